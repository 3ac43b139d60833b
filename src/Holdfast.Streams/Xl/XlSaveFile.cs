using Holdfast.Abi.Xl;

namespace Holdfast.Streams.Xl;

/// <summary>The outer layer of a file written by <c>xl save</c>: a header and the guest's configuration.</summary>
public sealed class XlSaveFile
{
    /// <summary>The header.</summary>
    public required XlSaveHeader Header { get; init; }

    /// <summary>The guest's configuration; null when it could not be read.</summary>
    public GuestConfig? Config { get; internal set; }
}
