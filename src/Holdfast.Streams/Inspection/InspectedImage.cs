using Holdfast.Abi.DomainContext;
using Holdfast.Streams.Hvm;
using Holdfast.Streams.Libxc;
using Holdfast.X86.ExtendedState;
using Holdfast.X86.Policies;

namespace Holdfast.Streams.Inspection;

/// <summary>An image that was read, and what is asked of it more than once.</summary>
/// <param name="Name">What the user calls it.</param>
/// <param name="Length">The number of its bytes, where it is known.</param>
/// <param name="Report">What was read and found.</param>
/// <param name="Context">The HVM context, also of a stream that ends too early.</param>
internal sealed record InspectedImage(string Name, long? Length, CheckReport Report, HvmContext? Context)
{
    public GuestImage Content => Report.Image;

    public LibxcStream? Libxc => Content.Libxc;

    /// <summary>What the image says of the domain besides memory: in its libxc stream, or in a domain context that stands alone.</summary>
    public LibxcStream? State => Content.Libxc ?? Content.ContextState;

    /// <summary>What the image says that its guest's processors offer; empty when it says nothing.</summary>
    public CpuPolicy Policy { get; } = (Report.Image.Libxc ?? Report.Image.ContextState)?.Policy ?? CpuPolicy.Empty;

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
