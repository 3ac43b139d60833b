using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Holdfast.Lab.Restoring;

/// <summary>What one restore left behind, as <c>lab/scripts/restore.sh</c> writes it down.</summary>
public sealed partial record Evidence
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    /// <summary>The image's name.</summary>
    public required string Name { get; init; }

    /// <summary>The exit status of <c>xl restore</c>, or of <c>timeout</c> around it.</summary>
    public required int Status { get; init; }

    /// <summary>How long the restore and the look at the guest took together.</summary>
    public required TimeSpan Time { get; init; }

    /// <summary>The domains that were there in the end, but dom0.</summary>
    public required ImmutableArray<LeftDomain> Domains { get; init; }

    /// <summary>What <c>xl -vvv</c> said.</summary>
    public required string Toolstack { get; init; }

    /// <summary>What the hypervisor said meanwhile; a PVH guest's own lines are among it.</summary>
    public required string Hypervisor { get; init; }

    /// <summary>What the guest printed on its console.</summary>
    public required string Console { get; init; }

    /// <summary>True when Xen kept something of the domain after it was destroyed.</summary>
    public bool Remains { get; init; }

    /// <summary>Reads what a boot brought back of an image; null when it brought back nothing, or only a part.</summary>
    public static Evidence? Read(string folder, string name)
    {
        string own = Path.Combine(folder, name);
        Match result = ResultLine.Match(Text(own, "result"));
        if (!result.Success || result.Groups["name"].Value != name) return null;
        return new Evidence
        {
            Name = name,
            Status = int.Parse(result.Groups["status"].Value, CultureInfo.InvariantCulture),
            Time = Seconds(result.Groups["restore"]) + Seconds(result.Groups["watch"]),
            Domains = [.. DomainPart.Matches(result.Groups["domains"].Value).Select(part =>
                new LeftDomain(int.Parse(part.Groups["id"].Value, CultureInfo.InvariantCulture), part.Groups["state"].Value))],
            Toolstack = Text(own, "toolstack"),
            Hypervisor = Text(own, "hypervisor"),
            Console = Text(own, "console"),
            Remains = File.Exists(Path.Combine(own, "remains")),
        };
    }

    private static TimeSpan Seconds(Group group) => TimeSpan.FromSeconds(double.Parse(group.Value, CultureInfo.InvariantCulture));

    private static string Text(string folder, string file)
    {
        string path = Path.Combine(folder, file);
        return File.Exists(path) ? File.ReadAllText(path).Replace("\r", "", StringComparison.Ordinal) : "";
    }

    [GeneratedRegex(@"^RESULT (?<name>\S+) status=(?<status>[0-9]{1,3}) restore=(?<restore>[0-9.]{1,9}) watch=(?<watch>[0-9.]{1,9}) domains=(?<domains>\S*)\s*$", Options)]
    private static partial Regex ResultLine { get; }

    [GeneratedRegex("(?<id>[0-9]{1,5}):[0-9]{1,5}:(?<state>[a-z-]{1,9}),", Options)]
    private static partial Regex DomainPart { get; }
}
