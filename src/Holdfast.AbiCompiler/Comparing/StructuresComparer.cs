using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Comparing;

/// <summary>Compares the structures of two versions that no operation takes as its own, in one direction.</summary>
internal static class StructuresComparer
{
    /// <summary>What becomes of the users of <paramref name="from"/> where <paramref name="to"/> reads and writes their structures.</summary>
    /// <param name="from">The first version.</param>
    /// <param name="to">The second version.</param>
    public static IEnumerable<Judgement> Compare(AbiSide from, AbiSide to)
    {
        Usage before = new(from, to);
        Usage after = new(to, from);
        foreach (StructureDescription structure in from.Description.Files.SelectMany(from.StructuresOf))
        {
            StructureDescription? other = StructurePairs.Match(from, structure, to);
            AbiChange[] changes = other is not null
                ? [.. StructureComparer.Compare(from, structure, to, other, isCallers: before.IsCallers(structure))]
                : [new AbiChange("it is gone", Remedy.Rewrite, "nothing reads or writes it")];
            string[] aliases = other is null ? [structure.Name, structure.XenName] : [structure.Name, structure.XenName, other.Name];
            yield return new Judgement(AbiSubject.Structure, StructurePairs.NameOf(structure, other), before.Of(structure), changes, aliases, before.IsGuarded(structure)) { IsPart = before.IsOfOperation(structure) };
        }

        foreach (StructureDescription structure in to.Description.Files.SelectMany(to.StructuresOf))
        {
            if (StructurePairs.Match(to, structure, from) is not null) continue;
            AbiChange[] changes = [new AbiChange("it is new", Remedy.None, $"nothing of {from.Name} uses it")];
            yield return new Judgement(AbiSubject.Structure, structure.Name, after.Of(structure), changes, [structure.XenName], after.IsGuarded(structure)) { IsPart = after.IsOfOperation(structure) };
        }
    }
}
