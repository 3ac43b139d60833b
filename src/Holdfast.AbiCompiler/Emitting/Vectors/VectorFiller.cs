using System.Globalization;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.Vectors;

/// <summary>Fills the bytes of one vector, and says what they mean. It knows the layouts only, and no code that is generated from them.</summary>
internal sealed class VectorFiller
{
    /// <summary>Of a longer array only this many elements at each end are filled.</summary>
    public const int MostAtEachEnd = 8;

    private readonly AbiDescription _description;
    private readonly LayoutEngine _layouts;
    private readonly int _width;
    private readonly VectorFill _fill;
    private readonly byte[] _bytes;
    private readonly List<string> _leaves = [];

    private VectorFiller(AbiDescription description, LayoutEngine layouts, int width, VectorFill fill, int size)
    {
        _description = description;
        _layouts = layouts;
        _width = width;
        _fill = fill;
        _bytes = new byte[size];
    }

    /// <summary>Makes a vector of a structure.</summary>
    /// <param name="description">The description.</param>
    /// <param name="layouts">Its layouts.</param>
    /// <param name="structure">The structure.</param>
    /// <param name="width">The caller's width in bytes.</param>
    /// <param name="order">The order for what is in the order of its stream.</param>
    /// <param name="fill">What the fields hold.</param>
    /// <param name="choice">Which of the <see cref="UnionChoices"/> of the structure; those inside of it take their first.</param>
    public static TestVector Fill(AbiDescription description, LayoutEngine layouts, StructureDescription structure, int width, WireOrder order, VectorFill fill, int choice)
    {
        VectorFiller filler = new(description, layouts, width, fill, layouts.Compute(structure, width).Size);
        filler.FillStructure(structure, offset: 0, order, path: "", choice);
        return new TestVector(structure, order, [width], filler._bytes, filler._leaves);
    }

    private void FillStructure(StructureDescription structure, int offset, WireOrder around, string path, int choice)
    {
        WireOrder order = structure.Order == WireOrder.Stream ? around : structure.Order;
        UnionChoices choices = new(structure);
        foreach (FieldLayout layout in _layouts.Compute(structure, _width).Fields.Where(layout => !layout.Field.Implicit))
        {
            FieldDescription field = layout.Field;
            string name = path + field.Name;
            int start = offset + layout.Offset;
            if (field is { Type: FieldType.Integer { Size: 1, Signed: false }, Count: ElementCount.Fixed or ElementCount.PerWidth })
            {
                FillBytes(name, start, layout.Count);
                continue;
            }

            foreach (int index in FilledOf(layout.Count))
            {
                string element = field.Count is ElementCount.One ? name : string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]");
                int at = start + index * layout.ElementSize;
                if (field.Type is FieldType.Structure nested)
                    FillStructure(_description.FindStructure(nested.Name)!, at, order, element + ".", choice: 0);
                else if (field.Type is FieldType.Union union)
                    FillUnion(choices.ArmOf(union, choice), at, order, element);
                else
                    FillInteger(field, at, layout.ElementSize, order, element, choices.TagValue(field, choice));
            }
        }
    }

    private static IEnumerable<int> FilledOf(int count) => count <= 2 * MostAtEachEnd
        ? Enumerable.Range(0, count)
        : [.. Enumerable.Range(0, MostAtEachEnd), .. Enumerable.Range(count - MostAtEachEnd, MostAtEachEnd)];

    private void FillUnion(UnionArm? arm, int offset, WireOrder order, string path)
    {
        if (arm is null) return;
        FillStructure(_description.FindStructure(arm.Structure)!, offset, order, $"{path}.{arm.Name ?? arm.Structure}.", choice: 0);
    }

    private void FillBytes(string name, int offset, int count)
    {
        for (int i = offset; i < offset + count; i++) _bytes[i] = Filling(i);
        _leaves.Add(string.Create(CultureInfo.InvariantCulture, $"{name}[0..{count - 1}] = {Convert.ToHexStringLower(_bytes, offset, count)}"));
    }

    private void FillInteger(FieldDescription field, int offset, int size, WireOrder order, string path, ulong? tag)
    {
        UInt128 value = 0;
        for (int i = 0; i < size; i++)
        {
            int place = 8 * (order == WireOrder.Big ? size - 1 - i : i);
            byte part = tag is { } chosen ? (byte)(chosen >> place) : Filling(offset + i);
            _bytes[offset + i] = part;
            value |= (UInt128)part << place;
        }

        _leaves.Add($"{path} = {Number(value)}");
        foreach (BitRange bits in field.Bits) _leaves.Add($"{path}:{bits.Name} = {Number(((ulong)value & bits.Mask) >> bits.First)}");
    }

    /// <summary>Never zero; and 255 is odd, so that no two integers of a structure of common size hold the same.</summary>
    private byte Filling(int offset) => _fill == VectorFill.Ones ? byte.MaxValue : (byte)(1 + offset % 255);

    private static string Number(UInt128 value) => string.Create(CultureInfo.InvariantCulture, $"0x{value:x}");
}
