using System.Text;

namespace Holdfast.LivePatching.Elf;

/// <summary>
/// Puts a section that has no place in memory into a file that there is. What the file has stays where it is: the section, the names of sections and their headers are written behind it. A
/// section of the same name gives up its place and its number, so that to put it in twice is to put it in once.
/// </summary>
internal static class ElfAddition
{
    /// <summary>Makes the file with the section; null when the file cannot take it.</summary>
    /// <param name="file">The file, in which everything lies that its headers tell of.</param>
    /// <param name="name">The section's name.</param>
    /// <param name="header">What it is; its name, place and length are filled in.</param>
    /// <param name="contents">Its bytes.</param>
    /// <param name="place">Where they stand in the new file.</param>
    /// <param name="complaint">Why the file cannot take it, as a sentence.</param>
    public static byte[]? WithSection(ElfFile file, string name, Elf64SectionHeader header, ReadOnlySpan<byte> contents, out int place, out string complaint)
    {
        place = 0;
        int namesNumber = file.Header.SectionNames;
        ReadOnlySpan<byte> oldNames = namesNumber > 0 && namesNumber < file.Sections.Length ? file.Sections[namesNumber].Contents.Span : [];
        ElfSection? old = file.Find(name);
        complaint = "";
        if (oldNames is not [.., 0]) complaint = "Its sections have no names, or the last of them does not end.";
        else if (old is null && file.Sections.Length + 1 >= (int)ElfSymbolSection.FirstReserved) complaint = $"It has {file.Sections.Length} sections, and room for no more.";
        else if (file.RealSections.Count(section => section.Name == name) > 1) complaint = $"It has more than one section {name}.";
        if (complaint.Length > 0) return null;

        ReadOnlySpan<byte> names = old is null ? [.. oldNames, .. Encoding.Latin1.GetBytes(name), 0] : oldNames;
        int kept = EndOfWhatStays(file, namesNumber, old?.Index);
        place = ElfPlace.Align(kept, header.Alignment);
        int namesPlace = ElfPlace.Align(place + contents.Length, file.Sections[namesNumber].Header.Alignment);
        int table = ElfPlace.Align(namesPlace + names.Length, ElfPlace.HeaderAlignment);

        List<Elf64SectionHeader> headers = [.. file.Sections.Select(section => section.Header)];
        headers[namesNumber] = headers[namesNumber] with { Offset = (ulong)namesPlace, Length = (ulong)names.Length };
        header = header with { Name = old?.Header.Name ?? (uint)oldNames.Length, Offset = (ulong)place, Length = (ulong)contents.Length };
        if (old is null) headers.Add(header);
        else headers[old.Index] = header;

        byte[] result = new byte[table + (headers.Count * Elf64SectionHeader.Size)];
        file.Bytes.Span[..kept].CopyTo(result);
        (file.Header with { SectionHeaders = (ulong)table, SectionHeaderCount = (ushort)headers.Count }).Write(result);
        contents.CopyTo(result.AsSpan(place));
        names.CopyTo(result.AsSpan(namesPlace));
        for (int i = 0; i < headers.Count; i++) headers[i].Write(result.AsSpan(table + (i * Elf64SectionHeader.Size)));
        return result;
    }

    /// <summary>The end of everything but what is written anew: the names of sections, their headers, and the section that gives up its place.</summary>
    private static int EndOfWhatStays(ElfFile file, int names, int? old)
    {
        ulong end = Elf64Header.Size;
        if (file.Header.ProgramHeaderCount > 0) end = Math.Max(end, file.Header.ProgramHeaders + ((ulong)file.Header.ProgramHeaderCount * file.Header.ProgramHeaderSize));
        foreach (ElfSection section in file.RealSections)
            if (section.Index != names && section.Index != old && ElfExtent.HasContents(section))
                end = Math.Max(end, section.Header.Offset + section.Header.Length);
        return (int)end;
    }
}
