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
            Column.Quantity("id"), new("runs"), new("mode"), new("rip"),
            new("rsp"), new("cr3"), new("interruptsOn", "interrupts on"));
        foreach (HvmVcpu vcpu in image.Context?.Vcpus.Values ?? []) Add(table, vcpu);
        if (image.State is { IsPv: true } stream)
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
            table.Add(Shown.Of(vcpu.Id), Shown.Of(false), Shown.None, Shown.None, Shown.None, Shown.None, Shown.None);
            return;
        }

        table.Add(Shown.Of(vcpu.Id), Shown.Of(true),
            Shown.Of(VcpuMode.Of(cpu.Cr0, cpu.MsrEfer, cpu.Rflags, SegmentAttributes.FromSaved(cpu.CsArbytes))),
            Shown.Hex(cpu.Rip), Shown.Hex(cpu.Rsp), Shown.Hex(cpu.Cr3), Shown.Of(((Rflags)cpu.Rflags).HasFlag(Rflags.IF)));
    }

    private static void Add(Table table, PvVcpu vcpu)
    {
        if (PvContext.Of(vcpu) is not { } context)
        {
            table.Add(Shown.Of(vcpu.Id), Shown.Of(false), Shown.None, Shown.None, Shown.None, Shown.None, Shown.None);
            return;
        }

        FieldValues registers = context.Registers;
        int bits = context.Is64Bit ? 64 : 32;
        table.Add(Shown.Of(vcpu.Id), Shown.Of(context.IsOnline), Shown.Of($"PV, {bits}-bit"),
            new Shown.Word(registers[context.NameOf("rip")], bits), new Shown.Word(registers[context.NameOf("rsp")], bits),
            new Shown.Word(context.Fields.At("ctrlreg", 3), bits), Shown.Of(registers["saved_upcall_mask"] == 0));
    }
}
