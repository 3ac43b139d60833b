using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.DomainContext;
using Holdfast.Streams.Tests.Images;

namespace Holdfast.Streams.Tests.DomainContext;

public sealed class ConversionTests
{
    public static TheoryData<string> Samples => [.. SampleImage.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_Xen_saved_comes_back_byte_for_byte(string name)
    {
        SavedState state = SampleContext.StateOf(SampleImage.Load(name));
        DomainContextRecords? records = DomainContextConverter.ToContext(state, out string? refusal);
        Assert.Null(refusal);
        IReadOnlyList<ContextPiece>? pieces = DomainContextConverter.ToPieces(records!, out refusal);
        Assert.Null(refusal);
        AssertSame(state.Pieces, pieces!, withPlaces: true);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Typed_records_alone_say_all_but_what_is_private_to_Xen(string name)
    {
        DomainContextRecords records = DomainContextConverter.ToContext(SampleContext.StateOf(SampleImage.Load(name)), out _)!;
        IEnumerable<string> notSaid = records.InOrder.Where(record => record.Type == ContextRecordType.Provenance)
            .Select(record => ContextProvenance.Read(record.Body.Span)).Where(provenance => provenance.Granules > 0)
            .Select(provenance => $"{LibxcRecordTypeValues.Table.Find(provenance.Type)?.XenName} {provenance.Granules}");

        // The vector of the last exception of a PV guest is the hypervisor's own.
        Assert.Equal(name.StartsWith("pv-", StringComparison.Ordinal) ? ["X86_PV_VCPU_BASIC 1"] : [], notSaid);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Without_provenance_it_becomes_what_that_version_of_Xen_writes(string name)
    {
        SavedState state = SampleContext.StateOf(SampleImage.Load(name));
        DomainContextRecords records = DomainContextConverter.ToContext(state, out _)!;
        foreach (uint instance in records.InstancesOf(ContextRecordType.Provenance).ToArray()) records.Remove(ContextRecordType.Provenance, instance);
        records.TryFind(ContextRecordType.Domain, out byte[]? domain);
        IReadOnlyList<ContextPiece> pieces = PieceList.Of(records, ContextDomain.Read(domain), state.Producer!.Value);
        if (state.IsPv) pieces = [.. pieces.Where(piece => !piece.Is(LibxcRecordType.X86PvVcpuBasic))];
        AssertSame([.. state.Pieces.Where(piece => !piece.Is(LibxcRecordType.X86PvVcpuBasic))], pieces, withPlaces: false);
    }

    private static void AssertSame(IReadOnlyList<ContextPiece> expected, IReadOnlyList<ContextPiece> actual, bool withPlaces)
    {
        Assert.Equal(expected.Select(piece => Head(piece, withPlaces)), actual.Select(piece => Head(piece, withPlaces)));
        foreach ((ContextPiece before, ContextPiece after) in expected.Zip(actual)) Assert.Equal(Convert.ToHexString(before.Body.Span), Convert.ToHexString(after.Body.Span));
    }

    private static string Head(ContextPiece piece, bool withPlace) => $"{piece.Kind} {piece.Name} {piece.Instance} {(withPlace ? piece.Place : 0)}";
}
