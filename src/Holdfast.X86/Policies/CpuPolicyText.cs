using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Holdfast.X86.Policies;

/// <summary>
/// Reads what <c>xen-cpuid -p</c> prints, in Xen 4.13 to 4.22: a section for each policy, with its leaves and MSRs; with a domain's id
/// it prints that domain's. Lines around it, such as a shell's prompt, are passed over. A text without host policies and
/// domains is something else.
/// </summary>
/// <param name="Policies">The host's policies; null when the text has none.</param>
/// <param name="Domains">The policies of running domains, by id.</param>
/// <param name="MaximumLeaves">The number of leaves that Xen says it takes; null when the text does not say.</param>
/// <param name="MaximumMsrs">The number of MSRs that Xen says it takes; null when the text does not say.</param>
/// <param name="Problems">What could not be read, in the order of lines; at most <see cref="KeptProblems"/>.</param>
public sealed partial record CpuPolicyText(
    HostCpuPolicies? Policies,
    ImmutableSortedDictionary<int, CpuPolicy> Domains,
    int? MaximumLeaves,
    int? MaximumMsrs,
    ImmutableArray<CpuPolicyTextProblem> Problems)
{
    /// <summary>How many problems are kept.</summary>
    public const int KeptProblems = 32;

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    /// <summary>Reads a text. It never throws; what is wrong with it is in <see cref="Problems"/>.</summary>
    public static CpuPolicyText Parse(string text)
    {
        var parser = new Parser();
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines()) parser.Read(line);
        return parser.Finish();
    }

    [GeneratedRegex(@"^\s*Xen reports there are maximum (?<leaves>[0-9]{1,9}) leaves and (?<msrs>[0-9]{1,9}) MSRs\s*$", Options)]
    private static partial Regex MaximaLine { get; }

    [GeneratedRegex(
        @"^\s*(?<name>Raw|Host|PV Max|HVM Max|PV Default|HVM Default|Domain (?<domain>[0-9]{1,5})) policy: " +
        @"(?<leaves>[0-9]{1,9}) leaves, (?<msrs>[0-9]{1,9}) MSRs\s*$",
        Options)]
    private static partial Regex SectionLine { get; }

    [GeneratedRegex(
        @"^\s*(?<leaf>[0-9a-f]{8}):(?<subleaf>[0-9a-f]{8}) -> " +
        @"(?<eax>[0-9a-f]{8}):(?<ebx>[0-9a-f]{8}):(?<ecx>[0-9a-f]{8}):(?<edx>[0-9a-f]{8})\s*$",
        Options)]
    private static partial Regex LeafLine { get; }

    [GeneratedRegex(@"^\s*(?<index>[0-9a-f]{8}) -> (?<value>[0-9a-f]{16})\s*$", Options)]
    private static partial Regex MsrLine { get; }

    [GeneratedRegex(@"^\s*(leaf\s+subleaf\s+-> eax\s+ebx\s+ecx\s+edx|index\s+-> value)\s*$", Options)]
    private static partial Regex HeadingLine { get; }

    private sealed class Parser
    {
        private readonly Dictionary<string, CpuPolicy> _policies = new(StringComparer.Ordinal);
        private readonly Dictionary<int, CpuPolicy> _domains = [];
        private readonly ImmutableArray<CpuPolicyTextProblem>.Builder _problems = ImmutableArray.CreateBuilder<CpuPolicyTextProblem>();
        private int _line;
        private int? _maximumLeaves;
        private int? _maximumMsrs;
        private Section? _section;

        public void Read(ReadOnlySpan<char> span)
        {
            _line++;
            // Nothing that is printed is longer, and everything else is passed over.
            if (span.Length > 200) return;

            string line = span.ToString();
            if (SectionLine.Match(line) is { Success: true } heading)
                Begin(heading);
            else if (MaximaLine.Match(line) is { Success: true } maxima)
                (_maximumLeaves, _maximumMsrs) = (Number(maxima, "leaves"), Number(maxima, "msrs"));
            else if (LeafLine.Match(line) is { Success: true } leaf)
                AddLeaf(leaf);
            else if (MsrLine.Match(line) is { Success: true } msr)
                AddMsr(msr);
            else if (_section is not null && line.Contains("->", StringComparison.Ordinal) && !HeadingLine.IsMatch(line))
                Complain("This is neither a leaf nor an MSR.");
        }

        public CpuPolicyText Finish()
        {
            End();
            HostCpuPolicies? policies = _policies.Count == 0 ? null : new HostCpuPolicies
            {
                Raw = _policies.GetValueOrDefault("Raw"),
                Host = _policies.GetValueOrDefault("Host"),
                PvMaximum = _policies.GetValueOrDefault("PV Max"),
                HvmMaximum = _policies.GetValueOrDefault("HVM Max"),
                PvDefault = _policies.GetValueOrDefault("PV Default"),
                HvmDefault = _policies.GetValueOrDefault("HVM Default"),
            };
            if (policies is { PvMaximum: null, HvmMaximum: null })
                Complain("The text has neither a PV Max nor an HVM Max policy, so it says nothing about guests.");
            return new CpuPolicyText(policies, _domains.ToImmutableSortedDictionary(), _maximumLeaves, _maximumMsrs, _problems.ToImmutable());
        }

        private static int Number(Match match, string group) =>
            int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

        private static uint Hex(Match match, string group) =>
            uint.Parse(match.Groups[group].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

        private void Begin(Match heading)
        {
            End();
            int? domain = heading.Groups["domain"].Success ? Number(heading, "domain") : null;
            _section = new Section(heading.Groups["name"].Value, domain, _line, Number(heading, "leaves"), Number(heading, "msrs"));
        }

        private void AddLeaf(Match match)
        {
            if (_section is not Section section) return;
            if (section.Leaves.Count == section.ExpectedLeaves)
                Complain($"The {section.Name} policy has more leaves than the {section.ExpectedLeaves} that line {section.Line} tells.");
            section.Leaves.Add(new CpuidLeafValue(
                Hex(match, "leaf"), Hex(match, "subleaf"), Hex(match, "eax"), Hex(match, "ebx"), Hex(match, "ecx"), Hex(match, "edx")));
        }

        private void AddMsr(Match match)
        {
            if (_section is not Section section) return;
            ulong value = ulong.Parse(match.Groups["value"].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            section.Msrs.Add(new MsrEntryValue(Hex(match, "index"), 0, value));
        }

        private void End()
        {
            if (_section is not Section section) return;
            _section = null;
            // Leaves that are all zero are counted but not printed, MSRs always are.
            if (section.Msrs.Count != section.ExpectedMsrs)
                Complain(section.Line, $"The {section.Name} policy has {section.Msrs.Count} MSRs instead of {section.ExpectedMsrs}: it was cut.");
            var policy = new CpuPolicy(new CpuidPolicy(section.Leaves), new MsrPolicy(section.Msrs));
            bool first = section.Domain is int domain ? _domains.TryAdd(domain, policy) : _policies.TryAdd(section.Name, policy);
            if (!first)
                Complain(section.Line, $"This is a second {section.Name} policy; the first counts.");
        }

        private void Complain(string message) => Complain(_line, message);

        private void Complain(int line, string message)
        {
            if (_problems.Count < KeptProblems) _problems.Add(new CpuPolicyTextProblem(line, message));
        }

        private sealed record Section(string Name, int? Domain, int Line, int ExpectedLeaves, int ExpectedMsrs)
        {
            public List<CpuidLeafValue> Leaves { get; } = [];

            public List<MsrEntryValue> Msrs { get; } = [];
        }
    }
}
