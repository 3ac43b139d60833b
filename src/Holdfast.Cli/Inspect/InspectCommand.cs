using System.CommandLine;
using Holdfast.Cli.Check;
using Holdfast.Cli.LivePatch;
using Holdfast.Streams.Inspection;
using Holdfast.Streams.Pages;
using Holdfast.X86.Paging;

namespace Holdfast.Cli.Inspect;

/// <summary><c>holdfast inspect PATH</c>: what is in a save image.</summary>
internal static class InspectCommand
{
    private const string StandardInput = "-";

    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var path = new Argument<string>("PATH") { Description = "A save image; - is standard input. Gzip is unpacked on the way." };
        var records = new Option<bool>("--records") { Description = "List every record, also neighbours of one type, which share a line otherwise." };
        var record = new Option<string?>("--record")
        {
            Description = "Show the fields of one record: its index in the libxc stream, or a name, as in HVM_PARAMS, PAGE_DATA/3, HVM_CONTEXT/LAPIC/1, libxl/0, xl.",
            HelpName = "SELECTOR",
        };
        Option<int?> vcpu = InspectOptions.Vcpu();
        var pages = new Option<bool>("--pages") { Description = "Look at all pages, and show which are zero and which are equal; show the whole memory map." };
        Option<XenVersion?> targetXen = TargetOptions.Xen("Without it: the version that saved it. With it, what that Xen makes of hypercalls in flight is shown.");
        Option<OutputFormat> format = SharedOptions.Format();
        var command = new Command("inspect", "Show what is in a save image.") { path, records, record, vcpu, pages, targetXen, format };
        command.Validators.Add(parsed => InspectOptions.RefuseBoth(parsed, record, vcpu));
        command.SetAction(parsed =>
        {
            var options = new InspectionOptions
            {
                AllRecords = parsed.GetValue(records),
                ReadPages = parsed.GetValue(pages),
                TargetXen = parsed.GetValue(targetXen),
                Vcpu = parsed.GetValue(vcpu),
                Record = parsed.GetValue(record),
            };
            return Run(terminal, parsed.GetRequiredValue(path), options, parsed.GetValue(format), cancellation);
        });
        return command;
    }

    private static int Run(Terminal terminal, string path, InspectionOptions options, OutputFormat format, CancellationToken cancellation)
    {
        ImageDescription description;
        bool isFile;
        try
        {
            description = Inspect(terminal, path, options, out isFile, cancellation);
        }
        catch (Exception exception) when (InputError.IsOne(exception))
        {
            terminal.Complain($"{path}: {InputError.Describe(exception)}");
            return ExitCode.NotCarriedOut;
        }

        if (description.Problem is null || !isFile || !ObjectFile.IsOne(path)) return InspectOptions.Write(terminal, path, description, format);
        terminal.Complain($"{path}: this is a live patch or another object file, and no save image: 'holdfast livepatch inspect' shows it.");
        return ExitCode.NotCarriedOut;
    }

    private static ImageDescription Inspect(Terminal terminal, string path, InspectionOptions options, out bool hasLength, CancellationToken cancellation)
    {
        bool isFile = path != StandardInput;
        using ByteSource source = isFile ? ByteSource.OpenFile(path) : ByteSource.FromStream(terminal.Input(), StandardInput);
        hasLength = isFile && source.Length is not null;
        using var progress = ProgressLine.Start(terminal, source.Name, source.Length);

        // What has no length beforehand may be a pipe, which a second opening would wait for.
        using PositionedFile? file = hasLength ? PositionedFile.TryOpen(path) : null;
        Func<FrameIndex, IPhysicalMemory>? memory = file is null ? null : index => new ImageMemory(file, index);
        return ImageInspector.Inspect(source, options, isFile ? () => ByteSource.OpenFile(path) : null, memory, progress, cancellation);
    }
}
