using System.Reflection;
using Holdfast.Content;
using Holdfast.Testing.Vectors;

namespace Holdfast.Abi.Tests.Vectors;

/// <summary>One vector at one width against the generated C#: the table, and where the structure is copied its two directions.</summary>
internal sealed class VectorComparison
{
    private readonly AbiVector _vector;
    private readonly int _width;
    private readonly ByteOrder _order;
    private readonly GeneratedStructure _structure;
    private readonly List<string> _differences = [];

    private VectorComparison(AbiVector vector, int width)
    {
        _vector = vector;
        _width = width;
        _order = vector.IsBigEndian ? ByteOrder.Big : ByteOrder.Little;
        _structure = GeneratedStructure.Find(vector.Structure);
    }

    /// <summary>What is not as the vector says; nothing when all is.</summary>
    public static IReadOnlyList<string> Run(AbiVector vector, int width)
    {
        VectorComparison comparison = new(vector, width);
        comparison.Run();
        return comparison._differences;
    }

    /// <summary>The bytes of a structure that is copied, with the values of a vector and whatever its bytes are.</summary>
    public static byte[] Encode(AbiVector vector, int width)
    {
        VectorComparison comparison = new(vector, width);
        return comparison.Encode();
    }

    /// <summary>The field of a value.</summary>
    public static AbiField FieldOf(AbiVector vector, AbiVectorValue value, int width) => new VectorComparison(vector, width).Locate(value).Field;

    /// <summary>The arms of the unions of a vector, by the names of the fields that lead to them: <c>placeArm</c> is <c>here</c>.</summary>
    public static Dictionary<string, string> ArmsOf(AbiVector vector, int width)
    {
        Dictionary<string, string> arms = new(StringComparer.OrdinalIgnoreCase);
        foreach (AbiVectorValue value in vector.Values)
        {
            GeneratedStructure structure = GeneratedStructure.Find(vector.Structure);
            string path = "";
            for (int i = 0; i < value.Path.Count - 1; i++)
            {
                AbiField field = structure.TableAt(width).Find(value.Path[i].Name)!;
                path += field.Name;
                if (field.Kind == AbiFieldKind.Union) arms[$"{path}Arm"] = value.Path[++i].Name;
                structure = field.Kind == AbiFieldKind.Union ? ArmOf(structure, field, value.Path[i].Name) : GeneratedStructure.Find(field.Nested!.Name);
            }
        }

        return arms;
    }

    private byte[] Encode()
    {
        byte[] written = new byte[_structure.TableAt(_width).Size];
        _structure.Write(Build(_structure, _vector.Values, depth: 0, _order), written, _width, _order);
        return written;
    }

    private void Run()
    {
        AbiStructure table = _structure.TableAt(_width);
        if (table.Size != _vector.Bytes.Length)
        {
            Differ("size", table.Size, _vector.Bytes.Length);
            return;
        }

        foreach (AbiField field in table.Fields)
        {
            if (_structure.OffsetOf(field, _width) is var offset && offset != field.Offset) Differ($"the offset of {field.XenName}", offset, field.Offset);
        }

        foreach (AbiVectorValue value in _vector.Values) CompareWithTable(value);
        if (_structure.IsInPlace) WriteThroughTable();
        else
        {
            object read = _structure.Read(_vector.Bytes, _width, _order);
            foreach (AbiVectorValue value in _vector.Values) CompareWithProperty(read, value);
            CompareBytes(Encode());
        }
    }

    private void CompareBytes(byte[] written)
    {
        int differs = written.AsSpan().CommonPrefixLength(_vector.Bytes);
        if (differs < written.Length) Differ($"the byte at {differs} as written", written[differs], _vector.Bytes[differs]);
    }

    private void CompareWithTable(AbiVectorValue value)
    {
        (AbiField field, int start, ByteOrder order) = Locate(value);
        ReadOnlySpan<byte> bytes = _vector.Bytes.AsSpan(start);
        for (int i = 0; i < value.Bytes?.Length; i++) Compare(value, "the table", field.ReadValue(bytes, order, i), value.Bytes[i]);
        if (value.Bytes is not null) return;
        ulong read = field.ReadValue(bytes, order, value.Path[^1].Index ?? 0);
        if (value.Bits is { } name) Compare(value, "the table", field.Bits.Single(bits => bits.XenName == name).Of(read), value.Number);
        else Compare(value, "the table", read, field.Kind == AbiFieldKind.Signed ? Extended((ulong)value.Number, field.ElementSize) : (ulong)value.Number);
    }

    private static ulong Extended(ulong number, int size) => (ulong)((long)(number << (64 - size * 8)) >> (64 - size * 8));

    /// <summary>The field of a value, the start of the structure that it stands in, and that structure's order.</summary>
    private (AbiField Field, int Start, ByteOrder Order) Locate(AbiVectorValue value)
    {
        GeneratedStructure structure = _structure;
        int start = 0;
        for (int i = 0; ; i++)
        {
            AbiStructure table = structure.TableAt(_width);
            AbiField field = table.Find(value.Path[i].Name)!;
            if (i == value.Path.Count - 1) return (field, start, table.OrderIn(_order));
            start += field.Offset + (value.Path[i].Index ?? 0) * field.ElementSize;
            structure = field.Kind == AbiFieldKind.Union ? ArmOf(structure, field, value.Path[++i].Name) : GeneratedStructure.Find(field.Nested!.Name);
        }
    }

    private static GeneratedStructure ArmOf(GeneratedStructure structure, AbiField union, string arm) => GeneratedStructure.Find(structure.ArmOf(union, arm).ReturnType.Name);

    private void CompareWithProperty(object read, AbiVectorValue value)
    {
        GeneratedStructure structure = _structure;
        object current = read;
        for (int i = 0; i < value.Path.Count; i++)
        {
            AbiField field = structure.TableAt(_width).Find(value.Path[i].Name)!;
            object member = Member(current, value.Bits is { } bits && i == value.Path.Count - 1 ? field.Bits.Single(range => range.XenName == bits).Name : field.Name);
            if (value.Bytes is not null && i == value.Path.Count - 1)
            {
                byte[] bytes = (byte[])ToArray(member);
                if (!bytes.AsSpan().SequenceEqual(value.Bytes)) _differences.Add($"{_vector} {value.Text} at width {_width}: {Convert.ToHexStringLower(bytes)} in the member");
                return;
            }

            if (field.Kind == AbiFieldKind.Union)
            {
                MethodInfo arm = structure.ArmOf(field, value.Path[++i].Name);
                structure = GeneratedStructure.Find(arm.ReturnType.Name);
                current = arm.Invoke(current, [.. arm.GetParameters().Select(parameter => parameter.ParameterType == typeof(int) ? (object)_width : _order)])!;
                continue;
            }

            current = value.Path[i].Index is { } index ? ToArray(member).GetValue(index)! : member;
            if (field.Kind == AbiFieldKind.Structure) structure = GeneratedStructure.Find(field.Nested!.Name);
        }

        Compare(value, "the member", Integers.ToNumber(current), value.Number);
    }

    /// <summary>A structure in which every given value is set, and nothing else.</summary>
    private object Build(GeneratedStructure structure, IEnumerable<AbiVectorValue> values, int depth, ByteOrder order)
    {
        object target = Activator.CreateInstance(structure.Type)!;
        AbiStructure table = structure.TableAt(_width);
        foreach (IGrouping<string, AbiVectorValue> group in values.Where(value => value.Bits is null).GroupBy(value => value.Path[depth].Name, StringComparer.Ordinal))
        {
            AbiField field = table.Find(group.Key)!;
            PropertyInfo property = structure.Type.GetProperty(field.Name)!;
            property.SetValue(target, MakeMember(structure, field, property.PropertyType, [.. group], depth, table.OrderIn(order)));
        }

        return target;
    }

    private object MakeMember(GeneratedStructure structure, AbiField field, Type type, AbiVectorValue[] values, int depth, ByteOrder order)
    {
        if (values[0].Path.Count == depth + 1 && values[0].Bytes is { } all) return GeneratedStructure.MakeArray(type, all);
        if (field.Kind == AbiFieldKind.Union)
        {
            GeneratedStructure arm = ArmOf(structure, field, values[0].Path[depth + 1].Name);
            byte[] bytes = new byte[field.ElementSize];
            arm.Write(Build(arm, values, depth + 2, order), bytes, _width, order);
            return GeneratedStructure.MakeArray(type, bytes);
        }

        if (!field.IsArray) return MakeElement(field, type, values, depth, order);
        Type element = type.GetGenericArguments()[0];
        Array elements = Array.CreateInstance(element, field.Count);
        foreach (IGrouping<int, AbiVectorValue> group in values.GroupBy(value => value.Path[depth].Index!.Value)) elements.SetValue(MakeElement(field, element, [.. group], depth, order), group.Key);
        return GeneratedStructure.MakeArray(type, elements);
    }

    private object MakeElement(AbiField field, Type type, AbiVectorValue[] values, int depth, ByteOrder order) => field.Kind == AbiFieldKind.Structure
        ? Build(GeneratedStructure.Find(field.Nested!.Name), values, depth + 1, order)
        : Integers.FromNumber(type, values.Single().Number);

    /// <summary>What is never copied has no code that writes it: its values go where the table says.</summary>
    private void WriteThroughTable()
    {
        byte[] written = new byte[_vector.Bytes.Length];
        foreach (AbiVectorValue value in _vector.Values.Where(value => value.Bits is null))
        {
            (AbiField field, int start, ByteOrder order) = Locate(value);
            Span<byte> place = written.AsSpan(start + field.Offset);
            if (value.Bytes is { } bytes)
            {
                bytes.CopyTo(place);
                continue;
            }

            place = place.Slice((value.Path[^1].Index ?? 0) * field.ElementSize, field.ElementSize);
            for (int i = 0; i < place.Length; i++) place[order == ByteOrder.Little ? i : place.Length - 1 - i] = (byte)(value.Number >> (8 * i));
        }

        CompareBytes(written);
    }

    private static object Member(object value, string name) => value.GetType().GetProperty(name)!.GetValue(value)!;

    private static Array ToArray(object array) => (Array)array.GetType().GetMethod("ToArray")!.Invoke(array, null)!;

    private void Compare(AbiVectorValue value, string where, UInt128 found, UInt128 expected)
    {
        if (found != expected) _differences.Add($"{_vector} {value.Text} at width {_width}: {found:x} instead of {expected:x} in {where}");
    }

    private void Differ(string what, int found, int expected) => _differences.Add($"{_vector} at width {_width}: {what} is {found} instead of {expected}");
}
