using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Comparing;

/// <summary>Who has to do with a structure or an enumeration of a version.</summary>
internal sealed class Usage
{
    private const string SavedImage = "saved-image";

    private readonly AbiSide _side;
    private readonly Dictionary<string, SortedSet<string>> _users = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ofOperations = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unguarded = new(StringComparer.Ordinal);

    /// <summary>Follows the structures from whatever takes them.</summary>
    /// <param name="side">The version.</param>
    /// <param name="other">The version that it is compared with.</param>
    public Usage(AbiSide side, AbiSide other)
    {
        _side = side;
        foreach (HypercallDescription hypercall in side.Hypercalls)
        {
            bool isGuarded = AbiSide.IsGuarded(side, hypercall, other);
            string[] callers = [.. side.OperationsOf(hypercall).SelectMany(operation => operation.Callers).Distinct(StringComparer.Ordinal)];
            foreach (FieldType.Handle handle in hypercall.Arguments.Select(argument => argument.Type).OfType<FieldType.Handle>())
            {
                if (side.Description.FindStructure(handle.Target) is { } shell) Follow(shell, callers, isOwn: false, isGuarded);
                _ofOperations.Add(handle.Target);
            }

            foreach (OperationDescription operation in side.OperationsOf(hypercall))
            {
                if (side.StructureOf(operation) is { } structure) Follow(structure, operation.Callers, isOwn: true, isGuarded && operation.Interface == InterfaceKind.Versioned);
                foreach (AlternativeArgument alternative in operation.Instead.Where(alternative => side.Has(alternative.Versions))) Follow(side.Description.FindStructure(alternative.Structure)!, operation.Callers, isOwn: false, isGuarded);
                foreach (StructureDescription element in operation.Buffers.SelectMany(buffer => buffer.Type.StructureNames).Select(name => side.Description.FindStructure(name)!)) Follow(element, operation.Callers, isOwn: true, isGuarded && operation.Interface == InterfaceKind.Versioned);
            }
        }

        foreach (SaveRecordDescription record in side.Description.Files.SelectMany(file => file.SaveRecords))
        {
            foreach (string name in record.Structure is null ? [] : record.Older.Append(record.Structure)) Follow(side.Description.FindStructure(name)!, [SavedImage], isOwn: true, isGuarded: false);
        }
    }

    /// <summary>True for a structure that is compared with the operation or the record that it is a part of.</summary>
    public bool IsOfOperation(StructureDescription structure) => _ofOperations.Contains(structure.Name);

    /// <summary>True for a structure that operations take, or that one points to.</summary>
    public bool IsCallers(StructureDescription structure) => _users.ContainsKey(structure.Name);

    /// <summary>True when only callers have to do with a structure whose version of the interface is compared, and differs.</summary>
    public bool IsGuarded(StructureDescription structure) => _users.ContainsKey(structure.Name) && !_unguarded.Contains(structure.Name);

    /// <summary>True when only such callers have to do with an enumeration.</summary>
    public bool IsGuarded(EnumDescription item) => UsersOf(item).Any() && UsersOf(item).All(IsGuarded);

    /// <summary>Who has to do with a structure; those who write its fields when no operation takes it.</summary>
    public IReadOnlyList<string> Of(StructureDescription structure) => _users.TryGetValue(structure.Name, out SortedSet<string>? users)
        ? [.. users]
        : [.. structure.Fields.Where(field => !field.MustBeZero && !field.Implicit).Select(field => field.WrittenBy).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Who has to do with an enumeration.</summary>
    public IReadOnlyList<string> Of(EnumDescription item) =>
        [.. UsersOf(item).SelectMany(Of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private IEnumerable<StructureDescription> UsersOf(EnumDescription item) =>
        _side.Description.Files.SelectMany(_side.StructuresOf).Where(structure => structure.Fields.Any(field => Names(field, item.Name)));

    private static bool Names(FieldDescription field, string name) =>
        string.Equals(field.Enum, name, StringComparison.Ordinal) || field.Bits.Any(bits => string.Equals(bits.Enum, name, StringComparison.Ordinal));

    private void Follow(StructureDescription structure, IReadOnlyList<string> users, bool isOwn, bool isGuarded)
    {
        if (isOwn) _ofOperations.Add(structure.Name);
        if (!_users.TryGetValue(structure.Name, out SortedSet<string>? known)) _users[structure.Name] = known = new SortedSet<string>(StringComparer.Ordinal);
        int before = known.Count;
        known.UnionWith(users);
        bool isNew = !isGuarded && _unguarded.Add(structure.Name);
        if (known.Count == before && !isOwn && !isNew) return;
        foreach (FieldDescription field in structure.Fields)
        {
            foreach (string name in field.Type.StructureNames) Follow(_side.Description.FindStructure(name)!, users, isOwn, isGuarded);
            string? target = field.Type switch
            {
                FieldType.Handle handle => handle.Target,
                FieldType.Handle64 handle => handle.Target,
                _ => null,
            };
            if (target is not null && _side.Description.FindStructure(target) is { } pointed && !ReferenceEquals(pointed, structure)) Follow(pointed, users, isOwn: false, isGuarded);
        }
    }
}
