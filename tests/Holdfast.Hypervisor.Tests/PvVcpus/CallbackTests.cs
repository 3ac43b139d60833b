using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.Pv;
using Holdfast.Abi.PvVcpu;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.Hypercalls;

namespace Holdfast.Hypervisor.Tests.PvVcpus;

public sealed class CallbackTests : IDisposable
{
    private const ulong NotCanonical = 1UL << 47;
    private const int NmiVector = 2;

    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen417);

    public void Dispose() => _hypervisor.Dispose();

    [Fact]
    public void Three_entry_points_are_set_at_once_but_for_those_that_cannot_be()
    {
        TestCaller caller = CreateCaller(8);
        caller.Caller.Vcpu.Pv = caller.Caller.Vcpu.PvOrFirst with { FailsafeDisablesEvents = true, SyscallDisablesEvents = true };
        Assert.Equal(HypercallResult.Of(0), caller.Call(SetCallbacksHypercall.Number, 0x1000, 0x2000, 0x3000));
        Assert.Equal(HypercallResult.Of(0), caller.Call(SetCallbacksHypercall.Number, NotCanonical, 0x4000, NotCanonical));
        ContextVcpuPv state = StateOf(caller);
        Assert.Equal((0x1000ul, 0x4000ul, 0x3000ul), (state.EventCallback, state.FailsafeCallback, state.SyscallCallback));
        Assert.False(state.FailsafeDisablesEvents || state.SyscallDisablesEvents);
    }

    [Fact]
    public void A_32_bit_guest_sets_two_with_their_segments()
    {
        TestCaller caller = CreateCaller(4);
        Assert.Equal(HypercallResult.Of(0), caller.Call(SetCallbacksHypercall.Number, 0xe018, 0x1000, 0x62, 0x2000));
        ContextVcpuPv state = StateOf(caller);
        Assert.Equal((0xe019, 0x1000ul, 0x62, 0x2000ul, 0ul), (state.EventCallbackCs, state.EventCallback, state.FailsafeCallbackCs, state.FailsafeCallback, state.SyscallCallback));
    }

    [Theory]
    [InlineData(8, 0)]
    [InlineData(4, 0x61)]
    public void One_is_set_at_a_time_and_says_whether_it_masks_events(int width, int cs)
    {
        TestCaller caller = CreateCaller(width);
        Assert.Equal(default, Register(caller, CallbackType.Event, 0x1000, flags: 0xffff));
        Assert.Equal(default, Register(caller, CallbackType.Failsafe, 0x2000, flags: 1));
        Assert.Equal(default, Register(caller, CallbackType.Sysenter, 0x3000, flags: 1));
        Assert.Equal(default, Register(caller, CallbackType.Syscall32, 0x4000, flags: 3));
        ContextVcpuPv state = StateOf(caller);
        Assert.Equal((0x1000ul, 0x2000ul, 0x3000ul, 0x4000ul), (state.EventCallback, state.FailsafeCallback, state.SysenterCallback, state.Syscall32Callback));
        Assert.Equal((cs, cs, cs, cs), (state.EventCallbackCs, state.FailsafeCallbackCs, state.SysenterCallbackCs, state.Syscall32CallbackCs));
        Assert.True(state.FailsafeDisablesEvents && state.SysenterDisablesEvents && state.Syscall32DisablesEvents && !state.SyscallDisablesEvents);
        Assert.Equal(default, Register(caller, CallbackType.Failsafe, 0x2000, flags: 2));
        Assert.False(StateOf(caller).FailsafeDisablesEvents);
    }

    [Theory]
    [InlineData(8, default(XenErrno), XenErrno.Einval)]
    [InlineData(4, XenErrno.Enosys, XenErrno.Enosys)]
    public void That_for_system_calls_is_a_64_bit_guests(int width, XenErrno registered, XenErrno unregistered)
    {
        TestCaller caller = CreateCaller(width);
        Assert.Equal(registered, Register(caller, CallbackType.Syscall, 0x5000, flags: 1));
        Assert.Equal(registered == default ? 0x5000ul : 0, caller.Caller.Vcpu.PvOrFirst.SyscallCallback);
        Assert.Equal(registered == default, caller.Caller.Vcpu.PvOrFirst.SyscallDisablesEvents);
        Assert.Equal(unregistered, Unregister(caller, CallbackType.Syscall));
    }

    [Theory]
    [InlineData(8, XenErrno.Enosys)]
    [InlineData(4, XenErrno.Einval)]
    public void What_there_is_not_is_refused(int width, XenErrno unknownCode)
    {
        TestCaller caller = CreateCaller(width);
        Assert.Equal(XenErrno.Enosys, Register(caller, CallbackType.SysenterDeprecated, 0x1000));
        Assert.Equal(XenErrno.Enosys, Register(caller, (CallbackType)0xffff, 0x1000));
        Assert.Equal(XenErrno.Enosys, Unregister(caller, CallbackType.SysenterDeprecated));
        Assert.Equal(XenErrno.Einval, Unregister(caller, CallbackType.Event));
        Assert.Equal(unknownCode, caller.Call(CallbackOpHypercall.Number, 2, TestCaller.Nowhere).Error);
        Assert.Equal(XenErrno.Efault, caller.Call(CallbackOpHypercall.Number, CallbackOpHypercall.Codes.Register, TestCaller.Nowhere).Error);
        Assert.Equal(XenErrno.Efault, caller.Call(CallbackOpHypercall.Number, CallbackOpHypercall.Codes.Unregister, TestCaller.Nowhere).Error);
        Assert.Null(caller.Caller.Vcpu.Pv);
    }

    [Fact]
    public void An_address_is_looked_at_before_what_it_is_for()
    {
        TestCaller caller = CreateCaller(8);
        Assert.Equal(XenErrno.Einval, Register(caller, (CallbackType)0xffff, NotCanonical));
        Assert.Equal(XenErrno.Einval, Register(caller, CallbackType.Event, NotCanonical));
        Assert.Null(caller.Caller.Vcpu.Pv);
    }

    [Fact]
    public void An_address_of_128_bits_is_no_address()
    {
        Domain domain = CreateCaller(8).Caller.Domain;
        var caller = new TestCaller(_hypervisor, domain, 16);
        byte[] bytes = new byte[CallbackRegister.SizeAt(16)];
        new CallbackRegister { Type = (ushort)CallbackType.Event, Address = UInt128.One << 64 }.Write(bytes, 16);
        Assert.Equal(XenErrno.Einval, caller.Call(CallbackOpHypercall.Number, CallbackOpHypercall.Codes.Register, caller.Put(bytes)).Error);
        new CallbackRegister { Type = (ushort)CallbackType.Event, Address = 0x1000 }.Write(bytes, 16);
        Assert.Equal(default, caller.Call(CallbackOpHypercall.Number, CallbackOpHypercall.Codes.Register, caller.Put(bytes)).Error);
        Assert.Equal(0x1000ul, StateOf(caller).EventCallback);
    }

    [Theory]
    [InlineData(8, false, 0xe033)]
    [InlineData(4, false, 0xe019)]
    [InlineData(8, true, 0xe033)]
    [InlineData(4, true, 0xe019)]
    public void The_handler_of_nmis_is_an_entry_of_the_trap_table(int width, bool byNmiOp, int cs)
    {
        TestCaller caller = CreateCaller(width);
        Assert.Equal(default, byNmiOp ? RegisterNmi(caller, 0x1000) : Register(caller, CallbackType.Nmi, 0x1000));
        Assert.Equal(new ContextTrap { Address = 0x1000, Cs = (ushort)cs, ClearsEvents = true }, caller.Caller.Vcpu.Traps!.Value.Trap[NmiVector]);
        Assert.Equal(default, byNmiOp ? caller.Call(NmiOpHypercall.Number, NmiOpHypercall.Codes.UnregisterCallback, 0).Error : Unregister(caller, CallbackType.Nmi));
        Assert.Equal(default, caller.Caller.Vcpu.Traps!.Value.Trap[NmiVector]);
        Assert.False(caller.Caller.Vcpu.Activity is { Nmi: true });
    }

    [Fact]
    public void An_nmi_that_came_before_its_handler_is_not_lost()
    {
        TestCaller caller = CreateCaller(8);
        byte[] page = new byte[GuestMemory.PageSize];
        page[SharedInfo.Offsets.Arch(8) + ArchSharedInfo.Offsets.NmiReason(8)] = 1;
        caller.Caller.Domain.SharedInfo = new SharedPage(0, page);
        Assert.Equal(XenErrno.Einval, RegisterNmi(caller, NotCanonical));
        Assert.False(caller.Caller.Vcpu.Activity is { Nmi: true });
        Assert.Equal(default, RegisterNmi(caller, 0x1000));
        Assert.True(caller.Caller.Vcpu.Activity is { Nmi: true });
        Assert.Equal(XenErrno.Enosys, caller.Call(NmiOpHypercall.Number, 2, 0).Error);
        Assert.Equal(XenErrno.Efault, caller.Call(NmiOpHypercall.Number, NmiOpHypercall.Codes.RegisterCallback, TestCaller.Nowhere).Error);
    }

    private static ContextVcpuPv StateOf(TestCaller caller) => caller.Caller.Vcpu.Pv!.Value;

    private static XenErrno Register(TestCaller caller, CallbackType type, ulong address, ushort flags = 0)
    {
        int width = caller.Caller.Width;
        byte[] bytes = new byte[CallbackRegister.SizeAt(width)];
        new CallbackRegister { Type = (ushort)type, Flags = flags, Cs = width == sizeof(uint) ? 0x60u : 0, Address = address }.Write(bytes, width);
        return caller.Call(CallbackOpHypercall.Number, CallbackOpHypercall.Codes.Register, caller.Put(bytes)).Error;
    }

    private static XenErrno Unregister(TestCaller caller, CallbackType type) =>
        caller.ErrorOf(CallbackOpHypercall.Number, CallbackOpHypercall.Codes.Unregister, new CallbackUnregister { Type = (ushort)type });

    private static XenErrno RegisterNmi(TestCaller caller, ulong address)
    {
        byte[] bytes = new byte[NmiCallback.SizeAt(caller.Caller.Width)];
        new NmiCallback { HandlerAddress = address }.Write(bytes, caller.Caller.Width);
        return caller.Call(NmiOpHypercall.Number, NmiOpHypercall.Codes.RegisterCallback, caller.Put(bytes)).Error;
    }

    private TestCaller CreateCaller(int width) => new(_hypervisor, Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pv, Width = (uint)width }), width);
}
