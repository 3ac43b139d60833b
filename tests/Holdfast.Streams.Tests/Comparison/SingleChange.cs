using Holdfast.Streams.Tests.Images;

namespace Holdfast.Streams.Tests.Comparison;

/// <summary>One change to a sample, and where a comparison with the sample as it was finds it: exactly there.</summary>
/// <param name="Name">What is changed.</param>
/// <param name="Sample">What it is made from.</param>
/// <param name="Make">The change.</param>
/// <param name="Places">Where it is found, apart from pages.</param>
internal sealed record SingleChange(string Name, Func<SampleImage> Sample, Action<SampleImage> Make, params string[] Places)
{
    /// <summary>The sample as it was.</summary>
    public byte[] Before() => Sample().ToBytes();

    /// <summary>The sample with the change.</summary>
    public byte[] After()
    {
        SampleImage image = Sample();
        Make(image);
        return image.ToBytes();
    }
}
