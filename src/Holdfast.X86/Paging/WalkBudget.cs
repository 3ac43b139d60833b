namespace Holdfast.X86.Paging;

/// <summary>How much a walk through page tables may still do. Tables that name one another map more than anybody could enumerate, or nothing at all after as long.</summary>
/// <param name="tables">How many tables may be looked at.</param>
public sealed class WalkBudget(long tables)
{
    private long _left = tables;

    /// <summary>True when the budget did not last: what was found is not all.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>Takes one table; false when none is left.</summary>
    public bool TryTake()
    {
        if (_left-- > 0) return true;
        IsExhausted = true;
        return false;
    }
}
