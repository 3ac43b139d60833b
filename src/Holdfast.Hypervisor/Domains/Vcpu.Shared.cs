using Holdfast.Abi.Pv;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.Domains;

/// <content>What a vCPU and the hypervisor share about events: its vcpu_info.</content>
public sealed partial class Vcpu
{
    /// <summary>How many vCPUs have their vcpu_info in the shared info page (XEN_LEGACY_MAX_VCPUS in public/arch-x86/xen.h, 4.17). The others have none until they say where it is to be.</summary>
    internal const uint InSharedInfo = 32;

    /// <summary>The length of vcpu_info in bytes, of every width.</summary>
    internal const int InfoLength = 64;

    private byte[]? _noInfo;

    /// <summary>True when the vCPU has a vcpu_info: the guest sees what is written there.</summary>
    internal bool HasInfo => HasInfoOfItsOwn || Id < InSharedInfo;

    /// <summary>True when the guest has said where its vcpu_info is to be. An image may say a place that crosses the end of a page, which is none.</summary>
    internal bool HasInfoOfItsOwn => Areas is { Info: not SharedPage.Nowhere } areas && IsInPage(areas.Info, InfoLength);

    /// <summary>True when there is an event for it.</summary>
    public bool HasEventsPending => InfoByte(VcpuInfo.Offsets.EvtchnUpcallPending(Width)) != 0;

    /// <summary>True when it does not want to be told of events.</summary>
    public bool MasksEvents => InfoByte(VcpuInfo.Offsets.EvtchnUpcallMask(Width)) != 0;

    private int Width => (int)Domain.Width;

    /// <summary>Reads the vcpu_info.</summary>
    /// <returns>False when the guest has given its page away.</returns>
    internal bool TryReadInfo(int offset, Span<byte> destination)
    {
        if (HasInfoOfItsOwn) return Areas is { } areas && Domain.Memory.TryRead(unchecked(areas.Info + (ulong)offset), destination);
        Info.Slice(offset, destination.Length).CopyTo(destination);
        return true;
    }

    /// <summary>Writes to the vcpu_info. What the guest has given away is not written to.</summary>
    internal void WriteInfo(int offset, ReadOnlySpan<byte> source)
    {
        if (HasInfoOfItsOwn) Domain.Memory.TryWrite(unchecked(Areas!.Value.Info + (ulong)offset), source);
        else source.CopyTo(Info[offset..]);
    }

    /// <summary>Sets a bit of a word of the vcpu_info.</summary>
    /// <returns>What it was.</returns>
    internal bool SetInfoBit(int offset, uint bit)
    {
        offset += (int)(bit / 8);
        byte value = InfoByte(offset);
        bool was = Domain.SetBit(ref value, bit);
        if (!was) WriteInfo(offset, [value]);
        return was;
    }

    /// <summary>There is an event: it is told, and goes on if it waits (vcpu_mark_events_pending in xen/arch/x86/domain.c, 4.17).</summary>
    internal void MarkEventsPending()
    {
        if (!SetInfoBit(VcpuInfo.Offsets.EvtchnUpcallPending(Width), 0)) Unblock();
    }

    private static bool IsInPage(ulong address, int length) => (address & (GuestMemory.PageSize - 1)) + (ulong)length <= GuestMemory.PageSize;

    private Span<byte> Info => Id < InSharedInfo
        ? Domain.SharedInfoBytes.Slice(SharedInfo.Offsets.VcpuInfo(Width) + ((int)Id * InfoLength), InfoLength)
        : _noInfo ??= new byte[InfoLength];

    private byte InfoByte(int offset)
    {
        Span<byte> value = stackalloc byte[1];
        return TryReadInfo(offset, value) ? value[0] : (byte)0;
    }
}
