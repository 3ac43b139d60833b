namespace Holdfast.LivePatching.Signing;

/// <summary>What became of signing a payload.</summary>
/// <param name="Payload">The signed payload; null when it was not signed.</param>
/// <param name="Problem">Why it was not, as a sentence; null when it was.</param>
public sealed record SigningResult(byte[]? Payload, string? Problem);
