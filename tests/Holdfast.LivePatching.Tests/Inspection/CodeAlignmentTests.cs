using Holdfast.LivePatching.Inspection;

namespace Holdfast.LivePatching.Tests.Inspection;

public sealed class CodeAlignmentTests
{
    [Theory]
    [InlineData("a b c", "a b c", "=a =b =c")]
    [InlineData("a b c", "a x b c", "=a +x =b =c")]
    [InlineData("a b c", "a c", "=a -b =c")]
    [InlineData("a b c", "a x c", "=a |b/x =c")]
    [InlineData("", "a b", "+a +b")]
    [InlineData("a b", "", "-a -b")]
    [InlineData("", "", "")]
    [InlineData("a b c d e", "x b y d z", "|a/x =b |c/y =d |e/z")]
    [InlineData("a a b", "a b", "=a -a =b")]
    public void What_is_alike_stands_beside_each_other(string old, string @new, string rows) =>
        Assert.Equal(rows, string.Join(' ', CodeAlignment.Align(Lines(old), Lines(@new)).Select(Text)));

    [Fact]
    public void A_branch_that_leads_elsewhere_is_a_change_and_one_that_only_moved_is_none()
    {
        CodeLine[] old = [Line(0, "je", 2), Line(1, "a"), Line(2, "b")];
        CodeLine[] moved = [Line(0, "je", 3), Line(1, "a"), Line(2, "x"), Line(3, "b")];
        CodeLine[] elsewhere = [Line(0, "je", 1), Line(1, "a"), Line(2, "b")];
        Assert.Equal("=je =a +x =b", string.Join(' ', CodeAlignment.Align([.. old], [.. moved]).Select(Text)));
        Assert.Equal("|je/je =a =b", string.Join(' ', CodeAlignment.Align([.. old], [.. elsewhere]).Select(Text)));
    }

    [Fact]
    public void Every_instruction_is_there_once_in_its_order()
    {
        var random = new Random(5);
        for (int run = 0; run < 200; run++)
        {
            string old = string.Join(' ', Enumerable.Range(0, random.Next(40)).Select(_ => (char)('a' + random.Next(4))));
            string @new = string.Join(' ', Enumerable.Range(0, random.Next(40)).Select(_ => (char)('a' + random.Next(4))));
            var rows = CodeAlignment.Align(Lines(old), Lines(@new));
            Assert.Equal(old, string.Join(' ', rows.Select(row => row.Old?.Text).OfType<string>()));
            Assert.Equal(@new, string.Join(' ', rows.Select(row => row.New?.Text).OfType<string>()));
            Assert.All(rows.Where(row => row.Kind == CodeRowKind.Same), row => Assert.Equal(row.Old!.Key, row.New!.Key));
        }
    }

    private static System.Collections.Immutable.ImmutableArray<CodeLine> Lines(string keys) => [.. keys.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((key, i) => Line((ulong)i, key))];

    private static CodeLine Line(ulong offset, string key, ulong? target = null) => new(offset, 1, key) { Key = key, Target = target };

    private static string Text(CodeRow row) => row.Kind switch
    {
        CodeRowKind.Same => $"={row.Old!.Text}",
        CodeRowKind.Added => $"+{row.New!.Text}",
        CodeRowKind.Removed => $"-{row.Old!.Text}",
        _ => $"|{row.Old!.Text}/{row.New!.Text}",
    };
}
