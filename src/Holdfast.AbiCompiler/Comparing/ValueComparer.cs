using Holdfast.AbiCompiler.Model;
using Holdfast.Content;

namespace Holdfast.AbiCompiler.Comparing;

/// <summary>Compares the numbers that have names: enumerations and constants, in one direction.</summary>
internal static class ValueComparer
{
    /// <summary>What becomes of those who use the values of <paramref name="from"/>.</summary>
    public static IEnumerable<Judgement> Compare(AbiSide from, AbiSide to) => CompareEnums(from, to).Concat(CompareConstants(from, to));

    /// <summary>Enumerations of one name in Xen are forms of one.</summary>
    private static IEnumerable<Judgement> CompareEnums(AbiSide from, AbiSide to)
    {
        Usage usage = new(from, to);
        Usage later = new(to, from);
        ILookup<string, EnumDescription> before = EnumsOf(from);
        ILookup<string, EnumDescription> after = EnumsOf(to);
        foreach (string name in before.Select(group => group.Key).Union(after.Select(group => group.Key), StringComparer.Ordinal))
        {
            (string Name, Named Value)[] old = ValuesOf(from, before[name]);
            (string Name, Named Value)[] now = ValuesOf(to, after[name]);
            if (old.Length == 0 && now.Length == 0) continue;
            string[] users = [.. before[name].SelectMany(usage.Of).Concat(after[name].SelectMany(later.Of)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            string[] aliases = [.. before[name].Concat(after[name]).SelectMany(item => (string[])[item.Name, item.XenName ?? item.Name]).Distinct(StringComparer.Ordinal)];
            bool isGuarded = before[name].Any() && before[name].All(usage.IsGuarded);
            yield return new Judgement(AbiSubject.Enumeration, name, users, [.. CompareValues(old, now, areCodes: true)], aliases, isGuarded);
        }
    }

    private static IEnumerable<Judgement> CompareConstants(AbiSide from, AbiSide to)
    {
        foreach (string subject in from.Description.Files.Concat(to.Description.Files).Select(file => file.Subject).Distinct(StringComparer.Ordinal))
        {
            (string Name, Named Value)[] old = ConstantsOf(from, subject);
            (string Name, Named Value)[] now = ConstantsOf(to, subject);
            if (old.Length == 0 && now.Length == 0) continue;
            yield return new Judgement(AbiSubject.Constants, subject, [], [.. CompareValues(old, now, areCodes: false)], [.. old.Concat(now).Select(item => item.Name).Distinct(StringComparer.Ordinal)]);
        }
    }

    private static bool Is((string Name, Named Value) item, string name) => string.Equals(item.Name, name, StringComparison.Ordinal);

    private static ILookup<string, EnumDescription> EnumsOf(AbiSide side) => side.Description.Files.SelectMany(file => file.Enums).ToLookup(NameOf, StringComparer.Ordinal);

    /// <summary>Bits are no values, although both may have one name in Xen.</summary>
    private static string NameOf(EnumDescription item) => (item.XenName ?? item.Name) + (item.Flags ? " (bits)" : "");

    private static (string Name, Named Value)[] ValuesOf(AbiSide side, IEnumerable<EnumDescription> enums) =>
        [.. enums.SelectMany(item => item.Values.Where(value => side.Has(value.Versions)).Select(value => (value.Name, new Named(value.Value, null, item.Show))))];

    private static (string Name, Named Value)[] ConstantsOf(AbiSide side, string subject)
    {
        AbiFile[] files = [.. side.Description.Files.Where(file => string.Equals(file.Subject, subject, StringComparison.Ordinal))];
        IEnumerable<ConstantDescription> constants = files.SelectMany(file => file.Constants).Concat(files.SelectMany(side.StructuresOf).SelectMany(structure => structure.Constants));
        HashSet<ConstantDescription> versions = [.. files.Where(file => file.Hypercalls.Any(hypercall => side.InterfaceVersionOf(hypercall) is not null)).SelectMany(file => file.Constants).Where(AbiSide.IsInterfaceVersion)];
        return [.. constants.Where(constant => side.Has(constant.Versions) && !versions.Contains(constant)).Select(constant => (constant.Name, new Named(constant.Value, constant.Text, constant.Show)))];
    }

    /// <summary>Compares values by their names.</summary>
    /// <param name="before">Those of the first version.</param>
    /// <param name="after">Those of the second version.</param>
    /// <param name="areCodes">True when a value stands for one thing, so that a value with another name is taken for that.</param>
    private static IEnumerable<AbiChange> CompareValues((string Name, Named Value)[] before, (string Name, Named Value)[] after, bool areCodes)
    {
        foreach ((string name, Named value) in before)
        {
            Named[] same = [.. after.Where(item => Is(item, name)).Select(item => item.Value)];
            if (same.Contains(value)) continue;
            string? heir = areCodes ? after.Where(item => item.Value.Equals(value)).Select(item => item.Name).FirstOrDefault() : null;
            if (same.Length > 0) yield return new AbiChange($"{name} is {same[0]} instead of {value}", Remedy.Rebuild, heir is null ? "another value" : $"{value} is taken for {heir}", heir is null ? name : null);
            else if (heir is not null) yield return new AbiChange($"{name}, {value}, is gone; {value} is {heir}", Remedy.Rewrite, $"{value} is taken for {heir}");
            else yield return new AbiChange($"{name}, {value}, is gone", Remedy.Rewrite, areCodes ? "refused or ignored" : "not there", name);
        }

        foreach ((string name, Named value) in after.Where(item => !Array.Exists(before, other => Is(other, item.Name))))
            yield return new AbiChange($"{name}, {value}, is new", Remedy.None, "nothing used it before");
    }

    /// <summary>A number or a text, as a person wants to see it.</summary>
    private readonly record struct Named(ulong Number, string? Text, DisplayHint Show)
    {
        public bool Equals(Named other) => Number == other.Number && string.Equals(Text, other.Text, StringComparison.Ordinal);

        public override int GetHashCode() => HashCode.Combine(Number, Text);

        public override string ToString() => Text is not null ? $"\"{Text}\"" : FormattableString.Invariant(Show == DisplayHint.Hex ? (FormattableString)$"0x{Number:x}" : $"{Number}");
    }
}
