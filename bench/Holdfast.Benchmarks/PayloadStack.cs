using System.Globalization;
using Holdfast.Content;
using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Tests.Ordering;

namespace Holdfast.Benchmarks;

/// <summary>A stack of live patches, to try on it what orders them.</summary>
internal static class PayloadStack
{
    /// <summary>Names that differ from file to file, as those of symbols of one file do not by themselves.</summary>
    private const int SymbolsOfEach = 8;

    /// <summary>The name of one of the stack.</summary>
    public static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"patch{number:d5}");

    /// <summary>The bytes of one of the stack. Each patches two functions, of which many are patched again higher up.</summary>
    /// <param name="number">Which one, from 0 for the lowest.</param>
    /// <param name="xen">The build id of the hypervisor.</param>
    /// <param name="functions">What it may patch.</param>
    public static byte[] Payload(int number, BuildId xen, string[] functions) => PayloadBytes.Payload(
        PayloadBytes.Id(number),
        number == 0 ? xen : PayloadBytes.Id(number - 1),
        xen,
        [functions[number % functions.Length], functions[7 * number % functions.Length]],
        [.. Enumerable.Range(0, SymbolsOfEach).Select(i => $"{Name(number)}_data{i}")]);

    /// <summary>Writes a stack for a hypervisor into a folder.</summary>
    public static void Write(string folder, int count, string hypervisor)
    {
        using ByteSource source = ByteSource.OpenFile(hypervisor);
        using var bytes = new MemoryStream();
        byte[] piece = new byte[1 << 20];
        for (int read = source.Read(piece); read > 0; read = source.Read(piece)) bytes.Write(piece, 0, read);
        HypervisorImage image = HypervisorImage.Read(bytes.ToArray(), out string complaint) ?? throw new InvalidDataException(complaint);
        string[] functions = [.. image.Symbols.InOrder.Where(symbol => symbol is { IsFunction: true, IsLocal: false }).Select(symbol => symbol.Name).Distinct(StringComparer.Ordinal)];
        Directory.CreateDirectory(folder);
        for (int i = 0; i < count; i++) File.WriteAllBytes(Path.Combine(folder, $"{Name(i)}.livepatch"), Payload(i, image.BuildId, functions));
    }
}
