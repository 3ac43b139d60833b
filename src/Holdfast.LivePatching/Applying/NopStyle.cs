namespace Holdfast.LivePatching.Applying;

/// <summary>What a hypervisor takes for instructions that do nothing, by the processor that it runs on.</summary>
public enum NopStyle
{
    /// <summary>Those of several bytes that the manuals of Intel and AMD recommend.</summary>
    Long,

    /// <summary>One-byte NOPs with prefixes: AMD's processors of family 15 and older, and some of Intel's from about 2006 to 2010.</summary>
    Prefixed,
}
