namespace Holdfast.Lab.Restoring;

/// <summary>An image to be restored.</summary>
/// <param name="Name">Its name, which tells it from all others: a part of a file's name.</param>
/// <param name="Guest">The guest in it.</param>
/// <param name="Image">Makes the image, or reads it. Null when it is in a file of its own.</param>
/// <param name="File">The file, which is called NAME.xlsave.</param>
public sealed record RestoreJob(string Name, Guest Guest, Func<byte[]>? Image, string? File = null)
{
    /// <summary>The length of its file in bytes; 0 when it has none of its own.</summary>
    public long FileLength => File is null ? 0 : new FileInfo(File).Length;
}
