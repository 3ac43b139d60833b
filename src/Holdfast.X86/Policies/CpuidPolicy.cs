using System.Collections.Immutable;
using System.Text;

namespace Holdfast.X86.Policies;

/// <summary>
/// What CPUID tells a guest: leaves keyed by leaf and subleaf. Content, not trusted: leaves may be missing, repeated, out of order or
/// out of Xen's range (<see cref="PolicyLimits"/>). Of several values for one leaf the last counts, as it does in Xen.
/// </summary>
public sealed class CpuidPolicy
{
    private readonly Dictionary<(uint Leaf, uint Subleaf), CpuidLeafValue> _byLeaf;

    /// <summary>Holds the given leaves.</summary>
    public CpuidPolicy(IEnumerable<CpuidLeafValue> leaves)
    {
        Leaves = [.. leaves];
        _byLeaf = new Dictionary<(uint, uint), CpuidLeafValue>(Leaves.Length);
        foreach (CpuidLeafValue value in Leaves) _byLeaf[(value.Leaf, value.Subleaf)] = value;
    }

    /// <summary>A policy without a leaf.</summary>
    public static CpuidPolicy Empty { get; } = new([]);

    /// <summary>The leaves as they were given.</summary>
    public ImmutableArray<CpuidLeafValue> Leaves { get; }

    /// <summary>The highest basic leaf that the policy claims (leaf 0 EAX); 0 without leaf 0.</summary>
    public uint MaximumBasicLeaf => ValueOf(0).Eax;

    /// <summary>The highest subleaf of leaf 7 that the policy claims (leaf 7:0 EAX); 0 without it.</summary>
    public uint MaximumFeatureSubleaf => ValueOf(7, 0).Eax;

    /// <summary>The highest extended leaf that the policy claims (leaf 0x80000000 EAX), itself from 0x80000000 on; 0 without it.</summary>
    public uint MaximumExtendedLeaf => ValueOf(0x8000_0000).Eax;

    /// <summary>The twelve bytes of the vendor string in leaf 0, as Latin-1; empty without leaf 0.</summary>
    public string VendorText => Find(0) is CpuidLeafValue leaf ? Text(leaf.Ebx, leaf.Edx, leaf.Ecx) : "";

    /// <summary>The vendor, told by <see cref="VendorText"/>.</summary>
    public CpuidVendor Vendor => VendorText switch
    {
        "GenuineIntel" => CpuidVendor.Intel,
        "AuthenticAMD" => CpuidVendor.Amd,
        "CentaurHauls" => CpuidVendor.Centaur,
        "  Shanghai  " => CpuidVendor.Shanghai,
        "HygonGenuine" => CpuidVendor.Hygon,
        _ => CpuidVendor.Unknown,
    };

    /// <summary>The processor's family with its extension added, as vendors number it; 0 without leaf 1.</summary>
    public int Family
    {
        get
        {
            uint signature = ValueOf(1).Eax;
            uint family = (signature >> 8) & 0xf;
            return (int)(family == 0xf ? family + ((signature >> 20) & 0xff) : family);
        }
    }

    /// <summary>The processor's model with its extension: used for family 6 and from 15 on; 0 without leaf 1.</summary>
    public int Model
    {
        get
        {
            uint signature = ValueOf(1).Eax;
            uint model = (signature >> 4) & 0xf;
            return (int)(Family is 6 or >= 0xf ? model | ((signature >> 12) & 0xf0) : model);
        }
    }

    /// <summary>The processor's stepping, 0 to 15.</summary>
    public int Stepping => (int)(ValueOf(1).Eax & 0xf);

    /// <summary>The brand string of leaves 0x80000002 to 0x80000004, up to its first NUL, without blanks around it.</summary>
    public string Brand
    {
        get
        {
            var text = new StringBuilder();
            for (uint leaf = 0x8000_0002; leaf <= 0x8000_0004; leaf++)
            {
                CpuidLeafValue value = ValueOf(leaf);
                text.Append(Text(value.Eax, value.Ebx, value.Ecx, value.Edx));
            }

            string brand = text.ToString();
            int end = brand.IndexOf('\0', StringComparison.Ordinal);
            return (end < 0 ? brand : brand[..end]).Trim();
        }
    }

    /// <summary>
    /// How many bits a guest-physical address has (leaf 0x80000008 EAX, bits 0 to 7), but never fewer than the 36 that Xen gives a guest
    /// with PAE or PSE-36, or the 32 of any other.
    /// </summary>
    public int PhysicalAddressBits
    {
        get
        {
            int least = (ValueOf(1).Edx & ((1u << 6) | (1u << 17))) != 0 ? 36 : 32;
            return Math.Max(least, (int)(ValueOf(0x8000_0008).Eax & 0xff));
        }
    }

    /// <summary>
    /// The components that the guest may enable in XCR0 (leaf 0xd:0 EAX and EDX; Xen's <c>cpu_policy_xcr0_max</c>); 0 without the leaf.
    /// </summary>
    public ulong Xcr0Maximum => Join(ValueOf(0xd, 0).Eax, ValueOf(0xd, 0).Edx);

    /// <summary>The value of a leaf that has no subleaves; null when the policy lacks it.</summary>
    public CpuidLeafValue? Find(uint leaf) => Find(leaf, CpuidLeafValue.NoSubleaf);

    /// <summary>The value of a leaf; null when the policy lacks it.</summary>
    public CpuidLeafValue? Find(uint leaf, uint subleaf) => _byLeaf.TryGetValue((leaf, subleaf), out CpuidLeafValue value) ? value : null;

    private static ulong Join(uint low, uint high) => ((ulong)high << 32) | low;

    private static string Text(params ReadOnlySpan<uint> registers)
    {
        var text = new StringBuilder(registers.Length * 4);
        foreach (uint register in registers)
            for (int shift = 0; shift < 32; shift += 8)
                text.Append((char)((register >> shift) & 0xff));
        return text.ToString();
    }

    private CpuidLeafValue ValueOf(uint leaf, uint subleaf = CpuidLeafValue.NoSubleaf) => Find(leaf, subleaf) ?? default;
}
