using System.Globalization;
using Holdfast.Abi;

namespace Holdfast.Lab.Contexts;

/// <summary>Where a field stands in the bytes of its entry.</summary>
/// <param name="Offset">The first byte.</param>
/// <param name="Length">The number of bytes.</param>
public readonly record struct FieldPlace(int Offset, int Length)
{
    /// <summary>Finds a field by a name as in <see cref="HvmctxField"/>: <c>tsc</c>, <c>timers[1].cmp</c>, <c>data[512:4]</c>.</summary>
    /// <exception cref="InvalidOperationException">The structure has no such field.</exception>
    public static FieldPlace Of(AbiStructure structure, string name)
    {
        string[] parts = name.Split('[', ']');
        AbiField field = structure.Find(parts[0]) ?? throw new InvalidOperationException($"{structure.XenName} has no {name}.");
        if (parts.Length == 1) return new FieldPlace(field.Offset, field.Size);
        string[] index = parts[1].Split(':');
        int start = field.Offset + (Number(index[0]) * field.ElementSize);
        if (index.Length > 1) return new FieldPlace(start, Number(index[1]));
        FieldPlace inner = Of(field.Nested!, parts[2][1..]);
        return inner with { Offset = start + inner.Offset };
    }

    /// <summary>Sets it to zero.</summary>
    public void Clear(Span<byte> body) => body.Slice(Offset, Length).Clear();

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
