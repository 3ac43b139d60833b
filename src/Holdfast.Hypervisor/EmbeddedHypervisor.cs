using System.Diagnostics.CodeAnalysis;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Errors;
using Holdfast.Hypervisor.Domains;
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
public sealed class EmbeddedHypervisor(HypervisorProfile? profile = null, HypervisorImage? image = null, int processors = 1) : IDisposable
{
    /// <summary>The most vCPUs of a guest with hardware virtualisation (HVM_MAX_VCPUS in xen/include/public/hvm/hvm_info_table.h, 4.17).</summary>
    private const uint MaxHvmVcpus = 128;

    private readonly SortedDictionary<ushort, Domain> _domains = [];
    private ushort _lastId;

    /// <summary>Whose form its images have.</summary>
    public HypervisorProfile Profile { get; } = profile ?? HypervisorProfile.Next;

    /// <summary>The hypervisor's own code, as it is before it is patched; null for one that is not.</summary>
    public HypervisorImage? Image { get; } = image;

    /// <summary>
    /// Live patching of its code, with the answers of the profile's Xen, or of the newest that is known; null without an <see cref="Image"/>, as in a Xen that is built without it (ENOSYS).
    /// </summary>
    public LivePatchOperations? LivePatches { get; } = image is null ? null : new LivePatchOperations(image, profile?.Xen ?? PayloadChecker.Newest, processors);

    /// <summary>The domains that there are, in the order of their numbers.</summary>
    public IReadOnlyCollection<Domain> Domains => _domains.Values;

    /// <summary>Creates an empty domain: without memory, paused, and in the state after reset.</summary>
    /// <param name="configuration">What it is created with.</param>
    /// <param name="refusal">Why it is not created; null when it is.</param>
    public Domain? Create(DomainConfiguration configuration, out DomainRefusal? refusal)
    {
        if (Make(configuration, new GuestMemory(configuration.MaxFrames, ImagePages.None), null, out refusal) is not { } domain) return null;
        ResetState.Apply(domain);
        return domain;
    }

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
    public bool TryFind(DomainId id, [NotNullWhen(true)] out Domain? domain) => _domains.TryGetValue(id.Value, out domain);

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
    }

    private Domain? Make(DomainConfiguration configuration, GuestMemory memory, PvMemoryLayout? layout, out DomainRefusal? refusal)
    {
        refusal = Judge(configuration);
        if (refusal is not null) return null;
        if (FindFree() is not ushort id)
        {
            refusal = new DomainRefusal(XenErrno.Enospc, "No number is left for another domain.");
            return null;
        }

        var domain = new Domain(this, new DomainId(id), configuration, memory) { PvMemory = layout };
        _domains.Add(id, domain);
        _lastId = id;
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
