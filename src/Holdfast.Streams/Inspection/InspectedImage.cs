using Holdfast.Abi.DomainContext;
using Holdfast.Streams.Hvm;
using Holdfast.Streams.Hypercalls;
using Holdfast.Streams.Libxc;
using Holdfast.X86.ExtendedState;
using Holdfast.X86.Paging;
using Holdfast.X86.Policies;

namespace Holdfast.Streams.Inspection;

/// <summary>An image that was read, and what is asked of it more than once.</summary>
/// <param name="Name">What the user calls it.</param>
/// <param name="Length">The number of its bytes, where it is known.</param>
/// <param name="Report">What was read and found.</param>
/// <param name="Context">The HVM context, also of a stream that ends too early.</param>
internal sealed record InspectedImage(string Name, long? Length, CheckReport Report, HvmContext? Context)
{
    private IReadOnlyList<VcpuCall>? _calls;

    public GuestImage Content => Report.Image;

    public LibxcStream? Libxc => Content.Libxc;

    /// <summary>What the image says of the domain besides memory: in its libxc stream, or in a domain context that stands alone.</summary>
    public LibxcStream? State => Content.Libxc ?? Content.ContextState;

    /// <summary>What the image says that its guest's processors offer; empty when it says nothing.</summary>
    public CpuPolicy Policy { get; } = (Report.Image.Libxc ?? Report.Image.ContextState)?.Policy ?? CpuPolicy.Empty;

    /// <summary>The guest's memory; null when it cannot be read.</summary>
    public IPhysicalMemory? Memory { get; init; }

    /// <summary>The version of Xen that saved the image, as far as it says so.</summary>
    public XenVersion? Producer => Libxc is { } stream ? stream.Producer : Content.DomainContext?.Producer;

    /// <summary>The version whose encodings hypercalls are decoded under: the one that saved the image, or where that is not known the newest.</summary>
    public XenVersion HypercallVersion => XenVersions.KnownOrNewest(Producer);

    /// <summary>The version of Xen that would restore the image; null when that is of no interest.</summary>
    public XenVersion? Target { get; init; }

    /// <summary>Where the vCPUs that are up stand with hypercalls; none when the memory cannot be read.</summary>
    public IReadOnlyList<VcpuCall> Calls => _calls ??= Report.Calls ?? (Memory is null ? [] : VcpuCalls.Find(Context, State, Memory, HypercallVersion, Target));

    /// <summary>Where the components of an XSAVE area stand.</summary>
    public XsaveLayout XsaveLayout => XsaveLayout.FromPolicy(Policy.Cpuid);

    /// <summary>The kind of guest, as its configuration, its stream or the hypervisor say.</summary>
    public string GuestType => (Content.Xl?.Config?.Type ?? Content.KnownGuest?.Type, Libxc) switch
    {
        (Streams.GuestType.Pv, _) => "PV",
        (Streams.GuestType.Pvh, _) => "PVH",
        (Streams.GuestType.Hvm, _) => "HVM",
        _ when Content.DomainContext?.Domain is { } domain => ContextGuestKindValues.Table.Find(domain.Kind)?.XenName ?? "unknown",
        (_, { IsPv: true }) => "PV",
        (_, null) when Context is null => "unknown",
        _ => "HVM or PVH",
    };
}
