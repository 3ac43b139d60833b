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

    /// <summary>Names of standard output. Where that is a file, it is written to as it is, since others may write to it as well, and is not replaced.</summary>
    private static readonly string[] s_standardOutput = ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];

    private static int Run(Terminal terminal, Func<Answer<IHypercallGate>> openGate, ushort id, RecordName? record, string? file)
    {
        if (s_standardOutput.Contains(file)) file = null;
        if (file is null && terminal.OpenBinaryOutput is null)
        {
            terminal.Complain("a context is no text for a terminal: write it to a file with -o, or into a pipe.");
            return ExitCode.NotCarriedOut;
        }

        using LiveDomain? domain = LiveDomain.Open(terminal, openGate(), id);
        byte[]? bytes = record is null ? domain?.Context() : domain?.Record(record);
        if (bytes is null) return ExitCode.NotCarriedOut;
        return file is null ? WriteOut(terminal, bytes) : WriteFile(terminal, file, bytes);
    }

    private static int WriteOut(Terminal terminal, byte[] bytes)
    {
        using Stream output = terminal.OpenBinaryOutput!();
        output.Write(bytes);
        return ExitCode.Success;
    }

    private static string DescribeFailure(Exception exception) => exception switch
    {
        DirectoryNotFoundException => "there is no such folder to write it in.",
        UnauthorizedAccessException => "it may not be written.",
        _ => $"it could not be written: {exception.Message.ReplaceLineEndings(" ")}",
    };

    private static int WriteFile(Terminal terminal, string file, byte[] bytes)
    {
        try
        {
            WholeFile.WritePrivate(file, bytes);
            return ExitCode.Success;
        }
        catch (Exception exception) when (InputError.IsOne(exception))
        {
            terminal.Complain($"{file}: {DescribeFailure(exception)}");
            return ExitCode.NotCarriedOut;
        }
    }
}
