using System.Buffers.Binary;
using System.Reflection;
using Holdfast.Abi;
using Holdfast.Abi.DmOp;
using Holdfast.Abi.Domctl;
using Holdfast.Abi.Multicall;
using Holdfast.Abi.Sysctl;
using Holdfast.Content;

namespace Holdfast.Fuzzing.Hypercalls;

/// <summary>Makes calls up: out of the description, so that many of them are understood, and with things in them that nobody should say.</summary>
internal sealed class CallGenerator
{
    private const int MostEntries = 6;
    private const int BufferSize = 64;
    private const int MostWeight = 20;

    // Numbers that mean something to an operation: vCPUs, ports, frames, domains, lengths, and what is at or beyond an end.
    private static readonly ulong[] s_words =
    [
        0, 0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 15, 16, 24, 31, 32, 63, 64, 72, 128, 129, 511, 512, 1023, 1024, 4023, 4024, 4095, 4096, 0x10000, 0x7ff0, 0x7ff1, 0x7ff4, 1 << 17, 1UL << 20, int.MaxValue, 1UL << 31, uint.MaxValue,
        1UL << 32, 1UL << 36, 1UL << 40, 1UL << 52, long.MaxValue, 1UL << 63, ulong.MaxValue - 4095, ulong.MaxValue,
    ];

    private static readonly ulong[] s_frames = [0, 1, 2, 3, 0x10, 0x20, 0x30, 0x3f, 0x48, 0x4f, 0x50, 0x51, 0x52, 0x5f, 0x60, 0x61, 0x80, 0xff, 0x100, 0x1000, 0xfeffc, 1UL << 40, 1UL << 52, ulong.MaxValue];
    private static readonly ulong[] s_domains = [0, 1, 2, 3, 4, 5, 6, 0x7ff0, 0x7ff0, 0x7ff0, 0x7ff1, 0x7ff2, 0x7ff3, 0x7ff4, 0xffff];
    private static readonly ulong[] s_nowhere = [0, 8, 0x1000, 0xfffff000, 0xffffffff, 0x7fff_ffff_f000, 0x8000_0000_0000, 0xffff_8000_0000_0000, 0xffff_8300_0000_0000, 0xffff_ffff_ffff_f000, ulong.MaxValue - 7, ulong.MaxValue];

    private static readonly Dictionary<string, Type> s_structures = typeof(AbiStructure).Assembly.GetTypes().Where(type => type.IsValueType && type.GetMethod("Write", [typeof(Span<byte>), typeof(int)]) is not null || IsOfOneWidth(type))
        .GroupBy(type => type.Name).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>All hypercalls that are described.</summary>
    public static IReadOnlyList<AbiHypercall> Hypercalls { get; } =
        [.. typeof(AbiHypercall).Assembly.GetTypes().Select(type => type.GetProperty("Table", BindingFlags.Public | BindingFlags.Static)).Where(table => table?.PropertyType == typeof(AbiHypercall)).Select(table => (AbiHypercall)table!.GetValue(null)!).OrderBy(hypercall => hypercall.Number)];

    // Each as often as it has operations.
    private static readonly AbiHypercall[] s_weighted = [.. Hypercalls.SelectMany(hypercall => Enumerable.Repeat(hypercall, Math.Clamp(hypercall.Operations.Count, 1, MostWeight)))];

    private readonly Random _random;
    private readonly IReadOnlyList<FuzzCaller> _callers;

    private readonly XenVersion _version;

    /// <param name="random">Where the choices come from.</param>
    /// <param name="callers">Who calls.</param>
    /// <param name="version">The version of Xen that answers.</param>
    public CallGenerator(Random random, IReadOnlyList<FuzzCaller> callers, XenVersion version)
    {
        _random = random;
        _callers = callers;
        _version = version;
    }

    /// <summary>Makes a call up.</summary>
    public FuzzCall Next()
    {
        var call = new FuzzCall { Caller = _random.Next(_callers.Count) };
        foreach (byte[] room in call.Rooms) FillAnyhow(room);
        if (_random.Next(20) == 0) Anything(call);
        else Described(call, s_weighted[_random.Next(s_weighted.Length)], firstRoom: 0, isInList: false);
        if (_random.Next(4) == 0) call.Forgery = (_random.Next(call.Arguments.Length), Word());
        int width = _callers[call.Caller].Width;
        for (int i = 0; i < call.Arguments.Length; i++) call.Arguments[i] = WithRubbish(call.Arguments[i], width);
        return call;
    }

    /// <summary>The layout of a structure for a width; null for one that has none for it.</summary>
    public static AbiStructure? LayoutOf(string structure, int width)
    {
        if (!s_structures.TryGetValue(structure, out Type? type)) return null;
        if (type.GetMethod("LayoutAt", [typeof(int)]) is not { } layouts) return (AbiStructure?)type.GetProperty("Layout")?.GetValue(null);
        try
        {
            return (AbiStructure?)layouts.Invoke(null, [width]);
        }
        catch (TargetInvocationException refused) when (refused.InnerException is ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static bool IsOfOneWidth(Type type) => type.GetProperty("Layout", BindingFlags.Public | BindingFlags.Static)?.PropertyType == typeof(AbiStructure);

    private void Anything(FuzzCall call)
    {
        call.Number = Any(s_words);
        for (int i = 0; i < call.Arguments.Length; i++) call.Arguments[i] = _random.Next(2) == 0 ? Word() : Address(call.Caller, _random.Next(FuzzCaller.Rooms));
    }

    /// <summary>A call of a hypercall that there is, with an operation that there is.</summary>
    private void Described(FuzzCall call, AbiHypercall hypercall, int firstRoom, bool isInList)
    {
        FuzzCaller caller = _callers[call.Caller];
        AbiOperation? operation = hypercall.Operations.Count > 0 ? hypercall.Operations[_random.Next(hypercall.Operations.Count)] : null;
        (call.Hypercall, call.Operation, call.Number) = (hypercall, operation, hypercall.Number);
        int room = firstRoom;
        for (int i = 0, register = 0; i < hypercall.Arguments.Count && register < call.Arguments.Length; i++)
        {
            AbiArgument argument = hypercall.Arguments[i];
            if (!argument.IsPassedBy(caller.Width)) continue;
            bool isCode = hypercall.Selectors.Any(selector => selector.Place == argument.Name);
            call.Arguments[register++] = isCode ? Code(operation)
                : argument.Type.StartsWith("handle", StringComparison.Ordinal) ? Address(call.Caller, Math.Min(room++, FuzzCaller.Rooms - 1))
                : IsDomain(argument.Name) ? Any(s_domains)
                : argument.Name.Contains("count", StringComparison.Ordinal) || argument.Name.StartsWith("nr", StringComparison.Ordinal) ? (UInt128)(_random.Next(8) == 0 ? Word() : (UInt128)_random.Next(MostEntries))
                : Word();
        }

        switch (hypercall.Number)
        {
            case DmOpHypercall.Number:
                FillBuffers(call, caller, operation);
                break;
            case MulticallHypercall.Number when !isInList:
                FillList(call, caller);
                break;
            default:
                FillStructures(call, caller, hypercall, operation, firstRoom);
                break;
        }
    }

    private UInt128 Code(AbiOperation? operation)
    {
        UInt128 code = _random.Next(30) == 0 || operation?.Code is not uint known ? Any(s_words) : known;

        // As if some of it were done: where memory_op keeps that, and others do not look.
        return _random.Next(20) == 0 ? code | ((UInt128)Any(s_words) << 6) : code;
    }

    private void FillStructures(FuzzCall call, FuzzCaller caller, AbiHypercall hypercall, AbiOperation? operation, int room)
    {
        if (operation is null || operation.Arguments.Count == 0 && hypercall.Selectors.All(selector => !selector.Place.Contains('.', StringComparison.Ordinal))) return;
        Span<byte> bytes = call.Rooms[Math.Min(room, FuzzCaller.Rooms - 1)];
        string? outer = hypercall.Selectors.Select(selector => selector.Place.Split('.')).FirstOrDefault(place => place.Length == 2)?[0];
        string? inner = operation.Arguments.Count > 0 ? operation.Arguments[_random.Next(operation.Arguments.Count)] : null;
        for (int entry = 0; entry < (operation.TakesArray ? MostEntries : 1); entry++)
        {
            AbiStructure? layout = LayoutOf(outer ?? inner!, caller.Width);
            if (layout is null || layout.Size > bytes.Length) return;
            FillStructure(call, caller, layout, bytes);
            if (outer is not null)
            {
                if (layout.Find("cmd") is { } code) Put(bytes, code, (ulong)Code(operation));
                if (layout.Find("interface_version") is { } version && _random.Next(20) > 0) Put(bytes, version, VersionOf(hypercall, operation));
                if (layout.Fields.FirstOrDefault(field => field.Kind == AbiFieldKind.Union) is { } union && inner is not null && LayoutOf(inner, caller.Width) is { } body && body.Size <= bytes.Length - union.Offset)
                    FillStructure(call, caller, body, bytes[union.Offset..]);
            }

            bytes = bytes[layout.Size..];
        }
    }

    /// <summary>The buffers of a device model's operation: the list, and what is in the first of them.</summary>
    private void FillBuffers(FuzzCall call, FuzzCaller caller, AbiOperation? operation)
    {
        call.Arguments[0] = _random.Next(8) == 0 ? Any(s_domains) : (UInt128)_random.Next(1, 3);
        call.Arguments[1] = _random.Next(10) == 0 ? Word() : (UInt128)_random.Next(1, 3);
        call.Arguments[2] = Address(call.Caller, 0);
        Span<byte> first = call.Rooms[1];
        if (operation is not null)
        {
            if (operation.Arguments.Count > 0 && LayoutOf(operation.Arguments[0], caller.Width) is { } body) FillStructure(call, caller, body, first[XenDmOp.Offsets.U..]);
            BinaryPrimitives.WriteUInt32LittleEndian(first, (uint)Code(operation));
            BinaryPrimitives.WriteUInt32LittleEndian(first[sizeof(uint)..], _random.Next(30) == 0 ? 1u : 0);
        }

        AbiStructure layout = XenDmOpBuf.LayoutAt(caller.Width);
        for (int i = 0; i < 2; i++)
        {
            UInt128 length = _random.Next(10) == 0 ? Word() : (UInt128)_random.Next(BufferSize);
            Put(call.Rooms[0].AsSpan(i * layout.Size), layout.Find("h")!, Address(call.Caller, i + 1));
            Put(call.Rooms[0].AsSpan(i * layout.Size), layout.Find("size")!, length);
        }
    }

    /// <summary>A list of calls, each with a room of its own.</summary>
    private void FillList(FuzzCall call, FuzzCaller caller)
    {
        int size = MulticallEntry.SizeAt(caller.Width);
        AbiStructure layout = MulticallEntry.LayoutAt(caller.Width);
        for (int entry = 0; entry < FuzzCaller.Rooms - 1; entry++)
        {
            var inner = new FuzzCall { Caller = call.Caller };
            for (int room = 0; room < FuzzCaller.Rooms; room++) call.Rooms[room].CopyTo(inner.Rooms[room].AsSpan());
            Described(inner, s_weighted[_random.Next(s_weighted.Length)], entry + 1, isInList: true);
            inner.Rooms[entry + 1].CopyTo(call.Rooms[entry + 1].AsSpan());
            Span<byte> bytes = call.Rooms[0].AsSpan(entry * size, size);
            Put(bytes, layout.Find("op")!, (ulong)inner.Number);
            AbiField arguments = layout.Find("args")!;
            for (int i = 0; i < inner.Arguments.Length; i++) Put(bytes, arguments, (ulong)inner.Arguments[i], i);
        }
    }

    private void FillStructure(FuzzCall call, FuzzCaller caller, AbiStructure layout, Span<byte> bytes)
    {
        foreach (AbiField field in layout.Fields)
        {
            if (field.Length == AbiLength.Rest || field.Offset + field.ElementSize > bytes.Length) continue;
            for (int i = 0; i < Math.Max(field.Count, 1) && field.Offset + ((i + 1) * field.ElementSize) <= bytes.Length; i++)
            {
                if (field.Kind == AbiFieldKind.Structure && field.Nested is { } nested) FillStructure(call, caller, nested, bytes[(field.Offset + (i * field.ElementSize))..]);
                else if (field.Kind is not (AbiFieldKind.Union or AbiFieldKind.Structure)) Put(bytes, field, Value(call, field), i);
            }
        }
    }

    private ulong Value(FuzzCall call, AbiField field)
    {
        if (field.Kind == AbiFieldKind.Handle) return _random.Next(10) == 0 ? 0 : (ulong)Address(call.Caller, _random.Next(1, FuzzCaller.Rooms));
        if (field.MustBeZero) return _random.Next(30) == 0 ? Any(s_words) : 0;
        if (field.Values is { Values.Count: > 0 } known && _random.Next(8) > 0)
        {
            ulong value = known.Values[_random.Next(known.Values.Count)].Value;
            return known.IsFlags && _random.Next(2) == 0 ? value | known.Values[_random.Next(known.Values.Count)].Value : value;
        }

        if (IsDomain(field.XenName)) return Any(s_domains);
        string name = field.XenName;
        bool isFrame = name.Contains("gfn", StringComparison.Ordinal) || name.Contains("pfn", StringComparison.Ordinal) || name.Contains("mfn", StringComparison.Ordinal) || name.Contains("frame", StringComparison.Ordinal);
        return isFrame ? Any(s_frames) : name.StartsWith("nr", StringComparison.Ordinal) && _random.Next(4) > 0 ? (ulong)_random.Next(MostEntries) : Any(s_words);
    }

    private ulong VersionOf(AbiHypercall hypercall, AbiOperation operation)
    {
        if (operation.Interface == AbiInterface.Stable) return 0;
        return (hypercall.Number == SysctlHypercall.Number ? XenSysctlInterfaceVersionValues.Table : XenDomctlInterfaceVersionValues.Table).At(_version)?.Value ?? 0;
    }

    private static bool IsDomain(string name) => name.Contains("dom", StringComparison.Ordinal);

    private static void Put(Span<byte> bytes, AbiField field, UInt128 value, int index = 0)
    {
        Span<byte> place = bytes.Slice(field.Offset + (index * field.ElementSize), field.ElementSize);
        for (int i = 0; i < place.Length; i++) place[i] = (byte)(value >> (8 * i));
    }

    /// <summary>Where a room is, now and then off its start; or somewhere where there is nothing.</summary>
    private UInt128 Address(int caller, int room) => _random.Next(16) switch
    {
        0 => Any(s_nowhere),
        1 => _callers[caller].AddressOf(room) + FuzzCaller.RoomSize - (ulong)_random.Next(1, 40),
        2 when _callers[caller].Width == 16 => (UInt128)_callers[caller].AddressOf(room) | ((UInt128)1 << _random.Next(64, 128)),
        _ => _callers[caller].AddressOf(room),
    };

    /// <summary>What a caller may leave in the part of a register that is not its own.</summary>
    private UInt128 WithRubbish(UInt128 value, int width) => width < sizeof(ulong) && _random.Next(2) == 0 ? (uint)value | ((UInt128)Any(s_words) << 32) : value;

    private UInt128 Word() => _random.Next(8) == 0 ? ((UInt128)Any(s_words) << 64) | Any(s_words) : Any(s_words);

    private ulong Any(ulong[] values) => _random.Next(12) == 0 ? (ulong)_random.NextInt64(long.MinValue, long.MaxValue) : values[_random.Next(values.Length)];

    private void FillAnyhow(Span<byte> room)
    {
        bool isFrames = _random.Next(2) == 0;
        for (int at = 0; at < room.Length; at += sizeof(ulong)) BinaryPrimitives.WriteUInt64LittleEndian(room[at..], Any(isFrames ? s_frames : s_words));
    }
}
