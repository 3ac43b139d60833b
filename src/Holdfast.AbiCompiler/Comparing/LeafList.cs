using System.Globalization;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Comparing;

/// <summary>Takes a structure apart into the fields that are no structures.</summary>
internal sealed class LeafList
{
    private readonly AbiSide _side;
    private readonly int _width;
    private readonly bool _intoUnions;
    private readonly List<Leaf> _leaves = [];

    private LeafList(AbiSide side, int width, bool intoUnions)
    {
        _side = side;
        _width = width;
        _intoUnions = intoUnions;
    }

    /// <summary>The leaves of a structure, in the order of their offsets.</summary>
    /// <param name="side">The version.</param>
    /// <param name="structure">The structure.</param>
    /// <param name="width">The caller's width in bytes.</param>
    /// <param name="intoUnions">False to take a union for one leaf.</param>
    public static IReadOnlyList<Leaf> Of(AbiSide side, StructureDescription structure, int width, bool intoUnions)
    {
        LeafList list = new(side, width, intoUnions);
        list.Add(structure, "", 0);
        return list._leaves;
    }

    private void Add(StructureDescription structure, string prefix, int start)
    {
        foreach (FieldLayout field in _side.Layouts.Compute(structure, _width).Fields)
        {
            string path = prefix + field.Field.Name;
            int offset = start + field.Offset;
            switch (field.Field.Type)
            {
                case FieldType.Structure nested:
                    bool isArray = field.Field.Count is not ElementCount.One;
                    if (isArray) AddLeaf(structure, path, field, offset, LeafKind.Array);
                    Add(_side.Description.FindStructure(nested.Name)!, path + (isArray ? "[]." : "."), offset);
                    break;
                case FieldType.Union union when _intoUnions:
                    AddLeaf(structure, path, field, offset, LeafKind.Union);
                    EnumDescription? tags = structure.Fields.FirstOrDefault(other => string.Equals(other.Name, union.Tag, StringComparison.Ordinal))?.Enum is { } name ? _side.Description.FindEnum(name) : null;
                    foreach (UnionArm arm in union.Arms.Where(arm => _side.Has(arm.Versions) && _side.Has(_side.Description.FindStructure(arm.Structure)!.Versions)))
                    {
                        string armPath = $"{path}.{NameOf(arm, tags)}";
                        AddLeaf(structure, armPath, field, offset, LeafKind.Arm);
                        Add(_side.Description.FindStructure(arm.Structure)!, armPath + ".", offset);
                    }

                    break;
                default:
                    AddLeaf(structure, path, field, offset, LeafKind.Value);
                    break;
            }
        }
    }

    private void AddLeaf(StructureDescription structure, string path, FieldLayout field, int offset, LeafKind kind) =>
        _leaves.Add(new Leaf(path, field.Field, offset, field.ElementSize, field.Count, kind, structure.Order));

    /// <summary>What tells an arm from the others in every version, whatever its structure is called and its tag's value is.</summary>
    private string NameOf(UnionArm arm, EnumDescription? tags) =>
        arm.Name ?? tags?.Values.FirstOrDefault(value => value.Value == arm.When && _side.Has(value.Versions))?.Name ?? arm.When.ToString(CultureInfo.InvariantCulture);
}
