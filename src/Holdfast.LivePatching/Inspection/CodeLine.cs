namespace Holdfast.LivePatching.Inspection;

/// <summary>An instruction.</summary>
/// <param name="Offset">Where in its function it begins, in bytes.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Text">The instruction as GNU tools write it, with the names of what it refers to.</param>
public sealed record CodeLine(ulong Offset, int Length, string Text)
{
    /// <summary>True when bytes of it are overwritten as the payload is applied.</summary>
    public bool IsPatchSite { get; init; }

    /// <summary>True when bytes of it are replaced as Xen boots, depending on the processor.</summary>
    public bool IsReplacedAtBoot { get; init; }

    /// <summary>By what it is compared: what it does, without where it stands.</summary>
    internal string Key { get; init; } = "";

    /// <summary>Where in its function it branches to; null when it does not, or leaves the function.</summary>
    internal ulong? Target { get; init; }
}
