namespace Holdfast.Lab.Runs;

/// <summary>The lab itself failed: what was to be measured was not.</summary>
public sealed class LabException(string message) : Exception(message);
