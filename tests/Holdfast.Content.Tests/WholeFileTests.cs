using System.Diagnostics;
using System.IO.Pipes;

namespace Holdfast.Content.Tests;

public sealed class WholeFileTests : IDisposable
{
    private static readonly byte[] s_bytes = [1, 2, 3];

    /// <summary>Much more than it takes; a pipe that nobody reads would wait for ever.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("holdfast-");

    private string Place => Path.Combine(_folder.FullName, "file");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_new_file_holds_the_bytes_and_nothing_stands_beside_it()
    {
        WholeFile.Write(Place, s_bytes);
        Assert.Equal(s_bytes, File.ReadAllBytes(Place));
        Assert.Single(_folder.GetFileSystemInfos());
    }

    [Fact]
    public void Text_is_UTF_8_without_a_byte_order_mark()
    {
        WholeFile.WriteText(Place, "é\n");
        Assert.Equal([0xc3, 0xa9, 0x0a], File.ReadAllBytes(Place));
    }

    [Theory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute)]
    public void What_is_replaced_keeps_its_mode(UnixFileMode mode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        WriteOld(mode);
        WholeFile.Write(Place, s_bytes);
        Assert.Equal(mode, ModeOf(Place));
    }

    [Fact]
    public void A_private_file_is_its_owners_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        WholeFile.WritePrivate(Place, s_bytes);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, ModeOf(Place));
    }

    [Fact]
    public void A_private_file_is_its_owners_alone_even_when_it_replaces_one_that_was_not()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        WriteOld(UnixFileMode.UserRead | UnixFileMode.OtherRead);
        WholeFile.WritePrivate(Place, s_bytes);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, ModeOf(Place));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void An_old_file_is_replaced(int length)
    {
        File.WriteAllBytes(Place, new byte[length]);
        WholeFile.Write(Place, s_bytes);
        Assert.Equal(s_bytes, File.ReadAllBytes(Place));
        Assert.Single(_folder.GetFileSystemInfos());
    }

    [Fact]
    public void A_link_is_followed()
    {
        string link = Path.Combine(_folder.FullName, "link");
        File.WriteAllText(Place, "old");
        File.CreateSymbolicLink(link, Place);
        WholeFile.Write(link, s_bytes);
        Assert.Equal(s_bytes, File.ReadAllBytes(Place));
        Assert.Equal(Place, new FileInfo(link).LinkTarget);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told_and_not_made()
    {
        Assert.ThrowsAny<IOException>(() => WholeFile.Write(Path.Combine(_folder.FullName, "no", "file"), s_bytes));
        Assert.Empty(_folder.GetFileSystemInfos());
    }

    [Fact]
    public void A_folder_in_the_files_place_is_told_and_stays()
    {
        Directory.CreateDirectory(Place);
        Assert.ThrowsAny<Exception>(() => WholeFile.Write(Place, s_bytes));
        Assert.Equal([Place], _folder.GetFileSystemInfos().Select(entry => entry.FullName));
    }

    [Fact]
    public void A_device_is_written_to_and_stays_one()
    {
        Assert.SkipUnless(File.Exists("/dev/null"), "There is no /dev/null.");
        WholeFile.Write("/dev/null", s_bytes);
        Assert.Empty(File.ReadAllBytes("/dev/null"));
    }

    [Fact]
    public async Task A_named_pipe_is_opened_once_and_stays_one()
    {
        Assert.SkipUnless(File.Exists("/dev/null"), "There is no /dev/null.");
        using (var made = Process.Start("mkfifo", [Place])) await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        Task<byte[]> read = Task.Run(() => File.ReadAllBytes(Place), TestContext.Current.CancellationToken);
        await Task.Run(() => WholeFile.WritePrivate(Place, s_bytes), TestContext.Current.CancellationToken).WaitAsync(s_patience, TestContext.Current.CancellationToken);
        Assert.Equal(s_bytes, await read.WaitAsync(s_patience, TestContext.Current.CancellationToken));
        Assert.Equal([Place], _folder.GetFileSystemInfos().Select(entry => entry.FullName));
    }

    [Fact]
    public void A_stream_of_the_process_is_written_to_although_its_link_leads_to_no_path()
    {
        Assert.SkipUnless(File.Exists("/dev/null"), "There is no /dev/null.");
        using var pipe = new AnonymousPipeServerStream(PipeDirection.In);
        WholeFile.WritePrivate($"/dev/fd/{pipe.GetClientHandleAsString()}", s_bytes);
        byte[] read = new byte[s_bytes.Length];
        pipe.ReadExactly(read);
        Assert.Equal(s_bytes, read);
    }

    [Fact]
    public void An_empty_file_among_the_devices_is_a_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        string file = Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : _folder.FullName, $"holdfast-{Guid.NewGuid():n}");
        File.WriteAllBytes(file, []);
        try
        {
            WholeFile.WritePrivate(file, s_bytes);
            Assert.Equal(s_bytes, File.ReadAllBytes(file));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, ModeOf(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private void WriteOld(UnixFileMode mode)
    {
        File.WriteAllText(Place, "old");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Place, mode);
    }

    private static UnixFileMode ModeOf(string path) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(path);
}
