using System.Globalization;
using Holdfast.LivePatching.Elf;

namespace Holdfast.LivePatching.Ordering;

/// <summary>
/// Writes what stands on what as a tree of text, from Xen upwards. What stands alone on something is written right below it, so that a stack of any height is a column; only where several
/// exclude each other does each begin a column of its own.
/// </summary>
public sealed class OrderTree
{
    private const int ShortBuildId = 12;
    private const int MostFunctions = 4;

    private readonly List<string> _lines = [];
    private readonly HashSet<OrderedPayload> _written = new(ReferenceEqualityComparer.Instance);
    private readonly int _nameWidth;

    private OrderTree(PayloadOrder order)
    {
        _nameWidth = Math.Min(order.Payloads.Select(payload => payload.Name.Length).DefaultIfEmpty().Max(), 32);
        WriteTree($"Xen {order.Xen.Version?.ToString() ?? "of unknown version"}, build id {order.Xen.BuildId}", order.OnXen);
        foreach (MissingDependency missing in order.Missing) WriteTree($"missing: build id {missing.BuildId}", missing.Above);
        foreach (ImmutableArray<OrderedPayload> cycle in order.Cycles) WriteCycle(cycle);
        if (!order.Apart.IsEmpty) WriteTree("on nothing", order.Apart);
    }

    /// <summary>The lines of the tree.</summary>
    public static IReadOnlyList<string> Lines(PayloadOrder order) => new OrderTree(order)._lines;

    /// <summary>As much of a build id as tells it from others.</summary>
    public static string Short(BuildId id) => id.IsEmpty ? "no build id" : id.ToString() is { Length: > ShortBuildId } text ? text[..ShortBuildId] : id.ToString();

    /// <summary>Why a payload cannot be applied, in a few words; empty when it can.</summary>
    public static string Words(PayloadStanding standing) => standing switch
    {
        PayloadStanding.Applicable => "",
        PayloadStanding.Unreadable => "cannot be read",
        PayloadStanding.OtherXen => "for another build of Xen",
        PayloadStanding.Duplicate => "the build id of another payload",
        PayloadStanding.Missing => "on what is missing",
        PayloadStanding.Cycle => "in a circle",
        PayloadStanding.Conflict => "refused",
        _ => "on what cannot be applied",
    };

    /// <summary>What a payload does, in a few words: the functions that it patches, and its hooks.</summary>
    public static string Describe(OrderedPayload payload)
    {
        HashSet<string> again = payload.Overrides.Select(item => item.Function).ToHashSet(StringComparer.Ordinal);
        string[] functions = [.. payload.Identity.Functions.Select(function => function.Name).Distinct(StringComparer.Ordinal).Select(name => again.Contains(name) ? $"{name} (again)" : name)];
        string patches = functions.Length == 0 ? "patches nothing" : $"patches {string.Join(", ", functions.Take(MostFunctions))}";
        string more = functions.Length > MostFunctions ? string.Create(CultureInfo.InvariantCulture, $" and {functions.Length - MostFunctions} more") : "";
        string hooks = payload.Identity.Hooks.IsEmpty ? "" : $"; hooks {string.Join(", ", payload.Identity.Hooks)}";
        return patches + more + hooks;
    }

    private void WriteTree(string root, IReadOnlyList<OrderedPayload> children)
    {
        if (_lines.Count > 0) _lines.Add("");
        _lines.Add(root);
        WriteChildren(children);
    }

    private void WriteCycle(ImmutableArray<OrderedPayload> cycle)
    {
        _lines.Add("");
        _lines.Add("in a circle");
        foreach (OrderedPayload member in cycle) _written.Add(member);
        for (int i = 0; i < cycle.Length; i++)
        {
            _lines.Add($"{(i == cycle.Length - 1 ? "└─ " : "├─ ")}{Line(cycle[i])}, on {cycle[i].Below!.Name}");
            OrderedPayload[] above = [.. cycle[i].Above.Where(payload => !_written.Contains(payload))];
            if (above.Length > 0) WriteColumns(above, i == cycle.Length - 1 ? "   " : "│  ");
        }
    }

    private void WriteChildren(IReadOnlyList<OrderedPayload> children) => WriteColumns(children, "");

    /// <summary>Writes columns beside each other, each with what stands on its payloads.</summary>
    private void WriteColumns(IReadOnlyList<OrderedPayload> children, string indent)
    {
        // A stack of our own: columns may stand on columns many times.
        var todo = new Stack<(OrderedPayload Payload, string Indent, bool IsLast)>();
        Push(children, indent);
        while (todo.TryPop(out (OrderedPayload Payload, string Indent, bool IsLast) next))
        {
            OrderedPayload payload = next.Payload;
            _lines.Add($"{next.Indent}{(next.IsLast ? "└─ " : "├─ ")}{Line(payload)}");
            string inner = next.Indent + (next.IsLast ? "   " : "│  ");
            while (payload.Above.Count == 1)
            {
                payload = payload.Above[0];
                _lines.Add($"{inner}{Line(payload)}");
            }

            Push(payload.Above, inner);
        }

        void Push(IReadOnlyList<OrderedPayload> payloads, string at)
        {
            for (int i = payloads.Count - 1; i >= 0; i--) todo.Push((payloads[i], at, i == payloads.Count - 1));
        }
    }

    private string Line(OrderedPayload payload)
    {
        string trouble = Words(payload.Standing) is { Length: > 0 } words ? $" [{words}]" : "";
        return $"{payload.Name.PadRight(_nameWidth)}  {Short(payload.Identity.BuildId)}  {Describe(payload)}{trouble}";
    }
}
