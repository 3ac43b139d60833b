using System.Globalization;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.CSharp;

/// <summary>
/// Emits one structure: its size, its members, the two directions between them and bytes, its offsets, and the table of its fields.
/// A structure that is accessed in place has offsets and the table only.
/// </summary>
internal sealed class CSharpStructureEmitter
{
    private readonly AbiDescription _description;
    private readonly LayoutEngine _layouts;
    private readonly AbiFile _file;
    private readonly StructureDescription _structure;
    private readonly CSharpFields _fields;
    private readonly IReadOnlyList<StructureLayout> _byWidth;
    private readonly FieldLayout[] _members;
    private readonly CodeWriter _code;

    public CSharpStructureEmitter(
        AbiDescription description, LayoutEngine layouts, AbiFile file, StructureDescription structure, ISet<int> arrayLengths)
    {
        _description = description;
        _layouts = layouts;
        _file = file;
        _structure = structure;
        IsWide = layouts.DependsOnWidth(structure);
        _byWidth = [.. (IsWide ? LayoutEngine.WidthsOf(structure) : [8]).Select(width => layouts.Compute(structure, width))];
        _fields = new CSharpFields(description, layouts, structure);
        _members = structure.InPlace ? [] : MembersOf();
        arrayLengths.UnionWith(_members.Select(_fields.ArrayLength).OfType<int>());

        _code = CSharpText.BeginFile(file.Path, file.Subject, Usings(), convertsBytes: !structure.InPlace);
    }

    /// <summary>True when the layout depends on the caller's width.</summary>
    private bool IsWide { get; }

    private bool IsStream => _structure.Order == WireOrder.Stream;

    private string Parameters => (IsWide, IsStream) switch
    {
        (true, true) => ", int width, ByteOrder order",
        (true, false) => ", int width",
        (false, true) => ", ByteOrder order",
        _ => "",
    };

    private string SizeExpression => IsWide ? "SizeAt(width)" : "Size";

    public GeneratedFile Emit()
    {
        CSharpText.Summary(_code, _structure.Doc);
        CSharpText.Remarks(_code, string.Join(' ', Remarks()));
        _code.Open(_structure.InPlace ? $"public static class {_structure.Name}" : $"public readonly record struct {_structure.Name}");
        EmitSize();
        EmitConstants();
        if (!_structure.InPlace)
        {
            foreach (FieldLayout field in _members) EmitMember(field);
            EmitRead();
            EmitWrite();
        }

        EmitTail();
        EmitLayoutProperty();
        EmitOffsets();
        EmitBits();
        new CSharpTableEmitter(_structure, _fields, _code).Emit(_byWidth, IsWide);
        _code.Close();
        return new GeneratedFile($"{_file.Subject}/{_structure.Name}.cs", _code.ToString());
    }

    /// <summary>The fields that become members, with the layout of the first width that has them.</summary>
    private FieldLayout[] MembersOf() =>
    [
        .. _structure.Fields
            .Where(item => !item.Count.IsTail)
            .Select(item => _byWidth.SelectMany(layout => layout.Fields).First(field => ReferenceEquals(field.Field, item))),
    ];

    private IEnumerable<string> Usings()
    {
        if (!_structure.InPlace)
        {
            yield return "System";
            yield return "System.Buffers.Binary";
        }

        yield return "Holdfast.Content";
        IEnumerable<string?> names = _structure.Fields.SelectMany(NamesIn);
        foreach (string? name in names)
        {
            if (name is not null && _description.SubjectOf(name) is var subject && !string.Equals(subject, _file.Subject, StringComparison.Ordinal))
                yield return $"Holdfast.Abi.{subject}";
        }
    }

    /// <summary>The structures and enumerations that the code of a field names.</summary>
    private static IEnumerable<string?> NamesIn(FieldDescription field) => [.. field.Type.StructureNames, field.Enum, .. field.Bits.Select(bits => bits.Enum)];

    private IEnumerable<string> Remarks()
    {
        yield return $"Xen's `{_structure.XenName}`: {_structure.Source}.";
        if (CSharpText.VersionSentence(_structure.Versions) is { Length: > 0 } versions) yield return versions;
        yield return _structure.Order switch
        {
            WireOrder.Little => "Little-endian.",
            WireOrder.Big => "Big-endian.",
            _ => "In the byte order of its stream.",
        };
        if (_structure.InPlace) yield return "Accessed where it lies, never copied.";
        string[] writers = [.. _structure.Fields.Where(field => !field.MustBeZero).Select(field => field.WrittenBy).Distinct(StringComparer.Ordinal)];
        if (writers is [var writer]) yield return $"Written by the {writer.Replace('-', ' ')}.";
    }

    private void EmitSize()
    {
        if (IsWide)
        {
            CSharpText.Summary(_code, "The size in bytes for callers of a width in bytes.");
            _code.Line("public static int SizeAt(int width) => width switch");
            _code.OpenBlock();
            foreach (StructureLayout layout in _byWidth) _code.Line($"{layout.Width} => {layout.Size},");
            EmitNoSuchWidth();
            _code.Close("};");
            return;
        }

        StructureLayout only = _byWidth[0];
        CSharpText.Summary(_code, only.Tail is { } tail ? $"The size in bytes, without {tail.Field.Name}." : "The size in bytes.");
        FieldLayout[] counted = [.. only.Fields.Where(field => field.Count > 0)];
        if (counted.Length == 0)
        {
            _code.Line("public const int Size = 0;");
            return;
        }

        string[] terms = [.. counted.Select((field, i) => SizeTerm(field) + (i == counted.Length - 1 ? ";" : " +"))];
        int width = terms.Max(term => term.Length);
        _code.Line("public const int Size =");
        for (int i = 0; i < terms.Length; i++) _code.Continuation($"{terms[i].PadRight(width)} // {counted[i].Field.Name}");
    }

    private static string SizeTerm(FieldLayout field)
    {
        string element = field.Field.Type is FieldType.Structure nested ? $"{nested.Name}.Size" : field.ElementSize.ToString(CultureInfo.InvariantCulture);
        if (field.Field.Count is ElementCount.One) return element;
        return field.Field.Type is FieldType.Integer { Size: 1 } ? field.Count.ToString(CultureInfo.InvariantCulture) : $"{field.Count} * {element}";
    }

    private void EmitConstants()
    {
        foreach (ConstantDescription constant in _structure.Constants)
        {
            _code.Line();
            CSharpText.Constant(_code, constant);
        }
    }

    private void EmitMember(FieldLayout layout)
    {
        FieldDescription field = layout.Field;
        _code.Line();
        CSharpText.Summary(_code, field.Doc);
        List<string> remarks = [];
        if (field.Enum is { } name)
            remarks.Add(_description.FindEnum(name)!.Flags ? $"Bits of `{name}`, and unknown ones." : $"A value of `{name}`, or an unknown one.");
        if (CSharpText.VersionSentence(field.Versions) is { Length: > 0 } versions) remarks.Add(versions);
        if (field.Widths.Count > 0) remarks.Add($"Only for callers of {string.Join(" or ", field.Widths)} bytes.");
        if (remarks.Count > 0) CSharpText.Remarks(_code, string.Join(' ', remarks));
        _code.Line($"public {_fields.MemberType(layout)} {field.PascalName} {{ get; init; }}");
        foreach (BitRange bits in field.Bits) EmitBitsMember(field, (FieldType.Integer)field.Type, bits);
        if (field.Type is FieldType.Union union)
        {
            // One structure may serve several tags, and has one member.
            IEnumerable<UnionArm[]> members = union.Arms.GroupBy(arm => arm.Name ?? arm.Structure, StringComparer.Ordinal).Select(arms => arms.ToArray());
            foreach (UnionArm[] arms in members) EmitArms(field, union.Tag, arms);
        }
    }

    private void EmitBitsMember(FieldDescription field, FieldType.Integer type, BitRange bits)
    {
        string whole = CSharpText.TypeName(type);
        string mask = $"Bits.{bits.PascalName}Mask";
        string shift = $"Bits.{bits.PascalName}Shift";
        string Narrow(string expression) => type.Size < 4 ? $"({whole})({expression})" : expression;
        _code.Line();
        CSharpText.Summary(_code, bits.Doc);
        CSharpText.Remarks(_code, bits.Width == 1 ? $"Bit {bits.First} of {field.Name}." : $"Bits {bits.First} to {bits.Last} of {field.Name}.");
        bool flag = bits.Width == 1 && bits.Enum is null;
        _code.Open($"public {bits.Enum ?? (flag ? "bool" : whole)} {bits.PascalName}");
        if (flag)
        {
            _code.Line($"get => ({field.PascalName} & {mask}) != 0;");
            _code.Line($"init => {field.PascalName} = {Narrow($"value ? {field.PascalName} | {mask} : {field.PascalName} & ~{mask}")};");
        }
        else
        {
            string value = bits.Enum is null ? "value" : $"({whole})value";
            string got = $"({field.PascalName} & {mask}) >> {shift}";
            _code.Line($"get => {(bits.Enum is { } name ? $"({name})({got})" : Narrow(got))};");
            _code.Line($"init => {field.PascalName} = {Narrow($"({field.PascalName} & ~{mask}) | (({value} << {shift}) & {mask})")};");
        }

        _code.Close();
    }

    private void EmitArms(FieldDescription field, string? tag, UnionArm[] arms)
    {
        UnionArm arm = arms[0];
        StructureDescription structure = _description.FindStructure(arm.Structure)!;
        List<(string Type, string Name)> parameters = [];
        if (_layouts.DependsOnWidth(structure)) parameters.Add(("int", "width"));
        if (structure.Order == WireOrder.Stream) parameters.Add(("ByteOrder", "order"));
        string local = Names.ToCamelCase(field.PascalName) + "Bytes";
        _code.Line();
        CSharpText.Summary(_code, string.Join(' ', arms.Select(item => item.Doc).Distinct(StringComparer.Ordinal)));
        CSharpText.Remarks(_code, tag is null ? $"Xen's `{arm.Name}` of {field.Name}; no field says when." : $"What {field.Name} holds when {tag} is {string.Join(" or ", arms.Select(item => item.When))}.");
        _code.Open($"public {arm.Structure} {field.PascalName}As{(arm.Name is null ? arm.Structure : Names.ToPascalCase(arm.Name))}({string.Join(", ", parameters.Select(parameter => $"{parameter.Type} {parameter.Name}"))})");
        _code.Line($"var {local} = {field.PascalName};");
        _code.Line($"return {arm.Structure}.Read({local}.AsSpan(){string.Concat(parameters.Select(parameter => $", {parameter.Name}"))});");
        _code.Close();
    }

    private void EmitRead()
    {
        _code.Line();
        CSharpText.Summary(_code, "Reads the structure from the start of a span.");
        EmitParameterDocs("source", "holds");
        _code.Open($"public static {_structure.Name} Read(ReadOnlySpan<byte> source{Parameters})");
        _code.Line($"ArgumentOutOfRangeException.ThrowIfLessThan(source.Length, {SizeExpression}, nameof(source));");
        foreach (FieldLayout field in _members.Where(field => _fields.ArrayLength(field) is not null)) _fields.EmitReadArray(_code, field, IsWide);
        _code.Line($"return new {_structure.Name}");
        _code.OpenBlock();
        foreach (FieldLayout field in _members)
        {
            string value = _fields.ArrayLength(field) is null
                ? _fields.ReadExpression(field, CSharpFields.At(field, "source", IsWide))
                : CSharpFields.Local(field);
            _code.Line($"{field.Field.PascalName} = {_fields.WhenPresent(field, value)},");
        }

        _code.Close("};");
        _code.Close();
    }

    private void EmitWrite()
    {
        _code.Line();
        CSharpText.Summary(_code, "Writes the structure to the start of a span.");
        EmitParameterDocs("destination", "takes");
        if (_structure.Fields.Any(field => field.Type is FieldType.Word or FieldType.Handle))
            _code.Line("/// <exception cref=\"OverflowException\">A value does not fit into the caller's word.</exception>");
        _code.Open($"public void Write(Span<byte> destination{Parameters})");
        _code.Line($"ArgumentOutOfRangeException.ThrowIfLessThan(destination.Length, {SizeExpression}, nameof(destination));");
        foreach (FieldLayout field in _members) _fields.EmitWrite(_code, field, IsWide);
        _code.Close();
    }

    private void EmitParameterDocs(string span, string verb)
    {
        string least = IsWide ? "the size at the width" : "<see cref=\"Size\"/> bytes";
        _code.Line($"/// <param name=\"{span}\">A span that {verb} at least {least}.</param>");
        if (IsWide) _code.Line("/// <param name=\"width\">The caller's width in bytes.</param>");
        if (IsStream) _code.Line("/// <param name=\"order\">The byte order of the stream.</param>");
        _code.Line($"/// <exception cref=\"ArgumentOutOfRangeException\">The span is shorter{(IsWide ? ", or there is no such width" : "")}.</exception>");
    }

    private void EmitTail()
    {
        if (_byWidth[0].Tail is not { } tail) return;
        string name = tail.Field.PascalName;
        string element = tail.Field.Type switch
        {
            FieldType.Structure nested => $"{nested.Name}.{(_layouts.DependsOnWidth(nested) ? "SizeAt(width)" : "Size")}",
            FieldType.Word or FieldType.Handle => "width",
            _ => tail.ElementSize.ToString(CultureInfo.InvariantCulture),
        };
        _code.Line();
        CSharpText.Summary(_code, $"Where an element of {tail.Field.Name} stands: {char.ToLowerInvariant(tail.Field.Doc[0])}{tail.Field.Doc[1..]}");
        CSharpText.Remarks(_code, tail.Field.Count is ElementCount.InField { Name: var count } ? $"As many as {count} says." : "As many as there is room for.");
        _code.Line(IsWide
            ? $"public static int {name}Offset(int index, int width) => Offsets.{name}(width) + index * {element};"
            : $"public static int {name}Offset(int index) => Offsets.{name} + index * {element};");
    }

    private void EmitLayoutProperty()
    {
        _code.Line();
        if (IsWide)
        {
            CSharpText.Summary(_code, "The table of the fields for callers of a width in bytes, for what treats structures alike.");
            _code.Line("public static AbiStructure LayoutAt(int width) => width switch");
            _code.OpenBlock();
            foreach (StructureLayout layout in _byWidth) _code.Line($"{layout.Width} => Table.Width{layout.Width},");
            EmitNoSuchWidth();
            _code.Close("};");
            return;
        }

        CSharpText.Summary(_code, "The table of the fields, for what treats structures alike.");
        _code.Line("public static AbiStructure Layout => Table.Instance;");
    }

    private void EmitOffsets()
    {
        _code.Line();
        CSharpText.Summary(_code, "Where the fields stand, in bytes from the start.");
        _code.Open("public static class Offsets");
        bool first = true;
        foreach (FieldDescription field in _structure.Fields)
        {
            if (!first) _code.Line();
            first = false;
            CSharpText.Summary(_code, field.Doc);
            if (!IsWide)
            {
                _code.Line($"public const int {field.PascalName} = {_byWidth[0].Fields.First(layout => ReferenceEquals(layout.Field, field)).Offset};");
                continue;
            }

            _code.Line($"public static int {field.PascalName}(int width) => width switch");
            _code.OpenBlock();
            foreach (StructureLayout layout in _byWidth)
            {
                if (layout.Fields.FirstOrDefault(item => ReferenceEquals(item.Field, field)) is { } found) _code.Line($"{layout.Width} => {found.Offset},");
            }

            EmitNoSuchWidth();
            _code.Close("};");
        }

        _code.Close();
    }

    private void EmitBits()
    {
        FieldDescription[] fields = [.. _structure.Fields.Where(field => field.Bits.Count > 0)];
        if (fields.Length == 0) return;
        _code.Line();
        CSharpText.Summary(_code, "Where the bits stand in their fields: shifts, and masks in place.");
        _code.Open("public static class Bits");
        bool first = true;
        foreach (FieldDescription field in fields)
        {
            FieldType.Integer type = (FieldType.Integer)field.Type;
            foreach (BitRange bits in field.Bits)
            {
                if (!first) _code.Line();
                first = false;
                CSharpText.Summary(_code, $"The lowest bit of {bits.Name} in {field.Name}.");
                _code.Line($"public const int {bits.PascalName}Shift = {bits.First};");
                _code.Line();
                CSharpText.Summary(_code, $"The bits of {bits.Name} in {field.Name}.");
                _code.Line($"public const {CSharpText.TypeName(type)} {bits.PascalName}Mask = {CSharpText.Number(bits.Mask, type, DisplayHint.Hex)};");
            }
        }

        _code.Close();
    }

    private void EmitNoSuchWidth() => _code.Line("_ => throw WireInteger.NoSuchWidth(width),");
}
