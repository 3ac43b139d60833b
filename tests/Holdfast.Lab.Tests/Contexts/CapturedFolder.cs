using System.Globalization;
using Holdfast.Content;
using Holdfast.Lab.Contexts;
using Holdfast.Streams.Inspection;

namespace Holdfast.Lab.Tests.Contexts;

/// <summary>What <c>lab/scripts/context.sh</c> leaves: made of a capture, and changed by a test.</summary>
internal sealed class CapturedFolder : IDisposable
{
    private const int Domain = 7;

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("holdfast-captured-");

    /// <summary>The folder of the whole run.</summary>
    public string Root => _root.FullName;

    /// <summary>The guest, as it is judged.</summary>
    public CapturedGuest Guest => new(Path.Combine(Root, "guests", "guest"));

    /// <summary>Leaves what real Xen and the command said of a guest.</summary>
    /// <param name="name">The capture.</param>
    /// <param name="xen">The version of Xen that it is from.</param>
    public CapturedFolder WithGuest(string name, string xen)
    {
        Capture capture = Capture.Load(name);
        Add("domid", $"{Domain}\n");
        Add("before.txt", capture.Text);
        Add("after.txt", File.ReadAllText(Capture.PathOf(name, "after.txt")));
        Add("whole", capture.Context);
        Add("get-again.bin", capture.Context);
        Add("inspect.json", Show(capture.Context, new InspectionOptions()));
        Add("vcpu.json", Show(capture.Context, new InspectionOptions { Vcpu = 0 }));
        Add("record.json", Show(capture.Context, new InspectionOptions { Record = "LAPIC/0" }));
        Add("check.json", $$"""{"file":"domain {{Domain}}","kind":"hvm-context","target":{"xen":"{{xen}}","cpu":null},"verdict":"pass","diagnostics":[]}""");
        return WithExits([.. GuestJudgement.Questions.Select(question => (question, 0)), ("records/1.0", 2)]);
    }

    /// <summary>Leaves the exit statuses of the commands, in the place of those that were there.</summary>
    public CapturedFolder WithExits(params (string Command, int Status)[] exits)
    {
        Add("exits.tsv", string.Concat(exits.Select(exit => string.Create(CultureInfo.InvariantCulture, $"{exit.Command}\t{exit.Status}\n"))));
        foreach ((string command, _) in exits) Add($"{command}.err", "");
        return this;
    }

    /// <summary>Makes it the folder of a quick run.</summary>
    public CapturedFolder AsQuick() => Marked(ContextVerdict.QuickMark);

    /// <summary>Makes it the folder of a run that was asked for a part.</summary>
    public CapturedFolder Marked(string mark)
    {
        File.WriteAllText(Path.Combine(Root, mark), "");
        return this;
    }

    /// <summary>Leaves refusals: what each command said, with its exit status.</summary>
    public CapturedFolder WithRefusals(IEnumerable<(string Command, int Status, string Output, string Error)> refusals)
    {
        string folder = Path.Combine(Root, "refusals");
        Directory.CreateDirectory(folder);
        Directory.CreateDirectory(Path.Combine(Root, "guests"));
        foreach ((string command, int status, string output, string error) in refusals)
        {
            File.WriteAllText(Path.Combine(folder, command), output);
            File.WriteAllText(Path.Combine(folder, $"{command}.err"), error);
            File.AppendAllText(Path.Combine(folder, "exits.tsv"), $"{command}\t{status}\n");
        }

        return this;
    }

    /// <summary>Writes a file of the guest.</summary>
    public void Add(string name, string text) => Add(name, System.Text.Encoding.UTF8.GetBytes(text));

    /// <inheritdoc cref="Add(string, string)"/>
    public void Add(string name, byte[] bytes)
    {
        string file = Path.Combine(Root, "guests", "guest", name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    public void Dispose() => _root.Delete(recursive: true);

    private static string Show(byte[] context, InspectionOptions options)
    {
        using ByteSource source = ByteSource.FromBytes(context, $"domain {Domain}");
        return InspectionJson.ToText(ImageInspector.Inspect(source, options));
    }
}
