using Holdfast.LivePatching.Elf;

namespace Holdfast.LivePatching.Loading;

/// <summary>Takes note of a payload's hooks.</summary>
internal static class HookPhase
{
    public static bool Run(LoadState state)
    {
        var hooks = ImmutableArray.CreateBuilder<PayloadHook>();
        foreach ((string name, HookKind kind) in SectionPhase.Hooks)
        {
            if (state.File.Find(name) is not ElfSection section) continue;
            bool isSingle = kind is not (HookKind.Load or HookKind.Unload);
            ulong length = section.Header.Length;
            if (length % LivepatchHook.Size != 0 || (isSingle && length != LivepatchHook.Size))
            {
                return state.Refuse(SectionRules.HookShape, XenErrno.Einval, section.HeaderOffset + Elf64SectionHeader.Offsets.Length, LoadState.PathOf(section),
                    $"The section has {length} bytes, and holds {(isSingle ? "one address" : "addresses")} of {LivepatchHook.Size}.");
            }

            if (state.Places[section.Index] is null)
            {
                Unplaced(state, section, kind, isSingle);
                for (ulong place = 0; place < length; place += LivepatchHook.Size) hooks.Add(new PayloadHook(kind, 0));
                continue;
            }

            Span<byte> memory = state.MemoryOf(section);
            for (int place = 0; place < memory.Length; place += LivepatchHook.Size)
                hooks.Add(new PayloadHook(kind, LivepatchHook.Read(memory[place..]).Address));
        }

        const string Nowhere = "Xen calls a hook at address 0.";
        state.Payload.Hooks = hooks.ToImmutable();
        if (hooks.Any(hook => hook is { Kind: HookKind.Load, Address: 0 })) state.Payload.WhyDeadlyToApply ??= Nowhere;
        if (hooks.Any(hook => hook is { Kind: HookKind.Unload, Address: 0 })) state.Payload.WhyDeadlyToRevert ??= Nowhere;
        return true;
    }

    /// <summary>Until 4.19, one hook alone counts for none, and others are called by a NULL pointer; then, all are read when they are called, where nothing is any more.</summary>
    private static void Unplaced(LoadState state, ElfSection section, HookKind kind, bool isSingle)
    {
        long place = section.HeaderOffset + Elf64SectionHeader.Offsets.Flags;
        ContentPath path = LoadState.PathOf(section);
        if (isSingle && !SectionPhase.ChecksXenFirst(state.Version))
        {
            state.Note(SectionRules.HookUnseen, place, path, SectionPhase.WhyUnplaced(section));
            return;
        }

        state.Note(SectionRules.NotAllocated, place, path, SectionPhase.WhyUnplaced(section));
        const string Why = "Its hook is looked for where nothing is.";
        if (kind is HookKind.Load or HookKind.PreApply or HookKind.Apply or HookKind.PostApply) state.Payload.WhyDeadlyToApply = Why;
        else state.Payload.WhyDeadlyToRevert = Why;
    }
}
