namespace Holdfast.Hypervisor.Hypercalls;

/// <summary>Kinds of callers, which do not all have the same hypercalls (the table in xen/include/hypercall-defs.c, 4.17).</summary>
[Flags]
internal enum CallerKinds
{
    None = 0,
    Pv32 = 1,
    Pv64 = 2,
    Hvm32 = 4,
    Hvm64 = 8,
    Pv = Pv32 | Pv64,
    Hvm = Hvm32 | Hvm64,
    All = Pv | Hvm,
}
