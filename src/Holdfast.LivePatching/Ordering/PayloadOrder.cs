namespace Holdfast.LivePatching.Ordering;

/// <summary>
/// What is applied on what. Each payload names the build id of what is to be on top when it is applied: Xen, or another payload. So payloads form trees, of which that on Xen can be applied,
/// along one way from its root to a leaf.
/// </summary>
/// <remarks>The same payloads have the same order, in whatever sequence they are given: everything goes by names, then by files.</remarks>
public sealed class PayloadOrder
{
    internal PayloadOrder(OrderedHypervisor xen) => Xen = xen;

    /// <summary>What they are ordered for.</summary>
    public OrderedHypervisor Xen { get; }

    /// <summary>All payloads, by name.</summary>
    public required ImmutableArray<OrderedPayload> Payloads { get; init; }

    /// <summary>Those that depend on Xen, by name.</summary>
    public required ImmutableArray<OrderedPayload> OnXen { get; init; }

    /// <summary>What others depend on and is not there, by build id.</summary>
    public required ImmutableArray<MissingDependency> Missing { get; init; }

    /// <summary>Payloads that depend on each other in a circle, each circle from the first name on upwards.</summary>
    public required ImmutableArray<ImmutableArray<OrderedPayload>> Cycles { get; init; }

    /// <summary>Payloads that stand on nothing, and of which it does not matter on what: those that are refused for what they are. By name.</summary>
    public required ImmutableArray<OrderedPayload> Apart { get; init; }

    /// <summary>What does not go together, by the payload that is refused.</summary>
    public required ImmutableArray<PayloadConflict> Conflicts { get; init; }

    /// <summary>What can be applied in one stack, the longest first. Of several, one can be applied at a time.</summary>
    public required ImmutableArray<PayloadChain> Chains { get; init; }

    /// <summary>What comes of replacing all by one, for each payload that can; by name.</summary>
    public required ImmutableArray<Replacement> Replacements { get; init; }

    /// <summary>What was found, by rule. Of many findings of one rule the first are listed, and the rest is counted; the standing of each payload is always there.</summary>
    public required ImmutableArray<Diagnostic> Findings { get; init; }

    /// <summary>How many errors there are, also those that are not listed.</summary>
    public required long Errors { get; init; }

    /// <summary>How many warnings there are, also those that are not listed.</summary>
    public required long Warnings { get; init; }

    /// <summary>Finds the order of payloads.</summary>
    /// <param name="payloads">The payloads, in any sequence.</param>
    /// <param name="xen">What they are for.</param>
    public static PayloadOrder Of(IEnumerable<PayloadIdentity> payloads, OrderedHypervisor xen) => new PayloadOrderer(payloads, xen).Order();
}
