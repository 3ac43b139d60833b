using System.Collections.Concurrent;
using System.IO.Compression;
using Holdfast.Testing;

namespace Holdfast.Hypervisor.Tests;

/// <summary>Images of real guests.</summary>
internal static class Samples
{
    private const string Suffix = ".xlsave.gz";

    private static readonly ConcurrentDictionary<string, byte[]> s_files = new(StringComparer.Ordinal);

    /// <summary>The names of the stored samples.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "guests"), "*" + Suffix).Select(file => Path.GetFileName(file)[..^Suffix.Length]).Order(StringComparer.Ordinal);

    /// <summary>The names for a theory.</summary>
    public static TheoryData<string> Theory => [.. Names];

    /// <summary>The file of a sample, packed.</summary>
    public static string PackedPath(string name) => Path.Combine(Repository.Root, "samples", "guests", name + Suffix);

    /// <summary>The bytes of a sample, unpacked.</summary>
    public static byte[] Bytes(string name) => s_files.GetOrAdd(name, static name =>
    {
        using var packed = new GZipStream(File.OpenRead(PackedPath(name)), CompressionMode.Decompress);
        var image = new MemoryStream();
        packed.CopyTo(image);
        return image.ToArray();
    });
}
