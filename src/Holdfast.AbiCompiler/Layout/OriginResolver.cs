using Holdfast.AbiCompiler.Loading;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Layout;

/// <summary>Finds where what fields say is said in the structures that they name as their origins.</summary>
internal sealed class OriginResolver(AbiDescription description, LayoutEngine layouts)
{
    private const int ByteBits = 8;

    /// <summary>The structures that a structure has something from, in order of their names.</summary>
    public static IReadOnlyList<string> OriginsOf(StructureDescription structure) =>
        [.. AllOrigins(structure).Select(origin => origin.Structure).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>What a structure has from another, in the order of its fields.</summary>
    public IReadOnlyList<OriginMove> Moves(StructureDescription structure, StructureDescription from)
    {
        List<OriginMove> moves = [];
        foreach (FieldLayout field in layouts.Compute(structure).Fields)
        {
            foreach (FieldOrigin origin in field.Field.Origins.Where(origin => IsFrom(origin, from))) moves.AddRange(Resolve(field, origin, from));
            foreach (BitRange bits in field.Field.Bits)
            {
                foreach (FieldOrigin origin in bits.Origins.Where(origin => IsFrom(origin, from)))
                {
                    Place place = Find(from, origin)!;
                    moves.Add(new OriginMove(place.Bit, field.Offset * ByteBits + bits.First, Math.Min(place.ElementBits, bits.Width), RankOf(origin, bits.Origins)));
                }
            }
        }

        return moves;
    }

    /// <summary>Checks that every origin is there, and of a kind that can be one.</summary>
    public static void Check(AbiDescription description, ProblemList problems)
    {
        OriginResolver resolver = new(description, new LayoutEngine(description));
        foreach (StructureDescription structure in description.Files.SelectMany(file => file.Structures))
        {
            foreach (FieldDescription field in structure.Fields)
            {
                foreach (FieldOrigin origin in field.Origins.Concat(field.Bits.SelectMany(bits => bits.Origins))) resolver.Check(field, origin, problems);
            }
        }
    }

    private static IEnumerable<FieldOrigin> AllOrigins(StructureDescription structure) =>
        structure.Fields.SelectMany(field => field.Origins.Concat(field.Bits.SelectMany(bits => bits.Origins)));

    private static bool IsFrom(FieldOrigin origin, StructureDescription from) => string.Equals(origin.Structure, from.Name, StringComparison.Ordinal);

    /// <summary>The place in the list of alternatives; members of a structure are none.</summary>
    private static int RankOf(FieldOrigin origin, IReadOnlyList<FieldOrigin> alternatives) => origin.Member is null ? alternatives.ToList().IndexOf(origin) : 0;

    private void Check(FieldDescription field, FieldOrigin origin, ProblemList problems)
    {
        if (description.FindStructure(origin.Structure) is not { } structure)
            problems.Add(origin.Location, $"no structure is named '{origin.Structure}'.{NearMatch.Suggest(origin.Structure, description.StructureNames)}");
        else if (Find(structure, origin) is null)
            problems.Add(origin.Location, $"'{origin.Structure}' has no '{origin.Path}'.{NearMatch.Suggest(origin.Path, structure.Fields.Select(other => other.Name))}");
        else if (origin.Member is { } member && !(field.Type is FieldType.Structure { Name: var nested } && description.FindStructure(nested)?.Fields.Any(other => other.Name == member) == true))
            problems.Add(origin.Location, $"'{field.Name}' has no member '{member}'");
    }

    /// <summary>The elements of an array that are as large there as here are one piece.</summary>
    private IEnumerable<OriginMove> Resolve(FieldLayout field, FieldOrigin origin, StructureDescription from)
    {
        Place source = Find(from, origin)!;
        int target = field.Offset * ByteBits, element = field.ElementSize * ByteBits, rank = RankOf(origin, field.Field.Origins);
        if (origin.Member is { } member)
        {
            FieldLayout inner = layouts.Compute(description.FindStructure(((FieldType.Structure)field.Field.Type).Name)!).Fields.First(other => other.Field.Name == member);
            target += inner.Offset * ByteBits;
            element = inner.ElementSize * ByteBits;
        }

        int count = Math.Min(source.Count, Math.Max(field.Count, 1));
        if (element == source.ElementBits) return [new OriginMove(source.Bit, target, element * count, rank)];
        return Enumerable.Range(0, count).Select(index => new OriginMove(source.Bit + index * source.ElementBits, target + index * element, Math.Min(element, source.ElementBits), rank));
    }

    /// <summary>Where a structure has what a path names; null when it has no such thing.</summary>
    private Place? Find(StructureDescription structure, FieldOrigin origin)
    {
        int bit = 0;
        Queue<string> names = new(origin.Path.Split('.'));
        StructureDescription? current = structure;
        while (names.TryDequeue(out string? name))
        {
            if (current is null || layouts.Compute(current).Fields.FirstOrDefault(field => string.Equals(field.Field.Name, name, StringComparison.Ordinal)) is not { } found) return null;
            bit += found.Offset * ByteBits;
            if (names.Count == 0) return new Place(bit, found.ElementSize * ByteBits, found.Count);
            if (found.Field.Bits.FirstOrDefault(bits => string.Equals(bits.Name, names.Peek(), StringComparison.Ordinal)) is { } range && names.Count == 1)
                return new Place(bit + range.First, range.Width, 1);
            current = found.Field.Type is FieldType.Structure { Name: var nested } ? description.FindStructure(nested) : null;
        }

        return null;
    }

    private sealed record Place(int Bit, int ElementBits, int Count);
}
