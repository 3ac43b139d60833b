using System.CommandLine;
using Holdfast.Abi.Gates;
using Holdfast.Cli.Check;
using Holdfast.Streams;
using Holdfast.Toolstack;

namespace Holdfast.Cli.Context;

/// <summary><c>holdfast context check DOMID</c>: what check says of an image, of the context of a live domain.</summary>
internal static class ContextCheckCommand
{
    public static Command Create(Terminal terminal, Func<Answer<IHypercallGate>> openGate, CancellationToken cancellation)
    {
        Argument<ushort> domain = DomainArgument.Create();
        Option<XenVersion?> targetXen = TargetOptions.Xen("Without it: this host's.");
        Option<string?> targetCpu = TargetOptions.Cpu();
        var strict = new Option<bool>("--strict") { Description = "Take warnings for errors." };
        Option<OutputFormat> format = SharedOptions.Format();
        var command = new Command("check", "Check the HVM context of a live domain: would it restore, here or on another host.") { domain, targetXen, targetCpu, strict, format };
        command.SetAction(parsed =>
        {
            TargetCpu? cpu = null;
            if (parsed.GetValue(targetCpu) is string policy && (cpu = TargetCpu.Read(policy, terminal, cancellation)) is null) return ExitCode.NotCarriedOut;
            using LiveDomain? live = LiveDomain.Open(terminal, openGate(), parsed.GetValue(domain));
            if (live?.Context() is not { } context || live.Guest() is not { } guest) return ExitCode.NotCarriedOut;
            var options = new CheckOptions { TargetXen = parsed.GetValue(targetXen) ?? live.Xen, TargetCpu = cpu?.Policies, Guest = guest };
            ICheckOutput output = parsed.GetValue(format) == OutputFormat.Json ? new CheckJsonOutput(terminal, cpu?.Name) : new CheckTextOutput(terminal, cpu?.Name);
            return new CheckRun(terminal, options, output, parsed.GetValue(strict), cancellation).Run(live.Name, () => ByteSource.FromBytes(context, live.Name));
        });
        return command;
    }
}
