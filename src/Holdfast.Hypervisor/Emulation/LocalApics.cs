using System.Numerics;
using Holdfast.Hypervisor.Domains;
using Holdfast.X86.LocalApic;

namespace Holdfast.Hypervisor.Emulation;

/// <summary>How interrupts reach the local interrupt controllers of vCPUs. No vCPU takes them: the requests in the registers say what it would be told.</summary>
/// <remarks>Source: xen/arch/x86/hvm/vlapic.c, 4.17 and 4.20.</remarks>
internal static class LocalApics
{
    /// <summary>The mode of delivery to every controller that is meant.</summary>
    public const int Fixed = 0;

    /// <summary>The mode of delivery to one of them, which has the least to do.</summary>
    public const int LowestPriority = 1;

    /// <summary>The mode of delivery as a non-maskable interrupt.</summary>
    public const int NonMaskable = 4;

    private const int VectorsInRegister = 32;
    private const int VectorRegisters = 8;
    private const uint SoftwareEnabled = 1 << 8;
    private const int XapicIdShift = 24;
    private const uint XapicBroadcast = 0xff;
    private const uint FlatModel = 0xffff_ffff;
    private const uint ClusterModel = 0x0fff_ffff;
    private const uint LvtMasked = 1 << 16;
    private const uint VectorMask = 0xff;
    private const uint ClassMask = 0xf0;
    private const uint IllegalVectorReceived = 1 << 6;

    // The register shows errors only when the guest has latched them, since this release and those of older series that came with it.
    private static readonly XenVersion s_latchesErrors = new(4, 18, 0);

    /// <summary>True when a controller is on, by the processor and by software.</summary>
    public static bool IsEnabled(Vcpu vcpu) => vcpu.Apic is { IsThere: true, Base.IsEnabled: true } apic && (apic[LapicRegister.SpuriousInterruptVector] & SoftwareEnabled) != 0;

    /// <summary>True when a controller is among those that a destination means.</summary>
    public static bool Matches(Vcpu vcpu, uint destination, bool isLogical)
    {
        LocalApic apic = vcpu.Apic;
        if (!apic.IsThere) return false;
        bool isX2Apic = apic.Base.IsX2Apic;
        if (isLogical) return MatchesLogically(apic, destination, isX2Apic);
        uint id = apic[LapicRegister.Id];
        return isX2Apic ? destination == uint.MaxValue || destination == id : destination == XapicBroadcast || destination == id >> XapicIdShift;
    }

    /// <summary>Finds, of the controllers that are on and that a destination means, one with the lowest priority: the first of them behind the one that was found last.</summary>
    public static Vcpu? FindLowest(Domain domain, uint destination, bool isLogical)
    {
        IReadOnlyList<Vcpu> vcpus = domain.Vcpus;
        Vcpu? target = null;
        uint lowest = uint.MaxValue;
        for (int i = 1; i <= vcpus.Count; i++)
        {
            Vcpu vcpu = vcpus[(domain.LastInterruptedVcpu + i) % vcpus.Count];
            if (!Matches(vcpu, destination, isLogical) || !IsEnabled(vcpu)) continue;
            uint priority = PriorityOf(vcpu.Apic);
            if (priority >= lowest) continue;
            (target, lowest) = (vcpu, priority);
        }

        if (target is not null) domain.LastInterruptedVcpu = (int)target.Id;
        return target;
    }

    /// <summary>Requests an interrupt of every controller that is on and that a destination means.</summary>
    public static void RequestAll(Domain domain, uint destination, bool isLogical, byte vector, bool isLevel)
    {
        IReadOnlyList<Vcpu> vcpus = domain.Vcpus;
        for (int i = 0; i < vcpus.Count; i++)
        {
            if (IsEnabled(vcpus[i]) && Matches(vcpus[i], destination, isLogical)) Request(vcpus[i], vector, isLevel, domain.Version);
        }
    }

    /// <summary>Requests an interrupt of a controller, which notes whether it is one of a level. A vector below 16 is an error that the controller notes instead.</summary>
    public static void Request(Vcpu vcpu, byte vector, bool isLevel, XenVersion version)
    {
        LocalApic apic = vcpu.Apic;
        if (vector < LapicPage.FirstVector)
        {
            NoteError(vcpu, version);
            return;
        }

        uint bit = 1u << (vector % VectorsInRegister);
        ref uint mode = ref apic[LapicRegister.TriggerMode, vector / VectorsInRegister];
        mode = isLevel ? mode | bit : mode & ~bit;
        ref uint requests = ref apic[LapicRegister.InterruptRequest, vector / VectorsInRegister];
        bool isNew = (requests & bit) == 0;
        requests |= bit;
        if (isNew) vcpu.Unblock();
    }

    private static void NoteError(Vcpu vcpu, XenVersion version)
    {
        LocalApic apic = vcpu.Apic;
        bool latches = version >= s_latchesErrors;
        ref uint status = ref apic[LapicRegister.ErrorStatus];
        if (((latches ? apic.PendingErrors : status) & IllegalVectorReceived) != 0) return;
        if (latches) apic.PendingErrors |= IllegalVectorReceived;
        else status |= IllegalVectorReceived;

        // The error's own vector is requested unless that is illegal as well: then this error stands for both.
        uint entry = apic[LapicRegister.LvtError];
        byte vector = (byte)(entry & VectorMask);
        if ((entry & LvtMasked) == 0 && vector >= LapicPage.FirstVector) Request(vcpu, vector, false, version);
    }

    private static bool MatchesLogically(LocalApic apic, uint destination, bool isX2Apic)
    {
        uint id = apic[LapicRegister.LogicalDestination];
        if (isX2Apic) return id >> 16 == destination >> 16 && (ushort)(id & destination) != 0;
        id >>= XapicIdShift;
        destination = (byte)destination;
        return apic[LapicRegister.DestinationFormat] switch
        {
            FlatModel => (id & destination) != 0,
            ClusterModel => id >> 4 == destination >> 4 && (id & destination & 0xf) != 0,
            _ => false,
        };
    }

    /// <summary>The priority of what a processor does: that of its task or of the interrupt in service, whichever is higher.</summary>
    private static uint PriorityOf(LocalApic apic)
    {
        uint task = apic[LapicRegister.TaskPriority];
        uint inService = 0;
        for (int i = VectorRegisters - 1; i >= 0; i--)
        {
            uint vectors = apic[LapicRegister.InService, i];
            if (vectors == 0) continue;
            inService = (uint)((i * VectorsInRegister) + BitOperations.Log2(vectors));
            break;
        }

        return (task & ClassMask) >= (inService & ClassMask) ? task & VectorMask : inService & ClassMask;
    }
}
