using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Pv;
using Holdfast.Abi.VcpuOp;

namespace Holdfast.Hypervisor.Domains;

/// <content>Where the hypervisor tells a vCPU about itself. What is at a virtual address is written when it is registered: no code runs here whose page tables it is by.</content>
public sealed partial class Vcpu
{
    /// <summary>The longest vcpu_runstate_info, that of a 64-bit guest.</summary>
    internal const int RunstateLength = 48;

    private int _runstateWidth;

    /// <summary>The areas; none but the vcpu_info in the shared info page where nothing is known of them.</summary>
    internal ContextVcpuAreas AreasOrNone => Areas ?? new ContextVcpuAreas { Info = SharedPage.Nowhere, Runstate = SharedPage.Nowhere, Time = SharedPage.Nowhere };

    /// <summary>Puts the vcpu_info where the guest wants it, with what it holds, and says that there are events so that none is lost.</summary>
    /// <param name="address">The guest-physical address, in a page that can be shared.</param>
    internal void MoveInfo(ulong address)
    {
        Span<byte> info = stackalloc byte[InfoLength];
        info.Clear();
        if (HasInfo) TryReadInfo(0, info);
        else info[VcpuInfo.Offsets.EvtchnUpcallMask(Width)] = 1;
        info.Slice(VcpuInfo.Offsets.EvtchnPendingSel(Width), Width).Fill(byte.MaxValue);
        Domain.Memory.TryWrite(address, info);
        Areas = AreasOrNone with { Info = address };
        MarkEventsPending();
        UpdateTime();
    }

    /// <summary>Says where what it does is told.</summary>
    /// <param name="address">The address; <see cref="SharedPage.Nowhere"/> for nowhere.</param>
    /// <param name="isPhysical">True for a guest-physical address.</param>
    /// <param name="width">The width of who asks.</param>
    internal void SetRunstateArea(ulong address, bool isPhysical, int width)
    {
        Areas = AreasOrNone with { Runstate = address, RunstatePhysical = isPhysical && address != SharedPage.Nowhere };
        _runstateWidth = width;
    }

    /// <summary>Says where its time is told once more.</summary>
    /// <inheritdoc cref="SetRunstateArea"/>
    internal void SetTimeArea(ulong address, bool isPhysical)
    {
        Areas = AreasOrNone with { Time = address, TimePhysical = isPhysical && address != SharedPage.Nowhere };
        UpdateTime();
    }

    /// <summary>What it does as the guest reads it.</summary>
    /// <returns>How many bytes that is.</returns>
    internal static int Describe(ContextVcpuRunstate runstate, int width, Span<byte> destination)
    {
        new VcpuRunstateInfo { State = (int)runstate.State, StateEntryTime = runstate.Entered, Times = runstate.Time }.Write(destination, width);
        return VcpuRunstateInfo.SizeAt(width);
    }

    /// <summary>Tells the time, in the vcpu_info and at the guest-physical address that the guest asked for. The counter of time stamps stands still here, so that it is told as it was.</summary>
    internal void UpdateTime()
    {
        Span<byte> time = stackalloc byte[VcpuTimeInfo.Size];
        int offset = VcpuInfo.Offsets.Time(Width);
        if (!TryReadInfo(offset, time)) return;
        VcpuTimeInfo told = VcpuTimeInfo.Read(time);

        // Even, and another one than before (version_update_begin and _end in xen/arch/x86/time.c, 4.17).
        (told with { Version = unchecked(((told.Version + 1) | 1) + 1), SystemTime = Domain.SystemTime }).Write(time);
        WriteInfo(offset, time);
        if (Areas is { TimePhysical: true, Time: not SharedPage.Nowhere } areas && IsInPage(areas.Time, time.Length)) Domain.Memory.TryWrite(areas.Time, time);
    }

    private void WriteRunstate()
    {
        if (Areas is not { RunstatePhysical: true, Runstate: not SharedPage.Nowhere } areas) return;
        Span<byte> info = stackalloc byte[RunstateLength];
        int length = Describe(RunstateOrNone, _runstateWidth == sizeof(uint) ? sizeof(uint) : _runstateWidth != 0 ? sizeof(ulong) : Width, info);
        if (IsInPage(areas.Runstate, length)) Domain.Memory.TryWrite(areas.Runstate, info[..length]);
    }
}
