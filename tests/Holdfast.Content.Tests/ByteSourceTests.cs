namespace Holdfast.Content.Tests;

public sealed class ByteSourceTests
{
    [Fact]
    public void A_file_that_says_it_is_empty_and_is_not_is_read_like_a_pipe()
    {
        // Files of the kernel are like block devices in this, and anybody may read them.
        const string path = "/proc/version";
        Assert.SkipUnless(File.Exists(path), "There is no /proc here.");
        byte[] content = File.ReadAllBytes(path);
        Assert.Equal(0, new FileInfo(path).Length);
        using ByteSource source = ByteSource.OpenFile(path);
        using var cursor = new ForwardCursor(source);
        Assert.Null(cursor.Length);
        Assert.Equal(8, cursor.Skip(8));
        byte[] rest = new byte[content.Length];
        Assert.Equal(content.Length - 8, cursor.Read(rest));
        Assert.Equal(content[8..], rest[..^8]);
    }
}
