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

    /// <summary>The guest's configuration, when it came with the image and could be read.</summary>
    public GuestConfig? Config => Image.Xl?.Config;

    /// <summary>What the guest's processors offer once it is restored, as far as it is known yet.</summary>
    public GuestPolicy Policy { get; set; } = GuestPolicy.Unknown;

    /// <summary>Bytes of record bodies that are kept at this moment.</summary>
    public int KeptBytes { get; private set; }

    /// <summary>The version of Xen that the image would be restored on, as far as it is known yet.</summary>
    public XenVersion Target => Bag.Target ?? XenVersions.Newest;

    /// <summary>Settles the target once the version that saved the image is known.</summary>
    public void SettleTarget(XenVersion? producer) =>
        Bag.Target = Options.TargetXen ?? (producer is XenVersion known && XenVersions.IsKnown(known) ? known : XenVersions.Newest);

    /// <summary>
    /// Reads a body that is judged later. Null when it is longer than <paramref name="limit"/>, or than what may be kept of one image
    /// in all, or than what the source still holds; the cursor then stands where the body was given up.
    /// </summary>
    public byte[]? Keep(uint length, int limit)
    {
        if (length > limit || length > Limits.KeptBodies - KeptBytes) return null;
        if (Cursor.Length is long all && length > all - Cursor.Offset) return null;
        byte[] body = new byte[length];
        int read = Cursor.Read(body);
        if (read < body.Length) return null;
        KeptBytes += body.Length;
        return body;
    }

    /// <summary>Says that a kept body was replaced by a later one and is gone.</summary>
    public void Release(byte[]? body) => KeptBytes -= body?.Length ?? 0;
}
