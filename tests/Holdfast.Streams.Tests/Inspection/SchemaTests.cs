using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Holdfast.Goldens;
using Holdfast.Streams.Inspection;
using Holdfast.Streams.Tests.Images;

namespace Holdfast.Streams.Tests.Inspection;

/// <summary>The schema of what inspect writes as JSON: gathered from all that it shows of the samples, and of damaged ones.</summary>
public sealed class SchemaTests
{
    private static readonly JsonSerializerOptions s_layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void The_stored_schema_is_the_one_that_would_be_gathered()
    {
        var shape = new JsonShape();
        foreach (byte[] image in Images())
        {
            foreach (ImageDescription description in Views(image)) shape.See(description);
        }

        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = InspectionJson.Schema,
            ["description"] = "What holdfast inspect shows of one image: an overview, or with --vcpu or --record a part of it.",
        };
        foreach ((string key, JsonNode? value) in shape.ToSchema()) schema[key] = value?.DeepClone();
        string text = schema.ToJsonString(s_layout) + "\n";
        Assert.Equal(StoredText.Read("docs/schemas/holdfast.inspect-1.schema.json", text), text);
    }

    private static IEnumerable<byte[]> Images()
    {
        foreach (string name in SampleImage.Names)
        {
            yield return SampleImage.Bytes(name);
            yield return SampleImage.Bytes(name)[..^100];
            yield return SampleImage.Bytes(name)[..2000];
        }

        yield return SampleImage.HvmGuest().ToBytes();
        foreach (Func<SampleImage> make in (Func<SampleImage>[])[SampleImage.PvhGuest, SampleImage.PvGuest])
        {
            foreach (ImageKind kind in (ImageKind[])[ImageKind.LibxlStream, ImageKind.LibxcStream])
            {
                SampleImage image = make();
                image.Kind = kind;
                yield return image.ToBytes();
            }
        }

        SampleImage context = SampleImage.PvhWithTwoVcpus();
        context.Kind = ImageKind.HvmContext;
        yield return context.ToBytes();
    }

    private static IEnumerable<ImageDescription> Views(byte[] image)
    {
        using ByteSource source = ByteSource.FromBytes(image, "image");
        GuestImage guest = ImageChecker.Check(source, new CheckOptions()).Image;
        IEnumerable<string> records =
        [
            "xl", "libxl", "libxc", "HVM_CONTEXT",
            .. guest.Libxl?.Records.Select((_, index) => $"libxl/{index}") ?? [],
            .. guest.Libxc?.Records.Select((_, index) => $"{index}") ?? [],
            .. guest.HvmContext?.Entries.Select((_, index) => $"HVM_CONTEXT/{index}") ?? [],
        ];
        InspectionOptions[] views =
        [
            new(), new() { ReadPages = true }, new() { AllRecords = true }, new() { Vcpu = 0 }, new() { Vcpu = 1 },
            .. records.Select(record => new InspectionOptions { Record = record }),
        ];
        return views.Select(view => SampleImages.Inspect(image, view)).Where(description => description.Problem is null);
    }
}
