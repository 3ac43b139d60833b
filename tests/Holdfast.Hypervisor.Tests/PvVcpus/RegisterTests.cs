using Holdfast.Abi;
using Holdfast.Abi.Cpuid;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.PvVcpu;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.Hypercalls;
using Holdfast.Hypervisor.Tests.Paging;
using Holdfast.X86.Registers;

namespace Holdfast.Hypervisor.Tests.PvVcpus;

public sealed class RegisterTests : IDisposable
{
    private const ulong NotCanonical = 1UL << 47;
    private const ulong OfXen = 0xffff_82d0_8000_0000;
    private const ulong Reset6 = 0xffff_0ff0;

    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen417);

    public void Dispose() => _hypervisor.Dispose();

    [Theory]
    [InlineData(8, 0UL, 3UL)]
    [InlineData(4, 0UL, 1UL)]
    [InlineData(4, 0x2bUL, 0x2bUL)]
    [InlineData(8, 0x1_0000_0000UL, 0x1_0000_0003UL)]
    public void The_kernels_stack_has_no_more_privilege_than_the_kernel(int width, ulong ss, ulong expected)
    {
        TestCaller caller = CreateCaller(width);
        Assert.Equal(HypercallResult.Of(0), caller.Call(StackSwitchHypercall.Number, ss, NotCanonical));
        Assert.Equal((expected, width == 4 ? 0 : NotCanonical), (StateOf(caller).KernelSs, StateOf(caller).KernelSp));
    }

    [Fact]
    public void Using_the_fpu_is_an_exception_until_it_is_not()
    {
        TestCaller caller = CreateCaller(8);
        caller.Caller.Vcpu.Pv = caller.Caller.Vcpu.PvOrFirst with { Cr0 = (ulong)(Cr0.PE | Cr0.PG) };
        Assert.Equal(HypercallResult.Of(0), caller.Call(FpuTaskswitchHypercall.Number, 2));
        Assert.Equal((ulong)(Cr0.PE | Cr0.PG | Cr0.TS), StateOf(caller).Cr0);
        Assert.Equal(HypercallResult.Of(0), caller.Call(FpuTaskswitchHypercall.Number, 1UL << 32));
        Assert.Equal((ulong)(Cr0.PE | Cr0.PG), StateOf(caller).Cr0);
    }

    [Theory]
    [InlineData(0u, 0x1000UL, default(XenErrno))]
    [InlineData(3u, ulong.MaxValue, default(XenErrno))]
    [InlineData(1u, NotCanonical, XenErrno.Eperm)]
    [InlineData(2u, OfXen, XenErrno.Eperm)]
    [InlineData(6u, 1UL << 32, XenErrno.Einval)]
    [InlineData(7u, 1UL << 32, XenErrno.Einval)]
    [InlineData(7u, 0x2000UL, XenErrno.Eperm)]
    [InlineData(7u, 0x0002_0001UL, XenErrno.Eperm)]
    [InlineData(7u, 0x2000_0002UL, XenErrno.Eperm)]
    [InlineData(7u, 0x0002_0000UL, default(XenErrno))]
    [InlineData(8u, 0UL, XenErrno.Enodev)]
    [InlineData(uint.MaxValue, 0UL, XenErrno.Enodev)]
    public void A_debug_register_takes_what_cannot_harm_Xen(uint register, ulong value, XenErrno expected)
    {
        TestCaller caller = CreateCaller(8);
        Assert.Equal(expected, caller.Call(SetDebugregHypercall.Number, register, value).Error);
        Assert.Equal(expected == default, caller.Caller.Vcpu.Pv is not null);
    }

    [Fact]
    public void Reserved_bits_of_debug_registers_are_what_they_have_to_be()
    {
        TestCaller caller = CreateCaller(8);
        Assert.Equal(HypercallResult.Of((long)Reset6), caller.Call(GetDebugregHypercall.Number, 6));
        Assert.Equal(HypercallResult.Of(0x400), caller.Call(GetDebugregHypercall.Number, 7));
        caller.Call(SetDebugregHypercall.Number, 6, 0x1001);
        caller.Call(SetDebugregHypercall.Number, 7, 0xd801);
        Assert.Equal(HypercallResult.Of((long)Reset6 | 1), caller.Call(GetDebugregHypercall.Number, 6));
        Assert.Equal(HypercallResult.Of(0x401), caller.Call(GetDebugregHypercall.Number, 7));
    }

    [Fact]
    public void Debug_registers_4_and_5_are_6_and_7_without_debugging_extensions()
    {
        TestCaller caller = CreateCaller(8);
        caller.Call(SetDebugregHypercall.Number, 4, 0x2);
        caller.Call(SetDebugregHypercall.Number, 5, 0x3);
        Assert.Equal((Reset6 | 2, 0x403ul), (StateOf(caller).Dr6, StateOf(caller).Dr7));
        Assert.Equal(HypercallResult.Of(0x403), caller.Call(GetDebugregHypercall.Number, 5));
        caller.Caller.Vcpu.Pv = StateOf(caller) with { Cr4 = (ulong)Cr4.DE };
        Assert.Equal(XenErrno.Enodev, caller.Call(SetDebugregHypercall.Number, 4, 0).Error);
        Assert.Equal(XenErrno.Enodev, caller.Call(GetDebugregHypercall.Number, 5).Error);
        Assert.Equal(default, caller.Call(SetDebugregHypercall.Number, 7, 0x0002_0001).Error);
        Assert.Equal(0x0002_0401ul, StateOf(caller).Dr7);
    }

    [Theory]
    [InlineData("4.17", 0xffff_0ff0UL, 0x400UL)]
    [InlineData("4.20", 0xfffe_0ff0UL, 0xc00UL)]
    public void Bits_of_a_feature_are_free_when_the_guest_is_told_of_it(string version, ulong dr6, ulong dr7)
    {
        using var hypervisor = new EmbeddedHypervisor(version == "4.17" ? HypervisorProfile.Xen417 : HypervisorProfile.Xen420);
        TestCaller caller = CreateCaller(8, hypervisor);

        // Leaf 7: bit 11 of EBX is RTM.
        caller.Caller.Domain.CpuidPolicy = new CountedList<ContextCpuidPolicy, CpuidLeaf>(default, [new CpuidLeaf { Leaf = 7, Ebx = 1 << 11 }]);
        caller.Call(SetDebugregHypercall.Number, 6, 0);
        caller.Call(SetDebugregHypercall.Number, 7, 0x800);
        Assert.Equal((dr6, dr7), (StateOf(caller).Dr6, StateOf(caller).Dr7));
    }

    [Theory]
    [InlineData(8, 0xffff_ffff_ffff_ffffUL)]
    [InlineData(4, 0xffff_ffffUL)]
    public void A_debug_register_may_look_like_an_error(int width, ulong expected)
    {
        TestCaller caller = CreateCaller(width);
        caller.Caller.Vcpu.Pv = caller.Caller.Vcpu.PvOrFirst with { Dr2 = ulong.MaxValue };
        var registers = new HypercallRegisters(GetDebugregHypercall.Number, 2);
        Assert.True(_hypervisor.Call(caller.Caller, ref registers));
        Assert.Equal((UInt128)expected, registers.Accumulator);
    }

    [Fact]
    public void A_base_is_canonical_and_goes_where_it_is_for()
    {
        TestCaller caller = CreateCaller(8);
        Assert.Equal(default, SetBase(caller, SetSegmentBaseHypercall.Codes.Fs, 0x1000));
        Assert.Equal(default, SetBase(caller, SetSegmentBaseHypercall.Codes.GsUser, OfXen));
        Assert.Equal(default, SetBase(caller, SetSegmentBaseHypercall.Codes.GsKernel, 0x3000));
        Assert.Equal((0x1000ul, OfXen, 0x3000ul), (StateOf(caller).FsBase, StateOf(caller).GsBaseUser, StateOf(caller).GsBaseKernel));
        for (uint which = 0; which < 3; which++) Assert.Equal(XenErrno.Einval, SetBase(caller, which, NotCanonical));
        Assert.Equal(XenErrno.Einval, SetBase(caller, 4, 0));
        Assert.Equal((0x1000ul, OfXen, 0x3000ul), (StateOf(caller).FsBase, StateOf(caller).GsBaseUser, StateOf(caller).GsBaseKernel));
        Assert.Equal(XenErrno.Enosys, SetBase(CreateCaller(4), SetSegmentBaseHypercall.Codes.Fs, 0x1000));
    }

    [Theory]
    [InlineData(0, 0, 0x0ul)]
    [InlineData(3, 3, 0x0ul)]
    [InlineData(0xe028, 0xe02b, 0x0ul)]
    [InlineData(0xe033, 0xe033, 0x0ul)]
    [InlineData(0x10, 0x13, 0x1234_5678ul)]
    [InlineData(0x18, 0x1b, 0x1234_5678ul)]
    [InlineData(0x20, 0, 0x0ul)]
    [InlineData(0x28, 0, 0x0ul)]
    [InlineData(0x30, 0x33, 0x1234_5678ul)]
    [InlineData(0x1008, 0, 0x0ul)]
    [InlineData(0xffff, 0, 0x0ul)]
    [InlineData(0xe008, 0, 0x0ul)]
    [InlineData(0x0c, 0x0f, 0x9000ul)]
    [InlineData(0x14, 0, 0x0ul)]
    [InlineData(0x1c, 0, 0x0ul)]
    public void Gs_is_loaded_from_a_descriptor_or_becomes_null(int selector, int expected, ulong address)
    {
        var guest = new PvGuest(_hypervisor);
        guest.SetEntry(10, 2, 0x12cf_f334_5678_ffff);
        guest.SetEntry(10, 3, 0x12cf_fb34_5678_ffff);
        guest.SetEntry(10, 4, 0x12cf_f934_5678_ffff);
        guest.SetEntry(10, 5, 0x12cf_7334_5678_ffff);
        guest.SetEntry(10, 6, 0x12cf_b334_5678_ffff);
        guest.SetEntry(11, 1, 0x12cf_f334_5678_ffff);
        byte[] local = new byte[32];
        new SegmentDescriptor { Raw = 0x00cf_f300_9000_ffff }.Write(local.AsSpan(8));
        new SegmentDescriptor { Raw = 0x00cf_8900_9000_ffff }.Write(local.AsSpan(16));
        new SegmentDescriptor { Raw = 0x00cf_f300_9000_ffff }.Write(local.AsSpan(24));
        Array16<ulong> frames = default;
        (frames[0], frames[1]) = (10, 11);
        guest.Domain.Vcpus[0].Pv = guest.Domain.Vcpus[0].PvOrFirst with { GdtFrames = frames, GdtEntries = 7, LdtBase = guest.Caller.Put(local), LdtEntries = 3, Gs = 0x7777, GsBaseUser = 0x7777 };
        Assert.Equal(default, SetBase(guest.Caller, SetSegmentBaseHypercall.Codes.GsUserSelector, (ulong)selector | 0xabcd_0000));
        Assert.Equal((expected, address), (StateOf(guest.Caller).Gs, StateOf(guest.Caller).GsBaseUser));
    }

    private static ContextVcpuPv StateOf(TestCaller caller) => caller.Caller.Vcpu.Pv!.Value;

    private static XenErrno SetBase(TestCaller caller, uint which, ulong value) => caller.Call(SetSegmentBaseHypercall.Number, which, value).Error;

    private TestCaller CreateCaller(int width, EmbeddedHypervisor? hypervisor = null)
    {
        hypervisor ??= _hypervisor;
        return new TestCaller(hypervisor, Guests.Create(hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pv, Width = (uint)width }), width);
    }
}
