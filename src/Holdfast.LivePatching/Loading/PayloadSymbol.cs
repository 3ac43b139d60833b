namespace Holdfast.LivePatching.Loading;

/// <summary>A symbol that a payload brings, as the hypervisor keeps it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Address">Its address.</param>
/// <param name="Length">How many bytes it has; 0 when it is not said.</param>
/// <param name="IsNew">True when others can be linked against it. False when it stands where one of the payload's functions begins, and so takes the place of an old function.</param>
public sealed record PayloadSymbol(string Name, ulong Address, ulong Length, bool IsNew);
