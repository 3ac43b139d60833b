using System.Globalization;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.CSharp;

/// <summary>
/// Emits one structure: its size, its members, the two directions between them and bytes, the way to another width, its offsets, and the table
/// of its fields.
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
        string alike = Parameters.Length == 0 ? $" : IAbiStructure<{_structure.Name}>" : "";
        _code.Open(_structure.InPlace ? $"public static class {_structure.Name}" : $"public readonly record struct {_structure.Name}{alike}");
        EmitSize();
        EmitConstants();
        if (!_structure.InPlace)
        {
            CSharpMemberEmitter members = new(_description, _layouts, _fields, _code);
            foreach (FieldLayout field in _members) members.Emit(field);
            EmitRead();
            EmitWrite();
            if (IsWide) new CSharpTranslationEmitter(_description, _layouts, _structure, _fields, _code).Emit(_members);
        }

        EmitTail();
        EmitLayoutProperty();
        new CSharpOffsetsEmitter(_structure, _code).Emit(_byWidth, IsWide);
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
        yield return $"{_structure.NamedBy} `{_structure.XenName}`: {_structure.Source}.";
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
            CSharpText.NoSuchWidth(_code);
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
        if (IsWide) _code.Line("/// <exception cref=\"OverflowException\">Callers of the width cannot hold the values, as <see cref=\"FitsAt\"/> tells beforehand; nothing is written.</exception>");
        _code.Open($"public void Write(Span<byte> destination{Parameters})");
        _code.Line($"ArgumentOutOfRangeException.ThrowIfLessThan(destination.Length, {SizeExpression}, nameof(destination));");
        if (IsWide) _code.Line("if (!FitsAt(width)) throw WireInteger.DoesNotFit(width);");
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
            CSharpText.NoSuchWidth(_code);
            _code.Close("};");
            return;
        }

        CSharpText.Summary(_code, "The table of the fields, for what treats structures alike.");
        _code.Line("public static AbiStructure Layout => Table.Instance;");
    }
}
