using System.Globalization;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.Go;

/// <summary>Emits what is between the fields of a structure and bytes, for callers of one width: the offsets are plain numbers.</summary>
internal sealed class GoCodec(StructureDescription structure, StructureLayout layout, GoTypes types, GoWriter code)
{
    public void Decode(IEnumerable<FieldDescription> members)
    {
        foreach (FieldDescription field in members) Decode(field);
    }

    /// <summary>Padding without a name is zero when it is written.</summary>
    public void Encode(IEnumerable<FieldDescription> members)
    {
        foreach (FieldDescription field in members) Encode(field);
        foreach (FieldLayout place in layout.Fields.Where(place => place.Field.Implicit))
        {
            code.UseOwn(GoNames.Wire);
            code.Line($"wire.Clear(b[{place.Offset}:{place.Offset + place.Size}])");
        }
    }

    private void Decode(FieldDescription field)
    {
        string member = "s." + field.PascalName;
        if (GoTypes.Find(layout, field) is not { } place)
        {
            code.Line($"{member} = {Zero(field)}");
            return;
        }

        if (field.Type is FieldType.Union union)
        {
            code.Line($"{member} = {GoNames.UnionType(structure, field)}{{{Circumstances(union)}}}");
            code.Line($"copy({member}.Bytes[:], b[{place.Offset}:{place.Offset + place.Size}])");
        }
        else if (types.Length(field) is not { } length)
        {
            DecodeElement(field, member, At(place));
        }
        else
        {
            if (place.Count < length) code.Line($"{member} = {Zero(field)}");
            if (GoTypes.IsBytes(field))
            {
                code.Line($"copy({member}[:{Count(place.Count, length)}], b[{place.Offset}:])");
                return;
            }

            Loop(member, place.Count, length);
            DecodeElement(field, $"{member}[i]", At(place));
            code.Close();
        }
    }

    private void Encode(FieldDescription field)
    {
        string member = "s." + field.PascalName;
        if (GoTypes.Find(layout, field) is not { } place)
        {
            RefuseUnlessZero($"{member} != {InParentheses(Zero(field))}", field);
            return;
        }

        if (field.Type is FieldType.Union union)
        {
            EncodeUnion(field, union, member, place);
        }
        else if (types.Length(field) is not { } length)
        {
            EncodeElement(field, member, At(place));
        }
        else
        {
            if (place.Count < length)
            {
                code.Open($"for _, value := range {member}[{place.Count}:]");
                RefuseUnlessZero($"value != {InParentheses(ZeroOf(field, types.Element(field, code)))}", field);
                code.Close();
            }

            if (GoTypes.IsBytes(field))
            {
                code.Line($"copy(b[{place.Offset}:{place.Offset + place.Size}], {member}[:])");
                return;
            }

            Loop(member, place.Count, length);
            EncodeElement(field, $"{member}[i]", At(place));
            code.Close();
        }
    }

    private void EncodeUnion(FieldDescription field, FieldType.Union union, string member, FieldLayout place)
    {
        if (types.KeepsWidth(union))
        {
            code.UseOwn(GoNames.Wire);
            code.Try($"wire.CheckUnion({Name(field)}, {member}.Bytes[:], {place.Size}, {member}.Width, {Width})");
        }

        if (types.KeepsOrder(union))
        {
            code.UseOwn(GoNames.Wire);
            code.Try($"wire.CheckUnionOrder({Name(field)}, {member}.Bytes[:], {member}.Order, order)");
        }

        code.Line($"copy(b[{place.Offset}:{place.Offset + place.Size}], {member}.Bytes[:])");
    }

    private void DecodeElement(FieldDescription field, string target, string at)
    {
        string element = types.Element(field, code);
        switch (field.Type)
        {
            case FieldType.Structure nested:
                code.Try($"{target}.Decode(b[{at}:]{Arguments(nested.Name)})");
                break;
            case FieldType.Integer { Size: 1 }:
                code.Line($"{target} = {Convert(element, "uint8", $"b[{at}]")}");
                break;
            case FieldType.Integer { Size: var size }:
                code.Line($"{target} = {Convert(element, $"uint{size * 8}", $"{types.Order(code)}.Uint{size * 8}(b[{at}:])")}");
                break;
            default:
                int bits = IsWord(field) ? layout.Width * 8 : 64;
                code.Line($"{target} = {Convert("uint64", $"uint{bits}", $"{types.Order(code)}.Uint{bits}(b[{at}:])")}");
                break;
        }
    }

    private void EncodeElement(FieldDescription field, string value, string at)
    {
        string element = types.Element(field, code);
        switch (field.Type)
        {
            case FieldType.Structure nested:
                code.Try($"{value}.Encode(b[{at}:]{Arguments(nested.Name)})");
                break;
            case FieldType.Integer { Size: 1 }:
                code.Line($"b[{at}] = {Convert("uint8", element, value)}");
                break;
            case FieldType.Integer { Size: var size }:
                code.Line($"{types.Order(code)}.PutUint{size * 8}(b[{at}:], {Convert($"uint{size * 8}", element, value)})");
                break;
            default:
                int bits = IsWord(field) ? layout.Width * 8 : 64;
                if (bits == 32) RefuseUnlessNarrow(field, value);
                code.Line($"{types.Order(code)}.PutUint{bits}(b[{at}:], {Convert($"uint{bits}", "uint64", value)})");
                break;
        }
    }

    private void RefuseUnlessNarrow(FieldDescription field, string value)
    {
        code.Use("math");
        code.UseOwn(GoNames.Wire);
        code.Open($"if {value} > math.MaxUint32");
        code.Line($"return wire.TooLarge({Name(field)}, {value})");
        code.Close();
    }

    private void RefuseUnlessZero(string condition, FieldDescription field)
    {
        code.UseOwn(GoNames.Wire);
        code.Open($"if {condition}");
        code.Line($"return wire.NoPlace({Name(field)}, {Width})");
        code.Close();
    }

    private void Loop(string member, int count, int length) => code.Open(count == length ? $"for i := range {member}" : $"for i := 0; i < {count}; i++");

    /// <summary>Where an element begins, in terms of <c>i</c> where it is one of several.</summary>
    private string At(FieldLayout place)
    {
        string offset = place.Offset.ToString(CultureInfo.InvariantCulture);
        if (types.Length(place.Field) is null) return offset;
        string step = place.ElementSize == 1 ? "i" : string.Create(CultureInfo.InvariantCulture, $"{place.ElementSize}*i");
        return place.Offset == 0 ? step : $"{offset}+{step}";
    }

    private string Arguments(string nested)
    {
        string width = types.DependsOnWidth(nested) ? $", {Width}" : "";
        return types.TakesOrder(nested) ? $"{width}, {types.Order(code)}" : width;
    }

    private string Circumstances(FieldType.Union union)
    {
        List<string> parts = [];
        if (types.KeepsWidth(union)) parts.Add($"Width: {Width}");
        if (types.KeepsOrder(union)) parts.Add("Order: order");
        return string.Join(", ", parts);
    }

    private string Width
    {
        get
        {
            code.UseOwn(GoNames.Wire);
            return string.Create(CultureInfo.InvariantCulture, $"wire.Width{layout.Width}");
        }
    }

    private string Zero(FieldDescription field) => field.Count is ElementCount.One ? ZeroOf(field, types.Element(field, code)) : types.Member(field, code) + "{}";

    private string Name(FieldDescription field) => GoNames.Literal($"{structure.Name}.{field.Name}");

    private static string ZeroOf(FieldDescription field, string element) => field.Type is FieldType.Structure or FieldType.Union ? element + "{}" : "0";

    private static string InParentheses(string value) => value.EndsWith('}') ? $"({value})" : value;

    private static string Count(int count, int length) => count == length ? "" : count.ToString(CultureInfo.InvariantCulture);

    private static bool IsWord(FieldDescription field) => field.Type is FieldType.Word or FieldType.Handle;

    private static string Convert(string to, string from, string value) => string.Equals(to, from, StringComparison.Ordinal) ? value : $"{to}({value})";
}
