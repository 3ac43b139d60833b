using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.Rust;

/// <summary>
/// Emits the sources of a crate of Rust: a module for each file of the description, in <c>stable</c> or <c>versioned</c>. What a crate needs
/// besides is written by hand, and is the same for every description.
/// </summary>
public static class RustEmitter
{
    private static readonly (string Group, string Doc)[] s_groups =
    [
        ("stable", "Interfaces that stay as they are from one version of Xen to the next, and the formats of save images."),
        ("versioned", "Interfaces that change with each version of Xen, whose callers check that they run on the one that they were built for."),
    ];

    /// <summary>All files, by path.</summary>
    public static IReadOnlyList<GeneratedFile> Emit(AbiDescription description)
    {
        LayoutEngine layouts = new(description);
        IEnumerable<GeneratedFile> modules = description.Files.Select(file => new RustModuleEmitter(description, layouts, file).Emit());
        return [.. s_groups.Select(group => EmitGroup(description, group.Group, group.Doc)).Concat(modules).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static GeneratedFile EmitGroup(AbiDescription description, string group, string doc)
    {
        string[] modules = [.. description.Files.Where(file => RustNames.Group(file) == group).Select(RustNames.Module).Order(StringComparer.Ordinal)];
        CodeWriter code = new();
        code.Line("// Generated from the files of abi/. Do not edit.");
        code.Line();
        RustText.ModuleDoc(code, doc);
        if (modules.Length > 0) code.Line();
        foreach (string module in modules) code.Line($"pub mod {module};");
        return new GeneratedFile($"{group}/mod.rs", code.ToString());
    }
}
