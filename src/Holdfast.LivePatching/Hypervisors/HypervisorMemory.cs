namespace Holdfast.LivePatching.Hypervisors;

/// <summary>The bytes of a hypervisor at its own addresses, as its file has them.</summary>
internal sealed class HypervisorMemory
{
    private readonly MemoryRun[] _runs;

    /// <param name="runs">What stands where.</param>
    public HypervisorMemory(IEnumerable<MemoryRun> runs) => _runs = [.. runs];

    /// <summary>So many bytes from an address on; empty when not all of them are there.</summary>
    public ReadOnlySpan<byte> Run(ulong address, int length)
    {
        ReadOnlySpan<byte> rest = RunToEnd(address);
        return length >= 0 && rest.Length >= length ? rest[..length] : [];
    }

    /// <summary>All bytes from an address on, up to the end of what is together; empty when there are none.</summary>
    public ReadOnlySpan<byte> RunToEnd(ulong address)
    {
        foreach ((ulong start, ReadOnlyMemory<byte> bytes) in _runs)
            if (address >= start && address - start < (ulong)bytes.Length)
                return bytes.Span[(int)(address - start)..];
        return [];
    }
}
