using System.CommandLine;
using Holdfast.Cli.Check;
using Holdfast.Streams.Conversion;

namespace Holdfast.Cli.Conversion;

/// <summary><c>holdfast convert IN OUT</c>: another container, another form of the state, pages at the boundaries of pages, records that another version knows.</summary>
internal static class ConvertCommand
{
    private static readonly Dictionary<string, ImageContainer> s_containers = new(StringComparer.Ordinal)
    {
        ["xl"] = ImageContainer.Xl,
        ["libxl"] = ImageContainer.Libxl,
        ["libxc"] = ImageContainer.Libxc,
        ["libxc-v2"] = ImageContainer.LibxcV2,
        ["hvm-context"] = ImageContainer.HvmContext,
        ["domain-context"] = ImageContainer.DomainContext,
    };

    private static readonly Dictionary<string, StateForm> s_states = new(StringComparer.Ordinal)
    {
        ["hvm-context"] = StateForm.HvmContext,
        ["domain-context"] = StateForm.DomainContext,
    };

    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var input = new Argument<string>("IN") { Description = "A save image; - is standard input. Gzip is unpacked on the way." };
        var output = new Argument<string>("OUT") { Description = "The file to write; - is standard output. It is whole, or it is not there." };
        Option<ImageContainer> to = SharedOptions.Choice("--to", "What to wrap it in. Without it: what it is in.", s_containers);
        Option<StateForm> state = SharedOptions.Choice("--state", "How the state that the hypervisor holds travels: as Xen writes it, or as a domain context. Without it: as it does.", s_states);
        var align = new Option<bool>("--align-pages") { Description = "Let the contents of pages stand at multiples of 4096 bytes, so that they can be mapped." };
        Option<XenVersion?> target = TargetOptions.Xen("Lengths of records become those that it knows. Without it: they stay.");
        var drop = new Option<string[]>("--drop")
        {
            Description = $"What may be lost where there is no place for it: {string.Join(", ", ConversionLoss.All.Keys)}, or a record of a domain context. May be given several times.",
            HelpName = "NAME",
        };
        drop.Validators.Add(result =>
        {
            foreach (string name in result.Tokens.Select(token => token.Value).Where(name => !ConversionLoss.IsName(name)))
                result.AddError($"'{name}' is nothing that a conversion may lose; there are {string.Join(", ", ConversionLoss.All.Keys)}, and the records of a domain context.");
        });
        Option<OutputFormat> format = SharedOptions.Format();
        var command = new Command("convert", "Convert a save image: its container, the form of its state, where its pages stand. Nothing is lost unless it is said.")
        {
            input, output, to, state, align, target, drop, format,
        };
        command.SetAction(parsed =>
        {
            var options = new ConversionOptions
            {
                To = parsed.GetValue(to),
                State = parsed.GetValue(state),
                AlignPages = parsed.GetValue(align),
                TargetXen = parsed.GetValue(target),
                Drop = (parsed.GetValue(drop) ?? []).ToHashSet(StringComparer.Ordinal),
            };
            return new Conversion(terminal, parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), parsed.GetValue(format)).Run(options, cancellation);
        });
        return command;
    }

    /// <summary>One conversion: where from, where to, and how it is told.</summary>
    private sealed class Conversion(Terminal terminal, string input, string output, OutputFormat format)
    {
        private const string Schema = "holdfast.convert/1";

        private ConversionResult? _result;

        public int Run(ConversionOptions options, CancellationToken cancellation)
        {
            if (FileOutput.IsTerminal(terminal, output))
            {
                terminal.Complain("an image is no text for a terminal: write it to a file, or into a pipe.");
                return ExitCode.NotCarriedOut;
            }

            using SpooledInput spooled = new(terminal, input, ImageConverter.ReadsTwice(options) ? InputUse.SeveralTimes : InputUse.Once, cancellation);
            int status = FileOutput.Write(terminal, output, stream => Convert(spooled.Open, stream, options, cancellation));
            if (status == ExitCode.Success) Tell(_result!);
            return status;
        }

        /// <summary>Converts into a stream.</summary>
        /// <returns>True when it was done; otherwise it has been said why not.</returns>
        private bool Convert(Func<ByteSource> open, Stream stream, ConversionOptions options, CancellationToken cancellation)
        {
            try
            {
                using var progress = ProgressLine.Start(terminal, input, length: null);
                _result = ImageConverter.Convert(open, stream, options, progress, cancellation);
                if (_result.Problem is null) return true;
                terminal.Complain($"{input}: {_result.Problem}");
                return false;
            }
            catch (Exception exception) when (InputError.IsOne(exception))
            {
                terminal.Complain($"{input}: {InputError.Describe(exception)}");
                return false;
            }
        }

        /// <summary>Says what was lost. Standard output may be the image itself.</summary>
        private void Tell(ConversionResult result)
        {
            string lost = $"without {string.Join(", ", result.Dropped)}";
            if (FileOutput.IsStandardOutput(output))
            {
                if (result.Dropped.Count > 0) terminal.Complain($"{input}: converted {lost}");
            }
            else if (format == OutputFormat.Json)
            {
                terminal.Output.Write($"{Documents.Write(new ConversionDocument(Schema, input, output, result.Length, result.Dropped))}\n");
            }
            else if (result.Dropped.Count > 0)
            {
                terminal.WriteLine($"{output}: {lost}");
            }
        }
    }
}
