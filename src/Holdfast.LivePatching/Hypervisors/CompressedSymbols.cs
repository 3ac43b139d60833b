using System.Text;
using Holdfast.LivePatching.Elf;

namespace Holdfast.LivePatching.Hypervisors;

/// <summary>
/// The table of symbols that is part of the hypervisor, by which it resolves what a payload leaves open. It has other names than the symbol table of the file (which is not loaded): those that
/// only one file sees have the file in front of them. Names are compressed: a length in one byte, then as many numbers of pieces of text; the first character is the kind that nm prints.
/// </summary>
/// <remarks>Source: common/symbols.c and tools/symbols.c, 4.17 and 4.20.</remarks>
internal static class CompressedSymbols
{
    private const string Count = "symbols_num_syms";
    private const string Names = "symbols_names";
    private const string Offsets = "symbols_offsets";
    private const string Pieces = "symbols_token_table";
    private const string PieceIndex = "symbols_token_index";
    private const int PieceCount = 256;

    /// <summary>Reads the table; null when the hypervisor has none, or none that can be read.</summary>
    /// <param name="image">The hypervisor's memory.</param>
    /// <param name="file">The symbols of the file, of which that with a name is asked for.</param>
    public static List<(string Name, ulong Address)>? Read(HypervisorMemory image, Func<string, ulong?> file)
    {
        if (file(Count) is not ulong count || file(Names) is not ulong names || file(Offsets) is not ulong offsets || file(Pieces) is not ulong pieces || file(PieceIndex) is not ulong index)
            return null;

        int number = (int)Math.Min(new ByteReader(image.Run(count, sizeof(uint))).U32(), int.MaxValue / sizeof(uint));
        ReadOnlySpan<byte> offsetTable = image.Run(offsets, number * sizeof(uint));
        if (number == 0 || offsetTable.IsEmpty) return null;

        string[]? texts = ReadPieces(image, pieces, index);
        if (texts is null) return null;

        ReadOnlySpan<byte> stream = image.RunToEnd(names);
        var offsetReader = new ByteReader(offsetTable);
        var symbols = new List<(string Name, ulong Address)>(number);
        var name = new StringBuilder();
        for (int i = 0; i < number; i++)
        {
            if (stream.IsEmpty || stream.Length <= stream[0]) return null;
            name.Clear();
            foreach (byte piece in stream.Slice(1, stream[0])) name.Append(texts[piece]);
            stream = stream[(1 + stream[0])..];
            if (name.Length == 0) return null;
            symbols.Add((name.ToString(1, name.Length - 1), offsetReader.U32()));
        }

        return Anchor(symbols, file);
    }

    private static string[]? ReadPieces(HypervisorMemory image, ulong pieces, ulong index)
    {
        ReadOnlySpan<byte> places = image.Run(index, PieceCount * sizeof(ushort));
        ReadOnlySpan<byte> table = image.RunToEnd(pieces);
        if (places.IsEmpty) return null;
        var reader = new ByteReader(places);
        string[] texts = new string[PieceCount];
        for (int i = 0; i < PieceCount; i++)
        {
            if (ElfFile.TextAt(table, reader.U16()) is not string text) return null;
            texts[i] = text;
        }

        return texts;
    }

    /// <summary>The table holds distances from an origin that it does not name; symbols that the file has too say where that is.</summary>
    private static List<(string Name, ulong Address)>? Anchor(List<(string Name, ulong Address)> symbols, Func<string, ulong?> file)
    {
        foreach ((string name, ulong distance) in symbols)
        {
            if (name.Contains('#', StringComparison.Ordinal) || file(name) is not ulong address) continue;
            ulong origin = unchecked(address - distance);
            return [.. symbols.Select(symbol => (symbol.Name, unchecked(origin + symbol.Address)))];
        }

        return null;
    }
}
