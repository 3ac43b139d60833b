namespace Holdfast.LivePatching.Ordering;

/// <summary>What of a payload cannot be read.</summary>
/// <param name="Offset">Where in the file, in bytes.</param>
/// <param name="Path">Where that is: the name of a section, or empty.</param>
/// <param name="Message">A sentence.</param>
public sealed record IdentityComplaint(long Offset, string Path, string Message);
