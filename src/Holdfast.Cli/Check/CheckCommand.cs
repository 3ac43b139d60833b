using System.CommandLine;
using Holdfast.Streams;

namespace Holdfast.Cli.Check;

/// <summary><c>holdfast check PATH...</c>: would these images restore, and if not, which byte is wrong and why.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Save images, or folders of them; - is standard input. Gzip is unpacked on the way.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(result =>
        {
            foreach (string path in result.Tokens.Select(token => token.Value).Where(path => path.Length > 1 && path[0] == '-'))
                result.AddError($"There is no option '{path}'; a file of that name is written ./{path}.");
        });
        Option<XenVersion?> targetXen = TargetOptions.Xen("Without it: the version that saved each.");
        Option<string?> targetCpu = TargetOptions.Cpu();
        var strict = new Option<bool>("--strict") { Description = "Take warnings for errors, and files of no known kind in a folder too." };
        Option<OutputFormat> format = SharedOptions.Format();
        var command = new Command("check", "Check save images: would they restore, and if not, which byte is wrong and why.")
        {
            paths, targetXen, targetCpu, strict, format,
        };
        command.SetAction(parsed =>
        {
            TargetCpu? cpu = null;
            if (parsed.GetValue(targetCpu) is string policy && (cpu = TargetCpu.Read(policy, terminal, cancellation)) is null) return ExitCode.NotCarriedOut;
            var options = new CheckOptions { TargetXen = parsed.GetValue(targetXen), TargetCpu = cpu?.Policies };
            ICheckOutput output = parsed.GetValue(format) == OutputFormat.Json ? new CheckJsonOutput(terminal, cpu?.Name) : new CheckTextOutput(terminal, cpu?.Name, options.TargetXen is not null);
            return new CheckRun(terminal, options, output, parsed.GetValue(strict), cancellation).Run(parsed.GetRequiredValue(paths));
        });
        return command;
    }
}
