using Holdfast.Abi.DmOp;

namespace Holdfast.Abi.Gates;

/// <summary>How memory of a gate becomes a buffer of the device models' hypercall.</summary>
public static class DmOpBuffers
{
    /// <summary>The whole of a buffer.</summary>
    public static XenDmOpBuf ForDmOp(this IHypercallBuffer buffer) => new() { H = buffer.Address, Length = (uint)buffer.Bytes.Length };

    /// <summary>The first bytes of a buffer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not so long.</exception>
    public static XenDmOpBuf ForDmOp(this IHypercallBuffer buffer, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, buffer.Bytes.Length);
        return new() { H = buffer.Address, Length = (uint)length };
    }
}
