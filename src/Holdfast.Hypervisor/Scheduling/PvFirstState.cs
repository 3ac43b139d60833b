using Holdfast.Abi;
using Holdfast.Abi.Pv;
using Holdfast.Hypervisor.Memory;
using Holdfast.X86.Registers;

namespace Holdfast.Hypervisor.Scheduling;

/// <summary>What is looked at of the state that a PV guest's vCPU begins with, of guests of both widths.</summary>
internal readonly record struct PvFirstState
{
    private const int RotatedShift = 20;
    private const int KernelRootIndex = 3;
    private const int UserRootIndex = 1;
    private const int Traps = 256;

    /// <summary>True when all addresses are canonical that have to be; those of a 32-bit guest are.</summary>
    public bool IsCanonical { get; private init; }

    /// <summary>The address of the local descriptor table.</summary>
    public ulong LdtBase { get; private init; }

    /// <summary>How many entries it has.</summary>
    public ulong LdtEntries { get; private init; }

    /// <summary>The frames of the global descriptor table.</summary>
    public Array16<ulong> GdtFrames { get; private init; }

    /// <summary>How many entries it has.</summary>
    public ulong GdtEntries { get; private init; }

    /// <summary>The assists, which vCPU 0 alone asks for.</summary>
    public ulong Assists { get; private init; }

    /// <summary>The flags register.</summary>
    public ulong Rflags { get; private init; }

    /// <summary>The register that names the user's page table; 0 for none.</summary>
    public ulong UserRoot { get; private init; }

    /// <summary>The frame of the kernel's page table.</summary>
    public ulong KernelFrame { get; private init; }

    /// <summary>The frame of the user's page table; null for none.</summary>
    public ulong? UserFrame => UserRoot == 0 ? null : UserRoot >> GuestMemory.PageShift;

    /// <summary>True when it begins in the kernel.</summary>
    public bool IsInKernel { get; private init; }

    /// <summary>True when it is up at once.</summary>
    public bool IsOnline { get; private init; }

    /// <summary>That of a 64-bit guest.</summary>
    public static PvFirstState Of(in VcpuGuestContext64 state)
    {
        bool isCanonical = AreCanonical(state.UserRegs.Rip, state.UserRegs.Rsp, state.KernelSp, state.LdtEnts == 0 ? 0 : state.LdtBase, state.FsBase, state.GsBaseKernel, state.GsBaseUser)
            && AreCanonical(state.EventCallbackEip, state.SyscallCallbackEip, state.FailsafeCallbackEip);
        for (int i = 0; i < Traps; i++) isCanonical &= CanonicalAddress.IsCanonical(state.TrapCtxt[i].Address);
        return new PvFirstState
        {
            IsCanonical = isCanonical,
            LdtBase = state.LdtBase,
            LdtEntries = state.LdtEnts,
            GdtFrames = state.GdtFrames,
            GdtEntries = state.GdtEnts,
            Assists = state.VmAssist,
            Rflags = state.UserRegs.Rflags,
            UserRoot = state.Ctrlreg[UserRootIndex],
            KernelFrame = state.Ctrlreg[KernelRootIndex] >> GuestMemory.PageShift,
            IsInKernel = (state.Flags & VcpuGuestContext64.Bits.InKernelMask) != 0,
            IsOnline = (state.Flags & VcpuGuestContext64.Bits.OnlineMask) != 0,
        };
    }

    /// <summary>That of a 32-bit guest.</summary>
    public static PvFirstState Of(in VcpuGuestContext32 state)
    {
        Array16<ulong> frames = default;
        for (int i = 0; i < Array16<ulong>.Length; i++) frames[i] = state.GdtFrames[i];
        uint root = state.Ctrlreg[KernelRootIndex];
        return new PvFirstState
        {
            IsCanonical = true,
            LdtBase = state.LdtBase,
            LdtEntries = state.LdtEnts,
            GdtFrames = frames,
            GdtEntries = state.GdtEnts,
            Assists = state.VmAssist,
            Rflags = state.UserRegs.Eflags,
            KernelFrame = (root >> GuestMemory.PageShift) | ((ulong)(root & ((1 << GuestMemory.PageShift) - 1)) << RotatedShift),
            IsInKernel = true,
            IsOnline = (state.Flags & VcpuGuestContext32.Bits.OnlineMask) != 0,
        };
    }

    private static bool AreCanonical(params ReadOnlySpan<ulong> addresses)
    {
        foreach (ulong address in addresses)
        {
            if (!CanonicalAddress.IsCanonical(address)) return false;
        }

        return true;
    }
}
