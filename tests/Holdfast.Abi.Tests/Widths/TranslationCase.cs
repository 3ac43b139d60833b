using Holdfast.Abi.Tests.Vectors;
using Holdfast.Content;
using Holdfast.Testing.Vectors;

namespace Holdfast.Abi.Tests.Widths;

/// <summary>A structure with certain arms, at one width and at another: a vector at each says which values there are.</summary>
/// <param name="Structure">The structure.</param>
/// <param name="From">The one width in bytes.</param>
/// <param name="To">The other.</param>
/// <param name="Source">A vector at the one.</param>
/// <param name="Target">A vector at the other.</param>
internal sealed record TranslationCase(GeneratedStructure Structure, int From, int To, AbiVector Source, AbiVector Target)
{
    /// <summary>Every structure, from every width to every other, with every arm.</summary>
    public static IReadOnlyList<TranslationCase> All { get; } =
    [
        .. from structure in StructureTranslation.All
           from @from in structure.Widths
           from to in structure.Widths
           where @from != to
           from source in AbiVectorFile.All
           where source.Structure == structure.Name && source.Widths.Contains(@from)
           let target = AbiVectorFile.All.First(vector => vector.Structure == structure.Name && vector.Widths.Contains(to) && vector.IsBigEndian == source.IsBigEndian && SameArms(vector, to, source, @from))
           select new TranslationCase(structure, @from, to, source, target),
    ];

    private readonly Dictionary<string, (int SourceSize, int? TargetSize, bool IsTag)> _leaves = LeavesOf(Structure, From, To, Source, Target);

    public Dictionary<string, string> Arms { get; } = VectorComparison.ArmsOf(Source, From);

    public ByteOrder Order => Source.IsBigEndian ? ByteOrder.Big : ByteOrder.Little;

    /// <summary>The values at the one width: whole fields, no bits.</summary>
    public IEnumerable<AbiVectorValue> SourceValues => Source.Values.Where(value => value.Bits is null);

    /// <summary>The values at the other.</summary>
    public IEnumerable<AbiVectorValue> TargetValues => Target.Values.Where(value => value.Bits is null);

    /// <summary>The size of a value's field at the one width.</summary>
    public int SourceSize(AbiVectorValue value) => _leaves[value.Text].SourceSize;

    /// <summary>The size of a value's field at the other width; null when it is not there.</summary>
    public int? TargetSize(AbiVectorValue value) => _leaves[value.Text].TargetSize;

    /// <summary>True for the tag of a union: of the vectors with the same arms, all have the same value.</summary>
    public bool IsTag(AbiVectorValue value) => _leaves[value.Text].IsTag;

    /// <summary>The bytes at the one width with these values, and zero for all others.</summary>
    public byte[] Encode(IEnumerable<AbiVectorValue> values) => VectorComparison.Encode(Source with { Values = [.. values] }, From);

    public bool Translate(byte[] source, byte[] destination) => StructureTranslation.Try(Structure, source, From, destination, To, Order, Arms);

    public bool TranslateBack(byte[] source, byte[] destination) => StructureTranslation.Try(Structure, source, To, destination, From, Order, Arms);

    public override string ToString() => $"{Source} from {From} to {To}";

    private static Dictionary<string, (int SourceSize, int? TargetSize, bool IsTag)> LeavesOf(GeneratedStructure structure, int from, int to, AbiVector source, AbiVector target)
    {
        AbiVector[] alike = [.. AbiVectorFile.All.Where(vector => vector.Structure == structure.Name && vector.Widths.Contains(from) && vector.IsBigEndian == source.IsBigEndian && SameArms(vector, from, source, from))];
        HashSet<string> there = [.. target.Values.Select(value => value.Text)];
        return source.Values.Where(value => value.Bits is null).ToDictionary(
            value => value.Text,
            value => (
                VectorComparison.FieldOf(source, value, from).ElementSize,
                there.Contains(value.Text) ? VectorComparison.FieldOf(target, value, to).ElementSize : (int?)null,
                value.Bytes is null && alike.All(vector => vector.Values.First(other => other.Text == value.Text).Number == value.Number)),
            StringComparer.Ordinal);
    }

    private static bool SameArms(AbiVector left, int leftWidth, AbiVector right, int rightWidth) =>
        VectorComparison.ArmsOf(left, leftWidth).OrderBy(arm => arm.Key, StringComparer.Ordinal).SequenceEqual(VectorComparison.ArmsOf(right, rightWidth).OrderBy(arm => arm.Key, StringComparer.Ordinal));
}
