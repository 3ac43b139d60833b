using System.Collections.Concurrent;

namespace Holdfast.Streams.Extraction;

/// <summary>Reads pieces of memory in a thread of its own, a few ahead of who writes them: copying bytes in and copying them out are each about half of the work.</summary>
internal sealed class ReadAhead : IDisposable
{
    private const int Ahead = 4;

    private readonly BlockingCollection<MemoryPiece> _pieces = new(Ahead);
    private readonly CancellationTokenSource _stop;
    private readonly Task _reader;

    /// <summary>Begins to read.</summary>
    /// <param name="steps">What is read, in this order.</param>
    /// <param name="read">Reads a piece, and says whether it could.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public ReadAhead(IEnumerable<CopyStep> steps, Func<CopyStep, MemoryPiece, bool> read, CancellationToken cancellation)
    {
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _reader = Task.Factory.StartNew(() => Read(steps, read), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>True when a piece could not be read, and so is not among <see cref="Pieces"/>, nor any behind it.</summary>
    public bool EndedEarly { get; private set; }

    /// <summary>The pieces, as they are read. Each is the caller's to dispose of.</summary>
    /// <exception cref="IOException">The image cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IEnumerable<MemoryPiece> Pieces()
    {
        foreach (MemoryPiece piece in _pieces.GetConsumingEnumerable()) yield return piece;
        _reader.GetAwaiter().GetResult();
    }

    /// <summary>Ends the reading, however far it has come.</summary>
    public void Dispose()
    {
        _stop.Cancel();

        // What went wrong with it is told by Pieces; here only its end matters.
        Task.WaitAny(_reader);
        foreach (MemoryPiece piece in _pieces) piece.Dispose();
        _pieces.Dispose();
        _stop.Dispose();
    }

    private void Read(IEnumerable<CopyStep> steps, Func<CopyStep, MemoryPiece, bool> read)
    {
        MemoryPiece? piece = null;
        try
        {
            foreach (CopyStep step in steps)
            {
                _stop.Token.ThrowIfCancellationRequested();
                piece = new MemoryPiece(step);
                if (!read(step, piece))
                {
                    EndedEarly = true;
                    return;
                }

                _pieces.Add(piece, _stop.Token);
                piece = null;
            }
        }
        finally
        {
            piece?.Dispose();
            _pieces.CompleteAdding();
        }
    }
}
