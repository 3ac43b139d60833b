namespace Holdfast.Cli;

/// <summary>How a verb writes its results.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs: a contract, with a schema.</summary>
    Json,
}
