namespace Holdfast.Hypervisor.Tests;

/// <summary>A folder of a test's own, gone when the test is done.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("holdfast-");

    /// <summary>Writes a file.</summary>
    /// <returns>Its path.</returns>
    public string Add(string name, byte[] contents)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, contents);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
