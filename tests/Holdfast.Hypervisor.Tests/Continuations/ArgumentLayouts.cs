using Holdfast.Abi.HvmOp;

namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>The structures of the calls here that were others in other versions.</summary>
internal static class ArgumentLayouts
{
    /// <summary>The versions that have a structure; null for one that all have.</summary>
    public static XenVersionSpan? VersionsOf(string structure) => structure switch
    {
        nameof(XenHvmModifiedMemory) => XenHvmModifiedMemory.Layout.Versions,
        nameof(XenHvmModifiedMemoryBefore45) => XenHvmModifiedMemoryBefore45.Layout.Versions,
        nameof(XenHvmSetMemType) => XenHvmSetMemType.Layout.Versions,
        nameof(XenHvmSetMemTypeBefore41) => XenHvmSetMemTypeBefore41.Layout.Versions,
        _ => null,
    };
}
