using System.Collections.Immutable;

namespace Holdfast.Hypervisor.Domains;

/// <summary>How a PV guest's memory is described to whoever restores it: what X86_PV_P2M_FRAMES says.</summary>
/// <param name="LastFrame">The guest's last frame.</param>
/// <param name="P2mFrames">The frames that hold the guest's own table of its frames, in order.</param>
public sealed record PvMemoryLayout(ulong LastFrame, ImmutableArray<ulong> P2mFrames);
