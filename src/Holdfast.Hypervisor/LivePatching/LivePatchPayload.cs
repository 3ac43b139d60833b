using System.Collections.Immutable;
using Holdfast.Abi.LivePatch;
using Holdfast.LivePatching.Applying;
using Holdfast.LivePatching.Loading;

namespace Holdfast.Hypervisor.LivePatching;

/// <summary>A payload that the hypervisor has, from its upload until it is unloaded.</summary>
public sealed class LivePatchPayload
{
    private readonly PatchStack _stack;

    internal LivePatchPayload(LoadedPayload loaded, PatchStack stack) => (Loaded, _stack) = (loaded, stack);

    /// <summary>What it is called.</summary>
    public string Name => Loaded.Name;

    /// <summary>It, linked and at its place in memory.</summary>
    public LoadedPayload Loaded { get; }

    /// <summary>Whether it is in effect.</summary>
    public LivepatchState State => _stack.IsApplied(Loaded) ? LivepatchState.Applied : LivepatchState.Checked;

    /// <summary>How the last action ended: 0, the negative of an error number, or that of EAGAIN while it is not over.</summary>
    public int Rc { get; internal set; }

    /// <summary>For each of its functions what was written over, or null for one that is not patched; empty when the payload is not in effect.</summary>
    public ImmutableArray<AppliedFunction?> Functions => [.. _stack.FunctionsOf(Loaded)];

    internal XenLivepatchStatus Status => new() { State = (uint)State, Rc = Rc };
}
