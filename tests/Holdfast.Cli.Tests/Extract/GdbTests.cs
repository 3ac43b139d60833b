using System.Diagnostics;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Pv;
using Holdfast.Content;
using Holdfast.Streams;

namespace Holdfast.Cli.Tests.Extract;

/// <summary>A session of gdb on an extracted core, where gdb is installed.</summary>
public sealed class GdbTests
{
    [Theory]
    [InlineData("pvh-1vcpu-xen-4.17")]
    [InlineData("pvh-2vcpu-xen-4.17")]
    [InlineData("pv-1vcpu-xen-4.17")]
    public void Gdb_sees_each_vcpu_as_a_thread_with_its_registers(string name)
    {
        using var workspace = new Workspace();
        (ulong Rip, ulong Rsp, ulong Rbx)[] expected = RegistersOf(name);
        string[] lines = RunGdb(workspace, name, [], "thread apply all -ascending printf \"%lx %lx %lx\\n\", $rip, $rsp, $rbx");
        Assert.Equal(expected.Select(vcpu => $"{vcpu.Rip:x} {vcpu.Rsp:x} {vcpu.Rbx:x}"), lines.Where(line => line.Split(' ') is [_, _, _] words && words.All(IsHexadecimal)));
    }

    [Fact]
    public void Gdb_reads_memory_where_the_guest_has_it()
    {
        using var workspace = new Workspace();
        const string name = "pvh-1vcpu-xen-4.17";
        ulong rip = RegistersOf(name)[0].Rip;
        string image = workspace.Add("image", Unpacked(name));
        Assert.Equal(0, Command.Run("extract", image, "--to", "raw", "--virtual", $"0x{rip:x}+8", workspace.PathOf("code")).Status);
        string[] lines = RunGdb(workspace, name, ["--virtual", $"0x{rip:x}+8"], $"x/8xb 0x{rip:x}");
        string expected = string.Join(' ', File.ReadAllBytes(workspace.PathOf("code")).Select(value => $"0x{value:x2}"));
        Assert.Contains(lines, line => string.Join(' ', line.Split(['\t', ' '], StringSplitOptions.RemoveEmptyEntries)).EndsWith(expected, StringComparison.Ordinal));
    }

    private static bool IsHexadecimal(string word) => word.Length > 0 && word.All(char.IsAsciiHexDigit);

    private static byte[] Unpacked(string name)
    {
        using var cursor = new ForwardCursor(ByteSource.OpenFile(PathOf(name)));
        var image = new MemoryStream();
        cursor.CopyTo(image, long.MaxValue);
        return image.ToArray();
    }

    private static string PathOf(string name) => Command.Stored("samples", "guests", $"{name}.xlsave.gz");

    private static (ulong Rip, ulong Rsp, ulong Rbx)[] RegistersOf(string name)
    {
        using ByteSource source = ByteSource.OpenFile(PathOf(name));
        GuestImage image = ImageChecker.Check(source, new CheckOptions()).Image;
        if (image.HvmContext is { } context) return [.. context.Vcpus.Values.Select(vcpu => vcpu.Cpu).OfType<HvmHwCpu>().Select(cpu => (cpu.Rip, cpu.Rsp, cpu.Rbx))];
        return [.. image.Libxc!.Pv.Vcpus.Values.Select(vcpu => VcpuGuestContext64.Read(vcpu.Basic!.Bytes.Span).UserRegs).Select(registers => (registers.Rip, registers.Rsp, registers.Rbx))];
    }

    /// <summary>Extracts a core, and has gdb say something about it.</summary>
    private static string[] RunGdb(Workspace workspace, string name, string[] options, string command)
    {
        string core = workspace.PathOf("core");
        Assert.Equal(0, Command.Run(["extract", workspace.Add("image", Unpacked(name)), core, "--to", "elf-core", .. options]).Status);
        Process process;
        try
        {
            process = Process.Start(new ProcessStartInfo("gdb", ["-batch", "-nx", "-ex", "set pagination off", "-ex", $"core-file {core}", "-ex", command]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no gdb here.");
            throw;
        }

        using (process)
        {
            Task<string> error = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)), "gdb did not end.");
            Assert.DoesNotContain("warning", error.Result, StringComparison.OrdinalIgnoreCase);
            return output.Split('\n');
        }
    }
}
