using Holdfast.Abi;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Pv;
using Holdfast.Streams.Hvm;

namespace Holdfast.Streams.DomainContext;

/// <summary>The structure of a piece's body, and its older forms.</summary>
internal static class PieceStructure
{
    /// <summary>The structure of today's form, which the older ones are brought into; null for a piece that is a list, a page or other pieces.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="width">The width of a PV guest's words in bytes.</param>
    public static AbiStructure? Of(ContextPiece piece, int width)
    {
        if (piece.Kind == Abi.DomainContext.ContextPieceKind.HvmEntry)
            return HvmSaveRecords.TryGet((ushort)piece.Type, out HvmSaveRecord? record) && record.Forms.Count > 0 ? record.Forms[^1].Layout : null;
        return (LibxcRecordType)piece.Type switch
        {
            LibxcRecordType.X86TscInfo => TscInfo.Layout,
            LibxcRecordType.X86PvVcpuBasic => width == sizeof(uint) ? VcpuGuestContext32.Layout : VcpuGuestContext64.Layout,
            LibxcRecordType.X86PvVcpuExtended => PvExtendedContext.Layout,
            LibxcRecordType.X86PvVcpuXsave => PvXsaveHeader.Layout,
            _ => null,
        };
    }

    /// <summary>How many bytes of a piece's body stand before its structure: records about a vCPU begin with its number.</summary>
    public static int HeaderLengthOf(ContextPiece piece) => IsPvVcpu(piece) ? PvVcpuHeader.Size : 0;

    /// <summary>True for a record about a PV guest's vCPU.</summary>
    public static bool IsPvVcpu(ContextPiece piece) => piece.Kind == Abi.DomainContext.ContextPieceKind.LibxcRecord && (LibxcRecordType)piece.Type
        is LibxcRecordType.X86PvVcpuBasic or LibxcRecordType.X86PvVcpuExtended or LibxcRecordType.X86PvVcpuXsave or LibxcRecordType.X86PvVcpuMsrs;

    /// <summary>The body behind its header, in the layout of today, as long as it was.</summary>
    public static ReadOnlySpan<byte> Today(ContextPiece piece)
    {
        ReadOnlySpan<byte> body = piece.Body.Span;
        int header = HeaderLengthOf(piece);
        if (header > 0) return body.Length > header ? body[header..] : [];
        return piece.Is(HvmSaveType.Cpu) && body.Length == HvmHwCpuBefore34.Size ? CpuForms.ToToday(body) : body;
    }

    /// <summary>A body in the layout of today brought to the length, and so to the form, that a piece had: cut, or filled up with zeros.</summary>
    public static byte[] ToForm(ContextPiece piece, byte[] today, int length)
    {
        if (piece.Is(HvmSaveType.Cpu) && length == HvmHwCpuBefore34.Size) return CpuForms.ToBefore34(today);
        if (today.Length != length) Array.Resize(ref today, length);
        return today;
    }
}
