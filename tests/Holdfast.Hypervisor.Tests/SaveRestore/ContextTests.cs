using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.SaveRestore;
using Holdfast.Streams;
using Holdfast.Streams.DomainContext;
using Holdfast.Testing.Contexts;

namespace Holdfast.Hypervisor.Tests.SaveRestore;

public sealed class ContextTests
{
    public static TheoryData<string> SampleNames => Samples.Theory;

    [Fact]
    public void The_guest_that_has_everything_has_nothing_wrong() => Assert.Empty(Guests.ErrorsOf(Guests.WholeImage));

    [Fact]
    public void A_whole_guest_is_saved_as_it_was_loaded_but_for_who_wrote_it()
    {
        using var hypervisor = new EmbeddedHypervisor();
        Domain domain = Guests.Create(hypervisor, Guests.WholeConfiguration);
        ContextLoadResult loaded = domain.LoadContext(Guests.WholeImage, new LoadOptions { RefusePartial = true });
        Assert.Null(loaded.Refusal);
        Assert.Empty(loaded.Missing);
        Assert.False(domain.IsPartial);

        Assert.Equal(StateIn(Guests.WholeImage), StateIn(Guests.ContextOf(domain)));
    }

    [Fact]
    public void Its_image_names_the_hypervisor_that_held_it()
    {
        using var hypervisor = new EmbeddedHypervisor();
        DomainContextRecords records = Parse(Guests.ContextOf(Guests.CreateWhole(hypervisor)));
        Assert.True(records.TryFind(ContextRecordType.Producer, out byte[]? producer));
        Assert.Equal((uint)ContextHypervisor.Holdfast, ContextProducer.Read(producer).Hypervisor);
        Assert.Equal("Holdfast", System.Text.Encoding.UTF8.GetString(producer.AsSpan(ContextProducer.Size)));
    }

    [Fact]
    public void Saved_loaded_and_saved_again_it_is_the_same_byte_for_byte()
    {
        using var hypervisor = new EmbeddedHypervisor();
        byte[] first = Guests.ContextOf(Guests.CreateWhole(hypervisor));
        Domain other = Guests.Create(hypervisor, Guests.WholeConfiguration);
        Assert.True(other.LoadContext(first, new LoadOptions()).Succeeded);
        Assert.Equal(Convert.ToHexString(first), Convert.ToHexString(Guests.ContextOf(other)));
        Assert.Empty(Guests.ErrorsOf(first));
    }

    [Fact]
    public void Saving_changes_nothing()
    {
        using var hypervisor = new EmbeddedHypervisor();
        Domain domain = Guests.CreateWhole(hypervisor);
        Assert.Equal(Convert.ToHexString(Guests.ContextOf(domain)), Convert.ToHexString(Guests.ContextOf(domain)));
    }

    [Fact]
    public void The_length_that_is_known_beforehand_is_the_one_that_is_written()
    {
        using var hypervisor = new EmbeddedHypervisor();
        foreach (Domain domain in (Domain[])[Guests.CreateWhole(hypervisor), Guests.Create(hypervisor, Guests.WholeConfiguration), Guests.Load(hypervisor, Samples.Bytes("pv-1vcpu-xen-4.17"))])
            Assert.Equal(domain.MeasureContext(), Guests.ContextOf(domain).Length);
    }

    [Fact]
    public void State_is_there_as_values()
    {
        using var hypervisor = new EmbeddedHypervisor();
        Domain domain = Guests.CreateWhole(hypervisor);
        Assert.Equal(-3600, domain.Clock!.Value.Offset);
        Assert.Equal(["Interdomain 1", "Unbound 2", "Virq 5", "Ipi 9"], domain.EventChannels!.Elements.Select(channel => $"{(ContextEventKind)channel.Kind} {channel.Port}"));
        Assert.Equal(2, domain.GrantFrames.Count);
        Assert.Single(domain.GrantStatus);
        Assert.True(domain.Vcpus[3].Activity!.Value.Halted);
        Assert.Equal(48, domain.Ioapic!.Elements.Length);
        Assert.NotNull(domain.IoreqServerOf(3));
        Assert.Null(domain.IoreqServerOf(1));
        Assert.All(domain.Vcpus, vcpu => Assert.True(vcpu.IsUp));
    }

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void The_context_of_a_real_guest_is_loaded_and_saved_byte_for_byte_but_for_who_wrote_it(string name)
    {
        DomainContextRecords records = WholeContext.Convert(Samples.Bytes(name));
        byte[] image = DomainContextWriter.Write([.. records.InOrder]);
        records.TryFind(ContextRecordType.Domain, out byte[]? body);
        ContextDomain shape = ContextDomain.Read(body);
        using var hypervisor = new EmbeddedHypervisor();
        var configuration = new DomainConfiguration { Kind = (ContextGuestKind)shape.Kind, Width = shape.Width, Vcpus = shape.Vcpus, Devices = shape.Devices };
        Domain domain = Guests.Create(hypervisor, configuration);
        ContextLoadResult loaded = domain.LoadContext(image, new LoadOptions());
        Assert.Null(loaded.Refusal);
        Assert.True(domain.IsPartial);
        Assert.Equal(StateIn(image), StateIn(Guests.ContextOf(domain)));
    }

    [Fact]
    public void What_a_partial_image_lacks_is_said()
    {
        byte[] image = DomainContextWriter.Write([.. WholeContext.Convert(Samples.Bytes("pvh-1vcpu-xen-4.17")).InOrder]);
        using var hypervisor = new EmbeddedHypervisor();
        Domain domain = Guests.Create(hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh, Devices = ContextDomain.Bits.LapicMask });
        ContextLoadResult loaded = domain.LoadContext(image, new LoadOptions());
        Assert.Equal(
            [
                "CLOCK 0", "SHARED_INFO 0", "DOMAIN_TIME 0", "ASSISTS 0", "MEMORY_MAP 0", "EVENT_CHANNELS 0", "GRANT_TABLE 0",
                "VCPU_ACTIVITY 0", "VCPU_AREAS 0", "VCPU_RUNSTATE 0", "VCPU_TIMERS 0", "VCPU_MACHINE_CHECK_BANKS 0",
            ],
            loaded.Missing.Select(missing => missing.ToString()));
        Assert.Null(domain.EventChannels);
        Assert.Null(domain.Vcpus[0].Timers);
    }

    [Fact]
    public void A_partial_image_is_refused_when_it_is_not_wanted()
    {
        byte[] image = DomainContextWriter.Write([.. WholeContext.Convert(Samples.Bytes("pvh-1vcpu-xen-4.17")).InOrder]);
        using var hypervisor = new EmbeddedHypervisor();
        Domain domain = Guests.Create(hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh, Devices = ContextDomain.Bits.LapicMask });
        ContextLoadResult loaded = domain.LoadContext(image, new LoadOptions { RefusePartial = true });
        Assert.Equal((XenErrno.Enodata, "The image is partial."), (loaded.Refusal!.Error, loaded.Refusal.Message));
    }

    [Fact]
    public void Evidence_of_a_hypercall_and_what_is_private_is_passed_over()
    {
        DomainContextRecords records = WholeContext.Records(Samples.Bytes(WholeContext.Sample));
        new ContextVcpuHypercall { Instruction = (ushort)ContextCallInstruction.Vmcall, Width = 8, Number = 29 }.Write(records.Open(ContextRecordType.VcpuHypercall, 1));
        records.Set((ContextRecordType)0xc000_0123, [1, 2, 3], 7);
        using var hypervisor = new EmbeddedHypervisor();
        Domain domain = Guests.Create(hypervisor, Guests.WholeConfiguration);
        Assert.Null(domain.LoadContext(DomainContextWriter.Write([.. records.InOrder]), new LoadOptions()).Refusal);
        Assert.Equal(StateIn(Guests.WholeImage), StateIn(Guests.ContextOf(domain)));
    }

    [Fact]
    public void An_image_that_would_be_too_long_is_not_written()
    {
        using var hypervisor = new EmbeddedHypervisor();
        Domain domain = Guests.Create(hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pv, Vcpus = 8192 });
        foreach (Vcpu vcpu in domain.Vcpus) vcpu.Traps = default(ContextVcpuTraps);
        Assert.Null(domain.SaveContext(out DomainRefusal? refusal));
        Assert.Equal(XenErrno.E2big, refusal!.Error);
    }

    /// <summary>The records of an image that are about the domain.</summary>
    private static IEnumerable<string> StateIn(byte[] image) =>
        Parse(image).InOrder.Where(record => record.Type != ContextRecordType.Producer).Select(record => $"{record.Name} {Convert.ToHexString(record.Body.Span)}");

    private static DomainContextRecords Parse(byte[] image) => Guests.Check(image).Image.DomainContext!.ToRecords();
}
