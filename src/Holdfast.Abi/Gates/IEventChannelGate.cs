namespace Holdfast.Abi.Gates;

/// <summary>
/// The way to event channels, whichever hypervisor it is. Ports are those of the caller's domain, and only those that this gate made. A port that was taken with <see cref="TryTake"/> tells of no other event
/// before it is unmasked.
/// </summary>
/// <remarks>A gate is for one thread at a time.</remarks>
public interface IEventChannelGate : IDisposable
{
    /// <summary>Binds a new port to one of another domain that waits for this one.</summary>
    /// <param name="domain">The other domain.</param>
    /// <param name="port">Its port.</param>
    /// <returns>The new port.</returns>
    /// <exception cref="ObjectDisposedException">The gate is closed.</exception>
    HypercallResult BindInterdomain(ushort domain, uint port);

    /// <summary>Makes a port that another domain may bind to.</summary>
    /// <param name="domain">The other domain.</param>
    /// <returns>The new port.</returns>
    /// <exception cref="ObjectDisposedException">The gate is closed.</exception>
    HypercallResult BindUnbound(ushort domain);

    /// <summary>Binds a new port to a virtual interrupt.</summary>
    /// <param name="interrupt">Its number: <see cref="EventChannel.VirtualIrq"/>.</param>
    /// <returns>The new port.</returns>
    /// <exception cref="ObjectDisposedException">The gate is closed.</exception>
    HypercallResult BindVirtualInterrupt(uint interrupt);

    /// <summary>Closes a port.</summary>
    /// <exception cref="ObjectDisposedException">The gate is closed.</exception>
    HypercallResult Unbind(uint port);

    /// <summary>Sends an event to the other end of a port.</summary>
    /// <exception cref="ObjectDisposedException">The gate is closed.</exception>
    HypercallResult Notify(uint port);

    /// <summary>Lets a port that was taken tell of events again.</summary>
    /// <exception cref="ObjectDisposedException">The gate is closed.</exception>
    HypercallResult Unmask(uint port);

    /// <summary>Takes a port on which an event arrived, and masks it.</summary>
    /// <param name="timeout">How long to wait for one. A gate to a hypervisor in this process does not wait: there, nothing happens meanwhile.</param>
    /// <param name="port">The port.</param>
    /// <returns>False when none arrived.</returns>
    /// <exception cref="IOException">The gate has lost events, or does not work any more.</exception>
    /// <exception cref="ObjectDisposedException">The gate is closed.</exception>
    bool TryTake(TimeSpan timeout, out uint port);

    /// <summary>Restricts the gate to new ports that are bound to those of one domain. It cannot be taken back.</summary>
    /// <exception cref="ObjectDisposedException">The gate is closed.</exception>
    HypercallResult Restrict(ushort domain);
}
