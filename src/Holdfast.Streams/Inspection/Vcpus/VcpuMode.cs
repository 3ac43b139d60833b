using Holdfast.X86.Registers;

namespace Holdfast.Streams.Inspection.Vcpus;

/// <summary>What mode a vCPU runs in, told by its registers.</summary>
internal static class VcpuMode
{
    public static string Of(ulong cr0, ulong efer, ulong rflags, SegmentAttributes cs)
    {
        if (!((Cr0)cr0).HasFlag(Cr0.PE)) return "real mode";
        if (((Efer)efer).HasFlag(Efer.LMA)) return cs.Long ? "64-bit" : "compatibility";
        if (((Rflags)rflags).HasFlag(Rflags.VM)) return "virtual 8086";
        return cs.Default32 ? "protected, 32-bit" : "protected, 16-bit";
    }
}
