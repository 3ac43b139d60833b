using Holdfast.Abi.Elf;
using Holdfast.LivePatching.Hypervisors;

namespace Holdfast.Cli.LivePatch;

/// <summary>Reads payloads and hypervisors into memory, gzip unpacked, up to a limit each.</summary>
internal static class LivePatchInput
{
    private const string StandardInput = "-";
    private const int ReadAtOnce = 1 << 16;

    /// <summary>What was read.</summary>
    /// <param name="Bytes">The bytes, as many as the limit allows.</param>
    /// <param name="IsCut">True when there are more.</param>
    /// <param name="Damage">Why it could not be unpacked further; null when it could.</param>
    public sealed record Contents(byte[] Bytes, bool IsCut, string? Damage);

    /// <summary>Reads a file, or standard input; null when it cannot be read, which is said.</summary>
    /// <param name="terminal">Takes the complaint, and has standard input.</param>
    /// <param name="path">The file; - is standard input.</param>
    /// <param name="limit">The most bytes.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static Contents? Read(Terminal terminal, string path, long limit, CancellationToken cancellation)
    {
        try
        {
            using ByteSource source = path == StandardInput ? ByteSource.FromStream(terminal.Input(), path) : ByteSource.OpenFile(path);
            using var bytes = new MemoryStream();
            byte[] piece = new byte[ReadAtOnce];
            for (int count = source.Read(piece); count > 0; count = source.Read(piece))
            {
                cancellation.ThrowIfCancellationRequested();
                bool isCut = count > limit - bytes.Length;
                bytes.Write(piece, 0, isCut ? (int)(limit - bytes.Length) : count);
                if (isCut) return new Contents(bytes.ToArray(), IsCut: true, null);
            }

            return new Contents(bytes.ToArray(), IsCut: false, source.Damage);
        }
        catch (Exception exception) when (InputError.IsOne(exception))
        {
            terminal.Complain($"{path}: {InputError.Describe(exception)}");
            return null;
        }
    }

    /// <summary>True for a file that begins as an object file does, as live patches are; for one that was found to be no save image. A pipe is not asked, which would wait.</summary>
    public static bool IsObjectFile(string path)
    {
        try
        {
            using PositionedFile? file = PositionedFile.TryOpen(path);
            byte[] start = new byte[Elf64Header.Size];
            return file is not null && file.Read(0, start) == start.Length && Elf64Header.Read(start) is { Magic: Elf64Header.ExpectedMagic, Type: (ushort)ElfFileType.Relocatable };
        }
        catch (Exception exception) when (InputError.IsOne(exception))
        {
            return false;
        }
    }

    /// <summary>Reads a hypervisor with its symbols; null when it cannot be, which is said.</summary>
    /// <param name="terminal">Takes the complaint, and has standard input.</param>
    /// <param name="path">The file.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static HypervisorImage? ReadHypervisor(Terminal terminal, string path, CancellationToken cancellation)
    {
        if (Read(terminal, path, HypervisorImage.MaxLength, cancellation) is not Contents contents) return null;
        string complaint = contents.IsCut ? $"It has more than {HypervisorImage.MaxLength >> 20} MiB, which no hypervisor has." : contents.Damage is string damage ? $"It cannot be read to its end: {damage}" : "";
        HypervisorImage? image = complaint.Length > 0 ? null : HypervisorImage.Read(contents.Bytes, out complaint);
        if (image is null) terminal.Complain($"{path}: {char.ToLowerInvariant(complaint[0])}{complaint[1..]}");
        return image;
    }
}
