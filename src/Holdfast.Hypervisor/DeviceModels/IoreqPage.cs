using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.DeviceModels;

/// <summary>A page that an ioreq server shares with its device model.</summary>
internal sealed class IoreqPage
{
    /// <summary>The page number that the device model was told; <see cref="SharedPage.Nowhere"/> when it did not ask for one.</summary>
    public ulong Gfn { get; set; } = SharedPage.Nowhere;

    /// <summary>The page; null as long as nobody asked for it.</summary>
    public SharedPage? Page { get; set; }
}
