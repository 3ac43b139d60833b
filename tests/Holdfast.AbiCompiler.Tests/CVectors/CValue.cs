using System.Globalization;
using System.Text;
using Holdfast.AbiCompiler.Emitting.C;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;
using Holdfast.Testing.Vectors;

namespace Holdfast.AbiCompiler.Tests.CVectors;

/// <summary>A value of a vector, as a program of C speaks of it.</summary>
internal sealed class CValue
{
    private readonly AbiVectorValue _value;
    private readonly StructureDescription _structure;
    private readonly FieldDescription _field;
    private readonly bool _isBigEndian;
    private readonly int _size;

    private CValue(AbiVectorValue value, string member, StructureDescription structure, FieldDescription field, bool isBigEndian, int width)
    {
        _value = value;
        Member = member;
        _structure = structure;
        _field = field;
        _isBigEndian = isBigEndian;
        _size = field.Type switch
        {
            FieldType.Integer { Size: var size } => size,
            FieldType.Handle64 => 8,
            _ => width,
        };
    }

    /// <summary>The member, from the structure: <c>.u.xen_dm_op_track_dirty_vram.nr</c>.</summary>
    public string Member { get; }

    /// <summary>True for named bits of a member.</summary>
    public bool IsBits => _value.Bits is not null;

    /// <summary>How the member is initialised.</summary>
    public string Initializer
    {
        get
        {
            if (_value.Bytes is { } bytes) return Bytes(bytes);
            UInt128 number = _isBigEndian ? Swapped() : _value.Number;
            return _field.Type is FieldType.Handle ? $"(void *)(uintptr_t){Number(number)}" : Number(number);
        }
    }

    /// <summary>A condition that is true when the member holds something else.</summary>
    public string Differs(string variable)
    {
        string member = variable + Member;
        if (_value.Bytes is { } bytes) return string.Create(CultureInfo.InvariantCulture, $"differ({member}, (const unsigned char []){Bytes(bytes)}, {bytes.Length})");
        string type = string.Create(CultureInfo.InvariantCulture, $"uint{_size * 8}_t");
        string found = _field.Type is FieldType.Handle ? $"({type})(uintptr_t){member}" : $"({type}){member}";
        if (_isBigEndian && _size > 1) found = string.Create(CultureInfo.InvariantCulture, $"__builtin_bswap{_size * 8}({found})");
        if (_value.Bits is { } name) found = OfBits(found, _field.Bits.Single(bits => bits.Name == name));
        return $"{found} != {Number(_value.Number)}";
    }

    /// <summary>Finds the member of a value.</summary>
    public static CValue Of(AbiDescription description, AbiVector vector, AbiVectorValue value, int width)
    {
        StructureDescription structure = description.FindStructure(vector.Structure)!;
        bool isBigEndian = vector.IsBigEndian;
        StringBuilder member = new();
        for (int i = 0; ; i++)
        {
            if (structure.Order != WireOrder.Stream) isBigEndian = structure.Order == WireOrder.Big;
            AbiVectorPart part = value.Path[i];
            FieldDescription field = structure.Fields.Single(item => item.Name == part.Name);
            member.Append('.').Append(CNames.Member(field.Name));
            if (part.Index is { } index) member.Append(CultureInfo.InvariantCulture, $"[{index}]");
            if (i == value.Path.Count - 1) return new CValue(value, member.ToString(), structure, field, isBigEndian, width);
            if (field.Type is FieldType.Union union)
            {
                (string arm, UnionArm described) = CNames.Arms(union).Single(item => (item.Arm.Name ?? item.Arm.Structure) == value.Path[i + 1].Name);
                member.Append('.').Append(arm);
                structure = description.FindStructure(described.Structure)!;
                i++;
            }
            else structure = description.FindStructure(((FieldType.Structure)field.Type).Name)!;
        }
    }

    private string OfBits(string found, BitRange bits)
    {
        string mask = CNames.Constant(_structure.Name, bits.PascalName, "Mask");
        return bits.Width == 1 ? $"!!({found} & {mask})" : $"(({found} & {mask}) >> {CNames.Constant(_structure.Name, bits.PascalName, "Shift")})";
    }

    private UInt128 Swapped()
    {
        UInt128 swapped = 0;
        for (int i = 0; i < _size; i++) swapped = (swapped << 8) | ((_value.Number >> (8 * i)) & byte.MaxValue);
        return swapped;
    }

    private static string Number(UInt128 number) => string.Create(CultureInfo.InvariantCulture, $"0x{number:x}{(number > uint.MaxValue ? "ull" : "u")}");

    private static string Bytes(byte[] bytes) => $"{{ {string.Join(", ", bytes)} }}";
}
