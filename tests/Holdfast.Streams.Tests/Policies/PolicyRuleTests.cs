using Holdfast.Abi.Cpuid;
using Holdfast.Streams.Tests.Images;
using Holdfast.X86.Policies;
using static Holdfast.Streams.Tests.Images.SampleImage;

namespace Holdfast.Streams.Tests.Policies;

public sealed class PolicyRuleTests
{
    private const uint Avx512 = 1 << 16;
    private const uint PlatformInfo = 0xce;

    internal static FlawTable Table { get; } = new("Policies",
        new("the highest leaf of 4.17", PvhGuest, image => image.Leaf(0x80000021, leaf => leaf with { Eax = 0 })),
        new("an extended leaf that no policy has", PvhGuest, image => image.AddLeaf(0x80000022), "HF1401"),
        new("a basic leaf that no policy has", PvhGuest, image => image.AddLeaf(0xe), "HF1401"),
        new("a subleaf of a leaf that has none", PvhGuest, image => image.AddLeaf(1, 0), "HF1401"),
        new("the last subleaf of leaf 7", PvhGuest, image => image.AddLeaf(7, 2)),
        new("a subleaf of leaf 7 too many", PvhGuest, image => image.AddLeaf(7, 3), "HF1401"),
        new("a subleaf of leaf 7 too many for 4.16.0", PvhGuest, image => image.AddLeaf(7, 2), "HF1401") { Target = "4.16.0" },
        new("the last subleaf of leaf 7 on 4.16.1", PvhGuest, image => image.AddLeaf(7, 2)) { Target = "4.16.1" },
        new("120 leaves", PvhGuest, image => FillLeaves(image, 120)),
        new("121 leaves", PvhGuest, image => FillLeaves(image, 121), "HF1402", "HF1403"),
        new("a leaf twice", PvhGuest, image => image.Cpuid(leaves => leaves.Insert(1, leaves[0])), "HF1403"),
        new("leaves out of order", PvhGuest, image => image.Cpuid(leaves => leaves.Reverse(2, 2)), "HF1404"),
        new("a leaf beyond the maximum", PvhGuest, image => image.Leaf(0x80000000, leaf => leaf with { Eax = 0x80000007 }), "HF1405"),
        new("an empty leaf beyond the maximum", PvhGuest, image =>
        {
            image.Leaf(0x80000021, leaf => leaf with { Eax = 0 });
            image.Leaf(0x80000000, leaf => leaf with { Eax = 0x80000008 });
        }),
        new("an unknown vendor", PvhGuest, image => image.Leaf(0, leaf => leaf with { Ebx = leaf.Ebx ^ 1 }), "HF1406"),
        new("no leaf 0", PvhGuest, image => image.Cpuid(leaves => leaves.RemoveAll(leaf => leaf.Leaf == 0)), "HF1407"),
        new("no leaf 80000000", PvhGuest, image => image.Cpuid(leaves => leaves.RemoveAll(leaf => leaf.Leaf == 0x80000000)), "HF1407"),
        new("a register that no policy has", PvhGuest, image => image.PolicyMsr(1, msr => msr with { Index = 0x10b }), "HF1408"),
        new("a register with flags", PvhGuest, image => image.PolicyMsr(1, msr => msr with { Flags = 1 }), "HF1408"),
        new("two registers on 4.14.0", PvhGuest, _ => { }, "HF1401", "HF1408", "HF1409", "HF2001") { Target = "4.14.0" },
        new("three registers", PvhGuest, image => image.Msrs(msrs => msrs.Add(msrs[1])), "HF1409", "HF1411"),
        new("the platform's information in 33 bits", PvhGuest, image => image.PolicyMsr(0, msr => msr with { Value = 1UL << 32 }), "HF1410", "HF2002"),
        new("a register twice", PvhGuest, image => image.PolicyMsr(1, msr => msr with { Index = PlatformInfo, Value = 1UL << 31 }), "HF1411"),
        new("a maximum leaf that no host has", PvhGuest, image => image.Leaf(0, leaf => leaf with { Eax = 0xe }), "HF2001"),
        new("a maximum extended leaf that the host lacks", PvhGuest, image => image.Leaf(0x80000000, leaf => leaf with { Eax = 0x80000022 }), "HF2001") { Host = "4.17" },
        new("faulting on CPUID", PvhGuest, image => image.PolicyMsr(0, msr => msr with { Value = 1UL << 31 })),
        new("another ability of the platform", PvhGuest, image => image.PolicyMsr(0, msr => msr with { Value = 1 << 30 }), "HF2002"),
        new("a feature that some host has", PvhGuest, image => image.Leaf(7, 0, leaf => leaf with { Ebx = leaf.Ebx | Avx512 })),
        new("a feature that the host lacks", PvhGuest, image => image.Leaf(7, 0, leaf => leaf with { Ebx = leaf.Ebx | Avx512 }), "HF2003") { Host = "4.17" },
        new("the processor of another vendor", PvhGuest, MakeIntel),
        new("the processor of another vendor than the host's", PvhGuest, MakeIntel, "HF2004") { Host = "4.17" },
        new("a target that is for HVM guests only", PvGuest, _ => { }, "HF2005") { Options = new CheckOptions { TargetCpu = new HostCpuPolicies { HvmMaximum = CpuPolicy.Empty } } });

    public static TheoryData<string> Names => Table.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Judges(string image) => Table.AssertFound(image);

    /// <summary>Adds empty leaves, in order: those that a policy may have, and then one twice.</summary>
    private static void FillLeaves(SampleImage image, int count) => image.Cpuid(leaves =>
    {
        IEnumerable<(uint Leaf, uint Subleaf)> possible =
        [
            .. from leaf in Enumerable.Range(0, 14) where leaf is not (4 or 7 or 0xb or 0xd) select ((uint)leaf, uint.MaxValue),
            .. from subleaf in Enumerable.Range(0, 6) select (4u, (uint)subleaf),
            .. from subleaf in Enumerable.Range(0, 3) select (7u, (uint)subleaf),
            .. from subleaf in Enumerable.Range(0, 2) select (0xbu, (uint)subleaf),
            .. from subleaf in Enumerable.Range(0, 63) select (0xdu, (uint)subleaf),
            (0x40000000, uint.MaxValue),
            (0x40000100, uint.MaxValue),
            .. from leaf in Enumerable.Range(0, 0x22) select (0x80000000 + (uint)leaf, uint.MaxValue),
        ];
        leaves.AddRange(possible.Except(leaves.Select(leaf => (leaf.Leaf, leaf.Subleaf))).Select(place => new CpuidLeaf { Leaf = place.Leaf, Subleaf = place.Subleaf }));
        leaves.Sort((left, right) => (left.Leaf, left.Subleaf).CompareTo((right.Leaf, right.Subleaf)));
        while (leaves.Count < count) leaves.Add(leaves[^1]);
        Assert.Equal(count, leaves.Count);
    });

    private static void MakeIntel(SampleImage image) => image.Leaf(0, leaf => leaf with { Ebx = 0x756e6547, Ecx = 0x6c65746e, Edx = 0x49656e69 });
}
