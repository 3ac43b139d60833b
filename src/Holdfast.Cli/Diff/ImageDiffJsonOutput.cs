using Holdfast.Streams.Comparison;

namespace Holdfast.Cli.Diff;

/// <summary>Writes a comparison as one JSON object on one line.</summary>
internal sealed class ImageDiffJsonOutput(Terminal terminal) : IImageDiffOutput
{
    public void Write(ImageComparison comparison) => terminal.WriteLine(Documents.Write(ImageDiffDocument.Of(comparison)));
}
