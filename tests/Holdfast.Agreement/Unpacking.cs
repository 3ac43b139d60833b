namespace Holdfast.Agreement;

/// <summary>From what <c>tests/agreement</c> stores of images to the images.</summary>
internal static class Unpacking
{
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
