using Holdfast.Content;
using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Ordering;

namespace Holdfast.LivePatching.Tests.Ordering;

/// <summary>Payloads by their names: a build id is made of a name, so that tests say what depends on what in words.</summary>
internal static class Payloads
{
    /// <summary>What stands for the hypervisor.</summary>
    public const string Xen = "xen";

    /// <summary>The hypervisor, with three functions and one symbol of a single file.</summary>
    public static OrderedHypervisor Hypervisor { get; } = new(Id(Xen), new XenVersion(4, 17, 7), Symbols("do_domctl", "do_sysctl", "xen_extra_version", "common/livepatch.c#apply_payload"));

    /// <summary>The build id of a name.</summary>
    public static BuildId Id(string name) => BuildId.Of([.. System.Text.Encoding.ASCII.GetBytes(name.PadRight(20, '.'))]);

    /// <summary>A payload on another, or on Xen.</summary>
    public static PayloadIdentity On(this string name, string below, params string[] functions) => new()
    {
        Name = name,
        File = $"{name}.livepatch",
        BuildId = Id(name),
        Depends = Id(below),
        XenDepends = Id(Xen),
        Functions = [.. functions.Select(PatchedFunction.Named)],
    };

    /// <summary>The order of payloads for that hypervisor.</summary>
    public static PayloadOrder Order(params IEnumerable<PayloadIdentity> payloads) => PayloadOrder.Of(payloads, Hypervisor);

    /// <summary>The names of payloads.</summary>
    public static string Names(IEnumerable<OrderedPayload> payloads) => string.Join(' ', payloads.Select(payload => payload.Name));

    /// <summary>The ids of what was found, and where.</summary>
    public static string[] Found(PayloadOrder order) => [.. order.Findings.Select(finding => $"{finding.Id} {finding.Path}")];

    private static HypervisorSymbols Symbols(params string[] names) =>
        new([.. names.Select((name, i) => new HypervisorSymbol(name, 0xffff82d040000000 + (64 * (ulong)i), 64, IsFunction: true))], isHypervisorsOwn: true);
}
