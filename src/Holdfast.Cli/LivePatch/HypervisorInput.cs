using System.CommandLine;
using Holdfast.LivePatching.Hypervisors;

namespace Holdfast.Cli.LivePatch;

/// <summary>The hypervisor that live patches are looked at for.</summary>
internal static class HypervisorInput
{
    private const string StandardInput = "-";

    /// <summary>The option that names it.</summary>
    public static Option<string> Option() => new("--xen")
    {
        Description = "The hypervisor with its symbols, xen-syms, of the build that runs; - is standard input. Gzip is unpacked on the way.",
        HelpName = "XEN-SYMS",
        Required = true,
    };

    /// <summary>Reads it; null after a complaint.</summary>
    public static HypervisorImage? Read(string path, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            using ByteSource source = path == StandardInput ? ByteSource.FromStream(terminal.Input(), path) : ByteSource.OpenFile(path);
            using var progress = ProgressLine.Start(terminal, path, source.Length);
            ReadOnlyMemory<byte> bytes = WholeInput.Read(source, HypervisorImage.MaxLength, cancellation);
            string complaint = $"It has more than {HypervisorImage.MaxLength >> 20} MiB, and no xen-syms has.";
            HypervisorImage? image = bytes.Length <= HypervisorImage.MaxLength ? HypervisorImage.Read(bytes, out complaint) : null;
            if (source.Damage is string damage) (image, complaint) = (null, $"It cannot be unpacked to its end: {damage}");
            if (image is { BuildId.IsEmpty: true }) (image, complaint) = (null, "It has no build id, by which payloads would name it.");
            if (image is null) terminal.Complain($"{path}: {char.ToLowerInvariant(complaint[0])}{complaint[1..]}");
            return image;
        }
        catch (Exception exception) when (InputError.IsOne(exception))
        {
            terminal.Complain($"{path}: {InputError.Describe(exception)}");
            return null;
        }
    }
}
