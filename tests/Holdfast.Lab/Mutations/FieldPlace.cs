using System.Globalization;
using Holdfast.Abi;
using Holdfast.Content;

namespace Holdfast.Lab.Mutations;

/// <summary>A field in the body of a record, found by the description of its structure: picked at random, or by its name.</summary>
/// <param name="Name">Its name in the structure: <c>user_regs.rip</c>, <c>trap_ctxt[3].flags</c>; of an array of bytes, first byte and number of bytes, as in <c>data[512:4]</c>.</param>
/// <param name="Offset">Where it stands in the body.</param>
/// <param name="Size">Its size in bytes: of what is read and written as a number, at most 8.</param>
/// <param name="Order">The order of its bytes.</param>
/// <param name="Field">What is known about it; null for a register that only has a number.</param>
internal sealed record FieldPlace(string Name, int Offset, int Size, ByteOrder Order, AbiField? Field)
{
    /// <summary>Finds a field of a structure that begins with the body.</summary>
    /// <exception cref="InvalidOperationException">The structure has no such field.</exception>
    public static FieldPlace Find(AbiStructure layout, string name)
    {
        string[] parts = name.Split('[', ']');
        AbiField field = layout.Find(parts[0]) ?? throw new InvalidOperationException($"{layout.XenName} has no {name}.");
        ByteOrder order = layout.OrderIn(ByteOrder.Little);
        if (parts.Length == 1) return new FieldPlace(name, field.Offset, field.Size, order, field);
        string[] index = parts[1].Split(':');
        int start = field.Offset + (NumberIn(index[0]) * field.ElementSize);
        if (index.Length > 1) return new FieldPlace(name, start, NumberIn(index[1]), order, field);
        FieldPlace inner = Find(field.Nested!, parts[2][1..]);
        return inner with { Name = name, Offset = start + inner.Offset };
    }

    /// <summary>Picks a field of a structure, each as likely as the next, and then one of its elements and of their fields.</summary>
    /// <param name="random">Decides.</param>
    /// <param name="layout">The structure.</param>
    /// <param name="body">The bytes that it is in.</param>
    /// <param name="start">Where it begins in them.</param>
    /// <param name="stream">The byte order of the stream that it is in.</param>
    /// <returns>Null when the body is too short for what was picked.</returns>
    public static FieldPlace? Pick(Random random, AbiStructure layout, ReadOnlySpan<byte> body, int start, ByteOrder stream = ByteOrder.Little) =>
        Pick(random, layout, body, start, layout.OrderIn(stream), "");

    /// <summary>Sets it to zero.</summary>
    public void Clear(Span<byte> body) => body.Slice(Offset, Size).Clear();

    /// <summary>The value in a body.</summary>
    public ulong Read(ReadOnlySpan<byte> body)
    {
        ulong value = 0;
        for (int index = 0; index < Size; index++) value |= (ulong)body[Offset + index] << ShiftOf(index);
        return value;
    }

    /// <summary>A copy of the body with another value.</summary>
    public byte[] Write(ReadOnlySpan<byte> body, ulong value)
    {
        byte[] changed = body.ToArray();
        for (int index = 0; index < Size; index++) changed[Offset + index] = (byte)(value >> ShiftOf(index));
        return changed;
    }

    /// <summary>Changes the field to a value that <see cref="FieldValue"/> finds, and says so.</summary>
    /// <param name="random">Decides.</param>
    /// <param name="body">The bytes that the field is in.</param>
    /// <param name="record">What they are called.</param>
    /// <param name="neighbour">Another field, whose value may be taken.</param>
    public (byte[] Body, string Change) Change(Random random, ReadOnlySpan<byte> body, string record, FieldPlace? neighbour)
    {
        ulong old = Read(body);
        ulong value = FieldValue.Next(random, old, Size, Field, neighbour?.Read(body));
        return (Write(body, value), string.Create(CultureInfo.InvariantCulture, $"{record} {Name} = 0x{value:x} (was 0x{old:x})"));
    }

    private static int NumberIn(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private int ShiftOf(int index) => 8 * (Order == ByteOrder.Little ? index : Size - 1 - index);

    private static FieldPlace? Pick(Random random, AbiStructure layout, ReadOnlySpan<byte> body, int start, ByteOrder order, string prefix)
    {
        AbiField[] fields = [.. layout.Fields.Where(field => field.Kind != AbiFieldKind.Union)];
        AbiField field = fields[random.Next(fields.Length)];
        int first = start + field.Offset;
        int fitting = first >= body.Length ? 0 : (body.Length - first) / field.ElementSize;
        int count = Math.Min(fitting, CountOf(field, layout, body, start, order) ?? fitting);
        if (count == 0) return null;
        int index = random.Next(count);
        string name = prefix + field.XenName + (field.IsArray ? string.Create(CultureInfo.InvariantCulture, $"[{index}]") : "");
        int offset = first + (index * field.ElementSize);
        if (field.Nested is AbiStructure nested) return Pick(random, nested, body, offset, nested.OrderIn(order), name + ".");
        return new FieldPlace(name, offset, Math.Min(field.ElementSize, sizeof(ulong)), order, field);
    }

    /// <summary>The number of elements that a structure says it has; null for as many as there is room for.</summary>
    private static int? CountOf(AbiField field, AbiStructure layout, ReadOnlySpan<byte> body, int start, ByteOrder order) => field.Length switch
    {
        AbiLength.One => 1,
        AbiLength.Fixed => field.Count,
        AbiLength.InField when layout.Find(field.CountField!) is AbiField counter && start + counter.Offset + counter.ElementSize <= body.Length =>
            (int)Math.Min(int.MaxValue, counter.ReadValue(body[start..], order)),
        _ => null,
    };
}
