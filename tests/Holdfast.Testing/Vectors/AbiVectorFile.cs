using System.Globalization;

namespace Holdfast.Testing.Vectors;

/// <summary>Reads files of test vectors, and is strict about it: what it does not understand would be a test that nobody runs.</summary>
public static class AbiVectorFile
{
    /// <summary>The vectors of Xen's structures, and those of the example's.</summary>
    public static IReadOnlyList<AbiVector> All { get; } =
        [.. ReadFolder(Path.Combine(Repository.Root, "tests/vectors")), .. ReadFolder(Path.Combine(Repository.Root, "tests/Holdfast.Abi.Tests/Example/tests/vectors"))];

    /// <summary>The vectors of all files in a folder.</summary>
    public static IEnumerable<AbiVector> ReadFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(file => Parse(File.ReadAllText(file)));

    /// <summary>The vectors in a text.</summary>
    /// <exception cref="FormatException">The text is not such a file.</exception>
    public static IEnumerable<AbiVector> Parse(string text)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (string block in text.Split("\n\n"))
        {
            string[] lines = [.. block.Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
            if (lines.Length == 0) continue;
            AbiVector vector = ParseBlock(lines);
            yield return names.Add(vector.Name) ? vector : throw new FormatException($"{vector.Name} is there twice.");
        }
    }

    private static AbiVector ParseBlock(string[] lines)
    {
        if (lines.Length < 4) throw new FormatException($"A vector is cut off: {lines[0]}");
        int values = Array.FindIndex(lines, line => line.StartsWith("  ", StringComparison.Ordinal));
        if (values < 0) values = lines.Length;
        return new AbiVector
        {
            Name = After(lines[0], "vector "),
            Structure = After(lines[1], "structure "),
            Widths = [.. After(lines[2], "widths ").Split(' ').Select(width => int.Parse(width, NumberStyles.None, CultureInfo.InvariantCulture))],
            IsBigEndian = After(lines[3], "order ") switch
            {
                "little" => false,
                "big" => true,
                var order => throw new FormatException($"There is no order '{order}'."),
            },
            Bytes = [.. lines[4..values].SelectMany(line => Convert.FromHexString(After(line, "bytes ")))],
            Values = [.. lines[values..].Select(line => ParseValue(After(line, "  ")))],
        };
    }

    private static AbiVectorValue ParseValue(string line)
    {
        if (line.Split(" = ") is not [var text, var value]) throw new FormatException($"No value is given: {line}");
        int range = text.LastIndexOf("[0..", StringComparison.Ordinal);
        if (range >= 0)
        {
            byte[] bytes = Convert.FromHexString(value);
            string expected = string.Create(CultureInfo.InvariantCulture, $"[0..{bytes.Length - 1}]");
            if (!text.EndsWith(expected, StringComparison.Ordinal)) throw new FormatException($"{text} has {bytes.Length} bytes.");
            return new AbiVectorValue(text, ParsePath(text[..range])) { Bytes = bytes };
        }

        string[] pathAndBits = text.Split(':');
        return new AbiVectorValue(text, ParsePath(pathAndBits[0]))
        {
            Bits = pathAndBits is [_, var bits] ? bits : null,
            Number = UInt128.Parse(After(value, "0x"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
        };
    }

    private static IReadOnlyList<AbiVectorPart> ParsePath(string path) => [.. path.Split('.').Select(ParsePart)];

    private static AbiVectorPart ParsePart(string part)
    {
        int bracket = part.IndexOf('[', StringComparison.Ordinal);
        return bracket < 0 ? new AbiVectorPart(part, Index: null) : new AbiVectorPart(part[..bracket], int.Parse(part[(bracket + 1)..^1], NumberStyles.None, CultureInfo.InvariantCulture));
    }

    private static string After(string line, string start) =>
        line.StartsWith(start, StringComparison.Ordinal) ? line[start.Length..] : throw new FormatException($"'{start}' was expected: {line}");
}
