using Holdfast.Content;

namespace Holdfast.AbiCompiler.Rendering;

/// <summary>Versions in words.</summary>
public static class VersionText
{
    /// <summary>The versions, as the end of a sentence: "every version", "4.5 and later", "3.4 to 4.8", "4.5".</summary>
    public static string Of(XenVersionSpan versions)
    {
        string since = string.Join(", ", versions.Since.Select(OfStart));
        string ends = string.Join(", ", versions.Ends);
        return (versions.Since.Count, versions.Ends.Count) switch
        {
            (0, 0) => "every version",
            (0, 1) => $"{ends} and earlier",
            (0, _) => $"all until {ends}",
            (_, 0) => $"{since} and later",
            (1, 1) when since == ends => since,
            _ => $"{since} to {ends}",
        };
    }

    /// <summary>A version where something starts: the first release of a series is the series.</summary>
    public static string OfStart(XenVersion version) => (version.Point == 0 ? version with { Point = null } : version).ToString();
}
