using System.Globalization;
using System.Text;

namespace Holdfast.LivePatching.Ordering;

/// <summary>
/// Writes what stands on what as a graph in the language of Graphviz: Xen is the root, a box is a payload, an arrow leads to what can be applied next. What is missing is dashed, and
/// what does not go together is red.
/// </summary>
public sealed class OrderGraph
{
    private const int MostFunctions = 8;

    private readonly StringBuilder _text = new();
    private readonly Dictionary<OrderedPayload, string> _nodes = new(ReferenceEqualityComparer.Instance);

    private OrderGraph(PayloadOrder order)
    {
        _text.Append("digraph livepatches {\n  rankdir=BT;\n  node [shape=box, fontname=\"monospace\"];\n");
        Line($"xen [shape=ellipse, label={Label($"Xen {order.Xen.Version?.ToString() ?? ""}".TrimEnd(), OrderTree.Short(order.Xen.BuildId))}];");
        foreach (OrderedPayload payload in order.Payloads) WriteNode(payload);
        foreach (OrderedPayload payload in order.OnXen) WriteEdge("xen", payload);
        for (int i = 0; i < order.Missing.Length; i++) WriteMissing(string.Create(CultureInfo.InvariantCulture, $"missing{i}"), order.Missing[i]);
        foreach (OrderedPayload payload in order.Payloads)
            if (payload.Below is not null)
                WriteEdge(_nodes[payload.Below], payload);
        foreach (PayloadConflict conflict in order.Conflicts) WriteConflict(conflict);
        _text.Append("}\n");
    }

    /// <summary>The text of the graph.</summary>
    public static string Text(PayloadOrder order) => new OrderGraph(order)._text.ToString();

    private void WriteNode(OrderedPayload payload)
    {
        string node = string.Create(CultureInfo.InvariantCulture, $"p{_nodes.Count}");
        _nodes.Add(payload, node);
        string[] functions = [.. payload.Identity.Functions.Select(function => function.Name).Distinct(StringComparer.Ordinal)];
        string[] more = functions.Length > MostFunctions ? [string.Create(CultureInfo.InvariantCulture, $"and {functions.Length - MostFunctions} more")] : [];
        string[] trouble = OrderTree.Words(payload.Standing) is { Length: > 0 } words ? [words] : [];
        string colour = payload.Standing switch
        {
            PayloadStanding.Applicable => "",
            PayloadStanding.Missing or PayloadStanding.Blocked => ", color=gray, fontcolor=gray",
            _ => ", color=red",
        };
        Line($"{node} [label={Label([payload.Name, OrderTree.Short(payload.Identity.BuildId), .. functions.Take(MostFunctions), .. more, .. trouble])}{colour}];");
    }

    private void WriteMissing(string node, MissingDependency missing)
    {
        Line($"{node} [style=dashed, label={Label("missing", OrderTree.Short(missing.BuildId))}];");
        foreach (OrderedPayload payload in missing.Above) Line($"{node} -> {_nodes[payload]} [style=dashed];");
    }

    private void WriteEdge(string below, OrderedPayload payload) => Line($"{below} -> {_nodes[payload]};");

    private void WriteConflict(PayloadConflict conflict)
    {
        string other = conflict.Other is OrderedPayload payload ? _nodes[payload] : "xen";
        Line($"{_nodes[conflict.Payload]} -> {other} [color=red, fontcolor=red, constraint=false, label={Label(conflict.What)}];");
    }

    private void Line(string text) => _text.Append("  ").Append(text).Append('\n');

    /// <summary>A label of several lines. Names come from files: what would end the text, or be taken for an escape or an entity, is escaped, and what is no text is replaced.</summary>
    private static string Label(params ReadOnlySpan<string> lines)
    {
        var label = new StringBuilder("\"");
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0) label.Append("\\n");
            foreach (char character in lines[i])
            {
                if (character is '"' or '\\') label.Append('\\');
                if (character == '&') label.Append("&amp;");
                else label.Append(char.IsControl(character) || char.IsSurrogate(character) ? '\ufffd' : character);
            }
        }

        return label.Append('"').ToString();
    }
}
