using Holdfast.Abi.DmOp;

namespace Holdfast.Hypervisor.DeviceModels;

/// <summary>Pages that are cached in one way.</summary>
/// <param name="First">The first page number.</param>
/// <param name="Last">The last.</param>
/// <param name="Type">How they are cached.</param>
internal readonly record struct CachePin(ulong First, ulong Last, XenDmOpMemCacheAttr Type);
