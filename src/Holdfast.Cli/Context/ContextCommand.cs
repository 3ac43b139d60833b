using System.CommandLine;
using Holdfast.Abi.Gates;
using Holdfast.Toolstack;

namespace Holdfast.Cli.Context;

/// <summary><c>holdfast context</c>: the state that the hypervisor keeps of a live domain, with what is there for saved ones.</summary>
internal static class ContextCommand
{
    /// <summary>Makes the verb.</summary>
    /// <param name="terminal">Where it writes.</param>
    /// <param name="openGate">Opens the way to the hypervisor, when it is needed.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static Command Create(Terminal terminal, Func<Answer<IHypercallGate>> openGate, CancellationToken cancellation) =>
        new("context", "Get, check or show the HVM context of a live domain. Needs a Xen host, and its control domain.")
        {
            ContextGetCommand.Create(terminal, openGate),
            ContextCheckCommand.Create(terminal, openGate, cancellation),
            ContextInspectCommand.Create(terminal, openGate, cancellation),
        };
}
