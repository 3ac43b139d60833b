using Holdfast.Abi.Errors;
using Holdfast.Content;
using Holdfast.LivePatching.Applying;
using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Loading;

namespace Holdfast.LivePatching.Tests.Agreement;

/// <summary>Does what a script asks, and answers as the lab does.</summary>
internal sealed class ScriptReplay(HypervisorImage xen, XenVersion version, Func<string, byte[]?> file)
{
    // The lab's processor says that it is one of AMD's of family 15.
    private readonly PatchStack _stack = new(new HypervisorText(xen), NopStyle.Prefixed);
    private readonly List<LoadedPayload> _loaded = [];
    private readonly Dictionary<string, int> _results = new(StringComparer.Ordinal);

    /// <summary>Why no more is compared, when something decides that is not here: a hook, time, a file that is not stored. Otherwise null.</summary>
    public string? Undecided { get; private set; }

    /// <summary>What the last apply found instead of what was expected, in hexadecimal; empty when it found that.</summary>
    public string Found { get; private set; } = "";

    /// <summary>Carries out a step. Null when there is nothing to compare.</summary>
    public string? Answer(LabStep step) => step.Verb switch
    {
        "upload" => Upload(step.Arguments[0], step.Arguments[1]),
        "apply" => Apply(step),
        "revert" => Revert(step.Arguments[0]),
        "replace" => Replace(step.Arguments[0]),
        "unload" => Unload(step.Arguments[0]),
        "get" => Find(step.Arguments[0]) is LoadedPayload payload ? State("0", payload) : "ENOENT",
        _ => null,
    };

    /// <summary>What has to be true of real Xen's answer.</summary>
    public static string Plain(string answer) => answer.StartsWith("CRASH", StringComparison.Ordinal) ? "CRASH" : answer;

    private LoadedPayload? Find(string name) => _loaded.FirstOrDefault(payload => payload.Name == name);

    private string State(string errno, LoadedPayload payload)
    {
        int result = _results.GetValueOrDefault(payload.Name);
        return $"{errno}; {(_stack.IsApplied(payload) ? "APPLIED" : "CHECKED")} {(result == 0 ? "0" : StepResult.NameOf((XenErrno)result))}";
    }

    private string Upload(string name, string path)
    {
        if (file(path) is not byte[] bytes)
        {
            Undecided = $"{path} is not stored";
            return "";
        }

        if (Find(name) is not null) return "EEXIST";
        LoadReport report = PayloadLoader.Load(name, bytes, new LoadEnvironment { Xen = xen, Version = version, Loaded = _loaded, Memory = _stack.Text.TryRead }, new DiagnosticBag());
        if (report is { Outcome.Succeeds: true, Payload: LoadedPayload payload })
        {
            _loaded.Add(payload);
            _stack.Text.Map(payload);
            _results[name] = 0;
        }

        return Text(report.Outcome);
    }

    private string Apply(LabStep step)
    {
        Found = "";
        if (Find(step.Arguments[0]) is not LoadedPayload payload) return "ENOENT";
        if (_stack.IsApplied(payload)) return State("0", payload);
        bool ignores = step.Arguments.Contains("nodeps");
        StepResult allowed = _stack.MayApply(payload, ignores, out string sentence);
        if (!allowed.Succeeds)
        {
            if (sentence.Contains("unload it", StringComparison.Ordinal))
            {
                _results[payload.Name] = (int)allowed.Errno;
                return State("0", payload);
            }

            Note(sentence);
            return allowed.Kind == StepKind.Refused ? State(StepResult.NameOf(allowed.Errno), payload) : Text(allowed);
        }

        if (payload.Hook(HookKind.PreApply) is not null || payload.Hook(HookKind.Apply) is not null) Undecided = "a hook decides";
        if (step.Arguments.Count > (ignores ? 2 : 1)) Undecided = "time decides";
        StepResult result = _stack.Apply(payload, ignores, out _);
        _results[payload.Name] = 0;
        return result.Kind == StepKind.HostDies ? "CRASH" : State("0", payload);
    }

    private string Revert(string name)
    {
        if (Find(name) is not LoadedPayload payload) return "ENOENT";
        if (!_stack.IsApplied(payload)) return State("0", payload);
        StepResult allowed = _stack.MayRevert(payload, out _);
        if (!allowed.Succeeds) return allowed.Kind == StepKind.HostDies ? "CRASH" : State(StepResult.NameOf(allowed.Errno), payload);
        if (payload.Hook(HookKind.PreRevert) is not null || payload.Hook(HookKind.Revert) is not null) Undecided = "a hook decides";
        _stack.Revert(payload, out _);
        _results[name] = 0;
        return State("0", payload);
    }

    private string Replace(string name)
    {
        if (Find(name) is not LoadedPayload payload) return "ENOENT";
        if (_stack.IsApplied(payload)) return State("0", payload);
        StepResult allowed = _stack.MayReplace(payload, out _);
        if (!allowed.Succeeds) return allowed.Kind == StepKind.HostDies ? "CRASH" : State(StepResult.NameOf(allowed.Errno), payload);
        StepResult result = _stack.Replace(payload, out string sentence);
        Note(sentence);
        if (result.Kind == StepKind.Open) Undecided = "a hook decides";
        if (result.Kind == StepKind.HostDies) return "CRASH";
        _results[name] = result.Kind == StepKind.Refused ? (int)result.Errno : 0;
        return State("0", payload);
    }

    private void Note(string sentence)
    {
        const string Before = "and begins with ";
        int at = sentence.IndexOf(Before, StringComparison.Ordinal);
        Found = at < 0 ? "" : sentence[(at + Before.Length)..].TrimEnd('.');
    }

    private string Unload(string name)
    {
        if (Find(name) is not LoadedPayload payload) return "ENOENT";
        if (_stack.IsApplied(payload)) return State("EINVAL", payload);
        _stack.Forget(payload);
        _loaded.Remove(payload);
        return "0";
    }

    private static string Text(StepResult result) => result.Kind switch
    {
        StepKind.Done => "0",
        StepKind.Refused => StepResult.NameOf(result.Errno),
        _ => "CRASH",
    };
}
