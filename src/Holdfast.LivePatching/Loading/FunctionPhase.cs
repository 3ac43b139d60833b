using System.Text;
using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Hypervisors;

namespace Holdfast.LivePatching.Loading;

/// <summary>Reads the functions that the payload patches, looks up the old ones, and judges each as Xen does.</summary>
internal static class FunctionPhase
{
    private const int EndbrLength = 4;
    private const int MaxName = 4096;
    private const long Range = 1L << 31;

    /// <summary>What boot puts over an ENDBR64 that is not needed: a NOP of four bytes that no compiler makes.</summary>
    private static ReadOnlySpan<byte> EndbrPoison => [0x66, 0x0f, 0x1f, 0x01];

    public static bool Run(LoadState state)
    {
        if (state.Find(LivePatchConstants.FuncsSection) is not ElfSection section) return true;
        ContentPath path = LoadState.PathOf(section);
        if (section.Header.Length % LivepatchFunc.Size != 0)
        {
            return state.Refuse(FunctionRules.TableLength, XenErrno.Einval, section.HeaderOffset + Elf64SectionHeader.Offsets.Length, path,
                $"The section has {section.Header.Length} bytes, which is no multiple of {LivepatchFunc.Size}{(section.Header.Length % LivepatchFuncVersion1.Size == 0 ? $"; it is one of {LivepatchFuncVersion1.Size}" : "")}.");
        }

        if (!SectionPhase.IsPlaced(state, section)) return false;

        var functions = ImmutableArray.CreateBuilder<PayloadFunction>();
        Span<byte> memory = state.MemoryOf(section);
        bool isWhole = true;
        for (int place = 0; place < memory.Length; place += LivepatchFunc.Size)
        {
            PayloadFunction? function = Read(state, memory.Slice(place, LivepatchFunc.Size), place / LivepatchFunc.Size, section.PlaceOf((ulong)place), path.Item("function", place / LivepatchFunc.Size));
            if (function is null) isWhole = false;
            else functions.Add(function);
        }

        state.Payload.Functions = functions.ToImmutable();
        return isWhole;
    }

    private static PayloadFunction? Read(LoadState state, Span<byte> element, int index, long place, ContentPath path)
    {
        LivepatchFunc entry = LivepatchFunc.Read(element);
        if (entry.Version != LivePatchConstants.PayloadVersion2)
        {
            state.Refuse(FunctionRules.Version, XenErrno.Eopnotsupp, place + LivepatchFunc.Offsets.Version, path, $"The version is {entry.Version}, and {LivePatchConstants.PayloadVersion2} is known.");
            return null;
        }

        if (entry.OldSize == 0)
        {
            state.Refuse(FunctionRules.OldSize, XenErrno.Einval, place + LivepatchFunc.Offsets.OldSize, path, "The length of the old function is 0.");
            return null;
        }

        string? name = NameAt(state, entry.Name);
        string title = string.IsNullOrEmpty(name) ? $"function {index}" : name;
        if (entry.OldAddr == 0)
        {
            if (name is null)
            {
                state.Kill(FunctionRules.NameUnreadable, place, path,
                    entry.Name == 0 ? "The old function has neither an address nor a name." : $"The old function has no address, and its name is said to be at 0x{entry.Name:x}, where no text is.");
                return null;
            }

            ulong address = state.Environment.Resolve(name);
            if (address == 0)
            {
                state.Refuse(FunctionRules.Unresolved, XenErrno.Enoent, place, path, $"Nothing is called '{name}'.{LocalsOf(state, name)}");
                return null;
            }

            if (state.Environment.Xen.Symbols.IsAmbiguous(name)) state.Note(LinkRules.AmbiguousSymbol, place, path, $"Several things in Xen are called '{name}', and 0x{address:x} is taken.");
            entry = entry with { OldAddr = address };
            entry.Write(element);
        }

        Span<byte> start = stackalloc byte[EndbrLength];
        bool isReadable = TryReadFunction(state, entry.OldAddr, start);
        int patchOffset = isReadable && (start.SequenceEqual(HypervisorImage.Endbr64) || start.SequenceEqual(EndbrPoison)) ? EndbrLength : 0;
        bool isSound = entry.NewAddr == 0 ? Nop(state, entry, title, place, path) : Jump(state, entry, title, isReadable, patchOffset, place, path);
        if (!isSound) return null;
        return new PayloadFunction { Index = index, Offset = place, Entry = entry, Name = name, PatchOffset = patchOffset };
    }

    private static bool Nop(LoadState state, LivepatchFunc entry, string title, long place, ContentPath path)
    {
        if (entry.NewSize > LivePatchConstants.OpaqueSize)
        {
            return state.Refuse(FunctionRules.NopTooLong, XenErrno.Eopnotsupp, place + LivepatchFunc.Offsets.NewSize, path,
                $"{entry.NewSize} bytes of {title} are to be filled with NOPs, and may be {LivePatchConstants.OpaqueSize}.");
        }

        return entry.OldSize >= entry.NewSize || state.Refuse(FunctionRules.NopLongerThanOld, XenErrno.Einval, place + LivepatchFunc.Offsets.NewSize, path,
            $"{entry.NewSize} bytes of {title} are to be filled with NOPs, and it is said to have {entry.OldSize}.");
    }

    private static bool Jump(LoadState state, LivepatchFunc entry, string title, bool isReadable, int patchOffset, long place, ContentPath path)
    {
        if (!isReadable)
        {
            return state.Kill(FunctionRules.OldUnreadable, place + LivepatchFunc.Offsets.OldAddr, path,
                $"{title} is at 0x{entry.OldAddr:x}, where {(state.Environment.Xen.IsGone(entry.OldAddr, EndbrLength) ? "there is nothing once Xen has booted" : "nothing is mapped")}.");
        }

        uint needed = (uint)(PayloadFunction.JumpLength + patchOffset);
        if (entry.OldSize < needed)
        {
            return state.Refuse(FunctionRules.Room, XenErrno.Einval, place + LivepatchFunc.Offsets.OldSize, path,
                $"{title} is said to have {entry.OldSize} bytes, and {needed} are needed{(patchOffset > 0 ? ", as it begins with ENDBR64 and is patched behind that" : "")}.");
        }

        long distance = unchecked((long)(entry.OldAddr - entry.NewAddr));
        return distance is >= -Range and < Range || state.Refuse(FunctionRules.Distance, XenErrno.Eoverflow, place + LivepatchFunc.Offsets.NewAddr, path,
            $"The new function is at 0x{entry.NewAddr:x}, and {title} at 0x{entry.OldAddr:x}.");
    }

    /// <summary>Reads memory of the hypervisor, of what is loaded, or of this payload.</summary>
    public static bool TryReadFunction(LoadState state, ulong address, Span<byte> destination) =>
        state.Payload.TryRead(address, destination) || state.Environment.TryRead(address, destination);

    private static string? NameAt(LoadState state, ulong address)
    {
        if (address == 0) return null;
        var text = new StringBuilder();
        Span<byte> one = stackalloc byte[1];
        for (ulong i = 0; i < MaxName; i++)
        {
            if (!TryReadFunction(state, unchecked(address + i), one)) return null;
            if (one[0] == 0) return text.ToString();
            text.Append((char)one[0]);
        }

        return null;
    }

    private static string LocalsOf(LoadState state, string name) =>
        state.Environment.Xen.Symbols.FindLocals(name).FirstOrDefault() is { } local ? $" {local.Name} is, which only its file sees without the file's name." : "";
}
