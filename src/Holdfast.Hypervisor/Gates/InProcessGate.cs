using Holdfast.Abi.DmOp;
using Holdfast.Abi.Gates;
using Holdfast.Hypervisor.Callers;
using Holdfast.Hypervisor.Kernels;

namespace Holdfast.Hypervisor.Gates;

/// <summary>The gate to a hypervisor in this process: a client is a process of a domain, with buffers of its own and a kernel between it and the hypervisor.</summary>
public sealed class InProcessGate : IHypercallGate
{
    // One more than a kernel takes, so that it is the kernel that refuses.
    private const int MostDescriptors = 17;

    private readonly ProcessMemory _process;
    private readonly PrivcmdFile _file;
    private readonly int _descriptorSize;
    private readonly ulong _descriptors;
    private readonly byte[] _descriptorBytes;
    private bool _closed;

    /// <summary>Opens a gate for a process of the domain that controls the others.</summary>
    /// <param name="hypervisor">The hypervisor.</param>
    public InProcessGate(EmbeddedHypervisor hypervisor)
        : this(new Privcmd(hypervisor), sizeof(ulong))
    {
    }

    /// <summary>Opens a gate for a process.</summary>
    /// <param name="kernel">Its kernel.</param>
    /// <param name="width">Its width in bytes: 4, 8 or 16.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such width.</exception>
    public InProcessGate(Privcmd kernel, int width)
    {
        _process = new ProcessMemory(width);
        _file = kernel.Open(_process);
        _descriptorSize = XenDmOpBuf.SizeAt(width);
        _descriptors = _process.Allocate(MostDescriptors * _descriptorSize, out _descriptorBytes);
    }

    /// <inheritdoc/>
    public int Width => _process.Width;

    /// <inheritdoc/>
    public IHypercallBuffer Allocate(int length)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        return new Buffer(_process, _process.Allocate(length, out byte[] bytes), bytes);
    }

    /// <inheritdoc/>
    public HypercallResult Call(uint number, params ReadOnlySpan<UInt128> arguments)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        HypercallArguments.Validate(arguments, Width);
        return _file.Hypercall(number, arguments);
    }

    /// <inheritdoc/>
    public HypercallResult DmOp(ushort domain, params ReadOnlySpan<XenDmOpBuf> buffers)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        for (int i = 0; i < Math.Min(buffers.Length, MostDescriptors); i++) buffers[i].Write(_descriptorBytes.AsSpan(i * _descriptorSize), Width);
        return _file.DmOp(domain, (uint)buffers.Length, _descriptors);
    }

    /// <inheritdoc/>
    public HypercallResult Restrict(ushort domain)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        return _file.Restrict(domain);
    }

    /// <inheritdoc/>
    public void Dispose() => _closed = true;

    private sealed class Buffer(ProcessMemory process, ulong address, byte[] bytes) : IHypercallBuffer
    {
        private bool _isGone;

        public ulong Address
        {
            get
            {
                ObjectDisposedException.ThrowIf(_isGone, this);
                return address;
            }
        }

        public Span<byte> Bytes
        {
            get
            {
                ObjectDisposedException.ThrowIf(_isGone, this);
                return bytes;
            }
        }

        public void Dispose()
        {
            if (!_isGone) process.Free(address);
            _isGone = true;
        }
    }
}
