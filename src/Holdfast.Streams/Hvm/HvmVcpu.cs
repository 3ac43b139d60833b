using Holdfast.Abi;
using Holdfast.Abi.Hvm;
using Holdfast.X86.LocalApic;

namespace Holdfast.Streams.Hvm;

/// <summary>What an HVM context says of one vCPU. Of an entry that stands twice, the last counts, as it does for the hypervisor.</summary>
public sealed class HvmVcpu
{
    /// <summary>The vCPU's number.</summary>
    public required int Id { get; init; }

    /// <summary>Where its first entry stands.</summary>
    public required long Offset { get; init; }

    /// <summary>Registers, in the layout of today: older forms are brought into it as the hypervisor does.</summary>
    public HvmHwCpu? Cpu { get; internal set; }

    /// <summary>The local APIC's state that is not in its page.</summary>
    public HvmHwLapic? Lapic { get; internal set; }

    /// <summary>The local APIC's register page.</summary>
    public HvmHwLapicRegs? LapicRegs { get; internal set; }

    /// <summary>Memory type registers.</summary>
    public HvmHwMtrr? Mtrr { get; internal set; }

    /// <summary>Extended state: its fixed part. The rest is in the entry.</summary>
    public HvmHwCpuXsave? Xsave { get; internal set; }

    /// <summary>Machine check state.</summary>
    public HvmVmceVcpu? Vmce { get; internal set; }

    /// <summary>The guest's IA32_TSC_ADJUST.</summary>
    public HvmTscAdjust? TscAdjust { get; internal set; }

    /// <summary>Hyper-V enlightenments.</summary>
    public HvmViridianVcpu? Viridian { get; internal set; }

    /// <summary>Model specific registers.</summary>
    public IReadOnlyList<HvmOneMsr> Msrs { get; internal set; } = [];

    /// <summary>Where the CPU entry's fields stand.</summary>
    internal EntryPlace CpuPlace { get; set; }

    /// <summary>The path of the CPU entry.</summary>
    internal ContentPath CpuPath { get; set; } = ContentPath.Root;

    /// <summary>True when the vCPU's software has enabled its local APIC, as every kernel does with a vCPU that it uses.</summary>
    internal bool IsApicEnabled
    {
        get
        {
            if (LapicRegs is not HvmHwLapicRegs registers) return false;
            Array1024<byte> data = registers.Data;
            return new LapicPage(data.AsSpan()).IsSoftwareEnabled;
        }
    }

    /// <summary>True when the image holds an entry of this type for the vCPU.</summary>
    internal HashSet<HvmSaveType> Present { get; } = [];
}
