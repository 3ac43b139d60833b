using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>Checks that what is said about the caller's width makes sense.</summary>
internal static class WidthChecker
{
    public static void Check(AbiDescription description, LayoutEngine layouts, ProblemList problems)
    {
        foreach (StructureDescription structure in description.Files.SelectMany(file => file.Structures))
        {
            IReadOnlyList<int> widths = LayoutEngine.WidthsOf(structure);
            if (structure.Widths.Count > 0 && !layouts.DependsOnWidth(structure))
                problems.Add(structure.Location, $"'{structure.Name}' says 'widths', but nothing in it depends on the width");
            foreach (FieldDescription field in structure.Fields)
            {
                foreach (int width in field.Widths.Except(widths))
                    problems.Add(field.Location, $"'{field.Name}' is said to be there at width {width}, at which '{structure.Name}' does not exist");
                foreach (StructureDescription nested in field.Type.StructureNames.Select(name => description.FindStructure(name)!).Where(layouts.DependsOnWidth))
                {
                    foreach (int width in widths.Except(LayoutEngine.WidthsOf(nested)))
                        problems.Add(field.TypeLocation, $"'{nested.Name}' does not exist at width {width}, at which '{structure.Name}' does");
                }
            }
        }
    }
}
