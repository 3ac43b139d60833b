using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Pv;
using Holdfast.Streams.Inspection;
using Holdfast.Streams.Inspection.Records;
using Holdfast.Streams.Inspection.Vcpus;
using Holdfast.X86.LocalApic;

namespace Holdfast.Streams.Comparison;

/// <summary>Compares two bodies of records of one type, field by field, as the table of the structure's fields has them.</summary>
/// <param name="found">Where differences go.</param>
/// <param name="width">The width in bytes of what guest and hypervisor share; null when the two guests have different ones.</param>
internal sealed class RecordComparer(Differences found, int? width)
{
    private const int LapicRegisterDistance = 16;

    /// <summary>Compares the bodies of two records of a domain context.</summary>
    public void Compare(ContextRecordKind kind, string part, ReadOnlyMemory<byte> a, ReadOnlyMemory<byte> b)
    {
        if (a.Span.SequenceEqual(b.Span)) return;
        if (kind.Body is not { } structure)
        {
            found.Compare(part, "bytes", new Shown.Raw(a), new Shown.Raw(b));
            return;
        }

        switch (kind.Type)
        {
            case ContextRecordType.SharedInfo when width is int known:
                CompareSharedInfo(part, structure, a, b, known);
                break;
            case ContextRecordType.VcpuXstate:
                Compare(part, structure, a, b, name => name == "legacy");
                CompareSections(part, LegacyOf(a), LegacyOf(b));
                break;
            case ContextRecordType.VcpuLapic:
                Compare(part, structure, a, b, nameOf: static index => Enum.GetName((LapicRegister)(index * LapicRegisterDistance)));
                break;
            default:
                if (KeyedList.Of(kind.Type) is { } list) CompareList(part, structure, list, a, b);
                else Compare(part, structure, a, b);
                break;
        }
    }

    /// <summary>Compares two structures.</summary>
    /// <param name="part">The part of the image.</param>
    /// <param name="structure">What they are.</param>
    /// <param name="a">The first one's bytes.</param>
    /// <param name="b">The second one's bytes.</param>
    /// <param name="isLeftOut">True for a field that is not compared; null when all are.</param>
    /// <param name="nameOf">The name of an element of an array that has one.</param>
    public void Compare(string part, AbiStructure structure, ReadOnlyMemory<byte> a, ReadOnlyMemory<byte> b, Predicate<string>? isLeftOut = null, Func<int, string?>? nameOf = null)
    {
        List<StructureValue> left = ValuesOf(structure, a), right = ValuesOf(structure, b);
        for (int i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            StructureValue? one = i < left.Count ? left[i] : null, other = i < right.Count ? right[i] : null;
            StructureValue named = one ?? other!.Value;
            if (isLeftOut?.Invoke(named.Name) == true || Differences.AreSame(one?.Value, other?.Value)) continue;

            // Of a field whose bits are described, those say what differs, which stand behind it.
            if (AnyBitDiffers(named.Name, left, right, i + 1)) continue;
            found.Compare(part, named.Name, one?.Value, other?.Value, named.Meaning is { Length: > 0 } meaning ? meaning : null, nameOf);
        }
    }

    private static List<StructureValue> ValuesOf(AbiStructure structure, ReadOnlyMemory<byte> bytes) => [.. new StructureView(bytes, 0, ByteOrder.Little).Values(structure)];

    private static bool AnyBitDiffers(string name, List<StructureValue> left, List<StructureValue> right, int from)
    {
        for (int i = from; i < Math.Min(left.Count, right.Count) && left[i].Name.Length > name.Length && left[i].Name[name.Length] == '.' && left[i].Name.StartsWith(name, StringComparison.Ordinal); i++)
        {
            if (!Differences.AreSame(left[i].Value, right[i].Value)) return true;
        }

        return false;
    }

    private void CompareSharedInfo(string part, AbiStructure structure, ReadOnlyMemory<byte> a, ReadOnlyMemory<byte> b, int pageWidth)
    {
        Compare(part, structure, a[..ContextSharedInfo.Size], b[..ContextSharedInfo.Size]);
        AbiStructure page = SharedInfo.LayoutAt(pageWidth);
        ReadOnlyMemory<byte> left = a[ContextSharedInfo.Size..], right = b[ContextSharedInfo.Size..];
        Compare(part, page, left, right);
        found.Compare(part, "rest of the page", new Shown.Raw(left[page.Size..]), new Shown.Raw(right[page.Size..]));
    }

    private static Section LegacyOf(ReadOnlyMemory<byte> body) => FloatingPoint.Describe(body.Span[ContextVcpuXstate.Offsets.Legacy..], inUse: true);

    private void CompareSections(string part, Section a, Section b)
    {
        foreach ((Part one, Part other) in a.Parts.Zip(b.Parts))
        {
            if (one is Section left && other is Section right) CompareSections(part, left, right);
            else if (one is Field field && other is Field second) found.Compare(part, field.Key, field.Value, second.Value);
        }
    }

    private void CompareList(string part, AbiStructure structure, KeyedList list, ReadOnlyMemory<byte> a, ReadOnlyMemory<byte> b)
    {
        AbiField elements = structure.Fields[^1];
        AbiStructure element = elements.Nested!;

        // How many there are follows from which there are.
        Compare(part, structure, a[..structure.Size], b[..structure.Size], name => name == elements.CountField);
        for (int i = structure.Size, j = structure.Size; i < a.Length || j < b.Length;)
        {
            ReadOnlyMemory<byte> one = i < a.Length ? a.Slice(i, element.Size) : default, other = j < b.Length ? b.Slice(j, element.Size) : default;
            int order = one.IsEmpty ? 1 : other.IsEmpty ? -1 : list.KeyOf(element, one.Span).CompareTo(list.KeyOf(element, other.Span));
            if (order != 0 || !one.Span.SequenceEqual(other.Span))
            {
                string name = $"{elements.XenName}[{list.NameOf(list.KeyOf(element, (order <= 0 ? one : other).Span))}]";
                if (order == 0) CompareElements(part, name, element, list, one, other);
                else found.Add(part, name, order < 0 ? Summary(element, list, one) : null, order > 0 ? Summary(element, list, other) : null, element.Doc);
            }

            if (order <= 0) i += element.Size;
            if (order >= 0) j += element.Size;
        }
    }

    private void CompareElements(string part, string name, AbiStructure element, KeyedList list, ReadOnlyMemory<byte> a, ReadOnlyMemory<byte> b)
    {
        List<StructureValue> left = ValuesIn(element, list, a), right = ValuesIn(element, list, b);
        foreach ((StructureValue one, StructureValue other) in left.Zip(right))
            found.Compare(part, left.Count == 1 ? name : $"{name}.{KeyedList.Called(element, one.Name)}", one.Value, other.Value, left.Count == 1 ? element.Doc : one.Meaning);
    }

    private static List<StructureValue> ValuesIn(AbiStructure element, KeyedList list, ReadOnlyMemory<byte> bytes) => [.. ValuesOf(element, bytes).Where(value => list.IsValue(element, value.Name))];

    /// <summary>All that an element says, in one text.</summary>
    private static Shown Summary(AbiStructure element, KeyedList list, ReadOnlyMemory<byte> bytes)
    {
        List<StructureValue> values = ValuesIn(element, list, bytes);
        return values is [var only] ? only.Value : Shown.Of(string.Join(' ', values.Select(value => $"{KeyedList.Called(element, value.Name)} {InspectionText.Line(value.Value)}")));
    }
}
