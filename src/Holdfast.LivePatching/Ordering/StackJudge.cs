using System.Diagnostics.CodeAnalysis;
using Holdfast.LivePatching.Hypervisors;

namespace Holdfast.LivePatching.Ordering;

/// <summary>
/// Goes through trees of payloads from their roots upwards, and knows of each payload what the ones below it bring and patch. Each payload is visited once, and what it has is looked at
/// once, however long the stacks are.
/// </summary>
internal sealed class StackJudge
{
    /// <summary>ENDBR64, and what Xen writes over it where nothing calls the function by its address; a function that begins so is patched behind that.</summary>
    private static readonly byte[][] s_landingPads = [[0xf3, 0x0f, 0x1e, 0xfa], [0x66, 0x0f, 0x1f, 0x01]];

    private const byte JumpOpcode = 0xe9;
    private static ReadOnlySpan<byte> NopStarts => [0x90, 0x66, 0x0f];

    private readonly OrderedHypervisor _xen;
    private readonly OrderFindings _findings;
    private readonly Dictionary<string, OrderedPayload> _bringers = new(StringComparer.Ordinal);
    private readonly Scope<string, OrderedPayload> _symbols = new(StringComparer.Ordinal);
    private readonly Scope<(string Symbol, ulong Address), (OrderedPayload Payload, PatchedFunction Function)> _patched = new(EqualityComparer<(string Symbol, ulong Address)>.Default);
    private readonly HashSet<OrderedPayload> _judged = new(ReferenceEqualityComparer.Instance);

    public StackJudge(OrderedHypervisor xen, OrderFindings findings, IEnumerable<OrderedPayload> payloads)
    {
        _xen = xen;
        _findings = findings;
        foreach (OrderedPayload payload in payloads)
            foreach (string symbol in payload.Identity.NewSymbols)
                _bringers.TryAdd(symbol, payload);
    }

    /// <summary>The payloads that were reached.</summary>
    public IReadOnlySet<OrderedPayload> Judged => _judged;

    /// <summary>Judges the payloads of some trees.</summary>
    public void Run(IReadOnlyList<OrderedPayload> roots)
    {
        // A stack of our own: thousands of payloads may stand on each other.
        var todo = new Stack<(OrderedPayload? Payload, int Symbols, int Patched)>();
        foreach (OrderedPayload root in roots.Reverse()) todo.Push((root, 0, 0));
        while (todo.TryPop(out (OrderedPayload? Payload, int Symbols, int Patched) next))
        {
            if (next.Payload is not OrderedPayload payload)
            {
                _symbols.GoBackTo(next.Symbols);
                _patched.GoBackTo(next.Patched);
                continue;
            }

            todo.Push((null, _symbols.Mark, _patched.Mark));
            Judge(payload);
            foreach (OrderedPayload above in payload.Above.Reverse()) todo.Push((above, 0, 0));
        }
    }

    private void Judge(OrderedPayload payload)
    {
        _judged.Add(payload);
        payload.Depth = payload.Below is OrderedPayload below ? below.Depth + 1 : 0;
        if (payload.Standing is not PayloadStanding.Applicable and not PayloadStanding.Missing) return;
        if (!GoesTogether(payload))
        {
            if (payload.Standing == PayloadStanding.Applicable) payload.Standing = PayloadStanding.Conflict;
            return;
        }

        if (payload is { Standing: PayloadStanding.Applicable, Below.Standing: not PayloadStanding.Applicable }) payload.Standing = PayloadStanding.Blocked;
        foreach (string symbol in payload.Identity.NewSymbols) _symbols.Set(symbol, payload);
        foreach (PatchedFunction function in payload.Identity.Functions) _patched.Set(PlaceOf(function), (payload, function));
    }

    private bool GoesTogether(OrderedPayload payload)
    {
        PayloadIdentity identity = payload.Identity;
        bool isFine = true;
        string[] ofXen = [.. identity.NewSymbols.Where(symbol => _xen.Symbols.Find(symbol) is not null)];
        if (ofXen.Length > 0) Refuse(OrderRules.SymbolOfXen, null, OrderFindings.Names(ofXen), $"It brings {OrderFindings.Names(ofXen)}, which Xen has.");

        foreach ((OrderedPayload below, string[] symbols) in Grouped(identity.NewSymbols, symbol => _symbols.Find(symbol, out OrderedPayload? owner) ? owner : null))
            Refuse(OrderRules.SymbolOfPayload, below, OrderFindings.Names(symbols), $"It brings {OrderFindings.Names(symbols)}, and so does {below.Name}, which is below it.");

        IEnumerable<string> sought = identity.OpenSymbols.Concat(identity.Functions.Select(function => function.Symbol).OfType<string>()).Distinct(StringComparer.Ordinal);
        foreach ((OrderedPayload other, string[] symbols) in Grouped(sought, symbol => BringerElsewhere(payload, symbol)))
            Refuse(OrderRules.SymbolNotBelow, other, $"needs {OrderFindings.Names(symbols)}", $"It needs {OrderFindings.Names(symbols)} of {other.Name}, which is not below it.");

        var overrides = new List<FunctionOverride>();
        foreach (PatchedFunction function in identity.Functions)
        {
            if (!_patched.Find(PlaceOf(function), out (OrderedPayload Payload, PatchedFunction Function) patched)) continue;
            overrides.Add(new FunctionOverride(function.Name, patched.Payload));
            if (_findings.Holds(OrderRules.Expectation) && !CanBeMet(function.Expected.Span, patched.Function))
                Refuse(OrderRules.Expectation, patched.Payload, $"expects {function.Name}", $"It expects {function.Name} to begin as it does in Xen, and {patched.Payload.Name}, which is below it, patches that.");
        }

        payload.Overrides = [.. overrides.DistinctBy(item => item.Function, StringComparer.Ordinal).OrderBy(item => item.Function, StringComparer.Ordinal)];
        return isFine;

        void Refuse(Rule rule, OrderedPayload? other, string what, string message)
        {
            _findings.Add(rule, payload, other, what, message);
            isFine = false;
        }
    }

    /// <summary>The payload that brings a symbol when neither Xen nor a payload below does; null when one of these does, or nobody, which is not for an order to judge.</summary>
    private OrderedPayload? BringerElsewhere(OrderedPayload payload, string symbol) =>
        _bringers.TryGetValue(symbol, out OrderedPayload? bringer) && bringer != payload && !_symbols.Find(symbol, out _) && _xen.Symbols.Find(symbol) is null ? bringer : null;

    /// <summary>Symbols by the payload that has them, in the order of their first.</summary>
    private static IEnumerable<(OrderedPayload Payload, string[] Symbols)> Grouped(IEnumerable<string> symbols, Func<string, OrderedPayload?> owner) =>
        from symbol in symbols
        let payload = owner(symbol)
        where payload is not null
        group symbol by payload into same
        select (same.Key, same.ToArray());

    /// <summary>What a function is known by: its address where that is known, since it may be named in several ways.</summary>
    private (string Symbol, ulong Address) PlaceOf(PatchedFunction function)
    {
        if (function.Symbol is not string symbol) return ("", function.Address);
        return _xen.Symbols.Find(symbol) is HypervisorSymbol found ? ("", unchecked(found.Address + function.Address)) : (symbol, function.Address);
    }

    /// <summary>False when bytes are expected where something else is since a payload below has patched the function.</summary>
    private static bool CanBeMet(ReadOnlySpan<byte> expected, PatchedFunction patched)
    {
        int place = 0;
        foreach (byte[] pad in s_landingPads)
            if (expected.StartsWith(pad))
                place = pad.Length;
        if (expected.Length <= place) return true;
        return patched.IsFilled ? NopStarts.Contains(expected[place]) : expected[place] == JumpOpcode;
    }

    /// <summary>Names, and what they mean where one is; going back makes them mean what they meant before.</summary>
    private sealed class Scope<TKey, TValue>(IEqualityComparer<TKey> comparer)
        where TKey : notnull
    {
        private readonly Dictionary<TKey, TValue> _values = new(comparer);
        private readonly Stack<(TKey Key, bool Had, TValue? Value)> _before = new();

        /// <summary>Where one is.</summary>
        public int Mark => _before.Count;

        public bool Find(TKey key, [MaybeNullWhen(false)] out TValue value) => _values.TryGetValue(key, out value);

        public void Set(TKey key, TValue value)
        {
            bool had = _values.TryGetValue(key, out TValue? before);
            _before.Push((key, had, before));
            _values[key] = value;
        }

        public void GoBackTo(int mark)
        {
            while (_before.Count > mark)
            {
                (TKey key, bool had, TValue? value) = _before.Pop();
                if (had) _values[key] = value!;
                else _values.Remove(key);
            }
        }
    }
}
