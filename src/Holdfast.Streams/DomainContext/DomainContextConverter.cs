using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;

namespace Holdfast.Streams.DomainContext;

/// <summary>Makes a domain context of what Xen writes, and that of a domain context: without the change of a byte (docs/specs/domain-context.md §11).</summary>
public static class DomainContextConverter
{
    /// <summary>Makes the records of a domain context, PROVENANCE among them.</summary>
    /// <param name="state">What an image of Xen's says.</param>
    /// <param name="refusal">Why it cannot be done, as a sentence; null when it can.</param>
    public static DomainContextRecords? ToContext(SavedState state, out string? refusal)
    {
        if (ContextMaker.Make(state, out refusal) is not { } records) return null;
        var maker = new PieceMaker(records, state.Width);
        List<byte[]> made = [.. state.Pieces.Select(piece => piece.Is(LibxcRecordType.HvmContext) ? [] : maker.Make(piece, piece.Body.Length))];
        for (int i = 0; i < state.Pieces.Count; i++)
        {
            ContextPiece piece = state.Pieces[i];
            byte[] body = piece.Is(LibxcRecordType.HvmContext) ? HvmContextPieces.Join(state.Pieces.Skip(i + 1), piece.Body.Length) : made[i];
            records.Set(ContextRecordType.Provenance, Provenance.Write(piece, body), (uint)i);
        }

        refusal = FaultIn(records);
        return refusal is null ? records : null;
    }

    /// <summary>Carries the context of an HVM domain into records of one: what it says takes the place of what they said, and the rest stays.</summary>
    /// <param name="context">The context, as a hypervisor hands it out.</param>
    /// <param name="records">The records. They are good for nothing when this fails.</param>
    /// <returns>Null; or why it cannot be done, as a sentence.</returns>
    public static string? CarryInto(DomainContextRecords records, ReadOnlyMemory<byte> context)
    {
        List<ContextPiece> pieces = [];
        return HvmContextPieces.Split(context, 0, pieces) is string reason ? Sentence.Of(reason)
            : ContextMaker.CarryInto(records, new SavedState(pieces)) is string refusal ? Sentence.Of(refusal)
            : FaultIn(records);
    }

    /// <summary>Why the records would be no sound image; null when they are one. What no reader takes is not written.</summary>
    private static string? FaultIn(DomainContextRecords records)
    {
        DomainContextImage.Read(DomainContextWriter.Write([.. records.InOrder]), out string? fault);
        return fault;
    }

    /// <summary>The first thing that is wrong with an image, as a sentence.</summary>
    internal static string DescribeFault(DiagnosticBag bag)
    {
        Diagnostic first = bag.ToImmutable().First(finding => finding.Severity == Severity.Error);
        return $"The domain context is wrong ({first.Id}): {first.Message}";
    }

    /// <summary>Makes the pieces that a version of Xen would write of a domain, in the order of the stream (docs/specs/domain-context.md §11.8).</summary>
    /// <param name="records">The records of its context. PROVENANCE does not matter.</param>
    /// <param name="domain">Its DOMAIN.</param>
    /// <param name="xen">The version whose forms they have. What a form has no place for is not in it.</param>
    public static IReadOnlyList<ContextPiece> ToPieces(DomainContextRecords records, ContextDomain domain, XenVersion xen) => PieceList.Of(records, domain, xen);

    /// <summary>Finds what a context says and pieces that were made of it do not: what is missing, or another, when they are made a context again.</summary>
    /// <param name="records">The records of the context. PROVENANCE does not matter.</param>
    /// <param name="domain">Its DOMAIN.</param>
    /// <param name="pieces">The pieces.</param>
    /// <param name="refusal">Why nobody could take the pieces back, as a sentence; null when that can be done.</param>
    /// <returns>The records that are lost, wholly or in part, in the order in which they stand.</returns>
    public static IReadOnlyList<DomainContextRecord> FindUnsaid(DomainContextRecords records, ContextDomain domain, IReadOnlyList<ContextPiece> pieces, out string? refusal) =>
        UnsaidRecords.Of(records, domain, pieces, out refusal);

    /// <summary>Makes the pieces that a context was made from.</summary>
    /// <param name="records">The records of the context, PROVENANCE among them.</param>
    /// <param name="refusal">Why it cannot be done, as a sentence; null when it can.</param>
    public static IReadOnlyList<ContextPiece>? ToPieces(DomainContextRecords records, out string? refusal)
    {
        int width = records.TryFind(ContextRecordType.Domain, out byte[]? domain) && domain.Length >= ContextDomain.Size ? (int)ContextDomain.Read(domain).Width : sizeof(ulong);
        var maker = new PieceMaker(records, width);
        List<(ContextPiece Piece, int Length, uint Instance)> heads = [];
        foreach (uint instance in records.InstancesOf(ContextRecordType.Provenance))
        {
            records.TryFind(ContextRecordType.Provenance, out byte[]? record, instance);
            if (Provenance.Read(record) is not var (head, length))
            {
                refusal = $"PROVENANCE {instance} makes no sense.";
                return null;
            }

            heads.Add((head, length, instance));
        }

        // Entries before the context that holds them.
        ContextPiece[] pieces = new ContextPiece[heads.Count];
        for (int i = heads.Count - 1; i >= 0; i--)
        {
            (ContextPiece head, int length, uint instance) = heads[i];
            byte[] body = head.Is(LibxcRecordType.HvmContext) ? HvmContextPieces.Join(pieces.Skip(i + 1), length) : maker.Make(head, length);
            records.TryFind(ContextRecordType.Provenance, out byte[]? record, instance);
            if (!Provenance.Apply(record, body))
            {
                refusal = $"PROVENANCE {instance} has bytes that {head.Name} has no place for.";
                return null;
            }

            pieces[i] = head with { Body = body };
        }

        refusal = null;
        return pieces;
    }
}
