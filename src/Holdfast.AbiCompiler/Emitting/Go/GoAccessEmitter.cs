using System.Globalization;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.Go;

/// <summary>Emits what a test needs to reach every field of every structure by the names of the description.</summary>
internal sealed class GoAccessEmitter
{
    private const string Package = "access";
    private const string Vectors = "internal/vectors";

    private readonly AbiDescription _description;
    private readonly LayoutEngine _layouts;
    private readonly AbiFile _file;
    private readonly GoWriter _code;

    public GoAccessEmitter(AbiDescription description, LayoutEngine layouts, AbiFile file)
    {
        _description = description;
        _layouts = layouts;
        _file = file;
        _code = new GoWriter(file.Path, Package);
        _code.UseOwn(Vectors);
        _code.UseOwn(GoNames.Wire);
        _code.Use("encoding/binary");
    }

    /// <summary>The table of all structures.</summary>
    public static GeneratedFile EmitTable(IReadOnlyList<StructureDescription> structures)
    {
        GoWriter code = new("abi", Package) { PackageDoc = $"Package {Package} reaches every field of every structure by its name in the description, for the tests." };
        code.UseOwn(Vectors);
        code.Line();
        code.Comment("Structures makes an empty structure of each name.");
        code.OpenValue("var Structures = map[string]func() vectors.Subject");
        int widest = structures.Select(structure => structure.Name.Length).DefaultIfEmpty(0).Max();
        foreach (StructureDescription structure in structures) code.Line($"\"{structure.Name}\":{new string(' ', widest - structure.Name.Length + 1)}new{structure.Name},");
        code.Close();
        return code.ToFile("structures.go");
    }

    public GeneratedFile Emit()
    {
        foreach (StructureDescription structure in GoEmitter.Structures(_file, _layouts))
        {
            GoTypes types = new(_description, _layouts, structure, isOutside: true);
            EmitSubject(structure, types);
            EmitVisit(structure, types);
        }

        return _code.ToFile(GoNames.Package(_file) + ".go");
    }

    private void EmitSubject(StructureDescription structure, GoTypes types)
    {
        string type = types.Qualify(structure.Name, _code);
        bool isWide = types.Widths.Length > 0;
        string arguments = (isWide ? ", width" : "") + (types.IsStream ? ", order" : "");
        _code.Line();
        _code.Open($"func new{structure.Name}() vectors.Subject");
        _code.Line($"s := new({type})");
        _code.OpenValue("return vectors.Subject");
        _code.Line($"Size:   func(width wire.Width) int {{ return {type}Size{(isWide ? "(width)" : "")} }},");
        _code.Line($"Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error {{ return s.Decode(b{arguments}) }},");
        _code.Line($"Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error {{ return s.Encode(b{arguments}) }},");
        _code.Line($"Visit:  func(v *vectors.Visitor) {{ visit{structure.Name}(v, \"\", s) }},");
        _code.Close();
        _code.Close();
    }

    private void EmitVisit(StructureDescription structure, GoTypes types)
    {
        _code.Line();
        _code.Open($"func visit{structure.Name}(v *vectors.Visitor, at string, s *{types.Qualify(structure.Name, _code)})");
        StructureLayout[] layouts = [.. types.Layouts];
        foreach (FieldDescription field in types.Members)
        {
            int?[] counts = [.. layouts.Select(layout => GoTypes.Find(layout, field)?.Count)];
            if (counts.Distinct().Count() == 1)
            {
                EmitField(structure, field, counts[0]!.Value, types);
                continue;
            }

            foreach ((StructureLayout layout, int? count) in layouts.Zip(counts))
            {
                if (count is null) continue;
                _code.Open(string.Create(CultureInfo.InvariantCulture, $"if v.Width == wire.Width{layout.Width}"));
                EmitField(structure, field, count.Value, types);
                _code.Close();
            }
        }

        _code.Close();
    }

    private void EmitField(StructureDescription structure, FieldDescription field, int count, GoTypes types)
    {
        string member = "s." + field.PascalName;
        string path = GoNames.Literal(field.Name);
        if (field.Type is FieldType.Union union)
        {
            foreach (GoArms arms in GoArms.Of(structure).Where(arms => ReferenceEquals(arms.Field, field))) EmitArm(arms, union, types);
        }
        else if (types.Length(field) is null)
        {
            EmitElement(field, member, $"at+{path}", types);
            foreach (BitRange bits in field.Bits) EmitBits(structure, field, bits, types);
        }
        else if (GoTypes.IsBytes(field))
        {
            _code.Line(string.Create(CultureInfo.InvariantCulture, $"v.Bytes(at+{path}, {member}[:{count}])"));
        }
        else
        {
            _code.Open(string.Create(CultureInfo.InvariantCulture, $"for i := range {member}[:{count}]"));
            EmitElement(field, $"{member}[i]", string.Create(CultureInfo.InvariantCulture, $"v.Element(at+{path}, i, {count})"), types);
            _code.Close();
        }
    }

    private void EmitElement(FieldDescription field, string member, string path, GoTypes types)
    {
        if (field.Type is FieldType.Structure { Name: var name })
        {
            _code.Line($"visit{name}(v, {path}+\".\", &{member})");
            return;
        }

        // A signed integer is visited as it is stored.
        string stored = field.Type is FieldType.Integer { Signed: true, Size: < 8 and var size } ? $"uint{size * 8}({member})" : member;
        string type = types.Element(field, _code);
        string visit = field.Type is FieldType.Word or FieldType.Handle ? "Word" : "Integer";
        _code.Line(type == "uint64" ? $"{member} = v.{visit}({path}, {member})" : $"{member} = {type}(v.{visit}({path}, uint64({stored})))");
    }

    private void EmitBits(StructureDescription structure, FieldDescription field, BitRange bits, GoTypes types)
    {
        string path = $"at+{GoNames.Literal($"{field.Name}:{bits.Name}")}";
        string type = new GoBitsEmitter(structure, field, types, _code).ValueType(bits);
        _code.Line(GoBitsEmitter.IsFlag(bits)
            ? $"s.Set{bits.PascalName}(v.Flag({path}, s.{bits.PascalName}()))"
            : $"v.Check(s.Set{bits.PascalName}({type}(v.Bits({path}, uint64(s.{bits.PascalName}())))))");
    }

    private void EmitArm(GoArms arms, FieldType.Union union, GoTypes types)
    {
        string path = GoNames.Literal($"{arms.Field.Name}.{arms.Path}.");
        string arguments = (types.KeepsWidth(union) ? ", v.Width" : "") + (types.KeepsOrder(union) ? ", v.Order" : "");
        _code.Open($"if v.Arm(at + {path})");
        _code.Line($"arm, err := s.As{arms.Name}()");
        _code.Line("v.Check(err)");
        _code.Line($"visit{arms.Structure}(v, at+{path}, &arm)");
        _code.Line($"v.Check(s.Set{arms.Name}(&arm{arguments}))");
        _code.Close();
    }
}
