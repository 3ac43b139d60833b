using Holdfast.Abi.DmOp;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;

namespace Holdfast.Toolstack.Tests.Gates;

/// <summary>
/// A gate to nothing, for answers that real Xen cannot be brought to give. Each call is answered by the test, which may write to the caller's buffers as
/// a hypervisor does.
/// </summary>
internal sealed class ScriptedGate(ScriptedGate.Answering answer) : IHypercallGate
{
    private const ulong Page = 0x1000;

    private readonly List<Buffer> _buffers = [];
    private ulong _next = Page;

    /// <summary>Answers a call.</summary>
    internal delegate HypercallResult Answering(ScriptedGate gate, uint number, UInt128[] arguments);

    /// <summary>True when it was disposed of.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>The calls so far.</summary>
    public int Calls { get; private set; }

    /// <summary>The most bytes that were allocated at once.</summary>
    public int LargestBuffer { get; private set; }

    /// <summary>The most bytes that can be allocated at once.</summary>
    public int Room { get; set; } = int.MaxValue;

    /// <summary>How many buffers have not been given back.</summary>
    public int Outstanding => _buffers.Count;

    public int Width => 8;

    /// <summary>The caller's memory from an address to the end of its buffer.</summary>
    public Span<byte> At(UInt128 address)
    {
        Buffer buffer = _buffers.Single(buffer => address >= buffer.Address && address < buffer.Address + (ulong)buffer.Bytes.Length);
        return buffer.Bytes[(int)(address - buffer.Address)..];
    }

    public IHypercallBuffer Allocate(int length)
    {
        if (length > Room) throw new IOException($"{length} bytes of memory for a hypercall could not be had from the test: there is not enough memory.");
        LargestBuffer = Math.Max(LargestBuffer, length);
        Buffer buffer = new(this, _next, length);
        _next += ((ulong)length + Page - 1) / Page * Page;
        _buffers.Add(buffer);
        return buffer;
    }

    public HypercallResult Call(uint number, params ReadOnlySpan<UInt128> arguments)
    {
        HypercallArguments.Validate(arguments, Width);
        Calls++;
        return answer(this, number, arguments.ToArray());
    }

    public HypercallResult DmOp(ushort domain, params ReadOnlySpan<XenDmOpBuf> buffers) => Call(DmOpHypercall.Number, domain, (uint)buffers.Length, buffers[0].H);

    public HypercallResult Restrict(ushort domain) => HypercallResult.Failed(XenErrno.Eperm);

    public void Dispose() => IsClosed = true;

    private sealed class Buffer(ScriptedGate gate, ulong address, int length) : IHypercallBuffer
    {
        private readonly byte[] _bytes = new byte[length];

        public ulong Address => address;

        public Span<byte> Bytes => _bytes;

        public void Dispose() => gate._buffers.Remove(this);
    }
}
