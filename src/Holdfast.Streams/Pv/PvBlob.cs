namespace Holdfast.Streams.Pv;

/// <summary>A vCPU's state as the hypervisor hands it out, without the record's header.</summary>
/// <param name="Offset">Where it stands in the (decompressed) file.</param>
/// <param name="Bytes">The state.</param>
public sealed record PvBlob(long Offset, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The path of the record.</summary>
    internal ContentPath Path { get; init; } = ContentPath.Root;
}
