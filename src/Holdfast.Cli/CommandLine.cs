using System.CommandLine;
using System.CommandLine.Parsing;
using System.Runtime.InteropServices;
using Holdfast.Abi.Gates;
using Holdfast.Cli.Abi;
using Holdfast.Cli.Check;
using Holdfast.Cli.Context;
using Holdfast.Cli.Conversion;
using Holdfast.Cli.Diff;
using Holdfast.Cli.Doctor;
using Holdfast.Cli.Explain;
using Holdfast.Cli.Extract;
using Holdfast.Cli.Inspect;
using Holdfast.Cli.LivePatch;
using Holdfast.Toolstack;
using Holdfast.Toolstack.Hosts;

namespace Holdfast.Cli;

/// <summary>The verbs, and what they have in common: how a wrong use, an interruption and a bug of ours end.</summary>
internal static class CommandLine
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Carries out one command line.</summary>
    /// <returns>The process's exit status (<see cref="ExitCode"/>).</returns>
    public static int Run(string[] args, Terminal terminal) => Run(args, terminal, OpenHost);

    /// <inheritdoc cref="Run(string[], Terminal)"/>
    /// <param name="args">The command line.</param>
    /// <param name="terminal">Where it writes.</param>
    /// <param name="openGate">Opens the way to the hypervisor of live domains.</param>
    public static int Run(string[] args, Terminal terminal, Func<Answer<IHypercallGate>> openGate)
    {
        using var interruption = new CancellationTokenSource();
        int interrupted = ExitCode.Interrupted;
        void Interrupt(PosixSignalContext context)
        {
            // Work that looks at the token ends by itself, and cleans up. A read that waits for a silent pipe does not look: it is
            // given a moment, and none at the second interrupt.
            context.Cancel = true;
            if (interruption.IsCancellationRequested) Environment.Exit(interrupted);
            interrupted = context.Signal == PosixSignal.SIGTERM ? ExitCode.Terminated : ExitCode.Interrupted;
            interruption.Cancel();
            _ = Task.Delay(Patience, CancellationToken.None).ContinueWith(_ => Environment.Exit(interrupted), TaskScheduler.Default);
        }

        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
        using var termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
        try
        {
            ParseResult parsed = CreateRoot(terminal, openGate, interruption.Token).Parse(args);
            if (parsed.Errors.Count > 0 && parsed.Action is not null and not System.CommandLine.Help.HelpAction)
            {
                foreach (string message in parsed.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal)) terminal.Complain(message);
                terminal.Complain($"see 'holdfast {VerbOf(parsed)}--help'.");
                return ExitCode.NotCarriedOut;
            }

            return parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (OperationCanceledException) when (interruption.IsCancellationRequested)
        {
            return interrupted;
        }
        catch (IOException exception)
        {
            terminal.Complain(exception.Message);
            return ExitCode.NotCarriedOut;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            terminal.Complain($"a bug in holdfast: {exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")} ({exception.StackTrace?.Split('\n').FirstOrDefault()?.Trim()})");
            return ExitCode.Bug;
        }
    }

    private static RootCommand CreateRoot(Terminal terminal, Func<Answer<IHypercallGate>> openGate, CancellationToken cancellation) =>
        new("Change the hypervisor; keep the guests: save images, checked and explained.")
        {
            CheckCommand.Create(terminal, cancellation),
            InspectCommand.Create(terminal, cancellation),
            ConvertCommand.Create(terminal, cancellation),
            ExtractCommand.Create(terminal, cancellation),
            ImageDiffCommand.Create(terminal, cancellation),
            ContextCommand.Create(terminal, openGate, cancellation),
            ExplainCommand.Create(terminal),
            AbiCommand.Create(terminal),
            DoctorCommand.Create(terminal),
            LivePatchCommand.Create(terminal, cancellation),
        };

    private static Answer<IHypercallGate> OpenHost()
    {
        Answer<HostGate> opened = HostGate.Open();
        return opened.Succeeded ? new(opened.Value) : new(opened.Refusal);
    }

    /// <summary>The verb that was being used, with those that it belongs to, and a blank behind each.</summary>
    private static string VerbOf(ParseResult parsed)
    {
        string verb = "";
        for (SymbolResult? result = parsed.CommandResult; result is CommandResult { Command: not RootCommand } command; result = command.Parent) verb = $"{command.Command.Name} {verb}";
        return verb;
    }
}
