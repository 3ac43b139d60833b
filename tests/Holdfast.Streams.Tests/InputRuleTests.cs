using System.IO.Compression;
using Holdfast.Streams.Tests.Images;
using static Holdfast.Streams.Tests.Images.SampleImage;

namespace Holdfast.Streams.Tests;

public sealed class InputRuleTests
{
    private const int LongestContext = 12 << 20;

    internal static FlawTable Table { get; } = new("Input",
        new("a gzip file", PvhGuest, image => image.Afterwards = Gzip),
        new("a gzip file without the end of its checksum", PvhGuest, image => image.Afterwards = bytes => Gzip(bytes)[..^4], "HF0001"),
        new("a gzip file that ends in its middle", PvhGuest, image => image.Afterwards = bytes => Gzip(bytes)[..^4000], "HF0001", "HF1220"),
        new("a gzip file with much behind the image and a wrong checksum", PvhGuest, image =>
        {
            image.Tail = new byte[200_000];
            image.Afterwards = bytes => WithWrongChecksum(Gzip(bytes));
        }, "HF0001", "HF1021"),
        new("an HVM context of its own", HvmContext, _ => { }),
        new("an HVM context of its own of 12 MiB", HvmContext, image => image.Tail = new byte[LongestContext - image.ToBytes().Length], "HF1720"),
        new("an HVM context of its own of more than 12 MiB", HvmContext, image => image.Tail = new byte[LongestContext - image.ToBytes().Length + 1], "HF0002", "HF1720"));

    public static TheoryData<string> Names => Table.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Judges(string image) => Table.AssertFound(image);

    /// <summary>The HVM context of a sample, without the streams around it.</summary>
    internal static SampleImage HvmContext()
    {
        SampleImage image = PvhGuest();
        (image.Kind, image.Tail) = (ImageKind.HvmContext, []);
        return image;
    }

    internal static byte[] Gzip(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] WithWrongChecksum(byte[] packed)
    {
        packed[^8] ^= 1;
        return packed;
    }
}
