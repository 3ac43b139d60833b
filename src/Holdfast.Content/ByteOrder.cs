namespace Holdfast.Content;

/// <summary>The order of the bytes of an integer on the wire.</summary>
public enum ByteOrder
{
    /// <summary>The least significant byte comes first.</summary>
    Little,

    /// <summary>The most significant byte comes first.</summary>
    Big,
}
