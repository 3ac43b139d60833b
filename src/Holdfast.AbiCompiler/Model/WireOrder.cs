namespace Holdfast.AbiCompiler.Model;

/// <summary>The byte order of a structure.</summary>
public enum WireOrder
{
    /// <summary>Always little-endian.</summary>
    Little,

    /// <summary>Always big-endian.</summary>
    Big,

    /// <summary>That of the stream that it stands in, which the stream's header declares.</summary>
    Stream,
}
