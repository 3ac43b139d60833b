using Holdfast.Abi.Elf;
using Holdfast.Abi.LivePatch;
using Holdfast.Cli.Check;
using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Ordering;

namespace Holdfast.Cli.LivePatch;

/// <summary>Reads payloads from files and folders. What goes wrong with one does not keep the others from being read.</summary>
internal sealed class PayloadFolder(Terminal terminal, CancellationToken cancellation)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly List<PayloadIdentity> _payloads = [];
    private readonly List<string> _skipped = [];

    /// <summary>The payloads.</summary>
    public IReadOnlyList<PayloadIdentity> Payloads => _payloads;

    /// <summary>Files of folders that are no relocatable ELF files.</summary>
    public IReadOnlyList<string> Skipped => _skipped;

    /// <summary>True when everything that was named could be read.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Reads files, and all files of folders by name. What is named twice is read once.</summary>
    public void Read(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            if (!Directory.Exists(path)) Read(path, isNamed: true);
            else foreach (string file in InputFolder.Files(path, CouldNotRead)) Read(file, isNamed: false);
        }
    }

    private void Read(string path, bool isNamed)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            if (!_read.Add(Path.GetFullPath(path))) return;
            using ByteSource source = ByteSource.OpenFile(path);
            if (ReadElf(source) is ElfFile file) _payloads.Add(PayloadIdentity.Read(file, PayloadIdentity.NameOf(path), path));
            else if (!isNamed) _skipped.Add(path);
            else
            {
                IsWhole = false;
                terminal.Complain($"{path}: this is no relocatable 64-bit little-endian ELF file, as a payload is.");
            }
        }
        catch (Exception exception) when (InputError.IsOne(exception))
        {
            CouldNotRead(path, exception);
        }
    }

    /// <summary>Reads a file that begins as a payload does; null when it is none. Of one that is too long for a payload, as much is read as shows that.</summary>
    private ElfFile? ReadElf(ByteSource source)
    {
        byte[] start = new byte[Elf64Header.Size];
        int length = 0;
        for (int read = source.Read(start); read > 0; read = source.Read(start.AsSpan(length))) length += read;
        if (ElfFile.Read(start.AsMemory(0, length)) is not { Header.Type: (ushort)ElfFileType.Relocatable }) return null;
        ReadOnlyMemory<byte> rest = WholeInput.Read(source, (long)LivePatchConstants.MaxPayloadSize - length, cancellation);
        if (source.Damage is string damage) throw new IOException($"it cannot be unpacked to its end: {damage}");
        return ElfFile.Read((byte[])[.. start, .. rest.Span]);
    }

    private void CouldNotRead(string path, Exception exception)
    {
        IsWhole = false;
        terminal.Complain($"{path}: {InputError.Describe(exception)}");
    }
}
