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

    /// <summary>More than any name has, and more than all have together: a small file could say a long piece again and again.</summary>
    private const int MaxName = 1024;
    private const long MaxText = 64L << 20;

    /// <summary>Reads the table; null when the hypervisor has none, or none that can be read.</summary>
    /// <param name="image">The hypervisor's memory.</param>
    /// <param name="file">The symbols of the file, of which that with a name is asked for.</param>
    public static List<NamedAddress>? Read(HypervisorMemory image, Func<string, ulong?> file)
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
        var symbols = new List<NamedAddress>(number);
        var name = new StringBuilder();
        long room = MaxText;
        for (int i = 0; i < number; i++)
        {
            if (stream.IsEmpty || stream.Length <= stream[0]) return null;
            name.Clear();
            foreach (byte piece in stream.Slice(1, stream[0]))
            {
                if (name.Length + texts[piece].Length > MaxName) return null;
                name.Append(texts[piece]);
            }

            room -= name.Length;
            if (name.Length == 0 || room < 0) return null;
            stream = stream[(1 + stream[0])..];
            symbols.Add(new NamedAddress(name.ToString(1, name.Length - 1), offsetReader.U32()));
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
    private static List<NamedAddress>? Anchor(List<NamedAddress> symbols, Func<string, ulong?> file)
    {
        foreach ((string name, ulong distance) in symbols)
        {
            if (name.Contains('#', StringComparison.Ordinal) || file(name) is not ulong address) continue;
            ulong origin = unchecked(address - distance);
            return symbols.ConvertAll(symbol => symbol with { Address = unchecked(origin + symbol.Address) });
        }

        return null;
    }
}
