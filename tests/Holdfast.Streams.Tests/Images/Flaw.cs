using System.Globalization;
using Holdfast.Testing;
using Holdfast.X86.Policies;

namespace Holdfast.Streams.Tests.Images;

/// <summary>One change to a sample, and the rules that find it: exactly these, and none for a change that is legal.</summary>
/// <param name="Name">What is odd about the image, as the middle of a sentence.</param>
/// <param name="Sample">What it is made from.</param>
/// <param name="Make">The change.</param>
/// <param name="Rules">The ids of the rules.</param>
internal sealed record Flaw(string Name, Func<SampleImage> Sample, Action<SampleImage> Make, params string[] Rules)
{
    public CheckOptions Options { get; init; } = new();

    /// <summary>The version of Xen that is to restore the image.</summary>
    public string Target { init => Options = Options with { TargetXen = XenVersion.Parse(value) }; }

    /// <summary>The recorded host that is to restore the image: 4.17 or 4.20.</summary>
    public string Host { init => Options = Options with { TargetCpu = Hosts.Policies(value) }; }

    /// <summary>True to look for hypercalls in flight.</summary>
    public bool LooksForCalls { get; init; }

    public byte[] Image()
    {
        SampleImage image = Sample();
        Make(image);
        return image.ToBytes();
    }

    public CheckReport Check()
    {
        byte[] image = Image();
        using ByteSource source = ByteSource.FromBytes(image, "image");
        return ImageChecker.Check(source, LooksForCalls ? Options with { Memory = index => new GuestMemory(image, index) } : Options);
    }

    /// <summary>Checks the image and compares.</summary>
    public void AssertFound()
    {
        byte[] image = Image();
        CheckReport report = Check();
        string found = string.Join(' ', report.Diagnostics.Select(finding => finding.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        string expected = string.Join(' ', Rules.Order(StringComparer.Ordinal));
        Assert.True(expected == found, $"{Name}\nexpected: {expected}\n   found: {found}\n{Describe()}");
        Assert.All(report.Diagnostics, finding => Assert.InRange(finding.Offset, 0, report.Image.BytesRead));
        if (image is not [0x1f, 0x8b, ..]) Assert.True(report.Image.BytesRead <= image.Length);
    }

    /// <summary>The findings, each with its place beside the first changed byte.</summary>
    public string Describe()
    {
        byte[] image = Image();
        int change = image.AsSpan().CommonPrefixLength(Sample().ToBytes());
        IEnumerable<string> lines = Check().Diagnostics.Select(finding =>
        {
            string place = change == image.Length ? string.Create(CultureInfo.InvariantCulture, $"at 0x{finding.Offset:x}") : Place(finding.Offset - change);
            return $"    {finding.Id} {place}{(finding.Path.Length > 0 ? ", " : "")}{finding.Path}: {finding.Message}\n";
        });
        return $"{Name}\n{string.Concat(lines)}";
    }

    private static string Place(long distance) => distance switch
    {
        // A field of at most eight bytes whose change shows in one of them.
        > -8 and <= 0 => "where the change is",
        < 0 => string.Create(CultureInfo.InvariantCulture, $"{-distance} bytes before the change"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{distance} bytes behind the change"),
    };
}
