using System.Text.Json;
using Holdfast.Abi.Hvm;
using Holdfast.Content;
using Holdfast.Streams.Inspection;

namespace Holdfast.Lab.Contexts;

/// <summary>
/// Compares what xen-hvmctx prints of a paused domain with what <c>inspect</c> shows of its HVM context. xen-hvmctx prints twice, before the context
/// is read and afterwards: a field that stands still must be the same in all three, and one of those that move must lie between.
/// </summary>
public sealed class ContextComparison
{
    private readonly List<string> _differences = [];
    private readonly SortedSet<string> _moved = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _notPrinted = new(StringComparer.Ordinal);

    private ContextComparison()
    {
    }

    /// <summary>How many entries all have, with the same type, instance and length.</summary>
    public int Entries { get; private set; }

    /// <summary>How many values xen-hvmctx prints that inspect shows too, equal or between.</summary>
    public int Fields { get; private set; }

    /// <summary>The fields that moved between the first text and the second.</summary>
    public IReadOnlySet<string> Moved => _moved;

    /// <summary>The types of entry that xen-hvmctx does not print, by name.</summary>
    public IReadOnlySet<string> NotPrinted => _notPrinted;

    /// <summary>What differs, in a line each.</summary>
    public IReadOnlyList<string> Differences => _differences;

    /// <summary>Compares.</summary>
    /// <param name="before">What xen-hvmctx printed before the context was read.</param>
    /// <param name="context">The HVM context, as <c>holdfast context get</c> writes it.</param>
    /// <param name="after">What xen-hvmctx printed afterwards.</param>
    public static ContextComparison Compare(HvmctxText before, ReadOnlyMemory<byte> context, HvmctxText after)
    {
        if ((before.Problem ?? after.Problem) is not string problem) return Compare(before.Entries, Inspect(context), after.Entries);
        var comparison = new ContextComparison();
        comparison._differences.Add(problem);
        return comparison;
    }

    /// <summary>Compares entries.</summary>
    /// <param name="before">What xen-hvmctx printed first.</param>
    /// <param name="shown">What inspect shows.</param>
    /// <param name="after">What xen-hvmctx printed last.</param>
    public static ContextComparison Compare(IReadOnlyList<HvmctxEntry> before, IReadOnlyList<InspectedEntry> shown, IReadOnlyList<HvmctxEntry> after)
    {
        var comparison = new ContextComparison();
        if (before.Count != shown.Count || after.Count != shown.Count)
            comparison._differences.Add($"xen-hvmctx prints {before.Count} entries, then {after.Count}; inspect shows {shown.Count}");
        else
            for (int i = 0; i < shown.Count; i++) comparison.Compare(i, before[i], shown[i], after[i]);
        return comparison;
    }

    /// <summary>What inspect shows of each entry of a context.</summary>
    public static IReadOnlyList<InspectedEntry> Inspect(ReadOnlyMemory<byte> context)
    {
        using var list = JsonDocument.Parse(Show(context, "HVM_CONTEXT"));
        int count = list.RootElement.GetProperty("hvmContext").GetArrayLength();
        return [.. Enumerable.Range(0, count).Select(i => Inspect(context, i))];
    }

    /// <summary>What inspect shows of one entry of a context.</summary>
    public static InspectedEntry Inspect(ReadOnlyMemory<byte> context, int index) => InspectedEntry.Parse(Show(context, $"HVM_CONTEXT/{index}"));

    private static string Show(ReadOnlyMemory<byte> context, string record)
    {
        using ByteSource source = ByteSource.FromBytes(context, "context");
        ImageDescription description = ImageInspector.Inspect(source, new InspectionOptions { Record = record });
        return description.Problem is string problem ? throw new InvalidDataException(problem) : InspectionJson.ToText(description);
    }

    private void Compare(int index, HvmctxEntry before, InspectedEntry shown, HvmctxEntry after)
    {
        string name = HvmSaveRecords.TryGet(before.Type, out HvmSaveRecord? record) ? record.Name : $"type {before.Type}";
        string place = $"entry {index}, {name} {before.Instance}";
        var head = (shown.Type, shown.Instance, shown.Length);
        if ((before.Type, before.Instance, before.Length) != head || (after.Type, after.Instance, after.Length) != head)
        {
            _differences.Add($"{place} of {before.Length} bytes, then type {after.Type}, instance {after.Instance}, {after.Length} bytes: inspect shows type {shown.Type}, instance {shown.Instance}, {shown.Length} bytes");
            return;
        }

        Entries++;
        if (!before.IsPrinted) _notPrinted.Add(name);
        if (before.Fields.Count != after.Fields.Count)
        {
            _differences.Add($"{place}: xen-hvmctx prints {before.Fields.Count} fields, then {after.Fields.Count}");
            return;
        }

        for (int i = 0; i < before.Fields.Count; i++) Compare(place, before.Type, before.Fields[i], shown, after.Fields[i]);
        if (before.Type == (ushort)HvmSaveType.Cpu) ComparePresenceOfFpu(place, before, shown);
    }

    private void Compare(string place, ushort type, HvmctxField before, InspectedEntry shown, HvmctxField after)
    {
        string field = $"{place}, {before.Name} (line {before.Line})";
        if (shown.Find(before.Name) is not ulong value)
        {
            _differences.Add($"{field}: xen-hvmctx prints 0x{before.Value:x}; inspect shows no such field");
            return;
        }

        MovingField? moving = MovingField.Find(type, before.Name);
        if (before.Value != after.Value) _moved.Add($"{place[(place.IndexOf(", ", StringComparison.Ordinal) + 2)..]} {before.Name}");
        if (moving is null ? before.Value == value && after.Value == value : moving.IsBetween(before.Value, value, after.Value)) Fields++;
        else _differences.Add($"{field}: xen-hvmctx prints 0x{before.Value:x}, then 0x{after.Value:x}; inspect shows 0x{value:x}");
    }

    /// <summary>xen-hvmctx leaves out the x87 and SSE registers of a vCPU whose flags say that it has not used them.</summary>
    private void ComparePresenceOfFpu(string place, HvmctxEntry printed, InspectedEntry shown)
    {
        bool isPrinted = printed.Fields.Any(field => field.Name.StartsWith("fpu_regs[", StringComparison.Ordinal));
        if (isPrinted != ((shown.Find("flags") & 1) == 1))
            _differences.Add($"{place}: x87 and SSE registers are {(isPrinted ? "" : "not ")}printed; inspect shows flags 0x{shown.Find("flags"):x}");
    }
}
