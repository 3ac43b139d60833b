namespace Holdfast.LivePatching.Ordering;

/// <summary>A payload, and where it belongs.</summary>
public sealed class OrderedPayload
{
    private readonly List<OrderedPayload> _above = [];

    internal OrderedPayload(PayloadIdentity identity, int number) => (Identity, Number) = (identity, number);

    /// <summary>Its number among all, by name.</summary>
    internal int Number { get; }

    /// <summary>The payload.</summary>
    public PayloadIdentity Identity { get; }

    /// <summary>Its name.</summary>
    public string Name => Identity.Name;

    /// <summary>Whether it can be applied.</summary>
    public PayloadStanding Standing { get; internal set; }

    /// <summary>The payload that is to be on top when it is applied; null when that is Xen, or is not there.</summary>
    public OrderedPayload? Below { get; private set; }

    /// <summary>The payloads that depend on it, by name. Of several, one can be applied.</summary>
    public IReadOnlyList<OrderedPayload> Above => _above;

    /// <summary>How many payloads are applied before it.</summary>
    public int Depth { get; internal set; }

    /// <summary>The functions that it patches although one below it does, by name.</summary>
    public IReadOnlyList<FunctionOverride> Overrides { get; internal set; } = [];

    internal void PutOn(OrderedPayload below)
    {
        Below = below;
        below._above.Add(this);
    }
}
