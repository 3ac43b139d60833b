using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.GrantTables;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.Gates;

/// <summary>The gate to other domains' memory, and to what a hypervisor in this process has for them. What is mapped is the page itself: it stays what it is when the domain gives the page up or goes.</summary>
/// <param name="hypervisor">The hypervisor.</param>
/// <param name="client">Whose gate it is; null for the domain that controls the others.</param>
public sealed class InProcessMemoryGate(EmbeddedHypervisor hypervisor, Domain? client = null) : IResourceGate, IForeignMemoryGate
{
    // More than any resource has.
    private const uint MostFrames = 1 << 20;

    private readonly Domain _client = client ?? hypervisor.ControlDomain;
    private ushort? _restriction;
    private bool _closed;

    /// <inheritdoc/>
    public HypercallResult SizeOf(ushort domain, uint type, uint id)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        if (IsForbidden(domain)) return HypercallResult.Failed(XenErrno.Eperm);
        XenErrno error = DomainResources.Find(hypervisor, _client, domain, (ushort)type, id, out _, out uint frames);
        return error == default ? HypercallResult.Of(frames) : HypercallResult.Failed(error);
    }

    /// <inheritdoc/>
    public HypercallResult Map(ushort domain, uint type, uint id, uint first, int count, out IMappedPages? pages)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        pages = null;
        if (IsForbidden(domain)) return HypercallResult.Failed(XenErrno.Eperm);
        if ((ulong)first + (ulong)count > uint.MaxValue) return HypercallResult.Failed(XenErrno.Einval);
        XenErrno error = DomainResources.Find(hypervisor, _client, domain, (ushort)type, id, out Domain owner, out uint most);

        // More than there are cannot be had: one more is enough to be told why, and the rest needs no memory here.
        var taken = new SharedPage[error == default ? (int)Math.Min((uint)count, Math.Min(most, MostFrames) + 1) : 0];
        if (error == default) error = DomainResources.Take(_client, owner, (ushort)type, id, first, taken);
        if (error != default) return HypercallResult.Failed(error);
        pages = new Pages([.. taken.Select(page => page.Array)]);
        return HypercallResult.Of(0);
    }

    /// <inheritdoc/>
    public HypercallResult Map(ushort domain, ReadOnlySpan<ulong> frames, Span<XenErrno> errors, out IMappedPages? pages)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        if (frames.IsEmpty || errors.Length != frames.Length) throw new ArgumentException("There is to be an error for each page, and one page at the least.", nameof(errors));
        pages = null;
        if (IsForbidden(domain)) return HypercallResult.Failed(XenErrno.Eperm);
        XenErrno whole = !hypervisor.TryFind(new DomainId(domain), out Domain? owner) ? XenErrno.Esrch : !_client.MayServe(owner) ? XenErrno.Eperm : default;
        var mapped = new byte[]?[frames.Length];
        for (int i = 0; i < frames.Length; i++)
        {
            GrantedPage page = default;
            errors[i] = whole != default ? whole : frames[i] <= GuestMemory.HighestFrame && owner!.Memory.TryHold(frames[i], out page) ? default : XenErrno.Einval;
            mapped[i] = errors[i] == default ? page.Bytes : null;
        }

        pages = new Pages(mapped);
        return HypercallResult.Of(0);
    }

    /// <inheritdoc/>
    public HypercallResult Restrict(ushort domain)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        _restriction ??= domain;
        return _restriction == domain ? HypercallResult.Of(0) : HypercallResult.Failed(XenErrno.Einval);
    }

    /// <inheritdoc/>
    public void Dispose() => _closed = true;

    private bool IsForbidden(ushort domain) => _restriction is { } only && only != domain;

    private sealed class Pages(byte[]?[] pages) : IMappedPages
    {
        private bool _isGone;

        public int Count => pages.Length;

        public Span<byte> this[int page]
        {
            get
            {
                ObjectDisposedException.ThrowIf(_isGone, this);
                ArgumentOutOfRangeException.ThrowIfNegative(page);
                ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(page, pages.Length);
                return pages[page] ?? throw new IOException($"Page {page} could not be mapped.");
            }
        }

        public void Dispose() => _isGone = true;
    }
}
