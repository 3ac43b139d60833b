using Holdfast.Streams.Comparison;

namespace Holdfast.Cli.Diff;

/// <summary>How a comparison is written.</summary>
internal interface IImageDiffOutput
{
    /// <summary>Writes a comparison that could be made.</summary>
    void Write(ImageComparison comparison);
}
