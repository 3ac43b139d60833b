using Holdfast.Abi.Hvm;

namespace Holdfast.Streams.Hvm;

/// <summary>An entry of an HVM context.</summary>
/// <param name="Offset">The offset of its descriptor in the (decompressed) file.</param>
/// <param name="Descriptor">The descriptor: type, instance and length.</param>
/// <param name="Body">The entry's bytes, without the descriptor.</param>
public sealed record HvmContextEntry(long Offset, HvmSaveDescriptor Descriptor, ReadOnlyMemory<byte> Body)
{
    /// <summary>The entry's name, as Xen's headers have it; null for an unknown type.</summary>
    public string? Name => HvmSaveRecords.TryGet(Descriptor.Typecode, out HvmSaveRecord? record) ? record.Name : null;
}
