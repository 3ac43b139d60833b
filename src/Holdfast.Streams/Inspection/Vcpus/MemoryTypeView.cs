using System.Numerics;
using Holdfast.Abi;
using Holdfast.Abi.Hvm;
using Holdfast.X86.MemoryTypes;

namespace Holdfast.Streams.Inspection.Vcpus;

/// <summary>Describes a vCPU's MTRRs and its page attribute table.</summary>
internal static class MemoryTypeView
{
    private const int Entries = 8;
    private const ulong RangeValid = 1 << 11;
    private const ulong AddressMask = 0x000f_ffff_ffff_f000;

    /// <summary>The eleven fixed ranges: where each starts, and how much of the first megabyte each of its eight types is for.</summary>
    private static readonly (uint Start, uint Step)[] s_fixedRanges =
    [
        (0, 0x10000), (0x80000, 0x4000), (0xa0000, 0x4000), (0xc0000, 0x1000), (0xc8000, 0x1000), (0xd0000, 0x1000),
        (0xd8000, 0x1000), (0xe0000, 0x1000), (0xe8000, 0x1000), (0xf0000, 0x1000), (0xf8000, 0x1000),
    ];

    public static Section Describe(HvmHwMtrr mtrr)
    {
        ulong cap = mtrr.MsrMtrrCap;
        List<string> capabilities = [$"{MemoryTypeRegisters.VariableRanges(cap)} variable ranges"];
        if (MemoryTypeRegisters.HasFixedRanges(cap)) capabilities.Add("fixed ranges");
        if (MemoryTypeRegisters.HasWriteCombining(cap)) capabilities.Add("write-combining");
        ulong defaults = mtrr.MsrMtrrDefType;
        List<string> def = [NameOf((byte)defaults)];
        if ((defaults & (1 << 10)) != 0) def.Add("fixed ranges on");
        def.Add((defaults & (1 << 11)) != 0 ? "on" : "off");
        return new Section("mtrr", "memory types")
            .AddDecoded("pat", "PAT", mtrr.MsrPatCr, 64, TypesIn(mtrr.MsrPatCr))
            .AddDecoded("cap", "capabilities", cap, 64, Shown.Of(string.Join(", ", capabilities)))
            .AddDecoded("default", "default", defaults, 64, Shown.Of(string.Join(", ", def)))
            .Add(DescribeVariable(mtrr.MsrMtrrVar))
            .Add(DescribeFixed(mtrr.MsrMtrrFixed));
    }

    private static Table DescribeVariable(Array16<ulong> registers)
    {
        var table = new Table("variable", "variable ranges", Column.Quantity("number", ""), new("base"), new("mask"), new("meaning"));
        for (int i = 0; i < MemoryTypeRegisters.MaximumVariableRanges; i++)
        {
            ulong start = registers[i * 2];
            ulong mask = registers[(i * 2) + 1];
            string meaning = "off";
            if ((mask & RangeValid) != 0)
            {
                int smallest = BitOperations.TrailingZeroCount(mask & AddressMask);
                string size = smallest < 64 ? $", {Hexadecimal.Short(1UL << smallest)} bytes" : "";
                meaning = $"{NameOf((byte)start)} from {Hexadecimal.Short(start & AddressMask)}{size}";
            }

            table.Add(Shown.Of(i), Shown.Hex(start), Shown.Hex(mask), Shown.Of(meaning));
        }

        return table;
    }

    private static Table DescribeFixed(Array11<ulong> registers)
    {
        var table = new Table("fixed", "fixed ranges", new("start"), new("step", "each"), new("value"), new("types"));
        for (int i = 0; i < MemoryTypeRegisters.FixedRanges; i++)
        {
            (uint start, uint step) = s_fixedRanges[i];
            table.Add(new Shown.Word(start, 20), new Shown.Size(step), Shown.Hex(registers[i]), TypesIn(registers[i]));
        }

        return table;
    }

    private static Shown TypesIn(ulong packed) => Shown.Names(Enumerable.Range(0, Entries).Select(i => NameOf((byte)(packed >> (i * 8)))));

    private static string NameOf(byte type) => (MemoryType)type switch
    {
        MemoryType.Uncacheable => "UC",
        MemoryType.WriteCombining => "WC",
        MemoryType.WriteThrough => "WT",
        MemoryType.WriteProtected => "WP",
        MemoryType.WriteBack => "WB",
        MemoryType.UncacheableMinus => "UC-",
        _ => Hexadecimal.Short(type),
    };
}
