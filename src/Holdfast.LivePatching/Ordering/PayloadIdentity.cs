using Holdfast.LivePatching.Elf;

namespace Holdfast.LivePatching.Ordering;

/// <summary>What the order of payloads depends on, of one of them. It says what the file says; nothing of it is judged but whether it can be read.</summary>
public sealed partial record PayloadIdentity
{
    /// <summary>What it is to be called in Xen.</summary>
    public required string Name { get; init; }

    /// <summary>The file, as it was named.</summary>
    public required string File { get; init; }

    /// <summary>Its own build id; empty when it has none that can be read.</summary>
    public BuildId BuildId { get; init; }

    /// <summary>The build id of what is to be on top when it is applied: another payload, or Xen. Empty when it has none that can be read.</summary>
    public BuildId Depends { get; init; }

    /// <summary>The build id of the Xen that it is for; empty when it does not say so.</summary>
    public BuildId XenDepends { get; init; }

    /// <summary>The functions that it patches, in its own order.</summary>
    public ImmutableArray<PatchedFunction> Functions { get; init; } = [];

    /// <summary>Names of the symbols that it brings: no other payload may have them, nor Xen. Those of functions that run instead of others are left out, which may have any name.</summary>
    public ImmutableArray<string> NewSymbols { get; init; } = [];

    /// <summary>Names of the symbols that it leaves open: Xen has them, or another payload brings them.</summary>
    public ImmutableArray<string> OpenSymbols { get; init; } = [];

    /// <summary>Its hooks, by the ends of the names of their sections, such as <c>preapply</c>.</summary>
    public ImmutableArray<string> Hooks { get; init; } = [];

    /// <summary>Why not everything could be read, each as a sentence; such a payload is refused by Xen.</summary>
    public ImmutableArray<IdentityComplaint> Complaints { get; init; } = [];

    /// <summary>The hooks that can stop an action, or are called beside it: with one of them, Xen replaces neither by this payload nor it.</summary>
    public IEnumerable<string> VetoingHooks => Hooks.Where(hook => hook.StartsWith("pre", StringComparison.Ordinal) || hook.StartsWith("post", StringComparison.Ordinal));
}
