namespace Holdfast.LivePatching.Loading;

/// <summary>A function that a payload patches, with what is known of it when the payload is linked.</summary>
public sealed record PayloadFunction
{
    /// <summary>Its place in the payload's table.</summary>
    public required int Index { get; init; }

    /// <summary>Where its element stands in the file, in bytes.</summary>
    public required long Offset { get; init; }

    /// <summary>The element, relocated; <see cref="LivepatchFunc.OldAddr"/> is resolved.</summary>
    public required LivepatchFunc Entry { get; init; }

    /// <summary>The old function's name; null when there is none that can be read.</summary>
    public required string? Name { get; init; }

    /// <summary>How many bytes behind the function's start it is patched: 4 when that is an ENDBR64 or what boot puts in its place.</summary>
    public required int PatchOffset { get; init; }

    /// <summary>True when the old function is to be filled with NOPs, and none takes its place.</summary>
    public bool IsNop => Entry.NewAddr == 0;

    /// <summary>Where the bytes are that change.</summary>
    public ulong PatchAddress => unchecked(Entry.OldAddr + (ulong)PatchOffset);

    /// <summary>How many bytes change. A NOP that is shorter than where it begins would be 4 GiB long: see <see cref="IsUnderflowing"/>.</summary>
    public int PatchLength => IsNop ? Math.Max(0, (int)Math.Min(Entry.NewSize, LivePatchConstants.OpaqueSize) - PatchOffset) : JumpLength;

    /// <summary>True for a NOP of 0 to 3 bytes of a function that is patched at its fourth byte: Xen subtracts the one from the other, and copies what is left, as an unsigned number.</summary>
    public bool IsUnderflowing => IsNop && Entry.NewSize < (uint)PatchOffset;

    /// <summary>The length of the jump that is put there, in bytes.</summary>
    public const int JumpLength = 5;

    /// <summary>What a message calls it.</summary>
    public string Title => string.IsNullOrEmpty(Name) ? $"function {Index}" : Name;
}
