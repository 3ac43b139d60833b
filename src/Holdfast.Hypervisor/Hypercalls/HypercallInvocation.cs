using Holdfast.Abi;
using Holdfast.Hypervisor.Callers;
using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.Hypercalls;

/// <summary>
/// A hypercall that is being carried out: who made it, and its arguments without what the caller's width does not have. An argument of the description's type <c>u32</c> has the lower 32 bits of its register,
/// whatever is above; an address that does not fit into 64 bits leads nowhere (EFAULT).
/// </summary>
internal readonly ref struct HypercallInvocation
{
    private readonly ref readonly HypercallRegisters _registers;

    public HypercallInvocation(EmbeddedHypervisor hypervisor, AbiHypercall description, HypercallCaller caller, ref readonly HypercallRegisters registers)
    {
        Hypervisor = hypervisor;
        Description = description;
        Caller = caller;
        _registers = ref registers;
    }

    /// <summary>The hypervisor.</summary>
    public EmbeddedHypervisor Hypervisor { get; }

    /// <summary>What there is to know of the hypercall.</summary>
    public AbiHypercall Description { get; }

    /// <summary>Who made it.</summary>
    public HypercallCaller Caller { get; }

    /// <summary>The caller's domain.</summary>
    public Domain Domain => Caller.Domain;

    /// <summary>The caller's width in bytes.</summary>
    public int Width => Caller.Width;

    /// <summary>The caller's memory.</summary>
    public ICallerMemory Memory => Caller.Memory;

    /// <summary>The version of Xen whose answers are given.</summary>
    public XenVersion Version => Hypervisor.Version;

    /// <summary>An argument of 16 bits.</summary>
    public ushort U16(int index) => (ushort)_registers[index];

    /// <summary>An argument of 32 bits.</summary>
    public uint U32(int index) => (uint)_registers[index];

    /// <summary>An argument as wide as the caller; of one of 128 bits the lower half.</summary>
    public ulong Word(int index) => Width == sizeof(uint) ? (uint)_registers[index] : (ulong)_registers[index];

    /// <summary>All that an argument's register holds for a caller of its width: of an address, whether there is such an address or not.</summary>
    public UInt128 Address(int index) => HypercallDispatcher.Truncate(_registers[index], Width);

    /// <summary>An address among the arguments.</summary>
    /// <returns>False when there is no such address (EFAULT).</returns>
    public bool TryAddress(int index, out ulong address)
    {
        address = Word(index);
        return Width <= sizeof(ulong) || _registers[index] >> 64 == 0;
    }

    /// <summary>Reads bytes where an argument points to.</summary>
    /// <returns>False when they are not all there (EFAULT).</returns>
    public bool TryRead(int index, Span<byte> destination) => TryAddress(index, out ulong address) && Memory.TryRead(address, destination);

    /// <summary>Writes bytes where an argument points to.</summary>
    /// <returns>False when they are not all there (EFAULT).</returns>
    public bool TryWrite(int index, ReadOnlySpan<byte> source) => TryAddress(index, out ulong address) && Memory.TryWrite(address, source);

    /// <summary>Reads a structure of one size where an argument points to.</summary>
    /// <returns>False when it is not all there (EFAULT).</returns>
    public bool TryRead<T>(int index, out T value)
        where T : struct, IAbiStructure<T>
    {
        Span<byte> bytes = stackalloc byte[T.Layout.Size];
        bool isThere = TryRead(index, bytes);
        value = isThere ? T.Read(bytes) : default;
        return isThere;
    }

    /// <summary>Writes a structure of one size where an argument points to.</summary>
    /// <returns>False when there is not room for it (EFAULT).</returns>
    public bool TryWrite<T>(int index, in T value)
        where T : struct, IAbiStructure<T>
    {
        Span<byte> bytes = stackalloc byte[T.Layout.Size];
        value.Write(bytes);
        return TryWrite(index, bytes);
    }

    /// <summary>Asked between two units of work: true when the rest has to wait, and the call is to say how far it came.</summary>
    /// <param name="continuation">The continuation by which it goes on. Where the version has none of that name, it does not stop.</param>
    /// <param name="encodingCase">Which of several encodings it is, where it has to be that one; otherwise null.</param>
    public bool IsToStop(string continuation, string? encodingCase = null) => Hypervisor.Preemption is { } policy && Hypervisor.Preempts(Description, continuation, encodingCase) && policy(Caller);

    /// <summary>Where the version keeps the progress of a continuation, for an operation that has to know whether it is the hypervisor that keeps it; null when it has none of that name.</summary>
    public AbiContinuation? EncodingOf(string continuation) => ContinuationEncoder.Find(Description, Version, continuation);

    /// <summary>How many units a call says were done before it was made again.</summary>
    /// <param name="continuation">The continuation, of which the version has one encoding.</param>
    /// <param name="structure">The operation's structure as it was read, where fields of it hold progress.</param>
    public UInt128 DoneBefore(string continuation, ReadOnlySpan<byte> structure) => EncodingOf(continuation) is { } encoding ? ContinuationDecoder.Read(this, encoding, AbiProgress.Index, structure) : 0;

    /// <summary>What <see cref="IsToStop"/> says, for work that does not know that it belongs to a call.</summary>
    public Func<bool> WhenToStop(string continuation)
    {
        if (Hypervisor.Preemption is not { } policy || !Hypervisor.Preempts(Description, continuation, null)) return static () => false;
        HypercallCaller caller = Caller;
        return () => policy(caller);
    }
}
