using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.Go;

/// <summary>Emits an enumeration: an integer with names for some of its values.</summary>
internal static class GoEnumEmitter
{
    public static GeneratedFile Emit(AbiFile file, EnumDescription description)
    {
        GoWriter code = new(file.Path, GoNames.Package(file));
        string name = description.Name;
        string type = GoNames.Integer(description.Type);
        code.Line();
        code.Comment($"{name}: {description.Doc} {(description.XenName is { } xen ? $"Xen's {xen}: {description.Source}." : $"From {description.Source}.")} Other values are possible.");
        code.Line($"type {name} {type}");
        foreach (EnumValue value in description.Values)
        {
            code.Line();
            code.Comment($"{name}{value.PascalName} is {value.Name}. {value.Doc}{GoPackageEmitter.Versions(value.Versions)}");
            code.Line($"const {name}{value.PascalName} {name} = {GoNames.Number(value.Value, description.Type, description.Show)}");
        }

        code.Line();
        EnumValue[] named = [.. description.Values.DistinctBy(value => value.Value)];
        if (description.Flags) EmitFlags(code, name, named);
        else EmitString(code, name, type, named);
        return code.ToFile(GoNames.FileName(name) + ".go");
    }

    private static void EmitString(GoWriter code, string name, string type, EnumValue[] values)
    {
        code.Comment("String returns Xen's name of the value, or its number when it has none.");
        code.Open($"func (v {name}) String() string");
        code.Open("switch v");
        foreach (EnumValue value in values)
        {
            code.Case($"case {name}{value.PascalName}");
            code.Line($"return {GoNames.Literal(value.Name)}");
        }

        code.Close();
        code.Use("fmt");
        code.Line($"return fmt.Sprintf(\"{name}(%d)\", {type}(v))");
        code.Close();
    }

    private static void EmitFlags(GoWriter code, string name, EnumValue[] values)
    {
        code.Comment("String returns Xen's names of the bits that are set, and the number of those that have none.");
        code.UseOwn(GoNames.Wire);
        code.Open($"func (v {name}) String() string");
        code.OpenValue("return wire.FlagNames(uint64(v), []wire.Flag");
        foreach (EnumValue value in values) code.Line($"{{Bits: uint64({name}{value.PascalName}), Name: {GoNames.Literal(value.Name)}}},");
        code.Close("})");
        code.Close();
    }
}
