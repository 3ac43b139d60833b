namespace Holdfast.Cli.Tests;

/// <summary>A folder of a test's own, gone when the test is done.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("holdfast-");

    public string Root => _folder.FullName;

    /// <summary>The path of a file that may or may not exist.</summary>
    public string PathOf(params string[] name) => Path.Combine([Root, .. name]);

    /// <summary>Writes a file.</summary>
    /// <returns>Its path.</returns>
    public string Add(string name, byte[] contents)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, contents);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
