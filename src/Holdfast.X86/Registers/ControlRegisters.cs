using System.Collections.Immutable;
using System.Globalization;
using Holdfast.Content;
using Holdfast.X86.Policies;

namespace Holdfast.X86.Registers;

/// <summary>
/// Judges the registers of a saved HVM vCPU. What Xen refuses is <c>hvm_load_cpu_ctxt</c> with <c>hvm_efer_valid</c> and
/// <c>hvm_cr4_guest_valid_bits</c>; the rest is what processors demand when they enter a guest (Intel SDM volume 3C §27.3, AMD APM
/// volume 2 §15.5.1). The features are those that the guest has once it is restored (<see cref="RestoredPolicy"/>), and a version of null
/// is the newest.
/// </summary>
public static class ControlRegisters
{
    private const Cr0 KnownCr0 = Cr0.PE | Cr0.MP | Cr0.EM | Cr0.TS | Cr0.ET | Cr0.NE | Cr0.WP | Cr0.AM | Cr0.NW | Cr0.CD | Cr0.PG;

    private const Efer KnownEfer = Efer.SCE | Efer.LME | Efer.LMA | Efer.NXE | Efer.SVME | Efer.FFXSE | Efer.AIBRSE;

    private const ulong ReservedRflags = ~0x3f_ffffUL | (1 << 15) | (1 << 5) | (1 << 3);

    private static readonly XenVersion CetKnown = new(4, 16, 0);
    private static readonly XenVersion PksAndAutoIbrsKnown = new(4, 18, 0);
    private static readonly XenVersion LassKnown = new(4, 22, 0);
    private static readonly XenVersion Cr3Checked = new(4, 14, 0);
    private static readonly XenVersion DebugRegistersChecked = new(4, 18, 0);

    /// <summary>The bits of CR4 that a feature permits; any one of several features will do.</summary>
    private static readonly ImmutableArray<(Cr4 Bit, ImmutableArray<CpuFeature> Features, bool Nested, XenVersion? Since)> Cr4Features =
    [
        Permit(Cr4.VME, "vme"),
        Permit(Cr4.PVI, "vme"),
        Permit(Cr4.TSD, "tsc"),
        Permit(Cr4.DE, "de"),
        Permit(Cr4.PSE, "pse"),
        Permit(Cr4.PAE, "pae"),
        Permit(Cr4.MCE, "mce", "mca"),
        Permit(Cr4.PGE, "pge"),
        Permit(Cr4.OSFXSR, "fxsr"),
        Permit(Cr4.OSXMMEXCPT, "sse"),
        Permit(Cr4.UMIP, "umip"),
        Permit(Cr4.VMXE, "vmx") with { Nested = true },
        Permit(Cr4.FSGSBASE, "fsgsbase"),
        Permit(Cr4.PCIDE, "pcid"),
        Permit(Cr4.OSXSAVE, "xsave"),
        Permit(Cr4.SMEP, "smep"),
        Permit(Cr4.SMAP, "smap"),
        Permit(Cr4.PKE, "pku"),
        Permit(Cr4.CET, "cet-ss", "cet-ibt") with { Since = CetKnown },
        Permit(Cr4.PKS, "pks") with { Since = PksAndAutoIbrsKnown },
        Permit(Cr4.LASS, "lass") with { Since = LassKnown },
    ];

    /// <summary>The bits of EFER that a feature permits.</summary>
    private static readonly ImmutableArray<(Efer Bit, CpuFeature Feature, bool Nested)> EferFeatures =
    [
        (Efer.SCE, CpuFeature.Find("syscall"), false),
        (Efer.LME, CpuFeature.Find("lm"), false),
        (Efer.LMA, CpuFeature.Find("lm"), false),
        (Efer.NXE, CpuFeature.Find("nx"), false),
        (Efer.SVME, CpuFeature.Find("svm"), true),
        (Efer.FFXSE, CpuFeature.Find("ffxsr"), false),
        (Efer.AIBRSE, CpuFeature.Find("auto-ibrs"), false),
    ];

    /// <summary>Judges CR0 alone.</summary>
    public static ImmutableArray<RegisterFault> CheckCr0(ulong value)
    {
        var faults = new FaultList();
        var cr0 = (Cr0)value;
        if ((cr0 & ~KnownCr0) is var reserved and not Cr0.None)
            faults.Add(GuestRegister.Cr0, (ulong)reserved, FaultEffect.RefusedByXen, $"CR0 has the reserved bits {Hex((ulong)reserved)} set");
        if (!cr0.HasFlag(Cr0.ET))
            faults.Add(GuestRegister.Cr0, 0, FaultEffect.RefusedByXen, "CR0.ET is clear, and every processor keeps it set");
        if (cr0.HasFlag(Cr0.PG) && !cr0.HasFlag(Cr0.PE))
            faults.Add(GuestRegister.Cr0, (ulong)Cr0.PG, FaultEffect.RefusedByXen, "CR0.PG is set without CR0.PE");
        if (cr0.HasFlag(Cr0.NW) && !cr0.HasFlag(Cr0.CD))
            faults.Add(GuestRegister.Cr0, (ulong)Cr0.NW, FaultEffect.BreaksTheGuest, "CR0.NW is set without CR0.CD");
        return faults.ToImmutable();
    }

    /// <summary>Judges CR3: the bits from MAXPHYADDR on. Xen looks at them since 4.14; the low twelve bits are free.</summary>
    /// <param name="value">CR3.</param>
    /// <param name="physicalAddressBits">The width of a physical address, 32 to 52 (<see cref="CpuidPolicy.PhysicalAddressBits"/>).</param>
    /// <param name="version">The version of Xen that restores.</param>
    public static ImmutableArray<RegisterFault> CheckCr3(ulong value, int physicalAddressBits, XenVersion? version = null)
    {
        var faults = new FaultList();
        ulong beyond = physicalAddressBits is >= 0 and < 64 ? value >> physicalAddressBits << physicalAddressBits : 0;
        if (beyond != 0)
        {
            FaultEffect effect = version < Cr3Checked ? FaultEffect.BreaksTheGuest : FaultEffect.RefusedByXen;
            faults.Add(GuestRegister.Cr3, beyond, effect, $"CR3 has {Hex(beyond)} set beyond the {physicalAddressBits} bits of a physical address");
        }

        return faults.ToImmutable();
    }

    /// <summary>Judges CR4 by the features that the guest is offered.</summary>
    /// <param name="value">CR4.</param>
    /// <param name="offered">The guest's features.</param>
    /// <param name="nestedVirtualization">True when the guest may virtualize; VMXE needs it.</param>
    /// <param name="version">The version of Xen that restores.</param>
    public static ImmutableArray<RegisterFault> CheckCr4(
        ulong value, FeatureSet offered, bool nestedVirtualization = false, XenVersion? version = null)
    {
        var faults = new FaultList();
        ulong unexplained = value & ~(ulong)Cr4.PCE;
        foreach ((Cr4 bit, ImmutableArray<CpuFeature> features, bool nested, XenVersion? since) in Cr4Features)
        {
            if ((value & (ulong)bit) == 0) continue;
            unexplained &= ~(ulong)bit;
            if (version < since)
                faults.Add(GuestRegister.Cr4, (ulong)bit, FaultEffect.RefusedByXen, $"CR4.{bit} is set, which Xen permits since {since}");
            else if (!features.Any(offered.Contains))
                faults.Add(GuestRegister.Cr4, (ulong)bit, FaultEffect.RefusedByXen, $"CR4.{bit} is set but the policy does not offer {Or(features)}");
            else if (nested && !nestedVirtualization)
                faults.Add(GuestRegister.Cr4, (ulong)bit, FaultEffect.RefusedByXen, $"CR4.{bit} is set but the guest has no nested virtualization");
        }

        if (unexplained != 0)
            faults.Add(GuestRegister.Cr4, unexplained, FaultEffect.RefusedByXen, $"CR4 has {NameCr4(unexplained)} set, which Xen permits to no guest");
        return faults.ToImmutable();
    }

    /// <summary>Judges EFER by the features that the guest is offered, and its LMA bit by CR0.</summary>
    /// <param name="value">EFER.</param>
    /// <param name="cr0">CR0, for its PG bit.</param>
    /// <param name="offered">The guest's features.</param>
    /// <param name="nestedVirtualization">True when the guest may virtualize; SVME needs it.</param>
    /// <param name="version">The version of Xen that restores.</param>
    public static ImmutableArray<RegisterFault> CheckEfer(
        ulong value, ulong cr0, FeatureSet offered, bool nestedVirtualization = false, XenVersion? version = null)
    {
        var faults = new FaultList();
        Efer known = version < PksAndAutoIbrsKnown ? KnownEfer & ~Efer.AIBRSE : KnownEfer;
        var efer = (Efer)value;
        if ((efer & ~known) is var unknown and not Efer.None)
            faults.Add(GuestRegister.Efer, (ulong)unknown, FaultEffect.RefusedByXen, $"EFER has {Hex((ulong)unknown)} set, which Xen does not know");
        foreach ((Efer bit, CpuFeature feature, bool nested) in EferFeatures)
        {
            if ((efer & known & bit) == Efer.None) continue;
            if (!offered.Contains(feature))
                faults.Add(GuestRegister.Efer, (ulong)bit, FaultEffect.RefusedByXen, $"EFER.{bit} is set but the policy does not offer {feature}");
            else if (nested && !nestedVirtualization)
                faults.Add(GuestRegister.Efer, (ulong)bit, FaultEffect.RefusedByXen, $"EFER.{bit} is set but the guest has no nested virtualization");
        }

        if (efer.HasFlag(Efer.LMA) && !efer.HasFlag(Efer.LME))
            faults.Add(GuestRegister.Efer, (ulong)Efer.LMA, FaultEffect.RefusedByXen, "EFER.LMA is set without EFER.LME");
        if (efer.HasFlag(Efer.LMA) && !((Cr0)cr0).HasFlag(Cr0.PG))
            faults.Add(GuestRegister.Efer, (ulong)Efer.LMA, FaultEffect.RefusedByXen, "EFER.LMA is set without CR0.PG");
        return faults.ToImmutable();
    }

    /// <summary>Judges what CR0, CR4 and EFER say about the mode together, beyond what each check alone finds.</summary>
    public static ImmutableArray<RegisterFault> CheckMode(ulong cr0, ulong cr4, ulong efer)
    {
        var faults = new FaultList();
        bool paging = ((Cr0)cr0).HasFlag(Cr0.PG);
        bool longModeEnabled = ((Efer)efer).HasFlag(Efer.LME);
        bool longModeActive = ((Efer)efer).HasFlag(Efer.LMA);
        if (paging && longModeEnabled && !longModeActive)
            faults.Add(GuestRegister.Efer, 0, FaultEffect.BreaksTheGuest, "EFER.LMA is clear although CR0.PG and EFER.LME are set");
        if (paging && longModeEnabled && !((Cr4)cr4).HasFlag(Cr4.PAE))
            faults.Add(GuestRegister.Cr4, 0, FaultEffect.BreaksTheGuest, "CR4.PAE is clear in long mode");
        if (((Cr4)cr4).HasFlag(Cr4.PCIDE) && !longModeActive)
            faults.Add(GuestRegister.Cr4, (ulong)Cr4.PCIDE, FaultEffect.BreaksTheGuest, "CR4.PCIDE is set outside long mode");
        if (((Cr4)cr4).HasFlag(Cr4.CET) && !((Cr0)cr0).HasFlag(Cr0.WP))
            faults.Add(GuestRegister.Cr4, (ulong)Cr4.CET, FaultEffect.BreaksTheGuest, "CR4.CET is set without CR0.WP");
        return faults.ToImmutable();
    }

    /// <summary>Judges RFLAGS. Xen sets bit 1 itself; Intel processors refuse to enter a guest with another reserved bit set.</summary>
    public static ImmutableArray<RegisterFault> CheckRflags(ulong value, ulong efer)
    {
        var faults = new FaultList();
        if (!((Rflags)value).HasFlag(Rflags.MBS))
            faults.Add(GuestRegister.Rflags, 0, FaultEffect.PutRight, "RFLAGS bit 1 is clear, and every processor keeps it set");
        if ((value & ReservedRflags) is var reserved and not 0)
            faults.Add(GuestRegister.Rflags, reserved, FaultEffect.DependsOnTheProcessor, $"RFLAGS has the reserved bits {Hex(reserved)} set");
        if (((Rflags)value).HasFlag(Rflags.VM) && ((Efer)efer).HasFlag(Efer.LMA))
            faults.Add(GuestRegister.Rflags, (ulong)Rflags.VM, FaultEffect.BreaksTheGuest, "RFLAGS.VM is set in long mode");
        return faults.ToImmutable();
    }

    /// <summary>
    /// Judges DR6 and DR7, whose upper halves are reserved. Xen refuses a guest that has a bit set there since 4.18; before, it was left to
    /// the processor (QEMU's emulation lets it pass, AMD's manual does not).
    /// </summary>
    public static ImmutableArray<RegisterFault> CheckDebugRegisters(ulong dr6, ulong dr7, XenVersion? version = null)
    {
        var faults = new FaultList();
        FaultEffect effect = version < DebugRegistersChecked ? FaultEffect.DependsOnTheProcessor : FaultEffect.RefusedByXen;
        foreach ((GuestRegister register, ulong value) in new[] { (GuestRegister.Dr6, dr6), (GuestRegister.Dr7, dr7) })
            if ((value >> 32 << 32) is var high and not 0)
                faults.Add(register, high, effect, $"{(register == GuestRegister.Dr6 ? "DR6" : "DR7")} has {Hex(high)} set, beyond its 32 bits");
        return faults.ToImmutable();
    }

    private static (Cr4 Bit, ImmutableArray<CpuFeature> Features, bool Nested, XenVersion? Since) Permit(
        Cr4 bit, params ReadOnlySpan<string> features)
    {
        ImmutableArray<CpuFeature> any = [];
        foreach (string feature in features) any = any.Add(CpuFeature.Find(feature));
        return (bit, any, false, null);
    }

    private static string Or(ImmutableArray<CpuFeature> features) => string.Join(" or ", features);

    private static string NameCr4(ulong bits)
    {
        string names = ((Cr4)bits).ToString();
        return char.IsAsciiDigit(names[0]) ? Hex(bits) : $"{names} ({Hex(bits)})";
    }

    private static string Hex(ulong value) => string.Create(CultureInfo.InvariantCulture, $"0x{value:x}");

    /// <summary>Collects faults without allocating where there are none, which is nearly always.</summary>
    private ref struct FaultList
    {
        private ImmutableArray<RegisterFault>.Builder? _faults;

        public void Add(GuestRegister register, ulong bits, FaultEffect effect, string reason) =>
            (_faults ??= ImmutableArray.CreateBuilder<RegisterFault>()).Add(new RegisterFault(register, bits, effect, reason));

        public readonly ImmutableArray<RegisterFault> ToImmutable() => _faults?.ToImmutable() ?? [];
    }
}
