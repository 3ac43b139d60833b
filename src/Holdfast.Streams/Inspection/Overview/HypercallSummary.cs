using Holdfast.Abi.DomainContext;
using Holdfast.Streams.DomainContext;
using Holdfast.Streams.Hypercalls;

namespace Holdfast.Streams.Inspection.Overview;

/// <summary>Describes the hypercalls that vCPUs are in, each in a line.</summary>
internal static class HypercallSummary
{
    private const string Key = "hypercalls";
    private const string NeedsPositions = "guest memory is read by position, and this image can be read from its start to its end only. A file that is not compressed has positions";
    private const string Remark = "What is in flight will be executed when its vCPU runs. Without progress nothing tells whether it was made before.";

    /// <summary>Describes them; null for an image that says nothing of them.</summary>
    public static Section? Describe(InspectedImage image)
    {
        Table? recorded = DescribeRecorded(image);
        if (image.Memory is null)
        {
            if (recorded is not null) return Start(image).Add(recorded);
            return HasUnreadMemory(image) ? new Section(Key, "") { InWords = $"Hypercalls in flight were not looked for: {NeedsPositions}." }.AddText("note", "note", NeedsPositions) : null;
        }

        Table calls = DescribeCalls(image);
        bool isQuiet = calls.Rows.Count == 0 && recorded is null;
        return Start(image, isQuiet ? $"No vCPU stands at a hypercall, or right behind one. {CallText.Unseen}" : null).Add(calls).AddIf(recorded);
    }

    /// <summary>Why the hypercalls of an image with memory are not looked for, as the end of a sentence; null when they are, or there is no memory.</summary>
    public static string? ReasonNotToLook(InspectedImage image) => HasUnreadMemory(image) ? NeedsPositions : null;

    /// <summary>The version that calls are decoded for, in words.</summary>
    public static string VersionOf(InspectedImage image) => image.Producer == image.HypercallVersion
        ? $"Xen {image.HypercallVersion}"
        : $"Xen {image.HypercallVersion}, the newest: the image names no version that is known here";

    /// <summary>The records of a domain context that say what calls vCPUs are in.</summary>
    public static IEnumerable<(uint Vcpu, ContextVcpuHypercall Record)> Recorded(InspectedImage image)
    {
        foreach (DomainContextRecord record in image.Content.DomainContext?.Records ?? [])
        {
            if (record is { Type: ContextRecordType.VcpuHypercall, Body.Length: >= ContextVcpuHypercall.Size })
                yield return (record.Instance, ContextVcpuHypercall.Read(record.Body.Span));
        }
    }

    private static bool HasUnreadMemory(InspectedImage image) => image is { Memory: null, Libxc.PagesOfData: > 0 };

    private static Section Start(InspectedImage image, string? inWords = null)
    {
        Section section = new Section(Key, inWords is null ? "hypercalls" : "") { InWords = inWords }.AddText("decodedFor", "decoded for", VersionOf(image));
        return image.Libxc?.Index is { IsPartial: true } ? section.AddText("note", "note", "The image has more scattered frames than are kept, so that memory may seem to be missing.") : section;
    }

    private static Table DescribeCalls(InspectedImage image)
    {
        List<Column> columns = [Column.Quantity("vcpu", "vCPU"), new("state"), new("address", "at"), new("instruction"), new("call"), new("progress", "progress or result")];
        if (image.Target is XenVersion target) columns.Add(new("target", $"on Xen {target}"));
        var table = new Table("calls", "", [.. columns]);
        foreach (VcpuCall call in image.Calls)
        {
            if (call.State is CallState.Elsewhere or CallState.NoCaller) continue;
            List<Shown> row =
            [
                Shown.Of(call.Vcpu), Shown.Of(CallText.Of(call.State)), new Shown.Word(call.Address, call.Width * 8),
                call.Instruction is { } instruction ? Shown.Of(CallText.Of(instruction)) : Shown.None,
                call.Call is { } decoded ? Shown.Of(CallText.NameOf(decoded)) : Shown.None,
                Shown.Of(EndOf(call)),
            ];
            if (image.Target is not null) row.Add(call.Carriage is { } carriage ? Shown.Of(CallText.Of(carriage.Outcome)) : Shown.None);
            table.Add([.. row]);
        }

        if (image.Calls.Any(call => call.State == CallState.InFlight)) table.Abridge([.. table.Rows], $"{Remark} {CallText.Unseen}");
        return table;
    }

    private static string EndOf(VcpuCall call) => call switch
    {
        { State: CallState.InFlight, Call: { } decoded } => CallText.ProgressOf(decoded),
        { State: CallState.Done, Result: ulong result } => CallText.ResultOf(result, call.Width),
        _ => call.Reason ?? "",
    };

    private static Table? DescribeRecorded(InspectedImage image)
    {
        var table = new Table("recorded", "as the domain context says", Column.Quantity("vcpu", "vCPU"), new("address", "at"), new("instruction"), new("call"), new("progress"));
        foreach ((uint vcpu, ContextVcpuHypercall record) in Recorded(image))
        {
            table.Add(Shown.Of(vcpu), new Shown.Word(record.Address, record.Width == sizeof(uint) ? 32 : 64),
                Shown.Of(CallText.Of((ContextCallInstruction)record.Instruction)), Shown.Of(CallText.NameOf(record, image.HypercallVersion)), Shown.Of(CallText.ProgressOf(record)));
        }

        return table.Rows.Count > 0 ? table : null;
    }
}
