namespace Holdfast.Abi;

/// <summary>What a place of progress holds.</summary>
public enum AbiProgress
{
    /// <summary>How many elements are done.</summary>
    Index,

    /// <summary>How many elements are left.</summary>
    Remaining,

    /// <summary>Where the first element is that is not done.</summary>
    Pointer,

    /// <summary>That the call was preempted.</summary>
    Mark,

    /// <summary>What only the hypervisor understands.</summary>
    State,

    /// <summary>The result of the part that is done.</summary>
    Result,
}
