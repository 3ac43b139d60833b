using System.Globalization;
using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Hypervisors;

namespace Holdfast.LivePatching.Loading;

/// <summary>What a payload's code brings with it: bug frames, alternatives, and exceptions.</summary>
internal static class TablePhase
{
    private const int BugFrameKinds = 4;
    private const int MaxPatch = 254;

    /// <summary>19 words of processor features, one of Xen's own and one of processor bugs, in 4.17 and 4.20.</summary>
    private const int Features = 21 * 32;

    private const ushort NotFlag = 0x8000;

    private const int CallLength = 6;

    private static readonly XenVersion s_refusesAlternatives = new(4, 20, 0);

    public static bool Run(LoadState state) => BugFrames(state) && Alternatives(state) && CallSites(state) && Exceptions(state);

    private static bool BugFrames(LoadState state)
    {
        for (int kind = 0; kind < BugFrameKinds; kind++)
        {
            string name = SectionPhase.Text(LivePatchConstants.BugFramesSectionPrefix) + kind.ToString(CultureInfo.InvariantCulture);
            if (state.File.Find(name) is not ElfSection section || section.Header.Length % LivepatchBugFrame.Size == 0) continue;
            return state.Refuse(TableRules.BugFrames, XenErrno.Einval, section.HeaderOffset + Elf64SectionHeader.Offsets.Length, LoadState.PathOf(section),
                $"The section has {section.Header.Length} bytes, which is no multiple of {LivepatchBugFrame.Size}.");
        }

        return true;
    }

    private static bool Exceptions(LoadState state)
    {
        if (state.Find(LivePatchConstants.ExceptionTableSection) is not ElfSection section) return true;
        if (section.Header.Length % LivepatchException.Size != 0)
        {
            return state.Refuse(TableRules.Exceptions, XenErrno.Einval, section.HeaderOffset + Elf64SectionHeader.Offsets.Length, LoadState.PathOf(section),
                $"The section has {section.Header.Length} bytes, which is no multiple of {LivepatchException.Size}.");
        }

        return section.Header.Length == 0 || state.Places[section.Index] is not null || SectionPhase.IsStale(state, section);
    }

    private static bool Alternatives(LoadState state)
    {
        if (state.Find(LivePatchConstants.AlternativesSection) is not ElfSection section) return true;
        ContentPath path = LoadState.PathOf(section);
        if (section.Header.Length % LivepatchAlternative.Size != 0)
        {
            return state.Refuse(TableRules.AlternativesLength, XenErrno.Einval, section.HeaderOffset + Elf64SectionHeader.Offsets.Length, path,
                $"The section has {section.Header.Length} bytes, which is no multiple of {LivepatchAlternative.Size}.");
        }

        if (section.Header.Length == 0) return true;
        if (state.Places[section.Index] is null && SectionPhase.ChecksXenFirst(state.Version))
            return state.Refuse(TableRules.AlternativeOrigin, XenErrno.Einval, section.HeaderOffset, path, $"{SectionPhase.WhyUnplaced(section)} Nothing is within its reach.");
        if (!SectionPhase.IsPlaced(state, section)) return false;
        (ulong Start, ulong End) text = TextOf(state.Payload);
        if (text.Start == text.End) return state.Refuse(TableRules.AlternativesAlone, XenErrno.Einval, section.HeaderOffset, path, "The payload has no code.");
        if (state.Find(LivePatchConstants.AlternativeReplacementsSection) is not ElfSection replacements)
            return state.Refuse(TableRules.AlternativesAlone, XenErrno.Einval, section.HeaderOffset, path, "The payload has no section .altinstr_replacement.");

        // Where that section has no place, nothing can stand in it.
        PlacedSection place = state.Places[replacements.Index] ?? new PlacedSection(replacements, PayloadRegion.Text, 0);
        ulong address = state.Places[section.Index]!.Address;
        Span<byte> memory = state.MemoryOf(section);
        return Each(memory, (alternative, at) => Places(state, alternative, address + (ulong)at, text, place, section.PlaceOf((ulong)at), path.Item("alternative", at / LivepatchAlternative.Size)))
            && Each(memory, (alternative, at) => Sizes(state, alternative, section.PlaceOf((ulong)at), path.Item("alternative", at / LivepatchAlternative.Size)));
    }

    private static bool CallSites(LoadState state)
    {
        if (!TableRules.CallSites.AppliesTo(state.Version) || state.Find(LivePatchConstants.AlternativeCallSitesSection) is not ElfSection section || section.Header.Length == 0) return true;
        ContentPath path = LoadState.PathOf(section);
        if (section.Header.Length % LivepatchAlternativeCall.Size != 0)
        {
            return state.Refuse(TableRules.CallSites, XenErrno.Einval, section.HeaderOffset + Elf64SectionHeader.Offsets.Length, path,
                $"The section has {section.Header.Length} bytes, which is no multiple of {LivepatchAlternativeCall.Size}.");
        }

        (ulong Start, ulong End) text = TextOf(state.Payload);
        if (state.Places[section.Index] is not PlacedSection place) return state.Refuse(TableRules.CallSites, XenErrno.Einval, section.HeaderOffset, path, $"{SectionPhase.WhyUnplaced(section)} Nothing is within its reach.");
        Span<byte> memory = state.MemoryOf(section);
        for (int at = 0; at < memory.Length; at += LivepatchAlternativeCall.Size)
        {
            ulong call = unchecked(place.Address + (ulong)at + (ulong)LivepatchAlternativeCall.Read(memory[at..]).Offset);
            if (Lies(call, CallLength, text.Start, text.End)) continue;
            return state.Refuse(TableRules.CallSites, XenErrno.Einval, section.PlaceOf((ulong)at), path.Item("call", at / LivepatchAlternativeCall.Size),
                $"The call is at 0x{call:x}, and the payload's code at 0x{text.Start:x} to 0x{text.End:x}.");
        }

        return true;
    }

    private static bool Each(ReadOnlySpan<byte> memory, Func<LivepatchAlternative, int, bool> judge)
    {
        for (int at = 0; at < memory.Length; at += LivepatchAlternative.Size)
            if (!judge(LivepatchAlternative.Read(memory[at..]), at))
                return false;
        return true;
    }

    private static bool Places(LoadState state, LivepatchAlternative alternative, ulong address, (ulong Start, ulong End) text, PlacedSection replacements, long place, ContentPath path)
    {
        ulong origin = unchecked(address + (ulong)alternative.OriginOffset());
        if (!Lies(origin, alternative.OrigLen, text.Start, text.End))
        {
            return state.Refuse(TableRules.AlternativeOrigin, XenErrno.Einval, place, path,
                $"The alternative is for {alternative.OrigLen} bytes at 0x{origin:x}, and the payload's code is at 0x{text.Start:x} to 0x{text.End:x}.");
        }

        ulong replacement = unchecked(address + (ulong)alternative.ReplacementOffset());
        return Lies(replacement, alternative.ReplLen, replacements.Address, replacements.Address + replacements.Length) || state.Refuse(TableRules.AlternativeReplacement, XenErrno.Einval, place, path,
            $"What is put in place is {alternative.ReplLen} bytes at 0x{replacement:x}, and the section of such is at 0x{replacements.Address:x} to 0x{replacements.Address + replacements.Length:x}.");
    }

    private static bool Sizes(LoadState state, LivepatchAlternative alternative, long place, ContentPath path)
    {
        bool isRefused = state.Version >= s_refusesAlternatives;
        int room = alternative.OrigLen + alternative.PadLen;
        if (alternative.ReplLen > room || room > MaxPatch)
        {
            string message = $"What is put in place has {alternative.ReplLen} bytes, and the place {alternative.OrigLen} and {alternative.PadLen} of padding, of at most {MaxPatch}.";
            return isRefused ? state.Refuse(TableRules.AlternativeRoom, XenErrno.Enospc, place, path, message) : state.Kill(TableRules.AlternativeRoom, place, path, message);
        }

        int feature = alternative.Cpuid & ~NotFlag;
        if (feature >= Features)
        {
            string message = $"The feature is number {feature}, and Xen knows {Features}.";
            return isRefused ? state.Refuse(TableRules.AlternativeFeature, XenErrno.Erange, place, path, message) : state.Kill(TableRules.AlternativeFeature, place, path, message);
        }

        if (alternative.Priv != 0) state.Note(TableRules.AlternativePrivate, place + LivepatchAlternative.Offsets.Priv, path, $"The last byte is {alternative.Priv}.");
        return true;
    }

    private static bool Lies(ulong address, int length, ulong start, ulong end) => address >= start && address <= end && end - address >= (ulong)length;

    /// <summary>Where the code of a payload is.</summary>
    private static (ulong Start, ulong End) TextOf(LoadedPayload payload)
    {
        PlacedSection[] code = [.. payload.Sections.Where(section => section.Region == PayloadRegion.Text)];
        return code.Length == 0 ? default : (payload.Address, code.Max(section => section.Address + section.Length));
    }
}
