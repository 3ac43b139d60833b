using Holdfast.Abi.DmOp;

namespace Holdfast.Abi.Gates;

/// <summary>
/// The way to a hypervisor's hypercalls, whichever hypervisor it is: a real host's, one in this process, one behind a socket. What the hypervisor answers is a
/// value, errors included; exceptions are for the way itself.
/// </summary>
/// <remarks>A gate is for one thread at a time.</remarks>
public interface IHypercallGate : IDisposable
{
    /// <summary>The caller's width in bytes (4, 8 or 16): that of its words and pointers, by which the hypervisor reads what it is given.</summary>
    int Width { get; }

    /// <summary>Allocates memory that the hypervisor can reach. It is zero, begins on a page, stays where it is, and is the caller's to dispose of.</summary>
    /// <param name="length">How long it is in bytes; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is not positive.</exception>
    /// <exception cref="IOException">The machine does not give it.</exception>
    /// <exception cref="ObjectDisposedException">The gate is closed.</exception>
    IHypercallBuffer Allocate(int length);

    /// <summary>Makes a hypercall.</summary>
    /// <param name="number">The hypercall's number.</param>
    /// <param name="arguments">Its arguments in the order of the registers, at most <see cref="HypercallArguments.Most"/>; those that are left out are 0. A pointer is
    /// the <see cref="IHypercallBuffer.Address"/> of a buffer of this gate, or an address within it.</param>
    /// <exception cref="ArgumentException">There are too many arguments, or one is wider than the caller.</exception>
    /// <exception cref="IOException">The call could not be made, so that the hypervisor does not know of it.</exception>
    /// <exception cref="ObjectDisposedException">The gate is closed.</exception>
    HypercallResult Call(uint number, params ReadOnlySpan<UInt128> arguments);

    /// <summary>
    /// Makes the hypercall of device models, whose memory whoever is between the caller and the hypervisor can check without knowing the operation. It is the one hypercall that a restricted
    /// gate makes.
    /// </summary>
    /// <param name="domain">The domain that the device model serves.</param>
    /// <param name="buffers">Its buffers: memory of this gate. The first holds the operation.</param>
    /// <exception cref="IOException">The call could not be made, so that the hypervisor does not know of it.</exception>
    /// <exception cref="ObjectDisposedException">The gate is closed.</exception>
    HypercallResult DmOp(ushort domain, params ReadOnlySpan<XenDmOpBuf> buffers);

    /// <summary>
    /// Restricts the gate to device models of one domain: afterwards <see cref="DmOp"/> on it is all that is done (EPERM for the rest). It cannot be taken back.
    /// </summary>
    /// <param name="domain">The domain.</param>
    /// <returns>EINVAL when it is restricted to another one already.</returns>
    /// <exception cref="IOException">The gate knows no restriction.</exception>
    /// <exception cref="ObjectDisposedException">The gate is closed.</exception>
    HypercallResult Restrict(ushort domain);
}
