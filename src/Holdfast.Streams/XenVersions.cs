namespace Holdfast.Streams;

/// <summary>The versions of Xen whose behaviour the rules describe.</summary>
public static class XenVersions
{
    /// <summary>The first version with these streams.</summary>
    public static XenVersion Oldest { get; } = new(4, 6);

    /// <summary>The newest version that the rules were compared with.</summary>
    public static XenVersion Newest { get; } = new(4, 22);

    /// <summary>True for a version in that range.</summary>
    public static bool IsKnown(XenVersion version) => version >= Oldest && version <= Newest;

    /// <summary>A version that is known, or the newest where what an image says is none.</summary>
    internal static XenVersion KnownOrNewest(XenVersion? version) => version is XenVersion said && IsKnown(said) ? said : Newest;
}
