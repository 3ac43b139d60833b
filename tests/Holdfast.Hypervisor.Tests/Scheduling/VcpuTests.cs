using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Pv;
using Holdfast.Abi.Sched;
using Holdfast.Abi.VcpuOp;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Paging;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.EventChannels;
using Holdfast.Hypervisor.Tests.Hypercalls;
using static Holdfast.Abi.VcpuOp.VcpuOpHypercall;

namespace Holdfast.Hypervisor.Tests.Scheduling;

public sealed class VcpuTests : IDisposable
{
    private const ulong PageSize = 4096;

    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen417);
    private readonly Domain _domain;
    private readonly TestCaller _caller;

    public VcpuTests()
    {
        _domain = Create(_hypervisor);
        _caller = new TestCaller(_hypervisor, _domain);
    }

    public void Dispose() => _hypervisor.Dispose();

    [Fact]
    public void Looks_at_the_vcpu_before_the_operation()
    {
        Assert.Equal(HypercallResult.Failed(XenErrno.Enoent), _caller.Call(Number, 99, 3));
        Assert.Equal(HypercallResult.Failed(XenErrno.Enoent), _caller.Call(Number, Codes.IsUp, uint.MaxValue));
        Assert.Equal(HypercallResult.Failed(XenErrno.Enosys), _caller.Call(Number, 99, 0));
        Assert.Equal(HypercallResult.Failed(XenErrno.Enosys), _caller.Call(Number, Codes.RegisterRunstatePhysArea, 0, TestCaller.Nowhere));
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), _caller.Call(Number, Codes.GetPhysid, 0, TestCaller.Nowhere));
    }

    [Fact]
    public void A_vcpu_comes_up_when_it_has_a_state_and_the_last_one_that_goes_down_ends_the_domain()
    {
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), _caller.Call(Number, Codes.Up, 1));
        Assert.Equal(HypercallResult.Of(0), Initialise(1, Code64()));
        Assert.Equal(HypercallResult.Of(0), _caller.Call(Number, Codes.IsUp, 1));
        Assert.Equal(HypercallResult.Of(0), _caller.Call(Number, Codes.Up, 1));
        Assert.Equal(HypercallResult.Of(1), _caller.Call(Number, Codes.IsUp, 1));
        Assert.Equal(HypercallResult.Of(0), _caller.Call(Number, Codes.Up, 1));
        Assert.Equal(HypercallResult.Of(0), _caller.Call(Number, Codes.Down, 0));
        Assert.Equal(HypercallResult.Of(0), _caller.Call(Number, Codes.IsUp, 0));
        Assert.False(_domain.IsShutDown);
        Assert.Equal(HypercallResult.Of(0), _caller.Call(Number, Codes.Down, 1));
        Assert.Equal((byte)ShutdownReason.PowerOff, _domain.ShutdownCode);
        Assert.Equal(HypercallResult.Of(1), _caller.Call(Number, Codes.IsUp, 1));
    }

    [Fact]
    public void A_vcpu_begins_in_64_bit_code()
    {
        Assert.Equal(HypercallResult.Of(0), Initialise(1, Code64()));
        ContextVcpuRegisters registers = _domain.Vcpus[1].Registers!.Value;
        Assert.Equal((0x1000ul, 7ul, 2ul, 0x500ul), (registers.Rip, registers.Rax, registers.Rflags, registers.Efer));
        Assert.Equal((0xa9b, 0xc93, 0x8b, 0x67u), (registers.Cs.Attributes, registers.Ss.Attributes, registers.Tr.Attributes, registers.Tr.Limit));
        Assert.False(_domain.Vcpus[1].IsUp);
        Assert.Equal(HypercallResult.Failed(XenErrno.Eexist), Initialise(1, Code64()));
    }

    [Fact]
    public void A_vcpu_begins_in_32_bit_code()
    {
        Assert.Equal(HypercallResult.Of(0), Initialise(1, Code32()));
        ContextVcpuRegisters registers = _domain.Vcpus[1].Registers!.Value;

        // Segments that are there have been accessed, and the task state segment is busy.
        Assert.Equal((0xc9b, 0xc93, 0x8b), (registers.Cs.Attributes, registers.Ds.Attributes, registers.Tr.Attributes));
        Assert.Equal((0x1000ul, 0x10ul), (registers.Rip, registers.Cr3));
    }

    public static TheoryData<string, bool> Codes32 => new()
    {
        { "padding", true }, { "second padding", true }, { "upper attributes", true }, { "no code", true }, { "code is data", true }, { "code is a system segment", true }, { "code is not there", true },
        { "stack is read-only", true }, { "stack is code", true }, { "no stack", true }, { "data is execute-only", true }, { "no task", true }, { "task is code", true }, { "task of 16 bits", true },
        { "beyond the limit", true }, { "stack of another level", true }, { "data of a lower level", true }, { "active without enabled", true }, { "unknown CR4", true }, { "unknown EFER", true },
        { "no data", false }, { "data is readable code", false }, { "fine limit", false },
    };

    [Theory]
    [MemberData(nameof(Codes32))]
    public void Judges_the_state_of_a_vcpu_in_32_bit_code(string what, bool isRefused)
    {
        VcpuHvmX8632 state = Code32();
        Array3<ushort> padding = default;
        padding[2] = 1;
        state = what switch
        {
            "padding" => state with { Pad1 = 1 },
            "second padding" => state with { Pad2 = padding },
            "upper attributes" => state with { EsAccess = 0x1c92 },
            "no code" => state with { CsAccess = 0 },
            "code is data" => state with { CsAccess = 0xc92 },
            "code is a system segment" => state with { CsAccess = 0xc8a },
            "code is not there" => state with { CsAccess = 0xc1a },
            "stack is read-only" => state with { SsAccess = 0xc90 },
            "stack is code" => state with { SsAccess = 0xc9a },
            "no stack" => state with { SsAccess = 0 },
            "data is execute-only" => state with { DsAccess = 0xc98 },
            "no task" => state with { TrAccess = 0 },
            "task is code" => state with { TrAccess = 0x9a },
            "task of 16 bits" => state with { TrAccess = 0x81 },
            "beyond the limit" => state with { CsAccess = 0x49a, CsLimit = 0xfff },
            "stack of another level" => state with { SsAccess = 0xcf2 },
            "data of a lower level" => state with { DsAccess = 0xcf2 },
            "active without enabled" => state with { Efer = 0x400 },
            "unknown CR4" => state with { Cr4 = 1 << 15 },
            "unknown EFER" => state with { Efer = 2 },
            "no data" => state with { DsAccess = 0, EsAccess = 0 },
            "data is readable code" => state with { DsAccess = 0xc9a },
            _ => state with { CsAccess = 0x49a, CsLimit = 0x1000 },
        };
        Assert.Equal(isRefused ? XenErrno.Einval : default, Initialise(1, state).Error);
        Assert.Equal(!isRefused, _domain.Vcpus[1].IsInitialised);
    }

    [Fact]
    public void Judges_the_state_of_a_vcpu_in_64_bit_code()
    {
        VcpuHvmX8664 state = Code64();
        Assert.Equal(XenErrno.Einval, Initialise(1, state with { Rip = 1UL << 47 }).Error);
        Assert.Equal(XenErrno.Einval, Initialise(1, state with { Cr0 = 1 }).Error);
        Assert.Equal(XenErrno.Einval, Initialise(1, state with { Cr4 = 0 }).Error);
        Assert.Equal(XenErrno.Einval, Initialise(1, state with { Efer = 0 }).Error);
        Assert.Equal(XenErrno.Einval, Initialise(1, new VcpuHvmContext { Mode = 2 }).Error);
        Assert.Equal(XenErrno.Einval, Initialise(1, new VcpuHvmContext { Pad = 1 }).Error);
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), _caller.Call(Number, Codes.Initialise, 1, TestCaller.Nowhere));
        Assert.Null(_domain.Vcpus[1].Registers);
    }

    [Fact]
    public void A_vcpu_without_a_vcpu_info_does_not_begin_before_4_19()
    {
        Assert.Equal(XenErrno.Einval, InitialiseTheLast(_hypervisor));
        using var newer = new EmbeddedHypervisor(HypervisorProfile.Xen420);
        Assert.Equal(default, InitialiseTheLast(newer));

        static XenErrno InitialiseTheLast(EmbeddedHypervisor hypervisor)
        {
            Domain domain = Guests.Create(hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh, Vcpus = 33 });
            var caller = new TestCaller(hypervisor, domain);
            return caller.Call(Number, Codes.Initialise, 32, caller.Put(ContextOf(Code64()))).Error;
        }
    }

    [Fact]
    public void A_pv_guests_vcpu_begins_with_what_an_image_would_have()
    {
        Domain domain = CreatePv();
        var caller = new TestCaller(_hypervisor, domain);
        VcpuGuestContext64 state = Pv();
        Assert.Equal(HypercallResult.Of(0), InitialisePv(caller, state));
        ContextVcpuPv pv = domain.Vcpus[1].Pv!.Value;
        Assert.Equal((0x1000ul, 0x2000ul, 3ul, ulong.MaxValue), (pv.Rip, pv.Rsp, pv.KernelPageTable, pv.UserPageTable));
        Assert.Equal((0x202ul, (byte)3), (pv.Rflags, pv.IoPrivilege));
        Assert.Equal((0x33, 0x2b, 0x8005_0033ul), (pv.Cs, pv.Ss, pv.Cr0));
        Assert.True(domain.Vcpus[1].IsUp);
        Assert.Equal(HypercallResult.Failed(XenErrno.Eexist), InitialisePv(caller, state));
    }

    [Fact]
    public void A_pv_guests_vcpu_uses_its_tables_from_the_beginning()
    {
        Domain domain = CreatePv();
        var caller = new TestCaller(_hypervisor, domain);
        Array16<ulong> frames = default;
        frames[0] = 5;
        VcpuGuestContext64 state = Pv() with { GdtEnts = 512, GdtFrames = frames };
        Array8<ulong> control = state.Ctrlreg;
        control[3] = 100UL << 12;
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), InitialisePv(caller, state with { Ctrlreg = control }));
        (control[3], control[1]) = (3UL << 12, 100UL << 12);
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), InitialisePv(caller, state with { Ctrlreg = control }));
        Assert.Equal((FrameType.None, FrameType.None), (domain.Frames.TypeOf(5), domain.Frames.TypeOf(3)));
        Assert.Equal(HypercallResult.Of(0), InitialisePv(caller, state));
        Assert.Equal((FrameType.Descriptors, FrameType.Level4), (domain.Frames.TypeOf(5), domain.Frames.TypeOf(3)));
    }

    [Fact]
    public void Debug_registers_that_a_pv_guests_vcpu_may_not_have_are_as_after_a_reset()
    {
        Domain domain = CreatePv();
        var caller = new TestCaller(_hypervisor, domain);
        Array8<ulong> debug = default;
        (debug[0], debug[1], debug[6], debug[7]) = (0x1000, 1UL << 47, 1, 0x2000);
        Assert.Equal(HypercallResult.Of(0), InitialisePv(caller, Pv() with { Debugreg = debug }));
        ContextVcpuPv pv = domain.Vcpus[1].Pv!.Value;
        Assert.Equal((0x1000ul, 0ul, 0xffff_0ff1ul, 0x400ul), (pv.Dr0, pv.Dr1, pv.Dr6, pv.Dr7));
    }

    [Fact]
    public void Judges_the_state_of_a_pv_guests_vcpu()
    {
        Domain domain = CreatePv();
        var caller = new TestCaller(_hypervisor, domain);
        VcpuGuestContext64 state = Pv();
        Array8<ulong> control = state.Ctrlreg;
        control[3] = 100UL << 12;
        Array16<ulong> frames = default;
        frames[0] = 100;
        Array256<TrapInfo64> traps = default;
        traps[255] = new TrapInfo64 { Address = 1UL << 47 };
        VcpuGuestContext64[] wrong =
        [
            state with { UserRegs = state.UserRegs with { Rip = 1UL << 47 } }, state with { KernelSp = 1UL << 47 }, state with { EventCallbackEip = 1UL << 47 }, state with { TrapCtxt = traps },
            state with { LdtBase = 8 }, state with { LdtBase = 0xffff_8000_0000_0000 }, state with { LdtEnts = 8193 }, state with { GdtEnts = 8193 }, state with { GdtEnts = 1, GdtFrames = frames },
            state with { Flags = 0 }, state with { Ctrlreg = control },
        ];
        foreach (VcpuGuestContext64 each in wrong) Assert.Equal(HypercallResult.Failed(XenErrno.Einval), InitialisePv(caller, each));
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), caller.Call(Number, Codes.Initialise, 1, TestCaller.Nowhere));
        Assert.False(domain.Vcpus[1].IsInitialised);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    public void Tells_what_a_vcpu_does_and_for_how_long(int width)
    {
        _hypervisor.Time += 100;
        var caller = new TestCaller(_hypervisor, _domain, width);
        VcpuRunstateInfo own = Runstate(caller, 0);
        Assert.Equal((int)RunState.Running, own.State);
        _hypervisor.Time += 50;
        own = Runstate(caller, 0);
        Assert.Equal(50ul, own.Times[(int)RunState.Running]);
        VcpuRunstateInfo other = Runstate(caller, 1);
        Assert.Equal((int)RunState.Offline, other.State);
        Assert.Equal(150ul, other.Times[(int)RunState.Offline]);
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), caller.Call(Number, Codes.GetRunstateInfo, 0, TestCaller.Nowhere));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    public void Tells_once_where_it_is_asked_to_by_address(int width)
    {
        var caller = new TestCaller(_hypervisor, _domain, width);
        ulong room = caller.Put(new byte[VcpuRunstateInfo.SizeAt(width)]);
        ulong area = caller.Put(new byte[VcpuRunstateArea.SizeAt(width)]);
        new VcpuRunstateArea { Area = room }.Write(caller.At(area), width);
        _hypervisor.Time += 5;
        Assert.Equal(HypercallResult.Of(0), caller.Call(Number, Codes.RegisterRunstateMemoryArea, 1, area));
        Assert.Equal((int)RunState.Offline, VcpuRunstateInfo.Read(caller.At(room), width).State);
        Assert.Equal((room, false), (_domain.Vcpus[1].Areas!.Value.Runstate, _domain.Vcpus[1].Areas!.Value.RunstatePhysical));
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), caller.Call(Number, Codes.RegisterRunstateMemoryArea, 1, TestCaller.Nowhere));

        // Where nothing can be written, the guest is not told so; null is nowhere.
        new VcpuRunstateArea { Area = 0 }.Write(caller.At(area), width);
        Assert.Equal(HypercallResult.Of(0), caller.Call(Number, Codes.RegisterRunstateMemoryArea, 1, area));
        Assert.Equal(SharedPage.Nowhere, _domain.Vcpus[1].Areas!.Value.Runstate);
        ulong time = caller.Put(new byte[VcpuTimeInfo.Size]);
        new VcpuRunstateArea { Area = time }.Write(caller.At(area), width);
        Assert.Equal(HypercallResult.Of(0), caller.Call(Number, Codes.RegisterVcpuTimeMemoryArea, 1, area));
        VcpuTimeInfo told = VcpuTimeInfo.Read(caller.At(time));
        Assert.Equal((2u, 5ul), (told.Version, told.SystemTime));
    }

    [Fact]
    public void A_vcpu_info_moves_with_what_it_holds_and_everything_pending()
    {
        _domain.Vcpus[1].WriteInfo(1, [1]);
        Assert.Equal(XenErrno.Enxio, RegisterInfo(_caller, 1, 4, 4096 - 63));
        Assert.Equal(XenErrno.Enxio, RegisterInfo(_caller, 1, 4, 4));
        Assert.Equal(XenErrno.Einval, RegisterInfo(_caller, 1, 100, 0));
        Assert.Equal(XenErrno.Einval, RegisterInfo(_caller, 1, ulong.MaxValue, 0));
        Assert.Equal(default, RegisterInfo(_caller, 1, 4, 64));
        Assert.Equal(XenErrno.Einval, RegisterInfo(_caller, 1, 4, 64));
        VcpuInfo info = InfoAt((4 * PageSize) + 64);
        Assert.Equal((1, 1, ulong.MaxValue), (info.EvtchnUpcallPending, info.EvtchnUpcallMask, info.EvtchnPendingSel));
        Assert.Equal(2u, info.Time.Version);
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), _caller.Call(Number, Codes.RegisterVcpuInfo, 0, TestCaller.Nowhere));

        // Events go there from now on.
        Assert.True(_domain.Memory.TryWrite((4 * PageSize) + 64, new byte[64]));
        var guest = new EventCaller(_hypervisor, _domain);
        Assert.Equal(default, guest.TryBindIpi(1, out uint port));
        Assert.Equal(default, guest.Send(port));
        Assert.Equal((1, 1ul), (InfoAt((4 * PageSize) + 64).EvtchnUpcallPending, InfoAt((4 * PageSize) + 64).EvtchnPendingSel));
        Assert.Equal(0, _domain.SharedInfo!.Contents.Span[64]);
    }

    [Fact]
    public void The_vcpu_info_of_another_vcpu_that_is_up_does_not_move_before_4_18()
    {
        _domain.Vcpus[1].SetUp(true);
        Assert.Equal(XenErrno.Einval, RegisterInfo(_caller, 1, 4, 0));
        _domain.Vcpus[0].SetUp(true);
        Assert.Equal(default, RegisterInfo(_caller, 0, 4, 0));
        using var newer = new EmbeddedHypervisor(HypervisorProfile.Xen420);
        Domain domain = Create(newer);
        domain.Vcpus[1].SetUp(true);
        Assert.Equal(default, RegisterInfo(new TestCaller(newer, domain), 1, 4, 0));
    }

    [Fact]
    public void Since_4_18_other_numbers_say_what_is_wrong_with_an_area()
    {
        using var hypervisor = new EmbeddedHypervisor(HypervisorProfile.Xen420);
        Domain domain = Create(hypervisor);
        var caller = new TestCaller(hypervisor, domain);
        Assert.Equal(XenErrno.Einval, RegisterInfo(caller, 1, 4, 4096));
        Assert.Equal(XenErrno.Einval, RegisterInfo(caller, 1, 1UL << 52, 0));
        Assert.Equal(XenErrno.Enxio, RegisterInfo(caller, 1, 4, 4096 - 56));
        Assert.Equal(XenErrno.Enxio, RegisterInfo(caller, 1, 4, 4));
        Assert.Equal(XenErrno.Einval, RegisterInfo(caller, 1, 100, 0));
        Assert.Equal(default, RegisterInfo(caller, 1, 4, 0));
        Assert.Equal(XenErrno.Ebusy, RegisterInfo(caller, 1, 100, 1));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    public void Tells_at_a_physical_address_what_a_vcpu_comes_to_do(int width)
    {
        using var hypervisor = new EmbeddedHypervisor(HypervisorProfile.Xen420);
        Domain domain = Create(hypervisor);
        var caller = new TestCaller(hypervisor, domain, width);
        Assert.Equal(XenErrno.Enxio, Area(Codes.RegisterRunstatePhysArea, (5 * PageSize) - 16));
        Assert.Equal(XenErrno.Enxio, Area(Codes.RegisterRunstatePhysArea, (4 * PageSize) + 4));
        Assert.Equal(XenErrno.Einval, Area(Codes.RegisterRunstatePhysArea, 100 * PageSize));
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), caller.Call(Number, Codes.RegisterRunstatePhysArea, 0, TestCaller.Nowhere));
        Assert.Equal(default, Area(Codes.RegisterRunstatePhysArea, 4 * PageSize));
        Assert.Equal((int)RunState.Running, Told().State);
        domain.Vcpus[0].SetUp(true);
        Assert.Equal(HypercallResult.Of(0), caller.Call(SchedOpHypercall.Number, SchedOpHypercall.Codes.Block));
        Assert.Equal((int)RunState.Blocked, Told().State);
        Assert.Equal(default, Area(Codes.RegisterRunstatePhysArea, ulong.MaxValue));
        Assert.Equal((SharedPage.Nowhere, false), (domain.Vcpus[0].Areas!.Value.Runstate, domain.Vcpus[0].Areas!.Value.RunstatePhysical));
        hypervisor.Time += 9;
        Assert.Equal(default, Area(Codes.RegisterVcpuTimePhysArea, 6 * PageSize));
        byte[] time = new byte[VcpuTimeInfo.Size];
        Assert.True(domain.Memory.TryRead(6 * PageSize, time));
        Assert.Equal(9ul, VcpuTimeInfo.Read(time).SystemTime);

        XenErrno Area(uint code, ulong address)
        {
            ulong area = caller.Put(new byte[VcpuPhysicalArea.SizeAt(width)]);
            new VcpuPhysicalArea { Address = address }.Write(caller.At(area), width);
            return caller.Call(Number, code, 0, area).Error;
        }

        VcpuRunstateInfo Told()
        {
            byte[] info = new byte[VcpuRunstateInfo.SizeAt(width)];
            Assert.True(domain.Memory.TryRead(4 * PageSize, info));
            return VcpuRunstateInfo.Read(info, width);
        }
    }

    [Fact]
    public void Areas_across_the_end_of_a_page_are_none()
    {
        Vcpu vcpu = _domain.Vcpus[0];
        vcpu.Areas = new ContextVcpuAreas { Info = PageSize - 8, Runstate = PageSize - 4, RunstatePhysical = true, Time = PageSize - 1, TimePhysical = true };
        var guest = new EventCaller(_hypervisor, _domain);
        Assert.Equal(default, guest.TryBindIpi(0, out uint port));
        Assert.Equal(default, guest.Send(port));
        Assert.True(vcpu.HasEventsPending);
        Assert.Equal(1, _domain.SharedInfo!.Contents.Span[0]);
        vcpu.UpdateTime();
        vcpu.SetUp(false);
        byte[] memory = new byte[2 * PageSize];
        _domain.Memory.CopyTo(0, memory);
        Assert.Equal(new byte[2 * PageSize], memory);
    }

    [Fact]
    public void A_non_maskable_interrupt_wakes_a_vcpu_and_waits_once()
    {
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), _caller.Call(Number, Codes.SendNmi, 1, 1));
        _domain.Vcpus[1].Block();
        Assert.Equal(HypercallResult.Of(0), _caller.Call(Number, Codes.SendNmi, 1, 0));
        Assert.True(_domain.Vcpus[1].Activity!.Value.Nmi);
        Assert.False(_domain.Vcpus[1].IsBlocked);
        _domain.Vcpus[1].Block();
        Assert.Equal(HypercallResult.Of(0), _caller.Call(Number, Codes.SendNmi, 1, 0));
        Assert.True(_domain.Vcpus[1].IsBlocked);
    }

    private static Domain Create(EmbeddedHypervisor hypervisor)
    {
        Domain domain = Guests.Create(hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh, Vcpus = 2 });
        Assert.True(domain.Memory.TryPopulate(0, 8));
        domain.Vcpus[0].SetUp(true);
        return domain;
    }

    private Domain CreatePv()
    {
        Domain domain = Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pv, Vcpus = 2 });
        Assert.True(domain.Memory.TryPopulate(0, 8));
        domain.Memory.Fill(3, PageType.L4Tab, new byte[PageSize]);
        return domain;
    }

    private static VcpuHvmX8664 Code64() => new() { Rip = 0x1000, Rax = 7, Cr0 = 0x8000_0001, Cr3 = 0x3000, Cr4 = 0x20, Efer = 0x100 };

    private static VcpuHvmX8632 Code32() => new()
    {
        Eip = 0x1000,
        Cr0 = 1,
        Cr3 = 0x10,
        CsLimit = uint.MaxValue,
        DsLimit = uint.MaxValue,
        SsLimit = uint.MaxValue,
        EsLimit = uint.MaxValue,
        TrLimit = 0x67,
        CsAccess = 0xc9a,
        DsAccess = 0xc92,
        SsAccess = 0xc92,
        EsAccess = 0xc92,
        TrAccess = 0x89,
    };

    private static VcpuGuestContext64 Pv()
    {
        Array8<ulong> control = default;
        control[3] = 3UL << 12;
        return new VcpuGuestContext64
        {
            UserRegs = new CpuUserRegs64 { Rip = 0x1000, Rsp = 0x2000, Rflags = 0x3000, Cs = 0x30, Ss = 0x2b },
            Flags = VcpuGuestContext64.Bits.InKernelMask | VcpuGuestContext64.Bits.OnlineMask,
            Ctrlreg = control,
        };
    }

    private static byte[] ContextOf(in VcpuHvmX8664 state)
    {
        byte[] context = TestCaller.BytesOf(new VcpuHvmContext { Mode = VcpuHvmContext.Mode64 });
        state.Write(context.AsSpan(VcpuHvmContext.Offsets.CpuRegs));
        return context;
    }

    private HypercallResult Initialise(uint vcpu, in VcpuHvmX8664 state) => _caller.Call(Number, Codes.Initialise, vcpu, _caller.Put(ContextOf(state)));

    private HypercallResult Initialise(uint vcpu, in VcpuHvmX8632 state)
    {
        byte[] context = TestCaller.BytesOf(new VcpuHvmContext { Mode = VcpuHvmContext.Mode32 });
        state.Write(context.AsSpan(VcpuHvmContext.Offsets.CpuRegs));
        return _caller.Call(Number, Codes.Initialise, vcpu, _caller.Put(context));
    }

    private HypercallResult Initialise(uint vcpu, in VcpuHvmContext context) => _caller.Call(Number, Codes.Initialise, vcpu, _caller.Put(TestCaller.BytesOf(context)));

    private static HypercallResult InitialisePv(TestCaller caller, in VcpuGuestContext64 state)
    {
        byte[] bytes = new byte[VcpuGuestContext64.Size];
        state.Write(bytes);
        return caller.Call(Number, Codes.Initialise, 1, caller.Put(bytes));
    }

    private static VcpuRunstateInfo Runstate(TestCaller caller, uint vcpu)
    {
        int width = caller.Caller.Width;
        ulong room = caller.Put(new byte[VcpuRunstateInfo.SizeAt(width)]);
        Assert.Equal(HypercallResult.Of(0), caller.Call(Number, Codes.GetRunstateInfo, vcpu, room));
        return VcpuRunstateInfo.Read(caller.At(room), width);
    }

    private static XenErrno RegisterInfo(TestCaller caller, uint vcpu, ulong frame, uint offset) =>
        caller.Call(Number, Codes.RegisterVcpuInfo, vcpu, caller.Put(TestCaller.BytesOf(new VcpuRegisterVcpuInfo { Mfn = frame, OffsetInPage = offset }))).Error;

    private VcpuInfo InfoAt(ulong address)
    {
        byte[] info = new byte[64];
        Assert.True(_domain.Memory.TryRead(address, info));
        return VcpuInfo.Read(info, 8);
    }
}
