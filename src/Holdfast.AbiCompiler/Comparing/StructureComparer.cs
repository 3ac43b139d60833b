using System.Globalization;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;
using Holdfast.AbiCompiler.Rendering;

namespace Holdfast.AbiCompiler.Comparing;

/// <summary>
/// Compares two forms of a structure, and says what each change does to a caller that was built for the first when the second's side reads
/// and writes the structure in its memory.
/// </summary>
internal sealed class StructureComparer
{
    private const string Hypervisor = "hypervisor";
    private const string Misread = "misread";
    private const string Refused = "refused when it is used";
    private const string Ignored = "not looked at";
    private const string LeftThere = "whatever the caller left there";
    private const int PageSize = 4096;
    private const string Room = "its page has room";

    private readonly AbiSide _from;
    private readonly AbiSide _to;
    private readonly StructureDescription _first;
    private readonly IReadOnlyList<Leaf> _before;
    private readonly IReadOnlyList<Leaf> _after;
    private readonly int _sizeBefore;
    private readonly int _sizeAfter;
    private readonly int _room;
    private readonly bool _isCallers;
    private readonly bool _isElement;
    private readonly List<AbiChange> _changes = [];

    private StructureComparer(AbiSide from, StructureDescription first, AbiSide to, StructureDescription second, int width, bool intoUnions, bool isCallers, bool isElement, int room)
    {
        _from = from;
        _to = to;
        _isElement = isElement;
        _isCallers = isCallers;
        _first = first;
        _before = LeafList.Of(from, first, width, intoUnions);
        _after = LeafList.Of(to, second, width, intoUnions);
        _sizeBefore = from.Layouts.Compute(first, width).Size;
        _sizeAfter = to.Layouts.Compute(second, width).Size;
        _room = Math.Max(_sizeBefore, room);
    }

    private string Behind => _isCallers ? "read or written behind what the caller has" : "behind where it ended";

    /// <summary>What changed, at every width that both have.</summary>
    /// <param name="from">The first version.</param>
    /// <param name="first">Its form.</param>
    /// <param name="to">The second version.</param>
    /// <param name="second">Its form.</param>
    /// <param name="intoUnions">False to leave the arms of unions to whoever selects them.</param>
    /// <param name="isCallers">True when it lies in memory that the caller of a hypercall made room for.</param>
    /// <param name="isElement">True when it is an element of an array, so that its size says where the next one is.</param>
    /// <param name="roomAt">How much room there is for callers of a width, where that is more than it needs; null where it is not.</param>
    public static IReadOnlyList<AbiChange> Compare(AbiSide from, StructureDescription first, AbiSide to, StructureDescription second, bool intoUnions = true, bool isCallers = true, bool isElement = false, Func<int, int>? roomAt = null)
    {
        int[] widths = WidthsOf(from, first, to, second);
        int[] missing = [.. LayoutEngine.WidthsOf(first).Except(LayoutEngine.WidthsOf(second)).Where(HasCallers)];
        int[] more = [.. LayoutEngine.WidthsOf(second).Except(LayoutEngine.WidthsOf(first)).Where(HasCallers)];
        (int Width, AbiChange Change)[] found = [.. widths.SelectMany(width => new StructureComparer(from, first, to, second, width, intoUnions, isCallers, isElement, roomAt?.Invoke(width) ?? 0).Run().Select(change => (width, change)))];
        return
        [
            .. more.Length == 0 ? Array.Empty<AbiChange>() : [new AbiChange("there is one", Remedy.None, "nobody used it", null, more)],
            .. missing.Length == 0 ? Array.Empty<AbiChange>() : [new AbiChange("there is none", Remedy.Rewrite, "there is none for them", null, missing)],
            .. found.GroupBy(item => (item.Change.Text, item.Change.Remedy, item.Change.Effect, item.Change.Part)).Select(same =>
                same.First().Change with { Widths = same.Count() == widths.Length ? [] : [.. same.Select(item => item.Width)] }),
        ];
    }

    /// <summary>True for a width of which Xen has callers.</summary>
    private static bool HasCallers(int width) => width <= sizeof(ulong);

    private static int[] WidthsOf(AbiSide from, StructureDescription first, AbiSide to, StructureDescription second)
    {
        if (!from.Layouts.DependsOnWidth(first) && !to.Layouts.DependsOnWidth(second)) return [sizeof(ulong)];
        return [.. LayoutEngine.WidthsOf(first).Intersect(LayoutEngine.WidthsOf(second))];
    }

    private List<AbiChange> Run()
    {
        Dictionary<string, Leaf> after = ByPath(_after);
        Dictionary<string, Leaf> before = ByPath(_before);
        foreach (Leaf leaf in _before)
        {
            if (after.TryGetValue(leaf.Path, out Leaf? now)) CompareLeaf(leaf, now);
            else if (!leaf.IsPadding && !IsInMissingArm(leaf, before, after)) Gone(leaf, before);
        }

        foreach (Leaf leaf in _after.Where(leaf => !leaf.IsPadding && !before.ContainsKey(leaf.Path) && !IsInMissingArm(leaf, after, before) && FormerNameOf(leaf, after) is null)) New(leaf);
        foreach (Leaf leaf in Tightened(_after, before, _before)) Add($"{leaf.Path} must be zero", Remedy.Rewrite, "refused when it holds anything", leaf.Path);
        foreach (Leaf leaf in Tightened(_before, after, _after)) Add($"{leaf.Path} need not be zero", Remedy.None, Ignored, leaf.Path);
        if (_sizeBefore != _sizeAfter) SizeChanged();
        return _changes;
    }

    /// <summary>What must be zero in one form, and is padding under another name in the other, where it may hold anything.</summary>
    private static IEnumerable<Leaf> Tightened(IReadOnlyList<Leaf> leaves, Dictionary<string, Leaf> other, IReadOnlyList<Leaf> others) => leaves.Where(leaf => leaf.Field.MustBeZero && !leaf.IsContainer && !other.ContainsKey(leaf.Path)
        && others.Any(there => !there.IsContainer && Overlap(there, leaf)) && others.Where(there => !there.IsContainer && Overlap(there, leaf)).All(there => there.IsPadding && !there.Field.MustBeZero));

    private static Dictionary<string, Leaf> ByPath(IReadOnlyList<Leaf> leaves)
    {
        Dictionary<string, Leaf> found = new(StringComparer.Ordinal);
        foreach (Leaf leaf in leaves) found.TryAdd(leaf.Path, leaf);
        return found;
    }

    /// <summary>True for what is in an arm that the other form does not have, which is told of the arm.</summary>
    private static bool IsInMissingArm(Leaf leaf, Dictionary<string, Leaf> own, Dictionary<string, Leaf> other)
    {
        for (int end = leaf.Path.LastIndexOf('.'); end > 0; end = leaf.Path.LastIndexOf('.', end - 1))
        {
            string outer = leaf.Path[..end];
            if (own.TryGetValue(outer, out Leaf? arm) && arm.Kind == LeafKind.Arm && !other.ContainsKey(outer)) return true;
        }

        return false;
    }

    private void CompareLeaf(Leaf before, Leaf after)
    {
        if (before.Kind == LeafKind.Arm) return;
        if (before.IsPadding && after.IsPadding)
        {
            if (!before.Field.MustBeZero && after.Field.MustBeZero) Add($"{after.Path} must be zero", Remedy.Rewrite, "refused when it holds anything", after.Path);
            if (before.Field.MustBeZero && !after.Field.MustBeZero) Add($"{after.Path} need not be zero", Remedy.None, Ignored, after.Path);
            return;
        }

        if (before.IsPadding && !after.IsPadding)
        {
            New(after);
            return;
        }

        if (!before.IsPadding && after.IsPadding && !after.Field.MustBeZero)
        {
            Add($"{before.Path} is gone", Remedy.Rewrite, IsAnswer(before) ? "not filled in" : Ignored, before.Path);
            return;
        }

        if (before.Offset != after.Offset) Add($"{after.Path} moves from byte {before.Offset} to byte {after.Offset}", Remedy.Rebuild, Misread, after.Path);
        CompareSizes(before, after);
        if (before.ElementSize > 1 && before.Kind == LeafKind.Value && before.Order != after.Order)
            Add($"{after.Path} is {after.Order.ToString().ToLowerInvariant()}-endian instead of {before.Order.ToString().ToLowerInvariant()}-endian", Remedy.Rebuild, Misread, after.Path);
        if (before.ElementSize == after.ElementSize && before.Count == after.Count && !before.IsContainer && !SameType(before, after))
            Add($"{after.Path} is {TypeText.Of(after.Field.Type)} instead of {TypeText.Of(before.Field.Type)}", Remedy.None, "the same bytes", after.Path);
        if (TargetOf(before) is { } old && TargetOf(after) is { } target && !AreForms(old, target))
            Add($"{after.Path} points to {target} instead of {old}", Remedy.Rebuild, "what it points to is misread", after.Path);
        if (!before.IsPadding && after.Field.MustBeZero) Add($"{after.Path} must be zero", Remedy.Rewrite, Refused, after.Path);
        CompareWriters(before, after);
        _changes.AddRange(BitsComparer.Compare(before, after));
    }

    private static string? TargetOf(Leaf leaf) => leaf.Field.Type switch
    {
        FieldType.Handle { Target: var target } => target,
        FieldType.Handle64 { Target: var target } => target,
        _ => null,
    };

    private bool AreForms(string before, string after) => string.Equals(before, after, StringComparison.Ordinal)
        || (_from.Description.FindStructure(before) is { } structure && string.Equals(StructurePairs.Match(_from, structure, _to)?.Name, after, StringComparison.Ordinal));

    private void CompareSizes(Leaf before, Leaf after)
    {
        if (before.Kind is LeafKind.Union) return;
        if (before.ElementSize != after.ElementSize)
        {
            if (before.Kind == LeafKind.Array) Add($"each of {after.Path} has {after.ElementSize} bytes instead of {before.ElementSize}", Remedy.Rebuild, "misread from the second on", after.Path);
            else Add($"{after.Path} has {after.ElementSize} bytes instead of {before.ElementSize}", Remedy.Rebuild, Misread, after.Path);
        }

        if (before.Field.Count.IsTail || after.Field.Count.IsTail)
        {
            if (before.Field.Count != after.Field.Count) Add($"{after.Path} has another length", Remedy.Rebuild, Misread, after.Path);
        }
        else if (before.Count != after.Count)
            Add($"{after.Path} has {Plural(after.Count, "element")} instead of {before.Count}", Remedy.Rebuild, after.Count > before.Count && !_first.InPlace ? "longer than the caller's" : "something else at its end", after.Path);
    }

    private static bool SameType(Leaf before, Leaf after) => (before.Field.Type, after.Field.Type) switch
    {
        (FieldType.Structure, FieldType.Structure) or (FieldType.Union, FieldType.Union) or (FieldType.Handle, FieldType.Handle) or (FieldType.Handle64, FieldType.Handle64) => true,
        var (first, second) => string.Equals(TypeText.Of(first), TypeText.Of(second), StringComparison.Ordinal),
    };

    private void CompareWriters(Leaf before, Leaf after)
    {
        bool wasAnswer = IsAnswer(before);
        if (wasAnswer == IsAnswer(after)) return;
        if (wasAnswer) Add($"{after.Path} is read, too, where it was only written", Remedy.Rewrite, LeftThere, after.Path);
        else Add($"{after.Path} is only written, where it was read", Remedy.None, Ignored, after.Path);
    }

    private static bool IsAnswer(Leaf leaf) => string.Equals(leaf.Field.WrittenBy, Hypervisor, StringComparison.Ordinal);

    private void Gone(Leaf leaf, Dictionary<string, Leaf> before)
    {
        Leaf? renamed = leaf.IsContainer ? null : _after.FirstOrDefault(other => !other.IsPadding && !before.ContainsKey(other.Path) && SamePlace(leaf, other));
        if (renamed is not null)
        {
            Add($"{leaf.Path} is called {renamed.Path}", Remedy.None, "only sources see the name");
            CompareWriters(leaf, renamed);
            _changes.AddRange(BitsComparer.Compare(leaf, renamed));
            return;
        }

        Leaf? reserved = _after.FirstOrDefault(other => other.Field.MustBeZero && Overlap(leaf, other));
        string effect = leaf.Kind == LeafKind.Arm ? "refused or ignored"
            : IsAnswer(leaf) ? "not filled in"
            : reserved is not null ? Refused
            : _after.Any(other => !other.IsPadding && !other.IsContainer && Overlap(leaf, other)) ? "taken for something else"
            : Ignored;
        Add($"{leaf.Path} is gone", Remedy.Rewrite, effect, leaf.Path, isAtEnd: leaf.Offset >= _sizeAfter);
    }

    private Leaf? FormerNameOf(Leaf leaf, Dictionary<string, Leaf> after) =>
        leaf.IsContainer ? null : _before.FirstOrDefault(other => !other.IsPadding && !after.ContainsKey(other.Path) && SamePlace(leaf, other));

    private static bool SamePlace(Leaf left, Leaf right) =>
        (left.Prefix, left.Offset, left.ElementSize, left.Count, left.Kind) == (right.Prefix, right.Offset, right.ElementSize, right.Count, right.Kind);

    private static bool Overlap(Leaf left, Leaf right) => left.Offset < right.End && right.Offset < left.End;

    private void New(Leaf leaf)
    {
        (Remedy remedy, string effect, string? part) = JudgeNew(leaf);
        Add($"{leaf.Path} is new{(leaf.Kind == LeafKind.Arm ? "" : string.Create(CultureInfo.InvariantCulture, $" at byte {leaf.Offset}"))}", remedy, effect, part, isAtEnd: leaf.Offset >= _sizeBefore);
    }

    private (Remedy Remedy, string Effect, string? Part) JudgeNew(Leaf leaf)
    {
        if (leaf.Kind == LeafKind.Arm) return (Remedy.None, "nothing asks for it", leaf.Path);
        if (leaf.End > _room || (leaf.Count == 0 && leaf.Offset >= _room)) return _first.InPlace && leaf.End <= PageSize ? (Remedy.None, Room, null) : (Remedy.Rebuild, Behind, leaf.Path);
        if (IsAnswer(leaf) && OnlyPaddingWas(leaf)) return (Remedy.None, "written where nobody looks", leaf.Path);
        if (_before.Any(other => other.Field.MustBeZero && Covers(other, leaf))) return (Remedy.None, "zero", leaf.Path);
        return (Remedy.Rebuild, OnlyPaddingWas(leaf) ? LeftThere : "taken from something else", leaf.Path);
    }

    private bool OnlyPaddingWas(Leaf leaf) => _before.Where(other => Overlap(other, leaf)).All(other => other.IsPadding || other.IsContainer);

    private static bool Covers(Leaf outer, Leaf inner) => outer.Offset <= inner.Offset && inner.End <= outer.End;

    private void SizeChanged()
    {
        (Remedy remedy, string effect) = _isElement ? (Remedy.Rebuild, "every element but the first is misread")
            : _first.InPlace && _sizeAfter <= PageSize ? (Remedy.None, Room)
            : _sizeAfter > _room ? (Remedy.Rebuild, Behind)
            : _sizeAfter > _sizeBefore ? (Remedy.None, "the union that it is in has room")
            : (Remedy.None, "fewer bytes are read");
        Add($"it has {_sizeAfter} bytes instead of {_sizeBefore}", remedy, effect, isAtEnd: true);
    }

    private static string Plural(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? "" : "s")}");

    private void Add(FormattableString text, Remedy remedy, string effect, string? part = null, bool isAtEnd = false) =>
        _changes.Add(new AbiChange(FormattableString.Invariant(text), remedy, effect, part) { IsAtEnd = isAtEnd });
}
