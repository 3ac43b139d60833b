namespace Holdfast.Cli;

/// <summary>Writing failed, and not the reading that it goes along with.</summary>
internal sealed class OutputException(Exception cause) : Exception(cause.Message, cause);
