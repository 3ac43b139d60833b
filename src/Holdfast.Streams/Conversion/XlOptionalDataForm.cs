using Holdfast.Abi.Xl;

namespace Holdfast.Streams.Conversion;

/// <summary>
/// The optional data of an xl file: the length of the configuration, and the configuration with its NUL. Blanks behind its JSON move the stream that follows to a multiple of
/// eight bytes, where pages can be aligned; real xl takes them.
/// </summary>
internal static class XlOptionalDataForm
{
    private const int StreamAlignment = 8;

    /// <summary>The optional data with as many blanks as it takes; as it is where nothing is to be aligned.</summary>
    /// <param name="optional">The optional data of the input.</param>
    /// <param name="before">How many bytes stand before it.</param>
    /// <param name="align">True to move what follows to a multiple of eight.</param>
    public static byte[] Convert(ReadOnlySpan<byte> optional, int before, bool align)
    {
        if (!align || optional.Length < XlOptionalData.Size) return optional.ToArray();
        uint length = XlOptionalData.Read(optional, ByteOrder.Little).ConfigLen;
        ReadOnlySpan<byte> rest = optional[XlOptionalData.Size..];
        if (length == 0 || length > rest.Length || rest[(int)length - 1] != 0) return optional.ToArray();
        ReadOnlySpan<byte> text = rest[..((int)length - 1)];
        ReadOnlySpan<byte> behind = rest[(int)length..];
        ReadOnlySpan<byte> bare = text.TrimEnd((byte)' ');

        int blanks = -(before + XlOptionalData.Size + bare.Length + 1 + behind.Length) & (StreamAlignment - 1);
        byte[] written = new byte[XlOptionalData.Size + bare.Length + blanks + 1 + behind.Length];
        new XlOptionalData { ConfigLen = (uint)(bare.Length + blanks + 1) }.Write(written, ByteOrder.Little);
        bare.CopyTo(written.AsSpan(XlOptionalData.Size));
        written.AsSpan(XlOptionalData.Size + bare.Length, blanks).Fill((byte)' ');
        behind.CopyTo(written.AsSpan(written.Length - behind.Length));
        return written;
    }
}
