using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;
using Holdfast.Content;

namespace Holdfast.AbiCompiler.Tests;

/// <summary>What a compiler of C makes of Xen's headers, beside what the description says.</summary>
internal sealed partial class HeaderComparison
{
    /// <summary>Headers do not say their version, but this changes with nearly each.</summary>
    private const string InterfaceOf417 = "XEN_DOMCTL_INTERFACE_VERSION 0x00000015";

    private const string Variable = "HOLDFAST_XEN_HEADERS";

    /// <summary>Saved state is what a hypervisor of 64 bits writes; its structures have another layout in a 32-bit compiler, which nobody uses.</summary>
    private const string SavedBy64Bits = "hvm/save.h";

    private static readonly XenVersion s_version = new(4, 17, 7);

    private static readonly string[] s_headers =
    [
        "xen/xen.h", "xen/memory.h", "xen/event_channel.h", "xen/grant_table.h", "xen/sched.h", "xen/vcpu.h", "xen/domctl.h", "xen/sysctl.h", "xen/vm_event.h", "xen/version.h",
        "xen/hvm/dm_op.h", "xen/hvm/hvm_op.h", "xen/hvm/ioreq.h", "xen/hvm/params.h", "xen/hvm/save.h", "xen/hvm/hvm_vcpu.h", "xen/arch-x86/hvm/start_info.h",
    ];

    private static readonly Func<string, string>[] s_spellings = [name => $"struct {name}", name => $"union {name}", name => name, name => name + "_t"];

    private readonly List<string> _lines =
    [
        "#define __XEN_TOOLS__ 1", "#define __XEN_INTERFACE_VERSION__ 0x00041300", "#include <stddef.h>", "#include <stdint.h>", .. s_headers.Select(header => $"#include <{header}>"),
    ];

    private readonly string _include;

    private HeaderComparison(string include, int width) => (_include, Result) = (include, new Comparison(width));

    /// <summary>The compiler; null when there is none.</summary>
    public string? Compiler { get; private set; } = "gcc";

    /// <summary>What came of it.</summary>
    public Comparison Result { get; }

    /// <summary>The folder that holds <c>xen/xen.h</c> of 4.17; null when there is none.</summary>
    public static string? FindHeaders() => new[] { Environment.GetEnvironmentVariable(Variable), "/usr/include" }.OfType<string>().FirstOrDefault(folder =>
        Path.Combine(folder, "xen", "domctl.h") is var file && File.Exists(file) && File.ReadAllText(file).Contains(InterfaceOf417, StringComparison.Ordinal));

    /// <summary>Compares everything that 4.17 has and that comes from a public header.</summary>
    public static HeaderComparison Run(AbiDescription description, string include, int width)
    {
        var comparison = new HeaderComparison(include, width);
        LayoutEngine layouts = new(description, s_version);
        StructureDescription[] structures =
        [
            .. Comparison.Select(description, s_version, width).Where(structure =>
                structure.Source.StartsWith("public/", StringComparison.Ordinal) && (width == 8 || !structure.Source.Contains(SavedBy64Bits, StringComparison.Ordinal))),
        ];
        Dictionary<string, string> types = comparison.FindTypes(structures);
        if (comparison.Compiler is not null) comparison.Compare([.. structures.Where(structure => types.ContainsKey(structure.Name)).Select(structure => (layouts.Compute(structure, width), types[structure.Name]))]);
        comparison.Result.Hidden.AddRange(structures.Where(structure => !types.ContainsKey(structure.Name)).Select(structure => structure.XenName));
        return comparison;
    }

    /// <summary>How C spells the types: a structure, another type, or a part of one. A compiler says only once of a name that it does not know it.</summary>
    private Dictionary<string, string> FindTypes(IReadOnlyList<StructureDescription> structures)
    {
        Dictionary<string, string> found = new(StringComparer.Ordinal);
        foreach (Func<string, string> spelling in s_spellings)
        {
            string[] types = [.. structures.Where(structure => !found.ContainsKey(structure.Name)).Select(structure => Spell(structure.XenName, spelling)).Distinct(StringComparer.Ordinal)];
            HashSet<int> wrong = [.. Compile(types.Select((type, i) => string.Create(CultureInfo.InvariantCulture, $"typedef char hf_{i}[sizeof({type})];"))).Keys];
            HashSet<string> right = [.. types.Where((_, i) => !wrong.Contains(i))];
            foreach (StructureDescription structure in structures)
            {
                string type = Spell(structure.XenName, spelling);
                if (right.Contains(type)) found.TryAdd(structure.Name, type);
            }
        }

        return found;
    }

    /// <summary>A name with dots is a member that has no type of its own.</summary>
    private static string Spell(string name, Func<string, string> spelling)
    {
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? spelling(name) : $"__typeof__((({spelling(name[..dot])} *)0)->{name[(dot + 1)..]})";
    }

    private void Compare(IReadOnlyList<(StructureLayout Layout, string Type)> structures)
    {
        List<Expectation> expectations = [];
        List<string> lines = [];
        foreach ((StructureLayout layout, string type) in structures)
        {
            Result.Structures.Add(layout.Structure);
            foreach (Expectation expectation in Expectation.Of(layout))
            {
                expectations.Add(expectation);
                lines.Add($"_Static_assert({Condition(expectation, type)}, \"\");");
            }
        }

        Dictionary<int, string> errors = Compile(lines);
        for (int i = 0; i < expectations.Count; i++)
        {
            string? error = errors.GetValueOrDefault(i);
            if (error?.Contains("static assertion failed", StringComparison.Ordinal) == false) Result.OtherwiseNamed.Add(expectations[i].Name);
            else Result.Add(expectations[i], holds: error is null);
        }
    }

    private static string Condition(Expectation expectation, string type)
    {
        if (expectation.Member is null) return string.Create(CultureInfo.InvariantCulture, $"sizeof({type}) == {expectation.Size}");
        string place = string.Create(CultureInfo.InvariantCulture, $"offsetof({type}, {expectation.Member}) == {expectation.Offset}");
        return expectation.Size is int size ? string.Create(CultureInfo.InvariantCulture, $"{place} && sizeof((({type} *)0)->{expectation.Member}) == {size}") : place;
    }

    /// <summary>What the compiler says of each line, by its number; nothing for a line that it takes.</summary>
    private Dictionary<int, string> Compile(IEnumerable<string> lines)
    {
        string source = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".c");
        File.WriteAllText(source, string.Join('\n', [.. _lines, .. lines]) + "\n");
        try
        {
            ProcessStartInfo start = new("gcc", [Result.Width == 8 ? "-m64" : "-m32", "-ffreestanding", "-std=gnu11", "-w", "-fmax-errors=0", "-fsyntax-only", "-isystem", _include, source])
            {
                RedirectStandardError = true,
                UseShellExecute = false,
            };
            start.Environment["LC_ALL"] = "C";
            using Process process = Process.Start(start)!;
            string output = process.StandardError.ReadToEnd();
            process.WaitForExit();
            Dictionary<int, string> errors = [];
            foreach (Match match in ErrorLine().Matches(output))
            {
                Assert.True(match.Groups["file"].Value == source, output);
                errors.TryAdd(int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture) - 1 - _lines.Count, match.Groups["message"].Value);
            }

            return errors;
        }
        catch (Win32Exception)
        {
            Compiler = null;
            return [];
        }
        finally
        {
            File.Delete(source);
        }
    }

    [GeneratedRegex("^(?<file>[^:\n]+):(?<line>[0-9]+):[0-9]+: (fatal )?error: (?<message>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex ErrorLine();
}
