using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Hvm;
using Holdfast.Streams.DomainContext;

namespace Holdfast.Streams.Conversion;

/// <summary>Brings the entries of an HVM context into the forms that a version of Xen knows (docs/specs/domain-context.md §11.10).</summary>
internal static class HvmContextForms
{
    /// <summary>Converts a context; null when it would lose something.</summary>
    /// <param name="context">The context.</param>
    /// <param name="xen">The version.</param>
    /// <param name="refusal">Why it cannot be done, as the middle of a sentence.</param>
    public static byte[]? Convert(byte[] context, XenVersion xen, out string? refusal)
    {
        List<ContextPiece> pieces = [];
        refusal = HvmContextPieces.Split(context, 0, pieces);
        if (refusal is not null) return null;
        for (int i = 0; i < pieces.Count; i++)
        {
            ContextPiece piece = pieces[i];
            if (piece.Kind != ContextPieceKind.HvmEntry || !HvmSaveRecords.TryGet((ushort)piece.Type, out HvmSaveRecord? record)) continue;
            if (record.LengthRule == HvmSaveLengthRule.Variable || record.FormOf(xen) is not { } form || piece.Body.Length <= form.Size) continue;
            if (!IsLossless(piece, form.Size))
            {
                refusal = $"{piece.Name} has something in the {piece.Body.Length - form.Size} bytes that Xen {xen} does not know";
                return null;
            }

            pieces[i] = piece with { Body = piece.Body[..form.Size] };
        }

        int trailing = context.Length - LengthOf(Split(context));
        byte[] converted = HvmContextPieces.Join(pieces.Skip(1), LengthOf(pieces) + trailing);
        context.AsSpan(context.Length - trailing).CopyTo(converted.AsSpan(converted.Length - trailing));
        return converted;
    }

    /// <summary>What is cut off is taken for zeros by whoever does not know it; of a CPU entry, for flags that say that the FPU is in use.</summary>
    private static bool IsLossless(ContextPiece piece, int length)
    {
        ReadOnlySpan<byte> cut = piece.Body.Span[length..];
        if (!piece.Is(HvmSaveType.Cpu) || length != HvmHwCpu.Offsets.Flags || piece.Body.Length != HvmHwCpu.Size) return !cut.ContainsAnyExcept((byte)0);
        HvmHwCpu cpu = HvmHwCpu.Read(piece.Body.Span);
        return cpu is { Flags: HvmHwCpu.FpuInitialisedFlag, Pad0: 0 };
    }

    private static List<ContextPiece> Split(byte[] context)
    {
        List<ContextPiece> pieces = [];
        HvmContextPieces.Split(context, 0, pieces);
        return pieces;
    }

    private static int LengthOf(List<ContextPiece> pieces) => pieces.Skip(1).Sum(piece => HvmSaveDescriptor.Size + piece.Body.Length);
}
