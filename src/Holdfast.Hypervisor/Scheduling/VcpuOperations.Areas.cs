using Holdfast.Abi;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Pv;
using Holdfast.Abi.VcpuOp;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.Scheduling;

/// <content>Where the hypervisor is to tell a vCPU about itself.</content>
internal static partial class VcpuOperations
{
    private const int WidestAddress = 16;

    private static readonly XenVersion s_takesAreas = new(4, 18, 0);

    private static HypercallOutcome RegisterInfo(in HypercallInvocation call, Vcpu vcpu)
    {
        if (!call.TryRead(2, out VcpuRegisterVcpuInfo area)) return XenErrno.Efault;
        XenErrno error = call.Version < s_takesAreas ? JudgeInfo(call, vcpu, area) : JudgeInfoAsArea(call, vcpu, area);
        if (error != default) return error;
        vcpu.MoveInfo((area.Mfn << GuestMemory.PageShift) + area.OffsetInPage);
        return HypercallOutcome.Done;
    }

    /// <summary>map_vcpu_info, until 4.17.</summary>
    private static XenErrno JudgeInfo(in HypercallInvocation call, Vcpu vcpu, in VcpuRegisterVcpuInfo area)
    {
        if (area.OffsetInPage > GuestMemory.PageSize - Vcpu.InfoLength || area.OffsetInPage % call.Domain.Width != 0) return XenErrno.Enxio;
        if (vcpu.HasInfoOfItsOwn) return XenErrno.Einval;
        if (vcpu != call.Caller.Vcpu && vcpu.IsUp) return XenErrno.Einval;
        return call.Domain.CanShareFrame(area.Mfn) ? default : XenErrno.Einval;
    }

    /// <summary>map_guest_area, since 4.18: a vCPU that is up may be another one, and other numbers say what is wrong.</summary>
    private static XenErrno JudgeInfoAsArea(in HypercallInvocation call, Vcpu vcpu, in VcpuRegisterVcpuInfo area)
    {
        ulong address = unchecked((area.Mfn << GuestMemory.PageShift) + area.OffsetInPage);
        if (address == SharedPage.Nowhere || address >> GuestMemory.PageShift != area.Mfn) return XenErrno.Einval;
        return vcpu.HasInfoOfItsOwn ? XenErrno.Ebusy : JudgeArea(call.Domain, address, Vcpu.InfoLength);
    }

    private static XenErrno JudgeArea(Domain domain, ulong address, int length)
    {
        if (address >> GuestMemory.PageShift != unchecked(address + (ulong)length - 1) >> GuestMemory.PageShift || address % domain.Width != 0) return XenErrno.Enxio;
        ulong frame = address >> GuestMemory.PageShift;
        if (domain.CanShareFrame(frame)) return default;

        // A page of the domain's that cannot be written to is one of its page tables.
        return domain.IsPv && domain.Memory.KindOf(frame) == FrameKind.Ram ? XenErrno.Eacces : XenErrno.Einval;
    }

    private static HypercallOutcome RegisterRunstate(in HypercallInvocation call, Vcpu vcpu)
    {
        if (!TryReadHandle(call, VcpuRunstateInfo.SizeAt(call.Width), out ulong address)) return XenErrno.Efault;
        vcpu.SetRunstateArea(address == 0 ? SharedPage.Nowhere : address, isPhysical: false, call.Width);

        // Where it cannot be written is the guest's affair.
        Span<byte> bytes = stackalloc byte[Vcpu.RunstateLength];
        int length = Vcpu.Describe(RunstateOf(call, vcpu), call.Width, bytes);
        if (address != 0) call.Memory.TryWrite(address, bytes[..length]);
        return HypercallOutcome.Done;
    }

    private static HypercallOutcome RegisterTime(in HypercallInvocation call, Vcpu vcpu)
    {
        if (!TryReadHandle(call, VcpuTimeInfo.Size, out ulong address)) return XenErrno.Efault;
        vcpu.SetTimeArea(address == 0 ? SharedPage.Nowhere : address, isPhysical: false);
        Span<byte> time = stackalloc byte[VcpuTimeInfo.Size];
        if (address != 0 && vcpu.TryReadInfo(VcpuInfo.Offsets.Time((int)call.Domain.Width), time)) call.Memory.TryWrite(address, time);
        return HypercallOutcome.Done;
    }

    private static HypercallOutcome RegisterRunstatePhysical(in HypercallInvocation call, Vcpu vcpu)
    {
        if (!TryReadPhysical(call, out ulong address)) return XenErrno.Efault;
        XenErrno error = address == SharedPage.Nowhere ? default : JudgeArea(call.Domain, address, VcpuRunstateInfo.SizeAt(call.Width));
        if (error != default) return error;
        vcpu.SetRunstateArea(address, isPhysical: true, call.Width);
        if (vcpu != call.Caller.Vcpu || address == SharedPage.Nowhere) return HypercallOutcome.Done;
        Span<byte> bytes = stackalloc byte[Vcpu.RunstateLength];
        int length = Vcpu.Describe(RunstateOf(call, vcpu), call.Width, bytes);
        call.Domain.Memory.TryWrite(address, bytes[..length]);
        return HypercallOutcome.Done;
    }

    private static HypercallOutcome RegisterTimePhysical(in HypercallInvocation call, Vcpu vcpu)
    {
        if (!TryReadPhysical(call, out ulong address)) return XenErrno.Efault;
        XenErrno error = address == SharedPage.Nowhere ? default : JudgeArea(call.Domain, address, VcpuTimeInfo.Size);
        if (error != default) return error;
        vcpu.SetTimeArea(address, isPhysical: true);
        return HypercallOutcome.Done;
    }

    /// <summary>Reads the address that an operation's structure begins with, as wide as the caller's.</summary>
    private static bool TryReadHandle(in HypercallInvocation call, int length, out ulong address)
    {
        address = 0;
        Span<byte> bytes = stackalloc byte[WidestAddress];
        bytes = bytes[..VcpuRunstateArea.SizeAt(call.Width)];
        if (!call.TryRead(2, bytes)) return false;
        UInt128 area = VcpuRunstateArea.Read(bytes, call.Width).Area;
        address = (ulong)area;
        return area <= ulong.MaxValue && call.Memory.IsReachable(address, (ulong)length);
    }

    private static bool TryReadPhysical(in HypercallInvocation call, out ulong address)
    {
        Span<byte> bytes = stackalloc byte[WidestAddress];
        bytes = bytes[..VcpuPhysicalArea.SizeAt(call.Width)];
        bool isThere = call.TryRead(2, bytes);
        address = isThere ? VcpuPhysicalArea.Read(bytes, call.Width).Address : 0;
        return isThere;
    }
}
