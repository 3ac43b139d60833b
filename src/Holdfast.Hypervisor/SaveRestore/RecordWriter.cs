using Holdfast.Abi.Libxc;

namespace Holdfast.Hypervisor.SaveRestore;

/// <summary>Writes the headers and records of a libxc stream, in little-endian byte order.</summary>
/// <param name="output">Where they go; it is never moved back.</param>
internal sealed class RecordWriter(Stream output)
{
    private const int Version = 3;
    private const ushort PageShift = 12;

    /// <summary>Writes the headers of the image and of the domain.</summary>
    public void WriteHeaders(DomainType type, XenVersion producer)
    {
        Span<byte> headers = stackalloc byte[LibxcImageHeader.Size + LibxcDomainHeader.Size];
        new LibxcImageHeader { Marker = LibxcImageHeader.ExpectedMarker, Id = LibxcImageHeader.ExpectedId, Version = Version }.Write(headers);
        new LibxcDomainHeader { Type = (uint)type, PageShift = PageShift, XenMajor = (uint)producer.Major, XenMinor = (uint)producer.Minor }.Write(headers[LibxcImageHeader.Size..], ByteOrder.Little);
        output.Write(headers);
    }

    /// <summary>Writes a record.</summary>
    public void Write(LibxcRecordType type, ReadOnlySpan<byte> body)
    {
        Begin(type, (uint)body.Length);
        Continue(body);
        Pad(body.Length);
    }

    /// <summary>Begins a record whose body comes in pieces.</summary>
    public void Begin(LibxcRecordType type, uint length)
    {
        Span<byte> header = stackalloc byte[LibxcRecordHeader.Size];
        new LibxcRecordHeader { Type = (uint)type, BodyLength = length }.Write(header, ByteOrder.Little);
        output.Write(header);
    }

    /// <summary>Writes a piece of a body. One whose length is a multiple of eight needs no padding.</summary>
    public void Continue(ReadOnlySpan<byte> piece) => output.Write(piece);

    private void Pad(int length)
    {
        Span<byte> zeros = stackalloc byte[(int)LibxcRecordHeader.Alignment];
        zeros.Clear();
        output.Write(zeros[..(-length & (zeros.Length - 1))]);
    }
}
