using System.Globalization;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;
using Holdfast.AbiCompiler.Rendering;

namespace Holdfast.AbiCompiler.Emitting.Go;

/// <summary>Emits one structure: its size, its constants, its fields, the two directions between them and bytes, and names for bits and arms.</summary>
internal sealed class GoStructureEmitter
{
    private readonly AbiDescription _description;
    private readonly AbiFile _file;
    private readonly StructureDescription _structure;
    private readonly GoTypes _types;
    private readonly GoWriter _code;

    public GoStructureEmitter(AbiDescription description, LayoutEngine layouts, AbiFile file, StructureDescription structure)
    {
        _description = description;
        _file = file;
        _structure = structure;
        _types = new GoTypes(description, layouts, structure);
        _code = new GoWriter(file.Path, GoNames.Package(file));
    }

    private bool IsWide => _types.Widths.Length > 0;

    public GeneratedFile Emit()
    {
        EmitSize();
        foreach (ConstantDescription constant in _structure.Constants) GoPackageEmitter.Constant(_code, _structure.Name, constant);
        EmitType();
        foreach (FieldDescription field in _types.Members)
        {
            if (field.Type is FieldType.Union union) new GoUnionEmitter(_description, _structure, _types, _code).EmitType(field, union);
        }

        EmitDirection("Decode", "reads the structure from", "hold", (codec, members) => codec.Decode(members));
        EmitDirection("Encode", "writes the structure to", "have room for", (codec, members) => codec.Encode(members));
        foreach (FieldDescription field in _structure.Fields) new GoBitsEmitter(_structure, field, _types, _code).Emit();
        foreach (GoArms arms in GoArms.Of(_structure)) new GoUnionEmitter(_description, _structure, _types, _code).EmitArm(arms);
        foreach (FieldDescription field in _structure.Fields.Where(field => field.Count.IsTail || (_structure.InPlace && !field.Implicit))) EmitOffset(field);
        return _code.ToFile(GoNames.FileName(_structure.Name) + ".go");
    }

    private void EmitSize()
    {
        string without = _structure.Fields is [.., { Count.IsTail: true } tail] ? $", without {tail.Name}" : "";
        EmitNumber($"{_structure.Name}Size", $"is the size of {_structure.Name} in bytes{without}", layout => layout.Size, none: 0);
    }

    private void EmitOffset(FieldDescription field) => EmitNumber(
        $"{_structure.Name}{field.PascalName}Offset",
        field.Count.IsTail ? $"is where {field.Name} begins, {TypeText.Of(field)}" : $"is where {field.Name} stands",
        layout => GoTypes.Find(layout, field)?.Offset,
        none: -1);

    /// <summary>A constant, or a function of the caller's width.</summary>
    private void EmitNumber(string name, string doc, Func<StructureLayout, int?> number, int none)
    {
        _code.Line();
        if (!IsWide)
        {
            _code.Comment($"{name} {doc}.");
            _code.Line(string.Create(CultureInfo.InvariantCulture, $"const {name} = {number(_types.Layouts.First())}"));
            return;
        }

        _code.Comment($"{name} {doc}, for callers of a width; {none} for those that have none.");
        _code.UseOwn(GoNames.Wire);
        _code.Open($"func {name}(width wire.Width) int");
        _code.Open("switch width");
        foreach (StructureLayout layout in _types.Layouts)
        {
            if (number(layout) is not { } value) continue;
            _code.Case(string.Create(CultureInfo.InvariantCulture, $"case wire.Width{layout.Width}"));
            _code.Line(string.Create(CultureInfo.InvariantCulture, $"return {value}"));
        }

        _code.Close();
        _code.Line($"return {none}");
        _code.Close();
    }

    private void EmitType()
    {
        _code.Line();
        _code.Comment($"{_structure.Name}: {_structure.Doc} {string.Join(' ', Remarks())}");
        FieldDescription[] fields = [.. _structure.Fields.Where(field => field.Count.IsTail || _types.Members.Contains(field))];
        if (fields is [])
        {
            _code.Line($"type {_structure.Name} struct{{}}");
            return;
        }

        _code.Open($"type {_structure.Name} struct");
        foreach (FieldDescription field in fields)
        {
            if (!ReferenceEquals(field, fields[0])) _code.Line();
            if (field.Count.IsTail)
            {
                _code.Comment($"Behind it: {field.Name}, {TypeText.Of(field)}. {field.Doc}");
                continue;
            }

            _code.Comment(string.Join(' ', FieldRemarks(field)));
            _code.Line($"{field.PascalName} {_types.Member(field, _code)}");
        }

        _code.Close();
    }

    private IEnumerable<string> Remarks()
    {
        yield return $"{_structure.NamedBy} {_structure.XenName}: {_structure.Source}.";
        if (!_structure.Versions.IsAlways) yield return $"In Xen {VersionText.Of(_structure.Versions)}.";
        if (_structure.Order != WireOrder.Little) yield return _types.IsStream ? "In the byte order of its stream." : "Big-endian.";
        if (_structure.InPlace) yield return "It lies in memory that is shared: a copy is what was there at some time.";
        string[] writers = [.. _structure.Fields.Where(field => !field.MustBeZero).Select(field => field.WrittenBy).Distinct(StringComparer.Ordinal)];
        if (writers is [var writer]) yield return $"Written by the {writer.Replace('-', ' ')}.";
    }

    private IEnumerable<string> FieldRemarks(FieldDescription field)
    {
        yield return field.Doc;
        if (field.Type is FieldType.Handle { Target: var near }) yield return Pointer(near);
        if (field.Type is FieldType.Handle64 { Target: var far }) yield return Pointer(far);
        if (field.Enum is { } values && !string.Equals(_types.Element(field, _code), values, StringComparison.Ordinal)) yield return $"{(_description.FindEnum(values)!.Flags ? "Bits" : "A value")} of {values}.";
        if (!field.Versions.IsAlways) yield return $"In Xen {VersionText.Of(field.Versions)}.";
        if (field.Widths.Count > 0) yield return $"Only for callers of {string.Join(" or ", field.Widths)} bytes.";
    }

    private static string Pointer(string target) => target == "void" ? "A pointer." : $"A pointer to {target}.";

    private void EmitDirection(string name, string does, string demand, Action<GoCodec, IEnumerable<FieldDescription>> direction)
    {
        string order = _types.IsStream ? ", order binary.ByteOrder" : "";
        string size = IsWide ? $"{_structure.Name}Size(width)" : $"{_structure.Name}Size";
        if (_types.IsStream) _code.Use("encoding/binary");
        _code.Line();
        _code.Comment($"{name} {does} the start of b, which has to {demand} {size} bytes.");
        if (!IsWide)
        {
            _code.Open($"func (s *{_structure.Name}) {name}(b []byte{order}) error");
            EmitBody(_types.Layouts.First(), size, direction);
            _code.Close();
            return;
        }

        _code.UseOwn(GoNames.Wire);
        _code.Open($"func (s *{_structure.Name}) {name}(b []byte, width wire.Width{order}) error");
        _code.Open("switch width");
        foreach (StructureLayout layout in _types.Layouts)
        {
            _code.Case(string.Create(CultureInfo.InvariantCulture, $"case wire.Width{layout.Width}"));
            _code.Line($"return s.{MethodAt(name, layout)}(b{(_types.IsStream ? ", order" : "")})");
        }

        _code.Close();
        _code.Line($"return wire.NoSuchWidth({GoNames.Literal(_structure.Name)}, width)");
        _code.Close();
        foreach (StructureLayout layout in _types.Layouts)
        {
            _code.Line();
            _code.Open($"func (s *{_structure.Name}) {MethodAt(name, layout)}(b []byte{order}) error");
            EmitBody(layout, layout.Size.ToString(CultureInfo.InvariantCulture), direction);
            _code.Close();
        }
    }

    private void EmitBody(StructureLayout layout, string size, Action<GoCodec, IEnumerable<FieldDescription>> direction)
    {
        if (layout.Size > 0)
        {
            _code.UseOwn(GoNames.Wire);
            _code.Open($"if len(b) < {size}");
            _code.Line($"return wire.TooShort({GoNames.Literal(_structure.Name)}, len(b), {size})");
            _code.Close();
        }

        direction(new GoCodec(_structure, layout, _types, _code), _types.Members);
        _code.Line("return nil");
    }

    private static string MethodAt(string name, StructureLayout layout) => string.Create(CultureInfo.InvariantCulture, $"{name.ToLowerInvariant()}{layout.Width}");
}
