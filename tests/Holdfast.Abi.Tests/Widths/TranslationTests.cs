using FsCheck.Fluent;
using Holdfast.Abi.Tests.Vectors;
using Holdfast.Testing.Vectors;

namespace Holdfast.Abi.Tests.Widths;

/// <summary>What holds for the translation of every generated structure from one width to another.</summary>
public class TranslationTests(ITestOutputHelper output)
{
    private const byte Untouched = 0xa5;

    [Fact]
    public void Every_copied_structure_that_depends_on_the_width_can_be_translated()
    {
        IEnumerable<string> expected = GeneratedStructure.All.Where(structure => structure.DependsOnWidth && !structure.IsInPlace).Select(structure => structure.Name);
        Assert.Equal(expected.Order(StringComparer.Ordinal), StructureTranslation.All.Select(structure => structure.Name));
        output.WriteLine($"{StructureTranslation.All.Count} structures, {TranslationCase.All.Count} cases");
    }

    [Fact]
    public void A_vector_has_the_same_values_at_a_wider_width()
    {
        foreach (TranslationCase item in TranslationCase.All.Where(item => item.From < item.To))
        {
            AbiVectorValue[] values = [.. item.SourceValues.Select(value => item.TargetSize(value) is null ? value with { Number = 0 } : value)];
            AssertTranslates(item, values);
        }
    }

    [Fact]
    public void What_fits_is_the_same_there_and_after_the_way_back() => FsCheck.Check.One(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(10), Prop.ForAll<int>(seed =>
    {
        Random random = new(seed);
        foreach (TranslationCase item in TranslationCase.All) AssertTranslates(item, [.. item.SourceValues.Select(value => Randomized(item, value, random))]);
    }));

    [Fact]
    public void The_largest_value_fits_and_one_above_is_refused()
    {
        int refused = 0;
        foreach (TranslationCase item in TranslationCase.All)
        {
            AbiVectorValue[] tags = [.. item.SourceValues.Where(item.IsTag)];
            foreach (AbiVectorValue value in item.SourceValues.Where(value => value.Bytes is null && !item.IsTag(value)))
            {
                int size = item.TargetSize(value) ?? 0;
                if (size >= item.SourceSize(value)) continue;
                UInt128 above = UInt128.One << (8 * size);
                AssertTranslates(item, [.. tags, value with { Number = above - 1 }]);
                AssertRefused(item, [.. tags, value with { Number = above }]);
                refused++;
            }
        }

        output.WriteLine($"{refused} values refused");
        Assert.True(refused > 250, $"only {refused}");
    }

    [Fact]
    public void No_content_makes_it_throw_and_what_is_refused_leaves_no_trace() => FsCheck.Check.One(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(20), Prop.ForAll<int>(seed =>
    {
        Random random = new(seed);
        foreach (TranslationCase item in TranslationCase.All)
        {
            byte[] source = new byte[item.Source.Bytes.Length];
            random.NextBytes(source);
            byte[] destination = Filled(item.Target.Bytes.Length);
            if (!item.Translate(source, destination)) Assert.DoesNotContain(destination, value => value != Untouched);
        }
    }));

    [Fact]
    public void A_span_that_is_too_short_is_the_callers_mistake()
    {
        foreach (TranslationCase item in TranslationCase.All)
        {
            byte[] source = item.Encode(item.SourceValues.Where(item.IsTag));
            Assert.ThrowsAny<Exception>(() => item.Translate(source[1..], Filled(item.Target.Bytes.Length)));
            byte[] tooShort = Filled(item.Target.Bytes.Length - 1);
            Assert.ThrowsAny<Exception>(() => item.Translate(source, tooShort));
            Assert.DoesNotContain(tooShort, value => value != Untouched);
        }
    }

    private static AbiVectorValue Randomized(TranslationCase item, AbiVectorValue value, Random random)
    {
        if (item.IsTag(value)) return value;
        byte[] bytes = new byte[value.Bytes?.Length ?? Math.Min(item.SourceSize(value), item.TargetSize(value) ?? 0)];
        random.NextBytes(bytes);
        if (value.Bytes is not null) return value with { Bytes = item.TargetSize(value) is null ? new byte[bytes.Length] : bytes };
        UInt128 number = 0;
        foreach (byte part in bytes) number = (number << 8) | part;
        return value with { Number = number };
    }

    /// <summary>The values are all there at the other width, everything else there is zero, and the way back leads to the same bytes.</summary>
    private static void AssertTranslates(TranslationCase item, AbiVectorValue[] values)
    {
        byte[] source = item.Encode(values);
        byte[] destination = Filled(item.Target.Bytes.Length);
        Assert.True(item.Translate(source, destination), $"{item} was refused");

        Dictionary<string, AbiVectorValue> byPath = values.ToDictionary(value => value.Text, StringComparer.Ordinal);
        AbiVectorValue[] expected = [.. item.TargetValues.Select(value => byPath.TryGetValue(value.Text, out AbiVectorValue? given) ? given : value with { Number = 0, Bytes = value.Bytes is null ? null : new byte[value.Bytes.Length] })];
        Assert.Equal([], VectorComparison.Run(item.Target with { Bytes = destination, Values = expected }, item.To));

        byte[] back = Filled(source.Length);
        Assert.True(item.TranslateBack(destination, back), $"{item} was refused on the way back");
        Assert.Equal(Convert.ToHexString(source), Convert.ToHexString(back));
    }

    private static void AssertRefused(TranslationCase item, AbiVectorValue[] values)
    {
        byte[] source = item.Encode(values);
        byte[] destination = Filled(item.Target.Bytes.Length);
        Assert.False(item.Translate(source, destination), $"{item}: {values[^1].Text} fits");
        Assert.DoesNotContain(destination, value => value != Untouched);
        if (item.Arms.Count == 0) Assert.False(StructureTranslation.FitsAt(item.Structure.Read(source, item.From, item.Order), item.To));
    }

    private static byte[] Filled(int length)
    {
        byte[] bytes = new byte[length];
        bytes.AsSpan().Fill(Untouched);
        return bytes;
    }
}
