using Holdfast.Content;

namespace Holdfast.AbiCompiler.Linting;

/// <summary>What a description has to keep to. What Xen did before there were rules is listed where it is described.</summary>
public static class LintRules
{
    private const string Conventions = "docs/specs/conventions.md";

    internal static readonly Rule Implicit = new("HF0101", Severity.Error,
        "Padding is written down, and has a name.",
        "What a compiler adds differs between compilers and widths, and holds whatever lay in memory.",
        $"{Conventions} §1.1");

    internal static readonly Rule Unaligned = new("HF0102", Severity.Error,
        "An integer stands at a multiple of its size.",
        "A 64-bit integer that is aligned to 4 has another place for a 32-bit caller than for any other.",
        $"{Conventions} §1.2");

    internal static readonly Rule ManyLayouts = new("HF0103", Severity.Error,
        "A structure without handles and words has one layout for callers of every width.",
        "Otherwise it has to be translated although nothing in it depends on the caller.",
        $"{Conventions} §3.1");

    internal static readonly Rule ElementSize = new("HF0104", Severity.Error,
        "The elements of an array that hold pointers have a size that is a power of two.",
        "Then an element's place is a shift at every width, and no element crosses a page.",
        $"{Conventions} §3.3");

    internal static readonly Rule CompilerSized = new("HF0105", Severity.Error,
        "No size or alignment is left to a compiler.",
        "Two compilers of one language differ, and other languages have no such type.",
        $"{Conventions} §1.2");

    internal static readonly Rule Reserved = new("HF0106", Severity.Error,
        "Padding and reserved fields must be zero.",
        "Only what was always zero can be given a meaning later.",
        $"{Conventions} §4.1");

    internal static readonly Rule Untagged = new("HF0107", Severity.Error,
        "A field says what a union holds.",
        "A reader that does not know the call cannot read the union, and neither can a trace.",
        $"{Conventions} §1.4");

    internal static readonly Rule PointerInDmOp = new("HF0108", Severity.Error,
        "The structure of a dm_op operation holds no pointer.",
        "A kernel vets a device model's buffers without knowing the operation: every pointer is in the array of buffers.",
        "public/hvm/dm_op.h");

    internal static readonly Rule WideHandle = new("HF0109", Severity.Error,
        "A pointer is as wide as the caller.",
        "One of 64 bits is too wide for one caller and too narrow for another, and its upper half is rubbish until somebody looks.",
        $"{Conventions} §3.3");

    internal static readonly Rule BitFields = new("HF0110", Severity.Error,
        "Bits are named ranges of an integer, not bit-fields.",
        "The order of bit-fields is the compiler's.",
        $"{Conventions} §1.5");

    internal static readonly Rule FlexibleArray = new("HF0111", Severity.Error,
        "A structure of a hypercall has a fixed size.",
        "What follows at its end is not described by its size, and is forgotten by whoever copies it.",
        $"{Conventions} §1.3");

    internal static readonly Rule SharedBits = new("HF0112", Severity.Error,
        "Bits that hold progress are not bits of an operation's code.",
        "Otherwise a call that was preempted is taken for another operation.",
        $"{Conventions} §7.4");

    internal static readonly Rule ReusedCode = new("HF0113", Severity.Error,
        "A code that had a meaning never gets another.",
        "A caller that was built for the old one would do something else.",
        $"{Conventions} §7.5");

    internal static readonly Rule ZeroIsProgress = new("HF0114", Severity.Error,
        "Zero in a place of progress means that the call has not begun.",
        "Callers leave zero where they know of nothing, and so does a version that keeps its progress elsewhere.",
        $"{Conventions} §7.3");

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Implicit, Unaligned, ManyLayouts, ElementSize, CompilerSized, Reserved, Untagged, PointerInDmOp, WideHandle, BitFields, FlexibleArray, SharedBits, ReusedCode, ZeroIsProgress,
    ];

    /// <summary>The rule with an id; null when there is none.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));
}
