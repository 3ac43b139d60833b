namespace Holdfast.LivePatching.Hypervisors;

/// <summary>A name, and what it stands for.</summary>
/// <param name="Name">The name.</param>
/// <param name="Address">The address.</param>
internal readonly record struct NamedAddress(string Name, ulong Address);
