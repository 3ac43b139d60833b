using System.IO.Compression;
using Holdfast.Testing;

namespace Holdfast.Agreement;

/// <summary>The contents of <c>tests/agreement</c>: bases, deltas against them, and what real Xen did with each image.</summary>
public sealed class JudgedImages
{
    /// <summary>How the files of images end.</summary>
    public const string ImageSuffix = ".xlsave.gz";

    /// <summary>The version that saved the bases, and judged every image.</summary>
    public const string Reference = "4.17";

    private static readonly Lazy<JudgedImages> s_stored = new(() => new JudgedImages());

    private JudgedImages()
    {
        Bases = ReadImages(Folder(Reference));
        Newer = ReadImages(Folder("4.20"));
        Deltas = ImageDelta.Parse(File.ReadLines(DeltaFile)).ToDictionary(delta => delta.Name, StringComparer.Ordinal);
        Verdicts = [.. Versions.SelectMany(xen => Verdict.Parse(xen, File.ReadLines(VerdictFile(xen))))];
    }

    /// <summary>What is stored in this repository.</summary>
    public static JudgedImages Stored => s_stored.Value;

    /// <summary>Where it is stored.</summary>
    public static string StoredFolder => Path.Combine(Repository.Root, "tests", "agreement");

    /// <summary>The deltas, as a file.</summary>
    public static string DeltaFile => Path.Combine(StoredFolder, "images.deltas");

    /// <summary>The versions of Xen that were asked, the one that judged every image first.</summary>
    public static IReadOnlyList<string> Versions { get; } = [Reference, "4.14", "4.20"];

    /// <summary>What real Xen did: 4.17 with each image, the others with some.</summary>
    public IReadOnlyList<Verdict> Verdicts { get; }

    /// <summary>The unmodified images that were saved on 4.17, by name.</summary>
    public IReadOnlyDictionary<string, byte[]> Bases { get; }

    /// <summary>The unmodified images that were saved on 4.20, by name.</summary>
    public IReadOnlyDictionary<string, byte[]> Newer { get; }

    /// <summary>The deltas, by the name of the image that each makes.</summary>
    public IReadOnlyDictionary<string, ImageDelta> Deltas { get; }

    /// <summary>An image that was given to Xen.</summary>
    public byte[] Image(string name) => Deltas.TryGetValue(name, out ImageDelta? delta) ? delta.ApplyTo(Unmodified(delta.Base)) : Unmodified(name);

    /// <summary>An unmodified image of either version.</summary>
    /// <exception cref="KeyNotFoundException">There is none of that name.</exception>
    public byte[] Unmodified(string name) => Bases.GetValueOrDefault(name) ?? Newer[name];

    /// <summary>The name of the unmodified image that an image was made from: its own when it is one itself.</summary>
    public string BaseOf(string name) => Deltas.TryGetValue(name, out ImageDelta? delta) ? delta.Base : name;

    /// <summary>What <c>xen-cpuid -p</c> said on the host that ran the version, as in "4.17".</summary>
    public static string HostCpuPolicy(string version) => File.ReadAllText(Path.Combine(Folder(version), "host-cpu-policy.txt"));

    /// <summary>Reads every image in a folder, by name.</summary>
    public static IReadOnlyDictionary<string, byte[]> ReadImages(string folder) =>
        Directory.EnumerateFiles(folder, "*" + ImageSuffix).ToDictionary(file => Path.GetFileName(file)[..^ImageSuffix.Length], ReadImage, StringComparer.Ordinal);

    /// <summary>Reads one image.</summary>
    public static byte[] ReadImage(string file)
    {
        using var packed = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        var image = new MemoryStream();
        packed.CopyTo(image);
        return image.ToArray();
    }

    /// <summary>The verdicts of a version, as a file.</summary>
    public static string VerdictFile(string version) => Path.Combine(Folder(version), "verdicts.tsv");

    private static string Folder(string version) => Path.Combine(StoredFolder, $"xen-{version}");
}
