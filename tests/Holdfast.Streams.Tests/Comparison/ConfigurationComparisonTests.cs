using System.Text;
using Holdfast.Streams.Comparison;
using Holdfast.Streams.Tests.Images;

namespace Holdfast.Streams.Tests.Comparison;

public sealed class ConfigurationComparisonTests
{
    [Theory]
    [InlineData("""{"a": 1, "b": 2}""", """{ "b":2, "a":1 }""")]
    [InlineData("""{"a": 1}""", """{"a": 2}""", "a 1 2")]
    [InlineData("""{"a": 1}""", """{"a": "1"}""", "a 1 \"1\"")]
    [InlineData("""{"a": {"b": [1, 2, 3]}}""", """{"a": {"b": [1, 7]}}""", "a.b[1] 2 7", "a.b[2] 3 -")]
    [InlineData("""{"a": [{"x": 1}]}""", """{"a": [{"x": 1, "y": [ ]}]}""", "a[0].y - [ ]")]
    [InlineData("""{"a": {"b": 1}}""", """{"a": [1]}""", "a {\"b\": 1} [1]")]
    [InlineData("""{"a": 1, "a": 2}""", """{"a": 2}""")]
    [InlineData("""{"\ud800": 1}""", """{"\ud800": 1}""")]
    public void Values_are_compared_by_their_keys(string a, string b, params string[] differences)
    {
        ImageComparison comparison = Comparisons.Of(With(a), With(b));
        Assert.Equal(differences.Select(difference => $"configuration: {difference}"), Comparisons.Lines(comparison.Differences));
    }

    [Fact]
    public void A_configuration_that_cannot_be_read_is_none() =>
        Assert.Equal(["configuration 8 characters -"], Comparisons.Lines(Comparisons.Of(With("""{"a": 1}"""), With("{")).Differences));

    [Fact]
    public void Many_values_below_long_names_take_little_to_compare()
    {
        string name = new('n', 100_000);
        string many = string.Join(',', Enumerable.Range(0, 100_000));
        long before = GC.GetAllocatedBytesForCurrentThread();
        ImageComparison comparison = Comparisons.Of(With($$"""{"{{name}}": [{{many}}]}"""), With($$"""{"{{name}}": [{{many}}, 7]}"""));
        Assert.Equal($"{new string('n', 60)}…[100000]", Assert.Single(comparison.Differences).Field);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 256 << 20);
    }

    private static byte[] With(string configuration)
    {
        SampleImage image = SampleImage.PvhGuest();
        image.Config = Encoding.UTF8.GetBytes(configuration);
        return image.ToBytes();
    }
}
