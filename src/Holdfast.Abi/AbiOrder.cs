using Holdfast.Content;

namespace Holdfast.Abi;

/// <summary>The byte order of a structure.</summary>
public enum AbiOrder
{
    /// <summary>Always little-endian.</summary>
    Little,

    /// <summary>Always big-endian.</summary>
    Big,

    /// <summary>That of the stream that the structure stands in; see <see cref="ByteOrder"/>.</summary>
    Stream,
}
