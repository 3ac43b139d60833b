using System.Collections.Immutable;

namespace Holdfast.X86.Policies;

/// <summary>
/// Features that need others. Xen takes from a policy whatever lacks what it is built on, so that a guest without SSE2 has no long mode
/// either. From Xen's <c>gen-cpuid.py</c>, 4.22 and its successor's development tree; older versions know fewer of these.
/// </summary>
public static class FeatureDependencies
{
    private static readonly ImmutableArray<(CpuFeature Needed, FeatureSet By)> Direct =
    [
        Need("fpu", "mmx", "rstr-fp-err-ptrs"),
        Need("pse", "pse36"),
        Need("pae", "lm", "nx"),
        Need("tsc", "tsc-deadline", "rdtscp", "tsc-adjust", "itsc"),
        Need("apic", "x2apic", "tsc-deadline", "extapic"),
        Need("clflush", "clzero"),
        Need("mmx", "mmxext", "3dnow"),
        Need("fxsr", "ffxsr", "sse"),
        Need("sse", "sse2", "misalignsse"),
        Need("sse2", "sse3", "lm", "aesni", "pclmulqdq", "sha", "gfni"),
        Need("sse3", "ssse3", "sse4a"),
        Need("ssse3", "sse4-1"),
        Need("sse4-1", "sse4-2"),
        Need("xsave", "xsaveopt", "xsavec", "xgetbv1", "xsaves", "avx", "mpx", "pku", "amx-tile", "lwp"),
        Need("avx", "fma", "fma4", "f16c", "avx2", "xop", "avx-ne-convert", "sm3"),
        Need("nx", "smap"),
        Need("lm", "cx16", "pcid", "lahf-lm", "page1gb", "pku", "no-lmsl", "amx-tile", "cmpccxadd", "lkgs", "movrs"),
        Need("3dnow", "3dnowext"),
        Need("avx2", "avx512f", "vaes", "vpclmulqdq", "avx-vnni", "avx-ifma", "avx-vnni-int8", "avx-vnni-int16", "sha512", "sm4"),
        Need("avx512f", "avx512dq", "avx512-ifma", "avx512pf", "avx512er", "avx512cd", "avx512bw", "avx512vl", "avx512-4vnniw",
            "avx512-4fmaps", "avx512-vnni", "avx512-vpopcntdq", "avx512-vp2intersect"),
        Need("avx512bw", "avx512-vbmi", "avx512-vbmi2", "avx512-bitalg", "avx512-bf16", "avx512-fp16", "avx512-bmm"),
        Need("pclmulqdq", "vpclmulqdq"),
        Need("aesni", "vaes"),
        Need("ibrsb", "stibp", "ssbd", "intel-psfd", "eibrs", "ipred-ctrl", "rrsba-ctrl", "bhi-ctrl"),
        Need("ibrs", "amd-stibp", "amd-ssbd", "psfd", "auto-ibrs", "ibrs-always", "ibrs-fast", "ibrs-same-mode"),
        Need("ibpb", "ibpb-ret", "sbpb", "ibpb-brtype"),
        Need("amd-stibp", "stibp-always"),
        Need("rtm", "tsxldtrk"),
        Need("psfd", "epsf"),
        (CpuFeature.Find("arch-caps"), FeatureSet.FromWords(word => word.IsMsr ? uint.MaxValue : 0)),
        Need("eibrs", "rrsba"),
        Need("amx-tile", "amx-bf16", "amx-int8", "amx-fp16", "amx-complex"),
    ];

    /// <summary>The features of a set that have all they need: what is left once nothing more falls.</summary>
    public static FeatureSet Satisfied(FeatureSet features)
    {
        FeatureSet left = features;
        while (true)
        {
            FeatureSet before = left;
            foreach ((CpuFeature needed, FeatureSet by) in Direct)
                if (!left.Contains(needed)) left = left.Except(by);
            if (left.Equals(before)) return left;
        }
    }

    private static (CpuFeature Needed, FeatureSet By) Need(string needed, params string[] by) =>
        (CpuFeature.Find(needed), FeatureSet.Of(by));
}
