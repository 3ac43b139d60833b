using System.Globalization;
using System.Text.RegularExpressions;
using Holdfast.AbiCompiler.Emitting;
using Holdfast.AbiCompiler.Emitting.Rust;

namespace Holdfast.AbiCompiler.Tests;

/// <summary>The crate of Rust: it compiles without a warning, every size and offset that it asserts holds, and it agrees with the vectors.</summary>
public sealed partial class RustBindingTests
{
    private const string Abi = "abi";
    private const string Example = "tests/Holdfast.Abi.Tests/Example/abi";
    private const string Oddities = "oddities";
    private const string Target32 = "i686-unknown-linux-gnu";

    [Theory]
    [InlineData(Abi, "bindings/rust")]
    [InlineData(Example, "tests/Holdfast.Abi.Tests/Example/bindings/rust")]
    public void Stored_sources_are_those_that_would_be_generated(string description, string folder)
    {
        AssertStored(folder + "/src/generated", RustEmitter.Emit(RustCrate.Load(description)));
        AssertStored(folder + "/tests/vectors/generated", RustAccessEmitter.Emit(RustCrate.Load(description)));
    }

    [Fact]
    public void Sizes_and_offsets_are_asserted() =>
        Assert.True(RustEmitter.Emit(RustCrate.Load(Abi)).Sum(file => file.Text.Split("assert!(").Length - 1) > 2000);

    [Theory]
    [InlineData(Abi)]
    [InlineData(Example)]
    public void The_crate_agrees_with_every_vector_of_its_width(string description)
    {
        using RustCrate crate = new(description);
        (bool succeeded, string output) = crate.Cargo("test", "--test", "vectors", "--", "--nocapture");
        Assert.True(succeeded, output);

        Match counts = Counts().Match(output);
        string[] widths = [.. crate.Vectors.SelectMany(file => file.Text.Split('\n')).Where(line => line.StartsWith("widths ", StringComparison.Ordinal))];
        int width = Number(counts, "width");
        int checkedHere = widths.Count(line => line.Split(' ').Contains(width.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(IntPtr.Size, width);
        Assert.True(checkedHere > 0);
        Assert.Equal((checkedHere, widths.Length - checkedHere), (Number(counts, "checked"), Number(counts, "skipped")));
    }

    [Fact]
    public void Its_documentation_has_no_warning_and_examples_that_work()
    {
        using RustCrate crate = new(Abi);
        (bool succeeded, string output) = crate.Cargo("doc");
        Assert.True(succeeded, output);
        (succeeded, output) = crate.Cargo("test", "--doc");
        Assert.True(succeeded, output);
        Assert.DoesNotContain("running 0 tests", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Clippy_has_nothing_to_say()
    {
        using RustCrate crate = new(Abi);
        Assert.SkipUnless(crate.Cargo("clippy", "--version").Succeeded, "There is no clippy here.");
        (bool succeeded, string output) = crate.Cargo("clippy", "--all-targets");
        Assert.True(succeeded, output);
    }

    [Theory]
    [InlineData(Abi)]
    [InlineData(Example)]
    [InlineData(Oddities)]
    public void It_compiles_for_callers_of_4_bytes(string description)
    {
        using RustCrate crate = new(description == Oddities ? RustOddities.Description : RustCrate.Load(description));
        string rustc = Environment.GetEnvironmentVariable("RUSTC") ?? "rustc";
        (bool isKnown, string folder) = crate.Run(rustc, "--print", "target-libdir", "--target", Target32);
        Assert.SkipUnless(isKnown && Directory.Exists(folder.Trim()), "There is no Rust for 32-bit x86 here.");
        (bool succeeded, string output) = crate.Cargo("check", "--target", Target32);
        Assert.True(succeeded, output);
    }

    [Fact]
    public void What_the_description_may_say_and_does_not_compiles_too()
    {
        using RustCrate crate = new(RustOddities.Description);
        foreach (string[] command in (string[][])[["check"], ["doc"], ["test", "--test", "vectors"]])
        {
            (bool succeeded, string output) = crate.Cargo(command);
            Assert.True(succeeded, output);
        }
    }

    [Fact]
    public void An_assertion_that_does_not_hold_is_noticed()
    {
        (string Right, string Wrong)[] changes =
        [
            ("assert!(mem::size_of::<ExampleCall>() == 80)", "assert!(mem::size_of::<ExampleCall>() == 88)"),
            ("assert!(mem::align_of::<ExampleMessage>() == 8)", "assert!(mem::align_of::<ExampleMessage>() == 4)"),
            ("assert!(mem::offset_of!(ExampleRange, delta) == 8)", "assert!(mem::offset_of!(ExampleRange, delta) == 4)"),
        ];
        using RustCrate crate = new(Example);
        crate.Change("stable/example.rs", changes);
        (bool succeeded, string output) = crate.Cargo("check");
        Assert.False(succeeded);
        foreach ((_, string wrong) in changes) Assert.Contains(wrong, output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_assertion_speaks_of_is_noticed_by_the_vectors()
    {
        using RustCrate crate = new(Example);
        crate.Change(
            "stable/example.rs",
            [
                ("LEVEL_MASK: u8 = 0xe", "LEVEL_MASK: u8 = 0x6"),
                ("RUNNING_SHIFT: u32 = 0", "RUNNING_SHIFT: u32 = 1"),
                ("pub here: ExampleBuffer", "pub here: ExampleRange"),
            ]);
        (bool succeeded, string output) = crate.Cargo("test", "--test", "vectors");
        Assert.False(succeeded);
        foreach (string said in (string[])["flags:level is", "state:running is", "there is no place.here.address"]) Assert.Contains(said, output, StringComparison.Ordinal);
    }

    private static void AssertStored(string folder, IReadOnlyList<GeneratedFile> files)
    {
        foreach (GeneratedFile file in files) Assert.Equal(File.ReadAllText(Path.Combine(Descriptions.Root, folder, file.Path)), file.Text);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<checked>[0-9]+) vectors checked, (?<skipped>[0-9]+) skipped that are of callers of another width than (?<width>[0-9]+) bytes", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Counts();
}
