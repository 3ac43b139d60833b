using System.ComponentModel;
using System.Diagnostics;
using Holdfast.AbiCompiler.Emitting;
using Holdfast.AbiCompiler.Emitting.Rust;
using Holdfast.AbiCompiler.Emitting.Vectors;
using Holdfast.AbiCompiler.Loading;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Tests;

/// <summary>The crate that a description makes, in a folder of its own: what is written by hand, what is generated, and the vectors.</summary>
internal sealed class RustCrate : IDisposable
{
    private const string Crate = "bindings/rust";

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);
    private static readonly string[] s_byHand = ["Cargo.toml", "Cargo.lock", "src", "tests/vectors"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("holdfast-");

    /// <summary>Writes the crate of a description, which is in a folder of the source tree.</summary>
    public RustCrate(string description)
        : this(Load(description))
    {
    }

    /// <summary>Writes the crate of a description.</summary>
    public RustCrate(AbiDescription description)
    {
        foreach (string source in s_byHand.SelectMany(FilesOf)) Write(Path.GetRelativePath(Descriptions.Root, source), File.ReadAllText(source));
        Sources = RustEmitter.Emit(description);
        Vectors = VectorEmitter.Emit(description);
        foreach (GeneratedFile file in Sources) Write($"{Crate}/src/generated/{file.Path}", file.Text);
        foreach (GeneratedFile file in RustAccessEmitter.Emit(description)) Write($"{Crate}/tests/vectors/generated/{file.Path}", file.Text);
        foreach (GeneratedFile file in Vectors) Write($"tests/vectors/{file.Path}", file.Text);
    }

    /// <summary>The generated modules.</summary>
    public IReadOnlyList<GeneratedFile> Sources { get; }

    /// <summary>The files of vectors.</summary>
    public IReadOnlyList<GeneratedFile> Vectors { get; }

    /// <summary>The description in a folder of the source tree.</summary>
    public static AbiDescription Load(string folder)
    {
        LoadResult result = AbiLoader.Load(AbiSources.InFolder(Path.Combine(Descriptions.Root, folder)));
        Assert.Empty(result.Problems);
        return result.Description;
    }

    /// <summary>Replaces texts that a module has.</summary>
    public void Change(string module, IEnumerable<(string Right, string Wrong)> changes)
    {
        string text = Sources.Single(file => file.Path == module).Text;
        foreach ((string right, string wrong) in changes)
        {
            Assert.Contains(right, text, StringComparison.Ordinal);
            text = text.Replace(right, wrong, StringComparison.Ordinal);
        }

        Write($"{Crate}/src/generated/{module}", text);
    }

    /// <summary>Runs cargo, for which a warning is an error.</summary>
    public (bool Succeeded, string Output) Cargo(params IEnumerable<string> arguments) => Run("cargo", arguments);

    /// <summary>Runs a program of Rust in the folder of the crate; the test is skipped where there is none.</summary>
    public (bool Succeeded, string Output) Run(string program, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = Path.Combine(_folder.FullName, Crate),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["CARGO_TARGET_DIR"] = Path.Combine(_folder.FullName, "target");
        start.Environment["CARGO_INCREMENTAL"] = "0";
        start.Environment["CARGO_PROFILE_DEV_DEBUG"] = "false";
        start.Environment["CARGO_NET_OFFLINE"] = "true";
        start.Environment["CARGO_TERM_COLOR"] = "never";
        start.Environment["RUSTFLAGS"] = "-D warnings";
        start.Environment["RUSTDOCFLAGS"] = "-D warnings";
        using Process? process = Start(start);
        Assert.SkipWhen(process is null, "There is no cargo here.");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} did not end within {s_patience}");
        }

        return (process.ExitCode == 0, output.GetAwaiter().GetResult() + errors.GetAwaiter().GetResult());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static Process? Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>A file, or those of a folder, not of the folders in it.</summary>
    private static string[] FilesOf(string path)
    {
        string full = Path.Combine(Descriptions.Root, Crate, path);
        return File.Exists(full) ? [full] : Directory.GetFiles(full, "*.rs");
    }

    private void Write(string path, string text)
    {
        string target = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text);
    }
}
