using System.CommandLine;
using Holdfast.Abi.LivePatch;
using Holdfast.LivePatching.Checking;
using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Inspection;
using Holdfast.LivePatching.Loading;

namespace Holdfast.Cli.LivePatch;

/// <summary><c>holdfast livepatch inspect PAYLOAD</c>: what is in a live patch, as a reviewer wants to read it.</summary>
internal static class InspectPayloadCommand
{
    private const string StandardInput = "-";

    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var path = new Argument<string>("PAYLOAD") { Description = "A live patch; - is standard input. Gzip is unpacked on the way." };
        var xen = new Option<string?>("--xen")
        {
            Description = "The hypervisor that it is for, with its symbols: xen-syms of the same build. Addresses, the code before and after, and what real Xen would do are shown by it.",
            HelpName = "XEN-SYMS",
        };
        var loaded = new Option<string[]>("--loaded") { Description = "A live patch that is loaded and applied before; may be given several times, in their order.", HelpName = "PAYLOAD" };
        var relocations = new Option<bool>("--relocations") { Description = "List every relocation." };
        Option<OutputFormat> format = SharedOptions.Format();
        var command = new Command("inspect", "Show what is in a live patch: what it changes, and what code was there before.") { path, xen, loaded, relocations, format };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetResult(loaded) is not null && parsed.GetResult(xen) is null) parsed.AddError("--loaded needs --xen: what is loaded is loaded into a hypervisor.");
        });
        command.SetAction(parsed =>
        {
            PayloadTarget? target = null;
            if (parsed.GetValue(xen) is string hypervisor && (target = Target(terminal, hypervisor, parsed.GetValue(loaded) ?? [], cancellation)) is null) return ExitCode.NotCarriedOut;
            return Run(terminal, parsed.GetRequiredValue(path), target, parsed.GetValue(relocations), parsed.GetValue(format), cancellation);
        });
        return command;
    }

    private static int Run(Terminal terminal, string path, PayloadTarget? target, bool relocations, OutputFormat format, CancellationToken cancellation)
    {
        if (PayloadInput.Read(path, PayloadInspector.MaxLength, terminal, cancellation) is not PayloadInput.Contents contents) return ExitCode.NotCarriedOut;
        PayloadInspection payload = PayloadInspector.Inspect(PayloadInput.NameOf(path), contents.Bytes, target);
        if (payload.Kind == PayloadKind.NoElf)
        {
            terminal.Complain($"{path}: this is no ELF file, and so no live patch.");
            return ExitCode.NotCarriedOut;
        }

        if (contents.Damage is string damage) payload = payload.WithDamage($"The file cannot be unpacked to its end: {damage}");
        if (contents.IsCut) payload = payload.WithDamage($"The file is longer than {PayloadInspector.MaxLength >> 20} MiB, of which no more are read.");
        if (format == OutputFormat.Json) terminal.WriteLine(Documents.Write(InspectPayloadJson.Of(path, payload, target)));
        else new InspectPayloadText(terminal, target, relocations).Write(path, payload);
        return payload.Damage.Total > 0 ? ExitCode.ErrorsFound : ExitCode.Success;
    }

    /// <summary>The hypervisor, with what is loaded into it; null when one of them cannot be had, which is said.</summary>
    private static PayloadTarget? Target(Terminal terminal, string xen, string[] loaded, CancellationToken cancellation)
    {
        if (HypervisorInput.Read(xen, terminal, cancellation) is not HypervisorImage image) return null;
        XenVersion version = image.Version ?? PayloadChecker.Newest;
        return PayloadInput.ReadLoaded(loaded, image, version, terminal, cancellation) is List<LoadedPayload> payloads ? new PayloadTarget(image, version, payloads) : null;
    }
}
