namespace Holdfast.Streams.Hvm;

/// <summary>
/// Where the fields of an entry stand in the file. An entry may be shorter than today's layout: a field that it lacks is read as zero, and
/// its place is then the entry's end.
/// </summary>
/// <param name="start">The offset of the entry's body.</param>
/// <param name="length">The length of the body.</param>
/// <param name="inserted">The place in today's layout where a field was put in later; -1 when the body has today's layout.</param>
/// <param name="insertedSize">The size of that field.</param>
internal readonly struct EntryPlace(long start, int length, int inserted = -1, int insertedSize = 0)
{
    /// <summary>The offset in the file of the field at an offset of today's layout.</summary>
    public long At(int offset)
    {
        int place = inserted >= 0 && offset >= inserted ? offset - insertedSize : offset;
        return start + Math.Min(place, length);
    }
}
