using Holdfast.LivePatching.Loading;

namespace Holdfast.LivePatching.Checking;

/// <summary>What was found in a payload, and what real Xen does with it.</summary>
public sealed class PayloadCheckReport
{
    /// <summary>The version of Xen whose rules were applied.</summary>
    public required XenVersion Version { get; init; }

    /// <summary>What real Xen does.</summary>
    public required PayloadVerdict Verdict { get; init; }

    /// <summary>The findings, in the order of their offsets.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>How many errors there are, also those that are counted and not listed.</summary>
    public required long Errors { get; init; }

    /// <summary>How many warnings there are, also those that are counted and not listed.</summary>
    public required long Warnings { get; init; }

    /// <summary>The payload as it was linked; null when it was not.</summary>
    public required LoadedPayload? Payload { get; init; }

    /// <summary>True when nothing found keeps it from being uploaded and applied, or would break the host.</summary>
    public bool Passed => Errors == 0;

    /// <summary>The same, with what else was found in the payload.</summary>
    public PayloadCheckReport With(IReadOnlyList<Diagnostic> findings) => new()
    {
        Version = Version,
        Verdict = Verdict,
        Diagnostics = [.. Diagnostics.Concat(findings).OrderBy(finding => finding.Offset)],
        Errors = Errors + findings.Count(finding => finding.Severity == Severity.Error),
        Warnings = Warnings + findings.Count(finding => finding.Severity == Severity.Warning),
        Payload = Payload,
    };
}
