using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Holdfast.Cli.Conversion;
using Holdfast.Streams.Conversion;
using Holdfast.Streams.Extraction;

namespace Holdfast.Cli.Extract;

/// <summary><c>holdfast extract IN --to FORMAT OUT</c>: a guest's memory as an ELF core or as raw bytes, one record, a context.</summary>
internal static class ExtractCommand
{
    private static readonly Dictionary<string, ExtractionTarget> s_targets = new(StringComparer.Ordinal)
    {
        ["elf-core"] = ExtractionTarget.ElfCore,
        ["raw"] = ExtractionTarget.Raw,
        ["record"] = ExtractionTarget.Record,
        ["hvm-context"] = ExtractionTarget.HvmContext,
        ["domain-context"] = ExtractionTarget.DomainContext,
    };

    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var input = new Argument<string>("IN") { Description = "A save image; - is standard input. Gzip is unpacked on the way." };
        var output = new Argument<string>("OUT") { Description = "The file to write; - is standard output. It is whole, or it is not there." };
        Option<ExtractionTarget> to = SharedOptions.Choice("--to", "What to extract: memory and registers as an ELF core, memory alone, the body of a record, the state that the hypervisor holds.", s_targets);
        to.Required = true;
        var ranges = new Option<LinearRange[]>("--virtual")
        {
            Description = "Linear addresses, by the guest's page tables, instead of all physical memory: FIRST-LAST or FIRST+LENGTH, as in 0xffffffff81000000+0x200000. A core takes several.",
            HelpName = "RANGE",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
            CustomParser = ParseRanges,
        };
        var vcpu = new Option<int>("--vcpu") { Description = "The vCPU whose page tables --virtual goes by. Without it: 0.", HelpName = "N" };
        var root = new Option<ulong?>("--cr3") { Description = "What CR3 is taken to hold, as that of another task.", HelpName = "ADDRESS", CustomParser = ParseAddress };
        var record = new Option<string?>("--record") { Description = "Which record, in the words of 'inspect --record'; xl is the guest's configuration.", HelpName = "SELECTOR" };
        var damaged = new Option<bool>("--damaged") { Description = "Extract what can be read of an image that has errors. The exit status is then 1." };
        Option<OutputFormat> format = SharedOptions.Format();
        var command = new Command("extract", "Take a guest's memory, or a record, out of a save image.") { input, to, output, ranges, vcpu, root, record, damaged, format };
        command.Validators.Add(parsed => Validate(parsed, to, ranges, vcpu, root, record));
        command.SetAction(parsed =>
        {
            var extraction = new Extraction(terminal, parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), parsed.GetValue(to), parsed.GetValue(format));
            var options = new ExtractionOptions
            {
                Format = parsed.GetValue(to) == ExtractionTarget.Raw ? ExtractionFormat.Raw : ExtractionFormat.ElfCore,
                Ranges = parsed.GetValue(ranges) ?? [],
                Vcpu = parsed.GetValue(vcpu),
                Root = parsed.GetValue(root),
                AllowDamage = parsed.GetValue(damaged),
            };
            return extraction.Run(options, parsed.GetValue(record), cancellation);
        });
        return command;
    }

    private static void Validate(CommandResult parsed, Option<ExtractionTarget> to, Option<LinearRange[]> ranges, Option<int> vcpu, Option<ulong?> root, Option<string?> record)
    {
        // By their words: asking for the value of an option that could not be understood is an exception here.
        if (parsed.GetResult(to) is not { Tokens: [.., var word] } || !s_targets.TryGetValue(word.Value, out ExtractionTarget target)) return;
        bool isMemory = target is ExtractionTarget.ElfCore or ExtractionTarget.Raw;
        bool hasRanges = parsed.GetResult(ranges) is not null;
        if ((target == ExtractionTarget.Record) != (parsed.GetResult(record) is not null)) parsed.AddError("--to record goes with --record, which says which one.");
        if (hasRanges && !isMemory) parsed.AddError("--virtual is about memory: it goes with --to elf-core and --to raw.");
        if (!hasRanges && (parsed.GetResult(vcpu) is { Implicit: false } || parsed.GetResult(root) is not null)) parsed.AddError("--vcpu and --cr3 say how --virtual is followed, and go with it.");
        if (target == ExtractionTarget.Raw && parsed.GetResult(ranges)?.Tokens.Count > 1) parsed.AddError("A raw file holds one range.");
    }

    private static LinearRange[]? ParseRanges(ArgumentResult result)
    {
        List<LinearRange> ranges = [];
        foreach (string text in result.Tokens.Select(token => token.Value))
        {
            if (TryParseRange(text, out LinearRange range)) ranges.Add(range);
            else result.AddError($"'{text}' is no range of addresses: FIRST-LAST or FIRST+LENGTH, each a number, and LAST not before FIRST.");
        }

        return [.. ranges];
    }

    private static bool TryParseRange(string text, out LinearRange range)
    {
        range = default;
        int sign = text.IndexOfAny(['-', '+']);
        if (sign < 0 || !TryParseNumber(text[..sign], out ulong first) || !TryParseNumber(text[(sign + 1)..], out ulong second)) return false;
        ulong last = text[sign] == '-' ? second : first + (second - 1);
        if (last < first || (text[sign] == '+' && second == 0)) return false;
        range = new LinearRange(first, last);
        return true;
    }

    private static ulong? ParseAddress(ArgumentResult result)
    {
        if (TryParseNumber(result.Tokens[^1].Value, out ulong address)) return address;
        result.AddError($"'{result.Tokens[^1].Value}' is no address.");
        return null;
    }

    private static bool TryParseNumber(string text, out ulong number) => text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
        ? ulong.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number)
        : ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    /// <summary>One extraction: where from, where to, and how it is told.</summary>
    private sealed class Extraction(Terminal terminal, string input, string output, ExtractionTarget target, OutputFormat format)
    {
        private ExtractionResult? _result;

        public int Run(ExtractionOptions options, string? record, CancellationToken cancellation)
        {
            if (FileOutput.IsTerminal(terminal, output))
            {
                terminal.Complain("memory is no text for a terminal: write it to a file, or into a pipe.");
                return ExitCode.NotCarriedOut;
            }

            // Page tables are followed all over the image, and a pipe takes memory in its own order.
            bool isByPosition = target is ExtractionTarget.ElfCore or ExtractionTarget.Raw && (options.Ranges.Count > 0 || FileOutput.IsStandardOutput(output));
            using SpooledInput spooled = new(terminal, input, isByPosition ? InputUse.ByPosition : InputUse.SeveralTimes, cancellation);
            int status = FileOutput.Write(terminal, output, stream => Extract(spooled, stream, options, record, cancellation));
            if (status != ExitCode.Success || _result is not { } result) return status;
            if (!FileOutput.IsStandardOutput(output)) terminal.Output.Write(ExtractionText.Of(result, input, output, s_targets.First(pair => pair.Value == target).Key, format));
            foreach (Diagnostic finding in result.Damage) terminal.Complain($"{input}: {finding.Id} at 0x{finding.Offset:x}: {finding.Message}");
            return result.Damage.Count == 0 ? ExitCode.Success : ExitCode.ErrorsFound;
        }

        /// <summary>Extracts into a stream.</summary>
        /// <returns>True when it was done; otherwise it has been said why not.</returns>
        private bool Extract(SpooledInput spooled, Stream stream, ExtractionOptions options, string? record, CancellationToken cancellation)
        {
            try
            {
                using var progress = ProgressLine.Start(terminal, input, length: null);
                string? problem = target switch
                {
                    ExtractionTarget.Record => RecordExtractor.Extract(spooled.Open, record!, stream, cancellation),
                    ExtractionTarget.HvmContext or ExtractionTarget.DomainContext => ExtractContext(spooled, stream, progress, cancellation),
                    _ => ExtractMemory(spooled, stream, options, progress, cancellation),
                };
                if (problem is null) return true;
                terminal.Complain($"{input}: {problem}");
                return false;
            }
            catch (Exception exception) when (InputError.IsOne(exception))
            {
                terminal.Complain($"{input}: {InputError.Describe(exception)}");
                return false;
            }
        }

        private string? ExtractMemory(SpooledInput spooled, Stream stream, ExtractionOptions options, IProgress<long>? progress, CancellationToken cancellation)
        {
            using PositionedFile? file = spooled.TryOpenByPosition();
            _result = MemoryExtractor.Extract(spooled.Open, file, stream, options, progress, cancellation);
            return _result.Problem;
        }

        /// <summary>A context alone is a conversion that may lose everything else.</summary>
        private string? ExtractContext(SpooledInput spooled, Stream stream, IProgress<long>? progress, CancellationToken cancellation)
        {
            var options = new ConversionOptions
            {
                To = target == ExtractionTarget.HvmContext ? ImageContainer.HvmContext : ImageContainer.DomainContext,
                Drop = ConversionLoss.All.Keys.Where(name => name != ConversionLoss.Provenance).ToHashSet(StringComparer.Ordinal),
            };
            return ImageConverter.Convert(spooled.Open, stream, options, progress, cancellation).Problem;
        }
    }
}
