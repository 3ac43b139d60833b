using Holdfast.Abi.Libxc;

namespace Holdfast.Streams;

/// <summary>Where a record stands in a libxl or libxc stream.</summary>
/// <param name="Offset">The offset of its header in the (decompressed) file.</param>
/// <param name="Type">Its type.</param>
/// <param name="BodyLength">The length of its body in bytes, without the padding.</param>
public readonly record struct StreamRecord(long Offset, uint Type, uint BodyLength)
{
    /// <summary>The offset of its body. The headers of libxl and libxc records are of one size.</summary>
    public long BodyOffset => Offset + LibxcRecordHeader.Size;
}
