namespace Holdfast.LivePatching.Loading;

/// <summary>How the upload of a payload ends.</summary>
/// <param name="Outcome">How real Xen ends it.</param>
/// <param name="Payload">The payload as it was linked; null when it was not. When it was refused, what is behind the refusal is missing.</param>
public sealed record LoadReport(StepResult Outcome, LoadedPayload? Payload);
