using Holdfast.Abi;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.LivePatch;
using Holdfast.Hypervisor.LivePatching;
using Holdfast.Hypervisor.Profiles;
using Holdfast.LivePatching.Applying;
using Holdfast.LivePatching.Loading;

namespace Holdfast.Hypervisor.Tests.LivePatching;

public sealed class LivePatchTests
{
    private const int Eagain = -(int)XenErrno.Eagain;
    private const int Ebusy = -(int)XenErrno.Ebusy;
    private const int Einval = -(int)XenErrno.Einval;

    private readonly LivePatchOperations _operations = Xen(HypervisorProfile.Xen417);
    private readonly Caller _caller;

    public LivePatchTests() => _caller = new Caller(_operations);

    [Fact]
    public void A_hypervisor_without_its_code_has_no_live_patches()
    {
        using var hypervisor = new EmbeddedHypervisor();
        Assert.Null(hypervisor.Image);
        Assert.Null(hypervisor.LivePatches);
    }

    [Fact]
    public void A_profile_older_than_the_payloads_that_are_known_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new EmbeddedHypervisor(new HypervisorProfile("old", new XenVersion(4, 13)), SmallXen.Image));

    [Fact]
    public void An_apply_puts_a_jump_where_the_function_begins()
    {
        Upload(new SmallPayload("p"));
        _caller.Do(LivepatchAction.Apply, "p");
        Assert.Equal(Jump(SmallXen.AddressOf(1), NewFunction("p")), BytesOf(1)[..5]);
        Assert.Equal(SmallXen.Code[(SmallXen.FunctionLength + 5)..(2 * SmallXen.FunctionLength)], BytesOf(1)[5..]);
        AppliedFunction? function = Assert.Single(Payload("p").Functions);
        Assert.Equal(SmallXen.Code[SmallXen.FunctionLength..(SmallXen.FunctionLength + 5)], function!.Saved);
    }

    [Fact]
    public void An_apply_leaves_ENDBR64_where_it_is()
    {
        Upload(new SmallPayload("p") { Functions = [(SmallXen.NameOf(2), null, SmallXen.FunctionLength, [])] });
        _caller.Do(LivepatchAction.Apply, "p");
        Assert.Equal([0xf3, 0x0f, 0x1e, 0xfa, .. Jump(SmallXen.AddressOf(2) + 4, NewFunction("p"))], BytesOf(2)[..9]);
    }

    [Theory]
    [InlineData(1, 7u, new byte[] { 0x0f, 0x1f, 0x80, 0, 0, 0, 0 })]
    [InlineData(2, 7u, new byte[] { 0xf3, 0x0f, 0x1e, 0xfa, 0x0f, 0x1f, 0x00 })]
    public void A_function_without_a_new_one_is_filled_with_NOPs(int function, uint length, byte[] expected)
    {
        Upload(new SmallPayload("p") { Functions = [(SmallXen.NameOf(function), length, SmallXen.FunctionLength, [])] });
        _caller.Do(LivepatchAction.Apply, "p");
        Assert.Equal(expected, BytesOf(function)[..expected.Length]);
        _caller.Do(LivepatchAction.Revert, "p");
        Assert.True(_operations.Text.IsPristine);
    }

    [Fact]
    public void Nothing_is_written_before_the_processors_meet()
    {
        Upload(new SmallPayload("p"));
        Assert.Equal(HypercallResult.Of(0), _caller.Act(LivepatchAction.Apply, "p"));
        Assert.True(_operations.Text.IsPristine);
        Assert.Equal(Status(LivepatchState.Checked, Eagain), _caller.StatusOf("p"));
        Assert.Equal("p", _operations.Pending?.Name);
        Assert.Equal(RendezvousOutcome.Done, _operations.RunPending());
        Assert.False(_operations.Text.IsPristine);
        Assert.Equal(Status(LivepatchState.Applied, 0), _caller.StatusOf("p"));
        Assert.Equal(RendezvousOutcome.Idle, _operations.RunPending());
    }

    [Theory]
    [InlineData(0u, 30_000_000ul)]
    [InlineData(1u, 1ul)]
    [InlineData(uint.MaxValue, uint.MaxValue)]
    public void Processors_that_do_not_arrive_in_time_end_the_action_with_EBUSY(uint timeout, ulong nanoseconds)
    {
        LivePatchOperations operations = Xen(HypervisorProfile.Xen417, processors: 4);
        var caller = new Caller(operations);
        Assert.Equal(HypercallResult.Of(0), caller.Upload("p", new SmallPayload("p").Build()));
        Assert.Equal(HypercallResult.Of(0), caller.Act(LivepatchAction.Apply, "p", timeout: timeout));
        const ulong Start = 1_000_000_000_000;
        Assert.Equal(RendezvousOutcome.Waiting, operations.Rendezvous(Start, 1, 0));
        Assert.Equal(RendezvousOutcome.Waiting, operations.Rendezvous(Start + nanoseconds - 1, 3, 0));
        Assert.Equal(RendezvousOutcome.TimedOut, operations.Rendezvous(Start + nanoseconds, 3, 0));
        Assert.Equal(Status(LivepatchState.Checked, Ebusy), caller.StatusOf("p"));
        Assert.True(operations.Text.IsPristine);
        Assert.Null(operations.Pending);
        Assert.Contains(operations.Events, happened => happened.Kind == LivePatchEventKind.TimedOut && happened.Message.StartsWith("3 of 4 processors", StringComparison.Ordinal));

        caller.Do(LivepatchAction.Apply, "p");
        Assert.Equal(Status(LivepatchState.Applied, 0), caller.StatusOf("p"));
    }

    [Fact]
    public void Processors_that_do_not_hold_off_interrupts_in_time_end_the_action_with_EBUSY()
    {
        LivePatchOperations operations = Xen(HypervisorProfile.Xen417, processors: 2);
        var caller = new Caller(operations);
        caller.Upload("p", new SmallPayload("p") { Hooks = [(HookKind.PreApply, true), (HookKind.PostApply, true)] }.Build());
        caller.Act(LivepatchAction.Apply, "p", timeout: 100);
        Assert.Equal(RendezvousOutcome.Waiting, operations.Rendezvous(0, 2, 1));
        Assert.Equal(RendezvousOutcome.TimedOut, operations.Rendezvous(100, 2, 1));
        Assert.Equal(Status(LivepatchState.Checked, Ebusy), caller.StatusOf("p"));
        Assert.True(operations.Text.IsPristine);
        Assert.Equal([HookKind.PreApply], Hooks(operations));
    }

    [Fact]
    public void Whoever_is_there_at_last_was_in_time()
    {
        LivePatchOperations operations = Xen(HypervisorProfile.Xen417, processors: 2);
        var caller = new Caller(operations);
        caller.Upload("p", new SmallPayload("p").Build());
        caller.Act(LivepatchAction.Apply, "p", timeout: 100);
        Assert.Equal(RendezvousOutcome.Waiting, operations.Rendezvous(0, 1, 0));
        Assert.Equal(RendezvousOutcome.Done, operations.Rendezvous(5000, 2, 2));
        Assert.Equal(Status(LivepatchState.Applied, 0), caller.StatusOf("p"));
    }

    [Fact]
    public void While_an_action_waits_others_are_refused_with_EBUSY_and_unload_of_another_is_not()
    {
        Upload(new SmallPayload("p"));
        Upload(new SmallPayload("q"));
        Upload(new SmallPayload("r"));
        Assert.Equal(HypercallResult.Of(0), _caller.Act(LivepatchAction.Apply, "p"));
        foreach (LivepatchAction action in Enum.GetValues<LivepatchAction>()) Assert.Equal(XenErrno.Ebusy, _caller.Act(action, "p").Error);
        Assert.Equal(XenErrno.Ebusy, _caller.Act((LivepatchAction)77, "p").Error);
        Assert.Equal(HypercallResult.Of(0), _caller.Act(LivepatchAction.Unload, "r"));
        Assert.Equal(HypercallResult.Of(0), _caller.Act(LivepatchAction.Revert, "q"));

        // Refused last, and the rc stays what it was set to right before.
        Assert.Equal(XenErrno.Ebusy, _caller.Act(LivepatchAction.Apply, "q").Error);
        _operations.RunPending();
        Assert.Equal(Status(LivepatchState.Checked, Eagain), _caller.StatusOf("q"));
    }

    [Fact]
    public void A_payload_with_data_is_not_applied_again_and_the_call_answers_0()
    {
        Upload(new SmallPayload("p") { HasData = true });
        _caller.Do(LivepatchAction.Apply, "p");
        _caller.Do(LivepatchAction.Revert, "p");
        Assert.Equal(HypercallResult.Of(0), _caller.Act(LivepatchAction.Apply, "p"));
        Assert.Equal(Status(LivepatchState.Checked, Einval), _caller.StatusOf("p"));
        Assert.Equal(RendezvousOutcome.Idle, _operations.RunPending());
        Assert.True(_operations.Text.IsPristine);

        // A replace does not look at it.
        _caller.Do(LivepatchAction.Replace, "p");
        Assert.Equal(Status(LivepatchState.Applied, 0), _caller.StatusOf("p"));

        _caller.Do(LivepatchAction.Revert, "p");
        _caller.Do(LivepatchAction.Unload, "p");
        Upload(new SmallPayload("p") { HasData = true });
        _caller.Do(LivepatchAction.Apply, "p");
    }

    [Fact]
    public void A_replace_whose_expectation_fails_leaves_nothing_patched()
    {
        Upload(new SmallPayload("p") { HasData = true });
        byte[] wrong = [0xcc, 0xcc];
        Upload(new SmallPayload("q") { Functions = [(SmallXen.NameOf(1), null, SmallXen.FunctionLength, wrong)] });
        _caller.Do(LivepatchAction.Apply, "p");
        Assert.Equal(XenErrno.Einval, _caller.Act(LivepatchAction.Apply, "q", LivepatchActionFlags.ApplyNoDeps).Error);
        Assert.Equal(Status(LivepatchState.Checked, 0), _caller.StatusOf("q"));

        Assert.Equal(HypercallResult.Of(0), _caller.Act(LivepatchAction.Replace, "q"));
        Assert.Equal(RendezvousOutcome.Done, _operations.RunPending());
        Assert.Equal(Status(LivepatchState.Checked, Einval), _caller.StatusOf("q"));
        Assert.Equal(Status(LivepatchState.Checked, 0), _caller.StatusOf("p"));
        Assert.True(_operations.Text.IsPristine);
        Assert.Contains(_operations.Events, happened => happened.Kind == LivePatchEventKind.Unpatched);
    }

    [Fact]
    public void An_expectation_is_of_what_is_there_now()
    {
        byte[] expected = SmallXen.Code[SmallXen.FunctionLength..(SmallXen.FunctionLength + 12)];
        Upload(new SmallPayload("p"));
        Upload(new SmallPayload("q") { Functions = [(SmallXen.NameOf(1), null, SmallXen.FunctionLength, expected)] });
        _caller.Do(LivepatchAction.Apply, "p");
        Assert.Equal(XenErrno.Einval, _caller.Act(LivepatchAction.Apply, "q", LivepatchActionFlags.ApplyNoDeps).Error);
        _caller.Do(LivepatchAction.Replace, "q");
        Assert.Equal(Jump(SmallXen.AddressOf(1), NewFunction("q")), BytesOf(1)[..5]);
    }

    [Fact]
    public void Hooks_are_told_in_the_order_of_their_calls()
    {
        Upload(new SmallPayload("p")
        {
            Hooks =
            [
                (HookKind.Load, true), (HookKind.Load, true), (HookKind.Unload, true), (HookKind.PreApply, true), (HookKind.PostApply, true), (HookKind.PreRevert, true), (HookKind.PostRevert, true),
            ],
        });
        _caller.Act(LivepatchAction.Apply, "p");
        Assert.Equal([HookKind.PreApply], Hooks(_operations));
        _operations.RunPending();
        Assert.Equal([HookKind.PreApply, HookKind.Load, HookKind.Load, HookKind.PostApply], Hooks(_operations));
        _caller.Do(LivepatchAction.Revert, "p");
        Assert.Equal([HookKind.PreRevert, HookKind.Unload, HookKind.PostRevert], Hooks(_operations).Skip(4));
        Assert.True(_operations.Text.IsPristine);
    }

    [Fact]
    public void A_hook_in_place_of_the_apply_leaves_the_functions_as_they_are()
    {
        Upload(new SmallPayload("p") { Hooks = [(HookKind.Apply, true), (HookKind.Load, true), (HookKind.Unload, true)] });
        _caller.Do(LivepatchAction.Apply, "p");
        Assert.Equal(Status(LivepatchState.Applied, 0), _caller.StatusOf("p"));
        Assert.Equal([null], Payload("p").Functions);
        Assert.True(_operations.Text.IsPristine);
        _caller.Do(LivepatchAction.Revert, "p");
        Assert.Equal([HookKind.Apply, HookKind.Unload], Hooks(_operations));
    }

    [Fact]
    public void A_hook_in_place_of_the_revert_counts_as_one_that_restores()
    {
        Upload(new SmallPayload("p") { Hooks = [(HookKind.Revert, true), (HookKind.Unload, true)] });
        _caller.Do(LivepatchAction.Apply, "p");
        _caller.Do(LivepatchAction.Revert, "p");
        Assert.True(_operations.Text.IsPristine);
        Assert.Equal([HookKind.Revert], Hooks(_operations));
    }

    [Theory]
    [InlineData(HookKind.PreApply)]
    [InlineData(HookKind.PostApply)]
    [InlineData(HookKind.PreRevert)]
    [InlineData(HookKind.PostRevert)]
    public void Nothing_is_replaced_where_hooks_come_before_or_after(HookKind kind)
    {
        Upload(new SmallPayload("p") { Hooks = [(kind, true)] });
        Upload(new SmallPayload("q"));
        Assert.Equal(XenErrno.Eopnotsupp, _caller.Act(LivepatchAction.Replace, "p").Error);
        _caller.Do(LivepatchAction.Apply, "p");
        Assert.Equal(XenErrno.Eopnotsupp, _caller.Act(LivepatchAction.Replace, "q").Error);
        Assert.Equal(Status(LivepatchState.Checked, 0), _caller.StatusOf("q"));
    }

    [Fact]
    public void What_replaces_depends_on_Xen()
    {
        var first = new SmallPayload("p");
        Upload(first);
        Upload(new SmallPayload("q") { Depends = first.BuildId });
        _caller.Do(LivepatchAction.Apply, "p");
        Assert.Equal(XenErrno.Einval, _caller.Act(LivepatchAction.Replace, "q").Error);
        _caller.Do(LivepatchAction.Apply, "q");
    }

    [Fact]
    public void A_function_patched_twice_by_one_payload_is_not_restored_as_in_real_Xen()
    {
        Upload(new SmallPayload("p") { Functions = [.. Enumerable.Repeat<(string, uint?, uint, byte[])>((SmallXen.NameOf(1), null, SmallXen.FunctionLength, []), 2)] });
        _caller.Do(LivepatchAction.Apply, "p");
        _caller.Do(LivepatchAction.Revert, "p");
        Assert.Equal(Jump(SmallXen.AddressOf(1), NewFunction("p")), BytesOf(1)[..5]);
    }

    [Fact]
    public void What_would_take_a_real_host_down_is_refused_at_the_rendezvous()
    {
        // All of the function, RET included.
        Upload(new SmallPayload("p") { Functions = [(SmallXen.NameOf(1), null, SmallXen.FunctionLength, []), (SmallXen.NameOf(2), 31, SmallXen.FunctionLength, []), ("function_3", 3, 32, []), ("function_4", 3, 32, [])] });
        Assert.Equal(HypercallResult.Of(0), _caller.Act(LivepatchAction.Apply, "p"));
        Assert.Equal(RendezvousOutcome.Done, _operations.RunPending());
        Assert.Equal(Status(LivepatchState.Checked, Einval), _caller.StatusOf("p"));
        Assert.True(_operations.Text.IsPristine);
        Assert.Contains(_operations.Events, happened => happened.Kind == LivePatchEventKind.HostWouldDie);
        Assert.Equal(HypercallResult.Of(0), _caller.Act(LivepatchAction.Replace, "p"));
        _operations.RunPending();
        Assert.Equal(Status(LivepatchState.Checked, Einval), _caller.StatusOf("p"));
    }

    [Theory]
    [InlineData(HookKind.Load, LivepatchAction.Apply)]
    [InlineData(HookKind.Unload, LivepatchAction.Revert)]
    public void A_hook_that_is_none_is_not_called(HookKind kind, LivepatchAction action)
    {
        Upload(new SmallPayload("p") { Hooks = [(kind, false)] });
        if (action == LivepatchAction.Revert) _caller.Do(LivepatchAction.Apply, "p");
        byte[] before = BytesOf(1);
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), _caller.Act(action, "p"));
        Assert.Equal(before, BytesOf(1));
        Assert.Contains(_operations.Events, happened => happened.Kind == LivePatchEventKind.HostWouldDie);
    }

    [Fact]
    public void A_payload_that_would_take_a_real_host_down_at_its_upload_is_refused()
    {
        byte[] bytes = new SmallPayload("p").Build();
        var file = Holdfast.LivePatching.Elf.ElfFile.Read(bytes)!;
        Holdfast.LivePatching.Elf.ElfSection relocations = file.Find(".rela.livepatch.funcs")!;
        (relocations.Header with { Info = 0 }).Write(bytes.AsSpan((int)relocations.HeaderOffset));
        Assert.Equal(XenErrno.Einval, _caller.Upload("p", bytes).Error);
        Assert.Equal(LivePatchEventKind.HostWouldDie, _operations.Events.Last().Kind);
        Assert.NotEmpty(_operations.Events.Last().Findings);
        Assert.Empty(_operations.Payloads);
    }

    [Fact]
    public void A_function_of_a_payload_that_is_not_applied_can_be_patched_and_outlives_nothing()
    {
        Upload(new SmallPayload("p"));
        Upload(new SmallPayload("q") { Functions = [("p_hook", null, 16, [])] });
        byte[] before = [.. Payload("p").Loaded.Image];
        byte[] MemoryOfP()
        {
            byte[] memory = new byte[before.Length];
            Assert.True(_operations.Text.TryRead(Payload("p").Loaded.Address, memory));
            return memory;
        }

        _caller.Do(LivepatchAction.Apply, "q");
        Assert.NotEqual(before, MemoryOfP());
        _caller.Do(LivepatchAction.Revert, "q");
        Assert.Equal(before, MemoryOfP());

        // Without it, a revert writes where nothing is any more.
        _caller.Do(LivepatchAction.Apply, "q");
        _caller.Do(LivepatchAction.Unload, "p");
        _caller.Act(LivepatchAction.Revert, "q");
        _operations.RunPending();
        Assert.Equal(Status(LivepatchState.Applied, Einval), _caller.StatusOf("q"));
        Assert.Equal(LivePatchEventKind.HostWouldDie, _operations.Events.Last().Kind);
    }

    [Fact]
    public void A_list_has_metadata_and_goes_on_where_it_was_interrupted()
    {
        Upload(new SmallPayload("p") { Metadata = "key=1\0other=2\0" });
        Upload(new SmallPayload("q") { Metadata = "key=3\0" });
        _operations.IsPreempted = () => true;
        ulong metadata = _caller.Put(new byte[64]);
        ulong lengths = _caller.Put(new byte[8]);
        ulong other = _caller.Put(new byte[64]);
        var list = new XenSysctlLivepatchListBefore421 { Nr = 2, Status = other, Name = other, Len = other, Metadata = metadata, MetadataLen = lengths };
        Assert.Equal(HypercallResult.Of(1), _operations.List(ref list, _caller));
        Assert.Equal((1u, 14u), (list.Nr, list.MetadataTotalSize));
        Assert.Equal("key=1\0other=2\0"u8, _caller.At(metadata).AsSpan(0, 14));
        Assert.Equal(14, _caller.At(lengths)[0]);

        list = list with { Idx = 1 };
        Assert.Equal(HypercallResult.Of(1), _operations.List(ref list, _caller));
        Assert.Equal((0u, 6u), (list.Nr, list.MetadataTotalSize));
        Assert.Equal("key=3\0"u8, _caller.At(metadata).AsSpan(0, 6));
    }

    [Theory]
    [InlineData(17, 0u, 0)]
    [InlineData(17, 2u, 22)]
    [InlineData(18, 1u, 22)]
    [InlineData(19, 1u, 0)]
    [InlineData(19, 2u, 22)]
    [InlineData(20, 3u, 0)]
    public void Flags_of_the_operation_depend_on_the_version(int minor, uint flags, int error)
    {
        LivePatchOperations operations = Xen(new HypervisorProfile("x", new XenVersion(4, minor)));
        var operation = new XenSysctlLivepatchOp { Cmd = (uint)LivepatchOperation.List, Flags = flags };
        Assert.Equal(error, (int)operations.Operate(ref operation, new Caller(operations)).Error);
    }

    [Theory]
    [InlineData(20, 0)]
    [InlineData(21, (int)XenErrno.Enobufs)]
    public void Since_4_21_a_list_is_told_the_room_for_names(int minor, int error)
    {
        LivePatchOperations operations = Xen(new HypervisorProfile("x", new XenVersion(4, minor)));
        var caller = new Caller(operations);
        Assert.Equal(HypercallResult.Of(0), caller.Upload("p", new SmallPayload("p").Build()));
        Assert.Equal(HypercallResult.Of(0), caller.Upload("long", new SmallPayload("q").Build()));
        ulong room = caller.Put(new byte[64]);
        var list = new XenSysctlLivepatchList { Nr = 2, NameTotalSize = 6, Status = room, Name = room, Len = room, Metadata = room, MetadataLen = room };
        Assert.Equal(error, (int)operations.List(ref list, caller).Error);
        Assert.Equal(error == 0 ? 7u : 2u, list.NameTotalSize);
        Assert.Equal(0u, list.Nr);
    }

    [Fact]
    public void A_list_in_memory_that_cannot_be_the_callers_is_EINVAL()
    {
        Upload(new SmallPayload("p"));
        ulong room = _caller.Put(new byte[64]);
        var good = new XenSysctlLivepatchList { Nr = 1, Status = room, Name = room, Len = room, Metadata = room, MetadataLen = room };
        foreach (XenSysctlLivepatchList bad in (XenSysctlLivepatchList[])
            [good with { Status = SmallXen.Start }, good with { Len = SmallXen.Start }, good with { MetadataLen = SmallXen.Start }, good with { Name = SmallXen.Start }, good with { Metadata = SmallXen.Start }])
        {
            XenSysctlLivepatchList list = bad;
            Assert.Equal(XenErrno.Einval, _operations.List(ref list, _caller).Error);
        }

        Assert.Equal(HypercallResult.Of(1), _operations.List(ref good, _caller));
    }

    [Fact]
    public void The_name_of_an_upload_is_EINVAL_whatever_is_wrong_with_it() =>
        Assert.Equal(XenErrno.Einval, _operations.Upload(new XenSysctlLivepatchUpload { Name = new XenLivepatchName { NameLength = 2 }, PayloadSize = 1 }, _caller).Error);

    [Fact]
    public void Only_so_many_events_are_kept()
    {
        for (int i = 0; i < LivePatchOperations.KeptEvents + 10; i++) _caller.Upload("x", [1, 2, 3]);
        Assert.Equal(LivePatchOperations.KeptEvents, _operations.Events.Count);
        Assert.Equal(10, _operations.EventsDropped);
    }

    private static LivePatchOperations Xen(HypervisorProfile profile, int processors = 1) => new EmbeddedHypervisor(profile, SmallXen.Image, processors).LivePatches!;

    private static XenLivepatchStatus Status(LivepatchState state, int rc) => new() { State = (uint)state, Rc = rc };

    private static IEnumerable<HookKind> Hooks(LivePatchOperations operations) => operations.Events.Where(happened => happened.Hook is not null).Select(happened => happened.Hook!.Kind);

    private static byte[] Jump(ulong from, ulong to)
    {
        long distance = (long)(to - (from + 5));
        return [0xe9, (byte)distance, (byte)(distance >> 8), (byte)(distance >> 16), (byte)(distance >> 24)];
    }

    private void Upload(SmallPayload payload) => Assert.Equal(HypercallResult.Of(0), _caller.Upload(payload.Seed, payload.Build()));

    private LivePatchPayload Payload(string name) => _operations.Payloads.Single(payload => payload.Name == name);

    private ulong NewFunction(string name) => Payload(name).Loaded.Functions[0].Entry.NewAddr;

    private byte[] BytesOf(int function)
    {
        byte[] bytes = new byte[SmallXen.FunctionLength];
        Assert.True(_operations.Text.TryRead(SmallXen.AddressOf(function), bytes));
        return bytes;
    }
}
