using System.IO.Compression;

namespace Holdfast.Content.Tests;

public sealed class PositionedFileTests : IDisposable
{
    private readonly string _path = Path.Combine(Directory.CreateTempSubdirectory("holdfast-").FullName, "bytes");

    [Fact]
    public void Reads_from_any_position_in_any_order()
    {
        File.WriteAllBytes(_path, [.. Enumerable.Range(0, 200).Select(number => (byte)number)]);
        using PositionedFile file = PositionedFile.TryOpen(_path)!;
        Assert.Equal(200, file.Length);
        byte[] bytes = new byte[3];
        foreach (int offset in (int[])[100, 0, 197])
        {
            Assert.Equal(3, file.Read(offset, bytes));
            Assert.Equal([(byte)offset, (byte)(offset + 1), (byte)(offset + 2)], bytes);
        }
    }

    [Fact]
    public void Reads_no_further_than_the_end()
    {
        File.WriteAllBytes(_path, [1, 2, 3]);
        using PositionedFile file = PositionedFile.TryOpen(_path)!;
        byte[] bytes = new byte[4];
        Assert.Equal(1, file.Read(2, bytes));
        Assert.Equal(3, bytes[0]);
        Assert.Equal(0, file.Read(3, bytes));
        Assert.Equal(0, file.Read(1L << 40, bytes));
    }

    [Fact]
    public void Sees_that_a_file_has_become_shorter()
    {
        File.WriteAllBytes(_path, [1, 2, 3]);
        using PositionedFile file = PositionedFile.TryOpen(_path)!;
        using (var writer = new FileStream(_path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite)) writer.SetLength(1);
        Assert.Equal(1, file.Length);
        Assert.Equal(1, file.Read(0, new byte[3]));
    }

    [Fact]
    public void Opens_no_file_whose_positions_are_not_those_of_its_content()
    {
        using (var packed = new GZipStream(File.Create(_path), CompressionLevel.Fastest)) packed.Write([1, 2, 3]);
        Assert.Null(PositionedFile.TryOpen(_path));
    }

    [Fact]
    public void Opens_an_empty_file()
    {
        File.WriteAllBytes(_path, []);
        using PositionedFile file = PositionedFile.TryOpen(_path)!;
        Assert.Equal(0, file.Read(0, new byte[1]));
    }

    [Fact]
    public void Throws_for_a_file_that_is_not_there() => Assert.Throws<FileNotFoundException>(() => PositionedFile.TryOpen(_path));

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_path)!, recursive: true);
}
