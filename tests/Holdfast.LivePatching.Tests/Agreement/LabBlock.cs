namespace Holdfast.LivePatching.Tests.Agreement;

/// <summary>A script that real Xen answered: tests/agreement/livepatch.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Steps">Its steps.</param>
internal sealed record LabBlock(string Name, string Purpose, IReadOnlyList<LabStep> Steps)
{
    /// <summary>Reads the blocks of a file.</summary>
    public static IReadOnlyList<LabBlock> ReadAll(string path)
    {
        var blocks = new List<LabBlock>();
        foreach (string text in File.ReadAllText(path).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] lines = text.Trim('\n').Split('\n');
            string[] heading = lines[0][2..].Split(": ", 2);
            var steps = new List<LabStep>();
            foreach (string line in lines.Skip(1))
            {
                if (line.StartsWith("| ", StringComparison.Ordinal))
                {
                    if (steps.Count > 0) steps[^1] = steps[^1] with { Lines = [.. steps[^1].Lines, line[2..]] };
                    continue;
                }

                int arrow = line.IndexOf(" -> ", StringComparison.Ordinal);
                string[] words = (arrow < 0 ? line : line[..arrow]).Split(' ');
                steps.Add(new LabStep(words[0], words[1..], arrow < 0 ? "" : line[(arrow + 4)..], []));
            }

            blocks.Add(new LabBlock(heading[0], heading.Length > 1 ? heading[1] : "", steps));
        }

        return blocks;
    }
}
