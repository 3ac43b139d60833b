namespace Holdfast.LivePatching.Applying;

/// <summary>What the hypervisor keeps of a function that it patched.</summary>
/// <param name="Address">Where it wrote.</param>
/// <param name="Saved">What stood there.</param>
public sealed record AppliedFunction(ulong Address, ImmutableArray<byte> Saved);
