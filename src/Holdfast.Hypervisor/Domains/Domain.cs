using Holdfast.Abi.DomainContext;
using Holdfast.Hypervisor.EventChannels;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.SaveRestore;

namespace Holdfast.Hypervisor.Domains;

/// <summary>
/// A domain of the embedded hypervisor: its memory, its vCPUs and the rest of its state. It runs no code. A domain and its hypervisor are used by one thread at a time.
/// </summary>
public sealed partial class Domain
{
    private readonly EmbeddedHypervisor _hypervisor;
    private readonly Vcpu[] _vcpus;
    private int _pauses = 1;

    internal Domain(EmbeddedHypervisor hypervisor, DomainId id, DomainConfiguration configuration, GuestMemory memory)
    {
        _hypervisor = hypervisor;
        Id = id;
        Configuration = configuration;
        Width = configuration.Width;
        UniqueId = hypervisor.NextIdentity();
        Memory = memory;
        memory.Domain = this;
        _vcpus = [.. Enumerable.Range(0, (int)configuration.Vcpus).Select(number => new Vcpu(this, (uint)number))];
        Events = new EventChannelTable(this);
    }

    /// <summary>Its number.</summary>
    public DomainId Id { get; }

    /// <summary>What it was created with.</summary>
    public DomainConfiguration Configuration { get; }

    /// <summary>Its vCPUs, by number.</summary>
    public IReadOnlyList<Vcpu> Vcpus => _vcpus;

    /// <summary>The devices that a toolstack asked for when it created the domain, with the bits of XEN_X86_EMU; null when no toolstack did.</summary>
    internal uint? EmulationFlags { get; set; }

    /// <summary>How many vCPUs it has by now.</summary>
    internal int MadeVcpus => HasVcpus ? _vcpus.Length : 0;

    /// <summary>False while a toolstack has created it and not made its vCPUs (max_vcpus).</summary>
    internal bool HasVcpus { get; set; } = true;

    /// <summary>Its memory.</summary>
    public GuestMemory Memory { get; }

    /// <summary>Its event channels.</summary>
    public EventChannelTable Events { get; }

    /// <summary>True for a paravirtualised guest.</summary>
    public bool IsPv => Configuration.Kind == ContextGuestKind.Pv;

    /// <summary>True for the domain that controls the others.</summary>
    public bool IsControl { get; internal init; }

    /// <summary>True while it is paused. A domain is created paused, once.</summary>
    public bool IsPaused => _pauses > 0;

    /// <summary>How often it is paused.</summary>
    internal int PauseCount => _pauses;

    /// <summary>What is kept of an operation on the log of changed pages that was preempted; null when there is none.</summary>
    internal UnfinishedLogOperation? UnfinishedLog { get; set; }

    /// <summary>True once it was not paused: it may have run, and takes no state any more.</summary>
    public bool HasRun { get; private set; }

    /// <summary>True when it does not exist any more.</summary>
    public bool IsDestroyed { get; private set; }

    /// <summary>True when an image that it took its state from did not have all of it. The guest should be told that it was suspended, and its own images say the same.</summary>
    public bool IsPartial { get; internal set; }

    /// <summary>What there is of it, as DOMAIN says it.</summary>
    public ContextDomain Description => new()
    {
        Kind = (uint)Configuration.Kind,
        Width = Width,
        Vcpus = Configuration.Vcpus,
        Devices = Configuration.Devices,
        Partial = IsPartial,
    };

    /// <summary>Pauses it once more: it runs again when each of those who paused it has unpaused it.</summary>
    /// <exception cref="ObjectDisposedException">It was destroyed.</exception>
    public void Pause()
    {
        ObjectDisposedException.ThrowIf(IsDestroyed, this);
        _pauses = checked(_pauses + 1);
    }

    /// <summary>Takes one pause back.</summary>
    /// <returns>False when it is not paused.</returns>
    /// <exception cref="ObjectDisposedException">It was destroyed.</exception>
    public bool Unpause()
    {
        ObjectDisposedException.ThrowIf(IsDestroyed, this);
        if (_pauses == 0) return false;
        _pauses--;
        HasRun |= _pauses == 0;
        return true;
    }

    /// <summary>Ends it. Its memory is gone, and its number is free again.</summary>
    public void Destroy() => _hypervisor.Destroy(this);

    /// <summary>The length in bytes of the domain context that <see cref="SaveContext"/> writes, found by the code that writes it.</summary>
    /// <exception cref="ObjectDisposedException">It was destroyed.</exception>
    public long MeasureContext()
    {
        ObjectDisposedException.ThrowIf(IsDestroyed, this);
        return ContextSaver.Measure(this).Length;
    }

    /// <summary>Writes its state as a domain context. Saving changes nothing.</summary>
    /// <param name="refusal">Why it cannot be done; null when it can.</param>
    /// <returns>The image; null when it cannot be done.</returns>
    /// <exception cref="ObjectDisposedException">It was destroyed.</exception>
    public byte[]? SaveContext(out DomainRefusal? refusal)
    {
        ObjectDisposedException.ThrowIf(IsDestroyed, this);
        return ContextSaver.Save(this, out refusal);
    }

    /// <summary>Takes the state of a domain context in place of its own. Everything is looked at before anything is changed (docs/specs/domain-context.md §8).</summary>
    /// <param name="image">The image, whatever its bytes are.</param>
    /// <param name="options">What is refused.</param>
    /// <exception cref="ObjectDisposedException">It was destroyed.</exception>
    public ContextLoadResult LoadContext(ReadOnlyMemory<byte> image, LoadOptions options)
    {
        ObjectDisposedException.ThrowIf(IsDestroyed, this);
        return ContextLoader.Load(this, image, options);
    }

    /// <summary>Writes the whole domain, its memory included, as a libxc stream in the form of a profile. Saving changes nothing.</summary>
    /// <param name="output">Where it is written; it is never moved back.</param>
    /// <param name="profile">Who is to read it; null for the hypervisor's own profile.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="IOException">The output cannot be written, or memory that stands in an image not be read.</exception>
    /// <exception cref="ObjectDisposedException">It was destroyed.</exception>
    public DomainSaveResult Save(Stream output, HypervisorProfile? profile = null, CancellationToken cancellation = default)
    {
        ObjectDisposedException.ThrowIf(IsDestroyed, this);
        return StreamSaver.Save(this, output, profile ?? _hypervisor.Profile, cancellation);
    }

    internal void EndLife()
    {
        IsDestroyed = true;
        Events.CloseAll();
        _grants?.ReleaseMappings();
        Memory.Dispose();
    }
}
