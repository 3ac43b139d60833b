using System.Globalization;
using System.Text;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.Vectors;

/// <summary>
/// Emits test vectors, a file for each file of the description: bytes of every structure, and the values in them, for the tests of every
/// language. <c>tests/vectors/README.md</c> says how they are written.
/// </summary>
public static class VectorEmitter
{
    private const int BytesInALine = 64;

    /// <summary>All files, by path.</summary>
    public static IReadOnlyList<GeneratedFile> Emit(AbiDescription description)
    {
        LayoutEngine layouts = new(description);
        return [.. description.Files.Where(file => file.Structures.Count > 0).Select(file => EmitFile(description, layouts, file)).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static GeneratedFile EmitFile(AbiDescription description, LayoutEngine layouts, AbiFile file)
    {
        StringBuilder text = new($"# Generated from {file.Path}. Do not edit.\n");
        foreach (StructureDescription structure in file.Structures)
        {
            List<TestVector> vectors = VectorsOf(description, layouts, structure);
            for (int i = 0; i < vectors.Count; i++) Append(text, vectors[i], i);
        }

        return new GeneratedFile($"{Path.GetFileNameWithoutExtension(file.Path)}.txt", text.ToString());
    }

    private static List<TestVector> VectorsOf(AbiDescription description, LayoutEngine layouts, StructureDescription structure)
    {
        bool isWide = layouts.DependsOnWidth(structure);
        WireOrder[] orders = structure.Order == WireOrder.Stream ? [WireOrder.Little, WireOrder.Big] : [WireOrder.Little];
        List<TestVector> vectors = [];
        foreach (int width in isWide ? LayoutEngine.WidthsOf(structure) : [8])
        {
            foreach (WireOrder order in orders)
            {
                for (int choice = 0; choice < new UnionChoices(structure).Count; choice++)
                {
                    foreach (VectorFill fill in Enum.GetValues<VectorFill>())
                        Add(vectors, VectorFiller.Fill(description, layouts, structure, width, order, fill, choice));
                }
            }
        }

        return isWide ? vectors : [.. vectors.Select(vector => vector with { Widths = LayoutEngine.AllWidths })];
    }

    /// <summary>What is the same at several widths is one vector.</summary>
    private static void Add(List<TestVector> vectors, TestVector vector)
    {
        int same = vectors.FindIndex(vector.IsLike);
        if (same < 0) vectors.Add(vector);
        else vectors[same] = vectors[same] with { Widths = [.. vectors[same].Widths.Union(vector.Widths)] };
    }

    private static void Append(StringBuilder text, TestVector vector, int number)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        text.Append(culture, $"\nvector {vector.Structure.Name}/{number}\n");
        text.Append(culture, $"structure {vector.Structure.Name}\n");
        text.Append(culture, $"widths {string.Join(' ', vector.Widths)}\n");
        text.Append(culture, $"order {(vector.Order == WireOrder.Big ? "big" : "little")}\n");
        foreach (byte[] line in vector.Bytes.Chunk(BytesInALine)) text.Append(culture, $"bytes {Convert.ToHexStringLower(line)}\n");
        foreach (string leaf in vector.Leaves) text.Append("  ").Append(leaf).Append('\n');
    }
}
