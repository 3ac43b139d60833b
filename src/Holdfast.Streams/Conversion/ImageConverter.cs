namespace Holdfast.Streams.Conversion;

/// <summary>Converts an image: its container, the form of the state in it, and where its pages stand. Nothing is lost that was not allowed to be.</summary>
public static class ImageConverter
{
    /// <summary>Converts an image. Whatever the bytes are, the answer is a result; what was written by then is to be thrown away when it is a problem.</summary>
    /// <param name="open">Opens the input from its start. It is read once, or twice when a domain context is to be taken apart.</param>
    /// <param name="output">Where the image is written. It is not moved back.</param>
    /// <param name="options">What it is to become.</param>
    /// <param name="progress">Told the number of bytes of the input that are done.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="IOException">The input cannot be read, or the output not be written.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ConversionResult Convert(Func<ByteSource> open, Stream output, ConversionOptions options, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        var losses = new Losses(options.Drop);
        try
        {
            CollectedContext? context = ReadsTwice(options) ? CollectedContext.Find(open, cancellation) : null;
            using ByteSource source = open();
            using var cursor = new ForwardCursor(source, progress, cancellation);
            var written = new ConversionOutput(output);
            new ImageConversion(cursor, written, options, losses, context).Run();
            string? problem = cursor.Damage is string damage ? $"The input cannot be read behind {cursor.Offset} bytes: {damage}." : null;
            return new ConversionResult(problem, losses.Lost) { Length = written.Position };
        }
        catch (ConversionException failure)
        {
            string reason = failure.Message;
            return new ConversionResult($"{char.ToUpperInvariant(reason[0])}{reason[1..]}.", losses.Lost);
        }
    }

    /// <summary>True when a conversion reads its input twice: pieces go back to where they were, long before the place where a domain context stands.</summary>
    public static bool ReadsTwice(ConversionOptions options) => options.State == StateForm.HvmContext || ImageConversion.IsBare(options.To);
}
