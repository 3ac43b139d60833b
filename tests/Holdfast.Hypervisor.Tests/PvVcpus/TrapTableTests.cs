using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.Pv;
using Holdfast.Abi.PvVcpu;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.Hypercalls;

namespace Holdfast.Hypervisor.Tests.PvVcpus;

public sealed class TrapTableTests : IDisposable
{
    private const uint Number = SetTrapTableHypercall.Number;

    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen417);

    public void Dispose() => _hypervisor.Dispose();

    [Theory]
    [InlineData(8, 0x13)]
    [InlineData(4, 0x11)]
    public void Entries_are_set_with_no_more_privilege_than_the_kernel_and_others_stay(int width, int expectedCs)
    {
        TestCaller caller = CreateCaller(width);
        Assert.Equal(HypercallResult.Of(0), caller.Call(Number, Put(caller, new Entry(3, 0, 0x33, 0x1000), new Entry(14, 0, 0x33, 0x2000))));
        Assert.Equal(HypercallResult.Of(0), caller.Call(Number, Put(caller, new Entry(3, 0xff, 0x10, 0x3000))));
        Assert.Equal(new ContextTrap { Address = 0x3000, Cs = (ushort)expectedCs, Flags = 7 }, TrapOf(caller, 3));
        Assert.Equal(new ContextTrap { Address = 0x2000, Cs = 0x33 }, TrapOf(caller, 14));
        Assert.Equal(default, TrapOf(caller, 0));
    }

    [Theory]
    [InlineData(8)]
    [InlineData(4)]
    public void No_list_clears_the_table(int width)
    {
        TestCaller caller = CreateCaller(width);
        caller.Call(Number, Put(caller, new Entry(3, 0, 0x33, 0x1000), new Entry(255, 0, 0x33, 0x1000)));
        Assert.NotEqual(default, TrapOf(caller, 255));
        Assert.Equal(HypercallResult.Of(0), caller.Call(Number, 0));
        Assert.Equal(default, TrapOf(caller, 3));
        Assert.Equal(default, TrapOf(caller, 255));
    }

    [Theory]
    [InlineData(8)]
    [InlineData(4)]
    public void What_comes_before_the_end_of_memory_is_set(int width)
    {
        TestCaller caller = CreateCaller(width);
        byte[] entries = BytesOf(width, new Entry(3, 0, 0x33, 0x1000), new Entry(4, 0, 0x33, 0x2000));
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), caller.Call(Number, caller.Put(entries)));
        Assert.Equal((0x1000ul, 0x2000ul), (TrapOf(caller, 3).Address, TrapOf(caller, 4).Address));
    }

    [Fact]
    public void What_comes_before_an_address_that_is_not_canonical_is_set()
    {
        TestCaller caller = CreateCaller(8);
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), caller.Call(Number, Put(caller, new Entry(3, 0, 0x33, 0x1000), new Entry(4, 0, 0x33, 1UL << 47), new Entry(5, 0, 0x33, 0x3000))));
        Assert.Equal((0x1000ul, 0ul, 0ul), (TrapOf(caller, 3).Address, TrapOf(caller, 4).Address, TrapOf(caller, 5).Address));
    }

    [Fact]
    public void A_call_that_is_refused_at_once_makes_no_table()
    {
        TestCaller caller = CreateCaller(8);
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), caller.Call(Number, TestCaller.Nowhere));
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), caller.Call(Number, Put(caller, new Entry(3, 0, 0x33, 1UL << 47))));
        Assert.Null(caller.Caller.Vcpu.Traps);
    }

    [Theory]
    [InlineData(8, 16)]
    [InlineData(4, 8)]
    public void It_is_preempted_behind_an_entry_and_goes_on_with_the_next(int width, int size)
    {
        using var hypervisor = new EmbeddedHypervisor(HypervisorProfile.Xen417) { Preemption = PreemptionPolicies.Always };
        TestCaller caller = CreateCaller(width, hypervisor);
        ulong list = Put(caller, new Entry(3, 0, 0x33, 0x1000), new Entry(4, 0, 0x33, 0x2000));
        var registers = new HypercallRegisters(Number, list);
        Assert.False(hypervisor.Call(caller.Caller, ref registers));
        Assert.Equal(((UInt128)Number, (UInt128)(list + (ulong)size)), (registers.Accumulator, registers[0]));
        Assert.Equal((0x1000ul, 0ul), (TrapOf(caller, 3).Address, TrapOf(caller, 4).Address));
        Assert.False(hypervisor.Call(caller.Caller, ref registers));
        Assert.True(hypervisor.Call(caller.Caller, ref registers));
        Assert.Equal((UInt128.Zero, 0x2000ul), (registers.Accumulator, TrapOf(caller, 4).Address));
    }

    [Fact]
    public void A_list_without_an_end_gives_the_processor_back()
    {
        TestCaller caller = CreateCaller(8);
        ulong list = caller.Put(BytesOf(8, [.. Enumerable.Repeat(new Entry(3, 0, 0x33, 0x1000), 2500), default]));
        Assert.Equal(HypercallResult.Of(0), caller.Call(Number, list));
        Assert.Equal(2, caller.Preemptions);
    }

    [Theory]
    [InlineData(8, ulong.MaxValue - 7)]
    [InlineData(4, uint.MaxValue - 3ul)]
    public void A_list_at_the_end_of_addresses_is_not_there(int width, ulong list)
    {
        TestCaller caller = CreateCaller(width);
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), caller.Call(Number, list));
        Assert.Null(caller.Caller.Vcpu.Traps);
    }

    private static ContextTrap TrapOf(TestCaller caller, int vector) => caller.Caller.Vcpu.Traps!.Value.Trap[vector];

    /// <summary>A list with its end.</summary>
    private static ulong Put(TestCaller caller, params ReadOnlySpan<Entry> entries) =>
        caller.Put(BytesOf(caller.Caller.Width, [.. entries, default]));

    private static byte[] BytesOf(int width, params ReadOnlySpan<Entry> entries)
    {
        int size = width == sizeof(uint) ? TrapInfo32.Size : TrapInfo64.Size;
        byte[] bytes = new byte[entries.Length * size];
        for (int i = 0; i < entries.Length; i++)
        {
            (byte vector, byte flags, ushort cs, ulong address) = entries[i];
            if (width == sizeof(uint)) new TrapInfo32 { Vector = vector, Flags = flags, Cs = cs, Address = (uint)address }.Write(bytes.AsSpan(i * size));
            else new TrapInfo64 { Vector = vector, Flags = flags, Cs = cs, Address = address }.Write(bytes.AsSpan(i * size));
        }

        return bytes;
    }

    private TestCaller CreateCaller(int width, EmbeddedHypervisor? hypervisor = null)
    {
        hypervisor ??= _hypervisor;
        return new TestCaller(hypervisor, Guests.Create(hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pv, Width = (uint)width }), width);
    }

    private readonly record struct Entry(byte Vector, byte Flags, ushort Cs, ulong Address);
}
