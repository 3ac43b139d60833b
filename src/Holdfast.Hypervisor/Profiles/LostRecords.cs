using Holdfast.Abi.DomainContext;
using Holdfast.Streams.DomainContext;

namespace Holdfast.Hypervisor.Profiles;

/// <summary>Finds what a version of Xen has no place for: what is not the same any more when its records are made a domain context again.</summary>
internal static class LostRecords
{
    /// <summary>The records that are lost, wholly or in part, in the order in which they stand.</summary>
    /// <param name="records">The domain's context.</param>
    /// <param name="domain">Its DOMAIN.</param>
    /// <param name="pieces">What that version writes of it.</param>
    /// <param name="refusal">Why nobody could read that again, as a sentence; null when it can be read.</param>
    public static IReadOnlyList<DomainContextRecordName> Find(DomainContextRecords records, ContextDomain domain, IReadOnlyList<ContextPiece> pieces, out string? refusal)
    {
        // The width of an HVM guest is in none of Xen's records.
        bool isPv = domain.Kind == (uint)ContextGuestKind.Pv;
        var state = new SavedState(pieces) { IsPv = isPv, Width = isPv ? (int)domain.Width : sizeof(ulong) };
        if (DomainContextConverter.ToContext(state, out refusal) is not { } kept) return [];
        return [.. records.InOrder.Where(record => IsState(record) && !IsKept(record, kept)).Select(record => new DomainContextRecordName(record.Type, record.Instance))];
    }

    private static bool IsState(DomainContextRecord record) => record.Type is not (ContextRecordType.Producer or ContextRecordType.Provenance);

    private static bool IsKept(DomainContextRecord record, DomainContextRecords kept)
    {
        if (!kept.TryFind(record.Type, out byte[]? body, record.Instance)) return false;

        // That an image of Xen's is partial is nothing that it loses.
        return record.Type == ContextRecordType.Domain
            ? ContextDomain.Read(body) == ContextDomain.Read(record.Body.Span) with { Partial = true }
            : record.Body.Span.SequenceEqual(body);
    }
}
