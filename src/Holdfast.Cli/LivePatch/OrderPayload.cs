using System.ComponentModel;
using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Ordering;

namespace Holdfast.Cli.LivePatch;

/// <summary>A payload of an <see cref="OrderDocument"/>.</summary>
internal sealed record OrderPayload(
    [property: Description("The file, as it was named.")] string File,
    [property: Description("What it would be called in Xen.")] string Name,
    [property: Description("Its build id: hexadecimal digits; null when it has none that can be read.")] string? BuildId,
    [property: Description("The build id of what is to be on top when it is applied; null when it has none that can be read.")] string? Depends,
    [property: Description("The build id of the Xen that it is for; null when it does not say it.")] string? XenDepends,
    [property: Description("applicable, unreadable, other-xen, duplicate, missing, cycle, conflict, or blocked by what is below it.")] string Standing,
    [property: Description("What is to be on top when it is applied: a file of a payload, or xen; null when that is not there.")] string? Below,
    [property: Description("The functions that it patches.")] IReadOnlyList<string> Functions,
    [property: Description("Its hooks: load, unload, preapply, apply, postapply, prerevert, revert, postrevert.")] IReadOnlyList<string> Hooks,
    [property: Description("The functions that it patches although one below does, which is legal.")] IReadOnlyList<OrderOverride> Overrides)
{
    private const string Xen = "xen";

    /// <summary>What is written of a payload.</summary>
    public static OrderPayload Of(OrderedPayload payload, OrderedHypervisor xen)
    {
        PayloadIdentity identity = payload.Identity;
        return new(
            identity.File,
            identity.Name,
            Digits(identity.BuildId),
            Digits(identity.Depends),
            Digits(identity.XenDepends),
            Word(payload.Standing),
            payload.Below?.Identity.File ?? (identity.Depends == xen.BuildId ? Xen : null),
            [.. identity.Functions.Select(function => function.Name)],
            identity.Hooks,
            [.. payload.Overrides.Select(item => new OrderOverride(item.Function, item.Below.Identity.File))]);
    }

    private static string? Digits(BuildId id) => id.IsEmpty ? null : id.ToString();

    private static string Word(PayloadStanding standing) => standing switch
    {
        PayloadStanding.OtherXen => "other-xen",
        _ => standing.ToString().ToLowerInvariant(),
    };
}
