namespace Holdfast.Cli.Check;

/// <summary>Walks a folder for files to check, in a stable order.</summary>
internal static class InputFolder
{
    /// <summary>
    /// The regular files below a folder, by name. Links to folders are not followed, so that a walk ends; empty files are left out, and
    /// with them pipes and devices, which have no length either and of which opening one may wait for ever.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="unreadable">Told of folders that cannot be listed; the walk goes on with the others.</param>
    public static IEnumerable<string> Files(string folder, Action<string, Exception> unreadable)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception exception) when (InputError.IsOne(exception))
        {
            unreadable(folder, exception);
            yield break;
        }

        foreach (FileSystemInfo entry in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            string path = Path.Combine(folder, entry.Name);
            if (entry is DirectoryInfo)
            {
                if (entry.LinkTarget is not null) continue;
                foreach (string file in Files(path, unreadable)) yield return file;
            }
            else if (HasContents(entry)) yield return path;
        }
    }

    private static bool HasContents(FileSystemInfo entry)
    {
        try
        {
            FileSystemInfo target = entry.LinkTarget is null ? entry : entry.ResolveLinkTarget(returnFinalTarget: true) ?? entry;
            return target is FileInfo { Exists: true, Length: > 0 };
        }
        catch (IOException)
        {
            // A link that leads in a circle, or a file that is gone since the folder was listed.
            return false;
        }
    }
}
