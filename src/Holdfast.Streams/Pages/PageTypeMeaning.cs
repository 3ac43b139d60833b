using Holdfast.Abi.Libxc;

namespace Holdfast.Streams.Pages;

/// <summary>What the type of an entry of PAGE_DATA's list means.</summary>
internal static class PageTypeMeaning
{
    /// <summary>True for the types that the format defines.</summary>
    public static bool IsDefined(this PageType type) => (int)type is < 5 or > 8;

    /// <summary>True when the record holds a page of contents for such a frame.</summary>
    public static bool HasData(this PageType type) => (int)type is < 5 or (> 8 and < 13);

    /// <summary>True when a restore gives the frame memory: for every type but broken and invalid pages.</summary>
    public static bool IsPopulated(this PageType type) => type is not PageType.Broken and not PageType.XTab;

    /// <summary>True for a page table of a PV guest, pinned or not.</summary>
    public static bool IsPageTable(this PageType type) => (int)type is (> 0 and < 5) or (> 8 and < 13);
}
