using Holdfast.Streams.Inspection;
using Holdfast.Testing;

namespace Holdfast.Streams.Tests.Inspection;

/// <summary>What inspect shows of the samples, stored as text; written again with HOLDFAST_UPDATE=1.</summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Samples => SampleImages.All;

    public static TheoryData<string, string> Records => new()
    {
        { SampleImages.Pvh, "xl" },
        { SampleImages.Pvh, "libxc" },
        { SampleImages.Pvh, "PAGE_DATA" },
        { SampleImages.Pvh, "HVM_PARAMS" },
        { SampleImages.Pvh, "X86_CPUID_POLICY" },
        { SampleImages.Pvh, "HVM_CONTEXT/CPU/0" },
        { SampleImages.PvhWithTwoVcpus, "HVM_CONTEXT/LAPIC/1" },
        { SampleImages.PvhOfNewerXen, "HVM_CONTEXT/LAPIC/0" },
        { SampleImages.Pv, "SHARED_INFO" },
        { SampleImages.Pv, "X86_PV_VCPU_BASIC" },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void An_overview_is_the_one_that_is_stored(string sample) =>
        Compare(SampleImages.Inspect(sample, new InspectionOptions { ReadPages = true }), $"{sample}.overview");

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_vcpu_is_shown_as_it_is_stored(string sample) =>
        Compare(SampleImages.Inspect(sample, new InspectionOptions { Vcpu = 0 }), $"{sample}.vcpu0");

    [Fact]
    public void A_second_vcpu_is_shown_as_it_is_stored() =>
        Compare(SampleImages.Inspect(SampleImages.PvhWithTwoVcpus, new InspectionOptions { Vcpu = 1 }), $"{SampleImages.PvhWithTwoVcpus}.vcpu1");

    [Fact]
    public void A_vcpu_in_a_hypercall_is_shown_as_it_is_stored() =>
        Compare(SampleImages.Inspect(CalledImages.InFlight().ToBytes(), new InspectionOptions { Vcpu = 0 }), $"{SampleImages.Pvh}.in-flight.vcpu0");

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_is_shown_as_it_is_stored(string sample, string record)
    {
        string text = InspectionText.ToText(SampleImages.Inspect(sample, new InspectionOptions { Record = record }));
        CompareText($"{sample}.{record.Replace('/', '-')}.text", text);
    }

    private static void Compare(ImageDescription description, string name)
    {
        CompareText($"{name}.text", InspectionText.ToText(description));
        CompareText($"{name}.json", InspectionJson.ToText(description));
    }

    private static void CompareText(string name, string text) =>
        Assert.Equal(StoredText.Read($"tests/Holdfast.Streams.Tests/Inspection/Goldens/{name}.golden", text), text);
}
