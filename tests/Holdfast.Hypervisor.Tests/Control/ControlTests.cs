using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Domctl;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Sysctl;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Gates;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.Hypercalls;
using Holdfast.Hypervisor.Tests.LivePatching;
using Holdfast.Toolstack;
using Holdfast.Toolstack.Contexts;
using Holdfast.Toolstack.Domains;
using Holdfast.Toolstack.Hypervisors;

namespace Holdfast.Hypervisor.Tests.Control;

/// <summary>What a toolstack asks of domains and of the host, by the clients that ask real Xen.</summary>
public sealed class ControlTests : IDisposable
{
    private const uint Domctl417 = DomctlConstants.InterfaceVersionSince417;

    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen417, processors: 3);

    public void Dispose() => _hypervisor.Dispose();

    [Theory]
    [MemberData(nameof(Profiles))]
    public void A_toolstack_lists_domains(string name)
    {
        using var hypervisor = new EmbeddedHypervisor(HypervisorProfile.All.Single(profile => profile.Name == name));
        Guests.Create(hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh, Vcpus = 3, MaxFrames = 77 });
        Domain pv = Guests.Create(hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pv });
        Assert.True(pv.Memory.TryPopulate(0, 5));
        Assert.True(pv.Unpause());
        IReadOnlyList<DomainInfo> domains = new DomainInfoClient(Ask(hypervisor)).List().Value!;
        Assert.Equal([0, 1, 2], domains.Select(domain => (int)domain.Id));
        Assert.Equal([(false, false, 1u), (true, true, 3u), (false, false, 1u)], domains.Select(domain => (domain.IsHvm, domain.IsPaused, domain.MaxVcpus)));
        Assert.Equal((77ul, 0ul, 5ul), (domains[1].Raw.MaxPages, domains[1].Raw.TotPages, domains[2].Raw.TotPages));
    }

    /// <summary>Those that are a Xen: what the next one will be, a client does not guess.</summary>
    public static TheoryData<string> Profiles => [.. HypervisorProfile.All.Where(profile => profile.Xen is not null).Select(profile => profile.Name)];

    [Fact]
    public void A_toolstack_asks_about_one_domain()
    {
        Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh });
        var client = new DomainInfoClient(Ask(_hypervisor));
        Assert.Equal((ushort)1, client.Get(1).Value!.Id);
        Assert.Equal(RefusalReason.NoSuchDomain, client.Get(2).Refusal!.Reason);
        Assert.Equal(RefusalReason.NoSuchDomain, client.Get(0x7ff0).Refusal!.Reason);
    }

    [Fact]
    public void Xen_4_17_tells_of_the_next_domain_where_there_is_none()
    {
        Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh }).Destroy();
        Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh });
        var caller = new TestCaller(_hypervisor, _hypervisor.ControlDomain);
        Assert.Equal(HypercallResult.Of(0), Domctl(caller, DomctlHypercall.Codes.Getdomaininfo, 1, out XenDomctl answer));
        Assert.Equal((ushort)2, answer.Domain);
        Assert.Equal(HypercallResult.Failed(XenErrno.Esrch), Domctl(caller, DomctlHypercall.Codes.Getdomaininfo, 3, out _));
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), Domctl(caller, DomctlHypercall.Codes.Getdomaininfo, 0x7ff0, out _));
    }

    [Fact]
    public void The_context_of_a_domain_is_what_a_stream_of_it_has()
    {
        Domain domain = Guests.CreateWhole(_hypervisor);
        var client = new DomainContextClient(Ask(_hypervisor));
        byte[] context = client.Get(domain.Id.Value).Value!;
        byte[] stream = Guests.StreamOf(domain, HypervisorProfile.Xen417);
        Assert.True(stream.AsSpan().IndexOf(context) >= 0);
        ReadOnlyMemory<byte> record = client.GetPartial(domain.Id.Value, (uint)HvmSaveType.Cpu, 1).Value!.Body;
        Assert.True(context.AsSpan().IndexOf(record.Span) >= 0);
        Assert.Equal(RefusalReason.NoSuchRecord, client.GetPartial(domain.Id.Value, (uint)HvmSaveType.Cpu, 99).Refusal!.Reason);
        Assert.Equal(RefusalReason.NoSuchRecord, client.GetPartial(domain.Id.Value, (uint)HvmSaveType.Header, 0).Refusal!.Reason);
        Assert.Equal(RefusalReason.NoSuchRecord, client.GetPartial(domain.Id.Value, 77, 0).Refusal!.Reason);
    }

    [Fact]
    public void A_PV_guest_has_no_context()
    {
        Domain domain = Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pv });
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), Domctl(new TestCaller(_hypervisor, _hypervisor.ControlDomain), DomctlHypercall.Codes.Gethvmcontext, domain.Id.Value, out _));
    }

    [Fact]
    public void A_context_does_not_go_into_too_little_room()
    {
        Domain domain = Guests.CreateWhole(_hypervisor);
        var caller = new TestCaller(_hypervisor, _hypervisor.ControlDomain);
        byte[] operand = new byte[XenDomctlHvmcontext.Size];
        new XenDomctlHvmcontext { BufferSize = 100, Buffer = caller.Put(new byte[100]) }.Write(operand);
        Assert.Equal(HypercallResult.Failed(XenErrno.Enospc), Domctl(caller, DomctlHypercall.Codes.Gethvmcontext, domain.Id.Value, out _, operand));
        new XenDomctlHvmcontext { BufferSize = 1 << 20, Buffer = caller.Put(new byte[100]) }.Write(operand);
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), Domctl(caller, DomctlHypercall.Codes.Gethvmcontext, domain.Id.Value, out _, operand));
        operand = new byte[XenDomctlHvmcontextPartial.Size];
        new XenDomctlHvmcontextPartial { Type = (uint)HvmSaveType.Cpu, Bufsz = 1, Buffer = caller.Put(new byte[100]) }.Write(operand);
        Assert.Equal(HypercallResult.Failed(XenErrno.Enobufs), Domctl(caller, DomctlHypercall.Codes.GethvmcontextPartial, domain.Id.Value, out _, operand));
    }

    [Fact]
    public void Pauses_are_counted_and_limited()
    {
        Domain domain = Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh });
        var caller = new TestCaller(_hypervisor, _hypervisor.ControlDomain);
        Assert.Equal(HypercallResult.Of(0), Domctl(caller, DomctlHypercall.Codes.Unpausedomain, 1, out _));
        Assert.False(domain.IsPaused);
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), Domctl(caller, DomctlHypercall.Codes.Unpausedomain, 1, out _));
        for (int i = 0; i < 255; i++) Assert.Equal(HypercallResult.Of(0), Domctl(caller, DomctlHypercall.Codes.Pausedomain, 1, out _));
        Assert.Equal(HypercallResult.Failed(XenErrno.Eoverflow), Domctl(caller, DomctlHypercall.Codes.Pausedomain, 1, out _));
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), Domctl(caller, DomctlHypercall.Codes.Pausedomain, 0, out _));
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), Domctl(caller, DomctlHypercall.Codes.Destroydomain, 0, out _));
        Assert.Equal(HypercallResult.Of(0), Domctl(caller, DomctlHypercall.Codes.Destroydomain, 1, out _));
        Assert.True(domain.IsDestroyed);
        Assert.Equal(HypercallResult.Failed(XenErrno.Esrch), Domctl(caller, DomctlHypercall.Codes.Destroydomain, 1, out _));
    }

    [Theory]
    [InlineData(3u, 0)]
    [InlineData(2u, (int)XenErrno.Einval)]
    public void A_domain_has_the_vcpus_that_it_was_created_with(uint vcpus, int expected)
    {
        Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh, Vcpus = 3 });
        byte[] operand = new byte[XenDomctlMaxVcpus.Size];
        new XenDomctlMaxVcpus { Max = vcpus }.Write(operand);
        Assert.Equal((XenErrno)(uint)expected, Domctl(new TestCaller(_hypervisor, _hypervisor.ControlDomain), DomctlHypercall.Codes.MaxVcpus, 1, out _, operand).Error);
    }

    [Fact]
    public void A_guest_controls_nothing()
    {
        Domain guest = Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh });
        var caller = new TestCaller(_hypervisor, guest);
        Assert.Equal(HypercallResult.Failed(XenErrno.Eperm), Domctl(caller, DomctlHypercall.Codes.Getdomaininfo, 1, out _));
        Assert.Equal(HypercallResult.Failed(XenErrno.Eperm), Domctl(caller, DomctlHypercall.Codes.Createdomain, 1, out _));
        Assert.Equal(HypercallResult.Failed(XenErrno.Eperm), Domctl(caller, 9999, 1, out _));
        Assert.Equal(HypercallResult.Failed(XenErrno.Esrch), Domctl(caller, DomctlHypercall.Codes.Pausedomain, 77, out _));
        Assert.Equal(HypercallResult.Failed(XenErrno.Eacces), Domctl(caller, DomctlHypercall.Codes.Getdomaininfo, 1, out _, version: Domctl417 + 1));
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), caller.Call(DomctlHypercall.Number, 0));
        byte[] bytes = new byte[XenSysctl.Size];
        new XenSysctl { Cmd = SysctlHypercall.Codes.Physinfo, InterfaceVersion = SysctlConstants.InterfaceVersionSince417 }.Write(bytes);
        Assert.Equal(HypercallResult.Failed(XenErrno.Eperm), caller.Call(SysctlHypercall.Number, caller.Put(bytes)));
        new XenSysctl { Cmd = SysctlHypercall.Codes.Physinfo }.Write(bytes);
        Assert.Equal(HypercallResult.Failed(XenErrno.Eacces), caller.Call(SysctlHypercall.Number, caller.Put(bytes)));
    }

    [Fact]
    public void A_toolstack_learns_what_the_host_is_and_of_its_live_patches()
    {
        var client = new HostInfoClient(Ask(_hypervisor));
        Assert.Equal(3u, client.Physical().Value.NrCpus);
        Assert.Equal(RefusalReason.NotThere, client.CountLivePatches().Refusal!.Reason);
        using var patched = new EmbeddedHypervisor(HypervisorProfile.Xen417, SmallXen.Image);
        Assert.Equal(0u, new HostInfoClient(Ask(patched)).CountLivePatches().Value);
    }

    private static XenHypervisor Ask(EmbeddedHypervisor hypervisor) => XenHypervisor.Ask(new InProcessGate(hypervisor)).Value!;

    private static HypercallResult Domctl(TestCaller caller, uint code, ushort domain, out XenDomctl answer, ReadOnlySpan<byte> operand = default, uint version = Domctl417)
    {
        ulong address = caller.Memory.Allocate(XenDomctl.Size, out byte[] bytes);
        new XenDomctl { Cmd = code, InterfaceVersion = version, Domain = domain }.Write(bytes);
        operand.CopyTo(bytes.AsSpan(XenDomctl.Offsets.U));
        HypercallResult result = caller.Call(DomctlHypercall.Number, address);
        answer = XenDomctl.Read(bytes);
        caller.Memory.Free(address);
        return result;
    }
}
