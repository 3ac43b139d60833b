using System.IO.Compression;
using FsCheck;
using FsCheck.Fluent;
using Holdfast.Testing;

namespace Holdfast.Content.Tests;

/// <summary>The cursor over every kind of source against an offset into an array.</summary>
public sealed class ForwardCursorTests : IDisposable
{
    private static readonly byte[] s_bytes = RandomBytes(300_000);

    private static readonly Arbitrary<(string Verb, int Count)[]> s_steps = (
        from verb in Gen.Elements("peek", "take", "read", "skip")
        from count in Gen.OneOf(Gen.Choose(0, 16), Gen.Choose(0, 2000), Gen.Choose(60_000, ForwardCursor.WindowSize), Gen.Choose(0, verb is "peek" or "take" ? 600 : 2 * ForwardCursor.WindowSize))
        select (verb, count)).ArrayOf().ToArbitrary();

    private readonly string _file = Path.Combine(Directory.CreateTempSubdirectory("holdfast-").FullName, "bytes");

    public ForwardCursorTests() => File.WriteAllBytes(_file, s_bytes);

    public static TheoryData<string> Sources => ["memory", "file", "stream", "pieces", "gzip"];

    /// <summary>Every kind of source, and what is copied to.</summary>
    public static MatrixTheoryData<string, string> Copies => new(["memory", "file", "stream", "pieces", "gzip"], ["memory", "file", "unbuffered"]);

    [Theory]
    [MemberData(nameof(Sources))]
    public void Moves_as_an_offset_into_an_array_would(string kind) => Prop.ForAll(s_steps, steps =>
    {
        using ByteSource source = Open(kind);
        using var cursor = new ForwardCursor(source);
        int offset = 0;
        return steps.All(step => Moves(cursor, step.Verb, step.Count, ref offset));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Sources))]
    public void Reads_all_there_is_and_stays_at_the_end(string kind)
    {
        using ByteSource source = Open(kind);
        using var cursor = new ForwardCursor(source);
        byte[] all = new byte[s_bytes.Length + 10];
        Assert.Equal(s_bytes.Length, cursor.Read(all));
        Assert.Equal(s_bytes, all[..^10]);
        Assert.True(cursor.AtEnd);
        Assert.Equal(0, cursor.Skip(long.MaxValue));
        Assert.False(cursor.TryTake(1, out _));
        Assert.Equal(s_bytes.Length, cursor.Offset);
        Assert.Null(cursor.Damage);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Reads_much_at_once_behind_what_was_shown_before(string kind)
    {
        using ByteSource source = Open(kind);
        using var cursor = new ForwardCursor(source);
        Assert.Equal(s_bytes[..700], cursor.Peek(700).ToArray());
        Assert.True(cursor.TryTake(100, out _));
        byte[] much = new byte[3 * ForwardCursor.WindowSize];
        Assert.Equal(much.Length, cursor.Read(much));
        Assert.Equal(s_bytes[100..(100 + much.Length)], much);
        Assert.Equal(100 + much.Length, cursor.Offset);
        Assert.Equal(s_bytes[(int)cursor.Offset..((int)cursor.Offset + 16)], cursor.Peek(16).ToArray());
    }

    [Fact]
    public void Reads_much_at_once_only_until_it_is_cancelled()
    {
        using var interruption = new CancellationTokenSource();
        using ByteSource source = Open("file");
        using var cursor = new ForwardCursor(source, cancellation: interruption.Token);
        interruption.Cancel();
        Assert.Throws<OperationCanceledException>(() => cursor.Read(new byte[2 * ForwardCursor.WindowSize]));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Skips_no_further_than_the_end(string kind)
    {
        using ByteSource source = Open(kind);
        using var cursor = new ForwardCursor(source);
        cursor.Peek(100);
        Assert.Equal(s_bytes.Length, cursor.Skip(long.MaxValue));
        Assert.True(cursor.AtEnd);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Knows_the_length_where_that_is_known_without_reading(string kind)
    {
        using ByteSource source = Open(kind);
        using var cursor = new ForwardCursor(source);
        Assert.Equal(kind is "memory" or "file" ? s_bytes.Length : null, cursor.Length);
    }

    [Theory]
    [MemberData(nameof(Copies))]
    public void Copies_what_comes_next_to_where_a_stream_stands(string kind, string destination)
    {
        using ByteSource source = Open(kind);
        using var cursor = new ForwardCursor(source);
        using Stream stream = destination switch
        {
            "memory" => new MemoryStream(),
            "file" => new FileStream($"{_file}.copy", FileMode.CreateNew, FileAccess.ReadWrite),
            "unbuffered" => new FileStream($"{_file}.copy", FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0),
            _ => throw new ArgumentOutOfRangeException(nameof(destination), destination, "No such destination."),
        };
        stream.Write("before"u8);
        Assert.True(cursor.TryTake(3, out _));
        Assert.Equal(200_000, cursor.CopyTo(stream, 200_000));
        Assert.Equal((200_003, 200_006), (cursor.Offset, stream.Position));
        stream.Write("between"u8);
        Assert.Equal(10, cursor.CopyTo(stream, 10));
        Assert.Equal(s_bytes.Length - 200_013, cursor.CopyTo(stream, long.MaxValue));
        Assert.True(cursor.AtEnd);
        Assert.Equal(0, cursor.CopyTo(stream, 100_000));
        stream.Write("behind"u8);
        byte[] copy = new byte[stream.Length];
        stream.Position = 0;
        stream.ReadExactly(copy);
        Assert.Equal([.. "before"u8, .. s_bytes[3..200_003], .. "between"u8, .. s_bytes[200_003..], .. "behind"u8], copy);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Copies_no_more_once_it_is_cancelled(string kind)
    {
        using var interruption = new CancellationTokenSource();
        using ByteSource source = Open(kind);
        using var cursor = new ForwardCursor(source, cancellation: interruption.Token);
        using var copy = new FileStream($"{_file}.copy", FileMode.CreateNew);
        interruption.Cancel();
        Assert.Throws<OperationCanceledException>(() => cursor.CopyTo(copy, s_bytes.Length));
    }

    [Fact]
    public void Shows_no_more_than_its_window()
    {
        using ByteSource source = Open("memory");
        using var cursor = new ForwardCursor(source);
        Assert.Throws<ArgumentOutOfRangeException>(() => cursor.Peek(ForwardCursor.WindowSize + 1).Length);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Throws_at_the_next_read_once_it_is_cancelled(string kind)
    {
        using var interruption = new CancellationTokenSource();
        using ByteSource source = Open(kind);
        using var cursor = new ForwardCursor(source, cancellation: interruption.Token);
        cursor.Peek(16);
        interruption.Cancel();
        Assert.Throws<OperationCanceledException>(() => cursor.Skip(100_000));
        Assert.Throws<OperationCanceledException>(() => cursor.Peek(20_000).Length);
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);

    private static bool Moves(ForwardCursor cursor, string verb, int count, ref int offset)
    {
        int left = Math.Min(count, s_bytes.Length - offset);
        ReadOnlySpan<byte> next = s_bytes.AsSpan(offset, left);
        bool agrees;
        switch (verb)
        {
            case "peek":
                return cursor.Peek(count).SequenceEqual(next) && cursor.Offset == offset;
            case "take":
                bool fits = left == count;
                agrees = cursor.TryTake(count, out ReadOnlySpan<byte> taken) == fits && taken.SequenceEqual(next);
                if (!fits) left = 0;
                break;
            case "read":
                byte[] read = new byte[count];
                agrees = cursor.Read(read) == left && read.AsSpan(0, left).SequenceEqual(next);
                break;
            default:
                agrees = cursor.Skip(count) == left;
                break;
        }

        offset += left;
        return agrees && cursor.Offset == offset;
    }

    private ByteSource Open(string kind) => kind switch
    {
        "memory" => ByteSource.FromBytes(s_bytes, "memory"),
        "file" => ByteSource.OpenFile(_file),
        "stream" => ByteSource.FromStream(new MemoryStream(s_bytes), "-"),
        "pieces" => ByteSource.FromStream(new PiecewiseStream(s_bytes, position => 1 + (position % 3 * 1700)), "-"),
        _ => ByteSource.FromBytes(Gzip(s_bytes), "gzip"),
    };

    private static byte[] Gzip(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>The same bytes every time. They do not begin as a gzip file does.</summary>
    private static byte[] RandomBytes(int count)
    {
        byte[] bytes = new byte[count];
        new Random(1).NextBytes(bytes);
        bytes[0] = 0;
        return bytes;
    }
}
