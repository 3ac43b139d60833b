using System.Collections.Immutable;
using Holdfast.Abi;
using Holdfast.Abi.Hvm;
using Holdfast.Streams.Policies;
using Holdfast.X86.ExtendedState;
using Holdfast.X86.MemoryTypes;
using Holdfast.X86.Policies;
using Holdfast.X86.Registers;

namespace Holdfast.Streams.Hvm;

/// <summary>Judges a vCPU's entries in an HVM context: each alone when it is read, and what only several show at the end.</summary>
internal sealed class VcpuStateChecker(ReadState state)
{
    private const uint FpuInitialised = 1;

    private DiagnosticBag Bag => state.Bag;

    private GuestPolicy Policy => state.Policy;

    /// <summary>Reads an entry of a known type and of a length that the hypervisor takes.</summary>
    public void Read(HvmVcpu vcpu, HvmContextEntry entry, ContentPath path)
    {
        ReadOnlySpan<byte> body = entry.Body.Span;
        long at = entry.Offset + HvmSaveDescriptor.Size;
        switch ((HvmSaveType)entry.Descriptor.Typecode)
        {
            case HvmSaveType.Cpu:
                vcpu.Cpu = ReadCpu(body);
                EntryPlace place = PlaceOfCpu(body, at);
                vcpu.CpuPlace = place;
                vcpu.CpuPath = path;
                JudgeCpu(vcpu.Cpu.Value, place, path);
                break;
            case HvmSaveType.Lapic:
                vcpu.Lapic = HvmHwLapic.Read(Extend(body, stackalloc byte[HvmHwLapic.Size]));
                LapicChecker.Judge(Bag, vcpu.Lapic.Value, new EntryPlace(at, body.Length), path);
                break;
            case HvmSaveType.LapicRegs:
                vcpu.LapicRegs = HvmHwLapicRegs.Read(body);
                LapicChecker.JudgeRegisters(Bag, body, vcpu.Id, vcpu.Lapic, at, path);
                break;
            case HvmSaveType.Mtrr:
                vcpu.Mtrr = HvmHwMtrr.Read(body);
                JudgeMtrr(vcpu.Mtrr.Value, at, path);
                break;
            case HvmSaveType.CpuXsave:
                JudgeXsave(vcpu, body, at, path);
                break;
            case HvmSaveType.ViridianVcpu:
                vcpu.Viridian = HvmViridianVcpu.Read(Extend(body, stackalloc byte[HvmViridianVcpu.Size]));
                JudgeViridian(body, at, path);
                break;
            case HvmSaveType.VmceVcpu:
                vcpu.Vmce = HvmVmceVcpu.Read(Extend(body, stackalloc byte[HvmVmceVcpu.Size]));
                JudgeVmce(vcpu.Vmce.Value, at, path);
                break;
            case HvmSaveType.TscAdjust:
                vcpu.TscAdjust = HvmTscAdjust.Read(body);
                break;
            case HvmSaveType.CpuMsr:
                JudgeMsrs(vcpu, body, at, path);
                break;
        }
    }

    /// <summary>Judges what several entries of a vCPU, and the rest of the image, say together.</summary>
    public void JudgeWhole(HvmVcpu vcpu)
    {
        if (vcpu.Cpu is not HvmHwCpu cpu) return;
        if (((Cr4)cpu.Cr4).HasFlag(Cr4.OSXSAVE) && !vcpu.Present.Contains(HvmSaveType.CpuXsave))
            Bag.Report(CpuRules.XsaveMissing, vcpu.CpuPlace.At(HvmHwCpu.Offsets.Cr4), vcpu.CpuPath, "CR4.OSXSAVE is set, and there is no CPU_XSAVE.");
        if (((Cr0)cpu.Cr0).HasFlag(Cr0.PG) && state.Image.Libxc is { } stream && !stream.Pages.IsPartial)
        {
            ulong frame = (cpu.Cr3 & ((1UL << 52) - 1)) >> 12;
            if (!stream.Pages.IsPopulated(frame))
                Bag.Report(CpuRules.Cr3Absent, vcpu.CpuPlace.At(HvmHwCpu.Offsets.Cr3), vcpu.CpuPath, $"CR3 is 0x{cpu.Cr3:x}; the image has no frame 0x{frame:x}.");
        }
    }

    /// <summary>
    /// Brings an entry of any accepted length into today's layout, as the hypervisor does: the oldest form lacks TSC_AUX, so that what
    /// follows it stands eight bytes earlier; shorter forms end in zeros; and all but the newest mean that the FPU is in use.
    /// </summary>
    private static HvmHwCpu ReadCpu(ReadOnlySpan<byte> body)
    {
        Span<byte> bytes = stackalloc byte[HvmHwCpu.Size];
        bytes.Clear();
        (body.Length == HvmHwCpuBefore34.Size ? CpuForms.ToToday(body) : body).CopyTo(bytes);

        HvmHwCpu cpu = HvmHwCpu.Read(bytes);
        return body.Length == HvmHwCpu.Size ? cpu : cpu with { Flags = FpuInitialised };
    }

    private static EntryPlace PlaceOfCpu(ReadOnlySpan<byte> body, long at)
    {
        int inserted = HvmHwCpu.Offsets.MsrTscAux;
        return body.Length == HvmHwCpuBefore34.Size ? new EntryPlace(at, body.Length, inserted, HvmHwCpu.Offsets.Tsc - inserted) : new EntryPlace(at, body.Length);
    }

    private static ReadOnlySpan<byte> Extend(ReadOnlySpan<byte> body, Span<byte> whole)
    {
        whole.Clear();
        body[..Math.Min(body.Length, whole.Length)].CopyTo(whole);
        return whole;
    }

    private void JudgeCpu(HvmHwCpu cpu, EntryPlace place, ContentPath path)
    {
        Report(ControlRegisters.CheckCr0(cpu.Cr0), CpuRules.Cr0, CpuRules.Cr0, place, path);
        Report(ControlRegisters.CheckCr3(cpu.Cr3, Policy.PhysicalAddressBits, state.Target), CpuRules.Cr3, CpuRules.Cr3, place, path);
        Report(ControlRegisters.CheckCr4(cpu.Cr4, Policy.Features, Policy.NestedVirtualization, state.Target), CpuRules.Cr4, CpuRules.Cr4, place, path);
        Report(ControlRegisters.CheckEfer(cpu.MsrEfer, cpu.Cr0, Policy.Features, Policy.NestedVirtualization, state.Target), CpuRules.Efer, CpuRules.Efer, place, path);
        Report(ControlRegisters.CheckMode(cpu.Cr0, cpu.Cr4, cpu.MsrEfer), CpuRules.Mode, CpuRules.Mode, place, path);
        Report(ControlRegisters.CheckRflags(cpu.Rflags, cpu.MsrEfer), CpuRules.Rflags, CpuRules.Rflags, place, path);
        Report(ControlRegisters.CheckDebugRegisters(cpu.Dr6, cpu.Dr7, state.Target), CpuRules.DebugRegistersRefused, CpuRules.DebugRegistersHigh, place, path);
        Report(new PendingEvent(cpu.PendingEvent).Check(cpu.ErrorCode), CpuRules.PendingEvent, CpuRules.PendingEventOdd, place, path);
        Report(CodeSegment.Check(SegmentAttributes.FromSaved(cpu.CsArbytes), SegmentAttributes.FromSaved(cpu.SsArbytes), cpu.Cr0, cpu.MsrEfer, cpu.Rflags), CpuRules.CodeSegment, CpuRules.CodeSegment, place, path);
        JudgeVendor(cpu, place, path);
        JudgeSystemSegments(cpu, place, path);
        JudgeAddresses(cpu, place, path);
        JudgeFpu(cpu, place, path);
        if (cpu.MsrTscAux > uint.MaxValue) Bag.Report(CpuRules.TscAux, place.At(HvmHwCpu.Offsets.MsrTscAux), path, $"TSC_AUX is 0x{cpu.MsrTscAux:x}.");
        if ((cpu.Flags & ~FpuInitialised) != 0) Bag.Report(CpuRules.Flags, place.At(HvmHwCpu.Offsets.Flags), path, $"The flags are 0x{cpu.Flags:x}.");
        if (cpu.Pad0 != 0) Bag.Report(CpuRules.Flags, place.At(HvmHwCpu.Offsets.Pad0), path, $"The padding is 0x{cpu.Pad0:x}.");
        if (cpu.MsrFlags != 0) Bag.Report(CpuRules.MsrFlags, place.At(HvmHwCpu.Offsets.MsrFlags), path, $"msr_flags is 0x{cpu.MsrFlags:x}.");
    }

    private void JudgeVendor(HvmHwCpu cpu, EntryPlace place, ContentPath path)
    {
        // Types 5 and 6 are software exceptions, which Intel processors inject and Xen refuses on AMD's.
        var pending = new PendingEvent(cpu.PendingEvent);
        if (pending.IsValid && (int)pending.Type is 5 or 6 && Policy.Vendor is CpuidVendor.Amd or CpuidVendor.Hygon)
            Bag.Report(CpuRules.PendingEvent, place.At(HvmHwCpu.Offsets.PendingEvent), path, $"The pending event has type {(int)pending.Type}, which Xen refuses on processors of AMD.");
        SegmentAttributes cs = SegmentAttributes.FromSaved(cpu.CsArbytes);
        bool isProtected = ((Cr0)cpu.Cr0).HasFlag(Cr0.PE) && !((Rflags)cpu.Rflags).HasFlag(Rflags.VM);
        if (isProtected && cs is { IsPresent: true, IsCode: true, IsConforming: false } && (cpu.CsSel & 3) > (uint)cs.Dpl)
            Bag.Report(CpuRules.CodeSegment, place.At(HvmHwCpu.Offsets.CsSel), path, $"CS is selected as 0x{cpu.CsSel:x4} with privilege {cpu.CsSel & 3}, and has privilege {cs.Dpl}.");
    }

    private void JudgeSystemSegments(HvmHwCpu cpu, EntryPlace place, ContentPath path)
    {
        SegmentAttributes tr = SegmentAttributes.FromSaved(cpu.TrArbytes);
        if (!tr.IsPresent || tr.IsCodeOrData || tr.Type is not (3 or 11))
            Bag.Report(CpuRules.SystemSegment, place.At(HvmHwCpu.Offsets.TrArbytes), path, $"TR has attributes 0x{cpu.TrArbytes:x4}.");
        SegmentAttributes ldtr = SegmentAttributes.FromSaved(cpu.LdtrArbytes);
        if (ldtr.IsPresent && (ldtr.IsCodeOrData || ldtr.Type != 2))
            Bag.Report(CpuRules.SystemSegment, place.At(HvmHwCpu.Offsets.LdtrArbytes), path, $"LDTR has attributes 0x{cpu.LdtrArbytes:x4}.");
        if (cpu.GdtrLimit > ushort.MaxValue) Bag.Report(CpuRules.TableLimit, place.At(HvmHwCpu.Offsets.GdtrLimit), path, $"GDTR's limit is 0x{cpu.GdtrLimit:x}.");
        if (cpu.IdtrLimit > ushort.MaxValue) Bag.Report(CpuRules.TableLimit, place.At(HvmHwCpu.Offsets.IdtrLimit), path, $"IDTR's limit is 0x{cpu.IdtrLimit:x}.");
    }

    private void JudgeAddresses(HvmHwCpu cpu, EntryPlace place, ContentPath path)
    {
        bool longMode = ((Efer)cpu.MsrEfer).HasFlag(Efer.LMA);
        bool bits64 = longMode && SegmentAttributes.FromSaved(cpu.CsArbytes).Long;
        if (bits64)
        {
            JudgeAddress(CpuRules.Rip, "RIP", cpu.Rip, HvmHwCpu.Offsets.Rip);
            JudgeAddress(CpuRules.Rsp, "RSP", cpu.Rsp, HvmHwCpu.Offsets.Rsp);
        }

        JudgeAddress(CpuRules.Address, "FS's base", cpu.FsBase, HvmHwCpu.Offsets.FsBase);
        JudgeAddress(CpuRules.Address, "GS's base", cpu.GsBase, HvmHwCpu.Offsets.GsBase);
        JudgeAddress(CpuRules.Address, "TR's base", cpu.TrBase, HvmHwCpu.Offsets.TrBase);
        JudgeAddress(CpuRules.Address, "GDTR's base", cpu.GdtrBase, HvmHwCpu.Offsets.GdtrBase);
        JudgeAddress(CpuRules.Address, "IDTR's base", cpu.IdtrBase, HvmHwCpu.Offsets.IdtrBase);
        JudgeAddress(CpuRules.Address, "LDTR's base", cpu.LdtrBase, HvmHwCpu.Offsets.LdtrBase);
        JudgeAddress(CpuRules.Address, "LSTAR", cpu.MsrLstar, HvmHwCpu.Offsets.MsrLstar);
        JudgeAddress(CpuRules.Address, "CSTAR", cpu.MsrCstar, HvmHwCpu.Offsets.MsrCstar);
        JudgeAddress(CpuRules.Address, "SYSENTER_ESP", cpu.SysenterEsp, HvmHwCpu.Offsets.SysenterEsp);
        JudgeAddress(CpuRules.Address, "SYSENTER_EIP", cpu.SysenterEip, HvmHwCpu.Offsets.SysenterEip);

        void JudgeAddress(Rule rule, string name, ulong value, int offset)
        {
            if (!CanonicalAddress.IsCanonical(value, cpu.Cr4)) Bag.Report(rule, place.At(offset), path, $"{name} is 0x{value:x16}, which is not canonical.");
        }
    }

    private void JudgeFpu(HvmHwCpu cpu, EntryPlace place, ContentPath path)
    {
        if ((cpu.Flags & FpuInitialised) == 0) return;
        Array512<byte> fpu = cpu.FpuRegs;
        JudgeMxcsr(CpuRules.Mxcsr, fpu, place.At(HvmHwCpu.Offsets.FpuRegs), path);
    }

    private void JudgeMxcsr(Rule rule, ReadOnlySpan<byte> fpu, long at, ContentPath path)
    {
        uint mxcsr = new ByteReader(fpu[Mxcsr.Offset..]).U32();
        uint mask = new ByteReader(fpu[Mxcsr.MaskOffset..]).U32();
        uint reserved = Mxcsr.ReservedBits(mxcsr, mask);
        if (reserved != 0) Bag.Report(rule, at + Mxcsr.Offset, path, $"MXCSR is 0x{mxcsr:x8}; its reserved bits 0x{reserved:x} are set.");
    }

    private void JudgeMtrr(HvmHwMtrr mtrr, long at, ContentPath path)
    {
        int ranges = MemoryTypeRegisters.VariableRanges(mtrr.MsrMtrrCap);
        if (ranges > MemoryTypeRegisters.MaximumVariableRanges) Bag.Report(DeviceRules.MtrrCount, at + HvmHwMtrr.Offsets.MsrMtrrCap, path, $"The capability register is 0x{mtrr.MsrMtrrCap:x}, {ranges} variable ranges.");
        foreach (int entry in MemoryTypeRegisters.BadPatEntries(mtrr.MsrPatCr))
            Bag.Report(DeviceRules.MtrrType, at + HvmHwMtrr.Offsets.MsrPatCr, path, $"Entry {entry} of the page attribute table 0x{mtrr.MsrPatCr:x16} has no memory type.");
        if (!MemoryTypeRegisters.IsDefaultType(mtrr.MsrMtrrDefType))
            Bag.Report(DeviceRules.MtrrType, at + HvmHwMtrr.Offsets.MsrMtrrDefType, path, $"The default type register is 0x{mtrr.MsrMtrrDefType:x}.");
        Array11<ulong> fixedRanges = mtrr.MsrMtrrFixed;
        for (int i = 0; i < MemoryTypeRegisters.FixedRanges; i++)
        {
            if (!MemoryTypeRegisters.BadFixedRangeEntries(fixedRanges[i]).IsEmpty)
                Bag.Report(DeviceRules.MtrrType, at + HvmHwMtrr.Offsets.MsrMtrrFixed + (i * sizeof(ulong)), path, $"Fixed range {i} is 0x{fixedRanges[i]:x16}.");
        }

        Array16<ulong> variable = mtrr.MsrMtrrVar;
        for (int i = 0; i < Math.Min(ranges, MemoryTypeRegisters.MaximumVariableRanges); i++)
        {
            int bits = Policy.PhysicalAddressBits;
            if (!MemoryTypeRegisters.IsVariableBase(variable[2 * i], bits) || !MemoryTypeRegisters.IsVariableMask(variable[(2 * i) + 1], bits))
                Bag.Report(DeviceRules.MtrrType, at + HvmHwMtrr.Offsets.MsrMtrrVar + (i * 2 * sizeof(ulong)), path, $"Variable range {i} is 0x{variable[2 * i]:x16}, 0x{variable[(2 * i) + 1]:x16}.");
        }
    }

    private void JudgeXsave(HvmVcpu vcpu, ReadOnlySpan<byte> body, long at, ContentPath path)
    {
        if (body.Length < HvmHwCpuXsave.Size)
        {
            Bag.Report(DeviceRules.XsaveShort, at, path, $"The entry is {body.Length} bytes long.");
            return;
        }

        HvmHwCpuXsave xsave = HvmHwCpuXsave.Read(body);
        vcpu.Xsave = xsave;
        int areaOffset = HvmHwCpuXsave.Offsets.FpuSse;
        XsaveChecker.Judge(
            state,
            new XsaveState(xsave.Xcr0, xsave.Xcr0Accum, body[areaOffset..]),
            new XsaveRules(DeviceRules.XsaveInconsistent, DeviceRules.XsaveUnsupported, DeviceRules.XsaveCompacted, DeviceRules.XsaveLength, DeviceRules.XsaveExcess),
            at,
            at + areaOffset,
            path);
        JudgeMxcsr(DeviceRules.Mxcsr, body[areaOffset..], at + areaOffset, path);
    }

    private void JudgeViridian(ReadOnlySpan<byte> body, long at, ContentPath path)
    {
        int pad = HvmViridianVcpu.Offsets.Pad;
        ReadOnlySpan<byte> padding = body.Length > pad ? body[pad..Math.Min(body.Length, HvmViridianVcpu.Offsets.SimpMsr)] : [];
        if (padding.ContainsAnyExcept((byte)0)) Bag.Report(DeviceRules.ViridianPad, at + pad, path, "The padding is not zero.");
    }

    private void JudgeVmce(HvmVmceVcpu vmce, long at, ContentPath path)
    {
        ulong refused = vmce.Caps & ~MachineCheck.Supported(Policy.Vendor);
        if (refused != 0) Bag.Report(DeviceRules.VmceCapabilities, at, path, $"The capabilities are 0x{vmce.Caps:x}; 0x{refused:x} is not supported.");
    }

    private void JudgeMsrs(HvmVcpu vcpu, ReadOnlySpan<byte> body, long at, ContentPath path)
    {
        uint count = body.Length >= HvmMsr.Size ? HvmMsr.Read(body).Count : 0;
        if (count == 0 || body.Length != HvmMsr.Size + ((long)count * HvmOneMsr.Size))
        {
            Bag.Report(DeviceRules.MsrLength, at, path, $"The entry is {body.Length} bytes long and says that it has {count} registers.");
            return;
        }

        var msrs = ImmutableArray.CreateBuilder<HvmOneMsr>((int)count);
        for (int i = 0; i < count; i++)
        {
            int offset = HvmMsr.Size + (i * HvmOneMsr.Size);
            HvmOneMsr msr = HvmOneMsr.Read(body[offset..]);
            msrs.Add(msr);
            ContentPath place = path.Item("msr", i);
            if (msr.Rsvd != 0) Bag.Report(DeviceRules.MsrReserved, at + offset + HvmOneMsr.Offsets.Rsvd, place, $"The reserved word is 0x{msr.Rsvd:x}.");
            if (SavedMsrs.InHvmContext(msr.Index, state.Target) is not SavedMsr known)
                Bag.Report(DeviceRules.MsrUnknown, at + offset, place, $"The register is 0x{msr.Index:x}.");
            else if (known.Refuses(msr.Val, Policy) is string reason)
                Bag.Report(DeviceRules.MsrNotOffered, at + offset, place, reason);
        }

        vcpu.Msrs = msrs.DrainToImmutable();
    }

    private void Report(ImmutableArray<RegisterFault> faults, Rule breaks, Rule odd, EntryPlace place, ContentPath path)
    {
        foreach (RegisterFault fault in faults)
        {
            bool isError = fault.Effect is FaultEffect.RefusedByXen or FaultEffect.BreaksTheGuest;
            Bag.Report(isError ? breaks : odd, place.At(OffsetOf(fault.Register)), path, Sentence.Of(fault.Reason));
        }
    }

    private static int OffsetOf(GuestRegister register) => register switch
    {
        GuestRegister.Cr0 => HvmHwCpu.Offsets.Cr0,
        GuestRegister.Cr3 => HvmHwCpu.Offsets.Cr3,
        GuestRegister.Cr4 => HvmHwCpu.Offsets.Cr4,
        GuestRegister.Efer => HvmHwCpu.Offsets.MsrEfer,
        GuestRegister.Rflags => HvmHwCpu.Offsets.Rflags,
        GuestRegister.Dr6 => HvmHwCpu.Offsets.Dr6,
        GuestRegister.Dr7 => HvmHwCpu.Offsets.Dr7,
        GuestRegister.Cs => HvmHwCpu.Offsets.CsArbytes,
        GuestRegister.Ss => HvmHwCpu.Offsets.SsArbytes,
        GuestRegister.PendingEvent => HvmHwCpu.Offsets.PendingEvent,
        GuestRegister.ErrorCode => HvmHwCpu.Offsets.ErrorCode,
        _ => throw new ArgumentOutOfRangeException(nameof(register), register, "The CPU entry does not have it."),
    };
}
