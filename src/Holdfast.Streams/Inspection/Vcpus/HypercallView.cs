using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Streams.Hypercalls;
using Holdfast.Streams.Inspection.Overview;
using Holdfast.Streams.Inspection.Records;

namespace Holdfast.Streams.Inspection.Vcpus;

/// <summary>Describes the hypercall that a vCPU is in: the call, its arguments, and how far it is.</summary>
internal static class HypercallView
{
    private const string Key = "hypercall";

    /// <summary>Describes it; null for an image that says nothing of it.</summary>
    public static Section? Describe(InspectedImage image, int vcpu)
    {
        Section? recorded = DescribeRecorded(image, vcpu);
        if (HypercallSummary.ReasonNotToLook(image) is string reason)
            return recorded ?? new Section(Key, "") { InWords = $"Whether it is in a hypercall was not looked for: {reason}." }.AddText("note", "note", reason);
        if (image.Calls.FirstOrDefault(candidate => candidate.Vcpu == vcpu) is not { } call) return recorded;
        string? inWords = call.State switch
        {
            CallState.Elsewhere => "It stands at no instruction that makes a hypercall, and right behind none.",
            CallState.NoCaller => $"It makes no hypercall: {call.Reason}.",
            CallState.Unreadable => $"Whether it is in a hypercall cannot be told: {call.Reason}.",
            _ => null,
        };
        Section section = new Section(Key, inWords is null ? "hypercall" : "") { InWords = inWords }.AddText("state", "state", CallText.Of(call.State));
        if (inWords is not null) return section.AddWord("address", "instruction at", call.Address, call.Width * 8);
        DescribeCall(image, call, section);
        return section.AddIf(recorded);
    }

    private static void DescribeCall(InspectedImage image, VcpuCall call, Section section)
    {
        section.AddText("meaning", "which means", call.State == CallState.InFlight ? "the call will be executed when the vCPU runs" : "the call is done: the vCPU stands behind it")
            .AddWord("address", "instruction at", call.Address, call.Width * 8)
            .AddText("instruction", "instruction", call.Instruction is { } instruction ? CallText.Of(instruction) : null)
            .AddFlag("inHypercallPage", "in a hypercall page", call.IsInHypercallPage)
            .AddNumber("width", "width in bytes", call.Width);
        if (call.Result is ulong result) section.AddDecoded("result", "result", result, call.Width * 8, Shown.Of(CallText.ResultOf(result, call.Width)));
        if (call.Call is not { } decoded)
        {
            section.AddText("name", "call", "not known: its number was in the register that has the result").Add(DescribeRegisters(call));
            return;
        }

        section.AddText("decodedFor", "decoded for", HypercallSummary.VersionOf(image))
            .AddText("name", "call", CallText.NameOf(decoded))
            .Add("number", "number", decoded.Number <= int.MaxValue ? Shown.Of((long)decoded.Number) : Shown.Hex(decoded.Number))
            .AddText("doc", "what it does", decoded.Operation?.Doc ?? decoded.Hypercall?.Doc);
        if (call.Carriage is { } carriage) section.AddText("target", $"on Xen {image.Target}", carriage.Outcome == CallOutcome.GoesOn ? CallText.Of(carriage.Outcome) : $"{CallText.Of(carriage.Outcome)}: {carriage.Reason}");
        section.Add(decoded.Arguments.Count > 0 ? DescribeArguments(decoded) : DescribeRegisters(call));
        if (call.State == CallState.InFlight) section.Add(DescribeProgress(decoded));
        if (decoded.First is { } first) section.Add(DescribeFirst(first));
        if (decoded.Structure is not { } structure) return;
        var view = new StructureView(structure.Bytes, unchecked((long)structure.Address), ByteOrder.Little, "address");
        section.Add(view.Describe(structure.Layout, "argument"));
    }

    private static Table DescribeRegisters(VcpuCall call)
    {
        var table = new Table("registers", "registers of arguments", new("register"), new("value"));
        foreach (CallRegister register in call.Registers) table.Add(Shown.Of(register.Name), new Shown.Word(register.Value, call.Width * 8));
        return table;
    }

    private static Table DescribeArguments(DecodedCall call)
    {
        var table = new Table("arguments", "arguments", new("name"), new("register"), new("value"), new("type"), new("doc", "meaning"));
        foreach (CallArgument argument in call.Arguments)
        {
            table.Add(Shown.Of(argument.Description.Name), Shown.Of(argument.Register), Shown.Hex(argument.Value),
                Shown.Of(argument.Description.Type), Shown.Of(argument.Description.Doc));
        }

        return table;
    }

    /// <summary>What a list goes on with.</summary>
    private static Section DescribeFirst(DecodedCall call)
    {
        Section section = new Section("first", "first call of the list").AddText("name", "call", CallText.NameOf(call)).AddText("doc", "what it does", call.Operation?.Doc ?? call.Hypercall?.Doc);
        if (call.Arguments.Count > 0) section.Add(DescribeArguments(call));
        return section.Add(DescribeProgress(call));
    }

    private static Section DescribeProgress(DecodedCall call)
    {
        Section section = new Section("progress", "progress").AddText("text", "so far", CallText.ProgressOf(call)).AddText("doc", "how it is kept", call.Encoding?.Doc ?? WhyNoEncoding(call));
        if (call.Progress.Count == 0) return section;
        var table = new Table("places", "", new("place"), new("holds"), new("value"));
        foreach (CallProgress part in call.Progress)
            table.Add(Shown.Of(PlaceOf(part.Place)), Shown.Of(HoldsOf(part.Place.Holds)), part.Value is ulong value ? AmountOf(part.Place.Holds, value) : Shown.None);
        return section.Add(table);
    }

    private static string WhyNoEncoding(DecodedCall call) => call.Stage switch
    {
        CallStage.First => "Nowhere: the operation is never preempted, so that the call has not been made.",
        CallStage.Untold => "The registers are those of a call that is made for the first time; one that was preempted before anything was done has the same.",
        _ => "Not known.",
    };

    private static Shown AmountOf(AbiProgress holds, ulong value) => holds is AbiProgress.Index or AbiProgress.Remaining ? new Shown.Amount(value) : Shown.Hex(value);

    private static string PlaceOf(AbiProgressPlace place) => place switch
    {
        { Kind: AbiProgressPlaceKind.Hypercall } => "the number of the call",
        { FirstBit: int first, LastBit: int last } when first == last => $"bit {first} of {place.Name}",
        { FirstBit: int first, LastBit: int last } => $"bits {first} to {last} of {place.Name}",
        _ => place.Name,
    };

    private static string HoldsOf(AbiProgress holds) => holds switch
    {
        AbiProgress.Index => "how many are done",
        AbiProgress.Remaining => "how many are left",
        AbiProgress.Pointer => "the first that is not done",
        AbiProgress.Mark => "that it was preempted",
        AbiProgress.Result => "the result of what is done",
        _ => "what only the hypervisor understands",
    };

    private static Section? DescribeRecorded(InspectedImage image, int vcpu)
    {
        if (HypercallSummary.Recorded(image).FirstOrDefault(candidate => candidate.Vcpu == vcpu) is not { Record.Width: > 0 } found) return null;
        ContextVcpuHypercall record = found.Record;
        Section section = new Section("recorded", "hypercall, as the domain context says")
            .AddWord("address", "instruction at", record.Address)
            .AddText("instruction", "instruction", CallText.Of((ContextCallInstruction)record.Instruction))
            .AddNumber("width", "width in bytes", record.Width)
            .AddText("name", "call", CallText.NameOf(record, image.HypercallVersion))
            .AddNumber("number", "number", record.Number)
            .AddText("text", "progress", CallText.ProgressOf(record));
        return section.Add("arguments", "arguments", new Shown.List([.. record.Argument.ToArray().Select(Shown.Hex)]));
    }
}
