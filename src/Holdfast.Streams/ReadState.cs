using Holdfast.Abi.DomainContext;
using Holdfast.Streams.Policies;
using Holdfast.Streams.Xl;

namespace Holdfast.Streams;

/// <summary>What the readers of nested formats share while they read one image.</summary>
internal sealed class ReadState(ForwardCursor cursor, CheckOptions options)
{
    public ForwardCursor Cursor { get; } = cursor;

    public CheckOptions Options { get; } = options;

    public DiagnosticBag Bag { get; } = new();

    public GuestImage Image { get; } = new();

    /// <summary>What may still be kept of the image besides bodies.</summary>
    public MemoryBudget Budget { get; } = new();

    /// <summary>The guest's configuration, when it came with the image and could be read.</summary>
    public GuestConfig? Config => Image.Xl?.Config;

    /// <summary>The kind of guest, as far as anything says it.</summary>
    public GuestType GuestType => Config?.Type ?? Options.Guest?.Type ?? ContextType;

    /// <summary>What a domain context says of the domain, when it can be believed.</summary>
    public ContextDomain? Domain => Image.DomainContext is { IsSound: true } context ? context.Domain : null;

    /// <summary>How many vCPUs the domain is created with; null when nothing says it.</summary>
    public long? MaxVcpus => Config is { } config ? config.MaxVcpus : Options.Guest?.MaxVcpus ?? Domain?.Vcpus;

    /// <summary>What the guest's processors offer once it is restored, as far as it is known yet.</summary>
    public GuestPolicy Policy { get; set; } = GuestPolicy.Unknown;

    /// <summary>Bytes of record bodies that are kept at this moment.</summary>
    public int KeptBytes { get; private set; }

    /// <summary>The version of Xen that the image would be restored on, as far as it is known yet.</summary>
    public XenVersion Target => Bag.Target ?? XenVersions.Newest;

    private GuestType ContextType => (ContextGuestKind?)Domain?.Kind switch
    {
        ContextGuestKind.Pv => GuestType.Pv,
        ContextGuestKind.Hvm => GuestType.Hvm,
        ContextGuestKind.Pvh => GuestType.Pvh,
        _ => GuestType.Unknown,
    };

    /// <summary>Settles the target once the version that saved the image is known.</summary>
    public void SettleTarget(XenVersion? producer) =>
        Bag.Target = Options.TargetXen ?? XenVersions.KnownOrNewest(producer);

    /// <summary>
    /// Reads a body that is judged whole. Null when it is longer than <paramref name="limit"/>, or than what may be kept of one image in
    /// all; the cursor then stands where it stood.
    /// </summary>
    /// <returns>False when the source ended inside of the body; the cursor then stands at its end.</returns>
    public bool TryKeep(uint length, int limit, out byte[]? body)
    {
        body = null;
        if (length > limit || length > Limits.KeptBodies - KeptBytes) return true;

        // A file tells beforehand what it cannot hold, so that a forged length costs no memory.
        if (Cursor.Length is long all && length > all - Cursor.Offset)
        {
            Cursor.Skip(length);
            return false;
        }

        byte[] bytes = new byte[length];
        if (Cursor.Read(bytes) < bytes.Length) return false;
        KeptBytes += bytes.Length;
        body = bytes;
        return true;
    }

    /// <summary>Says that a kept body was replaced by a later one and is gone.</summary>
    public void Release(byte[]? body) => Release(body?.Length ?? 0);

    /// <summary>Says that so many kept bytes were replaced by others and are gone.</summary>
    public void Release(int bytes) => KeptBytes -= bytes;
}
