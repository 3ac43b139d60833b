using Holdfast.Abi.Elf;

namespace Holdfast.Cli.LivePatch;

/// <summary>Object files, as live patches are, among the files that are given to other verbs.</summary>
internal static class ObjectFile
{
    /// <summary>True for a file that begins as an object file does. A pipe is not asked, which would wait.</summary>
    public static bool IsOne(string path)
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
}
