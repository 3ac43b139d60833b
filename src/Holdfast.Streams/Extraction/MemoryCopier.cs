namespace Holdfast.Streams.Extraction;

/// <summary>
/// Copies memory out of an image, page by page of what is not zero: in a file, zeros are holes. An image that is read by position is copied in the order of the output, and so
/// into a pipe too; one that comes through a cursor, in its own order.
/// </summary>
/// <param name="output">Where it goes.</param>
/// <param name="start">Where memory begins in the output.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class MemoryCopier(Stream output, long start, CancellationToken cancellation)
{
    private const string BecameShorter = "The image became shorter while it was read.";

    private readonly bool _hasHoles = output.CanSeek;

    /// <summary>How many pages held nothing but zeros.</summary>
    public long ZeroPages { get; private set; }

    /// <summary>Copies by position.</summary>
    /// <returns>Null; or why it could not be done.</returns>
    public string? Copy(PositionedFile file, MemoryPlan plan, IProgress<long>? progress)
    {
        string? problem = Copy(plan.Steps, (step, piece) => file.Read(step.Source, piece.Bytes) == piece.Length, progress, out long position);
        if (problem is null && !_hasHoles) WriteZeros(plan.Length - position);
        return problem;
    }

    /// <summary>Copies what goes by. The plan is one of physical memory, which wants no byte of the image twice.</summary>
    /// <returns>Null; or why it could not be done.</returns>
    public string? Copy(ForwardCursor cursor, MemoryPlan plan)
    {
        if (!_hasHoles) return "A packed image, or one from a pipe, is extracted into a file: its memory does not come in the order in which it is written.";
        return Copy(plan.Steps.OrderBy(step => step.Source), (step, piece) => SkipTo(cursor, step.Source) && cursor.Read(piece.Bytes) == piece.Length, progress: null, out _);
    }

    private static bool SkipTo(ForwardCursor cursor, long offset)
    {
        long before = offset - cursor.Offset;
        return cursor.Skip(before) == before;
    }

    /// <summary>Copies steps in their order.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="read">Reads a piece of one, and says whether it could.</param>
    /// <param name="progress">Told where the writing stands.</param>
    /// <param name="position">Where the writing ended.</param>
    /// <returns>Null; or why it could not be done.</returns>
    private string? Copy(IEnumerable<CopyStep> steps, Func<CopyStep, MemoryPiece, bool> read, IProgress<long>? progress, out long position)
    {
        position = 0;
        using var ahead = new ReadAhead(steps.SelectMany(PiecesOf), (step, piece) => ReadPiece(read, step, piece), cancellation);
        foreach (MemoryPiece piece in ahead.Pieces())
        {
            using (piece)
            {
                cancellation.ThrowIfCancellationRequested();
                if (!_hasHoles) WriteZeros(piece.Target - position);
                Write(piece);
                position = piece.Target + piece.Length;
                progress?.Report(position);
            }
        }

        return ahead.EndedEarly ? BecameShorter : null;
    }

    /// <summary>A step in pieces that end where the output has a multiple of their length: Linux gives a file that is written so memory in large pieces.</summary>
    private IEnumerable<CopyStep> PiecesOf(CopyStep step)
    {
        for (long done = 0, length; done < step.Length; done += length)
        {
            length = Math.Min(MemoryPiece.MaxLength - ((start + step.Target + done) % MemoryPiece.MaxLength), step.Length - done);
            yield return new CopyStep(step.Source + done, step.Target + done, length);
        }
    }

    private bool ReadPiece(Func<CopyStep, MemoryPiece, bool> read, CopyStep step, MemoryPiece piece)
    {
        if (!read(step, piece)) return false;
        if (_hasHoles) piece.FindZeroPages();
        return true;
    }

    private void Write(MemoryPiece piece)
    {
        ZeroPages += piece.ZeroPages;
        foreach (Range run in piece.Runs())
        {
            long target = start + piece.Target + run.Start.Value;
            if (_hasHoles && output.Position != target) output.Position = target;
            output.Write(piece.Bytes[run]);
        }
    }

    private void WriteZeros(long count)
    {
        byte[] zeros = new byte[(int)Math.Min(Math.Max(count, 0), MemoryPiece.MaxLength)];
        for (; count > 0; count -= zeros.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            output.Write(zeros.AsSpan(0, (int)Math.Min(count, zeros.Length)));
        }
    }
}
