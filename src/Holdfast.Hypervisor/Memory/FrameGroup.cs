using Holdfast.Abi.Libxc;

namespace Holdfast.Hypervisor.Memory;

/// <summary>Neighbouring frames of which at least one is no longer, or never was, as an image has it.</summary>
internal sealed class FrameGroup
{
    /// <summary>How many frames a group has, as a power of two: as many as a page table has entries.</summary>
    public const int Shift = 9;

    /// <summary>How many frames a group has.</summary>
    public const int Frames = 1 << Shift;

    // No type of page: the image says what the frame is.
    private const byte AsInImage = byte.MaxValue;

    private readonly byte[] _types = new byte[Frames];
    private readonly byte[]?[] _pages = new byte[]?[Frames];
    private int _changed;

    public FrameGroup() => Array.Fill(_types, AsInImage);

    /// <summary>True when all frames are as the image has them, and the group need not be kept.</summary>
    public bool IsEmpty => _changed == 0;

    /// <summary>The type of a frame, <see cref="PageType.XTab"/> for one that is not there; null when the image says it.</summary>
    public PageType? TypeAt(int index) => _types[index] == AsInImage ? null : (PageType)_types[index];

    /// <summary>The contents of a frame; null when they are in the image, or zeros.</summary>
    public byte[]? PageAt(int index) => _pages[index];

    /// <summary>Sets a frame.</summary>
    /// <param name="index">Which.</param>
    /// <param name="type">Its type; null for that of the image.</param>
    /// <param name="page">Its contents; null when they are in the image, or zeros.</param>
    public void Set(int index, PageType? type, byte[]? page)
    {
        _changed += IsChange(type, page) - IsChange(TypeAt(index), _pages[index]);
        _types[index] = type is PageType known ? (byte)known : AsInImage;
        _pages[index] = page;
    }

    private static int IsChange(PageType? type, byte[]? page) => type is null && page is null ? 0 : 1;
}
