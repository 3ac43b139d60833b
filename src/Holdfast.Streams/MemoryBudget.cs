namespace Holdfast.Streams;

/// <summary>
/// What one image may still occupy besides the bodies that are kept of it: lists of records, the page map, sets of frames, page tables. All
/// of them draw from one budget, so that their sum has a bound too.
/// </summary>
internal sealed class MemoryBudget(long bytes = Limits.KeptMaps)
{
    /// <summary>How many bytes are left.</summary>
    public long Left { get; private set; } = bytes;

    /// <summary>Gives back so many bytes that were drawn and are no longer needed.</summary>
    public void Return(int bytes) => Left += bytes;

    /// <summary>Draws so many bytes, or none when fewer are left.</summary>
    public bool TryDraw(int bytes)
    {
        if (bytes > Left) return false;
        Left -= bytes;
        return true;
    }
}
