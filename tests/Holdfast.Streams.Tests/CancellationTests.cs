using Holdfast.Streams.Tests.Images;
using Holdfast.Testing;

namespace Holdfast.Streams.Tests;

public sealed class CancellationTests
{
    public static TheoryData<string> Names => [.. SampleImage.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Cancelled_before_it_starts_a_check_throws(string sample)
    {
        using ByteSource source = ByteSource.FromBytes(SampleImage.Bytes(sample), sample);
        Assert.Throws<OperationCanceledException>(() => ImageChecker.Check(source, new CheckOptions(), cancellation: new CancellationToken(canceled: true)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Cancelled_on_its_way_a_check_throws_at_the_next_read(string sample)
    {
        using var interruption = new CancellationTokenSource();
        var progress = new CancelAt(2000, interruption);
        using ByteSource source = ByteSource.FromBytes(SampleImage.Bytes(sample), sample);
        Assert.Throws<OperationCanceledException>(() => ImageChecker.Check(source, new CheckOptions(), progress, interruption.Token));
        Assert.InRange(progress.Last, 2000, SampleImage.Bytes(sample).Length);
    }

    [Fact]
    public void Cancelled_within_a_long_skip_through_a_pipe_a_check_throws()
    {
        using var interruption = new CancellationTokenSource();
        SampleImage image = SampleImage.PvhGuest();
        image.InsertBefore(Abi.Libxc.LibxcRecordType.End, new SampleRecord(0x80000001, new byte[64 << 20]));
        var progress = new CancelAt(20 << 20, interruption);
        using ByteSource source = ByteSource.FromStream(new PiecewiseStream(image.ToBytes(), _ => int.MaxValue), "image");
        Assert.Throws<OperationCanceledException>(() => ImageChecker.Check(source, new CheckOptions(), progress, interruption.Token));
        Assert.InRange(progress.Last, 20 << 20, 60 << 20);
    }

    private sealed class CancelAt(long offset, CancellationTokenSource interruption) : IProgress<long>
    {
        public long Last { get; private set; }

        public void Report(long value)
        {
            Last = value;
            if (value >= offset) interruption.Cancel();
        }
    }
}
