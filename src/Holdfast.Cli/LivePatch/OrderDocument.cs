using System.ComponentModel;
using Holdfast.Cli.Check;
using Holdfast.LivePatching.Ordering;

namespace Holdfast.Cli.LivePatch;

/// <summary>An order as JSON: one object. A contract (docs/schemas). Payloads are named by their files, since two of them may have one name.</summary>
[Description("What holdfast livepatch order says of payloads. Payloads are named by their files, as they were given.")]
internal sealed record OrderDocument(
    [property: Description("The name and version of this contract: holdfast.livepatch-order/1.")] string Schema,
    [property: Description("What the payloads are for.")] OrderXen Xen,
    [property: Description("All payloads, by name.")] IReadOnlyList<OrderPayload> Payloads,
    [property: Description("What can be applied in one stack, from the first to the last; the longest first. Of several, one can be applied at a time.")] IReadOnlyList<IReadOnlyList<string>> Orders,
    [property: Description("What payloads depend on and is not there.")] IReadOnlyList<OrderMissing> Missing,
    [property: Description("Payloads that depend on each other in a circle, each on the one before it.")] IReadOnlyList<IReadOnlyList<string>> Cycles,
    [property: Description("What does not go together.")] IReadOnlyList<OrderConflict> Conflicts,
    [property: Description("What comes of replacing everything by one payload, for each that can.")] IReadOnlyList<OrderReplacement> Replacements,
    [property: Description("What was found; of many findings of one rule the first eight, and then how many more there are.")] IReadOnlyList<CheckFinding> Diagnostics,
    [property: Description("How many errors there are, also those that are not listed.")] long Errors,
    [property: Description("How many warnings there are, also those that are not listed.")] long Warnings,
    [property: Description("Files of folders that are no relocatable ELF files.")] IReadOnlyList<string> Skipped)
{
    /// <summary>The document of an order.</summary>
    public static OrderDocument Of(PayloadOrder order, string xen, IReadOnlyList<string> skipped) => new(
        "holdfast.livepatch-order/1",
        new OrderXen(xen, order.Xen.BuildId.ToString(), order.Xen.Version?.ToString()),
        [.. order.Payloads.Select(payload => OrderPayload.Of(payload, order.Xen))],
        [.. order.Chains.Select(chain => Files(chain.Payloads()))],
        [.. order.Missing.Select(missing => new OrderMissing(missing.BuildId.ToString(), Files(missing.Above)))],
        [.. order.Cycles.Select(cycle => Files(cycle))],
        [.. order.Conflicts.Select(conflict => new OrderConflict(conflict.Payload.Identity.File, conflict.Other?.Identity.File, conflict.What))],
        [.. order.Replacements.Select(OrderReplacement.Of)],
        [.. order.Findings.Select(CheckFinding.Of)],
        order.Errors,
        order.Warnings,
        skipped);

    private static IReadOnlyList<string> Files(IEnumerable<OrderedPayload> payloads) => [.. payloads.Select(payload => payload.Identity.File)];
}
