using System.Text.Json;
using Holdfast.Streams.Inspection;

namespace Holdfast.Streams.Tests.Inspection;

public sealed class DamagedImageTests
{
    private const int Cuts = 150;
    private const int Changes = 250;

    private static readonly InspectionOptions[] s_views =
    [
        new() { ReadPages = true, AllRecords = true },
        new() { Vcpu = 0 },
        new() { Record = "HVM_CONTEXT/CPU/0" },
        new() { Record = "PAGE_DATA" },
        new() { Record = "SHARED_INFO" },
        new() { Record = "X86_PV_VCPU_BASIC" },
        new() { Record = "xl" },
        new() { Record = "1" },
    ];

    public static TheoryData<string> Samples => SampleImages.All;

    [Theory]
    [MemberData(nameof(Samples))]
    public void An_image_that_was_cut_anywhere_is_shown_as_far_as_it_goes(string sample)
    {
        byte[] image = SampleImages.Read(sample);
        for (int cut = 0; cut <= Cuts; cut++) ShowInEveryView(image[..(int)((long)image.Length * cut / Cuts)]);
        for (int length = image.Length - 64; length < image.Length; length++) ShowInEveryView(image[..length]);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void An_image_with_any_bytes_changed_is_shown(string sample)
    {
        byte[] image = SampleImages.Read(sample);
        var random = new Random(417);
        for (int change = 0; change < Changes; change++)
        {
            byte[] changed = [.. image];
            // Pages fill most of an image, and nothing depends on them: changes go to what stands before and behind them.
            int at = random.Next(2) == 0 ? random.Next(4096) : image.Length - 1 - random.Next(8192);
            changed[at] = (byte)random.Next(256);
            ShowInEveryView(changed);
        }
    }

    [Fact]
    public void The_registers_of_an_image_that_was_cut_behind_them_are_shown()
    {
        byte[] image = SampleImages.Read(SampleImages.Pvh);
        string whole = SampleImages.InspectAsText(image, new InspectionOptions { Vcpu = 0 });
        string cut = SampleImages.InspectAsText(image[..^200], new InspectionOptions { Vcpu = 0 });
        Assert.Contains("read to END  no", cut);
        Assert.Equal(RegistersIn(whole), RegistersIn(cut));
        Assert.NotEmpty(RegistersIn(cut));
    }

    [Fact]
    public void A_name_that_would_steer_a_terminal_is_shown_harmlessly()
    {
        byte[] image = SampleImages.Read(SampleImages.Pvh);
        int name = image.AsSpan().IndexOf("\"h1m2\""u8);
        "\"\u009b\""u8.CopyTo(image.AsSpan(name));
        string text = SampleImages.InspectAsText(image, new InspectionOptions());
        Assert.DoesNotContain('\u009b', text);
    }

    private static string RegistersIn(string text)
    {
        int start = text.IndexOf("general registers", StringComparison.Ordinal);
        int end = text.IndexOf("x87 and SSE", StringComparison.Ordinal);
        return start < 0 || end < start ? "" : text[start..end];
    }

    private static void ShowInEveryView(byte[] image)
    {
        foreach (InspectionOptions view in s_views)
        {
            ImageDescription description = SampleImages.Inspect(image, view);
            if (description.Problem is not null) continue;
            Assert.NotEmpty(InspectionText.ToText(description));
            using var json = JsonDocument.Parse(InspectionJson.ToText(description));
            Assert.Equal(InspectionJson.Schema, json.RootElement.GetProperty("schema").GetString());
        }
    }
}
