using System.Text.Json.Nodes;
using Holdfast.Abi.Hvm;
using Holdfast.Content;
using Holdfast.Streams.Inspection;

namespace Holdfast.Lab.Contexts;

/// <summary>
/// Judges what was said of a paused guest: xen-hvmctx against <c>context get</c>, and against it then each record that was asked for alone, and what
/// <c>context inspect</c> and <c>context check</c> printed in dom0.
/// </summary>
public sealed class GuestJudgement
{
    /// <summary>What a quick run asks of a guest, by the name of the file that holds the answer.</summary>
    public static IReadOnlyList<string> QuickQuestions { get; } = ["get", "inspect.json", "check.json"];

    /// <summary>What any other run asks of a guest, besides the records.</summary>
    public static IReadOnlyList<string> Questions { get; } = [.. QuickQuestions, "get-again.bin", "vcpu.json", "record.json"];

    private readonly CapturedGuest _guest;
    private readonly List<string> _differences = [];

    private GuestJudgement(CapturedGuest guest) => _guest = guest;

    /// <summary>The comparison with xen-hvmctx.</summary>
    public ContextComparison? Printed { get; private set; }

    /// <summary>How many records that were asked for alone are the same as in the whole context.</summary>
    public int Records { get; private set; }

    /// <summary>What differs, in a line each.</summary>
    public IReadOnlyList<string> Differences => _differences;

    /// <summary>Judges a guest.</summary>
    /// <param name="guest">What was brought back of it.</param>
    /// <param name="xen">The version of Xen that the lab ran.</param>
    /// <param name="isQuick">True when the run asked no more than <see cref="QuickQuestions"/>, and for some records.</param>
    public static GuestJudgement Judge(CapturedGuest guest, XenVersion xen, bool isQuick = false)
    {
        var judgement = new GuestJudgement(guest);
        judgement._differences.AddRange((isQuick ? QuickQuestions : Questions).Except(guest.Exits.Keys, StringComparer.Ordinal).Select(missing => $"{missing}: it was not tried"));
        if (!guest.Exits.Keys.Any(command => command.StartsWith("records/", StringComparison.Ordinal))) judgement._differences.Add("no record was asked for alone");
        foreach ((string command, int exit) in guest.Exits)
        {
            if (exit != (IsGivenAlone(command) ? 0 : 2)) judgement._differences.Add($"{command} ended with status {exit}: {guest.Complaint(command).Trim()}");
        }

        if (!judgement.IsAnswered("get")) return judgement;
        byte[] whole = guest.Bytes("whole");
        judgement.Printed = ContextComparison.Compare(HvmctxText.Parse(guest.Text("before.txt")), whole, HvmctxText.Parse(guest.Text("after.txt")));
        judgement._differences.AddRange(judgement.Printed.Differences);
        judgement.JudgeBytes(whole);
        judgement.JudgeShown(whole);
        judgement.JudgeCheck(xen);
        return judgement;
    }

    private static string FileOf(ushort type, ushort instance) => $"records/{type}.{instance}";

    private bool IsAnswered(string question) => _guest.Exits.TryGetValue(question, out int exit) && exit == 0;

    /// <summary>False for the two records that only a whole context has: Xen has no handler that would write them.</summary>
    private static bool IsGivenAlone(string command) => command is not ("records/0.0" or "records/1.0");

    /// <summary>The records that were asked for alone, and the context that was asked for once more, are the first context's but for what moves.</summary>
    private void JudgeBytes(byte[] whole)
    {
        var first = Bodies(whole);
        Dictionary<(ushort Type, ushort Instance), byte[]>? again = IsAnswered("get-again.bin") ? Bodies(_guest.Bytes("get-again.bin")) : null;
        foreach ((ushort type, ushort instance) in (again ?? []).Keys.Except(first.Keys)) _differences.Add($"type {type} {instance} is in the second whole context alone");
        foreach (string alone in _guest.Exits.Keys.Where(command => command.StartsWith("records/", StringComparison.Ordinal) && IsAnswered(command)).Except(first.Keys.Select(key => FileOf(key.Type, key.Instance)), StringComparer.Ordinal))
            _differences.Add($"{alone} is not in the whole context");
        foreach (((ushort type, ushort instance), byte[] body) in first)
        {
            string file = FileOf(type, instance);
            if (again is not null && !(again.TryGetValue((type, instance), out byte[]? repeated) && body.AsSpan().SequenceEqual(repeated)))
                _differences.Add($"type {type} {instance} is another in the second whole context");
            if (!IsGivenAlone(file) || !IsAnswered(file)) continue;
            if (Still(type, _guest.Bytes(file)).AsSpan().SequenceEqual(body)) Records++;
            else _differences.Add($"{file} is another alone than in the whole context");
        }
    }

    private void JudgeShown(byte[] whole)
    {
        JudgeShown("inspect.json", "hvmContext", whole, new InspectionOptions());
        JudgeShown("vcpu.json", "vcpu", whole, new InspectionOptions { Vcpu = 0 });
        JudgeShown("record.json", "record", whole, new InspectionOptions { Record = "LAPIC/0" });
    }

    /// <summary>What inspect printed in dom0 is what it prints of the file.</summary>
    private void JudgeShown(string file, string member, byte[] whole, InspectionOptions options)
    {
        if (!IsAnswered(file)) return;
        using ByteSource source = ByteSource.FromBytes(whole, $"domain {_guest.Domain}");
        JsonNode expected = JsonNode.Parse(InspectionJson.ToText(ImageInspector.Inspect(source, options)))!;
        JsonNode? shown = JsonNode.Parse(_guest.Text(file));
        foreach (JsonNode? document in (JsonNode?[])[expected, shown]) (document?["vcpu"] as JsonObject)?.Remove("tsc");
        foreach (string name in (string[])["file", "kind", "size", member])
        {
            if (!JsonNode.DeepEquals(expected[name], shown?[name])) _differences.Add($"{file}: '{name}' is another than inspect shows of the context that was got");
        }
    }

    private void JudgeCheck(XenVersion xen)
    {
        if (!_guest.Exits.TryGetValue("check.json", out int exit) || exit > 1) return;
        JsonNode? document = JsonNode.Parse(_guest.Text("check.json"));
        string said = $"{document?["file"]}, {document?["kind"]}, {document?["verdict"]}, {(document?["diagnostics"] as JsonArray)?.Count} findings";
        if (said != $"domain {_guest.Domain}, hvm-context, pass, 0 findings") _differences.Add($"check.json: {said}");
        if (!XenVersion.TryParse($"{document?["target"]?["xen"]}", out XenVersion target) || (target.Major, target.Minor) != (xen.Major, xen.Minor))
            _differences.Add($"check.json: the target is Xen {document?["target"]?["xen"]}, where the host is Xen {xen}");
    }

    private static Dictionary<(ushort Type, ushort Instance), byte[]> Bodies(byte[] context)
    {
        var bodies = new Dictionary<(ushort, ushort), byte[]>();
        for (int at = 0; at + HvmSaveDescriptor.Size <= context.Length;)
        {
            HvmSaveDescriptor descriptor = HvmSaveDescriptor.Read(context.AsSpan(at));
            at += HvmSaveDescriptor.Size;
            int length = (int)Math.Min(descriptor.Length, (uint)(context.Length - at));
            bodies[(descriptor.Typecode, descriptor.Instance)] = Still(descriptor.Typecode, context[at..(at + length)]);
            at += length;
        }

        return bodies;
    }

    private static byte[] Still(ushort type, byte[] body)
    {
        foreach (MovingField field in MovingField.All.Where(field => (ushort)field.Type == type)) field.Clear(body);
        return body;
    }
}
