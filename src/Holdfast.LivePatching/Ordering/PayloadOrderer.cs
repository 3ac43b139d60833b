using Holdfast.LivePatching.Elf;

namespace Holdfast.LivePatching.Ordering;

/// <summary>Finds out what is applied on what: puts each payload on what it depends on, has every tree judged from its root upwards, and collects what comes of it.</summary>
internal sealed class PayloadOrderer
{
    private readonly OrderedHypervisor _xen;
    private readonly OrderFindings _findings;
    private readonly ImmutableArray<OrderedPayload> _payloads;
    private readonly Dictionary<BuildId, OrderedPayload> _byBuildId = [];
    private readonly List<OrderedPayload> _onXen = [];
    private readonly List<OrderedPayload> _apart = [];
    private readonly SortedDictionary<string, List<OrderedPayload>> _missing = new(StringComparer.Ordinal);

    public PayloadOrderer(IEnumerable<PayloadIdentity> payloads, OrderedHypervisor xen)
    {
        _xen = xen;
        _findings = new OrderFindings(xen.Version);
        _payloads =
        [
            .. payloads.OrderBy(payload => payload.Name, StringComparer.Ordinal)
                .ThenBy(payload => payload.File, StringComparer.Ordinal)
                .ThenBy(payload => payload.BuildId.ToString(), StringComparer.Ordinal)
                .Select((payload, number) => new OrderedPayload(payload, number)),
        ];
    }

    public PayloadOrder Order()
    {
        foreach (OrderedPayload payload in _payloads) JudgeAlone(payload);
        FindDuplicates();
        foreach (OrderedPayload payload in _payloads) Place(payload);
        var judge = new StackJudge(_xen, _findings, _payloads);
        judge.Run([.. _onXen, .. _missing.Values.SelectMany(above => above), .. _apart]);
        ImmutableArray<ImmutableArray<OrderedPayload>> cycles = FindCycles(judge.Judged);
        FindForks();
        IReadOnlyDictionary<string, List<OrderedPayload>> bringers = FindAlternativesWithOneSymbol();
        return new PayloadOrder(_xen)
        {
            Payloads = _payloads,
            OnXen = [.. _onXen],
            Missing = [.. _missing.Values.Select(above => new MissingDependency(above[0].Identity.Depends, above))],
            Cycles = cycles,
            Apart = [.. _apart],
            Conflicts = [.. _findings.Conflicts.OrderBy(conflict => conflict.Payload.Name, StringComparer.Ordinal).ThenBy(conflict => conflict.Payload.Identity.File, StringComparer.Ordinal)],
            Chains =
            [
                .. _payloads.Where(payload => IsApplicable(payload) && !payload.Above.Any(IsApplicable))
                    .OrderByDescending(payload => payload.Depth)
                    .Select(payload => new PayloadChain(payload)),
            ],
            Replacements = [.. ReplacementFinder.Find(_payloads, _onXen, bringers, _findings)],
            Findings = _findings.InOrder(),
            Errors = _findings.Errors,
            Warnings = _findings.Warnings,
        };
    }

    private static bool IsApplicable(OrderedPayload payload) => payload.Standing == PayloadStanding.Applicable;

    /// <summary>What can be said of a payload without the others.</summary>
    private void JudgeAlone(OrderedPayload payload)
    {
        PayloadIdentity identity = payload.Identity;
        foreach (IdentityComplaint complaint in identity.Complaints) _findings.Add(OrderRules.Unreadable, complaint.Offset, complaint.Path.Length > 0 ? $"{payload.Name}/{complaint.Path}" : payload.Name, complaint.Message);
        bool isReadable = identity.Complaints.IsEmpty;
        if (isReadable && _xen.LooksAtXenDepends && identity.XenDepends.IsEmpty)
        {
            _findings.Add(OrderRules.Unreadable, payload, "It has no section .livepatch.xen_depends.");
            isReadable = false;
        }

        if (!isReadable) payload.Standing = PayloadStanding.Unreadable;
        else if (_xen.LooksAtXenDepends && identity.XenDepends != _xen.BuildId)
        {
            payload.Standing = PayloadStanding.OtherXen;
            _findings.Add(OrderRules.OtherXen, payload, $"It is for the build {identity.XenDepends} of Xen, and this is {_xen.BuildId}.");
        }
    }

    /// <summary>Of payloads with one build id the first is taken that could be uploaded, and the others are refused.</summary>
    private void FindDuplicates()
    {
        foreach (OrderedPayload payload in _payloads.Where(payload => !payload.Identity.BuildId.IsEmpty))
            if (!_byBuildId.TryGetValue(payload.Identity.BuildId, out OrderedPayload? known) || (!IsApplicable(known) && IsApplicable(payload)))
                _byBuildId[payload.Identity.BuildId] = payload;

        var named = new Dictionary<string, OrderedPayload>(StringComparer.Ordinal);
        foreach (OrderedPayload payload in _payloads)
        {
            if (IsApplicable(payload) && _byBuildId[payload.Identity.BuildId] is var first && first != payload)
            {
                payload.Standing = PayloadStanding.Duplicate;
                _findings.Add(OrderRules.DuplicateBuildId, payload, first, "the same build id", $"{payload.Identity.File} has the build id {payload.Identity.BuildId}, and so has {first.Identity.File}.");
            }
            else if (!named.TryAdd(payload.Name, payload))
            {
                _findings.Add(OrderRules.DuplicateName, payload, $"{payload.Identity.File} would be called so, and so would {named[payload.Name].Identity.File}.");
            }
        }
    }

    private void Place(OrderedPayload payload)
    {
        BuildId depends = payload.Identity.Depends;
        if (payload.Standing == PayloadStanding.Duplicate || depends.IsEmpty) _apart.Add(payload);
        else if (depends == _xen.BuildId) _onXen.Add(payload);
        else if (_byBuildId.TryGetValue(depends, out OrderedPayload? below)) payload.PutOn(below);
        else if (!IsApplicable(payload)) _apart.Add(payload);
        else
        {
            payload.Standing = PayloadStanding.Missing;
            _findings.Add(OrderRules.MissingDependency, payload, $"It depends on {depends}, which is neither Xen ({_xen.BuildId}) nor one of the payloads.");
            if (!_missing.TryGetValue(depends.ToString(), out List<OrderedPayload>? above)) _missing.Add(depends.ToString(), above = []);
            above.Add(payload);
        }
    }

    /// <summary>What stands on something and was not reached from any root stands on a circle, or in one.</summary>
    private ImmutableArray<ImmutableArray<OrderedPayload>> FindCycles(IReadOnlySet<OrderedPayload> judged)
    {
        var cycles = ImmutableArray.CreateBuilder<ImmutableArray<OrderedPayload>>();
        var seen = new Dictionary<OrderedPayload, OrderedPayload>(ReferenceEqualityComparer.Instance);
        foreach (OrderedPayload start in _payloads.Where(payload => !judged.Contains(payload)))
        {
            OrderedPayload payload = start;
            while (seen.TryAdd(payload, start)) payload = payload.Below!;
            if (seen[payload] == start) cycles.Add(CycleThrough(payload));
        }

        foreach (OrderedPayload payload in _payloads.Where(payload => !judged.Contains(payload) && IsApplicable(payload))) payload.Standing = PayloadStanding.Blocked;
        return cycles.ToImmutable();
    }

    private ImmutableArray<OrderedPayload> CycleThrough(OrderedPayload payload)
    {
        // Upwards from the first name: found downwards, and turned round.
        var members = new List<OrderedPayload> { payload };
        for (OrderedPayload below = payload.Below!; below != payload; below = below.Below!) members.Add(below);
        members.Reverse();
        int start = members.IndexOf(members.MinBy(member => member.Number)!);
        OrderedPayload first = members[start];
        ImmutableArray<OrderedPayload> cycle = [.. members[start..], .. members[..start]];
        _findings.Add(OrderRules.Cycle, first, cycle.Length == 1
            ? "It depends on its own build id."
            : $"{OrderFindings.Names([.. cycle.Select(member => member.Name)])} depend on each other in a circle.");
        foreach (OrderedPayload member in cycle.Where(IsApplicable)) member.Standing = PayloadStanding.Cycle;
        return cycle;
    }

    private void FindForks()
    {
        Judge("Xen", _onXen);
        foreach (OrderedPayload payload in _payloads) Judge(payload.Name, payload.Above);

        void Judge(string below, IReadOnlyList<OrderedPayload> above)
        {
            if (above.Count < 2) return;
            string[] names = [.. above.Where(IsApplicable).Select(payload => payload.Name)];
            if (names.Length > 1) _findings.Add(OrderRules.Fork, 0, below, $"{OrderFindings.Names(names)} depend on {below}, and exclude each other.");
        }
    }

    /// <summary>Payloads that can be applied and bring the same symbol are in different chains; in one chain, the upper one cannot.</summary>
    private Dictionary<string, List<OrderedPayload>> FindAlternativesWithOneSymbol()
    {
        var bringers = new Dictionary<string, List<OrderedPayload>>(StringComparer.Ordinal);
        foreach (OrderedPayload payload in _payloads.Where(IsApplicable))
        {
            foreach (string symbol in payload.Identity.NewSymbols)
            {
                if (!bringers.TryGetValue(symbol, out List<OrderedPayload>? same)) bringers.Add(symbol, same = []);
                same.Add(payload);
            }
        }

        foreach ((string symbol, List<OrderedPayload> same) in bringers.Where(pair => pair.Value.Count > 1).OrderBy(pair => pair.Key, StringComparer.Ordinal))
            _findings.Add(OrderRules.SymbolOfAlternative, same[1], $"{OrderFindings.Names([.. same.Select(payload => payload.Name)])} bring the symbol {symbol}.");
        return bringers;
    }
}
