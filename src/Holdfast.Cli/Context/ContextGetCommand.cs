using System.CommandLine;
using Holdfast.Abi.Gates;
using Holdfast.Toolstack;

namespace Holdfast.Cli.Context;

/// <summary><c>holdfast context get DOMID</c>: the bytes of a live domain's HVM context, or of a record of it.</summary>
internal static class ContextGetCommand
{
    public static Command Create(Terminal terminal, Func<Answer<IHypercallGate>> openGate)
    {
        Argument<ushort> domain = DomainArgument.Create();
        var file = new Option<string?>("-o", "--output") { Description = "The file to write; without it, standard output, which must not be a terminal.", HelpName = "FILE" };
        var record = new Option<RecordName?>("--record")
        {
            Description = "Write the body of one record alone, as in LAPIC:1 (or LAPIC/1) for vCPU 1, or PIC:0; types may be numbers. Without INSTANCE: 0.",
            HelpName = "NAME[:INSTANCE]",
            CustomParser = result =>
            {
                RecordName? name = RecordName.Parse(result.Tokens[^1].Value, out string? problem);
                if (problem is not null) result.AddError(problem);
                return name;
            },
        };
        var command = new Command("get", "Write the HVM context of a live domain, exactly as Xen gives it.") { domain, file, record };
        command.SetAction(parsed => Run(terminal, openGate, parsed.GetValue(domain), parsed.GetValue(record), parsed.GetValue(file)));
        return command;
    }

    private static int Run(Terminal terminal, Func<Answer<IHypercallGate>> openGate, ushort id, RecordName? record, string? file)
    {
        if (FileOutput.IsTerminal(terminal, file))
        {
            terminal.Complain("a context is no text for a terminal: write it to a file with -o, or into a pipe.");
            return ExitCode.NotCarriedOut;
        }

        using LiveDomain? domain = LiveDomain.Open(terminal, openGate(), id);
        byte[]? bytes = record is null ? domain?.Context() : domain?.Record(record);
        if (bytes is null) return ExitCode.NotCarriedOut;
        return FileOutput.Write(terminal, file, stream =>
        {
            stream.Write(bytes);
            return true;
        });
    }
}
