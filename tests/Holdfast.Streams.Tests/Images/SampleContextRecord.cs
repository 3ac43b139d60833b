using Holdfast.Abi.DomainContext;

namespace Holdfast.Streams.Tests.Images;

/// <summary>A record of a domain context, which may claim what it is not.</summary>
internal sealed class SampleContextRecord(ContextRecordType type, uint instance, byte[] body)
{
    public ContextRecordType Type { get; set; } = type;

    public uint Instance { get; set; } = instance;

    public byte[] Body { get; set; } = body;

    /// <summary>The length to announce, where it is not the body's.</summary>
    public ulong? ClaimedLength { get; set; }

    /// <summary>What the padding consists of.</summary>
    public byte Padding { get; set; }

    /// <summary>True for an INTEGRITY whose checksum is left as it is.</summary>
    public bool IsForged { get; set; }

    public void Resize(int length)
    {
        byte[] resized = Body;
        Array.Resize(ref resized, length);
        Body = resized;
    }

    public void WriteTo(Stream image)
    {
        byte[] descriptor = new byte[ContextRecord.Size];
        new ContextRecord { Type = (uint)Type, Instance = Instance, Length = ClaimedLength ?? (ulong)Body.Length }.Write(descriptor);
        image.Write(descriptor);
        image.Write(Body);
        for (int i = Body.Length; i % 8 != 0; i++) image.WriteByte(Padding);
    }
}
