using Holdfast.Abi.LivePatch;

namespace Holdfast.Cli.LivePatch;

/// <summary>A payload that a user names.</summary>
internal static class PayloadInput
{
    private const string StandardInput = "-";

    /// <summary>Reads it, and of one that is longer than Xen takes one byte more than that; null after a complaint.</summary>
    /// <param name="path">The file; - is standard input. Gzip is unpacked.</param>
    /// <param name="terminal">Where complaints go, and the owner of standard input.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static ReadOnlyMemory<byte>? Read(string path, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            using ByteSource source = path == StandardInput ? ByteSource.FromStream(terminal.Input(), path) : ByteSource.OpenFile(path);
            ReadOnlyMemory<byte> bytes = WholeInput.Read(source, (long)LivePatchConstants.MaxPayloadSize, cancellation);
            if (source.Damage is not string damage) return bytes;
            terminal.Complain($"{path}: It cannot be unpacked to its end: {damage}");
            return null;
        }
        catch (Exception exception) when (InputError.IsOne(exception))
        {
            terminal.Complain($"{path}: {InputError.Describe(exception)}");
            return null;
        }
    }

    /// <summary>What a payload is called: the name of its file without what follows the last dot.</summary>
    public static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);
}
