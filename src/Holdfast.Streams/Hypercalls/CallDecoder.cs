using Holdfast.Abi;
using Holdfast.Abi.DmOp;
using Holdfast.Abi.Multicall;

namespace Holdfast.Streams.Hypercalls;

/// <summary>
/// Decodes a hypercall from its caller's registers and memory, as the version of Xen would that saved the caller (docs/specs/conventions.md §7). The caller may have
/// forged all of it: nothing here depends on what is found.
/// </summary>
internal sealed class CallDecoder
{
    private const string HandleStart = "handle<";
    private const string Untyped = "void";

    private readonly Caller _caller;
    private readonly ulong _number;
    private readonly AbiHypercall _hypercall;
    private readonly XenVersion _version;
    private readonly IReadOnlyList<CallArgument> _arguments;
    private readonly ulong? _pointer;

    // The structure that the pointer leads to; null where that depends on the operation.
    private string? _pointed;

    private CallDecoder(Caller caller, ulong number, AbiHypercall hypercall, XenVersion version)
    {
        _caller = caller;
        _number = number;
        _hypercall = hypercall;
        _version = version;
        _arguments = [.. hypercall.Arguments.Where(argument => argument.IsPassedBy(caller.Width)).Zip(caller.Arguments, Take)];
        if (_arguments.FirstOrDefault(argument => argument.Description.Type.StartsWith(HandleStart, StringComparison.Ordinal)) is not { } handle) return;
        _pointer = handle.Value;
        string type = handle.Description.Type[HandleStart.Length..^1];
        _pointed = type == Untyped ? null : type;
        if (type != nameof(XenDmOpBuf)) return;

        // The first buffer holds the operation.
        _pointer = Field($"{nameof(XenDmOpBuf)}.h");
        _pointed = nameof(XenDmOp);
    }

    /// <summary>Decodes a call.</summary>
    /// <param name="caller">Who makes it.</param>
    /// <param name="number">Its number.</param>
    /// <param name="version">The version of Xen whose encodings it is in.</param>
    public static DecodedCall Decode(Caller caller, ulong number, XenVersion version)
    {
        DecodedCall call = DecodeAlone(caller, number, version);
        if (call.Hypercall?.Number != MulticallHypercall.Number || FirstOf(caller, call) is not { } first) return call;
        return call with { First = DecodeAlone(first, first.Accumulator, version) };
    }

    private static DecodedCall DecodeAlone(Caller caller, ulong number, XenVersion version)
    {
        AbiHypercall? hypercall = number <= uint.MaxValue ? KnownHypercalls.Find((uint)number, version) : null;
        return hypercall is null ? new DecodedCall { Number = number } : new CallDecoder(caller, number, hypercall, version).Decode();
    }

    /// <summary>The first call of a list, as if its caller stood at it; null when there is none, or it cannot be read.</summary>
    private static Caller? FirstOf(Caller caller, DecodedCall list)
    {
        byte[] bytes = new byte[MulticallEntry.SizeAt(caller.Width)];
        if (list.Arguments is not [{ Value: var address }, { Value: > 0 }, ..] || caller.Space.Read(address, bytes) != bytes.Length) return null;
        var entry = MulticallEntry.Read(bytes, caller.Width);
        return caller with { Accumulator = (ulong)entry.Number, Arguments = [.. caller.Arguments.Select((register, index) => register with { Name = $"args[{index}]", Value = (ulong)entry.Arguments[index] })] };
    }

    private DecodedCall Decode()
    {
        AbiSelector? selector = _hypercall.Selectors.FirstOrDefault(candidate => candidate.Versions.Includes(_version));
        uint? code = selector is null ? null : (uint?)Value(selector.Place, selector.FirstBit, selector.LastBit);
        AbiOperation? operation = selector is null || code is not null ? FindOperation(code) : null;
        DecodedCall call = new() { Number = _number, Hypercall = _hypercall, Code = code, Operation = operation, Arguments = _arguments, Structure = operation is null ? null : Pointed(operation) };
        if (ContinuationOf(operation) is not { } name) return call with { Stage = operation is null ? CallStage.Unknown : CallStage.First };
        AbiContinuation[] cases = [.. _hypercall.Continuations.Where(candidate => candidate.Name == name && candidate.Versions.Includes(_version))];
        if (cases.Length == 0) return call with { Stage = operation is null ? CallStage.Unknown : CallStage.First };

        // Of encodings that exist beside each other, the one counts of which all marks are there; of two such, the one with more of them.
        AbiContinuation? encoding = cases.Where(candidate => candidate.Places.All(IsPossible)).MaxBy(candidate => candidate.Places.Count(IsMark));
        if (encoding is null) return call with { Stage = CallStage.Untold };
        if (encoding.Places.Count == 0) return call with { Stage = CallStage.Anew, Encoding = encoding };
        CallProgress[] progress = [.. encoding.Places.Select(place => new CallProgress(place, ProgressAt(place)))];
        bool hasBegun = progress.Any(part => IsMark(part.Place) || (part.Place.Holds == AbiProgress.Index && part.Value > 0));
        return call with { Stage = hasBegun ? CallStage.Begun : CallStage.Untold, Encoding = encoding, Progress = progress };
    }

    /// <summary>Finds the operation; one that is a part of another has a code of its own, elsewhere.</summary>
    private AbiOperation? FindOperation(uint? code)
    {
        AbiSelector? part = _hypercall.SubSelectors.FirstOrDefault(candidate => candidate.Code == code && candidate.Versions.Includes(_version));
        if (part is null) return KnownHypercalls.Find(_hypercall, code, null, _version);
        _pointed ??= StructureIn(part.Place);
        AbiOperation? precise = Value(part.Place, part.FirstBit, part.LastBit) is ulong own ? KnownHypercalls.Find(_hypercall, code, (uint)own, _version) : null;
        return precise ?? KnownHypercalls.Find(_hypercall, code, null, _version);
    }

    /// <summary>The name of an operation's continuation. Of an operation that is not known, the one that all of the hypercall's have.</summary>
    private string? ContinuationOf(AbiOperation? operation)
    {
        if (operation is not null) return operation.Continuation;
        string?[] names = [.. _hypercall.Operations.Where(candidate => candidate.Versions.Includes(_version)).Select(candidate => candidate.Continuation).Distinct()];
        return names.Length == 1 ? names[0] : null;
    }

    private static bool IsMark(AbiProgressPlace place) => place.Is is not null || place.Kind == AbiProgressPlaceKind.Hypercall;

    /// <summary>True for a place without a mark, and for one whose mark is there.</summary>
    private bool IsPossible(AbiProgressPlace place) =>
        place.Kind == AbiProgressPlaceKind.Hypercall ? KnownHypercalls.IsNumber(place, _number) : place.Is is null || place.IsUnread || Value(place.Name, place.FirstBit, place.LastBit) == place.Is;

    private ulong? ProgressAt(AbiProgressPlace place) => place.Kind == AbiProgressPlaceKind.Hypercall ? _number : Value(place.Name, place.FirstBit, place.LastBit) * place.Unit;

    private PointedStructure? Pointed(AbiOperation operation)
    {
        if (_pointer is not ulong || StructureOf(operation) is not { } layout) return null;
        ulong address = AddressOf(layout.Name);
        byte[] bytes = new byte[layout.Size];
        int read = _caller.Space.Read(address, bytes);
        return read > 0 ? new PointedStructure(layout, address, bytes.AsMemory(0, read)) : null;
    }

    /// <summary>The structure that an operation takes from this caller; null when it takes none, or one that is not needed here.</summary>
    private AbiStructure? StructureOf(AbiOperation operation)
    {
        string guest = _caller.IsPv ? "pv" : "hvm";
        AbiAlternative? instead = operation.Instead.FirstOrDefault(other =>
            (other.Widths.Count == 0 || other.Widths.Contains(_caller.Width)) && (other.Guest is null || other.Guest == guest) && other.Versions.Includes(_version));
        if (instead is not null) return ArgumentStructures.Find(instead.Structure, _caller.Width);
        return operation.Arguments.Select(name => ArgumentStructures.Find(name, _caller.Width)).FirstOrDefault(layout => layout?.Versions.Includes(_version) ?? false);
    }

    private ulong? Value(string place, int? first, int? last)
    {
        ulong? whole = place.Contains('.', StringComparison.Ordinal) ? Field(place) : _arguments.FirstOrDefault(argument => argument.Description.Name == place)?.Value;
        return first is int low && last is int high ? (whole >> low) & (ulong.MaxValue >> (63 - (high - low))) : whole;
    }

    /// <summary>The value of a field of a structure in the caller's memory, the first element's of an array; null when it cannot be read.</summary>
    private ulong? Field(string place)
    {
        string name = StructureIn(place);
        if (_pointer is null || ArgumentStructures.Find(name, _caller.Width)?.Find(place[(name.Length + 1)..]) is not { } field) return null;
        byte[] bytes = new byte[field.Offset + field.ElementSize];
        Span<byte> value = bytes.AsSpan(field.Offset);
        return _caller.Space.Read(Narrowed(AddressOf(name) + (ulong)field.Offset), value) == value.Length ? field.ReadValue(bytes, ByteOrder.Little) : null;
    }

    /// <summary>Where a structure is: where the pointer leads, or in the union of the structure that is there.</summary>
    private ulong AddressOf(string structure)
    {
        AbiField? union = _pointed is null || _pointed == structure ? null : ArgumentStructures.Find(_pointed, _caller.Width)?.Fields.FirstOrDefault(field => field.Kind == AbiFieldKind.Union);
        return Narrowed(_pointer!.Value + (ulong)(union?.Offset ?? 0));
    }

    private ulong Narrowed(ulong address) => _caller.Width == sizeof(uint) ? (uint)address : address;

    private static string StructureIn(string place) => place[..place.IndexOf('.', StringComparison.Ordinal)];

    private static CallArgument Take(AbiArgument argument, CallRegister register) => new(argument, register.Name, (ulong)argument.Narrow(register.Value));
}
