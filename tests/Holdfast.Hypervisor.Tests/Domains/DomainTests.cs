using Holdfast.Abi.DomainContext;
using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Errors;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.SaveRestore;
using Holdfast.Streams.DomainContext;
using Holdfast.Testing.Contexts;

namespace Holdfast.Hypervisor.Tests.Domains;

public sealed class DomainTests
{
    [Fact]
    public void A_domain_is_created_paused_and_runs_when_every_pause_was_taken_back()
    {
        using var hypervisor = new EmbeddedHypervisor();
        Domain domain = Guests.Create(hypervisor, Guests.WholeConfiguration);
        domain.Pause();
        Assert.True(domain.Unpause());
        Assert.True(domain.IsPaused);
        Assert.False(domain.HasRun);
        Assert.True(domain.Unpause());
        Assert.False(domain.IsPaused);
        Assert.True(domain.HasRun);
        Assert.False(domain.Unpause());
        domain.Pause();
        Assert.True(domain.IsPaused);
    }

    [Fact]
    public void A_domain_that_is_not_paused_is_not_saved()
    {
        using var hypervisor = new EmbeddedHypervisor();
        Domain domain = Guests.CreateWhole(hypervisor);
        domain.Unpause();
        Assert.Null(domain.SaveContext(out DomainRefusal? refusal));
        Assert.Equal(XenErrno.Ebusy, refusal!.Error);
        var stream = new MemoryStream();
        Assert.Equal(XenErrno.Ebusy, domain.Save(stream, cancellation: TestContext.Current.CancellationToken).Refusal!.Error);
        Assert.Equal(0, stream.Length);
        domain.Pause();
        Assert.NotNull(domain.SaveContext(out _));
    }

    [Fact]
    public void Domains_have_numbers_of_their_own_and_are_found_by_them()
    {
        using var hypervisor = new EmbeddedHypervisor();
        Domain first = Guests.Create(hypervisor, Guests.WholeConfiguration);
        Domain second = Guests.Create(hypervisor, Guests.WholeConfiguration);
        Assert.Equal((new DomainId(1), new DomainId(2)), (first.Id, second.Id));
        Assert.Equal([first, second], hypervisor.Domains);
        Assert.True(hypervisor.TryFind(new DomainId(2), out Domain? found));
        Assert.Same(second, found);
        Assert.False(hypervisor.TryFind(new DomainId(3), out _));
    }

    [Fact]
    public void A_destroyed_domain_is_gone_and_its_number_is_not_the_next()
    {
        using var hypervisor = new EmbeddedHypervisor();
        Domain domain = Guests.CreateWhole(hypervisor);
        domain.Memory.TryPopulate(0, 4);
        domain.Destroy();
        Assert.True(domain.IsDestroyed);
        Assert.Empty(hypervisor.Domains);
        Assert.Equal(0, domain.Memory.Count);
        Assert.False(domain.Memory.TryRead(0, new byte[1]));
        Domain next = Guests.Create(hypervisor, Guests.WholeConfiguration);
        Assert.Equal(new DomainId(2), next.Id);

        // Once more does no harm, to it or to another.
        domain.Destroy();
        Assert.Equal([next], hypervisor.Domains);
        Assert.Throws<ObjectDisposedException>(domain.Pause);
        Assert.Throws<ObjectDisposedException>(() => domain.SaveContext(out _));
    }

    [Fact]
    public void Numbers_are_used_again_when_all_were_given()
    {
        const ushort Kept = 5;
        using var hypervisor = new EmbeddedHypervisor();
        var configuration = new DomainConfiguration { Kind = ContextGuestKind.Pv };
        for (ushort number = 1; number < DomainIdsConstants.FirstReserved; number++)
        {
            Domain domain = Guests.Create(hypervisor, configuration);
            Assert.Equal(number, domain.Id.Value);
            if (number != Kept) domain.Destroy();
        }

        IEnumerable<string> next = Enumerable.Range(0, 5).Select(_ => Guests.Create(hypervisor, configuration).Id.ToString());
        Assert.Equal(["d1", "d2", "d3", "d4", "d6"], next);
    }

    [Theory]
    [InlineData((ContextGuestKind)9, 8u, 1u, 0u)]
    [InlineData(ContextGuestKind.Pv, 16u, 1u, 0u)]
    [InlineData(ContextGuestKind.Pv, 8u, 0u, 0u)]
    [InlineData(ContextGuestKind.Pv, 8u, 8193u, 0u)]
    [InlineData(ContextGuestKind.Hvm, 8u, 129u, 0u)]
    [InlineData(ContextGuestKind.Pv, 8u, 1u, 1u)]
    [InlineData(ContextGuestKind.Pvh, 8u, 1u, 2u)]
    public void A_domain_that_there_cannot_be_is_not_created(ContextGuestKind kind, uint width, uint vcpus, uint devices)
    {
        using var hypervisor = new EmbeddedHypervisor();
        Assert.Null(hypervisor.Create(new DomainConfiguration { Kind = kind, Width = width, Vcpus = vcpus, Devices = devices }, out DomainRefusal? refusal));
        Assert.Equal(XenErrno.Einval, refusal!.Error);
        Assert.Empty(hypervisor.Domains);
    }

    [Fact]
    public void A_new_domain_with_policies_has_a_whole_image_in_which_nothing_but_a_vCPU_that_is_up_is_missing()
    {
        DomainContextRecords sample = WholeContext.Convert(Samples.Bytes("pvh-1vcpu-xen-4.17"));
        using var hypervisor = new EmbeddedHypervisor();
        Domain whole = Guests.CreateWhole(hypervisor);
        Domain domain = Guests.Create(hypervisor, Guests.WholeConfiguration with { Cpuid = whole.CpuidPolicy!.Elements, Msrs = whole.MsrPolicy!.Elements });
        Assert.False(domain.IsPartial);

        // All vCPUs are down, and a guest without a running vCPU is not restored.
        Assert.Equal(["HF1716"], Guests.Check(Guests.ContextOf(domain)).Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Id));
        Assert.True(sample.TryFind(ContextRecordType.VcpuRegisters, out byte[]? registers));
        Vcpu vcpu = domain.Vcpus[0];
        vcpu.State = new ContextVcpuState { Up = true };
        vcpu.Registers = ContextVcpuRegisters.Read(registers);
        vcpu.Xstate = default(ContextVcpuXstate);
        vcpu.Tsc = default(ContextVcpuTsc);
        vcpu.Pending = default(ContextVcpuPending);
        Assert.Empty(Guests.ErrorsOf(Guests.ContextOf(domain)));
        Domain other = Guests.Create(hypervisor, Guests.WholeConfiguration);
        Assert.Null(other.LoadContext(Guests.ContextOf(domain), new LoadOptions { RefusePartial = true }).Refusal);
    }

    [Fact]
    public void A_new_domain_without_policies_has_a_partial_image()
    {
        using var hypervisor = new EmbeddedHypervisor();
        Assert.True(Guests.Create(hypervisor, Guests.WholeConfiguration).IsPartial);
    }

    [Fact]
    public void An_empty_PV_domain_has_no_stream()
    {
        using var hypervisor = new EmbeddedHypervisor();
        Domain domain = Guests.Create(hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pv });
        Assert.Equal(XenErrno.Enodata, domain.Save(Stream.Null, cancellation: TestContext.Current.CancellationToken).Refusal!.Error);
    }
}
