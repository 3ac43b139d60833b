using System.CommandLine;

namespace Holdfast.Cli.Context;

/// <summary><c>holdfast context</c>: the state that the hypervisor keeps of a live domain, with what is there for saved ones.</summary>
internal static class ContextCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancellation) =>
        new("context", "Get, check or show the HVM context of a live domain. Needs a Xen host, and its control domain.")
        {
            ContextGetCommand.Create(terminal),
            ContextCheckCommand.Create(terminal, cancellation),
            ContextInspectCommand.Create(terminal, cancellation),
        };
}
