using System.Collections.Immutable;
using System.Globalization;

namespace Holdfast.X86.Policies;

/// <summary>
/// 32 feature bits that one CPUID leaf, or half an MSR, reports. The words, their order and the names of the bits are those of
/// Xen's public header <c>arch-x86/cpufeatureset.h</c>; a name is written as <c>xen-cpuid</c> and the <c>cpuid=</c> options write it.
/// </summary>
public sealed class FeatureWord
{
    private readonly string[] _names;

    private FeatureWord(int index, uint leaf, uint subleaf, FeatureRegister register, string names)
    {
        Index = index;
        Leaf = leaf;
        Subleaf = subleaf;
        Register = register;
        _names = names.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>All words, in the order of Xen's feature sets. Names stand in the order of the bits; "-" is a bit without a name.</summary>
    /// <remarks>
    /// Names are those of Xen 4.22 and its successor's development tree. Tools up to 4.18 print some differently ("sysenter" for sep,
    /// "hyper" for hypervisor).
    /// On AMD, EDX of leaf 0x80000001 repeats bits of leaf 1; they are not named again here (see <see cref="MirroredBits"/>).
    /// </remarks>
    public static ImmutableArray<FeatureWord> All { get; } =
    [
        new(0, 1, CpuidLeafValue.NoSubleaf, FeatureRegister.Edx,
            "fpu vme de pse tsc msr pae mce cx8 apic - sep mtrr pge mca cmov " +
            "pat pse36 - clflush - ds acpi mmx fxsr sse sse2 ss htt tm1 - pbe"),
        new(1, 1, CpuidLeafValue.NoSubleaf, FeatureRegister.Ecx,
            "sse3 pclmulqdq dtes64 monitor dscpl vmx smx eist tm2 ssse3 - sdbg fma cx16 xtpr pdcm " +
            "- pcid dca sse4-1 sse4-2 x2apic movbe popcnt tsc-deadline aesni xsave osxsave avx f16c rdrand hypervisor"),
        new(2, 0x8000_0001, CpuidLeafValue.NoSubleaf, FeatureRegister.Edx,
            "- - - - - - - - - - - syscall - - - - " +
            "- - - - nx - mmxext - - ffxsr page1gb rdtscp - lm 3dnowext 3dnow"),
        new(3, 0x8000_0001, CpuidLeafValue.NoSubleaf, FeatureRegister.Ecx,
            "lahf-lm cmp-legacy svm extapic cr8-legacy abm sse4a misalignsse 3dnowprefetch osvw ibs xop skinit wdt - lwp " +
            "fma4 - - nodeid-msr - tbm topoext - - - dbext - - monitorx addr-msk-ext"),
        new(4, 0xd, 1, FeatureRegister.Eax,
            "xsaveopt xsavec xgetbv1 xsaves xfd"),
        new(5, 7, 0, FeatureRegister.Ebx,
            "fsgsbase tsc-adjust sgx bmi1 hle avx2 fdp-excp-only smep bmi2 erms invpcid rtm pqm no-fpu-sel mpx pqe " +
            "avx512f avx512dq rdseed adx smap avx512-ifma - clflushopt clwb proc-trace avx512pf avx512er avx512cd sha avx512bw avx512vl"),
        new(6, 7, 0, FeatureRegister.Ecx,
            "prefetchwt1 avx512-vbmi umip pku ospke waitpkg avx512-vbmi2 cet-ss gfni vaes vpclmulqdq avx512-vnni avx512-bitalg tme " +
            "avx512-vpopcntdq - la57 - - - - - rdpid - bld cldemote - movdiri movdir64b enqcmd sgx-lc pks"),
        new(7, 0x8000_0007, CpuidLeafValue.NoSubleaf, FeatureRegister.Edx,
            "- - - - - - - hw-pstate itsc cpb efro"),
        new(8, 0x8000_0008, CpuidLeafValue.NoSubleaf, FeatureRegister.Ebx,
            "clzero - rstr-fp-err-ptrs - - - - - - wbnoinvd - - ibpb - ibrs amd-stibp " +
            "ibrs-always stibp-always ibrs-fast ibrs-same-mode no-lmsl - - amd-ppin amd-ssbd virt-ssbd ssb-no cppc psfd btc-no ibpb-ret"),
        new(9, 7, 0, FeatureRegister.Edx,
            "- sgx-keys avx512-4vnniw avx512-4fmaps fsrm uintr - - avx512-vp2intersect srbds-ctrl md-clear rtm-always-abort - " +
            "tsx-force-abort serialize hybrid tsxldtrk - pconfig arch-lbr cet-ibt - amx-bf16 avx512-fp16 amx-tile amx-int8 ibrsb stibp " +
            "l1d-flush arch-caps core-caps ssbd"),
        new(10, 7, 1, FeatureRegister.Eax,
            "sha512 sm3 sm4 - avx-vnni avx512-bf16 lass cmpccxadd arch-perf-mon - fzrm fsrs fsrcs - - - " +
            "- fred lkgs wrmsrns nmi-src amx-fp16 - avx-ifma - - lam msrlist - - no-invd movrs"),
        new(11, 0x8000_0021, CpuidLeafValue.NoSubleaf, FeatureRegister.Eax,
            "no-nest-bp fs-gs-ns lfence-dispatch - - verw-clear nscb - auto-ibrs - amd-fsrs amd-fsrc - - - - " +
            "- cpuid-user-dis epsf fsrsc amd-prefetchi - - avx512-bmm - - - sbpb ibpb-brtype srso-no srso-us-no srso-msr-fix"),
        new(12, 7, 1, FeatureRegister.Ebx,
            "intel-ppin"),
        new(13, 7, 2, FeatureRegister.Edx,
            "intel-psfd ipred-ctrl rrsba-ctrl ddp-ctrl bhi-ctrl mcdt-no uc-lock-dis"),
        new(14, 7, 1, FeatureRegister.Ecx,
            ""),
        new(15, 7, 1, FeatureRegister.Edx,
            "- - - - avx-vnni-int8 avx-ne-convert - - amx-complex - avx-vnni-int16 - - - prefetchi - - uiret-uif cet-sss - - - - - slsm"),
        new(16, MsrPolicy.ArchCapabilities, CpuidLeafValue.NoSubleaf, FeatureRegister.MsrLow,
            "rdcl-no eibrs rsba skip-l1dfl intel-ssb-no mds-no if-pschange-mc-no tsx-ctrl taa-no mcu-ctrl misc-pkg-ctrl energy-filtering " +
            "doitm sbdr-ssdp-no fbsdp-no psdp-no mcu-ext fb-clear fb-clear-ctrl rrsba bhi-no xapic-status - ovrclk-status pbrsb-no " +
            "gds-ctrl gds-no rfds-no rfds-clear ign-umonitor mon-umon-mitg"),
        new(17, MsrPolicy.ArchCapabilities, CpuidLeafValue.NoSubleaf, FeatureRegister.MsrHigh,
            "pb-opt-ctrl - - - - - - - - - - - - - - - - - - - - - - - - - - - - - its-no"),
        new(18, 0x8000_0021, CpuidLeafValue.NoSubleaf, FeatureRegister.Ecx,
            "- tsa-sq-no tsa-l1-no"),
    ];

    /// <summary>
    /// The bits of leaf 0x80000001 EDX that AMD processors copy from leaf 1 EDX. They are no features of their own: Xen clears them
    /// in its policies and copies them anew for a guest with an AMD or Hygon vendor string.
    /// </summary>
    public const uint MirroredBits = 0x0183_f3ff;

    /// <summary>The position of the word in Xen's feature sets, from 0.</summary>
    public int Index { get; }

    /// <summary>The CPUID leaf, or the index of the MSR.</summary>
    public uint Leaf { get; }

    /// <summary>The subleaf, or <see cref="CpuidLeafValue.NoSubleaf"/>.</summary>
    public uint Subleaf { get; }

    /// <summary>The register that holds the bits.</summary>
    public FeatureRegister Register { get; }

    /// <summary>True for a word that comes from an MSR.</summary>
    public bool IsMsr => Register is FeatureRegister.MsrLow or FeatureRegister.MsrHigh;

    /// <summary>Where the word comes from, as in "CPUID 0x00000007:0.ebx".</summary>
    public string Source => (IsMsr, Subleaf) switch
    {
        (true, _) => string.Create(CultureInfo.InvariantCulture, $"MSR 0x{Leaf:x8}.{(Register == FeatureRegister.MsrLow ? "lo" : "hi")}"),
        (_, CpuidLeafValue.NoSubleaf) => string.Create(CultureInfo.InvariantCulture, $"CPUID 0x{Leaf:x8}.{RegisterName}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"CPUID 0x{Leaf:x8}:{Subleaf}.{RegisterName}"),
    };

    private string RegisterName => Register switch
    {
        FeatureRegister.Eax => "eax",
        FeatureRegister.Ebx => "ebx",
        FeatureRegister.Ecx => "ecx",
        _ => "edx",
    };

    /// <summary>Xen's name of a bit; null when it has none.</summary>
    /// <param name="bit">The bit, 0 to 31.</param>
    public string? NameOf(int bit) => (uint)bit < (uint)_names.Length && _names[bit] is not "-" ? _names[bit] : null;

    /// <summary>The bits that have a name.</summary>
    public uint NamedBits
    {
        get
        {
            uint bits = 0;
            for (int bit = 0; bit < _names.Length; bit++)
                if (NameOf(bit) is not null) bits |= 1u << bit;
            return bits;
        }
    }
}
