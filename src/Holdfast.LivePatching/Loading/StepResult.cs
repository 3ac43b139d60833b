namespace Holdfast.LivePatching.Loading;

/// <summary>How real Xen ends one step: an upload, an apply.</summary>
/// <param name="Kind">How.</param>
/// <param name="Errno">The error number of a refusal, positive.</param>
public readonly record struct StepResult(StepKind Kind, XenErrno Errno = default)
{
    /// <summary>It is done.</summary>
    public static StepResult Done { get; } = new(StepKind.Done);

    /// <summary>The host goes down.</summary>
    public static StepResult HostDies { get; } = new(StepKind.HostDies);

    /// <summary>What the payload brings decides.</summary>
    public static StepResult Open { get; } = new(StepKind.Open);

    /// <summary>It does not come to that.</summary>
    public static StepResult NotReached { get; } = new(StepKind.NotReached);

    /// <summary>It is refused.</summary>
    public static StepResult Refused(XenErrno errno) => new(StepKind.Refused, errno);

    /// <summary>True when it is done.</summary>
    public bool Succeeds => Kind == StepKind.Done;

    /// <inheritdoc/>
    public override string ToString() => Kind switch
    {
        StepKind.Done => "succeeds",
        StepKind.Refused => $"fails with {NameOf(Errno)}",
        StepKind.HostDies => "takes the host down",
        StepKind.Open => "depends on a hook",
        _ => "is not reached",
    };

    /// <summary>What an error number is called in C.</summary>
    public static string NameOf(XenErrno errno) =>
        XenErrnoValues.Table.Values.FirstOrDefault(value => value.Value == (uint)errno)?.XenName ?? ((uint)errno).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
