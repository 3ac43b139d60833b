using System.IO.Compression;

namespace Holdfast.Content;

/// <summary>What a gzip file holds. A file that cannot be unpacked further ends there, with the reason.</summary>
internal sealed class GzipSource(Stream packed, string name) : StreamSource(new GZipStream(packed, CompressionMode.Decompress), name)
{
    private string? _damage;

    // Without it, .NET takes a file that is cut off for one that ends.
    static GzipSource() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);

    public override string? Damage => _damage;

    public override int Read(Span<byte> destination)
    {
        if (_damage is not null) return 0;
        try
        {
            return base.Read(destination);
        }
        catch (InvalidDataException)
        {
            _damage = "the gzip data is damaged or cut short";
            return 0;
        }
    }
}
