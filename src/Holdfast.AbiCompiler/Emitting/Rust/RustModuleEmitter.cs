using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.Rust;

/// <summary>Emits the module of a file of the description.</summary>
internal sealed class RustModuleEmitter(AbiDescription description, LayoutEngine layouts, AbiFile file)
{
    private readonly CodeWriter _code = new();
    private readonly RustTypes _types = new(description, layouts, file);

    public GeneratedFile Emit()
    {
        _code.Line($"// Generated from {file.Path}. Do not edit.");
        _code.Line();
        RustText.ModuleDoc(
            _code,
            RustText.Markdown(file.Doc),
            file.Interface == InterfaceKind.Versioned ? "This interface changes with each version of Xen: a caller is built for one, and must check that it runs on that." : "");
        EmitUses();
        foreach (ConstantDescription constant in file.Constants)
        {
            _code.Line();
            RustText.Constant(_code, constant);
        }

        foreach (EnumDescription item in file.Enums) EmitEnum(item);
        foreach (HypercallDescription hypercall in file.Hypercalls) EmitHypercall(hypercall);
        foreach (StructureDescription structure in file.Structures) new RustStructureEmitter(_code, layouts, _types, structure).Emit();
        return new GeneratedFile($"{RustNames.Group(file)}/{RustNames.Module(file)}.rs", _code.ToString());
    }

    private void EmitUses()
    {
        string?[] conditions = [.. file.Structures.Select(structure => RustText.Condition(structure.Widths)).Distinct(StringComparer.Ordinal)];
        if (conditions.Length == 0) return;
        _code.Line();
        if (conditions is [{ } only]) _code.Line(only);
        _code.Line("use core::mem;");
    }

    private void EmitEnum(EnumDescription item)
    {
        _code.Line();
        string origin = item.XenName is { } xen ? RustText.Markdown($"Xen's `{xen}`: {item.Source}.") : RustText.Markdown($"From {item.Source}.");
        RustText.Doc(_code, RustText.Markdown(item.Doc), RustText.Sentences(origin, item.Flags ? "Values combine." : ""));
        EmitConstants(RustNames.Module(item.Name), item.Values, value =>
        {
            RustText.Doc(_code, RustText.Markdown(value.Doc), RustText.Versions(value.Versions));
            RustText.Constant(_code, value.PascalName, RustText.TypeName(item.Type), RustText.Number(value.Value, item.Type, item.Show));
        });
    }

    private void EmitHypercall(HypercallDescription hypercall)
    {
        _code.Line();
        RustText.Doc(
            _code,
            RustText.Markdown(hypercall.Doc),
            RustText.Sentences(
                RustText.Markdown($"Xen's `{hypercall.Name}`: {hypercall.Source}."),
                RustText.Versions(hypercall.Versions),
                $"The interface is {hypercall.Interface.ToString().ToLowerInvariant()}."));
        _code.Begin($"pub mod {RustNames.Module(hypercall.PascalName + "Hypercall")}");
        RustText.Doc(_code, "The number of the hypercall.");
        _code.Line($"pub const NUMBER: u32 = {hypercall.Number};");
        OperationDescription[] coded = [.. hypercall.Operations.Where(operation => operation.Code is not null)];
        OperationDescription[] parts = [.. coded.Where(operation => operation.SubCode is not null)];
        string partsDoc = parts.Length > 0 ? "One that is a part of another has the other's code here, and its own in [`sub_codes`]." : "";
        EmitCodes("codes", RustText.Sentences("The codes of its operations.", partsDoc), coded, operation => operation.Code!.Value);
        EmitCodes("sub_codes", "The codes of operations in the operation that they are a part of.", parts, operation => operation.SubCode!.Value);
        _code.Close();
    }

    private void EmitCodes(string module, string doc, OperationDescription[] operations, Func<OperationDescription, ulong> code)
    {
        if (operations.Length == 0) return;
        _code.Line();
        RustText.Doc(_code, doc);
        EmitConstants(module, operations, operation =>
        {
            string[] structures = [.. operation.StructureNames.Select(_types.LinkFromInside)];
            string takes = structures.Length == 0 ? "" : $"Takes {(operation.TakesArray ? "an array of " : "")}{string.Join(" or ", structures)}.";
            RustText.Doc(_code, RustText.Markdown(operation.Doc), RustText.Sentences(takes, $"For {string.Join(", ", operation.Callers)}.", RustText.Versions(operation.Versions)));
            _code.Line($"pub const {RustNames.Constant(operation.PascalName)}: u32 = {code(operation)};");
        });
    }

    private void EmitConstants<T>(string module, IReadOnlyList<T> items, Action<T> emit)
    {
        _code.Begin($"pub mod {module}");
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0) _code.Line();
            emit(items[i]);
        }

        _code.Close();
    }
}
