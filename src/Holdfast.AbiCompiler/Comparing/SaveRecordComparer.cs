using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;
using Holdfast.Content;

namespace Holdfast.AbiCompiler.Comparing;

/// <summary>Compares the records of the HVM context: what one version writes and another one takes.</summary>
internal static class SaveRecordComparer
{
    private static readonly string[] s_affected = ["saved-image"];

    /// <summary>What becomes of an image of <paramref name="from"/> on <paramref name="to"/>.</summary>
    public static IEnumerable<Judgement> Compare(AbiSide from, AbiSide to)
    {
        Dictionary<string, SaveRecordDescription> after = RecordsOf(to).ToDictionary(record => record.Name, StringComparer.Ordinal);
        Dictionary<string, SaveRecordDescription> before = RecordsOf(from).ToDictionary(record => record.Name, StringComparer.Ordinal);
        foreach ((string name, SaveRecordDescription record) in before)
        {
            AbiChange[] changes = after.TryGetValue(name, out SaveRecordDescription? now) ? [.. Changes(from, record, to, now)] : [new AbiChange("it is gone", Remedy.Rewrite, "the image is refused: there is no such record")];
            yield return new Judgement(AbiSubject.SaveRecord, name, s_affected, changes, []);
        }

        foreach (string name in after.Keys.Where(name => !before.ContainsKey(name)))
            yield return new Judgement(AbiSubject.SaveRecord, name, s_affected, [new AbiChange("it is new", Remedy.None, "the image has none, and the state is that of a new domain")], []);
    }

    private static IEnumerable<SaveRecordDescription> RecordsOf(AbiSide side) =>
        side.Description.Files.SelectMany(file => file.SaveRecords).Where(record => record.Structure is null || FormsOf(side, record).Any(form => side.Has(form.Versions)));

    private static IEnumerable<(StructureDescription Structure, int Size, XenVersionSpan Versions)> FormsOf(AbiSide side, SaveRecordDescription record) =>
        from name in record.Structure is null ? [] : record.Older.Append(record.Structure)
        let structure = side.Description.FindStructure(name)!
        from form in SaveForms.Of(new LayoutEngine(side.Description).Compute(structure))
        select (structure, form.Size, form.Versions);

    private static IEnumerable<AbiChange> Changes(AbiSide from, SaveRecordDescription before, AbiSide to, SaveRecordDescription after)
    {
        if (before.Code != after.Code) yield return new AbiChange(FormattableString.Invariant($"its code is {after.Code} instead of {before.Code}"), Remedy.Rewrite, "the record is taken for another one");
        foreach (AbiChange change in Kind(before, after)) yield return change;
        if (before.Structure is null || after.Structure is null) yield break;
        (StructureDescription written, int size, _) = FormsOf(from, before).Last(form => from.Has(form.Versions));
        (StructureDescription taken, int room, _) = FormsOf(to, after).Last(form => to.Has(form.Versions));
        if (!after.Older.Contains(written.Name, StringComparer.Ordinal) || string.Equals(written.Name, taken.Name, StringComparison.Ordinal))
        {
            foreach (AbiChange change in Contents(from, written, to, taken)) yield return change;
        }

        if (size == room && string.Equals(written.Name, taken.Name, StringComparison.Ordinal)) yield break;
        string text = FormattableString.Invariant($"it has {room} bytes instead of {size}");
        if (after.Older.Contains(written.Name, StringComparer.Ordinal)) yield return new AbiChange(text, Remedy.None, "the old form is moved into place");
        else if (size > room) yield return new AbiChange(text, Remedy.Rewrite, "the image is refused: the record is too long");
        else if (string.Equals(after.LengthRule, "zero-extended", StringComparison.Ordinal)) yield return new AbiChange(text, Remedy.None, "what the image lacks is zero");
        else if (string.Equals(after.LengthRule, "variable", StringComparison.Ordinal)) yield return new AbiChange(text, Remedy.None, "any length is taken");
        else yield return new AbiChange(text, Remedy.Rewrite, "the image is refused: the record is too short");
    }

    /// <summary>What differs in the part that both forms have.</summary>
    private static IEnumerable<AbiChange> Contents(AbiSide from, StructureDescription written, AbiSide to, StructureDescription taken) =>
        StructureComparer.Compare(from, written, to, taken, isCallers: false).Where(change => !change.IsAtEnd);

    private static IEnumerable<AbiChange> Kind(SaveRecordDescription before, SaveRecordDescription after)
    {
        if (!string.Equals(before.Scope, after.Scope, StringComparison.Ordinal)) yield return new AbiChange($"it is of the {after.Scope} instead of the {before.Scope}", Remedy.Rewrite, "its instance is misread");
        if (before.PvhAllowed && !after.PvhAllowed) yield return new AbiChange("a PVH guest has none", Remedy.Rewrite, "the image of a PVH guest is refused");
        if (!before.PvhAllowed && after.PvhAllowed) yield return new AbiChange("a PVH guest may have one", Remedy.None, "the image of a PVH guest has none");
        if (!string.Equals(before.LengthRule, after.LengthRule, StringComparison.Ordinal)) yield return new AbiChange($"its length is {after.LengthRule} instead of {before.LengthRule}", Remedy.None, "today's length is taken");
    }
}
