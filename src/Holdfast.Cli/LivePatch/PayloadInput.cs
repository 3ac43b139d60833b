using Holdfast.Abi.LivePatch;
using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Loading;

namespace Holdfast.Cli.LivePatch;

/// <summary>Payloads that a user names.</summary>
internal static class PayloadInput
{
    private const string StandardInput = "-";

    /// <summary>What was read of a file.</summary>
    /// <param name="Bytes">The bytes, as many as the limit allows.</param>
    /// <param name="IsCut">True when there are more.</param>
    /// <param name="Damage">Why it could not be unpacked further; null when it could.</param>
    public sealed record Contents(ReadOnlyMemory<byte> Bytes, bool IsCut, string? Damage);

    /// <summary>Reads as much of a file as the limit allows; null after a complaint.</summary>
    /// <param name="path">The file; - is standard input. Gzip is unpacked.</param>
    /// <param name="limit">The most bytes.</param>
    /// <param name="terminal">Where complaints go, and the owner of standard input.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static Contents? Read(string path, long limit, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            using ByteSource source = path == StandardInput ? ByteSource.FromStream(terminal.Input(), path) : ByteSource.OpenFile(path);
            ReadOnlyMemory<byte> bytes = WholeInput.Read(source, limit, cancellation);
            bool isCut = bytes.Length > limit;
            return new Contents(isCut ? bytes[..(int)limit] : bytes, isCut, source.Damage);
        }
        catch (Exception exception) when (InputError.IsOne(exception))
        {
            terminal.Complain($"{path}: {InputError.Describe(exception)}");
            return null;
        }
    }

    /// <summary>Reads a payload, and of one that is longer than Xen takes one byte more than that; null after a complaint.</summary>
    public static ReadOnlyMemory<byte>? Read(string path, Terminal terminal, CancellationToken cancellation)
    {
        if (Read(path, (long)LivePatchConstants.MaxPayloadSize + 1, terminal, cancellation) is not Contents contents) return null;
        if (contents.Damage is not string damage) return contents.Bytes;
        terminal.Complain($"{path}: it cannot be unpacked to its end: {damage}");
        return null;
    }

    /// <summary>What a payload is called: the name of its file without what follows the last dot.</summary>
    public static string NameOf(string path) => path == StandardInput ? "payload" : Path.GetFileNameWithoutExtension(path);

    /// <summary>The payloads that are loaded before; null when one of them could not be, which was said.</summary>
    public static List<LoadedPayload>? ReadLoaded(IEnumerable<string> paths, HypervisorImage xen, XenVersion version, Terminal terminal, CancellationToken cancellation)
    {
        var loaded = new List<LoadedPayload>();
        foreach (string path in paths)
        {
            if (Read(path, terminal, cancellation) is not ReadOnlyMemory<byte> bytes) return null;
            var findings = new DiagnosticBag { Target = version };
            LoadReport load = PayloadLoader.Load(NameOf(path), bytes, new LoadEnvironment { Xen = xen, Version = version, Loaded = [.. loaded] }, findings);
            if (load is { Outcome.Succeeds: true, Payload: LoadedPayload payload })
            {
                loaded.Add(payload);
                continue;
            }

            terminal.Complain($"{path}: it cannot be loaded itself, its upload {load.Outcome}: {findings.ToImmutable().First(finding => finding.Severity == Severity.Error).Message}");
            return null;
        }

        return loaded;
    }
}
