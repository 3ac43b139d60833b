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

            // One hook alone is looked at before it is called; those of the other sections are not.
            if (state.Places[section.Index] is null)
            {
                state.Note(SectionRules.HookUnseen, section.HeaderOffset + Elf64SectionHeader.Offsets.Flags, LoadState.PathOf(section), $"The flags of the section are 0x{section.Header.Flags:x}, without that of a place in memory (2).");
                for (ulong place = 0; place < length; place += LivepatchHook.Size) hooks.Add(new PayloadHook(kind, 0));
                continue;
            }

            Span<byte> memory = state.MemoryOf(section);
            for (int place = 0; place < memory.Length; place += LivepatchHook.Size)
                hooks.Add(new PayloadHook(kind, LivepatchHook.Read(memory[place..]).Address));
        }

        state.Payload.Hooks = hooks.ToImmutable();
        return true;
    }
}
