namespace Holdfast.Content;

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Info,

    /// <summary>A departure from a written rule that real Xen lets pass, or a state that is suspicious.</summary>
    Warning,

    /// <summary>A restore or an upload would refuse it, or it would break the host or a guest.</summary>
    Error,
}
