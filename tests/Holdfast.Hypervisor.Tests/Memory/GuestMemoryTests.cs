using FsCheck;
using FsCheck.Fluent;
using Holdfast.Abi.Libxc;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;
using Holdfast.Streams.Pages;

namespace Holdfast.Hypervisor.Tests.Memory;

public sealed class GuestMemoryTests
{
    private const int PageSize = GuestMemory.PageSize;

    [Fact]
    public void A_new_domain_has_no_memory()
    {
        using var hypervisor = new EmbeddedHypervisor();
        GuestMemory memory = Guests.Create(hypervisor, Guests.WholeConfiguration).Memory;
        Assert.Equal(0, memory.Count);
        Assert.Empty(memory.Runs());
        Assert.False(memory.TryRead(0, new byte[8]));
        Assert.False(memory.TryWrite(0, new byte[8]));
        Assert.False(memory.TryRemove(0));
        Assert.Null(memory.TypeOf(0));
    }

    [Fact]
    public void A_frame_is_zeros_until_it_is_written()
    {
        using var memory = Empty(4);
        Assert.True(memory.TryPopulate(7));
        byte[] read = [1, 1, 1, 1];
        Assert.True(memory.TryRead((7 * PageSize) + 100, read));
        Assert.Equal("00000000", Convert.ToHexString(read));
        Assert.Equal(PageType.XAlloc, memory.TypeOf(7));
        Assert.Equal(0, memory.KeptPages);

        Assert.True(memory.TryWrite((7 * PageSize) + 101, [5, 6]));
        Assert.True(memory.TryRead((7 * PageSize) + 100, read));
        Assert.Equal("00050600", Convert.ToHexString(read));
        Assert.Equal(PageType.NoTab, memory.TypeOf(7));
        Assert.Equal(1, memory.KeptPages);
    }

    [Fact]
    public void There_are_no_more_frames_than_the_domain_may_have()
    {
        using var memory = Empty(4);
        Assert.True(memory.TryPopulate(10, 3));
        Assert.False(memory.TryPopulate(20, 2));
        Assert.Equal(3, memory.Count);
        Assert.True(memory.TryPopulate(11, 3));
        Assert.Equal(4, memory.Count);
        Assert.False(memory.TryPopulate(20));
        Assert.True(memory.TryPopulate(10, 4));
        Assert.False(memory.TryPopulate(0, ulong.MaxValue));
        Assert.Equal([new PageRun(10, 4, PageType.XAlloc)], memory.Runs());
    }

    [Fact]
    public void There_are_no_frames_beyond_the_highest()
    {
        using var memory = Empty(4);
        Assert.True(memory.TryPopulate(GuestMemory.HighestFrame));
        Assert.False(memory.TryPopulate(GuestMemory.HighestFrame + 1));
        Assert.False(memory.TryPopulate(GuestMemory.HighestFrame, 2));
        Assert.False(memory.TryPopulate(ulong.MaxValue, 1));
        Assert.True(memory.TryWrite((GuestMemory.HighestFrame * PageSize) + 4088, new byte[8]));
    }

    [Fact]
    public void Frames_that_come_and_go_leave_nothing_behind()
    {
        using var memory = Empty(1);
        for (ulong frame = 0; frame < 1 << 20; frame += 512)
        {
            Assert.True(memory.TryPopulate(frame));
            Assert.True(memory.TryWrite(frame * PageSize, [1]));
            Assert.True(memory.TryRemove(frame));
        }

        Assert.Equal(0, memory.Count);
        Assert.Equal(0, memory.KeptPages);
        Assert.Empty(memory.Runs());
    }

    [Fact]
    public void A_frame_that_came_back_is_zeros()
    {
        using var memory = Empty(1);
        memory.TryPopulate(3);
        memory.TryWrite(3 * PageSize, [9]);
        Assert.True(memory.TryRemove(3));
        Assert.True(memory.TryPopulate(3));
        byte[] read = [1];
        Assert.True(memory.TryRead(3 * PageSize, read));
        Assert.Equal(0, read[0]);
    }

    [Fact]
    public void Bytes_that_cross_the_end_of_a_page_are_a_mistake_of_the_caller()
    {
        using var memory = Empty(2);
        memory.TryPopulate(0, 2);
        Assert.Throws<ArgumentOutOfRangeException>(() => memory.TryRead(PageSize - 1, new byte[2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => memory.TryWrite(1, new byte[PageSize]));
        Assert.True(memory.TryRead(PageSize - 1, new byte[1]));
    }

    [Fact]
    public void A_frame_of_an_image_that_was_taken_away_stays_away()
    {
        using var workspace = new Workspace();
        using var hypervisor = new EmbeddedHypervisor();
        GuestMemory memory = hypervisor.Load(workspace.Add("image", Samples.Bytes("pvh-1vcpu-xen-4.17")), cancellation: TestContext.Current.CancellationToken).Domain!.Memory;
        ulong frame = memory.Runs().First().First;
        Assert.True(memory.TryRemove(frame));
        Assert.Equal(30, memory.Count);
        Assert.False(memory.Contains(frame));
        Assert.False(memory.TryRead(frame * PageSize, new byte[1]));
        Assert.DoesNotContain(memory.Runs(), run => run.First <= frame && frame < run.First + run.Count);

        Assert.True(memory.TryPopulate(frame));
        byte[] page = new byte[PageSize];
        Array.Fill(page, (byte)1);
        Assert.True(memory.TryRead(frame * PageSize, page));
        Assert.False(page.AsSpan().ContainsAnyExcept((byte)0));
        Assert.Equal(31, memory.Count);
    }

    [Fact]
    public void What_is_written_over_an_image_is_read_and_the_rest_of_the_page_is_the_images()
    {
        using var workspace = new Workspace();
        using var hypervisor = new EmbeddedHypervisor();
        byte[] image = Samples.Bytes("pvh-1vcpu-xen-4.17");
        Domain domain = hypervisor.Load(workspace.Add("image", image), cancellation: TestContext.Current.CancellationToken).Domain!;
        ulong frame = domain.Memory.Runs().First().First;
        byte[] before = new byte[PageSize];
        domain.Memory.CopyTo(frame, before);
        Assert.True(domain.Memory.TryWrite((frame * PageSize) + 8, [0xaa, 0xbb]));
        byte[] after = new byte[PageSize];
        domain.Memory.CopyTo(frame, after);
        before[8] = 0xaa;
        before[9] = 0xbb;
        Assert.Equal(before, after);
        Assert.Contains(Convert.ToHexString(after), Guests.PagesOf(Guests.StreamOf(domain))[frame], StringComparison.Ordinal);
    }

    [Fact]
    public void It_behaves_as_a_plain_table_of_pages_would() =>
        Prop.ForAll<int>(seed =>
        {
            const int Frames = 1200;
            var random = new Random(seed);
            using GuestMemory memory = Empty(Frames / 2);
            SortedDictionary<ulong, byte> expected = [];
            for (int i = 0; i < 400; i++)
            {
                ulong frame = (ulong)random.Next(Frames);
                switch (random.Next(4))
                {
                    case 0:
                        if (memory.TryRemove(frame) != expected.Remove(frame)) return false;
                        break;
                    case 1:
                        byte value = (byte)random.Next(256);
                        if (memory.TryWrite(frame * PageSize, [value]) != expected.ContainsKey(frame)) return false;
                        if (expected.ContainsKey(frame)) expected[frame] = value;
                        break;
                    default:
                        ulong count = (ulong)random.Next(1, 30);
                        ulong[] missing = [.. Enumerable.Range(0, (int)count).Select(n => frame + (ulong)n).Where(one => !expected.ContainsKey(one))];
                        bool fits = missing.Length <= memory.MaxFrames - expected.Count;
                        if (memory.TryPopulate(frame, count) != fits) return false;
                        if (fits)
                        {
                            foreach (ulong one in missing) expected.Add(one, 0);
                        }

                        break;
                }
            }

            byte[] read = new byte[1];
            return memory.Count == expected.Count
                && memory.Runs().SelectMany(run => Enumerable.Range(0, (int)run.Count).Select(n => run.First + (ulong)n)).SequenceEqual(expected.Keys)
                && expected.All(pair => memory.TryRead(pair.Key * PageSize, read) && read[0] == pair.Value);
        }).QuickCheckThrowOnFailure();

    private static GuestMemory Empty(long maxFrames) => new(maxFrames, ImagePages.None);
}
