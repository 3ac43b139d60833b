using Holdfast.Testing;
using Holdfast.X86.Policies;

namespace Holdfast.Streams.Tests.Images;

/// <summary>The hosts whose processor policies are stored with the images that they judged.</summary>
internal static class Hosts
{
    /// <summary>What <c>xen-cpuid -p</c> said on the host that ran the version: 4.17 or 4.20.</summary>
    public static HostCpuPolicies Policies(string version) =>
        CpuPolicyText.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "agreement", $"xen-{version}", "host-cpu-policy.txt"))).Policies
        ?? throw new InvalidOperationException($"There is no policy of the host of {version}.");
}
