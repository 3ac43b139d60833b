using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Xl;
using Holdfast.Streams.DomainContext;
using Holdfast.Streams.Libxl;

namespace Holdfast.Streams;

/// <summary>
/// Tells what a file is from its first bytes. A little damage does not hide a format: each is known by more than one mark, so that a
/// damaged file is judged by the rules of what it was, and not passed over as something unknown.
/// </summary>
internal static class KindDetector
{
    /// <summary>How many bytes are looked at, where there are so many.</summary>
    public const int Window = 48;

    private const int MagicTolerance = 4;

    public static ImageKind Detect(ReadOnlySpan<byte> start)
    {
        if (IsXl(start)) return ImageKind.XlSaveFile;
        if (start.StartsWith(LibxlReader.Ident)) return ImageKind.LibxlStream;
        if (DomainContextReader.IsContext(start)) return ImageKind.DomainContext;
        if (IsLibxc(start)) return ImageKind.LibxcStream;
        if (IsHvmContext(start)) return ImageKind.HvmContext;
        return IsLegacy(start) ? ImageKind.LegacyImage : ImageKind.Unknown;
    }

    private static bool IsXl(ReadOnlySpan<byte> start)
    {
        ReadOnlySpan<byte> magic = XlSaveHeader.MagicText;
        if (start.Length < magic.Length) return start.Length >= MagicTolerance && magic.StartsWith(start);
        int different = 0;
        for (int i = 0; i < magic.Length; i++) different += start[i] == magic[i] ? 0 : 1;
        return different <= MagicTolerance;
    }

    private static bool IsLibxc(ReadOnlySpan<byte> start)
    {
        var reader = new ByteReader(start, ByteOrder.Big);
        ulong marker = reader.U64();
        uint id = reader.U32();
        bool hasId = !reader.Overrun && id == LibxcImageHeader.ExpectedId;
        uint version = reader.U32();
        bool isCut = reader.Overrun;
        return hasId || (marker == LibxcImageHeader.ExpectedMarker && (isCut || version is 2 or 3));
    }

    private static bool IsHvmContext(ReadOnlySpan<byte> start)
    {
        var reader = new ByteReader(start);
        ushort type = reader.U16();
        reader.U16();
        uint length = reader.U32();
        uint magic = reader.U32();
        return !reader.Overrun && (magic == HvmSaveHeader.ExpectedMagic
            || (type == (ushort)HvmSaveType.Header && length == HvmSaveHeader.Size && reader.U32() == HvmSaveHeader.ExpectedVersion));
    }

    /// <summary>
    /// The legacy format starts with the number of frames, in the width of the toolstack that wrote it. What follows is ffffffff for the
    /// extended information of a PV guest, or a small negative chunk type for an HVM guest.
    /// </summary>
    private static bool IsLegacy(ReadOnlySpan<byte> start)
    {
        var reader = new ByteReader(start);
        uint frames = reader.U32();
        uint next = reader.U32();
        if (next == 0) next = reader.U32();
        return !reader.Overrun && frames is > 0 and < 1 << 30 && (int)next is < 0 and >= -18;
    }
}
