using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Holdfast.Testing.Vectors;

namespace Holdfast.AbiCompiler.Tests.CVectors;

/// <summary>The checked-in headers of C against the test vectors, which were made without them.</summary>
public sealed class CVectorTests(ITestOutputHelper output) : IDisposable
{
    /// <summary>Linux's error for a program that the machine does not run.</summary>
    private const int ExecFormatError = 8;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("holdfast-");

    public static TheoryData<string, string> Compilers => CCompiler.All;

    [Theory]
    [MemberData(nameof(Compilers))]
    public void What_a_compiler_makes_of_the_values_are_the_bytes(string compiler, string option)
    {
        CVectorProgram program = ProgramFor(option);
        Dictionary<string, byte[]> sections = Encode(compiler, option, program);
        Assert.Equal(program.Vectors.Count, sections.Count);
        Assert.Equal("", string.Join('\n', Different(program.Vectors, sections)));
        Assert.Equal(program.Vectors.Count, Different([.. program.Vectors.Select(vector => vector.WithByteChanged(vector.Bytes.Length - 1))], sections).Count());
        output.WriteLine($"{compiler} {option}: {program.Vectors.Count} vectors, {program.Vectors.Sum(vector => vector.Bytes.Length)} bytes");
        Assert.True(program.Vectors.Count > 600, $"only {program.Vectors.Count} vectors");
    }

    [Theory]
    [MemberData(nameof(Compilers))]
    public void A_program_finds_the_values_in_the_bytes(string compiler, string option)
    {
        CVectorProgram program = ProgramFor(option);
        string[] lines = Decode(compiler, option, program);
        Assert.Equal("end", lines[^1]);
        Assert.Equal([], lines.Where(line => line.StartsWith("wrong ", StringComparison.Ordinal)));

        // The program changes a byte of each vector, and then has to find something wrong in each.
        IEnumerable<string> noticed = lines.Where(line => line.StartsWith("changed ", StringComparison.Ordinal)).Select(line => line.Split(' ')[1]).Distinct(StringComparer.Ordinal);
        Assert.Equal(program.Vectors.Select(vector => vector.Name), noticed);
        output.WriteLine($"{compiler} {option}: {program.Vectors.Sum(vector => vector.Values.Count)} values");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static CVectorProgram ProgramFor(string option)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64, "This is not Linux on x86-64.");
        return new CVectorProgram(option == "-m64" ? 8 : 4);
    }

    private static IEnumerable<string> Different(IReadOnlyList<AbiVector> vectors, Dictionary<string, byte[]> sections) =>
        from item in vectors.Select((vector, i) => (Vector: vector, Bytes: sections[i.ToString(CultureInfo.InvariantCulture)]))
        where !item.Bytes.AsSpan().SequenceEqual(item.Vector.Bytes)
        select $"{item.Vector}: {Convert.ToHexStringLower(item.Bytes)} instead of {Convert.ToHexStringLower(item.Vector.Bytes)}";

    private Dictionary<string, byte[]> Encode(string compiler, string option, CVectorProgram program)
    {
        Write("encode.c", program.Encoding());
        Compile(compiler, [option, "-ffreestanding", "-std=gnu11", "-Wall", "-Wextra", "-Werror", .. CVectorProgram.IncludeOptions, "-c", "encode.c", "-o", "encode.o"]);
        return ElfSections.Read(File.ReadAllBytes(Path.Combine(_folder.FullName, "encode.o")), CVectorProgram.SectionPrefix);
    }

    private string[] Decode(string compiler, string option, CVectorProgram program)
    {
        // There is no library for programs of 32 bits on most machines.
        string[] linking = option == "-m64" ? [] : ["-ffreestanding", "-nostdlib", "-static", "-fno-pic", "-fno-stack-protector"];
        Write("decode.c", program.Decoding());
        Compile(compiler, [option, .. linking, "-std=gnu11", "-Wall", "-Wextra", "-Werror", "-Wno-misleading-indentation", .. CVectorProgram.IncludeOptions, "decode.c", "-o", "decode"]);
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(Path.Combine(_folder.FullName, "decode")) { RedirectStandardOutput = true, UseShellExecute = false })!;
            string said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return said.TrimEnd('\n').Split('\n');
        }
        catch (Win32Exception exception) when (exception.NativeErrorCode == ExecFormatError && option == "-m32")
        {
            Assert.Skip("This kernel runs no 32-bit programs.");
            return [];
        }
    }

    private void Compile(string compiler, IEnumerable<string> arguments)
    {
        string errors = CCompiler.Run(compiler, _folder.FullName, arguments);
        Assert.True(errors.Length == 0, errors);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);
}
