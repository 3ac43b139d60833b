using Holdfast.LivePatching.Checking;

namespace Holdfast.LivePatching.Inspection;

/// <summary>What is in a payload, as far as it can be read.</summary>
public sealed record PayloadInspection
{
    /// <summary>What the file is.</summary>
    public required PayloadKind Kind { get; init; }

    /// <summary>What is to be known of a file of its kind, in a sentence or two; null for a live patch of today.</summary>
    public string? Explanation { get; init; }

    /// <summary>How many bytes were read.</summary>
    public required long Length { get; init; }

    /// <summary>What cannot be read, and why: a sentence each.</summary>
    public Listing<string> Damage { get; init; } = Listing<string>.Empty;

    /// <summary>The note that names the payload.</summary>
    public InspectedNote? BuildId { get; init; }

    /// <summary>The note that names what has to be right below it.</summary>
    public InspectedNote? Depends { get; init; }

    /// <summary>The note that names the build of Xen.</summary>
    public InspectedNote? XenDepends { get; init; }

    /// <summary>Where a signature is: in a note, or appended; null when there is none. It is not verified here.</summary>
    public string? Signature { get; init; }

    /// <summary>What real Xen would do with it, and what was found; null without a hypervisor.</summary>
    public PayloadCheckReport? Review { get; init; }

    /// <summary>The functions that it patches.</summary>
    public Listing<InspectedFunction> Functions { get; init; } = Listing<InspectedFunction>.Empty;

    /// <summary>The functions that Xen calls beside that.</summary>
    public Listing<InspectedHook> Hooks { get; init; } = Listing<InspectedHook>.Empty;

    /// <summary>What <c>list</c> shows of it.</summary>
    public Listing<string> Metadata { get; init; } = Listing<string>.Empty;

    /// <summary>The symbols that it leaves open, and those that Xen keeps of it.</summary>
    public Listing<InspectedSymbol> Symbols { get; init; } = Listing<InspectedSymbol>.Empty;

    /// <summary>How many relocations change which section.</summary>
    public ImmutableArray<RelocationCount> RelocationCounts { get; init; } = [];

    /// <summary>The relocations.</summary>
    public Listing<InspectedRelocation> Relocations { get; init; } = Listing<InspectedRelocation>.Empty;

    /// <summary>The sections.</summary>
    public Listing<InspectedSection> Sections { get; init; } = Listing<InspectedSection>.Empty;

    /// <summary>Instructions that stop on purpose.</summary>
    public Listing<InspectedBugFrame> BugFrames { get; init; } = Listing<InspectedBugFrame>.Empty;

    /// <summary>Instructions that depend on the processor.</summary>
    public Listing<InspectedAlternative> Alternatives { get; init; } = Listing<InspectedAlternative>.Empty;

    /// <summary>Instructions that may fault.</summary>
    public Listing<InspectedException> Exceptions { get; init; } = Listing<InspectedException>.Empty;

    /// <summary>The same, with something more that cannot be read.</summary>
    /// <param name="sentence">What, and why.</param>
    public PayloadInspection WithDamage(string sentence) => this with { Damage = new Listing<string>([sentence, .. Damage.Items], Damage.Total + 1) };
}
