namespace Holdfast.Streams;

/// <summary>The rules of an input as such, before its format.</summary>
internal static class InputRules
{
    public static readonly Rule Damaged = new("HF0001", Severity.Error,
        "A compressed file can be unpacked to its end.",
        "What is behind the damage cannot be read, and is not judged.",
        "RFC 1952");

    public static readonly Rule ContextTooLong = new("HF0002", Severity.Error,
        "A file that holds nothing but an HVM context is of a reasonable size.",
        "Xen writes a few KiB a vCPU. A longer file is not looked at here, so nothing can be said for it.",
        "a limit of this program");

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Damaged, ContextTooLong];
}
