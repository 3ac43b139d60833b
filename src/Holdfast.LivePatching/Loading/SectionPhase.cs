using System.Text;
using Holdfast.LivePatching.Elf;

namespace Holdfast.LivePatching.Loading;

/// <summary>Looks for the sections that Xen needs, and for those of which it needs one.</summary>
internal static class SectionPhase
{
    private static readonly XenVersion s_checksXenFirst = new(4, 20, 0);

    /// <summary>The sections of hooks, and of functions.</summary>
    public static ImmutableArray<(string Name, HookKind Kind)> Hooks { get; } =
    [
        (Text(LivePatchConstants.LoadHooksSection), HookKind.Load),
        (Text(LivePatchConstants.UnloadHooksSection), HookKind.Unload),
        (Text(LivePatchConstants.PreApplyHookSection), HookKind.PreApply),
        (Text(LivePatchConstants.ApplyHookSection), HookKind.Apply),
        (Text(LivePatchConstants.PostApplyHookSection), HookKind.PostApply),
        (Text(LivePatchConstants.PreRevertHookSection), HookKind.PreRevert),
        (Text(LivePatchConstants.RevertHookSection), HookKind.Revert),
        (Text(LivePatchConstants.PostRevertHookSection), HookKind.PostRevert),
    ];

    private static readonly string s_functions = Text(LivePatchConstants.FuncsSection);
    private static readonly string s_depends = Text(LivePatchConstants.DependsSection);
    private static readonly string s_xenDepends = Text(LivePatchConstants.XenDependsSection);
    private static readonly string s_buildId = Text(LivePatchConstants.BuildIdSection);

    /// <summary>True for the versions that look at the build of Xen before anything else of a payload.</summary>
    public static bool ChecksXenFirst(XenVersion version) => version >= s_checksXenFirst;

    /// <summary>Sections whose names say that they are for Xen, but that it passes over.</summary>
    public static void Overlooked(LoadState state)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (ElfSection section in state.File.RealSections)
        {
            if (!section.Name.StartsWith(".livepatch.", StringComparison.Ordinal) && section.Name != s_buildId && section.Name is not (".modinfo" or ".altinstructions" or ".ex_table")) continue;
            if (!seen.Add(section.Name))
                state.Note(FileRules.SameName, section.HeaderOffset, LoadState.PathOf(section), $"Section {state.File.Find(section.Name)!.Index} has the name {section.Name} too, and is the one that counts.");
        }

        if (state.File.RealSections.FirstOrDefault(section => section.Name.StartsWith(".xsplice.", StringComparison.Ordinal)) is ElfSection old)
            state.Note(FileRules.Xsplice, old.HeaderOffset, LoadState.PathOf(old), $"The payload has a section {old.Name}, by the names of xSplice before Xen 4.7 was released.");
    }

    /// <summary>The build of Xen, for the versions that look at it first and in the file, where even a section of zeros has bytes.</summary>
    public static bool XenBuild(LoadState state)
    {
        if (state.Find(LivePatchConstants.XenDependsSection) is not ElfSection section)
            return state.Refuse(SectionRules.Missing, XenErrno.Einval, 0, ContentPath.Root, $"There is no section {s_xenDepends}.");
        ReadOnlySpan<byte> note = section.Contents.Span;
        if (section.Type == ElfSectionType.Zeros)
        {
            ulong length = (ulong)state.Bytes.Length;
            if (section.Header.Offset > length || section.Header.Length > length - section.Header.Offset)
                return state.Kill(SectionRules.Note, section.PlaceOf(0), LoadState.PathOf(section), $"The section is one of zeros, and Xen looks for the note at 0x{section.Header.Offset:x} of the file, which ends at 0x{length:x}.");
            note = state.Bytes.Span.Slice((int)section.Header.Offset, (int)section.Header.Length);
        }

        if (BuildId.FromNote(note, out string complaint) is not BuildId id)
            return state.Refuse(SectionRules.Note, XenErrno.Einval, section.PlaceOf(0), LoadState.PathOf(section), $"The note is none of a build id: {complaint}.");
        return IsXen(state, section, id);
    }

    /// <summary>What every payload has.</summary>
    public static bool Required(LoadState state)
    {
        foreach (string name in ChecksXenFirst(state.Version) ? [s_depends, s_buildId] : (string[])[s_depends, s_xenDepends, s_buildId])
        {
            if (state.File.Find(name) is not ElfSection section) return state.Refuse(SectionRules.Missing, XenErrno.Einval, 0, ContentPath.Root, $"There is no section {name}.");
            if (section.Header.Length == 0) return state.Refuse(SectionRules.Missing, XenErrno.Einval, section.HeaderOffset, LoadState.PathOf(section), "The section is empty.");
        }

        return true;
    }

    /// <summary>Something to do.</summary>
    public static bool Patching(LoadState state)
    {
        bool isFound = false;
        foreach (string name in Hooks.Select(hook => hook.Name).Prepend(s_functions))
        {
            if (state.File.Find(name) is not ElfSection section) continue;
            if (section.Header.Length == 0) return state.Refuse(SectionRules.NothingToPatch, XenErrno.Einval, section.HeaderOffset, LoadState.PathOf(section), "The section is empty.");
            isFound = true;
        }

        return isFound || state.Refuse(SectionRules.NothingToPatch, XenErrno.Einval, 0, ContentPath.Root, $"There is no section {s_functions}, and none of hooks.");
    }

    /// <summary>The three build ids, in the order in which Xen reads them; and what the versions that read it last say of Xen's.</summary>
    public static bool BuildIds(LoadState state)
    {
        if (Id(state, s_buildId) is not BuildId own) return false;
        state.Payload.BuildId = own;
        if (state.Environment.Loaded.FirstOrDefault(loaded => loaded.BuildId == own) is LoadedPayload same)
        {
            ElfSection section = state.File.Find(s_buildId)!;
            return state.Refuse(SectionRules.SameBuild, XenErrno.Eexist, section.PlaceOf(0), LoadState.PathOf(section), $"'{same.Name}' has the build id {own} too, and is loaded.");
        }

        if (Id(state, s_depends) is not BuildId depends) return false;
        state.Payload.Depends = depends;
        if (ChecksXenFirst(state.Version))
        {
            state.Payload.XenDepends = state.Environment.Xen.BuildId;
            return true;
        }

        if (Id(state, s_xenDepends) is not BuildId xen) return false;
        state.Payload.XenDepends = xen;
        return true;
    }

    /// <summary>The build of Xen, for the versions that look at it last.</summary>
    public static bool XenBuildLast(LoadState state) => ChecksXenFirst(state.Version) || IsXen(state, state.File.Find(s_xenDepends)!, state.Payload.XenDepends);

    /// <summary>The metadata, when the payload has some.</summary>
    public static bool Metadata(LoadState state)
    {
        if (state.Find(LivePatchConstants.ModInfoSection) is not ElfSection section) return true;
        ContentPath path = LoadState.PathOf(section);
        ReadOnlySpan<byte> memory = state.MemoryOf(section);
        if (state.Places[section.Index] is null)
        {
            if (!IsStale(state, section)) return false;
            state.Payload.WhyDeadlyToApply = "Xen shows its metadata when it is applied, and by then has freed it.";
            memory = section.Contents.Span;
        }

        if (memory.IsEmpty) return state.Kill(SectionRules.Metadata, section.HeaderOffset, path, "The section is empty.");
        if (memory[^1] != 0) return state.Refuse(SectionRules.Metadata, XenErrno.Einval, section.PlaceOf(section.Header.Length - 1), path, "The last text has no NUL at its end.");
        state.Payload.Metadata = memory.ToArray();
        return true;
    }

    /// <summary>True for a section with a place in memory; otherwise real Xen follows a pointer that it must not.</summary>
    public static bool IsPlaced(LoadState state, ElfSection section) =>
        state.Places[section.Index] is not null
        || state.Kill(SectionRules.NotAllocated, section.HeaderOffset + Elf64SectionHeader.Offsets.Flags, LoadState.PathOf(section), WhyUnplaced(section));

    /// <summary>
    /// Of a section without a place in memory: true for the versions that go by the copy of the file, and free it; what they look at later is not there any more. Others follow a pointer that they
    /// must not.
    /// </summary>
    public static bool IsStale(LoadState state, ElfSection section)
    {
        if (!ChecksXenFirst(state.Version)) return IsPlaced(state, section);
        state.Note(SectionRules.NotAllocated, section.HeaderOffset + Elf64SectionHeader.Offsets.Flags, LoadState.PathOf(section), WhyUnplaced(section));
        return true;
    }

    /// <summary>What is said of a section without a place.</summary>
    public static string WhyUnplaced(ElfSection section) => $"The flags of the section are 0x{section.Header.Flags:x}, without that of a place in memory (2).";

    /// <summary>A text of the description of the ABI.</summary>
    public static string Text(ReadOnlySpan<byte> text) => Encoding.Latin1.GetString(text);

    private static BuildId? Id(LoadState state, string name)
    {
        ElfSection section = state.File.Find(name)!;
        bool isPlaced = state.Places[section.Index] is not null;
        if (!isPlaced && !IsStale(state, section)) return null;
        if (!isPlaced && name == s_depends) state.Payload.WhyDeadlyToApply = "Xen compares what it depends on when it is applied, and by then has freed it.";
        if (BuildId.FromNote(isPlaced ? state.MemoryOf(section) : section.Contents.Span, out string complaint, out bool isOfAnotherKind) is BuildId id) return id;
        state.Refuse(SectionRules.Note, ChecksXenFirst(state.Version) && isOfAnotherKind ? XenErrno.Enodata : XenErrno.Einval, section.PlaceOf(0), LoadState.PathOf(section),
            $"The note is none of a build id: {complaint}.");
        return null;
    }

    private static bool IsXen(LoadState state, ElfSection section, BuildId id)
    {
        BuildId xen = state.Environment.Xen.BuildId;
        if (xen.IsEmpty) return state.Refuse(SectionRules.OtherXen, XenErrno.Enodata, section.PlaceOf(0), LoadState.PathOf(section), $"The payload is for the build {id}, and this Xen has no build id.");
        return id == xen || state.Refuse(SectionRules.OtherXen, XenErrno.Einval, section.PlaceOf(0), LoadState.PathOf(section), $"The payload is for the build {id}, and this Xen is {xen}.");
    }
}
