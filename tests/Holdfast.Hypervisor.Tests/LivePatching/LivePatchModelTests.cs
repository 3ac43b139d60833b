using FsCheck;
using FsCheck.Fluent;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.LivePatch;
using Holdfast.Hypervisor.LivePatching;
using Holdfast.Hypervisor.Profiles;
using Holdfast.LivePatching.Loading;

namespace Holdfast.Hypervisor.Tests.LivePatching;

/// <summary>Any sequence of operations, compared with a description of what they do that shares no code with what is tested.</summary>
public sealed class LivePatchModelTests
{
    private const int Operations = 9;
    private const int Tests = 300;
    private const int Eagain = -(int)XenErrno.Eagain;
    private const int Ebusy = -(int)XenErrno.Ebusy;
    private const int Einval = -(int)XenErrno.Einval;

    private static readonly byte[] s_expected = SmallXen.Code[SmallXen.FunctionLength..(SmallXen.FunctionLength + 8)];

    // What one payload does to a function, several do, so that they stand in each other's way. None patches one place twice: real Xen does not restore that.
    private static readonly Kind[] s_kinds =
    [
        new("a", null, 1),
        new("b", "a", 1),
        new("c", null, 2),
        new("d", null, 1) { HasData = true },
        new("e", null, 2),
        new("f", "c", 1) { Expects = true },
        new("g", "b", 3) { HasData = true, HasHooks = true },
    ];

    private static readonly byte[][] s_files = [.. s_kinds.Select(kind => new SmallPayload(kind.Name)
    {
        Depends = kind.On is null ? SmallXen.BuildId : new SmallPayload(kind.On).BuildId,
        HasData = kind.HasData,
        Hooks = kind.HasHooks ? [(HookKind.PreApply, true), (HookKind.PostRevert, true)] : [],
        Functions = [(SmallXen.NameOf(kind.Function), null, SmallXen.FunctionLength, kind.Expects ? s_expected : [])],
    }.Build())];

    [Fact]
    public void Every_sequence_of_operations_ends_as_described() =>
        Prop.ForAll<int[]>(choices =>
        {
            var model = new Model();
            var operations = new LivePatchOperations(SmallXen.Image, new XenVersion(4, 17), processors: 2);
            var caller = new Caller(operations);

            // Half of the sequences begin with everything uploaded, so that they get further.
            if (choices.Length % 2 == 0)
                for (int which = 0; which < s_kinds.Length; which++)
                    Step(model, operations, caller, 0, which, false);

            foreach (int choice in choices.SelectMany(seed => Enumerable.Repeat(new System.Random(seed), 4).Select(random => random.Next())))
            {
                int which = choice / Operations % s_kinds.Length;
                Step(model, operations, caller, choice % Operations, which, (choice & 1024) != 0);
                Same(model, operations, caller);
            }

            // Whatever waits is carried out; then everything is reverted, from the top.
            operations.RunPending();
            model.Run();
            while (operations.Applied.LastOrDefault() is LivePatchPayload top)
            {
                caller.Do(LivepatchAction.Revert, top.Name);
                model.Act(LivepatchAction.Revert, Array.FindIndex(s_kinds, kind => kind.Name == top.Name), false);
                model.Run();
                Same(model, operations, caller);
            }

            Assert.True(operations.Text.IsPristine);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Tests));

    private static void Step(Model model, LivePatchOperations operations, Caller caller, int operation, int which, bool ignores)
    {
        string name = s_kinds[which].Name;
        switch (operation)
        {
            case 0:
                Assert.Equal(model.Upload(which), caller.Upload(name, s_files[which]).Error);
                break;
            case 1 or 7 or 8:
                Assert.Equal(model.IsPending, operations.RunPending() == RendezvousOutcome.Done);
                model.Run();
                break;
            case 2:
                bool waited = operations.Rendezvous(0, 1, 0) == RendezvousOutcome.Waiting;
                Assert.Equal(model.IsPending, waited);
                Assert.Equal(model.IsPending, operations.Rendezvous(ulong.MaxValue, 1, 0) == RendezvousOutcome.TimedOut);
                model.TimeOut();
                break;
            default:
                var action = (LivepatchAction)(operation - 2);
                Assert.Equal(model.Act(action, which, ignores), caller.Act(action, name, ignores ? LivepatchActionFlags.ApplyNoDeps : default).Error);
                break;
        }
    }

    private static void Same(Model model, LivePatchOperations operations, Caller caller)
    {
        Assert.Equal(model.Loaded.Select(which => s_kinds[which].Name), operations.Payloads.Select(payload => payload.Name));
        Assert.Equal(model.Stack.Select(which => s_kinds[which].Name), operations.Applied.Select(payload => payload.Name));
        foreach (int which in model.Loaded)
        {
            Assert.Equal(HypercallResult.Of(0), caller.Get(s_kinds[which].Name, out XenLivepatchStatus status));
            Assert.Equal((model.Stack.Contains(which) ? (uint)LivepatchState.Applied : (uint)LivepatchState.Checked, model.Rc[which]), (status.State, status.Rc));
        }

        var list = new XenSysctlLivepatchListBefore421();
        Assert.Equal(HypercallResult.Of(0), operations.List(ref list, caller));
        Assert.Equal((model.Version, (uint)model.Loaded.Count), (list.Version, list.Nr));

        // A function is as it was, or jumps to the new one of whoever patched it last.
        byte[] text = [.. SmallXen.Code];
        foreach (int which in model.Stack)
        {
            int place = s_kinds[which].Place;
            ulong to = operations.Payloads.Single(payload => payload.Name == s_kinds[which].Name).Loaded.Functions[0].Entry.NewAddr;
            long distance = (long)(to - (SmallXen.Start + (ulong)place + 5));
            text[place] = 0xe9;
            for (int i = 0; i < 4; i++) text[place + 1 + i] = (byte)(distance >> (8 * i));
        }

        byte[] actual = new byte[text.Length];
        Assert.True(operations.Text.TryRead(SmallXen.Start, actual));
        Assert.Equal(text, actual);
    }

    private sealed record Kind(string Name, string? On, int Function)
    {
        public bool HasData { get; init; }

        public bool HasHooks { get; init; }

        public bool Expects { get; init; }

        public int Place => (Function * SmallXen.FunctionLength) + (Function % 2 == 0 ? 4 : 0);
    }

    private sealed class Model
    {
        private readonly HashSet<int> _reverted = [];
        private (LivepatchAction Action, int Which)? _pending;

        public List<int> Loaded { get; } = [];

        public List<int> Stack { get; } = [];

        public Dictionary<int, int> Rc { get; } = [];

        public uint Version { get; private set; } = 1;

        public bool IsPending => _pending is not null;

        public XenErrno Upload(int which)
        {
            if (Loaded.Contains(which)) return XenErrno.Eexist;
            Loaded.Add(which);
            Rc[which] = 0;
            Version++;
            return default;
        }

        public XenErrno Act(LivepatchAction action, int which, bool ignores)
        {
            if (!Loaded.Contains(which)) return XenErrno.Enoent;
            if (_pending?.Which == which) return XenErrno.Ebusy;
            bool isApplied = Stack.Contains(which);
            Kind kind = s_kinds[which];
            switch (action)
            {
                case LivepatchAction.Unload:
                    if (isApplied) return XenErrno.Einval;
                    Loaded.Remove(which);
                    _reverted.Remove(which);
                    Version++;
                    return default;
                case LivepatchAction.Revert:
                    if (!isApplied) return default;
                    if (Stack[^1] != which) return XenErrno.Ebusy;
                    break;
                case LivepatchAction.Apply:
                    if (isApplied) return default;
                    if (_reverted.Contains(which) && kind.HasData)
                    {
                        Rc[which] = Einval;
                        return default;
                    }

                    string? top = Stack.Count == 0 ? null : s_kinds[Stack[^1]].Name;
                    if (!ignores && kind.On != top) return XenErrno.Einval;
                    if (kind.Expects && Stack.Any(other => s_kinds[other].Function == kind.Function)) return XenErrno.Einval;
                    break;
                default:
                    if (isApplied) return default;
                    if (kind.On is not null) return XenErrno.Einval;
                    if (kind.HasHooks || Stack.Any(other => s_kinds[other].HasHooks)) return XenErrno.Eopnotsupp;
                    break;
            }

            Rc[which] = Eagain;
            if (IsPending) return XenErrno.Ebusy;
            _pending = (action, which);
            return default;
        }

        public void Run()
        {
            if (_pending is not (LivepatchAction action, int which)) return;
            _pending = null;
            if (action == LivepatchAction.Revert) Revert(which);
            if (action == LivepatchAction.Replace)
                while (Stack.Count > 0)
                    Revert(Stack[^1]);
            if (action != LivepatchAction.Revert) Stack.Add(which);
            Rc[which] = 0;
        }

        public void TimeOut()
        {
            if (_pending is not (_, int which)) return;
            _pending = null;
            Rc[which] = Ebusy;
        }

        private void Revert(int which)
        {
            Stack.Remove(which);
            _reverted.Add(which);
            Rc[which] = 0;
        }
    }
}
