using Holdfast.Abi.Gates;
using Microsoft.Win32.SafeHandles;

namespace Holdfast.Toolstack.Hosts;

/// <summary>Pages of the kernel's, mapped here, that a hypervisor can reach while Linux makes a hypercall.</summary>
internal sealed unsafe class HostBuffer : SafeHandleZeroOrMinusOneIsInvalid, IHypercallBuffer
{
    private readonly nuint _mapped;
    private readonly int _length;

    /// <summary>Takes over pages.</summary>
    /// <param name="start">Where they are mapped.</param>
    /// <param name="mapped">Their length in bytes.</param>
    /// <param name="length">How many of the bytes were asked for.</param>
    public HostBuffer(void* start, nuint mapped, int length)
        : base(ownsHandle: true)
    {
        SetHandle((nint)start);
        _mapped = mapped;
        _length = length;
    }

    /// <inheritdoc/>
    public ulong Address
    {
        get
        {
            ObjectDisposedException.ThrowIf(IsClosed, this);
            return (ulong)handle;
        }
    }

    /// <inheritdoc/>
    public Span<byte> Bytes
    {
        get
        {
            ObjectDisposedException.ThrowIf(IsClosed, this);
            return new Span<byte>((void*)handle, _length);
        }
    }

    /// <inheritdoc/>
    protected override bool ReleaseHandle() => LinuxCalls.Release((void*)handle, _mapped);
}
