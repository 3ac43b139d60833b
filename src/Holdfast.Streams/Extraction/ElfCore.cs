using Holdfast.Abi.Elf;
using Holdfast.Streams.Pages;

namespace Holdfast.Streams.Extraction;

/// <summary>An ELF core of a guest: its headers and notes, behind which memory stands piece by piece.</summary>
internal sealed class ElfCore
{
    private const uint ReadWriteExecute = 7;
    private const int NarrowBits = 32;

    // Offsets in the file have 32 bits too, and headers and notes stand before memory.
    private const ulong MaxNarrowMemory = 0xf000_0000;

    private readonly IReadOnlyList<CoreVcpu> _vcpus;
    private readonly IReadOnlyList<MemorySegment> _segments;
    private readonly byte[] _notes;

    /// <summary>Prepares a core.</summary>
    /// <param name="vcpus">The vCPUs, whose registers become notes.</param>
    /// <param name="segments">Memory, each piece behind the one before.</param>
    public ElfCore(IReadOnlyList<CoreVcpu> vcpus, IReadOnlyList<MemorySegment> segments)
    {
        _vcpus = vcpus;
        _segments = segments;
        Is64Bit = vcpus.Count == 0 || vcpus.Any(vcpu => vcpu.Is64Bit) || segments.Any(IsWide) || segments.Aggregate(0UL, (sum, segment) => sum + segment.Length) > MaxNarrowMemory;
        _notes = CoreNotes.Of(vcpus, Is64Bit);
        int size = HeaderSize + ((segments.Count + 1) * ProgramHeaderSize) + (HasManySegments ? SectionHeaderSize : 0) + _notes.Length;
        MemoryOffset = (size + PageDataReader.PageSize - 1) & -PageDataReader.PageSize;
    }

    /// <summary>True for x86-64. A 32-bit guest whose memory goes beyond 4 GiB has such a core too, since the other kind has no place for its addresses.</summary>
    public bool Is64Bit { get; }

    /// <summary>Where memory begins in the file: at the size of a page.</summary>
    public int MemoryOffset { get; }

    private int HeaderSize => Is64Bit ? Elf64Header.Size : Elf32Header.Size;

    private int ProgramHeaderSize => Is64Bit ? Elf64ProgramHeader.Size : Elf32ProgramHeader.Size;

    private int SectionHeaderSize => Is64Bit ? Elf64SectionHeader.Size : Elf32SectionHeader.Size;

    /// <summary>True when the number of program headers has no place in the header, and stands in a section header that is there for nothing else.</summary>
    private bool HasManySegments => _segments.Count + 1 >= Elf64Header.ManyProgramHeaders;

    /// <summary>Everything before memory.</summary>
    public byte[] ToBytes()
    {
        byte[] bytes = new byte[MemoryOffset];
        WriteHeader(bytes);
        int position = HeaderSize;
        if (HasManySegments)
        {
            WriteCount(bytes.AsSpan(position));
            position += SectionHeaderSize;
        }

        int notes = position + ((_segments.Count + 1) * ProgramHeaderSize);
        WriteSegment(bytes.AsSpan(position), ElfSegmentType.Note, notes, default, _notes.Length);
        long offset = MemoryOffset;
        foreach (MemorySegment segment in _segments)
        {
            position += ProgramHeaderSize;
            WriteSegment(bytes.AsSpan(position), ElfSegmentType.Load, offset, segment, (long)segment.Length);
            offset += (long)segment.Length;
        }

        _notes.CopyTo(bytes.AsSpan(notes));
        return bytes;
    }

    private static bool IsWide(MemorySegment segment) => (segment.Linear + (segment.Length - 1)) >> NarrowBits != 0 || (segment.Physical + (segment.Length - 1)) >> NarrowBits != 0;

    private void WriteHeader(Span<byte> destination)
    {
        // The section header stands before the program headers, of which there may be any number.
        int sections = HasManySegments ? HeaderSize : 0;
        int programs = HeaderSize + (HasManySegments ? SectionHeaderSize : 0);
        ushort count = HasManySegments ? Elf64Header.ManyProgramHeaders : (ushort)(_segments.Count + 1);
        if (Is64Bit)
        {
            new Elf64Header
            {
                Magic = Elf64Header.ExpectedMagic,
                Width = Elf64Header.ExpectedWidth,
                Data = Elf64Header.LittleEndian,
                IdentVersion = Elf64Header.CurrentVersion,
                Type = (ushort)ElfFileType.Core,
                Machine = (ushort)ElfMachine.X8664,
                Version = Elf64Header.CurrentVersion,
                ProgramHeaders = (ulong)programs,
                SectionHeaders = (ulong)sections,
                HeaderSize = Elf64Header.Size,
                ProgramHeaderSize = Elf64ProgramHeader.Size,
                ProgramHeaderCount = count,
                SectionHeaderSize = (ushort)(HasManySegments ? Elf64SectionHeader.Size : 0),
                SectionHeaderCount = (ushort)(HasManySegments ? 1 : 0),
            }.Write(destination);
            return;
        }

        new Elf32Header
        {
            Magic = Elf32Header.ExpectedMagic,
            Width = Elf32Header.ExpectedWidth,
            Data = Elf32Header.LittleEndian,
            IdentVersion = Elf32Header.CurrentVersion,
            Type = (ushort)ElfFileType.Core,
            Machine = (ushort)ElfMachine.I386,
            Version = Elf32Header.CurrentVersion,
            ProgramHeaders = (uint)programs,
            SectionHeaders = (uint)sections,
            HeaderSize = Elf32Header.Size,
            ProgramHeaderSize = Elf32ProgramHeader.Size,
            ProgramHeaderCount = count,
            SectionHeaderSize = (ushort)(HasManySegments ? Elf32SectionHeader.Size : 0),
            SectionHeaderCount = (ushort)(HasManySegments ? 1 : 0),
        }.Write(destination);
    }

    private void WriteCount(Span<byte> destination)
    {
        uint count = (uint)_segments.Count + 1;
        if (Is64Bit) new Elf64SectionHeader { Info = count }.Write(destination);
        else new Elf32SectionHeader { Info = count }.Write(destination);
    }

    private void WriteSegment(Span<byte> destination, ElfSegmentType type, long offset, MemorySegment memory, long length)
    {
        bool isMemory = type == ElfSegmentType.Load;
        if (Is64Bit)
        {
            new Elf64ProgramHeader
            {
                Type = (uint)type,
                Flags = isMemory ? ReadWriteExecute : 0,
                Offset = (ulong)offset,
                VirtualAddress = memory.Linear,
                PhysicalAddress = memory.Physical,
                FileSize = (ulong)length,
                MemorySize = (ulong)(isMemory ? length : 0),
                Alignment = isMemory ? PageDataReader.PageSize : 0ul,
            }.Write(destination);
            return;
        }

        new Elf32ProgramHeader
        {
            Type = (uint)type,
            Flags = isMemory ? ReadWriteExecute : 0,
            Offset = (uint)offset,
            VirtualAddress = (uint)memory.Linear,
            PhysicalAddress = (uint)memory.Physical,
            FileSize = (uint)length,
            MemorySize = (uint)(isMemory ? length : 0),
            Alignment = isMemory ? PageDataReader.PageSize : 0u,
        }.Write(destination);
    }
}
