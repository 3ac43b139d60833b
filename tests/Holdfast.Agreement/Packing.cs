using System.Text;

namespace Holdfast.Agreement;

/// <summary>Between a folder of whole images and what <c>tests/agreement</c> stores of them.</summary>
internal static class Packing
{
    /// <summary>Stores images as deltas against the bases that are stored already. Every image needs a verdict, and every verdict an image.</summary>
    public static int Pack(string images)
    {
        string folder = JudgedImages.StoredFolder;
        IReadOnlyList<Verdict> verdicts = Verdict.Parse(JudgedImages.Older, File.ReadLines(Path.Combine(images, "verdicts.tsv")));
        IReadOnlyDictionary<string, byte[]> bases = JudgedImages.ReadImages(Path.Combine(folder, "xen-" + JudgedImages.Older));
        DeltaMaker[] makers = [.. bases.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new DeltaMaker(pair.Key, pair.Value))];
        IReadOnlyDictionary<string, byte[]> all = JudgedImages.ReadImages(images);
        var unmatched = new SortedSet<string>(all.Keys, StringComparer.Ordinal);
        unmatched.SymmetricExceptWith(verdicts.Select(verdict => verdict.Name));
        if (unmatched.Count > 0)
        {
            Console.Error.WriteLine($"an image without a verdict, or a verdict without an image: {string.Join(", ", unmatched)}");
            return 1;
        }

        var text = new StringBuilder();
        foreach (string name in verdicts.Select(verdict => verdict.Name).Where(name => !bases.ContainsKey(name)))
        {
            string shortest = makers.Select(maker => maker.Make(name, all[name]).ToText()).MinBy(delta => delta.Length)!;
            text.Append(shortest).Append('\n');
        }

        File.WriteAllText(Path.Combine(folder, "images.deltas"), text.ToString());
        File.Copy(Path.Combine(images, "verdicts.tsv"), Path.Combine(folder, "xen-" + JudgedImages.Older, "verdicts.tsv"), overwrite: true);
        Console.WriteLine($"{all.Count} images, {text.Length} bytes of deltas");
        return 0;
    }

    /// <summary>Writes every image as it was given to Xen.</summary>
    public static int Unpack(string folder)
    {
        Directory.CreateDirectory(folder);
        JudgedImages stored = JudgedImages.Stored;
        string[] names = [.. stored.Bases.Keys, .. stored.Deltas.Keys];
        foreach (string name in names) File.WriteAllBytes(Path.Combine(folder, name + ".xlsave"), stored.Image(name));
        Console.WriteLine($"{names.Length} images");
        return 0;
    }
}
