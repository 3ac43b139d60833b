using System.Globalization;
using System.Text.RegularExpressions;
using Holdfast.Agreement;
using Holdfast.Fuzzing;
using Holdfast.Lab.Mutations;

namespace Holdfast.Lab.Tests.Mutations;

public sealed partial class ImageMutatorTests
{
    private const int Many = 900;
    private const int LongestField = 8;

    private static readonly Dictionary<string, byte[]> s_bases =
        JudgedImages.Stored.Bases.Concat(JudgedImages.Stored.Newer).ToDictionary(StringComparer.Ordinal);

    private static readonly Mutant[] s_mutants = [.. Enumerable.Range(0, Many).Select(new ImageMutator(s_bases, seed: 5).Make)];

    [Fact]
    public void The_same_seed_and_number_give_the_same_image()
    {
        var again = new ImageMutator(s_bases, seed: 5);
        for (int number = 0; number < Many; number += 90)
        {
            Mutant made = again.Make(number);
            Assert.Equal(s_mutants[number].Change, made.Change);
            Assert.Equal(s_mutants[number].Image, made.Image);
        }
    }

    [Fact]
    public void Another_seed_gives_other_images()
    {
        var other = new ImageMutator(s_bases, seed: 6);
        Assert.NotEqual(s_mutants.Take(50).Select(mutant => mutant.Change), Enumerable.Range(0, 50).Select(number => other.Make(number).Change));
    }

    [Fact]
    public void A_name_tells_the_seed_and_the_number() => Assert.Equal("rnd_5_17", s_mutants[17].Name);

    [Fact]
    public void No_image_is_its_base() => Assert.DoesNotContain(s_mutants, mutant => mutant.Image.AsSpan().SequenceEqual(s_bases[mutant.Base]));

    [Fact]
    public void A_changed_field_holds_what_is_told_where_its_base_held_what_is_told()
    {
        Mutant[] fields = [.. s_mutants.Where(mutant => FieldChange.IsMatch(mutant.Change))];
        Assert.True(fields.Length > Many / 2);
        Assert.Empty(fields.Where(mutant => !IsTold(mutant)).Select(mutant => $"{mutant.Name} {mutant.Base}: {mutant.Change}"));
    }

    [Theory]
    [InlineData("HVM_CONTEXT/CPU/")]
    [InlineData("HVM_CONTEXT/LAPIC/")]
    [InlineData("HVM_CONTEXT/LAPIC_REGS/0 register 0x")]
    [InlineData("HVM_CONTEXT/MTRR/")]
    [InlineData("X86_PV_VCPU_XSAVE ")]
    [InlineData("HVM_PARAMS param[")]
    [InlineData("X86_CPUID_POLICY [")]
    [InlineData("X86_TSC_INFO ")]
    [InlineData("X86_PV_VCPU_BASIC ")]
    [InlineData("SHARED_INFO ")]
    [InlineData("PAGE_DATA pfn[")]
    [InlineData("PAGE_DATA L1 page table 0x")]
    [InlineData("JSON b_info.")]
    [InlineData("libxc image header ")]
    [InlineData("libxc domain header ")]
    [InlineData("xl header ")]
    public void Every_kind_of_place_is_changed_now_and_then(string start) => Assert.Contains(s_mutants, mutant => mutant.Change.StartsWith(start, StringComparison.Ordinal));

    [Theory]
    [InlineData(" dropped")]
    [InlineData(" doubled as record ")]
    [InlineData(" doubled as entry ")]
    [InlineData(" swapped")]
    [InlineData(" claims ")]
    [InlineData(" with the optional bit")]
    [InlineData(" bytes instead of ")]
    [InlineData(" added")]
    public void Records_entries_and_keys_are_changed_as_a_whole_too(string words) => Assert.Contains(s_mutants, mutant => mutant.Change.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void A_change_of_the_HVM_context_leaves_every_other_record_alone()
    {
        foreach (Mutant mutant in s_mutants.Where(mutant => mutant.Change.StartsWith("HVM_CONTEXT/", StringComparison.Ordinal))) Assert.Equal(OtherRecords(s_bases[mutant.Base]), OtherRecords(mutant.Image));

        static IEnumerable<string> OtherRecords(byte[] image) =>
            EditableImage.Parse(image).Records.Where(record => record.Type != ImageRecord.HvmContext).Select(record => $"{record.Type} {ImageDelta.HashOf(record.Body)}");
    }

    /// <summary>Looks for the old value in the base and the new one in the image, at a place around all that differs, without knowing where the field is.</summary>
    private static bool IsTold(Mutant mutant)
    {
        Match told = FieldChange.Match(mutant.Change);
        ulong value = ulong.Parse(told.Groups["value"].Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        ulong old = ulong.Parse(told.Groups["old"].Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        byte[] original = s_bases[mutant.Base];
        if (mutant.Image.Length != original.Length) return false;
        int first = mutant.Image.AsSpan().CommonPrefixLength(original);
        int last = original.Length - 1;
        while (mutant.Image[last] == original[last]) last--;
        foreach (int size in (int[])[1, 2, 4, LongestField])
        {
            for (int start = Math.Max(0, last - size + 1); start <= first && start + size <= original.Length; start++)
            {
                if (Holds(mutant.Image.AsSpan(start, size), value) && Holds(original.AsSpan(start, size), old)) return true;
            }
        }

        return false;
    }

    private static bool Holds(ReadOnlySpan<byte> bytes, ulong value)
    {
        ulong little = 0;
        ulong big = 0;
        for (int index = 0; index < bytes.Length; index++)
        {
            little |= (ulong)bytes[index] << (8 * index);
            big = (big << 8) | bytes[index];
        }

        return little == value || big == value;
    }

    [GeneratedRegex(@"^(?!JSON).* = 0x(?<value>[0-9a-f]+) \(was 0x(?<old>[0-9a-f]+)\)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FieldChange { get; }
}
