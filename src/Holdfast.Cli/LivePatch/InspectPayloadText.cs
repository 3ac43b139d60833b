using System.Globalization;
using Holdfast.Abi.LivePatch;
using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Inspection;
using Holdfast.LivePatching.Loading;

namespace Holdfast.Cli.LivePatch;

/// <summary>Writes what is in a payload for a person who reviews it: what it is, what it changes, the code, and then what it is made of.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="target">What it was looked at against; null for none.</param>
/// <param name="relocations">True to list every relocation.</param>
internal sealed class InspectPayloadText(Terminal terminal, PayloadTarget? target, bool relocations)
{
    /// <summary>As many rows as a reader goes through; programs get all that are known.</summary>
    private const int MaxRows = 64;

    private const int LabelWidth = 12;

    private readonly TextColumns _columns = new(terminal);

    public void Write(string path, PayloadInspection payload)
    {
        terminal.WriteLine($"{path}: {TitleOf(payload.Kind)}, {Bytes((ulong)payload.Length)}");
        if (payload.Explanation is string explanation) Wrapped(2, explanation);
        if ((ulong)payload.Length > LivePatchConstants.MaxPayloadSize) Wrapped(2, $"It is larger than the {LivePatchConstants.MaxPayloadSize} bytes that Xen takes.");
        Damage(payload);
        if (payload.Kind is not (PayloadKind.OtherElf or PayloadKind.Unreadable or PayloadKind.ObjectFile))
        {
            Identity(payload);
            Review(payload);
            Functions(payload);
            Hooks(payload);
            Metadata(payload);
        }

        Symbols(payload);
        Relocations(payload);
        Sections(payload);
        BugFrames(payload);
        Alternatives(payload);
        Exceptions(payload);
    }

    private void Damage(PayloadInspection payload)
    {
        if (payload.Damage.Total == 0) return;
        terminal.WriteLine();
        terminal.WriteLine("what cannot be read");
        foreach (string sentence in payload.Damage.Items) Wrapped(2, sentence);
        More(payload.Damage.Omitted);
    }

    private void Identity(PayloadInspection payload)
    {
        Label("build id", Text(payload.BuildId));
        Label("depends on", Text(payload.Depends) + Owner(payload));
        Label("for Xen", Text(payload.XenDepends) + Match(payload));
        if (payload.Signature is string signature) Label("signature", signature == "appended" ? "appended to the file; it is not verified here" : $"in {signature}; it is not verified here");
    }

    private static string Text(InspectedNote? note) => note switch
    {
        null => "not said",
        { Id: BuildId id } => id.ToString(),
        _ => "cannot be read",
    };

    private string Owner(PayloadInspection payload)
    {
        if (payload.Depends?.Id is not BuildId id) return "";
        if (id == payload.XenDepends?.Id || id == target?.Xen.BuildId) return ", Xen itself";
        if (target is null && payload.XenDepends?.Id is null) return ", Xen itself or another payload";
        return target?.Loaded.FirstOrDefault(loaded => loaded.BuildId == id) is LoadedPayload below ? $", '{below.Name}'" : ", another payload";
    }

    private string Match(PayloadInspection payload)
    {
        if (target is null || payload.XenDepends?.Id is not BuildId id) return "";
        string version = $"Xen {target.Version}{(target.Xen.Version is null ? ", by whose rules an unknown version is judged" : "")}";
        return id == target.Xen.BuildId ? $", this one, {version}" : $", and not this one, {version}, which is {(target.Xen.BuildId.IsEmpty ? "without a build id" : target.Xen.BuildId)}";
    }

    private void Review(PayloadInspection payload)
    {
        if (payload.Review is not { } review) return;
        Label("real Xen", $"upload {review.Verdict.Upload}; apply {review.Verdict.Apply}; revert {review.Verdict.Revert}; another apply {review.Verdict.Reapply}; replace {review.Verdict.Replace}");
        Label("findings", review.Diagnostics.IsEmpty ? "none" : $"{Count(review.Errors, "error")}, {Count(review.Warnings, "warning")}");
        foreach (Diagnostic finding in review.Diagnostics.Take(MaxRows)) Wrapped(4, $"{SeverityName.Of(finding.Severity)} {finding.Id}{(finding.Path.Length > 0 ? $", {finding.Path}" : "")}: {finding.Message}");
        More(Math.Max(0, review.Diagnostics.Length - MaxRows));
    }

    private void Functions(PayloadInspection payload)
    {
        terminal.WriteLine();
        terminal.WriteLine(payload.Functions.Total == 0 ? "changes no function" : $"changes {Count(payload.Functions.Total, "function")}");
        foreach (InspectedFunction function in payload.Functions.Items) Function(function);
        More(payload.Functions.Omitted);
    }

    private void Function(InspectedFunction function)
    {
        terminal.WriteLine();
        terminal.WriteLine($"  {function.Title}");
        Label("old", Old(function), 4);
        Label("new", function.New is PayloadPlace place ? $"{place.Text}{Address(place.Address)}, {Bytes(function.NewSize)}" : $"none: NOPs over {Bytes(function.NewSize)}", 4);
        Label("patched", Patched(function), 4);
        Label("expects", Expects(function), 4);
        if (function.Version is byte version and not LivePatchConstants.PayloadVersion2) Label("version", version.ToString(CultureInfo.InvariantCulture), 4);
        if (function.PatchedBy is string other) Label("runs now", $"what '{other}' put in its place", 4);
        if (function.Code.Length > 0) new CodeColumns(terminal).Write(function);
        if (function.CodeRemark is string remark) Wrapped(4, remark);
    }

    private static string Old(InspectedFunction function)
    {
        string where = function.Old is PayloadPlace place ? $"{place.Text}{Address(place.Address)}" : $"looked up by its name{(function.Name is null ? ", which cannot be read" : "")}{Address(function.OldAddress)}";
        string symbol = function.OldSymbolSize is ulong known && known != function.OldSize ? $"; by Xen's symbol {Bytes(known)}" : "";
        return $"{where}, {Bytes(function.OldSize)}{symbol}";
    }

    private static string Patched(InspectedFunction function)
    {
        string what = function.New is null ? "NOPs" : "a jump";
        if (function is { PatchOffset: int offset, PatchLength: int length }) return $"{what} of {length} bytes at +{offset}{(offset > 0 ? ", behind ENDBR64" : "")}";
        return $"{what} at its start, or behind ENDBR64 where it begins with that";
    }

    private static string Expects(InspectedFunction function)
    {
        if (function.Expected is not { } expected) return "nothing";
        string bytes = expected.Length == 0 ? "0 bytes" : Convert.ToHexStringLower(expected.AsSpan());
        if (function.Found is not { } found) return bytes;
        return found.AsSpan().SequenceEqual(expected.AsSpan()) ? $"{bytes}, which is there" : $"{bytes}, and there is {Convert.ToHexStringLower(found.AsSpan())}";
    }

    private void Hooks(PayloadInspection payload)
    {
        if (payload.Hooks.Total == 0) return;
        Heading("hooks");
        _columns.Write(payload.Hooks.Items.Take(MaxRows).Select(hook => (string[])[hook.Kind, hook.Function?.Text ?? "no function", Hex(hook.Function?.Address)]));
        More(payload.Hooks.Total - Math.Min(payload.Hooks.Items.Length, MaxRows));
    }

    private void Metadata(PayloadInspection payload)
    {
        if (payload.Metadata.Total == 0) return;
        Heading("metadata");
        foreach (string text in payload.Metadata.Items.Take(MaxRows)) terminal.WriteLine($"  {text}");
        More(payload.Metadata.Total - Math.Min(payload.Metadata.Items.Length, MaxRows));
    }

    private void Symbols(PayloadInspection payload)
    {
        foreach (IGrouping<InspectedSymbolKind, InspectedSymbol> group in payload.Symbols.Items.GroupBy(symbol => symbol.Kind).OrderBy(group => group.Key))
        {
            InspectedSymbol[] symbols = [.. group];
            Heading(TitleOf(group.Key));
            _columns.Write(symbols.Take(MaxRows).Select(symbol => (string[])[symbol.Name, symbol.Owner is string owner ? $"'{owner}'" : symbol.Place ?? "", Hex(symbol.Address), symbol.Length > 0 ? Bytes(symbol.Length) : ""]));
            More(symbols.Length - Math.Min(symbols.Length, MaxRows));
        }

        More(payload.Symbols.Omitted);
    }

    private void Relocations(PayloadInspection payload)
    {
        if (payload.Relocations.Total == 0) return;
        Heading($"{Count(payload.Relocations.Total, "relocation")}");
        _columns.Write(payload.RelocationCounts.Take(MaxRows).Select(count => (string[])[count.Section, count.Type, count.Count.ToString(CultureInfo.InvariantCulture), count.IsPlaced ? "" : "Xen passes over them"]));
        More(payload.RelocationCounts.Length - Math.Min(payload.RelocationCounts.Length, MaxRows));
        if (!relocations) return;
        terminal.WriteLine();
        _columns.Write(payload.Relocations.Items.Select(relocation => (string[])[relocation.Section, Hex(relocation.Offset), relocation.Type, WithAddend(relocation)]));
        More(payload.Relocations.Omitted);
    }

    private static string WithAddend(InspectedRelocation relocation) => relocation.Addend switch
    {
        0 => relocation.Symbol,
        > 0 => $"{relocation.Symbol} + {Hex((ulong)relocation.Addend)}",
        _ => $"{relocation.Symbol} - {Hex(unchecked((ulong)-relocation.Addend))}",
    };

    private void Sections(PayloadInspection payload)
    {
        if (payload.Sections.Total == 0) return;
        Heading("sections");
        _columns.Write(payload.Sections.Items.Take(2 * MaxRows).Select(section => (string[])
        [
            section.Index.ToString(CultureInfo.InvariantCulture), section.Name, section.Type, section.Permissions, Bytes(section.Length), $"at {Hex(section.Offset)}", $"align {section.Alignment}",
            InspectPayloadJson.Word(section.Region) ?? "", Hex(section.Address),
        ]));
        More(payload.Sections.Total - Math.Min(payload.Sections.Items.Length, 2 * MaxRows));
    }

    private void BugFrames(PayloadInspection payload)
    {
        if (payload.BugFrames.Total == 0) return;
        Heading("bug frames");
        _columns.Write(payload.BugFrames.Items.Take(MaxRows).Select(frame => (string[])
        [
            frame.Kind, frame.Instruction?.Text ?? "not known", frame.Kind == "run-function" ? frame.Subject ?? "not known" : $"{frame.Subject ?? "not known"}:{frame.Line}", frame.Message ?? "",
        ]));
        More(payload.BugFrames.Total - Math.Min(payload.BugFrames.Items.Length, MaxRows));
    }

    private void Alternatives(PayloadInspection payload)
    {
        if (payload.Alternatives.Total == 0) return;
        Heading("alternatives");
        _columns.Write(payload.Alternatives.Items.Take(MaxRows).Select(alternative => (string[])
        [
            $"{(alternative.IsForAbsence ? "without" : "with")} feature {alternative.Feature / 32}*32+{alternative.Feature % 32}",
            $"{alternative.Original?.Text ?? "not known"}, {Bytes((ulong)alternative.OriginalLength)}{(alternative.Padding > 0 ? $" and {alternative.Padding} of padding" : "")}",
            alternative.ReplacementLength == 0 ? "NOPs" : $"{alternative.Replacement?.Text ?? "not known"}, {Bytes((ulong)alternative.ReplacementLength)}",
        ]));
        More(payload.Alternatives.Total - Math.Min(payload.Alternatives.Items.Length, MaxRows));
    }

    private void Exceptions(PayloadInspection payload)
    {
        if (payload.Exceptions.Total == 0) return;
        Heading("exceptions");
        _columns.Write(payload.Exceptions.Items.Take(MaxRows).Select(exception => (string[])[exception.Instruction?.Text ?? "not known", $"goes on at {exception.Continuation?.Text ?? "a place that is not known"}"]));
        More(payload.Exceptions.Total - Math.Min(payload.Exceptions.Items.Length, MaxRows));
    }

    private void Heading(string title)
    {
        terminal.WriteLine();
        terminal.WriteLine(title);
    }

    private void Label(string label, string value, int indent = 2) => Wrapped(indent, $"{label.PadRight(LabelWidth)}{value}", indent + LabelWidth);

    /// <summary>Writes a sentence in as many lines as it needs.</summary>
    private void Wrapped(int indent, string sentence, int? hanging = null)
    {
        string line = new(' ', indent);
        bool isEmpty = true;
        foreach (string word in sentence.Split(' '))
        {
            if (!isEmpty && line.Length + 1 + word.Length > terminal.Width)
            {
                terminal.WriteLine(line.TrimEnd());
                line = new string(' ', hanging ?? indent);
                isEmpty = true;
            }

            line += isEmpty ? word : $" {word}";
            isEmpty = false;
        }

        terminal.WriteLine(line.TrimEnd());
    }

    private void More(long omitted)
    {
        if (omitted > 0) terminal.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  … {omitted} more"));
    }

    private static string TitleOf(PayloadKind kind) => kind switch
    {
        PayloadKind.LivePatch => "a live patch",
        PayloadKind.LivePatchVersion1 => "a live patch of version 1",
        PayloadKind.Xsplice => "a payload of xSplice",
        PayloadKind.Unreadable => "an ELF file that cannot be read",
        PayloadKind.ObjectFile => "an object file, and no live patch",
        _ => "an ELF file, and no live patch",
    };

    private static string TitleOf(InspectedSymbolKind kind) => kind switch
    {
        InspectedSymbolKind.Open => "symbols to be found in Xen or in another payload",
        InspectedSymbolKind.Unresolved => "symbols that nothing has",
        InspectedSymbolKind.Hypervisor => "symbols of Xen",
        InspectedSymbolKind.OtherPayload => "symbols of other payloads",
        InspectedSymbolKind.New => "new symbols",
        _ => "symbols of new functions, which take the place of old ones",
    };

    private static string Address(ulong? address) => address is ulong some ? $", {Hex(some)}" : "";

    private static string Bytes(ulong count) => count == 1 ? "1 byte" : string.Create(CultureInfo.InvariantCulture, $"{count} bytes");

    private static string Count(long count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    private static string Hex(ulong? value) => value is ulong some ? string.Create(CultureInfo.InvariantCulture, $"0x{some:x}") : "";
}
