namespace Holdfast.LivePatching.Inspection;

/// <summary>A function that a payload patches, with what can be said of it.</summary>
public sealed record InspectedFunction
{
    /// <summary>Its place in the payload's table.</summary>
    public required int Index { get; init; }

    /// <summary>Where its element stands in the file, in bytes.</summary>
    public required long Offset { get; init; }

    /// <summary>The old function's name; null when there is none that can be read.</summary>
    public required string? Name { get; init; }

    /// <summary>Where the old function is; null when it is looked up by its name.</summary>
    public required PayloadPlace? Old { get; init; }

    /// <summary>The address of the old function; null where it is not known.</summary>
    public ulong? OldAddress { get; init; }

    /// <summary>Where the new function is; null when the old one is filled with NOPs.</summary>
    public required PayloadPlace? New { get; init; }

    /// <summary>How many bytes the old function is said to have.</summary>
    public required ulong OldSize { get; init; }

    /// <summary>How many bytes the old function has by the symbol that it begins at; null where that is not known.</summary>
    public ulong? OldSymbolSize { get; init; }

    /// <summary>How many bytes the new function is said to have, or how many are filled.</summary>
    public required ulong NewSize { get; init; }

    /// <summary>The version of the element; null where elements had none.</summary>
    public required byte? Version { get; init; }

    /// <summary>The bytes that are to be in the old function; null when nothing is expected.</summary>
    public ImmutableArray<byte>? Expected { get; init; }

    /// <summary>The bytes that are in the old function where some are expected; null when that is not known.</summary>
    public ImmutableArray<byte>? Found { get; init; }

    /// <summary>How many bytes behind the old function's start it is patched; null where that is not known.</summary>
    public int? PatchOffset { get; init; }

    /// <summary>How many bytes change there; null where that is not known.</summary>
    public int? PatchLength { get; init; }

    /// <summary>The name of the payload that patches the old function as it is, so that other code than the old one runs now; null when there is none.</summary>
    public string? PatchedBy { get; init; }

    /// <summary>What runs now and what will, beside each other; empty without a hypervisor.</summary>
    public ImmutableArray<CodeRow> Code { get; init; } = [];

    /// <summary>Why the code is not shown, or not all of it, in a sentence; null when it is.</summary>
    public string? CodeRemark { get; init; }

    /// <summary>What a message calls it.</summary>
    public string Title => string.IsNullOrEmpty(Name) ? Old?.Text ?? $"function {Index}" : Name;
}
