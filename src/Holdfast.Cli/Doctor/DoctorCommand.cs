using System.CommandLine;
using Holdfast.Toolstack.Surveys;

namespace Holdfast.Cli.Doctor;

/// <summary><c>holdfast doctor</c>: what this machine offers to those who work with Xen.</summary>
internal static class DoctorCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<OutputFormat> format = SharedOptions.Format();
        var command = new Command("doctor", "Say what this machine offers: which Xen, its interfaces, and this user's rights.") { format };
        command.SetAction(parsed => Run(terminal, HostSurvey.Take(), parsed.GetValue(format)));
        return command;
    }

    /// <summary>Writes a survey. That there is no Xen, or no right, is a finding and no failure.</summary>
    internal static int Run(Terminal terminal, HostSurvey survey, OutputFormat format)
    {
        DoctorDocument document = DoctorReport.Of(survey);
        if (format == OutputFormat.Json) terminal.WriteLine(Documents.Write(document));
        else DoctorTextOutput.Write(terminal, document);
        return ExitCode.Success;
    }
}
