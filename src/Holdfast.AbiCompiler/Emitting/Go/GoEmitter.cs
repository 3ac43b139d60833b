using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.Go;

/// <summary>
/// Emits a package of Go for each file of the description, with one type a file, and the package through which a test reaches every field by
/// its name. What they share (widths, errors) is written by hand.
/// </summary>
public static class GoEmitter
{
    /// <summary>Callers of 16 bytes have words that no integer of Go holds, and no machine that Go runs on is one.</summary>
    internal static IReadOnlyList<int> Widths { get; } = [4, 8];

    /// <summary>The folders of the module whose every file is generated, beside others that are written by hand; paths are those in the folder.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<GeneratedFile> Files)> Emit(AbiDescription description)
    {
        LayoutEngine layouts = new(description);
        return
        [
            ("internal/access", Sorted([.. EmitAccess(description, layouts)])),
            ("stable", Sorted([.. EmitPackages(description, layouts, InterfaceKind.Stable)])),
            ("versioned", Sorted([.. EmitPackages(description, layouts, InterfaceKind.Versioned)])),
        ];
    }

    /// <summary>The structures of a file that exist for a width that there is here.</summary>
    internal static IEnumerable<StructureDescription> Structures(AbiFile file, LayoutEngine layouts) =>
        file.Structures.Where(structure => !layouts.DependsOnWidth(structure) || LayoutEngine.WidthsOf(structure).Intersect(Widths).Any());

    private static IEnumerable<GeneratedFile> EmitPackages(AbiDescription description, LayoutEngine layouts, InterfaceKind kind)
    {
        foreach (AbiFile file in description.Files.Where(file => file.Interface == kind))
        {
            IEnumerable<GeneratedFile> files =
            [
                .. GoPackageEmitter.Emit(file),
                .. file.Enums.Select(item => GoEnumEmitter.Emit(file, item)),
                .. Structures(file, layouts).Select(structure => new GoStructureEmitter(description, layouts, file, structure).Emit()),
            ];
            foreach (GeneratedFile generated in files) yield return generated with { Path = $"{GoNames.Package(file)}/{generated.Path}" };
        }
    }

    private static IEnumerable<GeneratedFile> EmitAccess(AbiDescription description, LayoutEngine layouts) =>
    [
        .. description.Files.Where(file => Structures(file, layouts).Any()).Select(file => new GoAccessEmitter(description, layouts, file).Emit()),
        GoAccessEmitter.EmitTable([.. description.Files.SelectMany(file => Structures(file, layouts))]),
    ];

    private static GeneratedFile[] Sorted(GeneratedFile[] files) => [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
}
