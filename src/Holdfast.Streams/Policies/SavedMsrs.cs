namespace Holdfast.Streams.Policies;

/// <summary>The registers that the hypervisor saves per vCPU (msrs_to_send in xen/arch/x86/hvm/hvm.c and domctl.c, 4.17 to 4.21).</summary>
internal static class SavedMsrs
{
    /// <summary>MISC_FEATURES_ENABLES, whose one bit depends on another register.</summary>
    public const uint MiscFeaturesIndex = 0x140;

    private static readonly XenVersion PkrsSaved = new(4, 18, 0);
    private static readonly XenVersion VirtualSpecCtrlSaved = new(4, 17, 0);

    private static readonly SavedMsr SpecCtrl = new(0x48, "SPEC_CTRL", ["ibrsb", "ibrs"], 0xff);
    private static readonly SavedMsr MiscFeatures = new(MiscFeaturesIndex, "MISC_FEATURES_ENABLES", [], 1);
    private static readonly SavedMsr TscAux = new(0xc0000103, "TSC_AUX", ["rdtscp", "rdpid"], uint.MaxValue);
    private static readonly SavedMsr Pkrs = new(0x6e1, "PKRS", ["pks"], uint.MaxValue);
    private static readonly SavedMsr BndCfgs = new(0xd90, "BNDCFGS", ["mpx"], ~0xffcUL);
    private static readonly SavedMsr Xss = new(0xda0, "XSS", ["xsaves"], 0);
    private static readonly SavedMsr VirtualSpecCtrl = new(0xc001011f, "VIRT_SPEC_CTRL", ["virt-ssbd"], ulong.MaxValue);

    private static readonly SavedMsr[] DebugMasks =
    [
        new(0xc0011027, "DR0_ADDRESS_MASK", ["dbext"], uint.MaxValue),
        new(0xc0011019, "DR1_ADDRESS_MASK", ["dbext"], uint.MaxValue),
        new(0xc001101a, "DR2_ADDRESS_MASK", ["dbext"], uint.MaxValue),
        new(0xc001101b, "DR3_ADDRESS_MASK", ["dbext"], uint.MaxValue),
    ];

    private static readonly SavedMsr[] InOldContexts = [SpecCtrl, MiscFeatures, BndCfgs, Xss, .. DebugMasks];
    private static readonly SavedMsr[] InContextsOf417 = [.. InOldContexts, VirtualSpecCtrl];
    private static readonly SavedMsr[] InContexts = [.. InContextsOf417, Pkrs];
    private static readonly SavedMsr[] InPvRecords = [SpecCtrl, MiscFeatures, TscAux, .. DebugMasks];

    /// <summary>The register, when a CPU_MSR entry of an HVM context may hold it on this version of Xen; otherwise null.</summary>
    public static SavedMsr? InHvmContext(uint index, XenVersion target) =>
        Find(index, target >= PkrsSaved ? InContexts : target >= VirtualSpecCtrlSaved ? InContextsOf417 : InOldContexts);

    /// <summary>The register, when an X86_PV_VCPU_MSRS record may hold it; otherwise null.</summary>
    public static SavedMsr? InPvRecord(uint index) => Find(index, InPvRecords);

    private static SavedMsr? Find(uint index, ReadOnlySpan<SavedMsr> known)
    {
        foreach (SavedMsr msr in known)
        {
            if (msr.Index == index) return msr;
        }

        return null;
    }
}
