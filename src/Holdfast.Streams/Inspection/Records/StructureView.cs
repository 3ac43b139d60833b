using Holdfast.Abi;

namespace Holdfast.Streams.Inspection.Records;

/// <summary>
/// Describes the bytes of a structure by the table of its fields: name, offset in the file, value, and what the field means. Structures
/// in it stand with their fields among its own; arrays of structures become tables, or rows where their elements have many fields.
/// </summary>
/// <param name="body">The bytes that the structure starts.</param>
/// <param name="offset">Where they stand in the file.</param>
/// <param name="order">The byte order of the stream.</param>
/// <param name="placeTitle">What people read above the places of fields, where these are no offsets in the file.</param>
internal sealed class StructureView(ReadOnlyMemory<byte> body, long offset, ByteOrder order, string? placeTitle = null)
{
    private const int MostColumns = 8;
    private const int ShownElements = 64;
    private const int ShownCharacters = 60;

    private readonly Table _fields = new("fields", "",
        new("name", "field"), new("offset", placeTitle), new("value"), new("doc", "meaning"));

    private readonly List<Shown[]> _abridged = [];
    private readonly List<Table> _arrays = [];

    /// <summary>Describes one structure at the start of the bytes, and what follows it as far as it belongs to it.</summary>
    public Section Describe(AbiStructure structure, string key = "structure")
    {
        AddFields(structure, 0, "");
        if (_abridged.Count < _fields.Rows.Count) _fields.Abridge(_abridged);
        Section section = new Section(key, $"{structure.XenName}: {structure.Doc}")
            .Add(_fields);
        foreach (Table array in _arrays) section.Add(array);
        return section;
    }

    /// <summary>The values of one structure at the start of the bytes, and of what belongs to it: those that are described, one by one.</summary>
    public IEnumerable<StructureValue> Values(AbiStructure structure)
    {
        AddFields(structure, 0, "");
        foreach (Shown[] row in _fields.Rows) yield return new StructureValue(TextOf(row[0]), row[2], TextOf(row[3]));
        foreach (Table array in _arrays)
        {
            for (int i = 0; i < array.Rows.Count; i++)
            {
                // The first columns are the index and the offset.
                for (int column = 2; column < array.Columns.Count; column++) yield return new StructureValue($"{array.Key}[{i}].{array.Columns[column].Key}", array.Rows[i][column], "");
            }
        }
    }

    private static string TextOf(Shown value) => ((Shown.Text)value).Value;

    /// <summary>Describes bytes that hold nothing but structures of one kind.</summary>
    public Table DescribeArray(AbiStructure element, string key, string title)
    {
        var field = new AbiField
        {
            Name = key,
            XenName = key,
            Offset = 0,
            Kind = AbiFieldKind.Structure,
            ElementSize = element.Size,
            Length = AbiLength.Rest,
            Doc = title,
            WrittenBy = "",
            Nested = element,
        };
        return TableOf(field, 0, title);
    }

    /// <summary>How many bytes a structure and the array at its end take of the bytes.</summary>
    public static int LengthOf(AbiStructure structure, ReadOnlySpan<byte> bytes, ByteOrder order)
    {
        AbiField? last = structure.Fields.Count > 0 ? structure.Fields[^1] : null;
        if (last is not { Length: AbiLength.InField or AbiLength.Rest }) return Math.Min(structure.Size, bytes.Length);
        return last.Offset + (CountOf(structure, last, bytes, order) * last.ElementSize);
    }

    private static int CountOf(AbiStructure structure, AbiField field, ReadOnlySpan<byte> bytes, ByteOrder order)
    {
        int room = Math.Max(0, bytes.Length - field.Offset) / field.ElementSize;
        if (field.Length == AbiLength.Rest) return room;
        if (field.Length != AbiLength.InField) return field.Count;
        if (structure.Find(field.CountField!) is not { } count || count.Offset + count.ElementSize > bytes.Length) return 0;
        return (int)Math.Min(count.ReadValue(bytes, structure.OrderIn(order)), (ulong)room);
    }

    private void AddFields(AbiStructure structure, int at, string prefix)
    {
        ReadOnlyMemory<byte> bytes = at <= body.Length ? body[at..] : default;
        ByteOrder fieldOrder = structure.OrderIn(order);
        foreach (AbiField field in structure.Fields)
        {
            int count = CountOf(structure, field, bytes.Span, order);
            string name = prefix + field.XenName;
            if (field.Offset + (field.ElementSize * Math.Max(count, field.IsArray ? 0 : 1)) > bytes.Length)
            {
                Add(name, at + field.Offset, Shown.None, $"Not in the image, which holds a shorter form. {field.Doc}");
                continue;
            }

            switch (field)
            {
                case { Kind: AbiFieldKind.Structure, IsArray: false }:
                    AddFields(field.Nested!, at + field.Offset, $"{name}.");
                    break;
                case { Kind: AbiFieldKind.Structure }:
                    AddElements(field, count, at + field.Offset, name);
                    break;
                case { Kind: AbiFieldKind.Union }:
                    Add(name, at + field.Offset, UnionOf(field, bytes), field.Doc);
                    break;
                case { IsArray: true }:
                    Add(name, at + field.Offset, ArrayOf(field, bytes, fieldOrder, count), field.Doc);
                    break;
                default:
                    ulong value = field.ReadValue(bytes.Span, fieldOrder);
                    Add(name, at + field.Offset, ValueOf(field, value), field.Doc);
                    foreach (AbiBits bits in field.Bits)
                        Add($"{name}.{bits.XenName}", at + field.Offset, ValueOf(bits, value), $"{PlaceOf(bits)}: {DocOf(bits)}");
                    break;
            }
        }
    }

    private void AddElements(AbiField field, int count, int at, string name)
    {
        if (ColumnsOf(field.Nested!, "").Count() <= MostColumns)
        {
            _arrays.Add(TableOf(field, at, $"{name}: {field.Doc}", count));
            return;
        }

        for (int first = 0; first < count;)
        {
            int next = first + 1;
            while (next < count && ElementAt(field, at, next).SequenceEqual(ElementAt(field, at, first))) next++;
            AddFields(field.Nested!, at + (first * field.ElementSize), $"{name}[{first}].");
            int shown = _abridged.Count;
            for (int i = first + 1; i < next; i++) AddFields(field.Nested!, at + (i * field.ElementSize), $"{name}[{i}].");
            if (next > first + 1)
            {
                _abridged.RemoveRange(shown, _abridged.Count - shown);
                string same = first + 2 == next ? $"{name}[{first + 1}]" : $"{name}[{first + 1}..{next - 1}]";
                Shown place = Shown.Place(PlaceOf(at + ((first + 1) * field.ElementSize)));
                _abridged.Add([Shown.Of(same), place, Shown.Of("the same"), Shown.Of(field.Doc)]);
            }

            first = next;
        }
    }

    private ReadOnlySpan<byte> ElementAt(AbiField field, int at, int index) => body.Span.Slice(at + (index * field.ElementSize), field.ElementSize);

    private Table TableOf(AbiField field, int at, string title, int? known = null)
    {
        AbiStructure element = field.Nested!;
        int count = known ?? Math.Max(0, body.Length - at) / field.ElementSize;
        (string Name, AbiField Field, AbiStructure Owner, int Offset)[] columns = [.. ColumnsOf(element, "")];
        var table = new Table(field.XenName, $"{title} ({count} of {field.ElementSize} bytes)",
            [Column.Quantity("index", ""), new("offset", placeTitle), .. columns.Select(column => new Column(column.Name))]);
        List<Shown[]> shown = [];
        for (int i = 0; i < count; i++)
        {
            int start = at + (i * field.ElementSize);
            Shown[] row =
            [
                Shown.Of(i), Shown.Place(PlaceOf(start)),
                .. columns.Select(column => CellOf(column.Field, body[(start + column.Offset)..], column.Owner.OrderIn(order))),
            ];
            table.Add(row);
            if (count <= ShownElements || i == 0 || !ElementAt(field, at, i).SequenceEqual(ElementAt(field, at, i - 1))) shown.Add(row);
        }

        if (shown.Count < count || count > ShownElements)
        {
            int repeated = count - shown.Count;
            int left = Math.Max(0, shown.Count - ShownElements);
            string[] remarks = [.. left > 0 ? [$"{left} more"] : (string[])[], .. repeated > 0 ? [$"{repeated} that repeat the one before"] : (string[])[]];
            string? remark = remarks.Length > 0 ? $"… and {string.Join(", ", remarks)}; --format json shows them all" : null;
            table.Abridge(shown[..(shown.Count - left)], remark);
        }

        return table;
    }

    /// <summary>The fields of a structure without arrays in it, those of structures inside it among them.</summary>
    private static IEnumerable<(string Name, AbiField Field, AbiStructure Owner, int Offset)> ColumnsOf(
        AbiStructure structure, string prefix, int at = 0)
    {
        foreach (AbiField field in structure.Fields)
        {
            if (field is { Kind: AbiFieldKind.Structure, IsArray: false })
            {
                foreach (var inner in ColumnsOf(field.Nested!, $"{prefix}{field.XenName}.", at + field.Offset)) yield return inner;
            }
            else yield return (prefix + field.XenName, field, structure, at);
        }
    }

    private static Shown CellOf(AbiField field, ReadOnlyMemory<byte> bytes, ByteOrder order)
    {
        if (field.Kind == AbiFieldKind.Union) return UnionOf(field, bytes);
        if (field.IsArray) return ArrayOf(field, bytes, order, field.Count);
        ulong value = field.ReadValue(bytes.Span, order);
        Shown shown = ValueOf(field, value);
        if (field.Bits.Count == 0) return shown;
        return new Shown.Decoded(shown, Shown.Names(field.Bits.Where(bits => bits.Of(value) != 0).Select(bits => NameInCell(bits, value))));
    }

    private static string NameInCell(AbiBits bits, ulong value)
    {
        if (bits.First == bits.Last) return bits.XenName;
        return $"{bits.XenName}={bits.Values?.Find(bits.Of(value))?.XenName ?? Hexadecimal.Short(bits.Of(value))}";
    }

    /// <summary>The bytes of one of several structures: which of them it is, another field says, or nothing.</summary>
    private static Shown.Raw UnionOf(AbiField field, ReadOnlyMemory<byte> bytes) => new(bytes.Slice(field.Offset, field.Size));

    private static Shown ArrayOf(AbiField field, ReadOnlyMemory<byte> bytes, ByteOrder order, int count)
    {
        ReadOnlyMemory<byte> array = bytes.Slice(field.Offset, count * field.ElementSize);
        if (field.Show == AbiDisplay.Char) return TextOf(Characters.Of(array.Span));
        if (field.ElementSize == 1) return new Shown.Raw(array);
        return new Shown.List([.. Enumerable.Range(0, count).Select(i => NumberOf(field, field.ReadValue(bytes.Span, order, i)))]);
    }

    private static Shown TextOf(string text) => text.Length <= ShownCharacters ? Shown.Of(text) : new Shown.Document(text);

    private static Shown ValueOf(AbiField field, ulong value)
    {
        Shown number = NumberOf(field, value);
        if (field.Values is not { } values) return number;
        return new Shown.Decoded(number, values.IsFlags ? BitNames.OfFlags(values, value) : Shown.Of(values.Find(value)?.XenName ?? "unknown"));
    }

    private static Shown ValueOf(AbiBits bits, ulong field)
    {
        ulong value = bits.Of(field);
        int width = bits.Last - bits.First + 1;
        Shown number = width <= 8 ? Shown.Of((long)value) : new Shown.Word(value, (width + 3) & ~3);
        return bits.Values is { } values ? new Shown.Decoded(number, Shown.Of(values.Find(value)?.XenName ?? "unknown")) : number;
    }

    /// <summary>A number as its description wants it seen.</summary>
    private static Shown NumberOf(AbiField field, ulong value)
    {
        if (field.Show == AbiDisplay.Hex) return new Shown.Word(value, field.ElementSize * 8);
        return field.ElementSize > sizeof(uint) && field.Kind != AbiFieldKind.Signed ? new Shown.Amount(value) : Shown.Of((long)value);
    }

    private static string PlaceOf(AbiBits bits) => bits.First == bits.Last ? $"bit {bits.First}" : $"bits {bits.First}-{bits.Last}";

    private static string DocOf(AbiBits bits) => bits.Doc.Length > 0 ? bits.Doc : "Reserved.";

    private void Add(string name, int at, Shown value, string doc)
    {
        Shown[] row = [Shown.Of(name), Shown.Place(PlaceOf(at)), value, Shown.Of(doc)];
        _fields.Add(row);
        _abridged.Add(row);
    }

    private ulong PlaceOf(int at) => (ulong)(offset + at);
}
