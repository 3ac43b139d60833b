using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Holdfast.Abi.Hvm;
using Holdfast.Streams.Inspection;
using Holdfast.Streams.Tests.Images;
using Holdfast.Testing;

namespace Holdfast.Streams.Tests.Inspection;

/// <summary>The schema of what inspect writes as JSON: gathered from all that it shows of the samples, and of images with one oddity each.</summary>
public sealed class SchemaTests
{
    private static readonly JsonSerializerOptions s_layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly InspectionOptions[] s_views = [new(), new() { Vcpu = 0 }, new() { TargetXen = XenVersions.Newest }, new() { Vcpu = 0, TargetXen = XenVersions.Newest }];

    [Fact]
    public void The_stored_schema_is_the_one_that_would_be_gathered()
    {
        var shape = new JsonShape();
        foreach (ImageDescription description in Samples().SelectMany(image => Inspect(image, EveryView(image)))) shape.See(description);
        foreach (ImageDescription description in Flawed().SelectMany(image => Inspect(image, s_views))) shape.See(description);
        foreach (InspectionOptions view in s_views) shape.See(CalledImages.InspectWithoutPositions(view));
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

    private static IEnumerable<byte[]> Samples()
    {
        foreach (string name in SampleImage.Names)
        {
            yield return SampleImage.Bytes(name);
            yield return SampleImage.Bytes(name)[..^100];
            yield return SampleImage.Bytes(name)[..2000];
        }

        yield return SampleImage.HvmGuest().ToBytes();
        foreach (Func<SampleImage> make in (Func<SampleImage>[])[SampleImage.PvhWithTwoVcpus, SampleImage.PvGuest])
        {
            foreach (ImageKind kind in (ImageKind[])[ImageKind.LibxlStream, ImageKind.LibxcStream])
            {
                SampleImage image = make();
                image.Kind = kind;
                yield return image.ToBytes();
            }
        }

        yield return CalledImages.InFlight().ToBytes();
        yield return CalledImages.InFlightPv().ToBytes();
        yield return CalledImages.WithoutCode().ToBytes();
        yield return CalledImages.Recorded().ToBytes();
        yield return Context(image => { });
        yield return Context(image => image.Context.RemoveAll(entry => entry.Type == HvmSaveType.Cpu && entry.Instance == 1));
        yield return Context(image => image.InsertBefore(HvmSaveType.End, new HvmEntry(HvmSaveType.CpuXsave, 0, WideXsave())));
        yield return Context(image => image.InsertBefore(HvmSaveType.End, new HvmEntry(HvmSaveType.ViridianDomain, 0, new byte[HvmViridianDomain.Size])));
    }

    /// <summary>An XSAVE area of a processor with AVX-512 and protection keys, all in use.</summary>
    private static byte[] WideXsave()
    {
        const ulong components = 0x2e7;
        byte[] body = new byte[HvmHwCpuXsave.Size + 2304];
        new HvmHwCpuXsave { XfeatureMask = components, Xcr0 = components, Xcr0Accum = components, XstateBv = components }.Write(body);
        return body;
    }

    private static byte[] Context(Action<SampleImage> edit)
    {
        SampleImage image = SampleImage.PvhWithTwoVcpus();
        edit(image);
        image.Kind = ImageKind.HvmContext;
        return image.ToBytes();
    }

    /// <summary>Images with one oddity each, legal or not: what the samples do not have.</summary>
    private static IEnumerable<byte[]> Flawed() => RuleCoverageTests.Tables.SelectMany(table => table.Flaws).Select(flaw => flaw.Image());

    private static IEnumerable<InspectionOptions> EveryView(byte[] image)
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
        return [.. s_views, new() { Vcpu = 1 }, new() { ReadPages = true }, new() { AllRecords = true }, .. records.Select(record => new InspectionOptions { Record = record })];
    }

    private static IEnumerable<ImageDescription> Inspect(byte[] image, IEnumerable<InspectionOptions> views) =>
        views.Select(view => SampleImages.Inspect(image, view)).Where(description => description.Problem is null);
}
