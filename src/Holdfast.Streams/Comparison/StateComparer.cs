using Holdfast.Abi.Cpuid;
using Holdfast.Abi.DomainContext;
using Holdfast.Streams.DomainContext;
using Holdfast.Streams.Inspection;
using Holdfast.Streams.Policies;
using Holdfast.X86.Policies;

namespace Holdfast.Streams.Comparison;

/// <summary>Compares the state of two domains record by record, in the form of a domain context. What the images were made from (PROVENANCE) is not compared here.</summary>
internal static class StateComparer
{
    private const string Features = "processor features";

    /// <summary>Compares two states.</summary>
    public static void Compare(DomainContextRecords a, DomainContextRecords b, Differences found, Differences forms)
    {
        CompareFeatures(a, b, found);
        int? width = WidthOf(a) == WidthOf(b) ? WidthOf(a) : null;
        var comparer = new RecordComparer(found, width);
        foreach ((DomainContextRecord? one, DomainContextRecord? other) in Pairs(a, b))
        {
            DomainContextRecord named = one ?? other!;
            ContextRecordKind kind = named.Kind!;
            string part = kind.Scope is ContextScope.Image or ContextScope.Domain ? kind.Name : named.Name;
            if (one is null || other is null) found.Add(part, field: null, LengthOf(one), LengthOf(other), kind.Doc);
            else if (kind.Type == ContextRecordType.Producer) CompareProducers(comparer, new RecordComparer(forms, width), kind, part, one.Body, other.Body);
            else comparer.Compare(kind, part, one.Body, other.Body);
        }
    }

    /// <summary>The records of two contexts by type and instance, in their order, but for PROVENANCE.</summary>
    private static IEnumerable<(DomainContextRecord? A, DomainContextRecord? B)> Pairs(DomainContextRecords a, DomainContextRecords b)
    {
        SortedDictionary<(uint Type, uint Instance), (DomainContextRecord? A, DomainContextRecord? B)> pairs = [];
        foreach (DomainContextRecord record in a.InOrder) pairs[KeyOf(record)] = (record, null);
        foreach (DomainContextRecord record in b.InOrder) pairs[KeyOf(record)] = (pairs.GetValueOrDefault(KeyOf(record)).A, record);
        return pairs.Values.Where(pair => (pair.A ?? pair.B)!.Type != ContextRecordType.Provenance);
    }

    private static (uint Type, uint Instance) KeyOf(DomainContextRecord record) => ((uint)record.Type & ~ContextRecord.OptionalBit, record.Instance);

    private static Shown.Size? LengthOf(DomainContextRecord? record) => record is null ? null : new Shown.Size(record.Body.Length);

    private static int? WidthOf(DomainContextRecords records) =>
        records.TryFind(ContextRecordType.Domain, out byte[]? domain) && ContextDomain.Read(domain).Width is 4 or 8 ? (int)ContextDomain.Read(domain).Width : null;

    /// <summary>Who held the domain is a part of what the image says; who wrote the bytes is not.</summary>
    private static void CompareProducers(RecordComparer comparer, RecordComparer forms, ContextRecordKind kind, string part, ReadOnlyMemory<byte> a, ReadOnlyMemory<byte> b)
    {
        comparer.Compare(part, kind.Body!, a[..ContextProducer.Size], b[..ContextProducer.Size]);
        forms.Compare(part, kind.Body!, a, b, static name => name != "writer");
    }

    /// <summary>Says which features of a processor one of two guests is offered, by their names: those are in the leaves and registers of both policies.</summary>
    private static void CompareFeatures(DomainContextRecords a, DomainContextRecords b, Differences found)
    {
        if (!a.Has(ContextRecordType.CpuidPolicy) || !b.Has(ContextRecordType.CpuidPolicy)) return;
        FeatureSet one = PolicyOf(a).Features, other = PolicyOf(b).Features;
        foreach (CpuFeature feature in CpuFeature.Named)
        {
            if (one.Contains(feature) == other.Contains(feature)) continue;
            Shown offered = Shown.Of(true);
            found.Add(Features, feature.Name, one.Contains(feature) ? offered : null, other.Contains(feature) ? offered : null, $"{feature.Word.Source}, bit {feature.Bit}");
        }
    }

    private static CpuPolicy PolicyOf(DomainContextRecords records)
    {
        List<CpuidLeaf> leaves = [];
        List<MsrEntry> registers = [];
        if (records.TryFind(ContextRecordType.CpuidPolicy, out byte[]? cpuid))
        {
            for (int at = ContextCpuidPolicy.Size; at + CpuidLeaf.Size <= cpuid.Length; at += CpuidLeaf.Size) leaves.Add(CpuidLeaf.Read(cpuid.AsSpan(at)));
        }

        if (records.TryFind(ContextRecordType.MsrPolicy, out byte[]? msrs))
        {
            for (int at = ContextMsrPolicy.Size; at + MsrEntry.Size <= msrs.Length; at += MsrEntry.Size) registers.Add(MsrEntry.Read(msrs.AsSpan(at)));
        }

        return SavedPolicy.Join(leaves, registers);
    }
}
