using System.Reflection;
using Holdfast.X86.Policies;

namespace Holdfast.X86.Tests.Policies;

/// <summary>Texts of real policies; Inputs/README.md says where they come from.</summary>
internal static class Inputs
{
    public static HostCpuPolicies Host417 { get; } = CpuPolicyText.Parse(Text("xen-4.17-tcg.cpu-policy.txt")).Policies!;

    public static HostCpuPolicies Host420 { get; } = CpuPolicyText.Parse(Text("xen-4.20-tcg.cpu-policy.txt")).Policies!;

    public static CpuPolicy Guest(string name) => CpuPolicyText.Parse(Text($"{name}.guest-policy.txt")).Domains[1];

    public static string Text(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The policy with one register of one leaf changed; the leaf is added when it is not there.</summary>
    public static CpuPolicy Changed(CpuPolicy policy, uint leaf, uint subleaf, FeatureRegister register, Func<uint, uint> change)
    {
        CpuidLeafValue value = policy.Cpuid.Find(leaf, subleaf) ?? new CpuidLeafValue(leaf, subleaf, 0, 0, 0, 0);
        return policy with { Cpuid = new CpuidPolicy([.. policy.Cpuid.Leaves, value.With(register, change(value[register]))]) };
    }
}
