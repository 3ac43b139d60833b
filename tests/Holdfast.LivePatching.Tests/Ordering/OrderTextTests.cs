using Holdfast.LivePatching.Ordering;
using Holdfast.Testing;
using static Holdfast.LivePatching.Tests.Ordering.Payloads;

namespace Holdfast.LivePatching.Tests.Ordering;

/// <summary>The tree and the graph of payloads of which each has something else about it.</summary>
public sealed class OrderTextTests
{
    private static readonly PayloadOrder s_order = Order(
        "base".On(Xen, "do_domctl"),
        "next".On("base", "do_sysctl", "do_domctl"),
        "left".On("next", "a1", "a2", "a3", "a4", "a5"),
        "left2".On("left") with { Hooks = ["preapply", "load"] },
        "right".On("next", "xen_extra_version") with { NewSymbols = ["do_domctl"] },
        "right2".On("right"),
        "other".On("another") with { XenDepends = Id("another") },
        "lost".On("gone", "do_domctl"),
        "lost2".On("lost"),
        "round".On("square"),
        "square".On("round"),
        "hang".On("square"),
        "same".On(Xen) with { BuildId = Id("base") },
        "\"quoted\"\\n&amp;".On(Xen, "odd\"name"),
        "broken".On(Xen) with { BuildId = default, Complaints = [new(0, "", "It has no symbols.")] });

    [Fact]
    public void The_tree_is_as_it_is_stored()
    {
        string text = string.Join('\n', OrderTree.Lines(s_order)) + "\n";
        Assert.Equal(StoredText.Read("tests/Holdfast.LivePatching.Tests/Ordering/Goldens/tree.golden", text), text);
    }

    [Fact]
    public void The_graph_is_as_it_is_stored()
    {
        string text = OrderGraph.Text(s_order);
        Assert.Equal(StoredText.Read("tests/Holdfast.LivePatching.Tests/Ordering/Goldens/graph.golden", text), text);
    }

    [Fact]
    public void A_graph_has_no_characters_that_steer_a_terminal() => Assert.Contains("[label=\"a\ufffdb\\n", OrderGraph.Text(Order("a\u001bb".On(Xen))), StringComparison.Ordinal);

    [Fact]
    public void A_stack_is_a_column_whatever_its_height()
    {
        IReadOnlyList<string> lines = OrderTree.Lines(Order("a".On(Xen), "b".On("a"), "c".On("b")));
        Assert.Equal(["└─ a", "   b", "   c"], lines.Skip(1).Select(line => line[..4]));
    }
}
