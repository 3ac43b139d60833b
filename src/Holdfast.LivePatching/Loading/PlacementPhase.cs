using Holdfast.LivePatching.Elf;

namespace Holdfast.LivePatching.Loading;

/// <summary>
/// Gives each section that has one its place in memory, and copies it there: instructions, written data and read-only data on pages of their own, in this order, in each the sections as the file
/// has them. It is Xen's arithmetic, with what that makes of an alignment of 0.
/// </summary>
internal static class PlacementPhase
{
    private const ulong PageSize = 4096;

    /// <summary>More than any payload needs, whose file has 2 MiB at most, and less than what Xen has for them.</summary>
    private const ulong MaxImage = 256UL << 20;

    public static bool Run(LoadState state)
    {
        ulong[] ends = new ulong[3];
        var offsets = new List<(ElfSection Section, PayloadRegion Region, uint Offset)>();
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
            Alignment(state, section, end);

            // As Xen counts: in 64 bits, which may wrap around, and a place in 32.
            ulong offset = alignment == 0 ? 0 : unchecked(end + alignment - 1) & ~(alignment - 1);
            ends[(int)region] = unchecked(offset + section.Header.Length);
            offsets.Add((section, region, unchecked((uint)offset)));
        }

        ulong[] starts = [0, Pages(ends[0]), unchecked(Pages(ends[0]) + Pages(ends[1]))];
        ulong length = Pages(unchecked(starts[2] + ends[2]));
        ulong address = length is 0 or > MaxImage ? 0 : state.Environment.AddressFor(length);
        return address == 0 ? TooLong(state, length) : Copy(state, address, length, starts, offsets);
    }

    private static void Alignment(LoadState state, ElfSection section, ulong end)
    {
        long place = section.HeaderOffset + Elf64SectionHeader.Offsets.Alignment;
        if (section.Header.Alignment == 0 && end > 0) state.Note(LinkRules.NoAlignment, place, LoadState.PathOf(section), $"The section comes to stand on top of the 0x{end:x} bytes before it.");
        if (section.Header.Alignment > PageSize) state.Note(LinkRules.PageAlignment, place, LoadState.PathOf(section), $"The alignment is 0x{section.Header.Alignment:x}.");
    }

    private static bool Copy(LoadState state, ulong address, ulong length, ulong[] starts, List<(ElfSection Section, PayloadRegion Region, uint Offset)> offsets)
    {
        byte[] image = new byte[length];
        ulong written = 0;
        state.Places = new PlacedSection?[state.File.Sections.Length];
        foreach ((ElfSection section, PayloadRegion region, uint offset) in offsets)
        {
            ulong start = unchecked(starts[(int)region] + offset);
            if (start > length || section.Header.Length > length - start)
            {
                return state.Kill(LinkRules.Overrun, section.HeaderOffset + Elf64SectionHeader.Offsets.Length, LoadState.PathOf(section),
                    $"The section has 0x{section.Header.Length:x} bytes from 0x{start:x} of the 0x{length:x} on that Xen allocates.");
            }

            Span<byte> place = image.AsSpan((int)start, (int)section.Header.Length);
            if (section.Type != ElfSectionType.Zeros) section.Contents.Span.CopyTo(place);
            else if (start < written) place.Clear();
            written = Math.Max(written, start + section.Header.Length);
            state.Places[section.Index] = new PlacedSection(section, region, address + start);
        }

        ElfSection[] data = [.. offsets.Where(one => one.Region == PayloadRegion.Writable && one.Section.Header.Length > 0).Select(one => one.Section)];
        state.Payload = new LoadedPayload(state.Name, address, image, [.. state.Places.OfType<PlacedSection>()])
        {
            IsSafeToReapply = data.Length == 0 || (data.Length == 1 && data[0].Name == SectionPhase.Text(LivePatchConstants.FuncsSection)),
        };
        return true;
    }

    /// <summary>The pages that a section comes to.</summary>
    public static PayloadRegion RegionOf(ElfSection section) => section.IsCode ? PayloadRegion.Text : section.IsWritable ? PayloadRegion.Writable : PayloadRegion.ReadOnly;

    private static bool TooLong(LoadState state, ulong length) =>
        state.Refuse(LinkRules.TooLong, XenErrno.Enomem, 0, ContentPath.Root,
            length == 0 ? "No section gets a place, and Xen cannot allocate nothing." : $"They need 0x{length:x} bytes.");

    private static ulong Pages(ulong length) => unchecked(length + PageSize - 1) & ~(PageSize - 1);
}
