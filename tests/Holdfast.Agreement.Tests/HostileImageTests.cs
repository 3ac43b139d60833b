using Holdfast.Fuzzing;
using Holdfast.Streams;

namespace Holdfast.Agreement.Tests;

/// <summary>Small images, broken everywhere: whatever the bytes are, the checker ends soon, throws nothing and stays small.</summary>
public sealed class HostileImageTests
{
    private static readonly CheckOptions s_host = Judgement.Host("4.17");

    public static TheoryData<string> Bases => [.. JudgedImages.Stored.Bases.Keys];

    [Theory]
    [MemberData(nameof(Bases))]
    public void A_small_image_lacks_nothing_but_pages(string image)
    {
        // Otherwise the reader would turn back early, and breaking what comes behind would prove little. Up to HF1299, rules are about framing.
        byte[] small = SmallImage.Of(JudgedImages.Stored.Bases[image]);
        IEnumerable<string> framing = Judgement.Check(small, s_host).Diagnostics.Select(diagnostic => diagnostic.Id).Where(id => string.CompareOrdinal(id, "HF1300") < 0);
        Assert.Empty(framing);
        Assert.InRange(small.Length, 1, 24 << 10);
    }

    [Theory]
    [MemberData(nameof(Bases))]
    public void Survives_every_truncation_of_a_small_image(string image)
    {
        byte[] small = SmallImage.Of(JudgedImages.Stored.Bases[image]);
        for (int length = 0; length <= small.Length; length++) AssertSurvives(small[..length], "cut at", length);
    }

    // A second vCPU adds entries of the same kinds, and a third of the time.
    [Theory]
    [InlineData("h_base")]
    [InlineData("p_base")]
    public void Survives_a_change_of_every_byte_of_a_small_image(string image)
    {
        byte[] small = SmallImage.Of(JudgedImages.Stored.Bases[image]);
        for (int offset = 0; offset < small.Length; offset++)
        {
            byte original = small[offset];
            foreach (byte value in (ReadOnlySpan<byte>)[0x00, 0xff, (byte)(original ^ 0x01)])
            {
                if (value == original) continue;
                small[offset] = value;
                AssertSurvives(small, "changed at", offset);
            }

            small[offset] = original;
        }
    }

    [Fact]
    public void Survives_the_first_thousand_mutants()
    {
        var mutator = new Mutator([.. JudgedImages.Stored.Bases.Values], seed: 0);
        for (int number = 0; number < 1000; number++) AssertSurvives(mutator.Make(number), "mutant", number);
    }

    private static void AssertSurvives(byte[] image, string what, int number)
    {
        string? fault = Trial.Run(image, s_host);
        if (fault is not null) Assert.Fail($"{what} {number}: {fault}");
    }
}
