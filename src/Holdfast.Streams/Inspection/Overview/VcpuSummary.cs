using Holdfast.Abi.Hvm;
using Holdfast.Abi.Pv;
using Holdfast.Streams.Hvm;
using Holdfast.Streams.Inspection.Vcpus;
using Holdfast.Streams.Pv;
using Holdfast.X86.Registers;

namespace Holdfast.Streams.Inspection.Overview;

/// <summary>Describes each vCPU in a line.</summary>
internal static class VcpuSummary
{
    public static Table? Describe(InspectedImage image)
    {
        var table = new Table("vcpus", "vCPUs",
            new Column("id", "id", true), new Column("runs", "runs"), new Column("mode", "mode"), new Column("rip", "rip"),
            new Column("rsp", "rsp"), new Column("cr3", "cr3"), new Column("interrupts", "interrupts"));
        foreach (HvmVcpu vcpu in image.Context?.Vcpus.Values ?? []) Add(table, vcpu);
        if (image.Libxc is { IsPv: true } stream)
        {
            foreach (PvVcpu vcpu in stream.Pv.Vcpus.Values) Add(table, vcpu);
        }

        return table.Rows.Count > 0 ? table : null;
    }

    /// <summary>A vCPU without a CPU entry stays down in a restored guest. Whether one had halted is not saved.</summary>
    private static void Add(Table table, HvmVcpu vcpu)
    {
        if (vcpu.Cpu is not HvmHwCpu cpu)
        {
            table.Add(new Shown.Number(vcpu.Id), new Shown.Flag(false), Shown.None, Shown.None, Shown.None, Shown.None, Shown.None);
            return;
        }

        table.Add(new Shown.Number(vcpu.Id), new Shown.Flag(true),
            new Shown.Text(VcpuMode.Of(cpu.Cr0, cpu.MsrEfer, cpu.Rflags, SegmentAttributes.FromSaved(cpu.CsArbytes))),
            Shown.Hex(cpu.Rip), Shown.Hex(cpu.Rsp), Shown.Hex(cpu.Cr3), new Shown.Flag(((Rflags)cpu.Rflags).HasFlag(Rflags.IF)));
    }

    private static void Add(Table table, PvVcpu vcpu)
    {
        if (PvContext.Of(vcpu) is not { } context)
        {
            table.Add(new Shown.Number(vcpu.Id), new Shown.Flag(false), Shown.None, Shown.None, Shown.None, Shown.None, Shown.None);
            return;
        }

        FieldValues registers = context.Registers;
        int bits = context.Is64Bit ? 64 : 32;
        table.Add(new Shown.Number(vcpu.Id), new Shown.Flag(context.IsOnline), new Shown.Text($"PV, {bits}-bit"),
            new Shown.Word(registers[context.NameOf("rip")], bits), new Shown.Word(registers[context.NameOf("rsp")], bits),
            new Shown.Word(context.Fields.At("ctrlreg", 3), bits), new Shown.Flag(registers["saved_upcall_mask"] == 0));
    }
}
