using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.CSharp;

/// <summary>Emits the way of a structure to callers of another width: whether it fits there, and its translation.</summary>
internal sealed class CSharpTranslationEmitter(AbiDescription description, LayoutEngine layouts, StructureDescription structure, CSharpFields fields, CodeWriter code)
{
    private readonly WidthTranslation _translation = new(description, layouts);

    private bool IsStream => structure.Order == WireOrder.Stream;

    /// <summary>The byte order as an argument that follows others, for a structure in the order of its stream.</summary>
    private string Order => IsStream ? ", order" : "";

    public void Emit(IReadOnlyList<FieldLayout> members)
    {
        bool isPossible = _translation.IsPossible(structure);
        EmitFits(members, isPossible);
        if (!isPossible) return;
        EmitTranslate();
        if (_translation.HoldsWideUnion(structure)) EmitTranslateUnions(members);
        foreach (FieldDescription field in structure.Fields)
        {
            if (field.Type is FieldType.Union { Tag: null } union && _translation.IsWideUnion(field)) EmitArms(field, union);
        }
    }

    private void EmitFits(IReadOnlyList<FieldLayout> members, bool isPossible)
    {
        code.Line();
        CSharpText.Summary(code, "True when callers of a width in bytes can hold the values: every word and pointer fits, and fields that they do not have are zero, compilers' padding aside.");
        List<string> remarks = [.. structure.Fields.Where(_translation.IsWideUnion).Select(field => $"What {field.Name} holds is not looked at: its bytes are those of one width.")];
        if (!isPossible) remarks.Add("There is no translation to another width: nothing says what each of its unions holds.");
        if (remarks.Count > 0) CSharpText.Remarks(code, string.Join(' ', remarks));
        code.Line("/// <exception cref=\"ArgumentOutOfRangeException\">There is no such width.</exception>");
        code.Open("public bool FitsAt(int width)");
        code.Line("_ = SizeAt(width);");
        foreach (FieldLayout member in members)
        {
            if (fields.ArrayLength(member) is not null && FitsCondition(member.Field.Type, "element") is { } condition)
                code.Line($"foreach ({fields.ElementType(member.Field.Type)} element in {member.Field.PascalName}.AsSpan()) if (!{condition}) return false;");
        }

        string[] conditions = [.. members.SelectMany(FitsConditions)];
        string[] lines = [.. conditions.DefaultIfEmpty("true").Select((condition, index) => index == 0 ? $"return {condition}" : $"&& {condition}")];
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i] + (i == lines.Length - 1 ? ";" : "");
            if (i == 0) code.Line(line);
            else code.Continuation(line);
        }

        code.Close();
    }

    /// <summary>What has to be true of a member that is no array.</summary>
    private IEnumerable<string> FitsConditions(FieldLayout member)
    {
        FieldDescription field = member.Field;
        if (field.Widths.Count > 0 && !field.Implicit) yield return $"(width is {string.Join(" or ", field.Widths)} || {field.PascalName} == default)";
        if (fields.ArrayLength(member) is null && FitsCondition(field.Type, field.PascalName) is { } single) yield return single;
        if (fields.UnionBytesByWidth(member) is { } bytes) yield return $"!{field.PascalName}.AsSpan()[{bytes}..].ContainsAnyExcept((byte)0)";
    }

    private string? FitsCondition(FieldType type, string value) => type switch
    {
        FieldType.Word or FieldType.Handle => $"WireInteger.FitsWord({value}, width)",
        FieldType.Structure when layouts.DependsOnWidth(type) => $"{value}.FitsAt(width)",
        _ => null,
    };

    private void EmitTranslate()
    {
        IReadOnlyList<(string Type, string Parameter)> arms = _translation.ArmsToChoose(structure);
        bool hasUnions = _translation.HoldsWideUnion(structure);
        code.Line();
        CSharpText.Summary(code, "Translates the structure from the layout of callers of one width to that of callers of another.");
        string[] remarks = [.. TranslationRemarks()];
        if (remarks.Length > 0) CSharpText.Remarks(code, string.Join(' ', remarks));
        code.Line("/// <param name=\"source\">A span that holds at least the size at the one width.</param>");
        code.Line("/// <param name=\"from\">The one width in bytes.</param>");
        code.Line("/// <param name=\"destination\">A span that takes at least the size at the other.</param>");
        code.Line("/// <param name=\"to\">The other width in bytes.</param>");
        if (IsStream) code.Line("/// <param name=\"order\">The byte order of the stream.</param>");
        foreach ((string type, string parameter) in arms) code.Line($"/// <param name=\"{parameter}\">What the union holds: see <see cref=\"{type}\"/>.</param>");
        code.Line($"/// <returns>False when a value does not fit{(HasTaggedUnion() ? ", or nobody knows what a union holds" : "")}; then nothing is written.</returns>");
        code.Line("/// <exception cref=\"ArgumentOutOfRangeException\">A span is shorter, or there is no such width.</exception>");
        code.Open($"public static bool TryTranslate(ReadOnlySpan<byte> source, int from, Span<byte> destination, int to{Parameters(arms)})");
        code.Line("ArgumentOutOfRangeException.ThrowIfLessThan(destination.Length, SizeAt(to), nameof(destination));");
        if (hasUnions)
            code.Line($"if (!Read(source, from{Order}).TryTranslateUnions(from, to{Order}{Arguments(arms)}, out {structure.Name} value)) return false;");
        else
            code.Line($"{structure.Name} value = Read(source, from{Order});");
        code.Line("if (!value.FitsAt(to)) return false;");
        code.Line($"value.Write(destination, to{Order});");
        code.Line("return true;");
        code.Close();
    }

    private IEnumerable<string> TranslationRemarks()
    {
        if (structure.Fields.Any(field => field is { Implicit: true, Widths.Count: > 0 })) yield return "Padding that compilers add at one of them is lost.";
        foreach (FieldDescription field in structure.Fields.Where(_translation.IsWideUnion))
        {
            yield return field.Type is FieldType.Union { Tag: { } tag }
                ? $"{field.Name} is translated as what it holds by {tag}; what lies behind that in it is lost."
                : $"No field says what {field.Name} holds, so the caller has to; what lies behind that in it is lost.";
        }

        if (structure.Fields.FirstOrDefault(field => field.Count.IsTail) is { } tail) yield return $"This is the fixed part: {tail.Name} is left to the caller.";
    }

    private bool HasTaggedUnion() => structure.Fields.Any(field => field.Type is FieldType.Union { Tag: not null } && _translation.IsWideUnion(field));

    private void EmitTranslateUnions(IReadOnlyList<FieldLayout> members)
    {
        code.Line();
        CSharpText.Summary(code, "The same with its unions in the layout of callers of another width.");
        code.Open($"internal bool TryTranslateUnions(int from, int to{Parameters(_translation.ArmsToChoose(structure))}, out {structure.Name} translated)");
        code.Line("translated = default;");
        FieldLayout[] holders = [.. members.Where(member => _translation.HoldsWideUnion(member.Field))];
        foreach (FieldLayout member in holders)
        {
            if (member.Field.Type is FieldType.Union union) EmitTranslateUnion(member, union);
            else if (fields.ArrayLength(member) is not null) EmitTranslateElements(member);
            else code.Line($"if (!{NestedCall(member.Field, member.Field.PascalName, $"{member.Field.Type.StructureNames.Single()} {Translated(member)}")}) return false;");
        }

        code.Line($"translated = this with {{ {string.Join(", ", holders.Select(member => $"{member.Field.PascalName} = {Translated(member)}"))} }};");
        code.Line("return true;");
        code.Close();
    }

    private void EmitTranslateElements(FieldLayout member)
    {
        code.Line($"{fields.MemberType(member)} {Translated(member)} = default;");
        code.Open($"for (int i = 0; i < {fields.ArrayLength(member)}; i++)");
        code.Line($"if (!{NestedCall(member.Field, $"{member.Field.PascalName}.AsSpan()[i]", $"{member.Field.Type.StructureNames.Single()} element")}) return false;");
        code.Line($"{Translated(member)}[i] = element;");
        code.Close();
        code.Line();
    }

    private string NestedCall(FieldDescription field, string value, string result)
    {
        StructureDescription nested = description.FindStructure(field.Type.StructureNames.Single())!;
        // The parameters have the field's name before those of the nested structure.
        IEnumerable<string> arms = field.Count is ElementCount.One
            ? _translation.ArmsToChoose(structure with { Fields = [field] }).Select(choice => $", {choice.Parameter}")
            : [];
        return $"{value}.TryTranslateUnions(from, to{OrderFor(nested)}{string.Concat(arms)}, out {result})";
    }

    private void EmitTranslateUnion(FieldLayout member, FieldType.Union union)
    {
        FieldDescription field = member.Field;
        string bytes = $"{Names.ToCamelCase(field.PascalName)}Bytes";
        code.Line($"{fields.MemberType(member)} {bytes} = {field.PascalName};");
        code.Line($"{fields.MemberType(member)} {Translated(member)} = default;");
        code.Open($"switch ({(union.Tag is { } tag ? structure.Fields.First(other => other.Name == tag).PascalName : $"{Names.ToCamelCase(field.PascalName)}Arm")})");
        foreach (UnionArm[] arms in CSharpFields.ArmsOf(union))
        {
            StructureDescription arm = description.FindStructure(arms[0].Structure)!;
            code.Line(union.Tag is null ? $"case {field.PascalName}Arm.{CSharpFields.NameOf(arms[0])}:" : $"case {string.Join(" or ", arms.Select(item => item.When))}:");
            code.Continuation(layouts.DependsOnWidth(arm)
                ? $"if (!{arm.Name}.TryTranslate({bytes}.AsSpan(), from, {Translated(member)}, to{OrderFor(arm)})) return false;"
                : $"{bytes}.AsSpan()[..{arm.Name}.Size].CopyTo({Translated(member)});");
            code.Continuation("break;");
        }

        code.Line("default:");
        code.Continuation(union.Tag is null ? $"throw new ArgumentOutOfRangeException(nameof({Names.ToCamelCase(field.PascalName)}Arm));" : "return false;");
        code.Close();
        code.Line();
    }

    private void EmitArms(FieldDescription field, FieldType.Union union)
    {
        code.Line();
        CSharpText.Summary(code, $"What {field.Name} may hold.");
        code.Open($"public enum {field.PascalName}Arm");
        bool first = true;
        foreach (UnionArm[] arms in CSharpFields.ArmsOf(union))
        {
            if (!first) code.Line();
            first = false;
            CSharpText.Summary(code, arms[0].Doc);
            code.Line($"{CSharpFields.NameOf(arms[0])},");
        }

        code.Close();
    }

    private string OrderFor(StructureDescription nested) => nested.Order == WireOrder.Stream ? $", {fields.Order}" : "";

    private string Parameters(IEnumerable<(string Type, string Parameter)> arms) =>
        (IsStream ? ", ByteOrder order" : "") + string.Concat(arms.Select(arm => $", {arm.Type} {arm.Parameter}"));

    private static string Arguments(IEnumerable<(string Type, string Parameter)> arms) => string.Concat(arms.Select(arm => $", {arm.Parameter}"));

    private static string Translated(FieldLayout member) => $"{Names.ToCamelCase(member.Field.PascalName)}Translated";
}
