using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Holdfast.Content;
using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Loading;
using Holdfast.LivePatching.Tests.Agreement;

namespace Holdfast.LivePatching.Tests.Loading;

/// <summary>What relocations make, against what the system's linker makes of the same object at the same addresses.</summary>
public sealed class LinkerTests : IDisposable
{
    private const int Places = 60;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Every_byte_of_a_linked_section_is_the_one_that_the_linker_makes(int seed)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Run("gcc", "--version") is not null, "There is no gcc here.");
        HypervisorImage xen = LabRecords.Small("4.17");
        string[] theirs = [.. xen.Symbols.InOrder.Where(symbol => !symbol.IsLocal && !symbol.Name.StartsWith("__", StringComparison.Ordinal)).Select(symbol => symbol.Name)];
        File.WriteAllText(In("some.s"), Source(new Random(seed), theirs));
        Assert.NotNull(Run("gcc", "-c", "-m64", "-o", In("some.o"), In("some.s")));

        LoadReport report = PayloadLoader.Load("some", File.ReadAllBytes(In("some.o")), new LoadEnvironment { Xen = xen, Version = xen.Version!.Value }, new DiagnosticBag());
        Assert.NotNull(report.Payload);

        string places = string.Join(' ', report.Payload.Sections.Select(section => $"{section.Section.Name} {Hex(section.Address)} : {{ *({section.Section.Name}) }}"));
        string symbols = string.Concat(theirs.Select(name => $"{name} = {Hex(xen.Symbols.Find(name)!.Address)};\n"));
        File.WriteAllText(In("some.ld"), $"{symbols}SECTIONS {{ {places} /DISCARD/ : {{ *(*) }} }}\n");
        Assert.NotNull(Run("ld", "-m", "elf_x86_64", "-no-pie", "-e", "0", "-T", In("some.ld"), "-o", In("some.elf"), In("some.o")));

        ElfFile linked = ElfFile.Read(File.ReadAllBytes(In("some.elf")))!;
        foreach (PlacedSection section in report.Payload.Sections.Where(section => section.Section.Type == Holdfast.Abi.Elf.ElfSectionType.Program && section.Length > 0))
        {
            ElfSection wanted = linked.Find(section.Section.Name)!;
            Assert.Equal(section.Address, wanted.Header.Address);
            byte[] here = new byte[section.Length];
            Assert.True(report.Payload.TryRead(section.Address, here));
            Assert.Equal(Convert.ToHexString(wanted.Contents.Span), Convert.ToHexString(here));
        }
    }

    /// <summary>Places of each type of relocation, by symbols of the object and of the hypervisor, with what is added near and far.</summary>
    private static string Source(Random random, string[] theirs)
    {
        string[] ours = ["in_text", "in_data", "in_zeros", "in_constants", ".text", ".data"];
        var source = new StringBuilder(".section .bss\n.global in_zeros\n.zero 24\nin_zeros: .zero 8\n.section .rodata,\"a\"\n.global in_constants\nin_constants: .ascii \"constants\"\n.text\n.global in_text\n.nops 7\nin_text: ret\n");
        foreach (string section in (string[])[".text", ".data"])
        {
            source.Append(CultureInfo.InvariantCulture, $"{section}\n");
            if (section == ".data") source.Append(".global in_data\nin_data: .byte 1\n");
            for (int i = 0; i < Places; i++)
            {
                string symbol = random.Next(2) == 0 ? ours[random.Next(ours.Length)] : theirs[random.Next(theirs.Length)];
                long added = random.Next(3) switch { 0 => 0, 1 => random.Next(-128, 128), _ => random.Next(-(1 << 24), 1 << 24) };
                string sum = string.Create(CultureInfo.InvariantCulture, $"{symbol} {(added < 0 ? '-' : '+')} {Math.Abs(added)}");
                source.Append(random.Next(5) switch
                {
                    0 => $".quad {sum}\n",
                    1 => $".long {sum} - .\n",
                    2 when symbol[0] != '.' => $"call {symbol}@PLT\n",
                    3 => $"leaq {sum}(%rip), %rax\n",
                    _ => $".byte 0x{random.Next(256):x}\n",
                });
            }
        }

        return source.ToString();
    }

    private static string Hex(ulong value) => $"0x{value:x}";

    private string In(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>What a program prints; null when it is not there or fails.</summary>
    private static string? Run(string program, params string[] arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            Task<string> complaints = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0) TestContext.Current.TestOutputHelper?.WriteLine(complaints.Result);
            return process.ExitCode == 0 ? output : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
