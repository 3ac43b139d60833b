using Holdfast.Streams.Policies;
using Holdfast.X86.Policies;

namespace Holdfast.Streams.Inspection.Overview;

/// <summary>Describes what the guest's processors offer, as the image's policies say.</summary>
internal static class PolicySummary
{
    public static Section? Describe(InspectedImage image)
    {
        if (image.State is not { } stream || (stream.Cpuid is null && stream.Msrs is null)) return null;
        CpuidPolicy cpuid = image.Policy.Cpuid;
        return new Section("policy", "processor policy")
            .AddText("vendor", "vendor", cpuid.VendorText)
            .AddText("brand", "brand", cpuid.Brand)
            .AddText("model", "family-model-stepping", $"{cpuid.Family}-{cpuid.Model}-{cpuid.Stepping}")
            .AddWord("maximumBasicLeaf", "highest basic leaf", cpuid.MaximumBasicLeaf, 32)
            .AddWord("maximumFeatureSubleaf", "highest subleaf of 7", cpuid.MaximumFeatureSubleaf, 32)
            .AddWord("maximumExtendedLeaf", "highest extended leaf", cpuid.MaximumExtendedLeaf, 32)
            .AddNumber("physicalAddressBits", "physical address bits", cpuid.PhysicalAddressBits)
            .AddDecoded("xcr0", "XCR0 at most", cpuid.Xcr0Maximum, 64, BitNames.OfComponents(cpuid.Xcr0Maximum))
            .AddNumber("leafCount", "leaves", cpuid.Leaves.Length)
            .Add("features", "features", Shown.Names(image.Policy.Features.Select(feature => feature.Name)))
            .Add(DescribeMsrs(image.Policy.Msrs))
            .Add(DescribeLeaves(cpuid));
    }

    private static Table DescribeMsrs(MsrPolicy msrs)
    {
        var table = new Table("msrs", "MSRs", new("index"), new("name"), new("value"));
        foreach (MsrEntryValue entry in msrs.Entries)
            table.Add(Shown.Hex(entry.Index), Shown.Of(MsrNames.Of(entry.Index)), Shown.Hex(entry.Value));
        return table;
    }

    /// <summary>The leaves, for programs: people see them with <c>--record X86_CPUID_POLICY</c>.</summary>
    private static Table DescribeLeaves(CpuidPolicy cpuid)
    {
        var table = new Table("leaves", "", new("leaf", ""), new("subleaf", ""), new("eax", ""), new("ebx", ""), new("ecx", ""), new("edx", ""));
        foreach (CpuidLeafValue leaf in cpuid.Leaves)
        {
            Shown subleaf = leaf.Subleaf == CpuidLeafValue.NoSubleaf ? Shown.None : Shown.Hex(leaf.Subleaf);
            table.Add(Shown.Hex(leaf.Leaf), subleaf, Shown.Hex(leaf.Eax), Shown.Hex(leaf.Ebx), Shown.Hex(leaf.Ecx), Shown.Hex(leaf.Edx));
        }

        table.Abridge([]);
        return table;
    }
}
