using System.Collections.Immutable;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Hvm;
using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.Hvm;

/// <summary>The parameters of an HVM guest: those that are not zero.</summary>
internal sealed class HvmParameters
{
    private readonly SortedDictionary<uint, ulong> _values = [];
    private CountedList<ContextHvmParams, ContextHvmParam>? _context;
    private bool _isChanged;

    /// <summary>Told of each parameter that is set by a call, and of each that is another when state is loaded, with its new value.</summary>
    public Action<uint, ulong>? Changed { get; set; }

    /// <summary>All of them, as the domain context's structures have them. Null when nothing is known of them, and nothing has been set.</summary>
    public CountedList<ContextHvmParams, ContextHvmParam>? Context
    {
        get
        {
            if (!_isChanged) return _context;
            ContextHvmParams head = _context?.Head ?? default;
            _context = new CountedList<ContextHvmParams, ContextHvmParam>(head, [.. _values.Select(pair => new ContextHvmParam { Index = pair.Key, Value = pair.Value })]);
            _isChanged = false;
            return _context;
        }

        set
        {
            _context = value;
            _isChanged = false;
            var before = new Dictionary<uint, ulong>(_values);
            _values.Clear();
            foreach (ContextHvmParam parameter in value?.Elements ?? ImmutableArray<ContextHvmParam>.Empty) _values[parameter.Index] = parameter.Value;
            foreach (uint index in before.Keys.Union(_values.Keys).Where(index => before.GetValueOrDefault(index) != this[index])) Changed?.Invoke(index, this[index]);
        }
    }

    /// <summary>The value of a parameter; 0 for one that was never set.</summary>
    public ulong this[uint index]
    {
        get => _values.GetValueOrDefault(index);
        set
        {
            if (value == 0) _values.Remove(index);
            else _values[index] = value;
            _isChanged = true;
            Changed?.Invoke(index, value);
        }
    }

    /// <inheritdoc cref="this[uint]"/>
    public ulong this[HvmParam parameter]
    {
        get => this[(uint)parameter];
        set => this[(uint)parameter] = value;
    }
}
