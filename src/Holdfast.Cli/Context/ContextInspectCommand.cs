using System.CommandLine;
using Holdfast.Abi.Gates;
using Holdfast.Cli.Inspect;
using Holdfast.Streams;
using Holdfast.Streams.Inspection;
using Holdfast.Toolstack;

namespace Holdfast.Cli.Context;

/// <summary><c>holdfast context inspect DOMID</c>: what inspect shows of an image, of the context of a live domain.</summary>
internal static class ContextInspectCommand
{
    public static Command Create(Terminal terminal, Func<Answer<IHypercallGate>> openGate, CancellationToken cancellation)
    {
        Argument<ushort> domain = DomainArgument.Create();
        var record = new Option<string?>("--record") { Description = "Show the fields of one record: its index, or its name, as in RTC, LAPIC/1 or LAPIC:1.", HelpName = "SELECTOR" };
        Option<int?> vcpu = InspectOptions.Vcpu();
        Option<OutputFormat> format = SharedOptions.Format();
        var command = new Command("inspect", "Show what is in the HVM context of a live domain.") { domain, record, vcpu, format };
        command.Validators.Add(parsed => InspectOptions.RefuseBoth(parsed, record, vcpu));
        command.SetAction(parsed =>
        {
            using LiveDomain? live = LiveDomain.Open(terminal, openGate(), parsed.GetValue(domain));
            if (live?.Context() is not { } context || live.Guest() is not { } guest) return ExitCode.NotCarriedOut;
            var options = new InspectionOptions { TargetXen = live.Xen, Guest = guest, Vcpu = parsed.GetValue(vcpu), Record = RecordName.ToSelector(parsed.GetValue(record)) };
            using ByteSource source = ByteSource.FromBytes(context, live.Name);
            return InspectOptions.Write(terminal, live.Name, ImageInspector.Inspect(source, options, cancellation: cancellation), parsed.GetValue(format));
        });
        return command;
    }
}
