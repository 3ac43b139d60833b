using Holdfast.Abi.Gates;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Kernels;

namespace Holdfast.Hypervisor.Gates;

/// <summary>The gate to the event channels of a domain of a hypervisor in this process.</summary>
/// <param name="hypervisor">The hypervisor.</param>
/// <param name="domain">Whose event channels; null for the domain that controls the others.</param>
public sealed class InProcessEventChannelGate(EmbeddedHypervisor hypervisor, Domain? domain = null) : IEventChannelGate
{
    private readonly EventFile _file = new(hypervisor, domain);
    private bool _closed;

    /// <inheritdoc/>
    public HypercallResult BindInterdomain(ushort domain, uint port) => File.BindInterdomain(domain, port);

    /// <inheritdoc/>
    public HypercallResult BindUnbound(ushort domain) => File.BindUnbound(domain);

    /// <inheritdoc/>
    public HypercallResult BindVirtualInterrupt(uint interrupt) => File.BindVirtualInterrupt(interrupt);

    /// <inheritdoc/>
    public HypercallResult Unbind(uint port) => File.Unbind(port);

    /// <inheritdoc/>
    public HypercallResult Notify(uint port) => File.Notify(port);

    /// <inheritdoc/>
    public HypercallResult Unmask(uint port) => File.Unmask(port);

    /// <inheritdoc/>
    public bool TryTake(TimeSpan timeout, out uint port) => File.TryTake(out port);

    /// <inheritdoc/>
    public HypercallResult Restrict(ushort domain) => File.Restrict(domain);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_closed) _file.Dispose();
        _closed = true;
    }

    private EventFile File
    {
        get
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            return _file;
        }
    }
}
