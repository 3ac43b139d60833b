using Holdfast.Testing;
using Holdfast.X86.Policies;

namespace Holdfast.Streams.Tests.Images;

/// <summary>The hosts whose processor policies are stored with the images that they judged.</summary>
internal static class Hosts
{
    private static readonly Dictionary<string, string> s_files = new(StringComparer.Ordinal)
    {
        ["4.17"] = "tests/agreement/xen-4.17/host-cpu-policy.txt",
        ["4.20"] = "tests/agreement/xen-4.20/host-cpu-policy.txt",
        ["4.17 on Intel"] = "tests/Holdfast.X86.Tests/Inputs/xen-4.17-tcg-intel.cpu-policy.txt",
    };

    /// <summary>The hosts with an AMD processor.</summary>
    public static IReadOnlyList<string> Amd { get; } = ["4.17", "4.20"];

    /// <summary>The hosts with an Intel processor.</summary>
    public static IReadOnlyList<string> Intel { get; } = ["4.17 on Intel"];

    /// <summary>What <c>xen-cpuid -p</c> said on a host.</summary>
    public static HostCpuPolicies Policies(string host) =>
        CpuPolicyText.Parse(File.ReadAllText(Path.Combine(Repository.Root, s_files[host]))).Policies ?? throw new InvalidOperationException($"There is no policy of the host of {host}.");
}
