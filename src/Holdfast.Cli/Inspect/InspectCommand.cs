using System.CommandLine;
using Holdfast.Content;
using Holdfast.Streams.Inspection;

namespace Holdfast.Cli.Inspect;

/// <summary><c>holdfast inspect</c>: what is in a save image.</summary>
internal static class InspectCommand
{
    private const string StandardInput = "-";
    private const int Shown = 0;
    private const int CannotShow = 2;

    /// <summary>The command, with its options.</summary>
    public static Command Create()
    {
        var path = new Argument<string>("PATH") { Description = "The image, which may be compressed with gzip; - reads standard input." };
        var format = new Option<string>("--format") { Description = "How to print it: text, or one JSON object.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var records = new Option<bool>("--records") { Description = "List every record, also those that are folded into one line otherwise." };
        var record = new Option<string?>("--record")
        {
            Description = "Print the fields of one record: its index, or a name such as HVM_PARAMS, PAGE_DATA/3, HVM_CONTEXT/LAPIC/1, libxl/0, xl.",
            HelpName = "SELECTOR",
        };
        var vcpu = new Option<int?>("--vcpu") { Description = "Print the state of one vCPU.", HelpName = "N" };
        var pages = new Option<bool>("--pages") { Description = "Look at the contents of all pages: which are zero, and which are equal." };

        var command = new Command("inspect", "Show what is in a save image.") { path, format, records, record, vcpu, pages };
        command.Validators.Add(result =>
        {
            if (result.GetValue(record) is not null && result.GetValue(vcpu) is not null) result.AddError("--record and --vcpu exclude each other.");
        });
        command.SetAction((result, cancellation) => Task.FromResult(Run(
            result.GetRequiredValue(path),
            result.GetValue(format) == "json",
            new InspectionOptions
            {
                AllRecords = result.GetValue(records),
                ReadPages = result.GetValue(pages),
                Vcpu = result.GetValue(vcpu),
                Record = result.GetValue(record),
            },
            cancellation)));
        return command;
    }

    private static int Run(string path, bool json, InspectionOptions options, CancellationToken cancellation)
    {
        ImageDescription description;
        try
        {
            bool isFile = path != StandardInput;
            using ByteSource source = isFile ? ByteSource.OpenFile(path) : ByteSource.FromStream(Console.OpenStandardInput(), StandardInput);
            description = ImageInspector.Inspect(source, options, isFile ? () => ByteSource.OpenFile(path) : null, progress: null, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(path, exception.Message);
        }

        if (description.Problem is string problem) return Refuse(path, problem);
        using Stream output = Console.OpenStandardOutput();
        output.Write(json ? InspectionJson.ToUtf8(description) : System.Text.Encoding.UTF8.GetBytes(InspectionText.ToText(description)));
        return Shown;
    }

    private static int Refuse(string path, string problem)
    {
        Console.Error.WriteLine($"holdfast inspect: {path}: {problem}");
        return CannotShow;
    }
}
