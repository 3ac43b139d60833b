using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Holdfast.Content;

/// <summary>
/// Collects what was found in one input. Rules that do not hold for the target are dropped here, so that no check has to know
/// the target's version; repeated findings are counted rather than kept, so that hostile input cannot make the list long.
/// </summary>
public sealed class DiagnosticBag
{
    /// <summary>How many findings of one rule are kept; further ones are counted.</summary>
    public const int KeptPerRule = 8;

    private readonly List<Diagnostic> _kept = [];
    private readonly Dictionary<string, RuleCount> _counts = new(StringComparer.Ordinal);

    /// <summary>The version of Xen whose rules apply. Set as soon as it is known; null applies every rule.</summary>
    public XenVersion? Target { get; set; }

    /// <summary>
    /// Tells where something stands that was made in memory of what stands elsewhere: given the offset and the path that a finding names, the ones that it
    /// should. Null while everything stands where it is read.
    /// </summary>
    public Func<long, ContentPath, (long Offset, ContentPath Path)>? PlaceOf { get; set; }

    /// <summary>How many errors were found, also those not kept.</summary>
    public long Errors { get; private set; }

    /// <summary>How many warnings were found, also those not kept.</summary>
    public long Warnings { get; private set; }

    /// <summary>True when the next finding of the rule would be listed, and not only counted or dropped.</summary>
    public bool Keeps(Rule rule) => Applies(rule) && (!_counts.TryGetValue(rule.Id, out RuleCount? count) || count.Found < KeptPerRule);

    /// <summary>Adds a finding whose message is put together only when it is kept.</summary>
    public void Report(Rule rule, long offset, ContentPath path, [InterpolatedStringHandlerArgument("", nameof(rule))] DiagnosticMessage message) =>
        Report(rule, offset, path, Keeps(rule) ? message.ToStringAndClear() : "");

    /// <summary>Adds a finding.</summary>
    public void Report(Rule rule, long offset, ContentPath path, string message)
    {
        if (!Applies(rule)) return;
        if (rule.Severity == Severity.Error) Errors++;
        if (rule.Severity == Severity.Warning) Warnings++;
        if (!_counts.TryGetValue(rule.Id, out RuleCount? count)) _counts.Add(rule.Id, count = new RuleCount());
        if (PlaceOf is not null) (offset, path) = PlaceOf(offset, path);
        if (count.Found++ < KeptPerRule)
            _kept.Add(new Diagnostic(rule, offset, path.ToString(), message));
        else
            count.LastOffset = offset;
    }

    private bool Applies(Rule rule) => Target is not XenVersion target || rule.AppliesTo(target);

    /// <summary>True when the rule was broken at least once.</summary>
    public bool Has(Rule rule) => _counts.ContainsKey(rule.Id);

    /// <summary>The findings in the order of their offsets; a rule with more than are kept ends with their number.</summary>
    public ImmutableArray<Diagnostic> ToImmutable()
    {
        IEnumerable<Diagnostic> counted = _kept.GroupBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .Where(group => _counts[group.Key].Found > KeptPerRule)
            .Select(group =>
            {
                Diagnostic last = group.Last();
                RuleCount count = _counts[group.Key];
                return last with { Offset = count.LastOffset, Path = "", Message = $"and {count.Found - KeptPerRule} more of these." };
            });
        return [.. _kept.Concat(counted).OrderBy(diagnostic => diagnostic.Offset)];
    }

    private sealed class RuleCount
    {
        public long Found { get; set; }
        public long LastOffset { get; set; }
    }
}
