using System.Collections.Immutable;
using Holdfast.Content;
using Holdfast.Streams;
using Holdfast.X86.Policies;

namespace Holdfast.Agreement;

/// <summary>What the checker says of one image, beside what real Xen did with it.</summary>
/// <param name="Verdict">What real Xen did.</param>
/// <param name="Report">What the checker says.</param>
public sealed record Judgement(Verdict Verdict, CheckReport Report)
{
    private static readonly Lazy<IReadOnlyDictionary<string, CheckOptions>> s_hosts =
        new(() => JudgedImages.Versions.ToDictionary(xen => xen, Host, StringComparer.Ordinal));

    /// <summary>
    /// True when both say the same: an error, or no known kind, for what is refused, or crashes or hangs the toolstack or the host; an error or
    /// a warning for what is accepted and leaves the guest broken; no error for what goes on.
    /// </summary>
    public bool Agrees => Verdict.Outcome switch
    {
        Outcome.Refused or Outcome.ToolstackCrash or Outcome.ToolstackHang or Outcome.HostCrash => !Report.Passed,
        Outcome.AcceptedButBroken => Report.Errors > 0 || Report.Warnings > 0,
        _ => Report.Errors == 0,
    };

    /// <summary>The checker's judgement in a word.</summary>
    public string Word => Report switch
    {
        { Kind: ImageKind.Unknown } => "unknown",
        { Errors: > 0 } => "error",
        { Warnings: > 0 } => "warning",
        _ => "clean",
    };

    /// <summary>The ids of the rules behind the errors and warnings.</summary>
    public ImmutableArray<string> Ids =>
        [.. Report.Diagnostics.Where(diagnostic => diagnostic.Severity >= Severity.Warning).Select(diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>What the checker says of an image that is restored on the host that judged it.</summary>
    public static Judgement Of(Verdict verdict) => new(verdict, Check(JudgedImages.Stored.Image(verdict.Name), s_hosts.Value[verdict.Xen]));

    /// <summary>What the checker is told of the host that ran the version: "4.17" or "4.20".</summary>
    public static CheckOptions Host(string version) =>
        new() { TargetXen = XenVersion.Parse(version), TargetCpu = CpuPolicyText.Parse(JudgedImages.HostCpuPolicy(version)).Policies };

    /// <summary>Checks an image that is in memory.</summary>
    public static CheckReport Check(ReadOnlyMemory<byte> image, CheckOptions options)
    {
        using ByteSource source = ByteSource.FromBytes(image, "image");
        return ImageChecker.Check(source, options);
    }
}
