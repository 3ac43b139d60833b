using Holdfast.LivePatching.Elf;

namespace Holdfast.LivePatching.Loading;

/// <summary>A payload that was linked: what the hypervisor keeps of it.</summary>
public sealed class LoadedPayload
{
    internal LoadedPayload(string name, ulong address, byte[] image, ImmutableArray<PlacedSection> sections)
    {
        Name = name;
        Address = address;
        Image = image;
        Sections = sections;
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Where it stands.</summary>
    public ulong Address { get; }

    /// <summary>Its bytes there, relocated.</summary>
    public byte[] Image { get; }

    /// <summary>Its sections that have a place in memory.</summary>
    public ImmutableArray<PlacedSection> Sections { get; }

    /// <summary>The functions that it patches.</summary>
    public ImmutableArray<PayloadFunction> Functions { get; internal set; } = [];

    /// <summary>Its hooks.</summary>
    public ImmutableArray<PayloadHook> Hooks { get; internal set; } = [];

    /// <summary>Its symbols.</summary>
    public ImmutableArray<PayloadSymbol> Symbols { get; internal set; } = [];

    /// <summary>Its build id.</summary>
    public BuildId BuildId { get; internal set; }

    /// <summary>What has to be on top when it is applied: a payload's build id, or Xen's.</summary>
    public BuildId Depends { get; internal set; }

    /// <summary>The build of Xen that it is for.</summary>
    public BuildId XenDepends { get; internal set; }

    /// <summary>What <c>list</c> shows of it: texts, each with a NUL.</summary>
    public ReadOnlyMemory<byte> Metadata { get; internal set; }

    /// <summary>True when it can be applied again after it was reverted: it has no data of its own that its code may have changed.</summary>
    public bool IsSafeToReapply { get; internal set; }

    /// <summary>Why a real host does not survive that it is applied, as a sentence; null when nothing is known that speaks against it.</summary>
    public string? WhyDeadlyToApply { get; internal set; }

    /// <summary>Why a real host does not survive that it is reverted, as a sentence; null when nothing is known that speaks against it.</summary>
    public string? WhyDeadlyToRevert { get; internal set; }

    /// <summary>True when it has a hook of the kinds that a replace refuses.</summary>
    public bool HasVetoingHooks => Hooks.Any(hook => hook.IsVetoing);

    /// <summary>The hook of a kind of which there is at most one; null when there is none.</summary>
    public PayloadHook? Hook(HookKind kind) => Hooks.FirstOrDefault(hook => hook.Kind == kind && hook.Address != 0);

    /// <summary>Reads bytes of it; false when they are not all its.</summary>
    public bool TryRead(ulong address, Span<byte> destination)
    {
        if (address < Address || address - Address > (ulong)Image.Length || (ulong)Image.Length - (address - Address) < (ulong)destination.Length) return false;
        Image.AsSpan((int)(address - Address), destination.Length).CopyTo(destination);
        return true;
    }

    /// <summary>The section that an address lies in; null when there is none.</summary>
    public PlacedSection? SectionAt(ulong address) => Sections.FirstOrDefault(section => address >= section.Address && address - section.Address < section.Length);
}
