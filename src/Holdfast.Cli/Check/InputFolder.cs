namespace Holdfast.Cli.Check;

/// <summary>Walks a folder for files to check, in a stable order.</summary>
internal static class InputFolder
{
    /// <summary>
    /// The regular files below a folder, by name. Links to folders are not followed, so that a walk ends; empty files are left out, and
    /// with them pipes and devices, which have no length either and of which opening one may wait for ever.
    /// </summary>
    public static IEnumerable<string> Files(string folder)
    {
        var directory = new DirectoryInfo(folder);
        foreach (FileSystemInfo entry in directory.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            string path = Path.Combine(folder, entry.Name);
            if (entry is DirectoryInfo)
            {
                if (entry.LinkTarget is not null) continue;
                foreach (string file in Files(path)) yield return file;
            }
            else if (entry is FileInfo { Length: > 0 }) yield return path;
        }
    }
}
