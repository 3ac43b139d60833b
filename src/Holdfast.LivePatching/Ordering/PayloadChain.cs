namespace Holdfast.LivePatching.Ordering;

/// <summary>Payloads that can be applied one after the other, as many as there are.</summary>
/// <param name="Top">The last one.</param>
public sealed record PayloadChain(OrderedPayload Top)
{
    /// <summary>How many there are.</summary>
    public int Length => Top.Depth + 1;

    /// <summary>The payloads, in the order in which they are applied.</summary>
    public ImmutableArray<OrderedPayload> Payloads()
    {
        var payloads = new Stack<OrderedPayload>(Length);
        for (OrderedPayload? payload = Top; payload is not null; payload = payload.Below) payloads.Push(payload);
        return [.. payloads];
    }
}
