using Holdfast.Content;
using Holdfast.Streams.Inspection;

namespace Holdfast.Streams.Tests.Inspection;

public sealed class SelectionTests
{
    [Theory]
    [InlineData("0", "libxc record 0: X86_CPUID_POLICY")]
    [InlineData("X86_TSC_INFO", "libxc record 4: X86_TSC_INFO")]
    [InlineData("x86_tsc_info", "libxc record 4: X86_TSC_INFO")]
    [InlineData("libxc/4", "libxc record 4: X86_TSC_INFO")]
    [InlineData("PAGE_DATA/0", "libxc record 3: PAGE_DATA")]
    [InlineData("END", "libxc record 7: END")]
    [InlineData("libxl/END", "libxl record 1: END")]
    [InlineData("LIBXC_CONTEXT", "libxl record 0: LIBXC_CONTEXT")]
    [InlineData("HVM_CONTEXT", "HVM context entries")]
    [InlineData("HVM_CONTEXT/1", "HVM context entry: CPU 0")]
    [InlineData("HVM_CONTEXT/MTRR", "HVM context entry: MTRR 0")]
    [InlineData("HVM_CONTEXT/CPU/1", "HVM context entry: CPU 1")]
    [InlineData("xl", "xl header")]
    [InlineData("libxl", "libxl header")]
    [InlineData("libxc", "libxc headers")]
    public void A_record_is_found_by_its_index_or_its_name(string selector, string title)
    {
        ImageDescription description = SampleImages.Inspect(SampleImages.PvhWithTwoVcpus, new InspectionOptions { Record = selector });
        Assert.Null(description.Problem);
        Assert.Contains($"\n{title}\n", InspectionText.ToText(description));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("8")]
    [InlineData("-1")]
    [InlineData("99999999999")]
    [InlineData("PAGE_DATA/1")]
    [InlineData("PAGE_DATA/x")]
    [InlineData("HVM_CONTEXT/CPU/2")]
    [InlineData("HVM_CONTEXT/CPU/0/0")]
    [InlineData("HVM_CONTEXT/999")]
    [InlineData("libxl/7")]
    [InlineData("xl/0")]
    [InlineData("CPU")]
    public void A_record_that_is_not_there_is_a_problem_in_a_sentence(string selector)
    {
        ImageDescription description = SampleImages.Inspect(SampleImages.PvhWithTwoVcpus, new InspectionOptions { Record = selector });
        Assert.StartsWith($"The image has no record '{selector}'.", description.Problem);
    }

    [Theory]
    [InlineData("CPU/2")]
    [InlineData("PIT")]
    [InlineData("999")]
    public void A_record_that_a_context_alone_lacks_is_a_problem_in_a_sentence_of_its_own(string selector)
    {
        byte[] context = InputRuleTests.HvmContext().ToBytes();
        Assert.Equal($"The HVM context has no record '{selector}'. --record HVM_CONTEXT lists those that it has.", SampleImages.Inspect(context, new InspectionOptions { Record = selector }).Problem);
    }

    [Fact]
    public void A_vcpu_that_is_not_there_is_a_problem_that_names_those_that_are() =>
        Assert.Equal("The image has no vCPU 2; those that it has: 0, 1.", SampleImages.Inspect(SampleImages.PvhWithTwoVcpus, new InspectionOptions { Vcpu = 2 }).Problem);

    [Fact]
    public void A_file_of_no_known_kind_is_a_problem() =>
        Assert.Equal("The file is not a save image that is known here.", SampleImages.Inspect([1, 2, 3], new InspectionOptions()).Problem);

    [Fact]
    public void A_record_of_what_can_be_read_once_only_is_a_problem()
    {
        using ByteSource source = ByteSource.FromBytes(SampleImages.Read(SampleImages.Pvh), "-");
        ImageDescription description = ImageInspector.Inspect(
            source, new InspectionOptions { Record = "HVM_PARAMS" }, cancellation: TestContext.Current.CancellationToken);
        Assert.Contains("needs a file", description.Problem);
    }

    [Fact]
    public void Every_record_is_listed_where_that_is_asked_for()
    {
        byte[] image = SampleImages.Read(SampleImages.Pvh);
        Assert.DoesNotContain(" x ", SampleImages.InspectAsText(image, new InspectionOptions { AllRecords = true }));
    }
}
