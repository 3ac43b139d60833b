using Holdfast.LivePatching.Applying;
using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Loading;

namespace Holdfast.LivePatching.Inspection;

/// <summary>Describes the functions that a payload patches, in each of the layouts that they ever had.</summary>
internal sealed class FunctionInspector(PayloadView view, PayloadKind kind)
{
    private const int MaxFunctions = 512;
    private const int MaxCode = 64 << 10;
    private const int MaxLinesOfOne = 4096;
    private const int MaxLinesOfAll = 20_000;

    private int _lines = MaxLinesOfAll;

    /// <summary>A layout of the elements of the table.</summary>
    /// <param name="Size">The length of an element in bytes.</param>
    /// <param name="Read">Reads the sizes, the version and the expectation of one.</param>
    /// <param name="Name">Where in it the name is.</param>
    /// <param name="New">Where in it the new address is.</param>
    /// <param name="Old">Where in it the old address is.</param>
    private sealed record Layout(int Size, Func<ReadOnlySpan<byte>, Sizes> Read, int Name, int New, int Old);

    private readonly record struct Sizes(ulong Old, ulong New, byte? Version, LivepatchExpectation Expect);

    private static readonly Layout s_version2 = new(LivepatchFunc.Size, element => LivepatchFunc.Read(element) is var entry ? new Sizes(entry.OldSize, entry.NewSize, entry.Version, entry.Expect) : default,
        LivepatchFunc.Offsets.Name, LivepatchFunc.Offsets.NewAddr, LivepatchFunc.Offsets.OldAddr);

    private static readonly Layout s_version1 = new(LivepatchFuncVersion1.Size, element => LivepatchFuncVersion1.Read(element) is var entry ? new Sizes(entry.OldSize, entry.NewSize, entry.Version, default) : default,
        LivepatchFuncVersion1.Offsets.Name, LivepatchFuncVersion1.Offsets.NewAddr, LivepatchFuncVersion1.Offsets.OldAddr);

    private static readonly Layout s_draft = new(XsplicePatchFuncDraft.Size, element => XsplicePatchFuncDraft.Read(element) is var entry ? new Sizes(entry.OldSize, entry.NewSize, null, default) : default,
        XsplicePatchFuncDraft.Offsets.Name, XsplicePatchFuncDraft.Offsets.NewAddr, XsplicePatchFuncDraft.Offsets.OldAddr);

    /// <summary>True when a table has the elements that Xen had until 4.13, and as xSplice was merged.</summary>
    public static bool IsOfVersion1(ReadOnlySpan<byte> table)
    {
        if (table.IsEmpty || table.Length % LivepatchFuncVersion1.Size != 0) return false;
        for (int place = 0; place < table.Length; place += LivepatchFuncVersion1.Size)
            if (table[place + LivepatchFuncVersion1.Offsets.Version] != LivePatchConstants.PayloadVersion1)
                return false;
        return true;
    }

    /// <summary>The length of an element of a table.</summary>
    public static int ElementSize(PayloadKind kind, ReadOnlySpan<byte> table) => LayoutOf(kind, table).Size;

    /// <summary>The functions in a table.</summary>
    public Listing<InspectedFunction> Read(ElfSection table)
    {
        Layout layout = LayoutOf(kind, table.Contents.Span);
        int total = table.Contents.Length / layout.Size;
        return new Listing<InspectedFunction>([.. Enumerable.Range(0, Math.Min(total, MaxFunctions)).Select(index => Read(table, layout, index))], total);
    }

    private static Layout LayoutOf(PayloadKind kind, ReadOnlySpan<byte> table) => kind switch
    {
        PayloadKind.LivePatchVersion1 => s_version1,
        PayloadKind.Xsplice => IsOfVersion1(table) ? s_version1 : s_draft,
        _ => s_version2,
    };

    private InspectedFunction Read(ElfSection table, Layout layout, int index)
    {
        int place = index * layout.Size;
        Sizes sizes = layout.Read(table.Contents.Span.Slice(place, layout.Size));
        PayloadPlace? named = view.PointerAt(table, (ulong)(place + layout.Name));
        var function = new InspectedFunction
        {
            Index = index,
            Offset = table.PlaceOf((ulong)place),
            Name = view.TextAt(named),
            Old = view.PointerAt(table, (ulong)(place + layout.Old)),
            New = view.PointerAt(table, (ulong)(place + layout.New)),
            OldSize = sizes.Old,
            NewSize = sizes.New,
            Version = sizes.Version,
            Expected = sizes.Expect.Enabled ? [.. sizes.Expect.Data.AsSpan()[..sizes.Expect.Len]] : null,
        };
        return view.Environment is LoadEnvironment environment ? Linked(function, environment) : function;
    }

    private InspectedFunction Linked(InspectedFunction function, LoadEnvironment environment)
    {
        ulong found = function.Old is null && function.Name is string name ? view.Resolve(name) : function.Old?.Address ?? 0;
        if (found == 0) return function with { CodeRemark = "The old function is not found, so that there is no code to compare." };
        PayloadFunction? linked = kind == PayloadKind.LivePatch ? view.Linked?.Functions.FirstOrDefault(candidate => candidate.Index == function.Index) : null;
        function = function with
        {
            OldAddress = found,
            OldSymbolSize = environment.Xen.Symbols.At(found) is HypervisorSymbol symbol && symbol.Address == found && symbol.Length > 0 ? symbol.Length : null,
            Found = function.Expected is ImmutableArray<byte> expected && ReadOld(environment, found, expected.Length) is byte[] there ? [.. there] : null,
            PatchOffset = linked?.PatchOffset,
            PatchLength = linked?.PatchLength,
        };
        return linked is null ? function with { CodeRemark = "The payload cannot be linked, so that there is no code to compare." } : Compared(function, linked, environment);
    }

    private InspectedFunction Compared(InspectedFunction function, PayloadFunction linked, LoadEnvironment environment)
    {
        if (_lines <= 0) return function with { CodeRemark = "Enough code is shown, and this is left out." };
        ulong oldAddress = linked.Entry.OldAddr;
        int oldLength = (int)Math.Min(function.OldSymbolSize ?? linked.Entry.OldSize, MaxCode);
        bool isWhole = (function.OldSymbolSize ?? linked.Entry.OldSize) <= MaxCode;

        // What another payload put in its place is what runs now.
        (LoadedPayload Payload, PayloadFunction Function)? below = Below(environment, oldAddress);
        if (below is { Function.IsNop: false })
        {
            oldAddress = below.Value.Function.Entry.NewAddr;
            oldLength = (int)Math.Min(below.Value.Function.Entry.NewSize, MaxCode);
        }

        if (ReadOld(environment, oldAddress, oldLength) is not byte[] oldCode)
            return function with { PatchedBy = below?.Payload.Name, CodeRemark = "The old code cannot be read." };

        byte[] newCode;
        ulong newAddress = linked.Entry.NewAddr;
        if (linked.IsNop)
        {
            newAddress = oldAddress;
            newCode = [.. oldCode];
            int from = Math.Min(linked.PatchOffset, newCode.Length);
            Nops.Fill(newCode.AsSpan(from, Math.Min(linked.PatchLength, newCode.Length - from)), NopStyle.Long);
        }
        else
        {
            newCode = new byte[(int)Math.Min(linked.Entry.NewSize, MaxCode)];
            isWhole &= linked.Entry.NewSize <= MaxCode;
            if (!TryReadNew(environment, newAddress, newCode)) return function with { PatchedBy = below?.Payload.Name, CodeRemark = "The new code cannot be read." };
        }

        int most = Math.Min(MaxLinesOfOne, _lines);
        bool isOriginal = oldAddress == linked.Entry.OldAddr;
        ImmutableArray<CodeLine> old = CodeListing.Of(oldCode, oldAddress, view.Addresses!, most, line => line with
        {
            IsPatchSite = isOriginal && line.Offset < (ulong)(linked.PatchOffset + linked.PatchLength) && line.Offset + (ulong)line.Length > (ulong)linked.PatchOffset,
            IsReplacedAtBoot = environment.Xen.IsPatchedAtBoot(oldAddress + line.Offset, (ulong)line.Length),
        });
        ImmutableArray<CodeLine> @new = CodeListing.Of(newCode, newAddress, view.Addresses!, most);
        _lines -= Math.Max(old.Length, @new.Length);
        bool isCut = !isWhole || Ends(old) < (ulong)oldCode.Length || Ends(@new) < (ulong)newCode.Length;
        return function with { PatchedBy = below?.Payload.Name, Code = CodeAlignment.Align(old, @new), CodeRemark = isCut ? "The code is longer, and its end is left out." : null };
    }

    private static ulong Ends(ImmutableArray<CodeLine> lines) => lines.IsEmpty ? 0 : lines[^1].Offset + (ulong)lines[^1].Length;

    private static (LoadedPayload Payload, PayloadFunction Function)? Below(LoadEnvironment environment, ulong address)
    {
        foreach (LoadedPayload payload in environment.Loaded.Reverse())
            if (payload.Functions.LastOrDefault(function => function.Entry.OldAddr == address) is PayloadFunction function)
                return (payload, function);
        return null;
    }

    private static byte[]? ReadOld(LoadEnvironment environment, ulong address, int length)
    {
        byte[] bytes = new byte[length];
        return environment.TryRead(address, bytes) ? bytes : null;
    }

    private bool TryReadNew(LoadEnvironment environment, ulong address, byte[] destination) => view.Linked!.TryRead(address, destination) || environment.TryRead(address, destination);
}
