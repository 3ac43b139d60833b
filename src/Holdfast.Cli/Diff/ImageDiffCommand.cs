using System.CommandLine;
using Holdfast.Streams.Comparison;

namespace Holdfast.Cli.Diff;

/// <summary><c>holdfast diff A B</c>: what two save images say differently of their guests.</summary>
internal static class ImageDiffCommand
{
    private const string StandardInput = "-";

    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var a = new Argument<string>("A") { Description = "A save image; - is standard input. Gzip is unpacked on the way." };
        var b = new Argument<string>("B") { Description = "The one to compare it with." };
        var noPages = new Option<bool>("--no-pages") { Description = "Compare which pages there are, and not what they hold." };
        var all = new Option<bool>("--all") { Description = "Write every difference, also where there are many of a kind." };
        Option<OutputFormat> format = SharedOptions.Format();
        var command = new Command("diff", "Compare two save images: what they say differently of their guests, whatever they are wrapped in.") { a, b, noPages, all, format };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(a) == StandardInput && parsed.GetValue(b) == StandardInput) parsed.AddError("Standard input can be one of the two images, not both.");
        });
        command.SetAction(parsed =>
        {
            IImageDiffOutput output = parsed.GetValue(format) == OutputFormat.Json ? new ImageDiffJsonOutput(terminal) : new ImageDiffTextOutput(terminal, parsed.GetValue(all));
            var options = new ComparisonOptions { ComparesContents = !parsed.GetValue(noPages) };
            return Run(terminal, parsed.GetRequiredValue(a), parsed.GetRequiredValue(b), options, output, cancellation);
        });
        return command;
    }

    private static int Run(Terminal terminal, string a, string b, ComparisonOptions options, IImageDiffOutput output, CancellationToken cancellation)
    {
        using SpooledInput inputA = new(terminal, a, InputUse.ByPosition, cancellation);
        using SpooledInput inputB = new(terminal, b, InputUse.ByPosition, cancellation);
        using PositionedFile? fileA = TryOpen(terminal, a, inputA);
        using PositionedFile? fileB = TryOpen(terminal, b, inputB);
        if (fileA is null || fileB is null) return ExitCode.NotCarriedOut;
        ImageComparison comparison;
        try
        {
            using var progress = ProgressLine.Start(terminal, "pages", length: null);
            var imageA = new ComparedImage(a, inputA.Open, fileA.Read) { Damage = inputA.Damage };
            var imageB = new ComparedImage(b, inputB.Open, fileB.Read) { Damage = inputB.Damage };
            comparison = ImageComparer.Compare(imageA, imageB, options, progress, cancellation);
        }
        catch (Exception exception) when (InputError.IsOne(exception))
        {
            terminal.Complain(InputError.Describe(exception));
            return ExitCode.NotCarriedOut;
        }

        if (comparison.Problem is string problem)
        {
            terminal.Complain(problem);
            return ExitCode.NotCarriedOut;
        }

        output.Write(comparison);
        return comparison.IsSame ? ExitCode.Success : ExitCode.ErrorsFound;
    }

    /// <summary>Opens an input; null when it cannot be, which has been said.</summary>
    private static PositionedFile? TryOpen(Terminal terminal, string path, SpooledInput input)
    {
        try
        {
            return input.OpenByPosition();
        }
        catch (Exception exception) when (InputError.IsOne(exception))
        {
            terminal.Complain($"{path}: {InputError.Describe(exception)}");
            return null;
        }
    }
}
