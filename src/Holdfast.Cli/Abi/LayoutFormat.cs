namespace Holdfast.Cli.Abi;

/// <summary>How a layout is written.</summary>
internal enum LayoutFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For documents.</summary>
    Markdown,
}
