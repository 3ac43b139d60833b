namespace Holdfast.LivePatching.Hypervisors;

/// <summary>A symbol of a hypervisor.</summary>
/// <param name="Name">Its name as the hypervisor itself has it: with the file in front, as in <c>common/livepatch.c#apply_payload</c>, where only one file sees it.</param>
/// <param name="Address">Its address.</param>
/// <param name="Length">How many bytes it has; 0 when it is not said.</param>
/// <param name="IsFunction">True when it is known for a function.</param>
public sealed record HypervisorSymbol(string Name, ulong Address, ulong Length, bool IsFunction)
{
    /// <summary>Its name without the file.</summary>
    public string PlainName => Name[(Name.IndexOf('#', StringComparison.Ordinal) + 1)..];

    /// <summary>True when only one file sees it.</summary>
    public bool IsLocal => Name.Contains('#', StringComparison.Ordinal);
}
