using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Domctl;
using Holdfast.Abi.Errors;
using Holdfast.Abi.EventChannel;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Memory;
using Holdfast.Streams.DomainContext;

namespace Holdfast.Hypervisor.Control;

/// <content>createdomain, and what a domain gets that was created so.</content>
/// <remarks>Source: sanitise_domain_config in xen/common/domain.c, arch_sanitise_domain_config and emulation_flags_ok in xen/arch/x86/domain.c, grant_table_init in xen/common/grant_table.c, 4.17.7 and 4.20.4.</remarks>
internal static partial class DomainOperations
{
    private const int KibibytesToPages = GuestMemory.PageShift - 10;

    // What Xen gives a domain that asks for no number (opt_max_grant_frames and opt_max_maptrack_frames), and, as long as it looked, at most.
    private const int DefaultGrantFrames = 64;
    private const int DefaultMaptrackFrames = 1024;
    private const uint NewestGrantVersion = 2;
    private const uint MostEventChannels = EventChannelConstants.FifoChannels - 1;

    // What a vCPU is taken to need of the host's memory, in frames: its state, its stack, its control block.
    private const ulong FramesOfVcpu = 16;

    // Of each page, a table of pages has a pointer.
    private const int PointerSize = sizeof(ulong);

    private const uint AllDevices = (uint)(X86Emulation.Lapic | X86Emulation.Hpet | X86Emulation.Pm | X86Emulation.Rtc | X86Emulation.IoApic | X86Emulation.Pic | X86Emulation.Vga | X86Emulation.Iommu | X86Emulation.Pit | X86Emulation.UsePirq);
    private const uint PvhDevices = (uint)X86Emulation.Lapic;
    private const uint SavedDevices = ContextDomain.Bits.LapicMask | ContextDomain.Bits.HpetMask | ContextDomain.Bits.PmMask | ContextDomain.Bits.RtcMask | ContextDomain.Bits.IoapicMask | ContextDomain.Bits.PicMask | ContextDomain.Bits.PitMask;

    private const uint KnownFlags = (uint)(CreateDomainFlags.Hvm | CreateDomainFlags.Hap | CreateDomainFlags.OosOff | CreateDomainFlags.XsDomain | CreateDomainFlags.NestedVirt);

    private static readonly XenVersion s_hasNoGrantLimit = new(4, 20, 0);
    private static readonly XenVersion s_letsHvmDoWithoutPirqs = new(4, 18, 0);
    private static readonly XenVersion s_hasViews = new(4, 19, 0);
    private static readonly XenVersion s_countsViews = new(4, 21, 0);
    private static readonly XenVersion s_looksForNestedVirtualisation = new(4, 20, 0);

    private static HypercallOutcome Create(in HypercallInvocation call, Span<byte> bytes)
    {
        XenDomctl request = XenDomctl.Read(bytes);
        bool isNamed = request.Domain is > 0 and < DomainIdsConstants.FirstReserved;
        if (isNamed && call.Hypervisor.TryFind(new DomainId(request.Domain), out _)) return XenErrno.Eexist;
        DomainConfiguration? configuration = Read(call, bytes[XenDomctl.Offsets.U..], out uint devices, out XenErrno error);
        if (configuration is null) return error;
        if (!HasRoom(call.Hypervisor, configuration)) return XenErrno.Enomem;
        if (call.Hypervisor.Create(configuration, isNamed ? request.Domain : null, out DomainRefusal? refusal) is not { } domain) return refusal!.Error == XenErrno.Enospc ? XenErrno.Enomem : refusal.Error;

        // Its vCPUs come with max_vcpus, and memory may come after max_mem.
        domain.HasVcpus = false;
        domain.Memory.MaxFrames = 0;
        domain.Memory.CountOn(call.Hypervisor.HostPages);
        domain.EmulationFlags = devices;
        (request with { Domain = domain.Id.Value }).Write(bytes);
        return call.TryWrite(0, bytes) ? HypercallOutcome.Done : XenErrno.Efault;
    }

    /// <summary>Reads what is asked for in the form that the version has, and judges it.</summary>
    private static DomainConfiguration? Read(in HypercallInvocation call, ReadOnlySpan<byte> bytes, out uint devices, out XenErrno error)
    {
        var asked = XenDomctlCreatedomain.Read(bytes);
        bool hasViews = false;
        if (call.Version < s_hasViews)
        {
            var older = XenDomctlCreatedomainBefore419.Read(bytes);
            asked = asked with { VmtraceSize = older.VmtraceSize, CpupoolId = older.CpupoolId, Arch = older.Arch };
        }
        else if (call.Version < s_countsViews)
        {
            var older = XenDomctlCreatedomainBefore421.Read(bytes);
            asked = asked with { VmtraceSize = older.VmtraceSize, CpupoolId = older.CpupoolId, Arch = older.Arch };
            hasViews = older.Altp2mOpts != 0;
        }
        else
        {
            hasViews = asked.Altp2m is not { Opts: 0, Nr: 0 };
        }

        devices = asked.Arch.EmulationFlags;
        error = JudgeKind(call, asked, hasViews);
        if (error == default) error = JudgeGrants(call, asked);
        return error == default ? ConfigurationOf(asked) : null;
    }

    private static XenErrno JudgeKind(in HypercallInvocation call, in XenDomctlCreatedomain asked, bool hasViews)
    {
        var flags = (CreateDomainFlags)asked.Flags;
        bool isHvm = flags.HasFlag(CreateDomainFlags.Hvm), isNested = flags.HasFlag(CreateDomainFlags.NestedVirt);

        // This host has no IOMMU, no counters, no traces and no views for guests; the flags for these are as good as unknown.
        if ((asked.Flags & ~KnownFlags) != 0 || asked.IommuOpts != 0 || asked.VmtraceSize != 0 || hasViews) return XenErrno.Einval;
        if (asked.ReservedGrantOptions != 0 || (asked.Arch.MiscFlags & ~(uint)X86MiscFlags.MsrRelaxed) != 0) return XenErrno.Einval;
        if (asked.MaxVcpus == 0 || asked.MaxVcpus > (isHvm ? EmbeddedHypervisor.MaxHvmVcpus : DomainShape.MaxVcpus)) return XenErrno.Einval;
        if (flags.HasFlag(CreateDomainFlags.Hap) && !isHvm) return XenErrno.Einval;
        if (isNested && (!flags.HasFlag(CreateDomainFlags.Hap) || call.Version >= s_looksForNestedVirtualisation)) return XenErrno.Einval;
        uint devices = asked.Arch.EmulationFlags;
        if ((devices & ~(AllDevices | (uint)X86Emulation.Vpci)) != 0) return XenErrno.Einval;
        bool arePossible = isHvm ? devices is AllDevices or PvhDevices || (devices == (AllDevices & ~(uint)X86Emulation.UsePirq) && call.Version >= s_letsHvmDoWithoutPirqs) : devices is 0 or (uint)X86Emulation.Pit;

        // Nor has it shadow page tables.
        return arePossible && (!isHvm || flags.HasFlag(CreateDomainFlags.Hap)) ? default : XenErrno.Eopnotsupp;
    }

    private static XenErrno JudgeGrants(in HypercallInvocation call, in XenDomctlCreatedomain asked)
    {
        if (asked.GrantVersion is 0 or > NewestGrantVersion || asked.MaxGrantFrames == 0) return XenErrno.Einval;
        if (call.Version < s_hasNoGrantLimit) return asked.MaxGrantFrames <= DefaultGrantFrames && asked.MaxMaptrackFrames <= DefaultMaptrackFrames ? default : XenErrno.Einval;
        ulong pointers = (ulong)Math.Max(0, Math.Max(asked.MaxGrantFrames, asked.MaxMaptrackFrames));
        return pointers * PointerSize < call.Hypervisor.Host.Frames * GuestMemory.PageSize ? default : XenErrno.Enomem;
    }

    private static DomainConfiguration ConfigurationOf(in XenDomctlCreatedomain asked)
    {
        bool isHvm = ((CreateDomainFlags)asked.Flags).HasFlag(CreateDomainFlags.Hvm);
        uint devices = asked.Arch.EmulationFlags;
        Array16<byte> handle = asked.Handle;
        return new DomainConfiguration
        {
            Kind = !isHvm ? ContextGuestKind.Pv : devices == PvhDevices ? ContextGuestKind.Pvh : ContextGuestKind.Hvm,
            Handle = new Guid(handle, bigEndian: true),
            Vcpus = asked.MaxVcpus,
            Devices = isHvm ? devices & SavedDevices : 0,
            HasPirqs = (devices & (uint)X86Emulation.UsePirq) != 0,
            MaxGrantFrames = asked.MaxGrantFrames < 0 ? DefaultGrantFrames : (uint)asked.MaxGrantFrames,
            MaxMaptrackFrames = asked.MaxMaptrackFrames < 0 ? DefaultMaptrackFrames : (uint)asked.MaxMaptrackFrames,
            MaxEventChannel = Math.Min(asked.MaxEvtchnPort, MostEventChannels),
        };
    }

    /// <summary>True when the host has the memory for what the hypervisor keeps of one more domain; its own memory is another matter.</summary>
    private static bool HasRoom(EmbeddedHypervisor hypervisor, DomainConfiguration configuration)
    {
        ulong frames = FramesOf(configuration);
        foreach (Domain domain in hypervisor.Domains) frames += FramesOf(domain.Configuration);
        return frames <= hypervisor.Host.Frames;
    }

    private static ulong FramesOf(DomainConfiguration configuration) => 1 + (configuration.Vcpus * FramesOfVcpu) + configuration.MaxGrantFrames;

    /// <summary>Makes the vCPUs that a domain was created for, unless they are made.</summary>
    private static HypercallOutcome MakeVcpus(in HypercallInvocation call, Domain domain, ReadOnlySpan<byte> bytes)
    {
        if (!IsOther(call, domain) || XenDomctlMaxVcpus.Read(bytes[XenDomctl.Offsets.U..]).Max != domain.Vcpus.Count) return XenErrno.Einval;
        domain.HasVcpus = true;
        return HypercallOutcome.Done;
    }

    /// <summary>Says how much memory a domain may have. What it has beyond that, it keeps.</summary>
    private static HypercallOutcome LimitMemory(in HypercallInvocation call, Domain domain, ReadOnlySpan<byte> bytes)
    {
        domain.Memory.CountOn(call.Hypervisor.HostPages);
        domain.Memory.MaxFrames = (long)Math.Min(XenDomctlMaxMem.Read(bytes[XenDomctl.Offsets.U..]).MaxMemkb >> KibibytesToPages, uint.MaxValue);
        return HypercallOutcome.Done;
    }
}
