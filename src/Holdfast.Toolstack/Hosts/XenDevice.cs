namespace Holdfast.Toolstack.Hosts;

/// <summary>A device for those who work with Xen.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Use">What it is for.</param>
public sealed record XenDevice(string Path, string Use);
