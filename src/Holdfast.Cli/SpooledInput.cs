namespace Holdfast.Cli;

/// <summary>
/// An input that can be read as a verb has to: what can be read only once (standard input, a pipe) is put into a temporary file for a verb that reads more often, and so is,
/// unpacked, what is packed for one that reads by position.
/// </summary>
internal sealed class SpooledInput(Terminal terminal, string path, InputUse use, CancellationToken cancellation) : IDisposable
{
    private const string StandardInput = "-";
    private const int CopiedAtOnce = 1 << 20;

    private string? _file;
    private string? _temporary;

    /// <summary>Why what the input holds ends early, when it was put into a file unpacked and could not be unpacked further; otherwise null.</summary>
    public string? Damage { get; private set; }

    /// <summary>Opens the input from its start.</summary>
    public ByteSource Open()
    {
        if (use != InputUse.Once) return ByteSource.OpenFile(FileToRead());
        return path == StandardInput ? ByteSource.FromStream(terminal.Input(), path) : ByteSource.OpenFile(path);
    }

    /// <summary>Opens the input to be read by position.</summary>
    public PositionedFile OpenByPosition() => TryOpenByPosition() ?? throw new IOException("it is packed more than once.");

    /// <summary>Opens the input to be read by position; null when it is packed, and was not to be unpacked for that.</summary>
    public PositionedFile? TryOpenByPosition() => PositionedFile.TryOpen(FileToRead());

    public void Dispose()
    {
        if (_temporary is null) return;
        AppDomain.CurrentDomain.ProcessExit -= Delete;
        File.Delete(_temporary);
    }

    private string FileToRead() => _file ??= Prepare();

    /// <summary>The file that can be read as the verb does: the input itself, or a temporary one.</summary>
    private string Prepare()
    {
        if (path == StandardInput) return Spool(terminal.Input());

        // Who writes into a pipe may take its closing for the end, so that it is opened once.
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (!file.CanSeek) return Spool(file);
        file.Dispose();
        if (use != InputUse.ByPosition) return path;
        using (PositionedFile? positioned = PositionedFile.TryOpen(path))
        {
            if (positioned is not null) return path;
        }

        return Spool(ByteSource.OpenFile(path));
    }

    private string Spool(Stream input)
    {
        if (use == InputUse.ByPosition) return Spool(ByteSource.FromStream(input, path));
        using (input) return Spool(piece => input.Read(piece), length: null);
    }

    private string Spool(ByteSource source)
    {
        using (source)
        {
            string file = Spool(piece => source.Read(piece), source.Length);
            Damage = source.Damage;
            return file;
        }
    }

    private string Spool(Func<byte[], int> read, long? length)
    {
        _temporary = Path.GetTempFileName();

        // A process that ends meanwhile, as at an interrupt that is not waited for, leaves no memory of a guest behind.
        AppDomain.CurrentDomain.ProcessExit += Delete;
        using FileStream spool = File.OpenWrite(_temporary);
        using var progress = ProgressLine.Start(terminal, path, length);
        byte[] piece = new byte[CopiedAtOnce];
        long done = 0;
        for (int count = read(piece); count > 0; count = read(piece))
        {
            cancellation.ThrowIfCancellationRequested();
            spool.Write(piece, 0, count);
            done += count;
            progress?.Report(done);
        }

        return _temporary;
    }

    private void Delete(object? sender, EventArgs e) => File.Delete(_temporary!);
}
