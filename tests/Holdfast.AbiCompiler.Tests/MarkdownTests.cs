using System.Text.RegularExpressions;
using Holdfast.AbiCompiler.Emitting;
using Holdfast.AbiCompiler.Emitting.Markdown;
using Holdfast.AbiCompiler.Loading;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Tests;

/// <summary>The tables for people: everything that is described is shown, and every link leads somewhere.</summary>
public sealed partial class MarkdownTests
{
    public static TheoryData<string> Roots => ["abi", "tests/Holdfast.Abi.Tests/Example/abi"];

    [Theory]
    [MemberData(nameof(Roots))]
    public void Every_link_leads_to_a_heading_that_there_is_once(string folder)
    {
        Dictionary<string, string[]> anchors = Pages(folder).ToDictionary(page => page.Path, page => Heading().Matches(page.Text).Select(match => Anchor(match.Groups["title"].Value)).ToArray(), StringComparer.Ordinal);
        int links = 0;
        foreach (GeneratedFile page in Pages(folder))
        {
            foreach (string target in Link().Matches(page.Text).Select(match => match.Groups["target"].Value).Where(target => !target.StartsWith("../../../abi/", StringComparison.Ordinal)))
            {
                string[] parts = target.Split('#');
                string[]? there = anchors.GetValueOrDefault(parts[0].Length == 0 ? page.Path : parts[0]);
                Assert.True(there is not null && (parts.Length == 1 || there.Count(anchor => anchor == parts[1]) == 1), $"{page.Path}: {target}");
                links++;
            }
        }

        Assert.True(links > 20, $"only {links} links");
    }

    [Theory]
    [MemberData(nameof(Roots))]
    public void Everything_that_is_described_is_shown(string folder)
    {
        string text = string.Concat(Pages(folder).Select(page => page.Text));
        foreach (AbiFile file in Load(folder).Files)
        {
            Assert.Contains($"]({Path.GetFileNameWithoutExtension(file.Path)}.md)", text, StringComparison.Ordinal);
            foreach (string name in file.Structures.Select(structure => structure.Name).Concat(file.Enums.Select(item => item.Name))) Assert.Contains($"\n### {name}\n", text, StringComparison.Ordinal);
            foreach (string name in file.Structures.SelectMany(structure => structure.Fields).Select(field => field.Name)
                .Concat(file.Structures.SelectMany(structure => structure.Fields).SelectMany(field => field.Bits).Select(bits => bits.Name))
                .Concat(file.Structures.SelectMany(structure => structure.Constants).Concat(file.Constants).Select(constant => constant.Name))
                .Concat(file.Enums.SelectMany(item => item.Values).Select(value => value.Name))
                .Concat(file.SaveRecords.Select(record => record.Name))
                .Concat(file.Hypercalls.SelectMany(hypercall => hypercall.Operations).Select(operation => operation.Name))
                .Concat(file.Hypercalls.SelectMany(hypercall => hypercall.Continuations).Select(continuation => continuation.Name)))
                Assert.Contains($"| `{name}` |", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Each_row_of_a_table_has_as_many_cells_as_its_head()
    {
        foreach (GeneratedFile page in Pages("abi").Concat(Pages("tests/Holdfast.Abi.Tests/Example/abi")))
        {
            foreach (string table in page.Text.Split("\n\n").Where(block => block.StartsWith("| ", StringComparison.Ordinal)))
                Assert.True(table.TrimEnd('\n').Split('\n').Select(row => CellBorder().Count(row)).Distinct().Count() == 1, $"{page.Path}: {table}");
        }
    }

    [Fact]
    public void A_field_has_an_offset_for_each_width_where_they_differ()
    {
        string text = Show("  - { name: Pair, doc: Two., widths: [4, 8], fields: [{ name: left, type: word, doc: L. }, { name: right, type: word, doc: R. }] }\n");
        Assert.Contains("For callers of 4 and 8 bytes: 8 and 16 bytes, aligned to 4 and 8.", text, StringComparison.Ordinal);
        Assert.Contains("| at 4 | at 8 | size | name |", text, StringComparison.Ordinal);
        Assert.Contains("| 4 | 8 | 4, 8 | `right` | `word` | R. |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_has_one_offset_where_it_is_the_same_for_all()
    {
        string text = Show("  - { name: Pair, doc: Two., fields: [{ name: left, type: u32, doc: L. }, { name: right, type: u32, since: \"4.9\", doc: R. }] }\n");
        Assert.Contains("| offset | size | name | type | versions | meaning |", text, StringComparison.Ordinal);
        Assert.Contains("| 4 | 4 | `right` | `u32` | 4.9 and later | R. |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_is_there_only_where_fields_share_a_line()
    {
        Assert.Contains("```text", Show("  - { name: Three, doc: T., fields: [{ name: a, type: u32, doc: A. }, { name: b, type: u32, doc: B. }, { name: c, type: u64, doc: C. }] }\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("```", Show("  - { name: Three, doc: T., fields: [{ name: a, type: u64, doc: A. }, { name: b, type: u64, doc: B. }, { name: c, type: u64, doc: C. }] }\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_meaning_is_not_taken_for_markdown()
    {
        string text = Show("  - { name: One, doc: \"Not <b>, * or `a|b`.\", fields: [{ name: a, type: u64, doc: \"Either a|b, `c|d` or [e](f).\" }] }\n");
        Assert.Contains("Not \\<b>, \\* or `a|b`.", text, StringComparison.Ordinal);
        Assert.Contains("| Either a\\|b, `c\\|d` or \\[e\\](f). |", text, StringComparison.Ordinal);
    }

    private static string Show(string structures)
    {
        LoadResult result = Descriptions.Load(structures);
        Assert.Empty(result.Problems);
        return MarkdownEmitter.Emit(result.Description).Single(page => page.Path == "test.md").Text;
    }

    private static AbiDescription Load(string folder) => AbiLoader.Load(AbiSources.InFolder(Path.Combine(Descriptions.Root, folder))).Description;

    private static IReadOnlyList<GeneratedFile> Pages(string folder) => MarkdownEmitter.Emit(Load(folder));

    /// <summary>The anchor that code hosts give a heading.</summary>
    private static string Anchor(string heading) => NoAnchor().Replace(heading.ToLowerInvariant().Replace(' ', '-'), "");

    [GeneratedRegex(@"^#+ (?<title>.+)$", RegexOptions.Multiline, 10_000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w-]", RegexOptions.None, 10_000)]
    private static partial Regex NoAnchor();

    [GeneratedRegex(@"(?<!\\)\]\((?<target>[^)]*)\)", RegexOptions.None, 10_000)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.None, 10_000)]
    private static partial Regex CellBorder();
}
