using Holdfast.LivePatching.Elf;

namespace Holdfast.LivePatching.Loading;

/// <summary>
/// Gives each section that has one its place in memory, and copies it there: instructions, written data and read-only data on pages of their own, in this order, in each the sections as the file
/// has them. It is Xen's arithmetic, with what that makes of an alignment of 0.
/// </summary>
internal static class PlacementPhase
{
    private const ulong PageSize = 4096;

    /// <summary>More than any payload needs, whose file has 2 MiB at most.</summary>
    private const ulong MaxImage = 64UL << 20;

    public static bool Run(LoadState state)
    {
        ulong[] ends = new ulong[3];
        ulong[] furthest = new ulong[3];
        var offsets = new List<(ElfSection Section, PayloadRegion Region, ulong Offset)>();
        foreach (ElfSection section in state.File.RealSections.Where(section => section.IsAllocated))
        {
            if (section is { IsCode: true, IsWritable: true })
            {
                return state.Refuse(LinkRules.WritableCode, XenErrno.Eopnotsupp, section.HeaderOffset + Elf64SectionHeader.Offsets.Flags, LoadState.PathOf(section),
                    $"The section is written to and executed: its flags are 0x{section.Header.Flags:x}.");
            }

            PayloadRegion region = RegionOf(section);
            ulong end = ends[(int)region];
            ulong alignment = section.Header.Alignment;
            ulong offset = alignment == 0 ? 0 : unchecked(end + alignment - 1) & ~(alignment - 1);
            if (alignment == 0 && end > 0)
            {
                state.Note(LinkRules.NoAlignment, section.HeaderOffset + Elf64SectionHeader.Offsets.Alignment, LoadState.PathOf(section),
                    $"The section comes to stand on top of the 0x{end:x} bytes before it.");
            }

            if (alignment > PageSize)
                state.Note(LinkRules.PageAlignment, section.HeaderOffset + Elf64SectionHeader.Offsets.Alignment, LoadState.PathOf(section), $"The alignment is 0x{alignment:x}.");

            if (offset > MaxImage || section.Header.Length > MaxImage) return TooLong(state, section);
            ends[(int)region] = offset + section.Header.Length;
            furthest[(int)region] = Math.Max(furthest[(int)region], offset + section.Header.Length);
            offsets.Add((section, region, offset));
        }

        ulong[] starts = [0, Pages(ends[0]), Pages(ends[0]) + Pages(ends[1])];
        ulong length = Pages(starts[2] + ends[2]);
        if (length is 0 or > MaxImage) return TooLong(state, state.File.Sections[^1]);

        ulong address = state.Environment.NextAddress;
        byte[] image = new byte[length];
        state.Places = new PlacedSection?[state.File.Sections.Length];
        var written = new List<ElfSection>();
        foreach ((ElfSection section, PayloadRegion region, ulong offset) in offsets)
        {
            ulong start = starts[(int)region] + offset;
            if (start + section.Header.Length > length)
            {
                return state.Kill(LinkRules.Overrun, section.HeaderOffset + Elf64SectionHeader.Offsets.Length, LoadState.PathOf(section),
                    $"The section ends at 0x{start + section.Header.Length:x} of the 0x{length:x} bytes that Xen allocates.");
            }

            Span<byte> place = image.AsSpan((int)start, (int)section.Header.Length);
            if (section.Type == ElfSectionType.Zeros) place.Clear();
            else section.Contents.Span.CopyTo(place);
            state.Places[section.Index] = new PlacedSection(section, region, address + start);
            if (region == PayloadRegion.Writable && section.Header.Length > 0) written.Add(section);
        }

        state.Payload = new LoadedPayload(state.Name, address, image, [.. state.Places.OfType<PlacedSection>()])
        {
            IsSafeToReapply = written.Count == 0 || (written.Count == 1 && written[0] == state.Find(LivePatchConstants.FuncsSection)),
        };
        return true;
    }

    /// <summary>The pages that a section comes to.</summary>
    public static PayloadRegion RegionOf(ElfSection section) => section.IsCode ? PayloadRegion.Text : section.IsWritable ? PayloadRegion.Writable : PayloadRegion.ReadOnly;

    private static bool TooLong(LoadState state, ElfSection section) =>
        state.Refuse(LinkRules.TooLong, XenErrno.Enomem, section.HeaderOffset + Elf64SectionHeader.Offsets.Length, LoadState.PathOf(section),
            state.File.RealSections.Any(some => some is { IsAllocated: true, Header.Length: > 0 })
                ? $"With this section, which has 0x{section.Header.Length:x} bytes and an alignment of 0x{section.Header.Alignment:x}, they do not."
                : "No section gets a place, and Xen cannot allocate nothing.");

    private static ulong Pages(ulong length) => (length + PageSize - 1) & ~(PageSize - 1);
}
