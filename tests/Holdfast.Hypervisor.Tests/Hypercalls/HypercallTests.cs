using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.Multicall;
using Holdfast.Abi.VersionOp;
using Holdfast.Content;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Profiles;

namespace Holdfast.Hypervisor.Tests.Hypercalls;

public sealed class HypercallTests : IDisposable
{
    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen417) { Identity = new HypervisorIdentity { ExtraVersion = ".7" } };
    private readonly Domain _guest;

    public HypercallTests() =>
        _guest = _hypervisor.Create(new DomainConfiguration { Kind = ContextGuestKind.Pvh }, out _)!;

    public void Dispose() => _hypervisor.Dispose();

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    public void Answers_a_caller_of_every_width_in_a_register(int width) =>
        Assert.Equal(HypercallResult.Of((4 << 16) | 17), new TestCaller(_hypervisor, _guest, width).Call(XenVersionHypercall.Number, XenVersionHypercall.Codes.Version));

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    public void Answers_a_caller_of_every_width_in_its_memory(int width)
    {
        var caller = new TestCaller(_hypervisor, _guest, width);
        ulong room = caller.Put(new byte[XenExtraversion.Size]);
        Assert.Equal(HypercallResult.Of(0), caller.Call(XenVersionHypercall.Number, XenVersionHypercall.Codes.Extraversion, room));
        Assert.Equal(".7\0\0"u8.ToArray(), caller.At(room)[..4]);
    }

    [Theory]
    [InlineData(9u)]
    [InlineData(63u)]
    [InlineData(64u)]
    [InlineData(uint.MaxValue)]
    public void Has_no_hypercall_of_an_unknown_number(uint number) =>
        Assert.Equal(HypercallResult.Failed(XenErrno.Enosys), new TestCaller(_hypervisor, _guest).Call(number));

    [Fact]
    public void Believes_nothing_that_a_32_bit_caller_left_in_the_upper_parts_of_registers()
    {
        var caller = new TestCaller(_hypervisor, _guest, 4);
        ulong room = caller.Put(new byte[XenExtraversion.Size]);
        UInt128 rubbish = UInt128.MaxValue << 32;
        var registers = new HypercallRegisters { Accumulator = rubbish | XenVersionHypercall.Number };
        registers[0] = rubbish | XenVersionHypercall.Codes.Extraversion;
        registers[1] = rubbish | room;
        Assert.True(_hypervisor.Call(caller.Caller, ref registers));
        Assert.Equal(UInt128.Zero, registers.Accumulator);
        Assert.Equal((byte)'.', caller.At(room)[0]);
    }

    [Fact]
    public void An_address_that_does_not_fit_is_a_fault_and_not_cut()
    {
        var caller = new TestCaller(_hypervisor, _guest, 16);
        ulong room = caller.Put(new byte[XenExtraversion.Size]);
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), caller.Call(XenVersionHypercall.Number, XenVersionHypercall.Codes.Extraversion, new UInt128(1, room)));
        Assert.Equal(0, caller.At(room)[0]);
    }

    [Theory]
    [InlineData(4, 0xffff_ffdaUL)]
    [InlineData(8, 0xffff_ffff_ffff_ffdaUL)]
    public void An_error_is_a_negative_word_of_the_callers(int width, ulong expected)
    {
        var registers = new HypercallRegisters(9);
        Assert.True(_hypervisor.Call(new TestCaller(_hypervisor, _guest, width).Caller, ref registers));
        Assert.Equal(expected, (ulong)registers.Accumulator);
    }

    [Fact]
    public void Poisons_the_arguments_of_a_call_and_no_other_register()
    {
        _hypervisor.PoisonsArguments = true;
        var registers = new HypercallRegisters(XenVersionHypercall.Number, XenVersionHypercall.Codes.Version, 0, 3, 4, 5);
        Assert.True(_hypervisor.Call(new TestCaller(_hypervisor, _guest).Caller, ref registers));
        Assert.Equal([true, true, false, false, false], Enumerable.Range(0, 5).Select(i => (ulong)registers[i] == 0xdead_c0de_dead_c0de));
        Assert.Equal((UInt128)3, registers[2]);
    }

    [Fact]
    public void Leaves_the_registers_of_an_unknown_call_alone_when_it_poisons()
    {
        _hypervisor.PoisonsArguments = true;
        var registers = new HypercallRegisters(9, 1, 2, 3, 4, 5);
        Assert.True(_hypervisor.Call(new TestCaller(_hypervisor, _guest).Caller, ref registers));
        Assert.Equal([1, 2, 3, 4, 5], Enumerable.Range(0, 5).Select(i => (int)registers[i]));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    public void Carries_out_a_list_whatever_its_calls_answer(int width)
    {
        var caller = new TestCaller(_hypervisor, _guest, width);
        ulong list = PutList(caller, (XenVersionHypercall.Number, 0), (9, 0), (XenVersionHypercall.Number, 0));
        Assert.Equal(HypercallResult.Of(0), caller.Call(MulticallHypercall.Number, list, 3));
        UInt128 version = (4 << 16) | 17;
        Assert.Equal([version, HypercallDispatcher.AsRegister(HypercallResult.Failed(XenErrno.Enosys), width), version], Results(caller, list, 3));
    }

    [Fact]
    public void Refuses_a_list_in_a_list_and_goes_on()
    {
        var caller = new TestCaller(_hypervisor, _guest);
        ulong list = PutList(caller, (MulticallHypercall.Number, 0), (XenVersionHypercall.Number, 0));
        Assert.Equal(HypercallResult.Of(0), caller.Call(MulticallHypercall.Number, list, 2));
        Assert.Equal([HypercallDispatcher.AsRegister(HypercallResult.Failed(XenErrno.Einval), 8), (UInt128)((4 << 16) | 17)], Results(caller, list, 2));
        Assert.Equal(HypercallResult.Of(0), caller.Call(MulticallHypercall.Number, list, 2));
    }

    [Fact]
    public void Stops_at_the_entry_of_a_list_that_is_not_there()
    {
        var caller = new TestCaller(_hypervisor, _guest);
        ulong list = PutList(caller, (XenVersionHypercall.Number, 0));
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), caller.Call(MulticallHypercall.Number, list, 2));
        Assert.Equal([(UInt128)((4 << 16) | 17)], Results(caller, list, 1));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    public void A_list_that_is_preempted_goes_on_behind_what_is_done(int width)
    {
        var caller = new TestCaller(_hypervisor, _guest, width);
        ulong list = PutList(caller, (XenVersionHypercall.Number, 0), (XenVersionHypercall.Number, 0), (XenVersionHypercall.Number, 0));
        _hypervisor.Preemption = PreemptionPolicies.Always;
        var registers = new HypercallRegisters(MulticallHypercall.Number, list, 3);
        Assert.False(_hypervisor.Call(caller.Caller, ref registers));
        Assert.Equal((UInt128)MulticallHypercall.Number, registers.Accumulator);
        Assert.Equal((UInt128)(list + (ulong)MulticallEntry.SizeAt(width)), registers[0]);
        Assert.Equal((UInt128)2, registers[1]);
        Assert.Equal(HypercallResult.Of(0), caller.Call(MulticallHypercall.Number, list, 3));
        Assert.Equal(2, caller.Preemptions);
    }

    [Fact]
    public void Tells_a_guest_what_it_may_rely_on()
    {
        var caller = new TestCaller(_hypervisor, _guest);
        ulong room = caller.Put(new byte[XenFeatureInfo.Size]);
        Assert.Equal(HypercallResult.Of(0), caller.Call(XenVersionHypercall.Number, XenVersionHypercall.Codes.GetFeatures, room));

        // What a PVH guest of Xen 4.17 sees.
        Assert.Equal(0x12305u, XenFeatureInfo.Read(caller.At(room)).Submap);
    }

    [Fact]
    public void Denies_a_guest_the_build_id_and_the_command_line()
    {
        var caller = new TestCaller(_hypervisor, _guest);
        ulong room = caller.Put(new byte[1024]);
        Assert.Equal(HypercallResult.Failed(XenErrno.Eperm), caller.Call(XenVersionHypercall.Number, XenVersionHypercall.Codes.BuildId, 0));
        Assert.Equal(HypercallResult.Of(0), caller.Call(XenVersionHypercall.Number, XenVersionHypercall.Codes.Commandline, room));
        Assert.Equal("<denied>\0"u8.ToArray(), caller.At(room)[..9]);
    }

    private static ulong PutList(TestCaller caller, params (uint Number, uint Argument)[] calls)
    {
        int size = MulticallEntry.SizeAt(caller.Caller.Width);
        byte[] bytes = new byte[calls.Length * size];
        for (int i = 0; i < calls.Length; i++)
        {
            Abi.Array6<UInt128> arguments = default;
            arguments[0] = calls[i].Argument;
            new MulticallEntry { Number = calls[i].Number, Arguments = arguments }.Write(bytes.AsSpan(i * size), caller.Caller.Width);
        }

        return caller.Put(bytes);
    }

    private static IEnumerable<UInt128> Results(TestCaller caller, ulong list, int count)
    {
        int size = MulticallEntry.SizeAt(caller.Caller.Width);
        return Enumerable.Range(0, count).Select(i => MulticallEntry.Read(caller.At(list).AsSpan(i * size), caller.Caller.Width).Result);
    }
}
