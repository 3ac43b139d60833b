using System.Text.RegularExpressions;

namespace Holdfast.Lab.Restoring;

/// <summary>Takes what matters out of the logs of the toolstack and the hypervisor, without what changes from run to run.</summary>
internal static partial class LogWords
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;
    private const int LongestLine = 260;

    /// <summary>Each complaint of the toolstack once: what is not debugging, progress or a greeting.</summary>
    public static IReadOnlyList<string> OfToolstack(string log) =>
        [.. log.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !ToolstackChatter.IsMatch(line)).Select(ToolstackComplaint).Distinct(StringComparer.Ordinal)];

    /// <summary>Each message of the hypervisor once: no guest's words, no trace of records that load well, no registers.</summary>
    public static IReadOnlyList<string> OfHypervisor(string log) =>
        [.. log.Split('\n').Where(line => line.StartsWith("(XEN)", StringComparison.Ordinal) && !HypervisorChatter.IsMatch(line))
            .Select(line => WithoutNumbers(line["(XEN)".Length..].Trim())).Where(line => line.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>The line without the numbers of domains.</summary>
    public static string WithoutNumbers(string line)
    {
        line = DomainVcpu.Replace(line, "dNv");
        line = DomainNumber.Replace(line, "dN");
        line = HvmNumber.Replace(line, "HVMN");
        return DomainInWords.Replace(line, match => match.Groups["rest"].Success ? "Domain N" : "DomN");
    }

    private static string ToolstackComplaint(string line)
    {
        string text = line;
        if (XcError.Match(line) is { Success: true } xc)
        {
            text = xc.Groups["text"].Value;
            const string Suffix = ": Internal error";
            if (text.EndsWith(Suffix, StringComparison.Ordinal)) text = text[..^Suffix.Length];
            text = "xc: " + text;
        }
        else if (LibxlError.Match(line) is { Success: true } libxl)
        {
            text = $"{libxl.Groups["file"].Value}: {libxl.Groups["function"].Value}: {libxl.Groups["text"].Value}";
        }

        text = WithoutNumbers(text);
        return text.Length > LongestLine ? text[..LongestLine] : text;
    }

    [GeneratedRegex("debug:|detail:|info:|progress:|^Loading new save file|^Savefile contains xl domain|^Parsing config", Options)]
    private static partial Regex ToolstackChatter { get; }

    [GeneratedRegex("^xc: error: (?<text>.*)$", Options)]
    private static partial Regex XcError { get; }

    [GeneratedRegex(@"^libxl: (error|warning|critical|notice): (?<file>\w+\.c):[0-9]+:(?<function>\w+): ?(?<text>.*)$", Options)]
    private static partial Regex LibxlError { get; }

    [GeneratedRegex(
        @"restore( d[0-9]+)?:? ?(d[0-9]+:)? ?(CPU|LAPIC|LAPIC_REGS|PCI_IRQ|ISA_IRQ|PCI_LINK|MTRR|VMCE_VCPU|TSC_ADJUST|CPU_XSAVE|CPU_MSR|VIRIDIAN_\w+|PIC|IOAPIC|RTC|HPET|PIT|PMTIMER|HEADER) [0-9]+$"
        + @"| save: |memory_map|^\(d[0-9]+\)|Debugging connection|gnttab|grant_table.c:[0-9]+:d(N|[0-9]+)?\S* Expanding|Not tainted|Dumping|Guest stack|Xen call|Code:"
        + @"|rax:|rbx:|rcx|rdx|rbp|rip:|r8|r9|r1[0-5]: |cr0:|cr3:|cr4: |fsb:|gsb: |ds:|cs: |fs: |es: |ss: |CPU: +[0-9]|RIP: |RFLAGS|^\(XEN\) +[0-9a-f]{8}", Options)]
    private static partial Regex HypervisorChatter { get; }

    [GeneratedRegex(@"\bd[0-9]+v", Options)]
    private static partial Regex DomainVcpu { get; }

    [GeneratedRegex(@"\bd[0-9]+\b", Options)]
    private static partial Regex DomainNumber { get; }

    [GeneratedRegex("HVM[0-9]+", Options)]
    private static partial Regex HvmNumber { get; }

    [GeneratedRegex("[Dd]om(?<rest>ain)? ?[0-9]+", Options)]
    private static partial Regex DomainInWords { get; }
}
