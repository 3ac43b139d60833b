namespace Holdfast.Streams.Hypercalls;

/// <summary>A register of a caller's.</summary>
/// <param name="Name">The name, as callers of this width have it.</param>
/// <param name="Value">What it holds.</param>
public readonly record struct CallRegister(string Name, ulong Value);
