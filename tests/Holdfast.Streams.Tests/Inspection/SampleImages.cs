using Holdfast.Content;
using Holdfast.Streams.Inspection;
using Holdfast.Streams.Tests.Images;
using Holdfast.Testing;

namespace Holdfast.Streams.Tests.Inspection;

/// <summary>The images in samples/guests, as real Xen saved them.</summary>
internal static class SampleImages
{
    private const string Folder = "samples/guests";

    public const string Pvh = "pvh-1vcpu-xen-4.17";
    public const string PvhWithTwoVcpus = "pvh-2vcpu-xen-4.17";
    public const string PvhOfNewerXen = "pvh-1vcpu-xen-4.20";
    public const string Pv = "pv-1vcpu-xen-4.17";

    public static TheoryData<string> All => [Pvh, PvhWithTwoVcpus, PvhOfNewerXen, Pv];

    /// <summary>The bytes of an image, unpacked.</summary>
    public static byte[] Read(string sample)
    {
        using ByteSource source = ByteSource.OpenFile(Path.Combine(Repository.Root, Folder, $"{sample}.xlsave.gz"));
        using var unpacked = new MemoryStream();
        byte[] piece = new byte[1 << 16];
        for (int read = source.Read(piece); read > 0; read = source.Read(piece)) unpacked.Write(piece, 0, read);
        return unpacked.ToArray();
    }

    public static ImageDescription Inspect(string sample, InspectionOptions options) => Inspect(Read(sample), options, $"{sample}.xlsave");

    /// <summary>Inspects bytes as if they were a file, which can be read again.</summary>
    public static ImageDescription Inspect(byte[] image, InspectionOptions options, string name = "image")
    {
        using ByteSource source = ByteSource.FromBytes(image, name);
        return ImageInspector.Inspect(source, options, () => ByteSource.FromBytes(image, name), index => new GuestMemory(image, index));
    }

    public static string InspectAsText(byte[] image, InspectionOptions options) => InspectionText.ToText(Inspect(image, options));
}
