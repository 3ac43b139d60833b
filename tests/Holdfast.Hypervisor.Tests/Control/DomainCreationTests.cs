using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Domctl;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.Hvm;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.Hypercalls;

namespace Holdfast.Hypervisor.Tests.Control;

/// <summary>Domains that a toolstack creates, and gives the state of others.</summary>
public sealed class DomainCreationTests : IDisposable
{
    private const uint Hvm = (uint)(CreateDomainFlags.Hvm | CreateDomainFlags.Hap);
    private const uint AllDevices = 0x3ff;
    private const uint Lapic = 1;

    // The first entry is about who wrote the context.
    private const int Header = HvmSaveDescriptor.Size + HvmSaveHeader.Size;

    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen417);
    private readonly TestCaller _toolstack;

    public DomainCreationTests() => _toolstack = new TestCaller(_hypervisor, _hypervisor.ControlDomain);

    public void Dispose() => _hypervisor.Dispose();

    [Theory]
    [InlineData(0u, 0u, ContextGuestKind.Pv, 0u)]
    [InlineData(Hvm, Lapic, ContextGuestKind.Pvh, ContextDomain.Bits.LapicMask)]
    [InlineData(Hvm, AllDevices, ContextGuestKind.Hvm, 0x13fu)]
    public void A_toolstack_creates_a_domain_of_each_kind(uint flags, uint devices, ContextGuestKind kind, uint saved)
    {
        Domain domain = Create(flags, devices, 3);
        Assert.Equal((kind, 3, saved, true), (domain.Configuration.Kind, domain.Vcpus.Count, domain.Configuration.Devices, domain.IsPaused));
        Assert.Equal(XenDomctlGetdomaininfo.InvalidMaxVcpuId, Info(domain).MaxVcpuId);
        Assert.Equal(XenErrno.Einval, MaxVcpus(domain, 2));
        Assert.Equal(default, MaxVcpus(domain, 3));
        Assert.Equal(2u, Info(domain).MaxVcpuId);
    }

    [Fact]
    public void A_domain_has_as_much_memory_as_its_toolstack_lets_it_have_and_the_host_has()
    {
        Domain domain = Create(Hvm, Lapic, 1);
        Assert.False(domain.Memory.TryPopulate(0));
        Assert.Equal(default, MaxMem(domain, 64));
        Assert.True(domain.Memory.TryPopulate(0, 16));
        Assert.False(domain.Memory.TryPopulate(16));
        Assert.Equal(default, MaxMem(domain, ulong.MaxValue));
        Assert.Equal(uint.MaxValue, Info(domain).MaxPages);
        Assert.True(domain.Memory.TryPopulate(16, _hypervisor.Host.Frames - 16));
        Assert.False(domain.Memory.TryPopulate(_hypervisor.Host.Frames));

        // What it has, it keeps.
        Assert.Equal(default, MaxMem(domain, 0));
        Assert.Equal(_hypervisor.Host.Frames, Info(domain).TotPages);
    }

    [Fact]
    public void Domains_are_created_until_the_host_has_no_memory_for_more()
    {
        int count = 0;
        while (TryCreate(0, 0, 8192, 0, out _) is var error)
        {
            if (error == XenErrno.Enomem) break;
            Assert.Equal(default, error);
            count++;
        }

        Assert.InRange(count, 1, 16);
        foreach (Domain domain in _hypervisor.Domains.ToArray()) domain.Destroy();
        Assert.Equal(default, TryCreate(0, 0, 8192, 0, out _));
    }

    [Fact]
    public void A_number_that_is_asked_for_is_had_once()
    {
        Assert.Equal(default, TryCreate(0, 0, 1, 77, out ushort id));
        Assert.Equal((ushort)77, id);
        Assert.Equal(XenErrno.Eexist, TryCreate(0, 0, 1, 77, out _));

        // The next one that may have any goes on from the last that had any.
        Assert.Equal((ushort)1, Create(0, 0, 1).Id.Value);
    }

    [Fact]
    public void A_state_goes_from_one_domain_to_another()
    {
        Domain source = Guests.CreateWhole(_hypervisor);
        Domain target = Guests.Create(_hypervisor, Guests.WholeConfiguration);
        byte[] context = ContextOf(source);
        Assert.NotEqual(context[Header..], ContextOf(target)[Header..]);
        Assert.Equal(default, Set(target, context));
        Assert.Equal(context[Header..], ContextOf(target)[Header..]);
        Assert.Equal(source.Vcpus[1].Registers, target.Vcpus[1].Registers);

        // What is behind its end does not matter.
        Assert.Equal(default, Set(target, [.. context, 1, 2, 3]));
        Assert.Equal(context[Header..], ContextOf(target)[Header..]);
    }

    [Fact]
    public void What_a_context_does_not_say_stays()
    {
        Domain source = Guests.CreateWhole(_hypervisor);
        Domain target = Guests.Create(_hypervisor, Guests.WholeConfiguration);
        Assert.Equal(default, target.Events.AllocateUnbound(0, isPermitted: true, out uint port));
        Assert.True(target.Memory.TryPopulate(5));
        Assert.Equal(default, Set(target, ContextOf(source)));
        Assert.Contains(target.EventChannels!.Elements, channel => channel.Port == port);
        Assert.True(target.Memory.Contains(5));
    }

    [Fact]
    public void A_vcpu_without_an_entry_stays_down()
    {
        Domain domain = Guests.CreateWhole(_hypervisor);
        byte[] context = Without(ContextOf(domain), HvmSaveType.Cpu, 1);
        Assert.True(domain.Vcpus[1].IsUp);
        Assert.Equal(default, Set(domain, context));
        Assert.Equal((true, false), (domain.Vcpus[0].IsUp, domain.Vcpus[1].IsUp));
    }

    [Fact]
    public void A_context_that_is_refused_changes_nothing()
    {
        Domain source = Guests.CreateWhole(_hypervisor);
        Domain target = Guests.Create(_hypervisor, Guests.WholeConfiguration);
        byte[] before = Guests.ContextOf(target), context = ContextOf(source);
        int taken = 0, refused = 0;
        for (int at = 0; at < context.Length; at += 41)
        {
            byte[] broken = (byte[])context.Clone();
            broken[at] ^= 0xff;
            if (Set(target, broken) == default)
            {
                taken++;
                Assert.Equal(default, Set(target, ContextOf(Guests.Create(_hypervisor, Guests.WholeConfiguration))));
            }
            else
            {
                refused++;
                Assert.Equal(before, Guests.ContextOf(target));
            }

            foreach (Domain domain in _hypervisor.Domains.Where(domain => domain != source && domain != target).ToArray()) domain.Destroy();
            before = Guests.ContextOf(target);
        }

        Assert.True(taken > 0 && refused > 0, $"{taken} are taken, {refused} refused");
    }

    [Fact]
    public void A_domain_has_nothing_of_vcpus_before_they_are_made()
    {
        Domain domain = Create(Hvm, Lapic, 1);
        byte[] operand = new byte[XenDomctlHvmcontextPartial.Size];
        new XenDomctlHvmcontextPartial { Type = (uint)HvmSaveType.Cpu }.Write(operand);
        Assert.Equal(HypercallResult.Failed(XenErrno.Enoent), Domctl(DomctlHypercall.Codes.GethvmcontextPartial, domain.Id.Value, ref operand, out _));
        byte[] context = ContextOf(Guests.CreateWhole(_hypervisor));
        Assert.Equal(XenErrno.Einval, Set(domain, context));
        operand = new byte[XenDomctlHvmcontext.Size];
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), Domctl(DomctlHypercall.Codes.Gethvmcontext, domain.Id.Value, ref operand, out _));
    }

    [Fact]
    public void Domains_share_the_memory_of_the_host()
    {
        Domain first = Create(Hvm, Lapic, 1), second = Create(Hvm, Lapic, 1);
        Assert.Equal(default, MaxMem(first, ulong.MaxValue));
        Assert.Equal(default, MaxMem(second, ulong.MaxValue));
        Assert.True(first.Memory.TryPopulate(0, _hypervisor.Host.Frames - 10));
        Assert.False(second.Memory.TryPopulate(0, 11));
        Assert.True(second.Memory.TryPopulate(0, 10));
        first.Destroy();
        Assert.True(second.Memory.TryPopulate(10, _hypervisor.Host.Frames - 10));
    }

    [Fact]
    public void A_device_that_the_guest_has_not_is_refused()
    {
        Domain target = Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh, Vcpus = Guests.WholeConfiguration.Vcpus, Devices = ContextDomain.Bits.LapicMask });
        Assert.Equal(XenErrno.Enodev, Set(target, ContextOf(Guests.CreateWhole(_hypervisor))));
    }

    private static byte[] Without(byte[] context, HvmSaveType type, uint instance)
    {
        List<byte> kept = [];
        for (int at = 0; at < context.Length;)
        {
            HvmSaveDescriptor descriptor = HvmSaveDescriptor.Read(context.AsSpan(at));
            int length = HvmSaveDescriptor.Size + (int)descriptor.Length;
            if (descriptor.Typecode != (ushort)type || descriptor.Instance != instance) kept.AddRange(context.AsSpan(at, length));
            at += length;
        }

        Assert.NotEqual(context.Length, kept.Count);
        return [.. kept];
    }

    private Domain Create(uint flags, uint devices, uint vcpus)
    {
        Assert.Equal(default, TryCreate(flags, devices, vcpus, 0, out ushort id));
        Assert.True(_hypervisor.TryFind(new DomainId(id), out Domain? domain));
        return domain;
    }

    private XenErrno TryCreate(uint flags, uint devices, uint vcpus, ushort id, out ushort created)
    {
        byte[] operand = new byte[XenDomctlCreatedomainBefore419.Size];
        new XenDomctlCreatedomainBefore419
        {
            Flags = flags,
            MaxVcpus = vcpus,
            MaxEvtchnPort = 1023,
            MaxGrantFrames = -1,
            MaxMaptrackFrames = -1,
            GrantVersion = 2,
            Arch = new XenArchDomainconfig { EmulationFlags = devices },
        }.Write(operand);
        HypercallResult result = Domctl(DomctlHypercall.Codes.Createdomain, id, ref operand, out created);
        return result.Error;
    }

    private XenDomctlGetdomaininfo Info(Domain domain)
    {
        byte[] operand = new byte[XenDomctlGetdomaininfo.Size];
        Assert.Equal(HypercallResult.Of(0), Domctl(DomctlHypercall.Codes.Getdomaininfo, domain.Id.Value, ref operand, out _));
        return XenDomctlGetdomaininfo.Read(operand);
    }

    private XenErrno MaxVcpus(Domain domain, uint count)
    {
        byte[] operand = new byte[XenDomctlMaxVcpus.Size];
        new XenDomctlMaxVcpus { Max = count }.Write(operand);
        return Domctl(DomctlHypercall.Codes.MaxVcpus, domain.Id.Value, ref operand, out _).Error;
    }

    private XenErrno MaxMem(Domain domain, ulong kibibytes)
    {
        byte[] operand = new byte[XenDomctlMaxMem.Size];
        new XenDomctlMaxMem { MaxMemkb = kibibytes }.Write(operand);
        return Domctl(DomctlHypercall.Codes.MaxMem, domain.Id.Value, ref operand, out _).Error;
    }

    private byte[] ContextOf(Domain domain)
    {
        byte[] room = new byte[1 << 20], operand = new byte[XenDomctlHvmcontext.Size];
        ulong buffer = _toolstack.Put(room);
        new XenDomctlHvmcontext { BufferSize = (uint)room.Length, Buffer = buffer }.Write(operand);
        Assert.Equal(HypercallResult.Of(0), Domctl(DomctlHypercall.Codes.Gethvmcontext, domain.Id.Value, ref operand, out _));
        return _toolstack.At(buffer)[..(int)XenDomctlHvmcontext.Read(operand).BufferSize];
    }

    private XenErrno Set(Domain domain, byte[] context)
    {
        byte[] operand = new byte[XenDomctlHvmcontext.Size];
        new XenDomctlHvmcontext { BufferSize = (uint)context.Length, Buffer = _toolstack.Put(context) }.Write(operand);
        return Domctl(DomctlHypercall.Codes.Sethvmcontext, domain.Id.Value, ref operand, out _).Error;
    }

    private HypercallResult Domctl(uint code, ushort domain, ref byte[] operand, out ushort named)
    {
        ulong address = _toolstack.Memory.Allocate(XenDomctl.Size, out byte[] bytes);
        new XenDomctl { Cmd = code, InterfaceVersion = DomctlConstants.InterfaceVersionSince417, Domain = domain }.Write(bytes);
        operand.CopyTo(bytes.AsSpan(XenDomctl.Offsets.U));
        HypercallResult result = _toolstack.Call(DomctlHypercall.Number, address);
        named = XenDomctl.Read(bytes).Domain;
        bytes.AsSpan(XenDomctl.Offsets.U, operand.Length).CopyTo(operand);
        _toolstack.Memory.Free(address);
        return result;
    }
}
