using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Domctl;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Hypercalls;
using Holdfast.Abi.Multicall;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.Hypercalls;
using Holdfast.Testing;

namespace Holdfast.Hypervisor.Tests.Control;

/// <summary>The log of the pages that a domain changes (docs/specs/hypercall.md §16.3.3, docs/specs/continuations.md §10).</summary>
public sealed class LogTests : IDisposable
{
    private const ulong FramesInLogPage = 1 << 15;
    private const ulong ThreePages = 3 * FramesInLogPage;

    private EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen420);

    public void Dispose() => _hypervisor.Dispose();

    [Fact]
    public void A_toolstack_reads_what_changed_and_begins_anew()
    {
        (TestCaller caller, Domain domain) = Begin();
        Assert.Equal(default, Log(caller, new() { Op = (uint)ShadowOperation.EnableLogDirty }, out _));
        Assert.True(domain.Memory.TryWrite(5 * 4096, [1]));
        domain.Memory.MarkDirty(FramesInLogPage + 9);
        ulong bitmap = caller.Put(new byte[8192]);
        var ask = new XenDomctlShadowOp { Op = (uint)ShadowOperation.Peek, Pages = FramesInLogPage + 16, DirtyBitmap = bitmap };
        for (int i = 0; i < 2; i++)
        {
            Assert.Equal(default, Log(caller, ask, out XenDomctlShadowOp peeked));
            Assert.Equal((FramesInLogPage + 16, 2u), (peeked.Pages, peeked.Stats.DirtyCount));
            Assert.Equal([0x20, 0x02], (byte[])[Read(caller, bitmap, 1)[0], Read(caller, bitmap + 4097, 1)[0]]);
        }

        Assert.Equal(default, Log(caller, ask with { Op = (uint)ShadowOperation.Clean }, out XenDomctlShadowOp cleaned));
        Assert.Equal((2u, 0L), (cleaned.Stats.DirtyCount, domain.Memory.DirtyCount));
        Assert.Equal(0x20, Read(caller, bitmap, 1)[0]);
        Assert.Equal(default, Log(caller, ask, out XenDomctlShadowOp after));
        Assert.Equal((0u, (byte)0), (after.Stats.DirtyCount, Read(caller, bitmap, 1)[0]));
        Assert.Equal(default, Log(caller, new() { Op = (uint)ShadowOperation.Off }, out _));
        Assert.False(domain.Memory.IsLogDirty);
    }

    [Fact]
    public void The_counts_alone_are_asked_for_without_a_bitmap_and_a_clean_forgets_whole_pages()
    {
        (TestCaller caller, Domain domain) = Begin();
        Assert.Equal(default, Log(caller, new() { Op = (uint)ShadowOperation.Enable, Mode = (uint)ShadowEnable.LogDirty }, out _));
        domain.Memory.MarkDirty(100);
        domain.Memory.MarkDirty(FramesInLogPage);
        Assert.Equal(default, Log(caller, new() { Op = (uint)ShadowOperation.Clean, Pages = 1 }, out XenDomctlShadowOp answer));
        Assert.Equal((2u, 1ul), (answer.Stats.DirtyCount, answer.Pages));
        Assert.Equal((false, true), (domain.Memory.IsDirty(100), domain.Memory.IsDirty(FramesInLogPage)));
        Assert.Equal(default, Log(caller, new() { Op = (uint)ShadowOperation.Clean, Pages = ulong.MaxValue }, out answer));
        Assert.Equal((0u, 1ul << 42), (answer.Stats.DirtyCount, answer.Pages));
        Assert.Equal(0, domain.Memory.DirtyCount);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        (TestCaller caller, Domain domain) = Begin();
        Assert.Equal(XenErrno.Enosys, Log(caller, new() { Op = 7 }, out _));
        Assert.Equal(XenErrno.Einval, Log(caller, new() { Op = (uint)ShadowOperation.EnableTest }, out _));
        Assert.Equal(XenErrno.Einval, Log(caller, new() { Op = (uint)ShadowOperation.Enable }, out _));
        Assert.Equal(XenErrno.Einval, Log(caller, new() { Op = (uint)ShadowOperation.Peek, Mode = 2 }, out _));
        Assert.Equal(XenErrno.Einval, Log(caller, new() { Op = (uint)ShadowOperation.Peek }, out _, about: 0));
        Assert.Equal(default, Log(caller, new() { Op = (uint)ShadowOperation.Off }, out _));
        Assert.Equal(default, Log(caller, new() { Op = (uint)ShadowOperation.EnableLogDirty }, out _));
        Assert.Equal(XenErrno.Einval, Log(caller, new() { Op = (uint)ShadowOperation.EnableLogDirty }, out _));
        domain.Memory.MarkDirty(1);
        Assert.Equal(XenErrno.Efault, Log(caller, new() { Op = (uint)ShadowOperation.Clean, Pages = 64, DirtyBitmap = 16 }, out XenDomctlShadowOp answer));
        Assert.Equal((1u, true), (answer.Stats.DirtyCount, domain.Memory.IsDirty(1)));
        domain.HasVcpus = false;
        Assert.Equal(XenErrno.Einval, Log(caller, new() { Op = (uint)ShadowOperation.Peek }, out _));
    }

    [Fact]
    public void A_log_without_room_says_so_until_it_ends()
    {
        (TestCaller caller, Domain domain) = Begin();
        Assert.Equal(default, Log(caller, new() { Op = (uint)ShadowOperation.EnableLogDirty }, out _));
        for (ulong group = 0; domain.Memory.LostDirty == 0; group++) domain.Memory.MarkDirty(group << FrameGroup.Shift);
        for (int i = 0; i < 2; i++) Assert.Equal(XenErrno.Enomem, Log(caller, new() { Op = (uint)ShadowOperation.Clean, Pages = ThreePages }, out _));
        Assert.Equal(default, Log(caller, new() { Op = (uint)ShadowOperation.Off }, out _));
        Assert.Equal(default, Log(caller, new() { Op = (uint)ShadowOperation.EnableLogDirty }, out _));
        Assert.Equal(default, Log(caller, new() { Op = (uint)ShadowOperation.Clean, Pages = ThreePages }, out _));
    }

    [Fact]
    public void A_preempted_operation_keeps_the_domain_paused_and_all_others_out()
    {
        (TestCaller caller, Domain domain) = Begin();
        HypercallRegisters task = Interrupt(caller, domain);
        Assert.Equal((uint)HypercallNumber.PagingDomctlContinuation, (uint)task.Accumulator);
        Assert.Equal(2, domain.PauseCount);
        foreach (ShadowOperation other in (ShadowOperation[])[ShadowOperation.Peek, ShadowOperation.Clean, ShadowOperation.Off, ShadowOperation.EnableLogDirty]) Assert.Equal(XenErrno.Ebusy, Log(caller, new() { Op = (uint)other }, out _));
        HypercallRegisters forged = task;
        forged[0] = Structure(caller, new XenDomctlShadowOp { Op = (uint)ShadowOperation.Peek });
        Assert.Equal(XenErrno.Ebusy, Finish(caller, ref forged));
        forged.Accumulator = task.Accumulator;
        forged[0] = Structure(caller, default, DomctlHypercall.Codes.Pausedomain);
        Assert.Equal(XenErrno.Eopnotsupp, Finish(caller, ref forged));
        Assert.Equal(default, Finish(caller, ref task));
        Assert.Equal((1, 0L), (domain.PauseCount, domain.Memory.DirtyCount));

        // There is nothing to go on with any more.
        task.Accumulator = (uint)HypercallNumber.PagingDomctlContinuation;
        Assert.Equal(XenErrno.Ebusy, Finish(caller, ref task));
    }

    /// <summary>What lab/continuations/log asks, and what real Xen answered.</summary>
    [Theory]
    [InlineData("4.17")]
    [InlineData("4.20")]
    public void What_is_refused_in_the_middle_of_an_operation_is_what_real_Xen_refuses(string version)
    {
        (TestCaller caller, Domain domain) = Begin(HypervisorProfile.All.Single(profile => profile.Name == $"Xen {version}"));
        Assert.True(domain.Unpause());
        List<string> answers = [];
        void Look() => answers.Add($"it runs: {(domain.IsPaused ? "no" : "yes")}");
        void Ask(string what, ulong structure, bool isResumed = false)
        {
            var registers = new HypercallRegisters(isResumed ? (uint)HypercallNumber.PagingDomctlContinuation : DomctlHypercall.Number, structure);
            answers.Add($"{(isResumed ? "49, " : "")}{what}: {-(int)Finish(caller, ref registers)}");
        }

        ulong Of(ShadowOperation operation) => Structure(caller, new XenDomctlShadowOp { Op = (uint)operation, Pages = 1 });
        ulong whole = Structure(caller, Clean(caller));
        Look();
        Ask("enable", Of(ShadowOperation.EnableLogDirty));
        Ask("peek, and nothing is under way", Of(ShadowOperation.Peek), isResumed: true);
        _hypervisor.Preemption = PreemptionPolicies.Always;
        Ask("clean", whole);
        _hypervisor.Preemption = PreemptionPolicies.At(1);
        answers.AddRange(CleanInList(caller, whole));
        Look();
        Ask("peek", Of(ShadowOperation.Peek));
        Ask("clean", Of(ShadowOperation.Clean));
        Ask("off", Of(ShadowOperation.Off));
        Ask("peek", Of(ShadowOperation.Peek), isResumed: true);
        Ask("getdomaininfo", Structure(caller, default, DomctlHypercall.Codes.Getdomaininfo), isResumed: true);
        Ask("clean of another interface", Structure(caller, Clean(caller), isOfAnother: true), isResumed: true);
        Ask("clean of no domain", Structure(caller, Clean(caller), about: 0x7ff1), isResumed: true);
        Ask("nowhere", 16, isResumed: true);
        Ask("clean", whole, isResumed: true);
        Look();
        Ask("clean, and nothing is under way", Of(ShadowOperation.Clean), isResumed: true);
        Ask("peek", Of(ShadowOperation.Peek));
        Ask("off", Of(ShadowOperation.Off));
        Look();
        Assert.Equal(File.ReadAllLines(Path.Combine(Repository.Root, "tests", "agreement", "continuations", $"log-{version}.txt")), answers);
    }

    private IEnumerable<string> CleanInList(TestCaller caller, ulong structure)
    {
        (ulong list, int length) = ListOf(caller, structure);
        var registers = new HypercallRegisters(MulticallHypercall.Number, list, 1);
        yield return $"list: {-(int)Finish(caller, ref registers)}";
        var entry = MulticallEntry.Read(Read(caller, list, length), caller.Caller.Width);
        int result = -(int)caller.Result(new HypercallRegisters { Accumulator = entry.Result }).Error;
        yield return $"clean in the list: {result}, number {entry.Number}, argument {(entry.Arguments[0] == structure ? "as it was" : "another")}";
    }

    private static (ulong Address, int Length) ListOf(TestCaller caller, ulong structure)
    {
        byte[] entry = new byte[MulticallEntry.SizeAt(caller.Caller.Width)];
        Array6<UInt128> arguments = default;
        arguments[0] = structure;
        new MulticallEntry { Number = DomctlHypercall.Number, Arguments = arguments }.Write(entry, caller.Caller.Width);
        return (caller.Put(entry), entry.Length);
    }

    [Fact]
    public void A_list_of_calls_loses_the_private_number_and_the_next_version_has_none()
    {
        foreach (HypervisorProfile profile in HypervisorProfile.All)
        {
            (TestCaller caller, Domain domain) = Begin(profile);
            LogAll(caller, domain);
            bool isNext = profile == HypervisorProfile.Next;
            ulong structure = Structure(caller, Clean(caller));
            (ulong list, int length) = ListOf(caller, structure);
            _hypervisor.Preemption = PreemptionPolicies.At(1);
            var registers = new HypercallRegisters(MulticallHypercall.Number, list, 1);
            Assert.Equal(default, Finish(caller, ref registers));
            var after = MulticallEntry.Read(Read(caller, list, length), caller.Caller.Width);
            Assert.Equal((DomctlHypercall.Number, isNext ? default : XenErrno.Ebusy), ((uint)after.Number, caller.Result(new HypercallRegisters { Accumulator = after.Result }).Error));
            Assert.Equal((isNext ? 0 : 2L, isNext ? 1 : 2), (domain.Memory.DirtyCount, domain.PauseCount));
            registers = new HypercallRegisters((uint)HypercallNumber.PagingDomctlContinuation, structure);
            Assert.Equal(isNext ? XenErrno.Enosys : default, Finish(caller, ref registers));
            Assert.Equal((0L, 1), (domain.Memory.DirtyCount, domain.PauseCount));
        }
    }

    [Fact]
    public void Version_4_23_refuses_more_progress_than_there_is_and_leaves_none_behind()
    {
        (TestCaller caller, Domain domain) = Begin(HypervisorProfile.Next);
        LogAll(caller, domain);
        XenDomctlShadowOp ask = Clean(caller);
        foreach (uint forged in (uint[])[3, 4, uint.MaxValue]) Assert.Equal(XenErrno.Einval, Log(caller, ask with { Mb = forged }, out _));
        Assert.Equal(default, Log(caller, ask with { Mb = 2 }, out XenDomctlShadowOp answer));
        Assert.Equal((0u, 2L), (answer.Mb, domain.Memory.DirtyCount));
        HypercallRegisters task = Interrupt(caller, domain);
        Assert.Equal((DomctlHypercall.Number, 1), ((uint)task.Accumulator, domain.PauseCount));
        Assert.Equal(1u, XenDomctlShadowOp.Read(Read(caller, (ulong)task[0] + (ulong)XenDomctl.Offsets.U, XenDomctlShadowOp.Size)).Mb);
    }

    private (TestCaller Caller, Domain Domain) Begin(HypervisorProfile? profile = null)
    {
        _hypervisor.Dispose();
        _hypervisor = new EmbeddedHypervisor(profile ?? HypervisorProfile.Xen420);
        Domain domain = Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh });
        Assert.True(domain.Memory.TryPopulate(0, 16));
        return (new TestCaller(_hypervisor, _hypervisor.ControlDomain), domain);
    }

    /// <summary>Marks a frame in each of three pages of the log.</summary>
    private void LogAll(TestCaller caller, Domain domain)
    {
        if (!domain.Memory.IsLogDirty) Assert.Equal(default, Log(caller, new() { Op = (uint)ShadowOperation.EnableLogDirty }, out _));
        for (ulong page = 0; page < 3; page++) domain.Memory.MarkDirty(page * FramesInLogPage);
    }

    private static XenDomctlShadowOp Clean(TestCaller caller) => new() { Op = (uint)ShadowOperation.Clean, Pages = ThreePages, DirtyBitmap = caller.Put(new byte[ThreePages / 8]) };

    /// <summary>Begins a clean that is preempted behind its first page.</summary>
    private HypercallRegisters Interrupt(TestCaller caller, Domain domain)
    {
        LogAll(caller, domain);
        var registers = new HypercallRegisters(DomctlHypercall.Number, Structure(caller, Clean(caller)));
        _hypervisor.Preemption = PreemptionPolicies.At(1);
        Assert.False(_hypervisor.Call(caller.Caller, ref registers));
        Assert.Equal(2, domain.Memory.DirtyCount);
        return registers;
    }

    private XenErrno Log(TestCaller caller, XenDomctlShadowOp operation, out XenDomctlShadowOp answer, ushort about = 1)
    {
        ulong address = Structure(caller, operation, about: about);
        var registers = new HypercallRegisters(DomctlHypercall.Number, address);
        XenErrno error = Finish(caller, ref registers);
        answer = XenDomctlShadowOp.Read(Read(caller, address + (ulong)XenDomctl.Offsets.U, XenDomctlShadowOp.Size));
        return error;
    }

    private ulong Structure(TestCaller caller, XenDomctlShadowOp operation, uint command = DomctlHypercall.Codes.ShadowOpClean, ushort about = 1, bool isOfAnother = false)
    {
        byte[] bytes = new byte[XenDomctl.Size];
        new XenDomctl { Cmd = command, InterfaceVersion = (uint)XenDomctlInterfaceVersionValues.Table.At(_hypervisor.Version)!.Value ^ (isOfAnother ? 1u : 0), Domain = about }.Write(bytes);
        operation.Write(bytes.AsSpan(XenDomctl.Offsets.U));
        return caller.Put(bytes);
    }

    private XenErrno Finish(TestCaller caller, ref HypercallRegisters registers)
    {
        while (!_hypervisor.Call(caller.Caller, ref registers)) { }
        return caller.Result(registers).Error;
    }

    private static byte[] Read(TestCaller caller, ulong address, int length)
    {
        byte[] bytes = new byte[length];
        Assert.True(caller.Memory.TryRead(address, bytes));
        return bytes;
    }
}
