using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Streams.DomainContext;

namespace Holdfast.Streams.Tests.Images;

/// <summary>A domain context that is taken apart, so that a test can change one thing: what it left alone is right, the checksum included.</summary>
internal sealed class SampleContextImage(DomainContextRecords records)
{
    public ContextHeader Header { get; set; } = ContextHeader.Read(DomainContextWriter.Write([]));

    public List<SampleContextRecord> Records { get; } =
    [
        .. records.InOrder.Select(record => new SampleContextRecord(record.Type, record.Instance, record.Body.ToArray())),
        new(ContextRecordType.Integrity, 0, new byte[ContextIntegrity.Size]),
        new(ContextRecordType.End, 0, []),
    ];

    /// <summary>What is done to the checksum.</summary>
    public uint ChecksumFlip { get; set; }

    /// <summary>What follows END.</summary>
    public byte[] Tail { get; set; } = [];

    public SampleContextRecord this[ContextRecordType type, uint instance = 0] => Records.Single(record => record.Type == type && record.Instance == instance);

    public void Remove(ContextRecordType type, uint instance = 0) => Records.Remove(this[type, instance]);

    /// <summary>Puts a record where it belongs.</summary>
    public void Add(ContextRecordType type, uint instance, byte[] body)
    {
        uint place = (uint)type & ~ContextRecord.OptionalBit;
        int index = Records.FindIndex(record => record.Type is ContextRecordType.Integrity || (record.Type != ContextRecordType.Producer && (((uint)record.Type & ~ContextRecord.OptionalBit), record.Instance).CompareTo((place, instance)) > 0));
        Records.Insert(index, new SampleContextRecord(type, instance, body));
    }

    /// <summary>Changes an integer of a record.</summary>
    public void Set(ContextRecordType type, uint instance, string field, Func<ulong, ulong> change, int index = 0)
    {
        SampleContextRecord record = this[type, instance];
        ContextRecords.TryGet((uint)type, out ContextRecordKind? kind);
        AbiField place = kind!.Body!.Find(field)!;
        ulong value = change(place.ReadValue(record.Body, ByteOrder.Little, index));
        for (int i = 0; i < place.ElementSize; i++) record.Body[place.Offset + (index * place.ElementSize) + i] = (byte)(value >> (8 * i));
    }

    public byte[] ToBytes()
    {
        var image = new MemoryStream();
        byte[] bytes = new byte[ContextHeader.Size];
        Header.Write(bytes);
        image.Write(bytes);
        foreach (SampleContextRecord record in Records)
        {
            if (record is { Type: ContextRecordType.Integrity, Body.Length: ContextIntegrity.Size } && !record.IsForged)
            {
                ContextIntegrity integrity = ContextIntegrity.Read(record.Body);
                (integrity with { Crc32c = Crc32C.Of(image.ToArray()) ^ ChecksumFlip }).Write(record.Body);
            }

            record.WriteTo(image);
        }

        image.Write(Tail);
        return image.ToArray();
    }
}
