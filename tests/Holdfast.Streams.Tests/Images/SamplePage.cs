using System.Buffers.Binary;
using Holdfast.Abi.Libxc;

namespace Holdfast.Streams.Tests.Images;

/// <summary>A frame of a PAGE_DATA record.</summary>
/// <param name="Entry">Its number and type.</param>
/// <param name="Contents">What it holds; nothing for types without contents.</param>
internal sealed record SamplePage(PageDataEntry Entry, byte[] Contents)
{
    /// <summary>A page of zeros, or a frame without contents, as its type demands.</summary>
    public SamplePage(ulong pfn, PageType type = PageType.NoTab)
        : this(new PageDataEntry { Pfn = pfn, Type = type }, type < PageType.Broken ? new byte[4096] : [])
    {
    }

    /// <summary>Sets an entry of a page table.</summary>
    public void SetEntry(int slot, ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(Contents.AsSpan(slot * sizeof(ulong)), value);

    /// <summary>An entry of a page table.</summary>
    public ulong EntryAt(int slot) => BinaryPrimitives.ReadUInt64LittleEndian(Contents.AsSpan(slot * sizeof(ulong)));
}
