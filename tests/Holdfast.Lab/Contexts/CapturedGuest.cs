using System.Globalization;

namespace Holdfast.Lab.Contexts;

/// <summary>What the lab brought back of one guest: a folder that <c>lab/scripts/context.sh</c> has filled.</summary>
/// <param name="folder">The folder.</param>
public sealed class CapturedGuest(string folder)
{
    private readonly Dictionary<string, int> _exits = ReadExits(Path.Combine(folder, "exits.tsv"));

    /// <summary>The guest's name.</summary>
    public string Name { get; } = Path.GetFileName(folder);

    /// <summary>The domain's number.</summary>
    public int Domain => int.Parse(Text("domid"), NumberStyles.None | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);

    /// <summary>The exit status of each command, by the name of the file that holds what it printed.</summary>
    public IReadOnlyDictionary<string, int> Exits => _exits;

    /// <summary>What a command printed.</summary>
    public string Text(string file) => File.ReadAllText(Path.Combine(folder, file));

    /// <summary>What a command wrote.</summary>
    public byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(folder, file));

    /// <summary>What a command complained of.</summary>
    public string Complaint(string file) => Text($"{file}.err");

    private static Dictionary<string, int> ReadExits(string file)
    {
        string[][] rows = [.. File.ReadLines(file).Select(line => line.Split('\t'))];
        return rows.ToDictionary(row => row[0], row => int.Parse(row[1], NumberStyles.None, CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }
}
