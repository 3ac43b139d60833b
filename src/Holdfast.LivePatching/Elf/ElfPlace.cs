namespace Holdfast.LivePatching.Elf;

/// <summary>Where something may stand in a file that is written.</summary>
internal static class ElfPlace
{
    /// <summary>What the place of the section headers is a multiple of, in bytes.</summary>
    public const ulong HeaderAlignment = 8;

    /// <summary>The first place from an offset on that is a multiple of an alignment; one of 0 is one of 1.</summary>
    public static int Align(int offset, ulong alignment)
    {
        int size = checked((int)Math.Max(alignment, 1));
        return checked((offset + size - 1) / size * size);
    }
}
