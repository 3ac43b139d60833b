using Holdfast.Abi.DomainContext;

namespace Holdfast.Streams.DomainContext;

/// <summary>What a domain context says and Xen's own records do not: found by taking those back, and looking for what is missing or another (docs/specs/domain-context.md §11.8).</summary>
internal static class UnsaidRecords
{
    /// <summary>The records of a context that are lost in what was made of it.</summary>
    /// <param name="records">The context.</param>
    /// <param name="domain">Its DOMAIN.</param>
    /// <param name="pieces">Xen's records that were made of it.</param>
    /// <param name="refusal">Why it cannot be told, as a sentence; null when it can.</param>
    public static IReadOnlyList<DomainContextRecord> Of(DomainContextRecords records, ContextDomain domain, IReadOnlyList<ContextPiece> pieces, out string? refusal)
    {
        bool isPv = domain.Kind == (uint)ContextGuestKind.Pv;

        // The width of an HVM guest is in none of Xen's records.
        var state = new SavedState(pieces) { IsPv = isPv, Width = isPv ? (int)domain.Width : sizeof(ulong) };
        if (ContextMaker.Make(state, out refusal) is not { } back) return [];
        return [.. records.InOrder.Where(record => !IsAboutTheImage(record.Type) && !IsSaid(record, back))];
    }

    private static bool IsAboutTheImage(ContextRecordType type) => type is ContextRecordType.Producer or ContextRecordType.Provenance or ContextRecordType.VcpuHypercall;

    private static bool IsSaid(DomainContextRecord record, DomainContextRecords back)
    {
        if (!back.TryFind(record.Type, out byte[]? body, record.Instance)) return false;
        if (record.Type != ContextRecordType.Domain) return record.Body.Span.SequenceEqual(body);

        // What was made of Xen's records is partial, whatever it was made of.
        return ContextDomain.Read(record.Body.Span) with { Partial = true } == ContextDomain.Read(body);
    }
}
