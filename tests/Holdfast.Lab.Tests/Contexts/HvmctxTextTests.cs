using Holdfast.Lab.Contexts;

namespace Holdfast.Lab.Tests.Contexts;

public sealed class HvmctxTextTests
{
    private const string Start = "HVM save record for domain 1\n";
    private const string End = "Entry 0: type 0 instance 0, length 0\n";

    public static TheoryData<string> Names => Capture.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Texts_of_real_Xen_are_understood_to_the_last_line(string name)
    {
        HvmctxText text = Capture.Load(name).Before;
        Assert.Null(text.Problem);
        Assert.Equal(0, text.Entries[^1].Type);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_without_one_of_its_lines_is_not_understood(string name)
    {
        string[] lines = Capture.Load(name).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (int dropped = 0; dropped < lines.Length; dropped++)
            Assert.NotNull(HvmctxText.Parse(string.Join('\n', lines.Where((_, index) => index != dropped))).Problem);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_with_a_line_more_is_not_understood(string name)
    {
        string[] lines = Capture.Load(name).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (int place = 0; place <= lines.Length; place++)
            Assert.NotNull(HvmctxText.Parse(string.Join('\n', [.. lines.Take(place), "          more 0x0", .. lines.Skip(place)])).Problem);
    }

    [Theory]
    [InlineData("", "The text ends before line 1.")]
    [InlineData(Start, "The text ends before the entry END.")]
    [InlineData(Start + "Entry 1: type 0 instance 0, length 0\n", "Line 2 is not the head of entry 0: 'Entry 1: type 0 instance 0, length 0'.")]
    [InlineData(Start + "Entry 0: type 65536 instance 0, length 0\n", "Line 2 has a number that is too large: 'Entry 0: type 65536 instance 0, length 0'.")]
    [InlineData(Start + "Entry 0: type 16 instance 0, length 8\n", "The text ends before line 3.")]
    [InlineData(Start + "Entry 0: type 16 instance 0, length 8\n ** Don't understand type 17: skipping\n" + End, "Line 3 does not say that type 16 is unknown: '** Don't understand type 17: skipping'.")]
    [InlineData(Start + End + End, "Line 3 follows the entry END: 'Entry 0: type 0 instance 0, length 0'.")]
    public void What_is_wrong_is_told_with_the_line(string text, string problem) => Assert.Equal(problem, HvmctxText.Parse(text).Problem);

    [Fact]
    public void An_entry_that_xen_hvmctx_does_not_know_is_kept_without_fields()
    {
        HvmctxText text = HvmctxText.Parse(Start + "Entry 0: type 16 instance 2, length 8\n ** Don't understand type 16: skipping\nEntry 1: type 0 instance 0, length 0\n");
        Assert.Null(text.Problem);
        HvmctxEntry entry = text.Entries[0];
        Assert.Equal((16, 2, 8u, false, 0), (entry.Type, entry.Instance, entry.Length, entry.IsPrinted, entry.Fields.Count));
    }

    [Fact]
    public void The_labels_of_ES_and_DS_are_taken_for_what_stands_behind_them()
    {
        IReadOnlyList<HvmctxField>? fields = HvmctxFormats.Of(2)![15].TryRead("             es 0x0010 (          00000000 + 0xffffffff /  0x0c93)", 1);
        Assert.Equal([("ds_sel", 0x10UL), ("ds_base", 0UL), ("ds_limit", 0xffffffffUL), ("ds_arbytes", 0xc93UL)], fields?.Select(field => (field.Name, field.Value)));
    }
}
