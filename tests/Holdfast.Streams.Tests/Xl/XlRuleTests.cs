using System.Text;
using Holdfast.Abi.Libxl;
using Holdfast.Abi.Xl;
using Holdfast.Streams.Tests.Images;
using static Holdfast.Streams.Tests.Images.SampleImage;

namespace Holdfast.Streams.Tests.Xl;

public sealed class XlRuleTests
{
    private const uint Json = (uint)XlMandatoryFlags.Json;
    private const uint StreamV2 = (uint)XlMandatoryFlags.StreamV2;

    internal static FlawTable Table { get; } = new("Xl",
        new("the header cut after 47 bytes", PvhGuest, image => image.Afterwards = bytes => bytes[..47], "HF1001"),
        new("one byte of the magic changed", PvhGuest, image => image.Afterwards = bytes => Changed(bytes, 5), "HF1002"),
        new("the byte order of another machine", PvhGuest, image => image.Header = image.Header with { Byteorder = 0x04030201 }, "HF1003"),
        new("a mandatory flag that nobody knows", PvhGuest, image => image.Header = image.Header with { MandatoryFlags = Json | StreamV2 | 4 }, "HF1004"),
        new("no flag for JSON", PvhGuest, image => image.Header = image.Header with { MandatoryFlags = StreamV2 }, "HF1005"),
        new("no flag for the version 2 stream that follows", PvhGuest, image => image.Header = image.Header with { MandatoryFlags = Json }, "HF1006"),
        new("an optional flag", PvhGuest, image => image.Header = image.Header with { OptionalFlags = 1 }, "HF1007"),
        new("optional data that the file does not hold", PvhGuest, image => image.ClaimedOptionalLength = 1 << 20, "HF1008", "HF1011"),
        new("optional data too short for a length", PvhGuest, image => image.ClaimedOptionalLength = 3, "HF1008"),
        new("a configuration longer than the optional data", PvhGuest, image => image.ClaimedConfigLength = (uint)image.Config.Length + 2, "HF1008"),
        new("no configuration", PvhGuest, image => image.ClaimedOptionalLength = 0, "HF1009"),
        new("a configuration that is cut", PvhGuest, image => image.Config = image.Config[..100], "HF1010"),
        new("a configuration that is not UTF-8", PvhGuest, image => image.Config = [0xff, .. image.Config], "HF1010"),
        new("a configuration that is an array", PvhGuest, image => image.Config = "[]"u8.ToArray(), "HF1010"),
        new("an empty configuration", PvhGuest, image => image.Config = [], "HF1010"),
        new("blanks behind the configuration's value", PvhGuest, image => image.Config = [.. image.Config, .. " \t\r\n"u8]),
        new("text behind the configuration's value", PvhGuest, image => image.Config = [.. image.Config, .. "x"u8], "HF1011"),
        new("a configuration without a NUL", PvhGuest, image => image.AfterConfig = " "u8.ToArray(), "HF1011"),
        new("bytes behind the configuration", PvhGuest, image => image.AfterConfig = [0, 0], "HF1011"),
        new("a type of guest that does not exist", PvhGuest, image => image.Configure("\"type\": \"pvh\"", "\"type\": \"pvx\""), "HF1012"),
        new("no type of guest", PvhGuest, image => image.Configure("\"type\": \"pvh\"", "\"typ\": \"pvh\""), "HF1012"),
        new("a type that is a number", PvhGuest, image => image.Configure("\"type\": \"pvh\"", "\"type\": 3"), "HF1012"),
        new("no number of vCPUs", PvhGuest, image => image.Configure("\"max_vcpus\": 1,", ""), "HF1013"),
        new("no vCPU", PvhGuest, image => image.Configure("\"max_vcpus\": 1", "\"max_vcpus\": 0"), "HF1013", "HF1710", "HF1716"),
        new("128 vCPUs, of which one was saved", PvhGuest, image => image.Configure("\"max_vcpus\": 1", "\"max_vcpus\": 128"), "HF1715"),
        new("129 vCPUs, of which one was saved", PvhGuest, image => image.Configure("\"max_vcpus\": 1", "\"max_vcpus\": 129"), "HF1013", "HF1715"),
        new("129 PV vCPUs, of which one was saved", PvGuest, image => image.Configure("\"max_vcpus\": 1", "\"max_vcpus\": 129"), "HF1617"),
        new("8193 PV vCPUs, of which one was saved", PvGuest, image => image.Configure("\"max_vcpus\": 1", "\"max_vcpus\": 8193"), "HF1013", "HF1617"),
        new("a UUID that lacks a digit", PvhGuest, image => image.Configure("514492\"", "51449\""), "HF1014"),
        new("the section of another type", PvhGuest, image => image.Configure("\"type.pvh\"", "\"type.hvm\""), "HF1015"),
        new("a configuration of 1 MiB", PvhGuest, image => image.Config = [.. image.Config, .. Blanks((1 << 20) - image.Config.Length - 1)]),
        new("a configuration of more than 1 MiB", PvhGuest, image => image.Config = [.. image.Config, .. Blanks((1 << 20) - image.Config.Length)], "HF1016"),
        new("an HVM guest", HvmGuest, _ => { }),
        new("a KiB too little video memory for the default adapter", HvmGuest, image => image.Configure("\"video_memkb\": 8192", "\"video_memkb\": 8191"), "HF1017"),
        new("video memory that is to be the default", HvmGuest, image => image.Configure("\"video_memkb\": 8192", "\"video_memkb\": -1")),
        new("stdvga with 16 MiB", HvmGuest, image => Adapter(image, "std", 16384)),
        new("stdvga with less than 16 MiB", HvmGuest, image => Adapter(image, "std", 16383), "HF1017"),
        new("qxl with 128 MiB", HvmGuest, image => Adapter(image, "qxl", 131072)),
        new("qxl with less than 128 MiB", HvmGuest, image => Adapter(image, "qxl", 131071), "HF1017"),
        new("no adapter and no video memory", HvmGuest, image => Adapter(image, "none", 0)),
        new("the highest weight", PvhGuest, image => image.Configure("\"weight\": 256", "\"weight\": 65535")),
        new("a weight too high", PvhGuest, image => image.Configure("\"weight\": 256", "\"weight\": 65536"), "HF1018"),
        new("no weight", PvhGuest, image => image.Configure("\"weight\": 256", "\"weight\": 0"), "HF1018"),
        new("a weight with an exponent, which libxl does not read", PvhGuest, image => image.Configure("\"weight\": 256", "\"weight\": 1e9")),
        new("a weight with a point, which libxl takes for none", PvhGuest, image => image.Configure("\"weight\": 256", "\"weight\": 1.5"), "HF1018"),
        new("the cap of one vCPU", PvhGuest, image => image.Configure("\"cap\": 0", "\"cap\": 100")),
        new("a cap beyond one vCPU", PvhGuest, image => image.Configure("\"cap\": 0", "\"cap\": 101"), "HF1018"),
        new("the highest available vCPU", PvhGuest, image => image.Configure("            0\n", "            1023\n")),
        new("an available vCPU too high", PvhGuest, image => image.Configure("            0\n", "            1024\n"), "HF1018"),
        new("memory below zero", PvhGuest, image => image.Configure("\"max_memkb\": 2048", "\"max_memkb\": -1"), "HF1018"),
        new("a TSC mode by its name", PvhGuest, image => image.ConfigureBuild("\"tsc_mode\": \"native\"")),
        new("a TSC mode that does not exist", PvhGuest, image => image.ConfigureBuild("\"tsc_mode\": \"fast\""), "HF1018"),
        new("grant tables of version 2", PvhGuest, image => image.ConfigureBuild("\"max_grant_version\": 2")),
        new("a TSC mode that is a number, which libxl takes for none", PvhGuest, image => image.ConfigureBuild("\"tsc_mode\": 1")),
        new("a TSC mode in capitals", PvhGuest, image => image.ConfigureBuild("\"tsc_mode\": \"NATIVE\"")),
        new("a scheduler that does not exist", PvhGuest, image => image.Configure("\"credit2\"", "\"invalid\""), "HF1018"),
        new("a device model that does not exist", PvhGuest, image => image.ConfigureBuild("\"device_model_version\": \"kvm\""), "HF1018"),
        new("a flag that is neither set nor clear", PvhGuest, image => image.ConfigureBuild("\"acpi\": \"yes\""), "HF1018"),
        new("a flag that is left to the toolstack", PvhGuest, image => image.ConfigureBuild("\"acpi\": \"<default>\"")),
        new("a flag that is no text, which libxl takes for none", PvhGuest, image => image.ConfigureBuild("\"acpi\": true")),
        new("a name that is no text", PvhGuest, image => image.Configure("\"name\": \"h1m2\"", "\"name\": [ ]"), "HF1018"),
        new("no name", PvhGuest, image => image.Configure("\"name\": \"h1m2\",", ""), "HF1018"),
        new("an empty name", PvhGuest, image => image.Configure("\"name\": \"h1m2\"", "\"name\": \"\"")),
        new("event channels below zero", PvhGuest, image => image.ConfigureBuild("\"event_channels\": -1"), "HF1018"),
        new("grant tables of version 3", PvhGuest, image => image.ConfigureBuild("\"max_grant_version\": 3"), "HF1018"),
        new("no grant frames", PvhGuest, image => image.ConfigureBuild("\"max_grant_frames\": 0"), "HF1018"),
        new("a stream in the legacy format", PvhGuest, image =>
        {
            image.Header = image.Header with { MandatoryFlags = Json };
            image.Libxl = image.Libxl with { Ident = 0 };
        }, "HF1020"),
        new("a legacy image without a file around it", PvhGuest, image => image.Afterwards = _ => [0, 4, 0, 0, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0], "HF1020"),
        new("a byte behind the end of an xl save file", PvhGuest, image => image.Tail = [0], "HF1021"),
        new("a byte behind the end of a libxl stream", LibxlStream, image => image.Tail = [0], "HF1021"),
        new("a byte behind the end of a libxc stream", LibxcStream, image => image.Tail = [0], "HF1021"),
        new("a libxl stream of its own", LibxlStream, _ => { }),
        new("a libxc stream of its own", LibxcStream, _ => { }));

    public static TheoryData<string> Names => Table.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Judges(string image) => Table.AssertFound(image);

    internal static SampleImage LibxlStream() => Stream(ImageKind.LibxlStream);

    internal static SampleImage LibxcStream() => Stream(ImageKind.LibxcStream);

    private static SampleImage Stream(ImageKind kind)
    {
        SampleImage image = PvhGuest();
        image.Kind = kind;
        return image;
    }

    private static void Adapter(SampleImage image, string kind, int memory)
    {
        image.Configure("\"type.hvm\": {", $"\"type.hvm\": {{ \"vga\": {{ \"kind\": \"{kind}\" }}");
        image.Configure("\"video_memkb\": 8192", $"\"video_memkb\": {memory}");
    }

    private static byte[] Blanks(int count) => Encoding.ASCII.GetBytes(new string(' ', count));

    private static byte[] Changed(byte[] bytes, int offset)
    {
        bytes[offset] ^= 1;
        return bytes;
    }
}
