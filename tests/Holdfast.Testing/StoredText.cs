namespace Holdfast.Testing;

/// <summary>Text that a test generates, and that is stored in the repository so that a change of it is seen in review.</summary>
public static class StoredText
{
    /// <summary>True when the stored texts are to be written again: <c>HOLDFAST_UPDATE=1</c> in the environment.</summary>
    public static bool IsUpdating { get; } = Environment.GetEnvironmentVariable("HOLDFAST_UPDATE") == "1";

    /// <summary>Reads what is stored, empty when nothing is; where the stored texts are to be written again, writes the generated text first.</summary>
    /// <param name="path">The file, from the root of the repository.</param>
    /// <param name="generated">What it ought to hold.</param>
    public static string Read(string path, string generated)
    {
        string file = Path.Combine(Repository.Root, path);
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, generated);
        }

        return File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
    }
}
