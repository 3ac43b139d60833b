using System.Xml.Linq;
using Holdfast.Testing;

namespace Holdfast.Architecture.Tests;

/// <summary>The files of the repository as a checkout has them: without what is built.</summary>
internal static class SourceTree
{
    private static readonly HashSet<string> s_notOurs = new(StringComparer.Ordinal) { ".git", ".vs", "bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", "target" };

    private static readonly HashSet<string> s_textEndings = new(StringComparer.Ordinal)
    {
        "", ".cs", ".csproj", ".deltas", ".golden", ".json", ".md", ".props", ".rs", ".sh", ".slnx", ".targets", ".toml", ".tsv", ".txt", ".yaml", ".yml",
    };

    /// <summary>Every file, as a path from the root with forward slashes.</summary>
    public static IEnumerable<string> Files { get; } = [.. FilesUnder(Repository.Root).Select(Relative).Order(StringComparer.Ordinal)];

    /// <summary>Every file that holds text.</summary>
    public static IEnumerable<string> TextFiles => Files.Where(file => s_textEndings.Contains(Path.GetExtension(file)));

    /// <summary>C# files that people write.</summary>
    public static IEnumerable<string> WrittenCode =>
        Files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && !file.Contains("/Generated/", StringComparison.Ordinal));

    /// <summary>The projects in src, by name, with the names of those that each refers to.</summary>
    public static IReadOnlyDictionary<string, string[]> References { get; } =
        Files.Where(file => file.StartsWith("src/", StringComparison.Ordinal) && file.EndsWith(".csproj", StringComparison.Ordinal))
            .ToDictionary(ProjectName, file => ReferencesOf(file), StringComparer.Ordinal);

    /// <summary>Reads a file.</summary>
    public static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));

    private static string[] ReferencesOf(string project) =>
        [.. XDocument.Parse(Read(project)).Descendants("ProjectReference").Select(reference => ProjectName((string)reference.Attribute("Include")!))];

    private static string ProjectName(string file) => Path.GetFileNameWithoutExtension(file.Replace('\\', '/'))["Holdfast.".Length..];

    private static string Relative(string file) => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');

    private static IEnumerable<string> FilesUnder(string folder) =>
        Directory.EnumerateFiles(folder).Concat(Directory.EnumerateDirectories(folder).Where(inner => !s_notOurs.Contains(Path.GetFileName(inner))).SelectMany(FilesUnder));
}
