using System.Diagnostics.CodeAnalysis;
using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Errors;
using Holdfast.Abi.EventChannel;
using Holdfast.Hypervisor.Consoles;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.LivePatching;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.SaveRestore;
using Holdfast.Hypervisor.State;
using Holdfast.LivePatching.Checking;
using Holdfast.LivePatching.Hypervisors;
using Holdfast.Streams.DomainContext;

namespace Holdfast.Hypervisor;

/// <summary>
/// A hypervisor that is a part of the program: it holds domains, and saves and loads them as Xen's side of the boundary does. It needs no Xen host, and runs no guest's
/// code. It and its domains are used by one thread at a time.
/// </summary>
/// <param name="profile">Whose form its images have; null for <see cref="HypervisorProfile.Next"/>.</param>
/// <param name="image">The hypervisor's own code, which live patches change; null for one that is not patched.</param>
/// <param name="processors">How many processors it counts as having, which meet before its code is changed.</param>
/// <exception cref="ArgumentOutOfRangeException">There is no processor, or the profile is of a version whose live patches are not known.</exception>
public sealed partial class EmbeddedHypervisor(HypervisorProfile? profile = null, HypervisorImage? image = null, int processors = 1) : IDisposable
{
    /// <summary>The most vCPUs of a guest with hardware virtualisation (HVM_MAX_VCPUS in xen/include/public/hvm/hvm_info_table.h, 4.17).</summary>
    internal const uint MaxHvmVcpus = 128;

    private readonly SortedDictionary<ushort, Domain> _domains = [];
    private (AbiHypercall? Hypercall, string? Continuation, string? Case, bool Preempts) _asked;
    private ushort _lastId;

    /// <summary>Whose form its images have. Another one in its place makes it another hypervisor under the same domains.</summary>
    public HypervisorProfile Profile
    {
        get;
        internal set
        {
            field = value;
            _asked = default;
        }
    } = profile ?? HypervisorProfile.Next;

    /// <summary>The hypervisor's own code, as it is before it is patched; null for one that is not.</summary>
    public HypervisorImage? Image { get; } = image;

    /// <summary>
    /// Live patching of its code, with the answers of the profile's Xen, or of the newest that is known; null without an <see cref="Image"/>, as in a Xen that is built without it (ENOSYS).
    /// </summary>
    public LivePatchOperations? LivePatches { get; } = image is null ? null : new LivePatchOperations(image, profile?.Xen ?? PayloadChecker.Newest, processors);

    /// <summary>How many processors it counts as having.</summary>
    internal int Processors { get; } = processors;

    /// <summary>What it says of itself.</summary>
    public HypervisorIdentity Identity { get; init; } = new();

    /// <summary>The memory of the host that it says it runs on.</summary>
    public HostMemory Host { get; init; } = new();

    /// <summary>
    /// True when the machine lets ports 0xcf8 and 0xcfc reach the extended configuration space of PCI devices: bit 46 of the MSR NB_CFG of AMD's families 0x10 to 0x16. Guests that see such a processor have it then, too.
    /// </summary>
    public bool ReachesExtendedPci { get; init; }

    /// <summary>The version of Xen whose answers it gives to hypercalls.</summary>
    public XenVersion Version => Profile.Hypercalls;

    /// <summary>
    /// True when it overwrites the registers of a call's arguments, which a call may change: so a caller notices that relies on them, as with a debugging build of Xen.
    /// </summary>
    public bool PoisonsArguments { get; set; }

    /// <summary>
    /// When hypercalls are preempted; null for never. Only those are, and only where, that <see cref="Version"/> of Xen would preempt.
    /// </summary>
    public PreemptionPolicy? Preemption { get; set; }

    /// <summary>Its console.</summary>
    public HypervisorConsole Console { get; } = new();

    /// <summary>The domain that controls the others, number 0: a PV domain without memory of its own here. Toolstacks and device models are processes of it.</summary>
    public Domain ControlDomain => field ??= new Domain(this, new DomainId(0), new DomainConfiguration { Kind = ContextGuestKind.Pv, MaxFrames = 0 }, new GuestMemory(0, ImagePages.None)) { IsControl = true };

    /// <summary>The pages of the host that domains get which a toolstack creates, or whose memory it limits, by hypercalls. What its owner gives a domain is the owner's affair.</summary>
    internal HostPages HostPages => field ??= new HostPages((long)Host.Frames);

    /// <summary>The domains that there are beside the one that controls them, in the order of their numbers.</summary>
    public IReadOnlyCollection<Domain> Domains => _domains.Values;

    /// <summary>Creates an empty domain: without memory, paused, and in the state after reset.</summary>
    /// <param name="configuration">What it is created with.</param>
    /// <param name="refusal">Why it is not created; null when it is.</param>
    public Domain? Create(DomainConfiguration configuration, out DomainRefusal? refusal) => Create(configuration, null, out refusal);

    /// <summary>Creates a domain out of a save image: an xl file, a libxl or a libxc stream. Without success there is no domain.</summary>
    /// <param name="path">The file, which is kept open by the domain unless it is compressed or no regular file: then its pages are copied.</param>
    /// <param name="options">What is refused.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller may not read it.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ImageLoadResult Load(string path, LoadOptions? options = null, CancellationToken cancellation = default) =>
        ImageLoader.Load(path, Make, options ?? new LoadOptions(), cancellation);

    /// <summary>Creates a domain out of a save image whose pages are copied.</summary>
    /// <param name="open">Opens the image from its start; it is read three times.</param>
    /// <param name="options">What is refused.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="IOException">The image cannot be read, or is shorter when it is read again.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ImageLoadResult Load(Func<ByteSource> open, LoadOptions? options = null, CancellationToken cancellation = default) =>
        ImageLoader.Load(open, Make, options ?? new LoadOptions(), cancellation);

    /// <summary>Finds a domain.</summary>
    public bool TryFind(DomainId id, [NotNullWhen(true)] out Domain? domain)
    {
        if (id.Value != 0) return _domains.TryGetValue(id.Value, out domain);
        domain = ControlDomain;
        return true;
    }

    /// <summary>Carries out a hypercall, or the first part of one (docs/specs/hypercall.md).</summary>
    /// <param name="caller">Who makes it.</param>
    /// <param name="registers">The registers that it looks at. Behind it they have the result, or what the call is to be made with again.</param>
    /// <returns>True when the call is done; false when it was preempted: the caller makes the same call again, with the registers as they are now.</returns>
    /// <exception cref="ObjectDisposedException">The caller's domain was destroyed.</exception>
    public bool Call(HypercallCaller caller, ref HypercallRegisters registers)
    {
        ObjectDisposedException.ThrowIf(caller.Domain.IsDestroyed, caller.Domain);
        return HypercallDispatcher.Call(this, caller, ref registers);
    }

    /// <summary>Makes the hypercall that a guest's vCPU stands at, with its registers, and leaves the result, or what it makes the call with again, in them.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="vcpu">
    /// The number of the vCPU. Its instruction pointer stands at the instruction in an HVM or PVH guest, and behind it in a PV guest, as when the processor gives control to the hypervisor.
    /// </param>
    /// <returns>True when the call is done; false when it was preempted, and the vCPU makes it again.</returns>
    /// <exception cref="InvalidOperationException">The vCPU has no registers, or is a PV guest's in user mode, from where no call gets to the hypervisor.</exception>
    public bool Call(Domain domain, uint vcpu) => GuestCall.Make(this, domain, domain.Vcpus[(int)vcpu]);

    /// <summary>Creates an empty domain.</summary>
    /// <param name="configuration">What it is created with.</param>
    /// <param name="number">Its number, which is free; null for any.</param>
    /// <param name="refusal">Why it is not created; null when it is.</param>
    internal Domain? Create(DomainConfiguration configuration, ushort? number, out DomainRefusal? refusal)
    {
        if (Make(configuration, number, new GuestMemory(configuration.MaxFrames, ImagePages.None), null, out refusal) is not { } domain) return null;
        ResetState.Apply(domain);
        return domain;
    }

    /// <summary>True when its version preempts what goes on by a continuation. It is asked between any two units of work, so that the last answer is kept.</summary>
    internal bool Preempts(AbiHypercall hypercall, string continuation, string? encodingCase)
    {
        // A call asks the same each time, with the same constants.
        bool isSame = ReferenceEquals(_asked.Hypercall, hypercall) && ReferenceEquals(_asked.Continuation, continuation) && ReferenceEquals(_asked.Case, encodingCase);
        if (!isSame) _asked = (hypercall, continuation, encodingCase, ContinuationEncoder.Has(hypercall, Version, continuation, encodingCase));
        return _asked.Preempts;
    }

    /// <summary>Destroys all domains.</summary>
    public void Dispose()
    {
        foreach (Domain domain in _domains.Values.ToArray()) Destroy(domain);
    }

    internal void Destroy(Domain domain)
    {
        if (domain.IsDestroyed) return;
        _domains.Remove(domain.Id.Value);
        domain.EndLife();
        NoteChange(domain);
        RaiseVirq(VirtualIrq.DomainException);
    }

    private Domain? Make(DomainConfiguration configuration, GuestMemory memory, PvMemoryLayout? layout, out DomainRefusal? refusal) => Make(configuration, null, memory, layout, out refusal);

    private Domain? Make(DomainConfiguration configuration, ushort? number, GuestMemory memory, PvMemoryLayout? layout, out DomainRefusal? refusal)
    {
        refusal = Judge(configuration);
        if (refusal is not null) return null;
        if ((number ?? FindFree()) is not ushort id)
        {
            refusal = new DomainRefusal(XenErrno.Enospc, "No number is left for another domain.");
            return null;
        }

        var domain = new Domain(this, new DomainId(id), configuration, memory) { PvMemory = layout };
        _domains.Add(id, domain);
        if (number is null) _lastId = id;
        NoteChange(domain);
        return domain;
    }

    private static DomainRefusal? Judge(DomainConfiguration configuration)
    {
        var shape = new ContextDomain { Kind = (uint)configuration.Kind, Width = configuration.Width, Vcpus = configuration.Vcpus, Devices = configuration.Devices };
        if (DomainShape.FindFault(shape) is string fault) return new DomainRefusal(XenErrno.Einval, fault);
        if (configuration.Kind != ContextGuestKind.Pv && configuration.Vcpus > MaxHvmVcpus) return new DomainRefusal(XenErrno.Einval, $"The number of vCPUs is {configuration.Vcpus}; a guest of this kind has at most {MaxHvmVcpus}.");
        return configuration.MaxFrames is >= 0 and <= (long)GuestMemory.HighestFrame + 1 ? null : new DomainRefusal(XenErrno.Einval, $"A domain cannot have {configuration.MaxFrames} frames.");
    }

    /// <summary>Numbers are given in turn, as Xen's toolstack gives them: one that became free is not the next to be used.</summary>
    private ushort? FindFree()
    {
        ushort id = _lastId;
        for (int tries = 1; tries < DomainIdsConstants.FirstReserved; tries++)
        {
            id = (ushort)(id + 1 < DomainIdsConstants.FirstReserved ? id + 1 : 1);
            if (!_domains.ContainsKey(id)) return id;
        }

        return null;
    }
}
