using FsCheck;
using FsCheck.Fluent;
using Holdfast.X86.Policies;

namespace Holdfast.X86.Tests.Policies;

public sealed class CpuPolicyTextTests
{
    private static string Problems(CpuPolicyText text) => string.Join(" | ", text.Problems.Select(problem => $"{problem.Line}: {problem.Message}"));

    [Theory]
    [InlineData("xen-4.17-tcg.cpu-policy.txt", 0x0000_0000_0000_001fUL)]
    [InlineData("xen-4.20-tcg.cpu-policy.txt", 0x0000_0000_0000_001fUL)]
    public void Reads_the_output_of_a_real_host(string name, ulong components)
    {
        CpuPolicyText text = CpuPolicyText.Parse(Inputs.Text(name));
        Assert.Equal("", Problems(text));
        Assert.Equal((120, 2), (text.MaximumLeaves, text.MaximumMsrs));
        Assert.Empty(text.Domains);
        HostCpuPolicies policies = text.Policies!;
        Assert.Equal(21, policies.Raw!.Cpuid.Leaves.Length);
        Assert.Equal(18, policies.Host!.Cpuid.Leaves.Length);
        Assert.Equal(components, policies.HvmMaximum!.Cpuid.Xcr0Maximum & 0x1f);
        Assert.Equal(7UL, policies.PvMaximum!.Cpuid.Xcr0Maximum);
        Assert.Equal(0x8000_0000UL, policies.HvmMaximum.Msrs.Find(MsrPolicy.PlatformInfo));
        Assert.Equal(0UL, policies.PvDefault!.Msrs.Find(MsrPolicy.PlatformInfo));
        Assert.False(policies.HvmDefault!.Features.Contains("mpx"));
        Assert.Same(policies.PvMaximum, policies.MaximumFor(GuestKind.Pv));
        Assert.Same(policies.HvmDefault, policies.DefaultFor(GuestKind.Hvm));
    }

    [Fact]
    public void Reads_the_policy_of_a_domain()
    {
        CpuPolicyText text = CpuPolicyText.Parse(Inputs.Text("h_base-4.17.guest-policy.txt"));
        Assert.Null(text.Policies);
        Assert.Equal(59, text.Domains[1].Cpuid.Leaves.Length);
        Assert.Equal("", Problems(text));
    }

    [Fact]
    public void Does_not_mind_the_line_endings_or_what_stands_around()
    {
        string text = $"Linux 6.1 (ttyS0)\nlogin: root -> ok\n{Inputs.Text("xen-4.17-tcg.cpu-policy.txt").TrimEnd()}\n$ exit\n".ReplaceLineEndings("\r\n");
        CpuPolicyText parsed = CpuPolicyText.Parse(text);
        Assert.Equal("", Problems(parsed));
        Assert.Equal(Inputs.Host417.HvmMaximum!.Features, parsed.Policies!.HvmMaximum!.Features);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Hello, world.\n 00000000:ffffffff -> 0000000d:68747541:444d4163:69746e65\n")]
    [InlineData("Xen reports there are maximum 120 leaves and 2 MSRs")]
    public void Knows_that_another_text_is_no_policy(string text)
    {
        CpuPolicyText parsed = CpuPolicyText.Parse(text);
        Assert.Null(parsed.Policies);
        Assert.Empty(parsed.Domains);
        Assert.Empty(parsed.Problems);
    }

    [Fact]
    public void Names_the_line_of_every_problem()
    {
        const string text = """
            Host policy: 1 leaves, 1 MSRs
             CPUID:
              00000000:ffffffff -> 0000000d:68747541:444d4163:69746e65
              00000001:ffffffff -> 0000000d:6874
              00000001:ffffffff -> 0000000d:68747541:444d4163:69746e65
            Host policy: 0 leaves, 0 MSRs
            """;
        Assert.Equal(
            "4: This is neither a leaf nor an MSR. | 5: The Host policy has more leaves than the 1 that line 1 tells."
            + " | 1: The Host policy has 0 MSRs instead of 1: it was cut. | 6: This is a second Host policy; the first counts."
            + " | 6: The text has neither a PV Max nor an HVM Max policy, so it says nothing about guests.",
            Problems(CpuPolicyText.Parse(text)));
    }

    [Fact]
    public void Tells_that_a_text_was_cut()
    {
        string text = Inputs.Text("xen-4.17-tcg.cpu-policy.txt");
        CpuPolicyText cut = CpuPolicyText.Parse(text[..text.IndexOf("PV Default", StringComparison.Ordinal)].Replace(
            "000000ce -> 0000000080000000", "000000ce -> 000000008000", StringComparison.Ordinal));
        Assert.Contains("The HVM Max policy has 1 MSRs instead of 2: it was cut.", Problems(cut), StringComparison.Ordinal);
        Assert.Null(cut.Policies!.PvDefault);
    }

    [Fact]
    public void Reads_no_digits_but_ours() =>
        Assert.Null(CpuPolicyText.Parse("Raw policy: \u0661 leaves, \u0662 MSRs").Policies);

    [Fact]
    public void Never_throws_on_any_text() =>
        Prop.ForAll<string>(text => CpuPolicyText.Parse(text ?? "").Problems.Length <= CpuPolicyText.KeptProblems).QuickCheckThrowOnFailure();

    [Fact]
    public void Never_throws_on_a_damaged_output()
    {
        string text = Inputs.Text("xen-4.17-tcg.cpu-policy.txt");
        Prop.ForAll<int, int, char>((at, length, replacement) =>
        {
            int start = (int)((uint)at % text.Length);
            int end = start + (int)((uint)length % (text.Length - start));
            return CpuPolicyText.Parse($"{text[..start]}{replacement}{text[end..]}").Problems.Length <= CpuPolicyText.KeptProblems;
        }).QuickCheckThrowOnFailure();
    }
}
