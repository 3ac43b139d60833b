using Holdfast.Abi;
using Holdfast.Abi.DomainContext;

namespace Holdfast.Streams.DomainContext;

/// <summary>Carries what the description says that Xen's structures and the domain context's have in common, in both directions.</summary>
internal static class ContextMoves
{
    private const int ByteBits = 8;

    private static readonly ILookup<string, (ContextOrigin Origin, ContextRecordKind Kind)> _byOrigin = ContextOrigins.All
        .Select(origin => (Origin: origin, Kind: ContextRecords.All.First(kind => kind.Body == origin.Context)))
        .ToLookup(item => item.Origin.Origin.Name, StringComparer.Ordinal);

    /// <summary>The largest rank of any move: how often a value may be said.</summary>
    public static int LargestRank { get; } = ContextOrigins.All.Max(origin => origin.Moves.Max(move => move.Rank));

    /// <summary>What records have from a structure of Xen's.</summary>
    public static IEnumerable<(ContextOrigin Origin, ContextRecordKind Kind)> Of(AbiStructure structure) => _byOrigin[structure.Name];

    /// <summary>Carries the values of a structure of Xen's into records, which are made where they are not there yet.</summary>
    /// <param name="records">The records.</param>
    /// <param name="structure">Xen's structure.</param>
    /// <param name="body">Its bytes; an older form ends early, and does not say the rest.</param>
    /// <param name="instance">The instance of records of a vCPU or of a device.</param>
    /// <param name="rank">Of the values that are said more than once, which to carry.</param>
    public static void ToContext(DomainContextRecords records, AbiStructure structure, ReadOnlySpan<byte> body, uint instance, int rank)
    {
        foreach ((ContextOrigin origin, ContextRecordKind kind) in _byOrigin[structure.Name])
        {
            foreach (ContextMove move in origin.Moves)
            {
                int there = Math.Min(move.Bits, body.Length * ByteBits - move.OriginBit);
                if (move.Rank != rank || there <= 0) continue;
                BitCopy.Copy(body, move.OriginBit, records.Open(kind.Type, InstanceOf(kind, instance)), move.ContextBit, there);
            }
        }
    }

    /// <summary>Carries the values of records into a structure of Xen's.</summary>
    public static void ToOrigin(DomainContextRecords records, AbiStructure structure, Span<byte> body, uint instance)
    {
        foreach ((ContextOrigin origin, ContextRecordKind kind) in _byOrigin[structure.Name])
        {
            if (!records.TryFind(kind.Type, out byte[]? from, InstanceOf(kind, instance))) continue;
            foreach (ContextMove move in origin.Moves) BitCopy.Copy(from, move.ContextBit, body, move.OriginBit, move.Bits);
        }
    }

    private static uint InstanceOf(ContextRecordKind kind, uint instance) => kind.Scope is ContextScope.Vcpu or ContextScope.Device ? instance : 0;
}
