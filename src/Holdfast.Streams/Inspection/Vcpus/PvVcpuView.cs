using Holdfast.Abi.Pv;
using Holdfast.Streams.Pv;
using Holdfast.X86.ExtendedState;

namespace Holdfast.Streams.Inspection.Vcpus;

/// <summary>Describes a vCPU of a PV guest: each of its records.</summary>
/// <param name="vcpu">The vCPU.</param>
/// <param name="layout">Where the components of its XSAVE area stand.</param>
internal sealed class PvVcpuView(PvVcpu vcpu, XsaveLayout layout)
{
    private const ulong FpuInUse = 1;

    /// <summary>What a guest can ask for with the hypercall vm_assist, by bit (public/xen.h, VMASST_TYPE_*).</summary>
    private static readonly (int Bit, string Name)[] s_assists =
    [
        (0, "4gb_segments"), (1, "4gb_segments_notify"), (2, "writable_pagetables"), (3, "pae_extended_cr3"),
        (4, "architectural_iopl"), (5, "runstate_update_flag"), (32, "m2p_strict"),
    ];

    public Section Describe()
    {
        PvContext? context = PvContext.Of(vcpu);
        Section section = new Section("vcpu", $"vCPU {vcpu.Id}").AddNumber("id", "id", vcpu.Id).AddFlag("runs", "runs", context?.IsOnline == true);
        if (context is not null) DescribeContext(context, section);
        else section.AddText("note", "note", "The image has no registers for it that could be read.");
        DescribeExtended(section);
        DescribeXsave(section);
        return section.Add(DescribeMsrs());
    }

    private static void DescribeContext(PvContext context, Section section)
    {
        FieldValues fields = context.Fields;
        FieldValues registers = context.Registers;
        section
            .AddText("mode", "mode", context.Is64Bit ? "PV, 64-bit" : "PV, 32-bit")
            .AddDecoded("flags", "flags", fields["flags"], fields.BitsOf("flags"), FlagNames(context))
            .AddDecoded("vmAssist", "vm assist", fields["vm_assist"], fields.BitsOf("vm_assist"), AssistNames(fields["vm_assist"]))
            .Add(Registers.DescribeGeneral(registers, context.Is64Bit ? Registers.General64 : Registers.General32))
            .Add(DescribeControl(context))
            .Add(Registers.DescribeDebugArray(fields))
            .Add(DescribeSelectors(context))
            .Add(DescribeEntryPoints(context))
            .Add(DescribeDescriptorTables(fields))
            .Add(DescribeTraps(context))
            .Add(FloatingPoint.Describe(fields.BytesOf("fpu_ctxt").Span, (fields["flags"] & FpuInUse) != 0));
    }

    private static Section DescribeControl(PvContext context)
    {
        FieldValues fields = context.Fields;
        FieldValues registers = context.Registers;
        int bits = fields.BitsOf("ctrlreg");
        string flags = context.NameOf("rflags");
        string ip = context.NameOf("rip");
        Section section = new Section("control", "control registers")
            .AddWord(ip, ip, registers[ip], bits)
            .AddDecoded(flags, flags, registers[flags], bits, BitNames.OfRflags(registers[flags]))
            .AddNumber("savedUpcallMask", "events masked", (long)registers["saved_upcall_mask"])
            .AddWord("errorCode", "error code", registers["error_code"], registers.BitsOf("error_code"))
            .AddWord("entryVector", "entry vector", registers["entry_vector"], registers.BitsOf("entry_vector"))
            .AddDecoded("cr0", "cr0", fields.At("ctrlreg", 0), bits, BitNames.OfCr0(fields.At("ctrlreg", 0)))
            .AddWord("cr1", "cr1 (user pages)", fields.At("ctrlreg", 1), bits)
            .AddWord("cr2", "cr2", fields.At("ctrlreg", 2), bits)
            .AddWord("cr3", "cr3 (kernel pages)", fields.At("ctrlreg", 3), bits)
            .AddDecoded("cr4", "cr4", fields.At("ctrlreg", 4), bits, BitNames.OfCr4(fields.At("ctrlreg", 4)));
        for (int i = 5; i < fields.CountOf("ctrlreg"); i++) section.AddWord($"cr{i}", $"cr{i}", fields.At("ctrlreg", i), bits);
        return section;
    }

    private static Section DescribeSelectors(PvContext context)
    {
        var section = new Section("segments", "segments") { Columns = 2 };
        foreach (string name in (string[])["cs", "ss", "ds", "es", "fs", "gs"]) section.AddWord(name, name, context.Registers[name], 16);
        if (!context.Is64Bit) return section;
        return section
            .AddWord("fsBase", "fs base", context.Fields["fs_base"])
            .AddWord("gsBaseKernel", "gs base, kernel", context.Fields["gs_base_kernel"])
            .AddWord("gsBaseUser", "gs base, user", context.Fields["gs_base_user"]);
    }

    private static Section DescribeEntryPoints(PvContext context)
    {
        FieldValues fields = context.Fields;
        var section = new Section("entryPoints", "entry points of the guest's kernel") { Columns = 2 };
        foreach ((string name, string label) in (ReadOnlySpan<(string, string)>)
                 [
                     ("kernel_ss", "kernel ss"), ("kernel_sp", "kernel sp"),
                     ("event_callback_cs", "event callback cs"), ("event_callback_eip", "event callback"),
                     ("failsafe_callback_cs", "failsafe callback cs"), ("failsafe_callback_eip", "failsafe callback"),
                     ("syscall_callback_eip", "syscall callback"),
                 ])
        {
            if (fields.Has(name)) section.AddWord(name, label, fields[name], fields.BitsOf(name));
        }

        return section;
    }

    private static Section DescribeDescriptorTables(FieldValues fields)
    {
        int frames = (int)Math.Min((fields["gdt_ents"] + 511) / 512, (ulong)fields.CountOf("gdt_frames"));
        return new Section("descriptorTables", "descriptor tables")
            .AddWord("ldtBase", "LDT base", fields["ldt_base"], fields.BitsOf("ldt_base"))
            .AddWord("ldtEntries", "LDT entries", fields["ldt_ents"], 32)
            .AddWord("gdtEntries", "GDT entries", fields["gdt_ents"], 32)
            .Add("gdtFrames", "GDT frames", new Shown.List([.. Enumerable.Range(0, frames).Select(i => Shown.Place(fields.At("gdt_frames", i)))]));
    }

    private static Table DescribeTraps(PvContext context)
    {
        var table = new Table("traps", "trap handlers",
            new("vector"), new("cs"), new("address"), Column.Quantity("dpl"), new("masksEvents", "masks events"));
        for (int i = 0; i < context.Fields.CountOf("trap_ctxt"); i++)
        {
            FieldValues trap = context.Fields.Nested("trap_ctxt", i);
            if (trap["address"] == 0) continue;
            // Xen stores handlers by their place in the table; the vector in the entry repeats it.
            table.Add(new Shown.Word((ulong)i, 8), new Shown.Word(trap["cs"], 16), new Shown.Word(trap["address"], trap.BitsOf("address")),
                Shown.Of((long)(trap["flags"] & 3)), Shown.Of((trap["flags"] & 4) != 0));
        }

        return table;
    }

    private void DescribeExtended(Section section)
    {
        if (vcpu.Extended is not { } blob) return;
        var fields = new FieldValues(PvExtendedContext.Layout, blob.Bytes);
        FieldValues vmce = fields.Nested("vmce");
        section.Add(new Section("extended", "32-bit entry points") { Columns = 2 }
            .AddWord("syscall32Cs", "syscall cs", fields["syscall32_callback_cs"], 16)
            .AddWord("syscall32Eip", "syscall callback", fields["syscall32_callback_eip"])
            .AddWord("sysenterCs", "sysenter cs", fields["sysenter_callback_cs"], 16)
            .AddWord("sysenterEip", "sysenter callback", fields["sysenter_callback_eip"])
            .AddFlag("syscall32DisablesEvents", "syscall masks events", fields["syscall32_disables_events"] != 0)
            .AddFlag("sysenterDisablesEvents", "sysenter masks events", fields["sysenter_disables_events"] != 0));
        section.Add(new Section("machineCheck", "machine checks") { Columns = 2 }
            .AddWord("caps", "caps", vmce["caps"])
            .AddWord("mciCtl2Bank0", "bank 0 mci_ctl2", vmce["mci_ctl2_bank0"])
            .AddWord("mciCtl2Bank1", "bank 1 mci_ctl2", vmce["mci_ctl2_bank1"])
            .AddWord("mcgExtCtl", "mcg_ext_ctl", vmce["mcg_ext_ctl"]));
    }

    private void DescribeXsave(Section section)
    {
        if (vcpu.Xsave is not { } blob || blob.Bytes.Length < PvXsaveHeader.Size) return;
        var fields = new FieldValues(PvXsaveHeader.Layout, blob.Bytes);
        section.Add(new ExtendedState(layout).Describe(fields["xcr0"], fields["xcr0_accum"], blob.Bytes.Span[PvXsaveHeader.Size..]));
    }

    private Table DescribeMsrs()
    {
        var table = new Table("cpuMsrs", "further MSRs", new("index"), new("name"), new("value"));
        ReadOnlySpan<byte> bytes = vcpu.Msrs is { } blob ? blob.Bytes.Span : [];
        for (int at = 0; at + PvVcpuMsr.Size <= bytes.Length; at += PvVcpuMsr.Size)
        {
            PvVcpuMsr msr = PvVcpuMsr.Read(bytes[at..]);
            table.Add(Shown.Hex(msr.Index), Shown.Of(MsrNames.Of(msr.Index)), Shown.Hex(msr.Value));
        }

        return table;
    }

    private static Shown FlagNames(PvContext context)
    {
        ulong flags = context.Fields["flags"];
        IReadOnlyList<Abi.AbiBits> bits = (context.Is64Bit ? VcpuGuestContext64.Layout : VcpuGuestContext32.Layout).Find("flags")!.Bits;
        return Shown.Names(bits.Where(bit => bit.Of(flags) != 0).Select(bit => bit.XenName.Replace("VGCF_", "", StringComparison.Ordinal)));
    }

    private static Shown AssistNames(ulong assists) =>
        Shown.Names(s_assists.Where(assist => (assists >> assist.Bit & 1) != 0).Select(assist => assist.Name));
}
