namespace Holdfast.Lab.Runs;

/// <summary>What a boot left.</summary>
/// <param name="Status">The status of <c>lab/run</c>: that of the script, where the script ended.</param>
/// <param name="Folder">What the script left in <c>/out</c>, and <c>console.log</c>.</param>
/// <param name="Said">What <c>lab/run</c> printed.</param>
public sealed record LabOutput(int Status, string Folder, string Said)
{
    private const int Broken = 123;
    private const int NotSetUp = 125;
    private const int LastLines = 12;
    private const string Heartbeat = "LAB: alive";

    /// <summary>True when the script ran to its end and its results came back.</summary>
    public bool Finished => File.Exists(Path.Combine(Folder, "status"));

    /// <summary>True when it went wrong in a way that it may not another time: a host died or hung, or a guest of the script's did not come up.</summary>
    public bool MayGoBetter => Status is not (0 or Broken or NotSetUp);

    /// <summary>True when the machine's console shows that the hypervisor died.</summary>
    public bool ShowsPanic => Restoring.EvidenceJudge.ShowsPanic(Console);

    /// <summary>What Xen and dom0 printed.</summary>
    public string Console => Read("console.log");

    /// <summary>The last lines of the console, or what <c>lab/run</c> said when there was no console.</summary>
    public string LastWords
    {
        get
        {
            string[] lines = [.. (Console is { Length: > 0 } console ? console : Said).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith(Heartbeat, StringComparison.Ordinal))];
            return string.Join('\n', lines[Math.Max(0, lines.Length - LastLines)..]);
        }
    }

    /// <summary>A text that came back, without carriage returns; empty when there is none.</summary>
    public string Read(string name)
    {
        string file = Path.Combine(Folder, name);
        return File.Exists(file) ? File.ReadAllText(file).Replace("\r", "", StringComparison.Ordinal) : "";
    }
}
