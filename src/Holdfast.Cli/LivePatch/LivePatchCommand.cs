using System.CommandLine;

namespace Holdfast.Cli.LivePatch;

/// <summary><c>holdfast livepatch</c>: live patches, before they are uploaded.</summary>
internal static class LivePatchCommand
{
    /// <summary>Makes the verb.</summary>
    /// <param name="terminal">Where it writes.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static Command Create(Terminal terminal, CancellationToken cancellation) =>
        new("livepatch", "Look at live patches before they are uploaded.")
        {
            CheckPayloadCommand.Create(terminal, cancellation),
            OrderCommand.Create(terminal, cancellation),
            SignCommand.Create(terminal),
            VerifyCommand.Create(terminal, cancellation),
            InspectPayloadCommand.Create(terminal, cancellation),
        };
}
