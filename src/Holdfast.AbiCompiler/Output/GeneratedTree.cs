using Holdfast.AbiCompiler.Emitting;

namespace Holdfast.AbiCompiler.Output;

/// <summary>A folder whose every file is generated.</summary>
internal static class GeneratedTree
{
    /// <summary>What would have to change for the folder to hold exactly <paramref name="files"/>.</summary>
    public static IReadOnlyList<GeneratedChange> Compare(string folder, IReadOnlyList<GeneratedFile> files)
    {
        List<GeneratedChange> changes = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (GeneratedFile file in files)
        {
            string path = Path.Combine(folder, file.Path);
            known.Add(Path.GetFullPath(path));
            if (!File.Exists(path))
                changes.Add(new GeneratedChange(file.Path, ChangeKind.Missing, file.Text));
            else if (!string.Equals(File.ReadAllText(path), file.Text, StringComparison.Ordinal))
                changes.Add(new GeneratedChange(file.Path, ChangeKind.Stale, file.Text));
        }

        if (!Directory.Exists(folder)) return changes;
        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (known.Contains(Path.GetFullPath(path))) continue;
            changes.Add(new GeneratedChange(Path.GetRelativePath(folder, path).Replace('\\', '/'), ChangeKind.Superfluous, Text: null));
        }

        return changes;
    }

    /// <summary>Makes the changes. A file is replaced whole or not at all.</summary>
    public static void Apply(string folder, IEnumerable<GeneratedChange> changes)
    {
        foreach (GeneratedChange change in changes)
        {
            string path = Path.Combine(folder, change.Path);
            if (change.Text is null)
                File.Delete(path);
            else
                WriteAtomically(path, change.Text);
        }
    }

    private static void WriteAtomically(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string temporary = path + ".new";
        File.WriteAllText(temporary, text);
        File.Move(temporary, path, overwrite: true);
    }
}
