using System.Diagnostics.CodeAnalysis;
using System.Text;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.LivePatch;
using Holdfast.Hypervisor.Callers;
using Holdfast.LivePatching.Applying;
using Holdfast.LivePatching.Checking;
using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Loading;

namespace Holdfast.Hypervisor.LivePatching;

/// <summary>
/// The hypervisor's side of live patching: what XEN_SYSCTL_livepatch_op does, with the answers of real Xen. A payload is linked by the loader that <c>livepatch check</c> asks, and the hypervisor's
/// code is changed in a rendezvous only, which the owner drives: there are no threads here, and no clock.
/// </summary>
/// <remarks>
/// <code>
///    upload                  apply, replace                         rendezvous
///   ────────▶ CHECKED rc 0 ─────────────────▶ CHECKED rc EAGAIN ──────────────▶ APPLIED rc 0
///               ▲    │                             │                                │
///               │    │ unload                      │ time-out                       │ revert
///               │    ▼                             ▼                                ▼
///               │  (gone)                    CHECKED rc EBUSY               APPLIED rc EAGAIN ──────▶ APPLIED rc EBUSY
///               │                                                                   │          time-out
///               └───────────────────────────────────────────────────────────────────┘
///                                            rendezvous
/// </code>
/// The rc does not keep a payload from anything: what may be done goes by the state alone. An apply is refused at the call when what is on top is not what the payload depends on, or its expectations do
/// not hold (EINVAL, and the rc stays); when it was reverted and has data of its own, the call answers 0 and the rc is EINVAL. A revert of one that is not on top is refused with EBUSY. A replace asks
/// for expectations only when everything else is reverted, and when they fail then, nothing is in effect any more. It takes all others from APPLIED to CHECKED in the same rendezvous.
///
/// Apply and replace of one that is APPLIED, and revert of one that is CHECKED, answer 0 and do nothing. While an
/// action of a payload waits, every other of the same is refused with EBUSY; one of another payload is too, but unload. It is refused only after everything else was found good: so the hook before it
/// was called, and the payload's rc stays that of EAGAIN until its next action.
///
/// Source: common/livepatch.c and common/sysctl.c, 4.17.7, 4.20.4 and 4.22; measured with 4.17.7.
/// </remarks>
public sealed partial class LivePatchOperations
{
    /// <summary>How many events are kept: the last ones.</summary>
    public const int KeptEvents = 1024;

    /// <summary>How much memory payloads have together, in bytes: the room that Xen has for them behind itself, 1 GiB.</summary>
    private const long Room = 1L << 30;

    private static readonly XenVersion s_hasFlags = new(4, 19, 0);

    private readonly List<LivePatchPayload> _payloads = [];
    private readonly Queue<LivePatchEvent> _events = [];
    private readonly PatchStack _stack;
    private uint _version = 1;

    /// <param name="image">The hypervisor's own file, as it is before anything is patched.</param>
    /// <param name="version">The version of Xen whose answers are given.</param>
    /// <param name="processors">How many processors have to meet before code is changed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The version is older than those whose payloads are loaded here, or there is no processor.</exception>
    public LivePatchOperations(HypervisorImage image, XenVersion version, int processors)
    {
        if (version < PayloadChecker.Oldest) throw new ArgumentOutOfRangeException(nameof(version), version, $"Live patching is as in Xen {PayloadChecker.Oldest} or later.");
        ArgumentOutOfRangeException.ThrowIfLessThan(processors, 1);
        Version = version;
        Processors = processors;
        Text = new HypervisorText(image);
        _stack = new PatchStack(Text);
    }

    /// <summary>The version of Xen whose answers are given.</summary>
    public XenVersion Version { get; }

    /// <summary>How many processors have to meet before code is changed.</summary>
    public int Processors { get; }

    /// <summary>The hypervisor's memory, with what is patched in it.</summary>
    public HypervisorText Text { get; }

    /// <summary>The payloads, in the order of their uploads.</summary>
    public IReadOnlyList<LivePatchPayload> Payloads => _payloads;

    /// <summary>The payloads that are in effect, the one on top last.</summary>
    public IEnumerable<LivePatchPayload> Applied => _stack.Applied.Select(loaded => _payloads.First(payload => payload.Loaded == loaded));

    /// <summary>What happened, the last of it at the end.</summary>
    public IReadOnlyCollection<LivePatchEvent> Events => _events;

    /// <summary>How many events there were before those that are kept.</summary>
    public long EventsDropped { get; private set; }

    /// <summary>Finds a payload.</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out LivePatchPayload? payload)
    {
        payload = _payloads.Find(candidate => candidate.Name == name);
        return payload is not null;
    }

    /// <summary>Does what a whole <c>xen_sysctl_livepatch_op</c> asks for.</summary>
    /// <param name="operation">The structure; takes what the hypervisor writes into it.</param>
    /// <param name="caller">The caller's memory.</param>
    public HypercallResult Operate(ref XenSysctlLivepatchOp operation, ICallerMemory caller)
    {
        if (!TakesFlags(operation.Flags)) return HypercallResult.Failed(XenErrno.Einval);
        switch ((LivepatchOperation)operation.Cmd)
        {
            case LivepatchOperation.Upload:
                return Upload(operation.UAsXenSysctlLivepatchUpload(), caller);

            case LivepatchOperation.Get:
                XenSysctlLivepatchGet get = operation.UAsXenSysctlLivepatchGet();
                HypercallResult got = Get(ref get, caller);
                operation = operation with { U = With(operation.U, get.Write) };
                return got;

            case LivepatchOperation.List:
                XenSysctlLivepatchList list = operation.UAsXenSysctlLivepatchList();
                HypercallResult listed = List(ref list, caller);
                operation = operation with { U = With(operation.U, list.Write) };
                return listed;

            case LivepatchOperation.Action:
                return Act(operation.UAsXenSysctlLivepatchAction(), caller);

            default:
                return HypercallResult.Failed(XenErrno.Eopnotsupp);
        }
    }

    /// <summary>Uploads a payload: copies, lays out, links and checks it.</summary>
    public HypercallResult Upload(in XenSysctlLivepatchUpload upload, ICallerMemory caller)
    {
        // Whatever is wrong with the name, this one answers with EINVAL.
        if (ReadName(upload.Name, caller, out string name) != default) return HypercallResult.Failed(XenErrno.Einval);
        if (upload.PayloadSize is 0 or > LivePatchConstants.MaxPayloadSize) return HypercallResult.Failed(XenErrno.Einval);
        if (!caller.IsReachable(upload.Payload, upload.PayloadSize)) return HypercallResult.Failed(XenErrno.Efault);
        if (TryFind(name, out _)) return HypercallResult.Failed(XenErrno.Eexist);
        byte[] bytes = new byte[upload.PayloadSize];
        return caller.TryRead(upload.Payload, bytes) ? AnswerOf(Link(name, bytes)) : HypercallResult.Failed(XenErrno.Efault);
    }

    /// <summary>Says in what state a payload is, and how its last action ended.</summary>
    public HypercallResult Get(ref XenSysctlLivepatchGet get, ICallerMemory caller)
    {
        XenErrno error = ReadName(get.Name, caller, out string name);
        if (error != default) return HypercallResult.Failed(error);
        if (!TryFind(name, out LivePatchPayload? payload)) return HypercallResult.Failed(XenErrno.Enoent);
        get = get with { Status = payload.Status };
        return HypercallResult.Of(0);
    }

    private bool TakesFlags(uint flags)
    {
        if (Version < s_hasFlags) return flags == 0;
        const uint Known = (uint)LivepatchFlags.Force;
        return (flags & ~Known) == 0 || (flags & Known) != 0;
    }

    private static XenErrno ReadName(XenLivepatchName given, ICallerMemory caller, out string name)
    {
        name = "";
        if (given.NameLength is 0 or > (ushort)LivePatchConstants.NameSize) return XenErrno.Einval;
        if (given.Pad[0] != 0 || given.Pad[1] != 0 || given.Pad[2] != 0) return XenErrno.Einval;
        Span<byte> text = stackalloc byte[(int)LivePatchConstants.NameSize];
        text = text[..given.NameLength];
        if (!caller.TryRead(given.Name, text)) return XenErrno.Efault;
        if (text[^1] != 0) return XenErrno.Einval;
        name = Encoding.Latin1.GetString(text[..text.IndexOf((byte)0)]);
        return default;
    }

    private XenErrno Link(string name, byte[] bytes)
    {
        var findings = new DiagnosticBag { Target = Version };
        LoadReport report = PayloadLoader.Load(name, bytes, EnvironmentOf([.. _payloads.Select(payload => payload.Loaded)], Text.TryRead), findings);
        if (!report.Outcome.Succeeds)
        {
            bool isDeadly = report.Outcome.Kind == StepKind.HostDies;
            XenErrno error = isDeadly ? XenErrno.Einval : report.Outcome.Errno;
            Diagnostic[] errors = [.. findings.ToImmutable().Where(finding => finding.Severity == Severity.Error)];
            Tell(new LivePatchEvent(isDeadly ? LivePatchEventKind.HostWouldDie : LivePatchEventKind.Refused, name,
                $"{(isDeadly ? "A real host would go down at this upload" : $"The upload fails with {StepResult.NameOf(error)}")}{(errors is [Diagnostic first, ..] ? $": {first.Message}" : ".")}")
            { Findings = [.. errors] });
            return error;
        }

        LoadedPayload loaded = report.Payload!;
        if (_payloads.Sum(payload => (long)payload.Loaded.Image.Length) + loaded.Image.Length > Room)
        {
            Tell(LivePatchEventKind.Refused, name, "No room is left behind the hypervisor.");
            return XenErrno.Enomem;
        }

        Text.Map(loaded);
        _payloads.Add(new LivePatchPayload(loaded, _stack));
        _version++;
        Tell(LivePatchEventKind.Uploaded, name, $"Its build id is {loaded.BuildId}, it is at 0x{loaded.Address:x}, and the number of its functions is {loaded.Functions.Length}.");
        return default;
    }

    private LoadEnvironment EnvironmentOf(IReadOnlyList<LoadedPayload> loaded, LoadEnvironment.ReadMemory? memory) => new() { Xen = Text.Image, Version = Version, Loaded = loaded, Memory = memory };

    private static HypercallResult AnswerOf(XenErrno error) => error == default ? HypercallResult.Of(0) : HypercallResult.Failed(error);

    private void Tell(LivePatchEventKind kind, string payload, string message) => Tell(new LivePatchEvent(kind, payload, message));

    private void Tell(LivePatchEvent happened)
    {
        if (_events.Count == KeptEvents)
        {
            _events.Dequeue();
            EventsDropped++;
        }

        _events.Enqueue(happened);
    }

    private delegate void WriteStructure(Span<byte> destination);

    private static Abi.Array64<byte> With(Abi.Array64<byte> union, WriteStructure write)
    {
        Span<byte> bytes = union;
        write(bytes);
        return union;
    }
}
