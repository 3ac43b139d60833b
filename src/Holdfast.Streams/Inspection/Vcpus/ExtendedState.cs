using System.Numerics;
using Holdfast.X86.ExtendedState;

namespace Holdfast.Streams.Inspection.Vcpus;

/// <summary>Describes an XSAVE area: which components it has, and the registers of those that are in use.</summary>
/// <param name="layout">Where the components stand.</param>
internal sealed class ExtendedState(XsaveLayout layout)
{
    private const int VectorRegisters = 16;
    private const int HalfVector = 16;
    private const int MaskRegisters = 8;
    private const int FirstExtended = 2;

    /// <summary>Describes the state of a vCPU.</summary>
    /// <param name="xcr0">XCR0.</param>
    /// <param name="accumulated">Every component that was ever enabled.</param>
    /// <param name="area">The XSAVE area, from its legacy part on.</param>
    /// <param name="known">The components that the host knew; null where the image does not say.</param>
    public Section Describe(ulong xcr0, ulong accumulated, ReadOnlySpan<byte> area, ulong? known = null)
    {
        var header = new ByteReader(area.Length > XsaveLayout.HeaderOffset ? area[XsaveLayout.HeaderOffset..] : []);
        ulong inUse = header.U64();
        Section section = new Section("xsave", "extended state")
            .AddDecoded("xcr0", "xcr0", xcr0, 64, BitNames.OfComponents(xcr0))
            .AddDecoded("xcr0Accum", "ever enabled", accumulated, 64, BitNames.OfComponents(accumulated))
            .AddDecoded("xstateBv", "xstate_bv", inUse, 64, BitNames.OfComponents(inUse))
            .AddWord("xcompBv", "xcomp_bv", header.U64())
            .AddNumber("areaLength", "area, bytes", area.Length);
        if (known is ulong host) section.AddDecoded("hostComponents", "known to the host", host, 64, BitNames.OfComponents(host));
        section.Add(DescribeComponents(accumulated, inUse, area.Length));
        Part?[] registers = [DescribeYmm(area, inUse), DescribeMasks(area, inUse), DescribeProtectionKeys(area, inUse)];
        foreach (Part? part in registers) section.AddIf(part);
        return section;
    }

    private Table DescribeComponents(ulong accumulated, ulong inUse, int length)
    {
        var table = new Table("components", "components beyond SSE",
            Column.Quantity("number"), new("name"), Column.Quantity("offset"), Column.Quantity("size"), new("inUse", "in use"));
        for (ulong rest = accumulated & ~3UL; rest != 0; rest &= rest - 1)
        {
            int component = BitOperations.TrailingZeroCount(rest);
            (int Offset, int Size)? place = layout.PlaceOf(component);
            table.Add(Shown.Of(component), Shown.Of(NameOf(component)),
                place is { } start ? Shown.Of(start.Offset) : Shown.None, place is { } sized ? Shown.Of(sized.Size) : Shown.None,
                Shown.Of((inUse >> component & 1) != 0 && place is { } there && there.Offset + there.Size <= length));
        }

        return table;
    }

    private Section? DescribeYmm(ReadOnlySpan<byte> area, ulong inUse)
    {
        ReadOnlySpan<byte> bytes = Component(area, inUse, XsaveComponents.Ymm);
        if (bytes.Length < VectorRegisters * HalfVector) return null;
        var section = new Section("ymm", "upper halves of the ymm registers");
        for (int i = 0; i < VectorRegisters; i++) section.AddText($"ymm{i}", $"ymm{i:d2}", Hexadecimal.Wide(bytes.Slice(i * HalfVector, HalfVector)));
        return section;
    }

    private Section? DescribeMasks(ReadOnlySpan<byte> area, ulong inUse)
    {
        ReadOnlySpan<byte> bytes = Component(area, inUse, XsaveComponents.Opmask);
        if (bytes.IsEmpty) return null;
        var reader = new ByteReader(bytes);
        var section = new Section("masks", "mask registers") { Columns = 2 };
        for (int i = 0; i < MaskRegisters; i++) section.AddWord($"k{i}", $"k{i}", reader.U64());
        return section;
    }

    private Section? DescribeProtectionKeys(ReadOnlySpan<byte> area, ulong inUse)
    {
        ReadOnlySpan<byte> bytes = Component(area, inUse, XsaveComponents.Pkru);
        return bytes.IsEmpty ? null : new Section("protectionKeys", "protection keys").AddWord("pkru", "pkru", new ByteReader(bytes).U32(), 32);
    }

    /// <summary>The bytes of a component that is not in its initial state; empty otherwise.</summary>
    private ReadOnlySpan<byte> Component(ReadOnlySpan<byte> area, ulong inUse, XsaveComponents component)
    {
        if ((inUse & (ulong)component) == 0) return [];
        (int Offset, int Size)? place = layout.PlaceOf(BitOperations.TrailingZeroCount((ulong)component));
        return place is var (offset, size) && offset + size <= area.Length ? area.Slice(offset, size) : [];
    }

    private static string NameOf(int component)
    {
        var bit = (XsaveComponents)(1UL << component);
        return component >= FirstExtended && Enum.IsDefined(bit) ? bit.ToString() : "unknown";
    }
}
