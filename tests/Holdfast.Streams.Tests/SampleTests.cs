using Holdfast.Streams.Tests.Images;

namespace Holdfast.Streams.Tests;

public sealed class SampleTests
{
    public static TheoryData<string> Names => [.. SampleImage.Names];

    /// <summary>Every sample, with hosts that have a processor of the same vendor.</summary>
    public static TheoryData<string, string> NamesAndHosts =>
        [.. SampleImage.Names.SelectMany(name => (name.Contains("-intel-", StringComparison.Ordinal) ? Hosts.Intel : Hosts.Amd).Select(host => (name, host)))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Taken_apart_and_put_together_is_the_same(string sample) => Assert.Equal(SampleImage.Bytes(sample), SampleImage.Load(sample).ToBytes());

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_clean(string sample) => AssertClean(sample, new CheckOptions());

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_clean_when_its_pages_are_read(string sample) => AssertClean(sample, new CheckOptions { ReadPages = true });

    [Theory]
    [MemberData(nameof(NamesAndHosts))]
    public void Is_clean_on_a_host_that_restores_it(string sample, string host) => AssertClean(sample, new CheckOptions { TargetCpu = Hosts.Policies(host) });

    private static void AssertClean(string sample, CheckOptions options)
    {
        using ByteSource source = ByteSource.FromBytes(SampleImage.Bytes(sample), sample);
        CheckReport report = ImageChecker.Check(source, options);
        Assert.Empty(report.Diagnostics);
        Assert.True(report.Passed);
        Assert.Equal(SampleImage.Bytes(sample).Length, report.Image.BytesRead);
    }
}
