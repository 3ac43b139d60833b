using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;

namespace Holdfast.Streams.DomainContext;

/// <summary>An HVM context and the pieces that it is made of.</summary>
internal static class HvmContextPieces
{
    /// <summary>Takes a context apart: the piece for the whole, and one for each entry up to END.</summary>
    /// <param name="context">The context.</param>
    /// <param name="place">How many records of the stream that are no pieces stood before it.</param>
    /// <param name="pieces">The pieces.</param>
    /// <returns>Null; or why it cannot be done.</returns>
    public static string? Split(ReadOnlyMemory<byte> context, uint place, List<ContextPiece> pieces)
    {
        pieces.Add(new ContextPiece(ContextPieceKind.LibxcRecord, (uint)LibxcRecordType.HvmContext, 0, context) { Place = place });
        int position = 0;
        while (context.Length - position >= HvmSaveDescriptor.Size)
        {
            HvmSaveDescriptor descriptor = HvmSaveDescriptor.Read(context.Span[position..]);
            position += HvmSaveDescriptor.Size;
            bool ends = descriptor.Typecode == (ushort)HvmSaveType.End;
            if (!ends && descriptor.Length > (uint)(context.Length - position)) return "an entry is longer than what is left of the HVM context";

            // What END announces is not looked at: the context has it, and its entry has nothing.
            int length = ends ? 0 : (int)descriptor.Length;
            pieces.Add(new ContextPiece(ContextPieceKind.HvmEntry, descriptor.Typecode, descriptor.Instance, context.Slice(position, length)));
            if (ends) return null;
            position += length;
        }

        return "the HVM context has no END";
    }

    /// <summary>Puts a context together from the entries that stand at the beginning of a list, up to END; what is missing to its length is zero.</summary>
    public static byte[] Join(IEnumerable<ContextPiece> pieces, int length)
    {
        byte[] context = new byte[length];
        int position = 0;
        foreach (ContextPiece piece in pieces)
        {
            if (piece.Kind != ContextPieceKind.HvmEntry || length - position < HvmSaveDescriptor.Size + piece.Body.Length) break;
            new HvmSaveDescriptor { Typecode = (ushort)piece.Type, Instance = piece.Instance, Length = (uint)piece.Body.Length }.Write(context.AsSpan(position));
            piece.Body.Span.CopyTo(context.AsSpan(position + HvmSaveDescriptor.Size));
            position += HvmSaveDescriptor.Size + piece.Body.Length;
            if (piece.Is(HvmSaveType.End)) break;
        }

        return context;
    }
}
