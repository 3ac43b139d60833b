using Holdfast.AbiCompiler.Emitting;
using Holdfast.Content;

namespace Holdfast.AbiCompiler.Output;

/// <summary>A folder of generated files.</summary>
/// <param name="Folder">The folder, from the root of the source tree.</param>
/// <param name="Pattern">Which of its files are generated, such as <c>*.txt</c>: others are nobody's business here.</param>
/// <param name="Files">The files that it should hold.</param>
internal sealed record GeneratedTree(string Folder, string Pattern, IReadOnlyList<GeneratedFile> Files)
{
    /// <summary>What would have to change for the folder to hold exactly these files.</summary>
    public IReadOnlyList<GeneratedChange> Compare(string root)
    {
        string folder = Path.Combine(root, Folder);
        List<GeneratedChange> changes = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (GeneratedFile file in Files)
        {
            string path = Path.Combine(folder, file.Path);
            known.Add(Path.GetFullPath(path));
            if (!File.Exists(path))
                changes.Add(new GeneratedChange(file.Path, ChangeKind.Missing, file.Text));
            else if (!string.Equals(File.ReadAllText(path), file.Text, StringComparison.Ordinal))
                changes.Add(new GeneratedChange(file.Path, ChangeKind.Stale, file.Text));
        }

        if (!Directory.Exists(folder)) return changes;
        foreach (string path in Directory.EnumerateFiles(folder, Pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (known.Contains(Path.GetFullPath(path))) continue;
            changes.Add(new GeneratedChange(Path.GetRelativePath(folder, path).Replace('\\', '/'), ChangeKind.Superfluous, Text: null));
        }

        return changes;
    }

    /// <summary>Makes the changes. A file is replaced whole or not at all.</summary>
    public void Apply(string root, IEnumerable<GeneratedChange> changes)
    {
        foreach (GeneratedChange change in changes)
        {
            string path = Path.Combine(root, Folder, change.Path);
            if (change.Text is null)
            {
                File.Delete(path);
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            WholeFile.WriteText(path, change.Text);
        }
    }
}
