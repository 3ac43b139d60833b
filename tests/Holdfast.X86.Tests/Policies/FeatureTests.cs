using FsCheck;
using FsCheck.Fluent;
using Holdfast.X86.Policies;

namespace Holdfast.X86.Tests.Policies;

public sealed class FeatureTests
{
    private static readonly Gen<FeatureSet> AnySet =
        from words in ArbMap.Default.GeneratorFor<uint>().ArrayOf(FeatureWord.All.Length)
        select FeatureSet.FromWords(word => words[word.Index]);

    private static readonly Arbitrary<FeatureSet> Sets = AnySet.ToArbitrary();

    [Fact]
    public void Lists_every_feature_at_the_place_that_the_golden_says() =>
        Assert.Equal(
            Inputs.Text("features.txt").ReplaceLineEndings("\n"),
            string.Concat(FeatureWord.All.Select(word =>
                $"{word.Source}\n{string.Concat(CpuFeature.Named.Where(feature => feature.Word == word).Select(feature => $"  {feature.Bit,2} {feature.Name}\n"))}")));

    [Fact]
    public void Gives_no_name_twice() =>
        Assert.Equal(CpuFeature.Named.Length, CpuFeature.Named.Select(feature => feature.Name).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Numbers_words_by_their_place() =>
        Assert.Equal(Enumerable.Range(0, 19), FeatureWord.All.Select(word => word.Index));

    [Fact]
    public void Finds_features_by_name()
    {
        CpuFeature feature = CpuFeature.Find("avx512f");
        Assert.Equal(("CPUID 0x00000007:0.ebx", 16), (feature.Word.Source, feature.Bit));
        Assert.False(CpuFeature.TryFind("no-such-feature", out _));
        Assert.Throws<ArgumentException>(() => CpuFeature.Find("AVX512F"));
    }

    [Fact]
    public void Names_a_bit_without_a_name_by_its_place() =>
        Assert.Equal("CPUID 0x00000001.ecx[16]", new CpuFeature(FeatureWord.All[1], 16).Name);

    [Fact]
    public void Reads_the_features_of_a_policy()
    {
        FeatureSet features = Inputs.Guest("h_base-4.17").Features;
        Assert.True(features.Contains("lm"));
        Assert.True(features.Contains("lfence-dispatch"));
        Assert.False(features.Contains("avx512f"));
        Assert.False(features.Contains("no-such-feature"));
        Assert.DoesNotContain(features, feature => feature.Word is { Leaf: 0x8000_0001, Register: FeatureRegister.Edx } && (feature.Mask & FeatureWord.MirroredBits) != 0);
    }

    [Fact]
    public void Tells_two_policies_apart_by_name() =>
        Assert.Equal("cmp-legacy svm mpx verw-clear", Inputs.Host417.HvmMaximum!.Features.Except(Inputs.Guest("h_base-4.17").Features).ToString());

    [Fact]
    public void Sets_obey_the_laws_of_sets() =>
        Prop.ForAll(Sets, Sets, (left, right) =>
            left.Except(right).Union(left.Intersect(right)).Equals(left)
            && left.Except(right).Intersect(right).IsEmpty
            && left.Union(right).Equals(right.Union(left))
            && left.Union(right).Count == left.Count + right.Except(left).Count
            && new FeatureSet(left).Equals(left)
            && left.GetHashCode() == new FeatureSet(left).GetHashCode())
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Dependencies_only_take_away_and_only_once() =>
        Prop.ForAll(Sets, set =>
        {
            FeatureSet satisfied = FeatureDependencies.Satisfied(set);
            return satisfied.Except(set).IsEmpty && FeatureDependencies.Satisfied(satisfied).Equals(satisfied);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Takes_away_what_lost_its_ground()
    {
        Assert.Equal("mce apic", FeatureDependencies.Satisfied(FeatureSet.Of("mce", "apic", "sse2", "sse", "lm", "avx", "cx16")).ToString());
        Assert.Equal("fxsr sse sse2", FeatureDependencies.Satisfied(FeatureSet.Of("fxsr", "sse", "sse2", "lm", "avx512f")).ToString());
        Assert.Empty(FeatureDependencies.Satisfied(FeatureSet.Of("rdcl-no", "its-no")));
    }

    [Fact]
    public void Every_policy_of_a_real_host_has_what_its_features_need()
    {
        foreach (HostCpuPolicies host in new[] { Inputs.Host417, Inputs.Host420 })
            foreach (CpuPolicy policy in new[] { host.PvMaximum!, host.PvDefault!, host.HvmMaximum!, host.HvmDefault! })
                Assert.Empty(policy.Features.Except(FeatureDependencies.Satisfied(policy.Features)));
    }
}
