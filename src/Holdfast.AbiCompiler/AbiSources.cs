using System.Reflection;

namespace Holdfast.AbiCompiler;

/// <summary>Where the text of the description comes from.</summary>
public static class AbiSources
{
    private const string Extension = ".yaml";

    /// <summary>The description that this program was built with.</summary>
    public static IEnumerable<(string Path, string Text)> Embedded()
    {
        Assembly assembly = typeof(AbiSources).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!name.EndsWith(Extension, StringComparison.Ordinal)) continue;
            using StreamReader reader = new(assembly.GetManifestResourceStream(name)!);
            yield return (name, reader.ReadToEnd());
        }
    }

    /// <summary>The description in a folder.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IEnumerable<(string Path, string Text)> InFolder(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*" + Extension).Order(StringComparer.Ordinal)
        select ($"abi/{Path.GetFileName(path)}", File.ReadAllText(path));
}
