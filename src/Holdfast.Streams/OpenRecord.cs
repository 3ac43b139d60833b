namespace Holdfast.Streams;

/// <summary>The record of a libxl or libxc stream that is being read. Its path is put together only when something has to be said.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Index">Its number in the stream.</param>
/// <param name="Stream">The path of the stream.</param>
/// <param name="NameOf">Names a type, as the format's specification does.</param>
internal readonly record struct OpenRecord(StreamRecord Place, long Index, ContentPath Stream, Func<uint, string> NameOf)
{
    public long Offset => Place.Offset;

    public long BodyOffset => Place.BodyOffset;

    public uint Type => Place.Type;

    public uint Length => Place.BodyLength;

    public string Name => NameOf(Type);

    public ContentPath Path => Stream / $"record[{Index}] {Name}";
}
