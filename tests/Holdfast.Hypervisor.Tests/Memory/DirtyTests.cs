using FsCheck;
using FsCheck.Fluent;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.Tests.Memory;

public sealed class DirtyTests
{
    private const int PageSize = GuestMemory.PageSize;

    [Fact]
    public void Logs_what_is_written_while_there_is_a_log()
    {
        using GuestMemory memory = With(64);
        memory.TryWrite(3 * PageSize, [1]);
        Assert.True(memory.EnableLogDirty());
        Assert.Equal(0, memory.DirtyCount);
        memory.TryWrite(5 * PageSize, [1]);
        memory.TryWriteAsHypervisor((17 * PageSize) + 9, [1]);
        memory.MarkDirty(40);
        byte[] bitmap = new byte[8];
        memory.CopyDirty(0, bitmap);
        Assert.Equal("2000020000010000", Convert.ToHexString(bitmap));
        Assert.Equal(3, memory.DirtyCount);
        memory.DisableLogDirty();
        Assert.False(memory.IsDirty(5));
    }

    [Fact]
    public void There_is_one_log()
    {
        using GuestMemory memory = With(1);
        Assert.True(memory.EnableLogDirty());
        Assert.False(memory.EnableLogDirty());
        Assert.True(memory.DisableLogDirty());
        Assert.False(memory.DisableLogDirty());
    }

    [Fact]
    public void Only_what_is_cleared_is_forgotten()
    {
        using GuestMemory memory = With(64);
        memory.EnableLogDirty();
        memory.TryWrite(5 * PageSize, [1]);
        memory.MarkDirty(FrameGroup.Frames + 20);
        memory.ClearDirty(0, FrameGroup.Frames);
        Assert.False(memory.IsDirty(5));
        Assert.True(memory.IsDirty(FrameGroup.Frames + 20));
        Assert.Equal(1, memory.DirtyCount);
    }

    [Fact]
    public void Says_when_the_log_had_no_room()
    {
        var log = new DirtyFrames(2);
        log.Mark(0);
        log.Mark(FrameGroup.Frames);
        Assert.Equal(0, log.Lost);
        log.Mark(2 * FrameGroup.Frames);
        Assert.Equal(1, log.Lost);
        Assert.False(log.Contains(2 * FrameGroup.Frames));
        log.Remove(0, 2 * FrameGroup.Frames);
        Assert.Equal((0, 1), (log.Count, log.Lost));
    }

    [Fact]
    public void A_write_to_another_domains_page_is_in_that_domains_log()
    {
        using GuestMemory owner = With(4), mapper = With(4);
        owner.EnableLogDirty();
        mapper.EnableLogDirty();
        mapper.Map(9, MappedFrame.Of(FrameKind.Granted, owner, 2));
        Assert.True(mapper.TryWrite(9 * PageSize, [7]));
        Assert.True(owner.IsDirty(2));
        Assert.False(mapper.IsDirty(9));
    }

    [Fact]
    public void All_of_a_range_that_is_new_counts_as_written()
    {
        using GuestMemory memory = With(64);
        byte[] bitmap = new byte[2];
        memory.CollectDirty(8, 12, bitmap);
        Assert.Equal("FFFF", Convert.ToHexString(bitmap));
        memory.CollectDirty(8, 12, bitmap);
        Assert.Equal("0000", Convert.ToHexString(bitmap));
        memory.TryWrite(9 * PageSize, [1]);
        memory.TryWrite(19 * PageSize, [1]);
        memory.TryWrite(20 * PageSize, [1]);
        memory.CollectDirty(8, 12, bitmap);
        Assert.Equal("0208", Convert.ToHexString(bitmap));
        memory.CollectDirty(9, 12, bitmap);
        Assert.Equal("FFFF", Convert.ToHexString(bitmap));
        memory.TrackVram(0, 0);
        memory.CollectDirty(9, 12, bitmap);
        Assert.Equal("FFFF", Convert.ToHexString(bitmap));
    }

    [Fact]
    public void A_page_that_is_taken_away_is_not_dirty_and_one_that_comes_is()
    {
        using GuestMemory memory = With(8);
        byte[] bitmap = new byte[1];
        memory.CollectDirty(0, 8, bitmap);
        memory.TryWrite(0, [1]);
        memory.TryRemove(0);
        memory.CollectDirty(0, 8, bitmap);
        Assert.Equal(0, bitmap[0]);
        memory.TryPopulate(0);
        memory.CollectDirty(0, 8, bitmap);
        Assert.Equal(1, bitmap[0]);
    }

    [Fact]
    public void The_highest_page_number_does_not_go_down()
    {
        using var memory = new GuestMemory(8, ImagePages.None);
        Assert.Equal(0u, memory.HighestMapped);
        memory.TryPopulate(700);
        memory.TryPopulate(3);
        memory.TryRemove(700);
        Assert.Equal(700u, memory.HighestMapped);
    }

    [Fact]
    public void The_log_is_a_set_of_frames() =>
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            var log = new DirtyFrames(1000);
            SortedSet<ulong> expected = [];
            for (int i = 0; i < 200; i++)
            {
                ulong frame = (ulong)random.Next(3000);
                if (random.Next(5) > 0)
                {
                    log.Mark(frame);
                    expected.Add(frame);
                    continue;
                }

                ulong first = frame & ~7UL;
                byte[] bitmap = new byte[random.Next(200)];
                log.CopyTo(first, bitmap);
                for (int bit = 0; bit < bitmap.Length * 8; bit++)
                {
                    if (((bitmap[bit / 8] >> (bit % 8)) & 1) != (expected.Contains(first + (ulong)bit) ? 1 : 0)) return false;
                }

                if (random.Next(2) == 0) continue;

                // More groups than there are now and then, and fewer.
                ulong start = frame & ~(FrameGroup.Frames - 1UL), count = (ulong)random.Next(12) * FrameGroup.Frames;
                log.Remove(start, count);
                expected.RemoveWhere(marked => marked >= start && marked < start + count);
            }

            return log.Count == expected.Count && expected.All(log.Contains);
        }).QuickCheckThrowOnFailure();

    private static GuestMemory With(ulong frames)
    {
        var memory = new GuestMemory((long)frames, ImagePages.None);
        memory.TryPopulate(0, frames);
        return memory;
    }
}
