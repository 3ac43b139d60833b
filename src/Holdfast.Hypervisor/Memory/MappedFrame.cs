using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.GrantTables;

namespace Holdfast.Hypervisor.Memory;

/// <summary>What stands at a page number and is not the domain's own memory: a page of the hypervisor's, or another domain's.</summary>
internal readonly record struct MappedFrame
{
    private readonly byte[]? _granted;

    private MappedFrame(FrameKind kind, SharedPage? page, byte[]? granted, GuestMemory? owner, ulong frame)
    {
        _granted = granted;
        Kind = kind;
        Page = page;
        Owner = owner;
        Frame = frame;
    }

    /// <summary>What it is.</summary>
    public FrameKind Kind { get; }

    /// <summary>The page of the hypervisor's; null for one of a domain's.</summary>
    public SharedPage? Page { get; }

    /// <summary>The memory that a granted page is of, which may be the one that it is mapped in; null for any other.</summary>
    public GuestMemory? Granter { get; private init; }

    /// <summary>The memory that a foreign page is looked up in whenever it is used; null for any other.</summary>
    public GuestMemory? Owner { get; }

    /// <summary>The number of a foreign page in its owner's memory.</summary>
    public ulong Frame { get; }

    /// <summary>The bytes of a page of the hypervisor's, or of a granted one; none of a foreign page.</summary>
    public Span<byte> Bytes => Page is { } page ? page.Bytes : _granted;

    /// <summary>A page of the hypervisor's.</summary>
    public static MappedFrame Of(SharedPage page) => new(FrameKind.HypervisorPage, page, null, null, 0);

    /// <summary>A page that another domain granted: its bytes, whatever becomes of that domain.</summary>
    /// <param name="kind">On what terms: <see cref="FrameKind.Granted"/> or <see cref="FrameKind.GrantedReadOnly"/>.</param>
    /// <param name="page">The page.</param>
    public static MappedFrame Of(FrameKind kind, in GrantedPage page) => new(kind, null, page.Bytes, null, 0) { Granter = page.Owner };

    /// <summary>A page that the hypervisor has for another domain, which may be at a place of its own there.</summary>
    public static MappedFrame OfResource(SharedPage page) => new(FrameKind.Foreign, null, page.Array, null, 0);

    /// <summary>True for a page that was granted, and that is this one.</summary>
    public bool IsGranted(in GrantedPage page) => _granted is not null && ReferenceEquals(_granted, page.Bytes);

    /// <summary>A page of another domain, at whatever is at a number there.</summary>
    /// <param name="kind">On what terms: <see cref="FrameKind.Foreign"/>.</param>
    /// <param name="owner">Its memory.</param>
    /// <param name="frame">The number of the page there.</param>
    public static MappedFrame Of(FrameKind kind, GuestMemory owner, ulong frame) => new(kind, null, null, owner, frame);
}
