namespace Holdfast.LivePatching.Hypervisors;

/// <summary>A range of addresses.</summary>
/// <param name="Start">The first one.</param>
/// <param name="Length">How many there are.</param>
public readonly record struct AddressRange(ulong Start, ulong Length)
{
    /// <summary>True when some address is in both.</summary>
    public bool Meets(ulong start, ulong length) => Start < start + length && start < Start + Length;
}
