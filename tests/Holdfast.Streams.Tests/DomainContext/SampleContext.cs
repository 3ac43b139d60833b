using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.DomainContext;
using Holdfast.Streams.Tests.Images;

namespace Holdfast.Streams.Tests.DomainContext;

/// <summary>Domain contexts of real guests.</summary>
internal static class SampleContext
{
    /// <summary>What a sample says of its guest besides memory.</summary>
    public static SavedState StateOf(SampleImage image)
    {
        bool isPv = image.Domain.Type == (uint)DomainType.X86Pv;
        var collector = new PieceCollector(isPv);
        int width = sizeof(ulong);
        foreach (SampleRecord record in image.Records)
        {
            if (record.Type == (uint)LibxcRecordType.X86PvInfo) width = PvInfo.Read(record.Body, ByteOrder.Little).GuestWidth;
            if (PieceCollector.IsPiece(record.Type, isPv)) collector.Add(record.Type, record.Body);
            else collector.Pass();
        }

        Assert.Null(collector.Refusal);
        return collector.ToState(width, new XenVersion((int)image.Domain.XenMajor, (int)image.Domain.XenMinor));
    }

    /// <summary>The records of a sample's context.</summary>
    public static DomainContextRecords RecordsOf(string name) => RecordsOf(SampleImage.Load(name));

    /// <summary>The records of a sample's context.</summary>
    public static DomainContextRecords RecordsOf(SampleImage image)
    {
        DomainContextRecords? records = DomainContextConverter.ToContext(StateOf(image), out string? refusal);
        Assert.Null(refusal);
        return records!;
    }

    /// <summary>The image of a sample's context.</summary>
    public static byte[] BytesOf(string name) => DomainContextWriter.Write([.. RecordsOf(name).InOrder]);
}
