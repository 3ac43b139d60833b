using Holdfast.Abi.Hvm;
using Holdfast.Streams.Hvm;
using Holdfast.X86.ExtendedState;
using Holdfast.X86.Registers;

namespace Holdfast.Streams.Inspection.Vcpus;

/// <summary>Describes a vCPU of an HVM or PVH guest: each of its entries in the HVM context.</summary>
/// <param name="context">The context.</param>
/// <param name="vcpu">The vCPU.</param>
/// <param name="layout">Where the components of its XSAVE area stand.</param>
internal sealed class HvmVcpuView(HvmContext context, HvmVcpu vcpu, XsaveLayout layout)
{
    public Section Describe()
    {
        Section section = new Section("vcpu", $"vCPU {vcpu.Id}").AddNumber("id", "id", vcpu.Id).AddFlag("runs", "runs", vcpu.Cpu is not null);
        if (vcpu.Cpu is HvmHwCpu cpu) DescribeCpu(cpu, section);
        else section.AddText("note", "note", "The image has no CPU entry for it, so that it stays down in a restored guest.");
        DescribeXsave(section);
        if (vcpu.Lapic is HvmHwLapic lapic) section.Add(LocalApicView.DescribeState(lapic, BodyOf(HvmSaveType.Lapic)?.Length ?? 0));
        if (BodyOf(HvmSaveType.LapicRegs) is { } page) section.Add(LocalApicView.DescribeRegisters(page.Span));
        if (vcpu.Mtrr is HvmHwMtrr mtrr) section.Add(MemoryTypeView.Describe(mtrr));
        return section.Add(DescribeMsrs()).AddIf(DescribeMachineCheck()).AddIf(DescribeViridian());
    }

    private void DescribeCpu(HvmHwCpu cpu, Section section)
    {
        byte[] bytes = new byte[HvmHwCpu.Size];
        cpu.Write(bytes);
        var fields = new FieldValues(HvmHwCpu.Layout, bytes);
        section
            .AddText("mode", "mode", VcpuMode.Of(cpu.Cr0, cpu.MsrEfer, cpu.Rflags, SegmentAttributes.FromSaved(cpu.CsArbytes)))
            .Add("tsc", "tsc", Shown.Hex(cpu.Tsc))
            .Add("tscAdjust", "tsc adjust", vcpu.TscAdjust is HvmTscAdjust adjust ? Shown.Hex((ulong)adjust.TscAdjust) : Shown.None)
            .Add(Registers.DescribeGeneral(fields, Registers.General64))
            .Add(Registers.DescribeControl(fields))
            .Add(Registers.DescribeDebug(fields))
            .Add(Registers.DescribeSegments(fields))
            .Add(Registers.DescribeSystemCalls(fields))
            .Add(Registers.DescribeEvent(fields))
            .Add(FloatingPoint.Describe(fields.BytesOf("fpu_regs").Span, cpu.FpuInitialised));
    }

    private void DescribeXsave(Section section)
    {
        if (BodyOf(HvmSaveType.CpuXsave) is not { } body || body.Length < HvmHwCpuXsave.Offsets.FpuSse) return;
        var fields = new FieldValues(HvmHwCpuXsave.Layout, body);
        ReadOnlySpan<byte> area = body.Span[HvmHwCpuXsave.Offsets.FpuSse..];
        section.Add(new ExtendedState(layout).Describe(fields["xcr0"], fields["xcr0_accum"], area, fields["xfeature_mask"]));
    }

    private Table DescribeMsrs()
    {
        var table = new Table("cpuMsrs", "further MSRs", new("index"), new("name"), new("value"));
        foreach (HvmOneMsr msr in vcpu.Msrs) table.Add(Shown.Hex(msr.Index), Shown.Of(MsrNames.Of(msr.Index)), Shown.Hex(msr.Val));
        return table;
    }

    private Section? DescribeMachineCheck() => vcpu.Vmce is HvmVmceVcpu vmce
        ? new Section("machineCheck", "machine checks") { Columns = 2 }
            .AddWord("caps", "caps", vmce.Caps)
            .AddWord("mciCtl2Bank0", "bank 0 mci_ctl2", vmce.MciCtl2Bank0)
            .AddWord("mciCtl2Bank1", "bank 1 mci_ctl2", vmce.MciCtl2Bank1)
            .AddWord("mcgExtCtl", "mcg_ext_ctl", vmce.McgExtCtl)
        : null;

    private Section? DescribeViridian()
    {
        if (vcpu.Viridian is not HvmViridianVcpu viridian) return null;
        Section section = new Section("viridian", "Hyper-V interface")
            .AddWord("vpAssist", "assist page", viridian.VpAssistMsr)
            .AddFlag("apicAssistPending", "end of interrupt pending", viridian.ApicAssistPending != 0)
            .AddWord("simp", "message page", viridian.SimpMsr);
        section.Add("sint", "synthetic interrupts", new Shown.List([.. viridian.SintMsr.ToArray().Select(Shown.Hex)]));
        section.Add("stimerConfig", "timer configurations", new Shown.List([.. viridian.StimerConfigMsr.ToArray().Select(Shown.Hex)]));
        return section.Add("stimerCount", "timer counts", new Shown.List([.. viridian.StimerCountMsr.ToArray().Select(Shown.Hex)]));
    }

    /// <summary>The bytes of the vCPU's last entry of a type: of several, the last counts.</summary>
    private ReadOnlyMemory<byte>? BodyOf(HvmSaveType type)
    {
        for (int i = context.Entries.Count - 1; i >= 0; i--)
        {
            HvmContextEntry entry = context.Entries[i];
            if (entry.Descriptor.Typecode == (ushort)type && entry.Descriptor.Instance == vcpu.Id) return entry.Body;
        }

        return null;
    }
}
