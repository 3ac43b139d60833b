namespace Holdfast.Hypervisor.Consoles;

/// <summary>The hypervisor's own console: what was written to it last, and what was typed on it and not read.</summary>
/// <remarks>Source: xen/drivers/char/console.c, 4.17.7.</remarks>
public sealed class HypervisorConsole
{
    // The ring that xl dmesg shows, and that of what is typed (SERIAL_RX_SIZE).
    private const int WrittenLength = 1 << 14;
    private const int TypedLength = 128;

    private readonly byte[] _written = new byte[WrittenLength];
    private readonly Queue<byte> _typed = new(TypedLength);
    private long _count;

    internal HypervisorConsole()
    {
    }

    /// <summary>Called with what is written, as it is written.</summary>
    public Action<ReadOnlyMemory<byte>>? Written { get; set; }

    /// <summary>How many bytes were typed and not read.</summary>
    internal int TypedCount => _typed.Count;

    /// <summary>The last 16384 bytes that were written, or fewer.</summary>
    public byte[] ReadWritten()
    {
        int length = (int)Math.Min(_count, WrittenLength);
        byte[] last = new byte[length];
        for (int i = 0; i < length; i++) last[i] = _written[(_count - length + i) % WrittenLength];
        return last;
    }

    /// <summary>Types bytes, which the control domain reads. What there is no room for is lost, as with a keyboard.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>How many there was room for, of 128.</returns>
    public int Type(ReadOnlySpan<byte> bytes)
    {
        int taken = Math.Min(bytes.Length, TypedLength - _typed.Count);
        foreach (byte value in bytes[..taken]) _typed.Enqueue(value);
        return taken;
    }

    internal void Write(ReadOnlySpan<byte> bytes)
    {
        foreach (byte value in bytes) _written[_count++ % WrittenLength] = value;
        Written?.Invoke(bytes.ToArray());
    }

    /// <summary>Copies what was typed, and leaves it there.</summary>
    internal void Peek(Span<byte> destination)
    {
        int at = 0;
        foreach (byte value in _typed)
        {
            if (at == destination.Length) return;
            destination[at++] = value;
        }
    }

    /// <summary>Takes away what was read.</summary>
    internal void Take(int count)
    {
        while (count-- > 0) _typed.Dequeue();
    }
}
