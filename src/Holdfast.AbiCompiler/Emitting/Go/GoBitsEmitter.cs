using System.Globalization;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.Go;

/// <summary>Emits the named bits of a field: masks in place, shifts, and methods that get and set their values.</summary>
internal sealed class GoBitsEmitter(StructureDescription structure, FieldDescription integer, GoTypes types, GoWriter code)
{
    public void Emit()
    {
        foreach (BitRange bits in integer.Bits)
        {
            EmitNumbers(bits);
            if (IsFlag(bits)) EmitFlag(bits);
            else EmitValue(bits);
        }
    }

    /// <summary>True for a bit that is a bool.</summary>
    public static bool IsFlag(BitRange bits) => bits.Width == 1 && bits.Enum is null;

    /// <summary>The type of the value of some bits: an enumeration that is large enough for them, or the integer that they are a part of.</summary>
    public string ValueType(BitRange bits) => types.EnumOf(bits.Enum) is { } values && !values.Type.Signed && values.Type.Size * 8 >= bits.Width ? types.Qualify(values.Name, code) : Whole;

    private string Whole => GoNames.Integer((FieldType.Integer)integer.Type);

    private string Element => types.Element(integer, code);

    private void EmitNumbers(BitRange bits)
    {
        string name = structure.Name + bits.PascalName;
        string where = bits.Width == 1 ? $"bit {bits.First}" : $"bits {bits.First} to {bits.Last}";
        code.Line();
        code.Comment($"{name}Mask is {where} of {integer.Name}. {bits.Doc}");
        code.Line($"const {name}Mask {Whole} = {GoNames.Number(bits.Mask, type: null, DisplayHint.Hex)}");
        if (IsFlag(bits)) return;
        code.Line();
        code.Comment($"{name}Shift is the lowest bit of {bits.Name} in {integer.Name}.");
        code.Line(string.Create(CultureInfo.InvariantCulture, $"const {name}Shift = {bits.First}"));
    }

    private void EmitFlag(BitRange bits)
    {
        string mask = $"{structure.Name}{bits.PascalName}Mask";
        Begin(bits, "bool");
        code.Line($"return {Convert(Whole, Element, "s." + integer.PascalName)}&{mask} != 0");
        code.Close();
        code.Line();
        code.Comment($"Set{bits.PascalName} sets or clears {bits.Name} of {integer.Name}.");
        code.Open($"func (s *{structure.Name}) Set{bits.PascalName}(set bool)");
        code.Open("if set");
        code.Line($"s.{integer.PascalName} |= {Convert(Element, Whole, mask)}");
        code.Else();
        code.Line($"s.{integer.PascalName} &^= {Convert(Element, Whole, mask)}");
        code.Close();
        code.Close();
    }

    private void EmitValue(BitRange bits)
    {
        string name = structure.Name + bits.PascalName;
        string type = ValueType(bits);
        string member = "s." + integer.PascalName;
        string whole = Convert(Whole, Element, member);
        Begin(bits, type);
        code.Line($"return {Convert(type, Whole, $"({whole} & {name}Mask) >> {name}Shift")}");
        code.Close();
        code.Line();
        code.Comment($"Set{bits.PascalName} sets {bits.Name} of {integer.Name}. A value that does not fit is an error.");
        code.Open($"func (s *{structure.Name}) Set{bits.PascalName}(value {type}) error");
        code.UseOwn(GoNames.Wire);
        code.Open($"if uint64(value) > uint64({name}Mask>>{name}Shift)");
        code.Line($"return wire.TooLarge({GoNames.Literal($"{structure.Name}.{integer.Name}:{bits.Name}")}, uint64(value))");
        code.Close();
        code.Line($"{member} = {member}&^{Convert(Element, Whole, $"{name}Mask")} | {Convert(Element, type, "value")}<<{name}Shift");
        code.Line("return nil");
        code.Close();
    }

    private void Begin(BitRange bits, string type)
    {
        code.Line();
        code.Comment($"{bits.PascalName} returns {bits.Name} of {integer.Name}. {bits.Doc}");
        code.Open($"func (s *{structure.Name}) {bits.PascalName}() {type}");
    }

    private static string Convert(string to, string from, string value) => string.Equals(to, from, StringComparison.Ordinal) ? value : $"{to}({value})";
}
