using Holdfast.Abi;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Pv;
using Holdfast.Streams.Hvm;
using Holdfast.Streams.Libxc;
using Holdfast.Streams.Pages;
using Holdfast.Streams.Policies;
using Holdfast.X86.ExtendedState;
using Holdfast.X86.Registers;

namespace Holdfast.Streams.Pv;

/// <summary>Judges a PV guest's vCPUs as a restore and the hypervisor do when the stream has been read.</summary>
internal sealed class PvVcpuChecker(ReadState state, LibxcStream stream, PageTableChecker tables)
{
    private const ulong MaxGdtEntries = 7168;
    private const ulong EntriesPerFrame = 512;
    private const ulong MaxLdtEntries = 8192;
    private const ulong PageMask = 4095;
    private const int SavedMsrs7 = 7;
    private const int DebugMasks = 4;

    // What a 64-bit guest may set: 4gb_segments to pae_extended_cr3, architectural_iopl, runstate_update_flag, m2p_strict.
    private const ulong KnownAssists = 0x1_0000_003f;

    private const uint KnownAssists32 = 0x3f;

    // Addresses from here up to the kernel half's end are Xen's in a 64-bit guest.
    private const ulong XenStart = 0xffff_8000_0000_0000;
    private const ulong XenEnd = 0xffff_8800_0000_0000;

    private DiagnosticBag Bag => state.Bag;

    private ulong LastFrame => stream.Pv.LastFrame ?? 0;

    /// <summary>The frames that the vCPUs of a 64-bit guest name as their highest page tables.</summary>
    public static IEnumerable<ulong> RootsOf(LibxcStream stream)
    {
        if (stream.PvInfo?.GuestWidth != 8) yield break;
        foreach (PvVcpu vcpu in stream.Pv.Vcpus.Values)
        {
            if (vcpu.Basic is not { } basic) continue;
            Array8<ulong> control = VcpuGuestContext64.Read(basic.Bytes.Span).Ctrlreg;
            yield return control[3] >> 12;
            if ((control[1] & 1) != 0) yield return control[1] >> 12;
        }
    }

    /// <summary>Judges everything that the stream holds for one vCPU.</summary>
    public void Judge(PvVcpu vcpu)
    {
        if (vcpu.Basic is { } basic)
        {
            if (stream.PvInfo?.GuestWidth == 4) JudgeBasic32(VcpuGuestContext32.Read(basic.Bytes.Span), vcpu.Id, basic);
            else JudgeBasic64(VcpuGuestContext64.Read(basic.Bytes.Span), vcpu.Id, basic);
        }

        if (vcpu.Extended is { } extended) JudgeExtended(extended, vcpu.Id);
        if (vcpu.Xsave is { } xsave) JudgeXsave(xsave);
        if (vcpu.Msrs is { } msrs) JudgeMsrs(msrs);
    }

    private void JudgeBasic64(VcpuGuestContext64 context, uint id, PvBlob blob)
    {
        if (id == 0) JudgeStartInfo(context.UserRegs.Rdx, VcpuGuestContext64.Offsets.UserRegs + CpuUserRegs64.Offsets.Rdx, blob);
        Array16<ulong> frames = context.GdtFrames;
        JudgeGdt(context.GdtEnts, frames, VcpuGuestContext64.Offsets.GdtEnts, blob);
        Array8<ulong> control = context.Ctrlreg;
        JudgeTop(control[3] >> 12, 4, "cr3", VcpuGuestContext64.Offsets.Ctrlreg + (3 * sizeof(ulong)), blob);
        if ((control[1] & 1) != 0) JudgeTop(control[1] >> 12, 4, "the user page table", VcpuGuestContext64.Offsets.Ctrlreg + sizeof(ulong), blob);
        else if (!context.InKernel && control[1] == 0)
            Bag.Report(PvRules.UserPageTable, blob.Offset + VcpuGuestContext64.Offsets.Flags, blob.Path, $"The flags are 0x{context.Flags:x}, and there is no user page table.");
        JudgeAddresses(context, blob);
        JudgeLdt(context.LdtBase, context.LdtEnts, VcpuGuestContext64.Offsets.LdtBase, blob);
        if (context.LdtBase is >= XenStart and < XenEnd)
            Bag.Report(PvRules.Ldt, blob.Offset + VcpuGuestContext64.Offsets.LdtBase, blob.Path, $"The local descriptor table is at 0x{context.LdtBase:x}, among Xen's own addresses.");
        if (id == 0 && (context.VmAssist & ~KnownAssists) != 0)
            Bag.Report(PvRules.VmAssist, blob.Offset + VcpuGuestContext64.Offsets.VmAssist, blob.Path, $"The assists are 0x{context.VmAssist:x}.");
    }

    private void JudgeBasic32(VcpuGuestContext32 context, uint id, PvBlob blob)
    {
        if (id == 0) JudgeStartInfo(context.UserRegs.Edx, VcpuGuestContext32.Offsets.UserRegs + CpuUserRegs32.Offsets.Edx, blob);
        Array16<uint> frames = context.GdtFrames;
        Span<ulong> wide = stackalloc ulong[16];
        for (int i = 0; i < wide.Length; i++) wide[i] = frames[i];
        JudgeGdt(context.GdtEnts, wide, VcpuGuestContext32.Offsets.GdtEnts, blob);

        // With three levels, cr3 holds the frame rotated left by 12 bits, so that frames above 4 GiB fit.
        Array8<uint> control = context.Ctrlreg;
        uint cr3 = control[3];
        JudgeTop((cr3 >> 12) | (cr3 << 20), 3, "cr3", VcpuGuestContext32.Offsets.Ctrlreg + (3 * sizeof(uint)), blob);
        JudgeLdt(context.LdtBase, context.LdtEnts, VcpuGuestContext32.Offsets.LdtBase, blob);
        if (id == 0 && (context.VmAssist & ~KnownAssists32) != 0)
            Bag.Report(PvRules.VmAssist, blob.Offset + VcpuGuestContext32.Offsets.VmAssist, blob.Path, $"The assists are 0x{context.VmAssist:x}.");
    }

    private void JudgeStartInfo(ulong frame, int offset, PvBlob blob)
    {
        if (FaultOf(frame) is string fault) Bag.Report(PvRules.StartInfo, blob.Offset + offset, blob.Path, $"The start info page is wrong: {fault}.");
    }

    private void JudgeGdt(ulong entries, ReadOnlySpan<ulong> frames, int offset, PvBlob blob)
    {
        // libxc looks at 32 bits of the count.
        uint count = (uint)entries;
        if (count > MaxGdtEntries || entries > uint.MaxValue)
        {
            Bag.Report(PvRules.GdtEntries, blob.Offset + offset, blob.Path, $"The table has {entries} entries.");
            return;
        }

        for (int i = 0; i < (int)((count + EntriesPerFrame - 1) / EntriesPerFrame); i++)
        {
            string? fault = FaultOf(frames[i]) ?? (tables.IsWritable(frames[i]) ? $"a page table maps frame 0x{frames[i]:x} writable" : null);
            if (fault is not null) Bag.Report(PvRules.GdtEntries, blob.Offset + offset, blob.Path, $"Frame {i} of the descriptor table is wrong: {fault}.");
        }
    }

    /// <summary>What keeps a frame from being used as an ordinary page; null when nothing does.</summary>
    private string? FaultOf(ulong frame)
    {
        if (frame > LastFrame) return $"frame 0x{frame:x} is beyond the guest's last frame, 0x{LastFrame:x}";
        if (stream.Pages.IsPartial) return null;
        return stream.Pages.TypeOf(frame) switch
        {
            null => tables.IsNamed(frame) ? null : $"the image has no frame 0x{frame:x}",
            PageType.NoTab => null,
            PageType type => $"frame 0x{frame:x} has type {type}",
        };
    }

    private void JudgeTop(ulong frame, int levels, string what, int offset, PvBlob blob)
    {
        string? fault = frame > LastFrame ? $"frame 0x{frame:x} is beyond the guest's last frame, 0x{LastFrame:x}"
            : stream.Pages.IsPartial ? null
            : stream.Pages.TypeOf(frame) is PageType type && type.IsPageTable() && ((int)type & 7) == levels ? null
            : $"frame 0x{frame:x} has type {stream.Pages.TypeOf(frame)?.ToString() ?? "none"}, and should be a page table of level {levels}";
        if (fault is not null) Bag.Report(PvRules.Cr3, blob.Offset + offset, blob.Path, $"The value of {what} is wrong: {fault}.");
    }

    private void JudgeAddresses(VcpuGuestContext64 context, PvBlob blob)
    {
        JudgeAddress("rip", context.UserRegs.Rip, VcpuGuestContext64.Offsets.UserRegs + CpuUserRegs64.Offsets.Rip);
        JudgeAddress("rsp", context.UserRegs.Rsp, VcpuGuestContext64.Offsets.UserRegs + CpuUserRegs64.Offsets.Rsp);
        JudgeAddress("kernel_sp", context.KernelSp, VcpuGuestContext64.Offsets.KernelSp);
        JudgeAddress("fs_base", context.FsBase, VcpuGuestContext64.Offsets.FsBase);
        JudgeAddress("gs_base_kernel", context.GsBaseKernel, VcpuGuestContext64.Offsets.GsBaseKernel);
        JudgeAddress("gs_base_user", context.GsBaseUser, VcpuGuestContext64.Offsets.GsBaseUser);
        JudgeAddress("event_callback_eip", context.EventCallbackEip, VcpuGuestContext64.Offsets.EventCallbackEip);
        JudgeAddress("failsafe_callback_eip", context.FailsafeCallbackEip, VcpuGuestContext64.Offsets.FailsafeCallbackEip);
        JudgeAddress("syscall_callback_eip", context.SyscallCallbackEip, VcpuGuestContext64.Offsets.SyscallCallbackEip);
        if (context.LdtEnts != 0) JudgeAddress("ldt_base", context.LdtBase, VcpuGuestContext64.Offsets.LdtBase);
        Array256<TrapInfo64> traps = context.TrapCtxt;
        for (int i = 0; i < 256; i++) JudgeAddress($"trap_ctxt[{i}].address", traps[i].Address, VcpuGuestContext64.Offsets.TrapCtxt + (i * TrapInfo64.Size) + TrapInfo64.Offsets.Address);

        void JudgeAddress(string name, ulong value, int offset)
        {
            if (!CanonicalAddress.IsCanonical(value)) Bag.Report(PvRules.Canonical, blob.Offset + offset, blob.Path, $"The address in {name} is 0x{value:x16}, which is not canonical.");
        }
    }

    private void JudgeLdt(ulong address, ulong entries, int offset, PvBlob blob)
    {
        if ((address & PageMask) != 0 || entries > MaxLdtEntries)
            Bag.Report(PvRules.Ldt, blob.Offset + offset, blob.Path, $"The local descriptor table is at 0x{address:x} and has {entries} entries.");
    }

    private void JudgeExtended(PvBlob blob, uint id)
    {
        // A record may be cut short. What is missing is then whatever libxc has on its stack; only the start is needed.
        int needed = PvExtendedContext.Offsets.Vmce;
        ReadOnlySpan<byte> body = blob.Bytes.Span;
        if (body.Length < needed)
        {
            Bag.Report(PvRules.ExtendedLength, blob.Offset, blob.Path, $"The state is {body.Length} bytes long; at least {needed} are needed.");
            return;
        }

        Span<byte> whole = stackalloc byte[PvExtendedContext.Size];
        body[..Math.Min(body.Length, whole.Length)].CopyTo(whole);
        PvExtendedContext context = PvExtendedContext.Read(whole);
        if (context.Vcpu >= (state.MaxVcpus ?? uint.MaxValue))
            Bag.Report(PvRules.ExtendedVcpu, blob.Offset, blob.Path, $"The state names vCPU {context.Vcpu}; the domain has {state.MaxVcpus}.");
        else if (context.Vcpu != id)
            Bag.Report(PvRules.ExtendedVcpuDiffers, blob.Offset, blob.Path, $"The state names vCPU {context.Vcpu}, and its record vCPU {id}.");
        if (context.ContextSize < needed)
            Bag.Report(PvRules.ExtendedLength, blob.Offset + PvExtendedContext.Offsets.ContextSize, blob.Path, $"The state says that it is {context.ContextSize} bytes long; at least {needed} are needed.");
        else if (context.ContextSize >= needed + sizeof(ulong) && body.Length < needed + sizeof(ulong))
            Bag.Report(PvRules.ExtendedLength, blob.Offset + PvExtendedContext.Offsets.ContextSize, blob.Path, $"The state says that it is {context.ContextSize} bytes long; the record holds {body.Length}, which leaves out the machine check capabilities.");
        else if (context.ContextSize > body.Length)
            Bag.Report(PvRules.ExtendedCut, blob.Offset + PvExtendedContext.Offsets.ContextSize, blob.Path, $"The state says that it is {context.ContextSize} bytes long; the record holds {body.Length}.");
        foreach ((string name, ulong address, int offset) in ((string, ulong, int)[])[
            ("syscall32_callback_eip", context.Syscall32CallbackEip, PvExtendedContext.Offsets.Syscall32CallbackEip),
            ("sysenter_callback_eip", context.SysenterCallbackEip, PvExtendedContext.Offsets.SysenterCallbackEip)])
        {
            if (!CanonicalAddress.IsCanonical(address)) Bag.Report(PvRules.Canonical, blob.Offset + offset, blob.Path, $"The address in {name} is 0x{address:x16}, which is not canonical.");
        }

        ulong refused = context.Vmce.Caps & ~MachineCheck.Supported(state.Policy.Vendor);
        if (context.ContextSize >= needed + sizeof(ulong) && refused != 0)
            Bag.Report(DeviceRules.VmceCapabilities, blob.Offset + PvExtendedContext.Offsets.Vmce, blob.Path, $"The capabilities are 0x{context.Vmce.Caps:x}; 0x{refused:x} is not supported.");
    }

    private void JudgeXsave(PvBlob blob)
    {
        ReadOnlySpan<byte> body = blob.Bytes.Span;
        PvXsaveHeader header = PvXsaveHeader.Read(body);
        if (body.Length == PvXsaveHeader.Size)
        {
            if ((header.Xcr0Accum | header.Xcr0) != 0)
                Bag.Report(PvRules.XsaveLength, blob.Offset, blob.Path, $"XCR0 is 0x{header.Xcr0:x}, what was ever enabled 0x{header.Xcr0Accum:x}, and there is no XSAVE area.");
            return;
        }

        if (body.Length < PvXsaveHeader.Size + XsaveLayout.MinimumSize)
        {
            Bag.Report(PvRules.XsaveLength, blob.Offset, blob.Path, $"The state is {body.Length} bytes long: more than its first words, and less than an XSAVE area has.");
            return;
        }

        XsaveChecker.Judge(
            state,
            new XsaveState(header.Xcr0, header.Xcr0Accum, body[PvXsaveHeader.Size..]),
            new XsaveRules(PvRules.XsaveState, PvRules.XsaveState, PvRules.XsaveState, PvRules.XsaveLength, PvRules.XsaveLength),
            blob.Offset,
            blob.Offset + PvXsaveHeader.Size,
            blob.Path);
    }

    private void JudgeMsrs(PvBlob blob)
    {
        ReadOnlySpan<byte> body = blob.Bytes.Span;
        int count = body.Length / PvVcpuMsr.Size;
        int most = SavedMsrs7 + (state.Policy.MayHave("dbext") ? DebugMasks : 0);
        if (count > most) Bag.Report(PvRules.MsrsRefused, blob.Offset, blob.Path, $"There are {count} registers; the hypervisor takes {most}.");
        for (int i = 0; i < count; i++)
        {
            PvVcpuMsr msr = PvVcpuMsr.Read(body[(i * PvVcpuMsr.Size)..]);
            string? reason = msr.Reserved != 0 ? $"The reserved word is 0x{msr.Reserved:x}."
                : SavedMsrs.InPvRecord(msr.Index) is not SavedMsr known ? $"The register is 0x{msr.Index:x}."
                : known.Refuses(msr.Value, state.Policy);
            if (reason is not null) Bag.Report(PvRules.MsrsRefused, blob.Offset + (i * PvVcpuMsr.Size), blob.Path.Item("msr", i), reason);
        }
    }
}
