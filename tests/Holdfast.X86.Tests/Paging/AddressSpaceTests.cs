using FsCheck;
using FsCheck.Fluent;
using Holdfast.X86.Paging;

namespace Holdfast.X86.Tests.Paging;

public sealed class AddressSpaceTests
{
    private const ulong Present = BuiltMemory.Present;
    private const ulong Writable = BuiltMemory.Writable;
    private const ulong User = BuiltMemory.User;
    private const ulong PageSize = 4096;
    private const ulong UpperHalf = 0xffff_8000_0000_0000;

    public static TheoryData<PagingMode> Modes => [PagingMode.TwoLevel, PagingMode.ThreeLevel, PagingMode.FourLevel, PagingMode.FiveLevel];

    [Theory]
    [MemberData(nameof(Modes))]
    public void Finds_what_is_mapped_and_nothing_else(PagingMode mode)
    {
        Arbitrary<(ulong Linear, ulong Frame)[]> maps = (
            from linear in Gen.Elements(PagesOf(mode))
            from frame in Gen.Choose(0, 0x7fff)
            select (linear, (ulong)frame)).ArrayOf().ToArbitrary();
        Prop.ForAll(maps, pairs =>
        {
            var memory = new BuiltMemory(mode);
            var model = new Dictionary<ulong, ulong>();
            foreach ((ulong linear, ulong frame) in pairs)
            {
                memory.Map(linear, frame * PageSize);
                model[linear] = frame * PageSize;
            }

            AddressSpace space = memory.Space();
            return PagesOf(mode).All(page => space.TryTranslate(page + 0x123, out ulong physical) ? model.TryGetValue(page, out ulong expected) && physical == expected + 0x123 : !model.ContainsKey(page));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void Lists_what_is_mapped_in_rising_order_and_each_page_once(PagingMode mode)
    {
        Arbitrary<ulong[]> pages = Gen.Elements(PagesOf(mode)).ArrayOf().ToArbitrary();
        Prop.ForAll(pages, chosen =>
        {
            var memory = new BuiltMemory(mode);
            foreach (ulong page in chosen) memory.Map(page, page & 0x0fff_f000);
            Mapping[] mappings = [.. memory.Space().Mappings(0, ulong.MaxValue)];
            IEnumerable<ulong> listed = mappings.SelectMany(mapping => Enumerable.Range(0, (int)(mapping.Length / PageSize)).Select(page => mapping.Linear + ((ulong)page * PageSize)));
            bool areApart = mappings.Zip(mappings.Skip(1)).All(pair => pair.First.Linear + pair.First.Length != pair.Second.Linear || pair.First.Physical + pair.First.Length != pair.Second.Physical);
            return areApart && listed.SequenceEqual(chosen.Distinct().Order());
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(PagingMode.TwoLevel, 2, 0x40_0000UL)]
    [InlineData(PagingMode.ThreeLevel, 2, 0x20_0000UL)]
    [InlineData(PagingMode.FourLevel, 2, 0x20_0000UL)]
    [InlineData(PagingMode.FourLevel, 3, 0x4000_0000UL)]
    [InlineData(PagingMode.FiveLevel, 2, 0x20_0000UL)]
    [InlineData(PagingMode.FiveLevel, 3, 0x4000_0000UL)]
    public void Knows_large_pages(PagingMode mode, int level, ulong size)
    {
        var memory = new BuiltMemory(mode);
        memory.Map(0x8000_0000, 0xc000_0000, level: level);
        AddressSpace space = memory.Space();
        Assert.True(space.TryTranslate(0x8000_0000 + size - 1, out ulong physical));
        Assert.Equal(0xc000_0000 + size - 1, physical);
        Assert.False(space.TryTranslate(0x8000_0000 + size, out _));
        Assert.Equal(new Mapping(0x8000_0000, 0xc000_0000, size, true, false), Assert.Single(space.Mappings(0, ulong.MaxValue)));
    }

    [Fact]
    public void Takes_no_address_from_the_memory_type_of_a_large_page()
    {
        var memory = new BuiltMemory(PagingMode.FourLevel);
        memory.Map(0, 0x20_0000 | (1 << 12), level: 2);
        Assert.True(memory.Space().TryTranslate(5, out ulong physical));
        Assert.Equal(0x20_0005UL, physical);
    }

    [Fact]
    public void Finds_the_upper_address_bits_of_a_page_of_4_mib()
    {
        var memory = new BuiltMemory(PagingMode.TwoLevel);
        memory.Map(0x0080_0000, 0x0100_0000 | (0xa5UL << 13), level: 2);
        Assert.True(memory.Space().TryTranslate(0x0080_1234, out ulong physical));
        Assert.Equal(0xa5_0100_1234UL, physical);
    }

    [Fact]
    public void Walks_on_where_pages_of_4_mib_are_off()
    {
        var memory = new BuiltMemory(PagingMode.TwoLevel);
        memory.Map(0x0080_1000, 0x5000);
        memory.SetEntry(memory.Root, memory.SlotOf(0x0080_1000, 2), memory.TableOf(0x0080_1000, 1) | Present | BuiltMemory.Large);
        var space = new AddressSpace(memory, PagingMode.TwoLevel, memory.Root) { HasLargeShortPages = false };
        Assert.True(space.TryTranslate(0x0080_1000, out ulong physical));
        Assert.Equal(0x5000UL, physical);
        Assert.True(memory.Space().TryTranslate(0x0080_1000, out physical));
        Assert.NotEqual(0x5000UL, physical);
    }

    [Theory]
    [InlineData(PagingMode.FourLevel, 4)]
    [InlineData(PagingMode.FiveLevel, 4)]
    [InlineData(PagingMode.FiveLevel, 5)]
    public void Maps_nothing_by_an_entry_that_makes_the_processor_fault(PagingMode mode, int level)
    {
        var memory = new BuiltMemory(mode);
        memory.Map(0x1000, 0x2000);
        ulong entry = memory.TableOf(0x1000, level - 1) | Present;
        ulong table = memory.TableOf(0x1000, level);
        memory.SetEntry(table, 0, entry);
        Assert.True(memory.Space().TryTranslate(0x1000, out _));
        memory.SetEntry(table, 0, entry | BuiltMemory.Large);
        Assert.False(memory.Space().TryTranslate(0x1000, out _));
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void Maps_nothing_where_a_table_is_missing(PagingMode mode)
    {
        var memory = new BuiltMemory(mode);
        memory.Map(0x1000, 0x2000);
        memory.Remove(memory.TableOf(0x1000, 1) / PageSize);
        Assert.False(memory.Space().TryTranslate(0x1000, out _));
        memory.Remove(memory.Root / PageSize);
        Assert.False(memory.Space().TryTranslate(0x1000, out _));
        Assert.Empty(memory.Space().Mappings(0, ulong.MaxValue));
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void Knows_no_entry_that_is_not_present(PagingMode mode)
    {
        var memory = new BuiltMemory(mode);
        memory.Map(0x1000, 0x2000, flags: Writable | User);
        Assert.False(memory.Space().TryTranslate(0x1000, out _));
    }

    [Fact]
    public void Joins_neighbours_of_the_same_rights()
    {
        var memory = new BuiltMemory(PagingMode.FourLevel);
        memory.Map(0x1f_e000, 0xa000);
        memory.Map(0x1f_f000, 0xb000);
        memory.Map(0x20_0000, 0xc000);
        memory.Map(0x20_1000, 0xd000, flags: Present);
        memory.Map(0x20_2000, 0xe000, flags: Present | User);
        memory.Map(0x20_4000, 0xf000, flags: Present | User);
        memory.Map(0x20_5000, 0x8000, flags: Present | User);
        Mapping[] expected =
        [
            new(0x1f_e000, 0xa000, 0x3000, true, false),
            new(0x20_1000, 0xd000, 0x1000, false, false),
            new(0x20_2000, 0xe000, 0x1000, false, true),
            new(0x20_4000, 0xf000, 0x1000, false, true),
            new(0x20_5000, 0x8000, 0x1000, false, true),
        ];
        Assert.Equal(expected, memory.Space().Mappings(0, ulong.MaxValue));
    }

    [Fact]
    public void Lists_no_more_than_was_asked_for()
    {
        var memory = new BuiltMemory(PagingMode.FourLevel);
        for (ulong page = 0; page < 8; page++) memory.Map(0x10_0000 + (page * PageSize), 0x20_0000 + (page * PageSize));
        AddressSpace space = memory.Space();
        Assert.Equal(new Mapping(0x10_1234, 0x20_1234, 0x2001, true, false), Assert.Single(space.Mappings(0x10_1234, 0x10_3234)));
        Assert.Equal(new Mapping(0x10_7fff, 0x20_7fff, 1, true, false), Assert.Single(space.Mappings(0x10_7fff, 0x20_0000)));
        Assert.Empty(space.Mappings(0x10_8000, ulong.MaxValue));
        Assert.Empty(space.Mappings(0x10_3000, 0x10_2fff));
        Assert.Empty(space.Mappings(0, 0xf_ffff));
    }

    [Theory]
    [InlineData(PagingMode.FourLevel, UpperHalf)]
    [InlineData(PagingMode.FiveLevel, 0xff00_0000_0000_0000)]
    public void Lists_the_lower_half_before_the_upper(PagingMode mode, ulong upper)
    {
        var memory = new BuiltMemory(mode);
        memory.Map(ulong.MaxValue - 0xfff, 0x3000);
        memory.Map(upper, 0x2000);
        memory.Map(0x1000, 0x1000);
        ulong[] all = [0x1000, upper, ulong.MaxValue - 0xfff];
        AddressSpace space = memory.Space();
        Assert.Equal(all, space.Mappings(0, ulong.MaxValue).Select(mapping => mapping.Linear));

        // Bounds between the halves name no table, and still bound.
        ulong between = upper - 0x4321_0000_0000;
        Assert.Equal(all[..1], space.Mappings(0, between).Select(mapping => mapping.Linear));
        Assert.Equal(all[1..], space.Mappings(between, ulong.MaxValue).Select(mapping => mapping.Linear));
        Assert.False(space.IsCanonical(between));
        Assert.False(space.TryTranslate(between, out _));
    }

    [Fact]
    public void Gives_no_rights_that_a_level_above_denies()
    {
        var memory = new BuiltMemory(PagingMode.FourLevel);
        memory.Map(0x1000, 0x2000, flags: Present | Writable | User);
        memory.SetEntry(memory.TableOf(0x1000, 3), 0, memory.TableOf(0x1000, 2) | Present | User);
        Assert.Equal(new Mapping(0x1000, 0x2000, PageSize, false, true), Assert.Single(memory.Space().Mappings(0, ulong.MaxValue)));
        memory.SetEntry(memory.Root, 0, memory.TableOf(0x1000, 3) | Present | Writable);
        Assert.Equal(new Mapping(0x1000, 0x2000, PageSize, false, false), Assert.Single(memory.Space().Mappings(0, ulong.MaxValue)));
    }

    [Fact]
    public void Takes_no_rights_from_the_highest_table_of_three()
    {
        var memory = new BuiltMemory(PagingMode.ThreeLevel);
        memory.Map(0xc000_0000, 0x2000, flags: Present | Writable | User);
        Assert.Equal(new Mapping(0xc000_0000, 0x2000, PageSize, true, true), Assert.Single(memory.Space().Mappings(0, ulong.MaxValue)));
    }

    [Fact]
    public void Finds_the_highest_table_of_three_inside_of_a_page()
    {
        var memory = new BuiltMemory(PagingMode.ThreeLevel);
        memory.Map(0x1000, 0x2000);
        const ulong moved = 0x7_1234_5000 + 0x160;
        memory.Write(moved, memory.Page(memory.Root / PageSize).AsSpan(0, 32));
        Assert.True(new AddressSpace(memory, PagingMode.ThreeLevel, moved | 0x18).TryTranslate(0x1000, out ulong physical));
        Assert.Equal(0x2000UL, physical);
    }

    [Fact]
    public void Takes_what_is_no_address_of_cr3_for_nothing()
    {
        var memory = new BuiltMemory(PagingMode.FourLevel);
        memory.Map(0x1000, 0x2000);
        Assert.True(new AddressSpace(memory, PagingMode.FourLevel, memory.Root | 0x8000_0000_0000_0fff).TryTranslate(0x1000, out _));
    }

    [Fact]
    public void Has_physical_addresses_where_there_is_no_paging()
    {
        var space = new AddressSpace(new BuiltMemory(PagingMode.None), PagingMode.None, 0x1234);
        Assert.True(space.TryTranslate(uint.MaxValue, out ulong physical));
        Assert.Equal(uint.MaxValue, physical);
        Assert.False(space.TryTranslate(1UL << 32, out _));
        Assert.Equal(new Mapping(0x10, 0x10, (1UL << 32) - 0x10, true, true), Assert.Single(space.Mappings(0x10, ulong.MaxValue)));
    }

    [Fact]
    public void Reads_across_pages_as_far_as_they_are_there()
    {
        var memory = new BuiltMemory(PagingMode.FourLevel);
        memory.Map(0x1000, 0x9000);
        memory.Map(0x2000, 0x5000);
        memory.Write(0x9ffe, 1, 2);
        memory.Write(0x5000, 3, 4);
        AddressSpace space = memory.Space();
        byte[] bytes = new byte[4];
        Assert.Equal(4, space.Read(0x1ffe, bytes));
        Assert.Equal([1, 2, 3, 4], bytes);
        memory.Remove(5);
        Assert.Equal(2, space.Read(0x1ffe, bytes));
        Assert.Equal(0, space.Read(0x2000, bytes));
        Assert.Equal(0, space.Read(0x3000, bytes));
        Assert.Equal(0, space.Read(0x1ffe, []));
    }

    [Fact]
    public void Reads_no_further_than_the_end_of_all_addresses()
    {
        var memory = new BuiltMemory(PagingMode.FourLevel);
        memory.Map(ulong.MaxValue - 0xfff, 0x9000);
        memory.Map(0, 0x5000);
        memory.Page(9);
        memory.Page(5);
        Assert.Equal(3, memory.Space().Read(ulong.MaxValue - 2, new byte[8]));
    }

    [Fact]
    public void Shows_a_table_that_names_itself_as_what_it_maps()
    {
        var memory = new BuiltMemory(PagingMode.FourLevel);
        memory.Map(0x1000, 0x2000);
        memory.SetEntry(memory.Root, 511, memory.Root | Present | Writable);
        AddressSpace space = memory.Space();
        Assert.True(space.TryTranslate(ulong.MaxValue - 7, out ulong physical));
        Assert.Equal(memory.Root + 0xff8, physical);
    }

    [Theory]
    [InlineData(PagingMode.TwoLevel)]
    [InlineData(PagingMode.FourLevel)]
    [InlineData(PagingMode.FiveLevel)]
    public void Comes_to_an_end_with_tables_that_name_themselves_when_the_caller_does(PagingMode mode)
    {
        var memory = new BuiltMemory(mode);
        memory.Map(0x1000, 0x2000);
        for (int slot = 0; slot < 512; slot++) memory.SetEntry(memory.Root, slot, memory.Root | Present | Writable);
        Assert.Equal(1000, memory.Space().Mappings(0, ulong.MaxValue).Take(1000).Count());
        Assert.InRange(memory.Reads, 1, 100);
        Assert.True(memory.Space().TryTranslate(0x1000, out ulong physical));
        Assert.Equal(memory.Root, physical);
    }

    [Fact]
    public void Comes_to_an_end_with_tables_that_name_themselves_when_the_budget_does()
    {
        // Nothing is ever mapped: what is as deep as pages is never present.
        var memory = new BuiltMemory(PagingMode.FiveLevel);
        memory.Map(0x1000, 0x2000);
        ulong lowest = memory.TableOf(0x1000, 1);
        memory.SetEntry(lowest, 1, 0);
        for (int level = 5; level > 1; level--)
        {
            for (int slot = 0; slot < 512; slot++) memory.SetEntry(memory.TableOf(0x1000, level), slot, memory.TableOf(0x1000, level - 1) | Present);
        }

        var budget = new WalkBudget(1000);
        Assert.Empty(memory.Space().Mappings(0, ulong.MaxValue, budget));
        Assert.True(budget.IsExhausted);
        Assert.InRange(memory.Reads, 1, 1000);
    }

    [Fact]
    public void Has_a_budget_that_lasts_for_what_is_there()
    {
        var memory = new BuiltMemory(PagingMode.FourLevel);
        memory.Map(0x1000, 0x2000);
        var enough = new WalkBudget(4);
        Assert.Single(memory.Space().Mappings(0, ulong.MaxValue, enough));
        Assert.False(enough.IsExhausted);
        var tooLittle = new WalkBudget(3);
        Assert.Empty(memory.Space().Mappings(0, ulong.MaxValue, tooLittle));
        Assert.True(tooLittle.IsExhausted);
    }

    /// <summary>Some pages of a mode, at the ends of tables and beside each other.</summary>
    private static ulong[] PagesOf(PagingMode mode)
    {
        ulong[] narrow = [0, 0x1000, 0x2000, 0x3f_f000, 0x40_0000, 0x1f_f000, 0x20_0000, 0x3fff_f000, 0x4000_0000, 0xc000_0000, 0xffff_f000];
        return mode switch
        {
            PagingMode.FourLevel => [.. narrow, 0x7f_ffff_f000, 0x80_0000_0000, 0x7fff_ffff_f000, UpperHalf, UpperHalf + 0x1000, ulong.MaxValue - 0xfff],
            PagingMode.FiveLevel => [.. narrow, 0xff_ffff_ffff_f000, 0x1_0000_0000_0000, 0xff00_0000_0000_0000, UpperHalf, ulong.MaxValue - 0xfff],
            _ => narrow,
        };
    }
}
