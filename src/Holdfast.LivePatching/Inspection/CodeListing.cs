using System.Globalization;
using Iced.Intel;

namespace Holdfast.LivePatching.Inspection;

/// <summary>The instructions of a function, as GNU tools write them, with the names of what they refer to.</summary>
internal sealed class CodeListing : ISymbolResolver
{
    private const int MnemonicWidth = 8;

    /// <summary>Where addresses of 64 bits are hypervisor's: below is user space, and what no address may be.</summary>
    private const ulong UpperHalf = 0xffff_8000_0000_0000;

    private readonly AddressNames _names;
    private readonly ulong _start;
    private readonly ulong _length;

    private CodeListing(AddressNames names, ulong start, ulong length) => (_names, _start, _length) = (names, start, length);

    /// <summary>Disassembles.</summary>
    /// <param name="code">The bytes of the function.</param>
    /// <param name="address">Where they stand.</param>
    /// <param name="names">The names of addresses.</param>
    /// <param name="most">How many instructions at most.</param>
    /// <param name="mark">Marks an instruction.</param>
    public static ImmutableArray<CodeLine> Of(byte[] code, ulong address, AddressNames names, int most, Func<CodeLine, CodeLine>? mark = null)
    {
        var decoder = Decoder.Create(64, new ByteArrayCodeReader(code), address);
        var formatter = new GasFormatter(new CodeListing(names, address, (ulong)code.Length));
        formatter.Options.FirstOperandCharIndex = MnemonicWidth;
        formatter.Options.UppercaseHex = false;
        formatter.Options.HexPrefix = "0x";
        formatter.Options.HexSuffix = "";
        formatter.Options.SmallHexNumbersInDecimal = false;
        formatter.Options.RipRelativeAddresses = true;
        formatter.Options.SpaceAfterOperandSeparator = false;

        var lines = ImmutableArray.CreateBuilder<CodeLine>();
        var output = new StringOutput();
        while (unchecked(decoder.IP - address) < (ulong)code.Length && lines.Count < most)
        {
            Instruction instruction = decoder.Decode();
            ulong offset = instruction.IP - address;
            int length = Math.Max(instruction.Length, 1);
            formatter.Format(instruction, output);
            string text = output.ToStringAndReset();
            ulong? target = IsBranch(instruction) && unchecked(instruction.NearBranchTarget - address) < (ulong)code.Length ? instruction.NearBranchTarget - address : null;
            string key = target is not null ? instruction.Mnemonic.ToString() : instruction.Mnemonic == Mnemonic.Nop ? "nop" : text;
            var line = new CodeLine(offset, length, text) { Key = key, Target = target };
            lines.Add(mark is null ? line : mark(line));
        }

        return lines.ToImmutable();
    }

    /// <inheritdoc/>
    public bool TryGetSymbol(in Instruction instruction, int operand, int instructionOperand, ulong address, int addressSize, out SymbolResult symbol)
    {
        symbol = default;
        bool isBranch = IsBranch(instruction);
        if (!isBranch && address < UpperHalf) return false;
        string? name = isBranch && address - _start < _length ? string.Create(CultureInfo.InvariantCulture, $"+0x{address - _start:x}") : _names.NameOf(address);
        if (name is null) return false;
        symbol = new SymbolResult(address, name);
        return true;
    }

    private static bool IsBranch(in Instruction instruction) => instruction.Op0Kind is OpKind.NearBranch64 or OpKind.NearBranch32 or OpKind.NearBranch16;
}
