namespace Holdfast.Cli.Conversion;

/// <summary>An input that can be opened as often as a conversion reads it: standard input is put into a temporary file for one that reads twice.</summary>
internal sealed class SpooledInput(Terminal terminal, bool isStandardInput, bool readsTwice) : IDisposable
{
    private string? _file;

    /// <summary>Opens the input from its start.</summary>
    public ByteSource Open(string path)
    {
        if (!isStandardInput) return ByteSource.OpenFile(path);
        if (!readsTwice) return ByteSource.FromStream(terminal.Input(), path);
        _file ??= Spool();
        return ByteSource.OpenFile(_file);
    }

    /// <summary>Opens the input to be read by position; null when it is packed, or a pipe with a name.</summary>
    public PositionedFile? OpenPositioned(string path) => PositionedFile.TryOpen(isStandardInput ? _file ??= Spool() : path);

    public void Dispose()
    {
        if (_file is not null) File.Delete(_file);
    }

    private string Spool()
    {
        string file = Path.GetTempFileName();
        try
        {
            using FileStream spool = File.OpenWrite(file);
            using Stream input = terminal.Input();
            input.CopyTo(spool);
            return file;
        }
        catch
        {
            File.Delete(file);
            throw;
        }
    }
}
