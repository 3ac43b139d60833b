using System.Globalization;
using Holdfast.Cli.Check;
using Holdfast.LivePatching.Inspection;
using Holdfast.LivePatching.Loading;

namespace Holdfast.Cli.LivePatch;

/// <summary>Puts what is in a payload into the document that programs get.</summary>
internal static class InspectPayloadJson
{
    private const string Schema = "holdfast.livepatch-inspect/1";

    public static InspectPayloadDocument Of(string file, PayloadInspection payload, PayloadTarget? target) => new(
        Schema,
        file,
        Word(payload.Kind),
        payload.Explanation,
        payload.Length,
        payload.Damage.Items,
        Of(payload.BuildId),
        Of(payload.Depends),
        Of(payload.XenDepends),
        payload.Signature,
        Review(payload, target),
        [.. payload.Functions.Items.Select(Of)],
        [.. payload.Hooks.Items.Select(hook => new PayloadHookItem(hook.Kind, Of(hook.Function)))],
        payload.Metadata.Items,
        [.. payload.Symbols.Items.Select(Of)],
        [.. payload.RelocationCounts.Select(count => new PayloadRelocationCountItem(count.Section, count.IsPlaced, count.Type, count.Count))],
        [.. payload.Relocations.Items.Select(relocation => new PayloadRelocationItem(relocation.Section, Hex(relocation.Offset), relocation.Type, relocation.Symbol, Hex(unchecked((ulong)relocation.Addend))))],
        [.. payload.Sections.Items.Select(Of)],
        [.. payload.BugFrames.Items.Select(frame => new PayloadBugFrameItem(frame.Kind, Of(frame.Instruction), frame.Line, frame.Subject, frame.Message))],
        [.. payload.Alternatives.Items.Select(Of)],
        [.. payload.Exceptions.Items.Select(exception => new PayloadExceptionItem(Of(exception.Instruction), Of(exception.Continuation)))],
        new PayloadOmittedItem(payload.Damage.Omitted, payload.Functions.Omitted, payload.Hooks.Omitted, payload.Metadata.Omitted, payload.Symbols.Omitted, payload.Relocations.Omitted, payload.Sections.Omitted,
            payload.BugFrames.Omitted, payload.Alternatives.Omitted, payload.Exceptions.Omitted));

    private static PayloadReviewItem? Review(PayloadInspection payload, PayloadTarget? target)
    {
        if (payload.Review is not { } review || target is null) return null;
        return new PayloadReviewItem(
            review.Version.ToString(),
            target.Xen.BuildId.IsEmpty ? null : target.Xen.BuildId.ToString(),
            payload.XenDepends?.Id is { } id ? id == target.Xen.BuildId : null,
            [.. target.Loaded.Select(loaded => loaded.Name)],
            review.Verdict.Upload.ToString(), review.Verdict.Apply.ToString(), review.Verdict.Revert.ToString(), review.Verdict.Reapply.ToString(), review.Verdict.Replace.ToString(),
            [.. review.Diagnostics.Select(finding => new CheckFinding(finding.Id, SeverityName.Of(finding.Severity), Hex(unchecked((ulong)finding.Offset)), finding.Path, finding.Message, finding.Rule.Title))]);
    }

    private static PayloadFunctionItem Of(InspectedFunction function) => new(
        function.Index,
        Hex(unchecked((ulong)function.Offset)),
        function.Name,
        function.Version,
        Of(function.Old),
        Hex(function.OldAddress),
        Hex(function.OldSize),
        Hex(function.OldSymbolSize),
        Of(function.New),
        Hex(function.NewSize),
        function.PatchOffset,
        function.PatchLength,
        Bytes(function.Expected),
        Bytes(function.Found),
        function.PatchedBy,
        [.. function.Code.Select(row => new PayloadCodeItem(Word(row.Kind), Of(row.Old), Of(row.New)))],
        function.CodeRemark);

    private static PayloadCodeLineItem? Of(CodeLine? line) => line is null ? null : new PayloadCodeLineItem((int)line.Offset, line.Length, line.Text, line.IsPatchSite, line.IsReplacedAtBoot);

    private static PayloadPlaceItem? Of(PayloadPlace? place) => place is null ? null : new PayloadPlaceItem(place.Text, Hex(place.Address));

    private static PayloadNoteItem? Of(InspectedNote? note) => note is null ? null : new PayloadNoteItem(note.Section, note.Id?.ToString(), note.Complaint);

    private static PayloadSymbolItem Of(InspectedSymbol symbol) => new(symbol.Name, Word(symbol.Kind), symbol.Owner, symbol.Place, Hex(symbol.Address), Hex(symbol.Length), symbol.IsFunction);

    private static PayloadSectionItem Of(InspectedSection section) => new(
        section.Index, section.Name, section.Type, Hex(section.Flags), section.Permissions.Length == 0 ? null : section.Permissions, Word(section.Region), Hex(section.Offset), Hex(section.Length), Hex(section.Alignment), Hex(section.Address));

    private static PayloadAlternativeItem Of(InspectedAlternative alternative) => new(
        Of(alternative.Original), alternative.OriginalLength, alternative.Padding, Of(alternative.Replacement), alternative.ReplacementLength, alternative.Feature, alternative.IsForAbsence);

    private static string Word(PayloadKind kind) => kind switch
    {
        PayloadKind.LivePatch => "live-patch",
        PayloadKind.LivePatchVersion1 => "live-patch-version-1",
        PayloadKind.Xsplice => "xsplice",
        PayloadKind.ObjectFile => "object-file",
        PayloadKind.Unreadable => "unreadable",
        _ => "other-elf",
    };

    private static string Word(CodeRowKind kind) => kind switch
    {
        CodeRowKind.Same => "same",
        CodeRowKind.Changed => "changed",
        CodeRowKind.Removed => "removed",
        _ => "added",
    };

    private static string Word(InspectedSymbolKind kind) => kind switch
    {
        InspectedSymbolKind.Open => "open",
        InspectedSymbolKind.Unresolved => "unresolved",
        InspectedSymbolKind.Hypervisor => "hypervisor",
        InspectedSymbolKind.OtherPayload => "other-payload",
        InspectedSymbolKind.New => "new",
        _ => "overriding",
    };

    /// <summary>The word of the pages that a section comes to; null for none.</summary>
    public static string? Word(PayloadRegion? region) => region switch
    {
        null => null,
        PayloadRegion.Text => "text",
        PayloadRegion.Writable => "writable",
        _ => "read-only",
    };

    private static string Hex(ulong value) => string.Create(CultureInfo.InvariantCulture, $"0x{value:x}");

    private static string? Hex(ulong? value) => value is ulong some ? Hex(some) : null;

    private static string? Bytes(IReadOnlyList<byte>? bytes) => bytes is null ? null : Convert.ToHexStringLower([.. bytes]);
}
