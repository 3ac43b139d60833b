using System.Globalization;
using Holdfast.Testing;

namespace Holdfast.Streams.Tests.DomainContext;

/// <summary>What the specification shows is an image that holds to it.</summary>
public sealed class SpecificationTests
{
    [Fact]
    public void The_example_of_the_specification_is_a_sound_image_of_no_guest()
    {
        byte[] example = Example();
        Assert.Equal(232, example.Length);
        using ByteSource source = ByteSource.FromBytes(example, "example");
        CheckReport report = ImageChecker.Check(source, new CheckOptions(), cancellation: TestContext.Current.CancellationToken);
        Assert.True(report.Image.DomainContext!.IsSound);

        // It is no guest that would run, which is all that is wrong with it.
        Assert.Equal(["HF1716"], report.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Id));
        Assert.Equal(ImageKind.DomainContext, report.Kind);
        Assert.Equal(
            ["PRODUCER 0", "DOMAIN 0", "TSC 0", "HVM_PARAMS 0", "VCPU_STATE 0", "INTEGRITY 0", "END 0"],
            report.Image.DomainContext.Records.Select(record => record.Name));
    }

    [Fact]
    public void Records_stand_where_the_example_names_them()
    {
        using ByteSource source = ByteSource.FromBytes(Example(), "example");
        IEnumerable<(long, string)> records = ImageChecker.Check(source, new CheckOptions(), cancellation: TestContext.Current.CancellationToken).Image.DomainContext!.Records.Select(record => (record.Offset, record.Name));
        Assert.Equal(records, Lines().Skip(1).Where(line => line.Length > 60).Select(line => (long.Parse(line.AsSpan(4, 3), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), line[58..].Trim())));
    }

    private static byte[] Example() => [.. Lines().SelectMany(line => Convert.FromHexString(line[9..Math.Min(line.Length, 57)].Replace(" ", "", StringComparison.Ordinal)))];

    /// <summary>The lines of the dump: four blanks, an offset, and bytes.</summary>
    private static IEnumerable<string> Lines() => File.ReadLines(Path.Combine(Repository.Root, "docs", "specs", "domain-context.md"))
        .SkipWhile(line => line != "## 13. An example")
        .Where(line => line.Length > 9 && line.StartsWith("    ", StringComparison.Ordinal) && long.TryParse(line.AsSpan(4, 3), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _));
}
