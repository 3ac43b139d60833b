using Holdfast.Lab.Contexts;
using Holdfast.Testing;

namespace Holdfast.Lab.Tests.Contexts;

/// <summary>What xen-hvmctx printed of a paused guest of ours, and its context as <c>holdfast context get</c> wrote it in between.</summary>
internal sealed class Capture
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "tests", "Holdfast.Lab.Tests", "Contexts", "Captures");

    private Capture(string name)
    {
        string folder = Path.Combine(s_folder, name);
        Text = File.ReadAllText(Path.Combine(folder, "before.txt"));
        Before = HvmctxText.Parse(Text);
        After = HvmctxText.Parse(File.ReadAllText(Path.Combine(folder, "after.txt")));
        Context = File.ReadAllBytes(Path.Combine(folder, "whole"));
    }

    /// <summary>Every capture by its folder's name.</summary>
    public static TheoryData<string> Names => [.. Directory.EnumerateDirectories(s_folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>The first text of xen-hvmctx.</summary>
    public string Text { get; }

    /// <summary>The same, parsed.</summary>
    public HvmctxText Before { get; }

    /// <summary>The text from afterwards, parsed.</summary>
    public HvmctxText After { get; }

    /// <summary>The context.</summary>
    public byte[] Context { get; }

    public static Capture Load(string name) => new(name);

    /// <summary>One of its files.</summary>
    public static string PathOf(string name, string file) => Path.Combine(s_folder, name, file);
}
