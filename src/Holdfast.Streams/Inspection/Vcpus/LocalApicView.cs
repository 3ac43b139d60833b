using System.Numerics;
using Holdfast.Abi.Hvm;
using Holdfast.X86.LocalApic;

namespace Holdfast.Streams.Inspection.Vcpus;

/// <summary>Describes a vCPU's local interrupt controller.</summary>
internal static class LocalApicView
{
    private const int RegisterStep = 16;
    private const int VectorWords = 8;
    private const uint Masked = 1 << 16;

    /// <summary>Describes the state beside the registers.</summary>
    /// <param name="lapic">The state.</param>
    /// <param name="length">Bytes of its entry: a Xen without the pending errors writes an entry that ends before them.</param>
    public static Section DescribeState(HvmHwLapic lapic, int length)
    {
        var apicBase = new ApicBase(lapic.ApicBaseMsr);
        List<string> meaning = [$"address {Hexadecimal.Short(apicBase.Address)}"];
        if (apicBase.IsEnabled) meaning.Add("enabled");
        if (apicBase.IsX2Apic) meaning.Add("x2APIC");
        if (apicBase.IsBootProcessor) meaning.Add("boot processor");
        List<string> disabled = [];
        if (lapic.HwDisabled) disabled.Add("in its base");
        if (lapic.SwDisabled) disabled.Add("by software");
        return new Section("lapic", "local APIC")
            .AddDecoded("baseMsr", "base", lapic.ApicBaseMsr, 64, Shown.Of(string.Join(", ", meaning)))
            .AddDecoded("disabled", "disabled", lapic.Disabled, 32, Shown.Of(disabled.Count == 0 ? "no" : string.Join(" and ", disabled)))
            .AddNumber("timerDivisor", "timer divisor", lapic.TimerDivisor)
            .AddWord("deadline", "timer deadline", lapic.TdtMsr)
            .Add("pendingEsr", "errors not latched", length > HvmHwLapic.Offsets.PendingEsr ? new Shown.Word(lapic.PendingEsr, 32) : Shown.None);
    }

    public static Section DescribeRegisters(ReadOnlySpan<byte> page)
    {
        var registers = new LapicPage(page);
        var section = new Section("lapicRegisters", "local APIC registers");
        section.AddFlag("softwareEnabled", "enabled by software", registers.IsSoftwareEnabled)
            .Add("inService", "in service", Vectors(page, LapicRegister.InService))
            .Add("requested", "requested", Vectors(page, LapicRegister.InterruptRequest))
            .Add("levelTriggered", "level-triggered", Vectors(page, LapicRegister.TriggerMode))
            .AddText("timer", "timer", $"{Entry(registers[LapicRegister.LvtTimer])}, {TimerMode(registers[LapicRegister.LvtTimer])}")
            .AddText("lint0", "LINT0", Entry(registers[LapicRegister.LvtLint0]))
            .AddText("lint1", "LINT1", Entry(registers[LapicRegister.LvtLint1]))
            .AddText("error", "errors", Entry(registers[LapicRegister.LvtError]));
        var all = new Section("registers", "") { Columns = 2 };
        var reader = new ByteReader(page);
        for (int at = 0; at + RegisterStep <= page.Length; at += RegisterStep)
        {
            uint value = reader.U32();
            reader.Take(RegisterStep - sizeof(uint));
            all.AddWord($"{at:x3}", $"{at:x3} {NameOf(at)}", value, 32);
        }

        return section.Add(all);
    }

    private static Shown.List Vectors(ReadOnlySpan<byte> page, LapicRegister first)
    {
        List<Shown> vectors = [];
        var registers = new LapicPage(page);
        for (int word = 0; word < VectorWords; word++)
        {
            for (uint rest = registers[first + (word * RegisterStep)]; rest != 0; rest &= rest - 1)
                vectors.Add(new Shown.Word((ulong)((word * 32) + BitOperations.TrailingZeroCount(rest)), 8));
        }

        return new Shown.List(vectors);
    }

    private static string Entry(uint entry)
    {
        string kind = (entry >> 8 & 7) switch
        {
            0 => $"vector {Hexadecimal.Short(entry & 0xff)}",
            2 => "SMI",
            4 => "NMI",
            5 => "INIT",
            7 => "external",
            var reserved => $"reserved mode {reserved}",
        };
        return (entry & Masked) != 0 ? $"{kind}, masked" : kind;
    }

    private static string TimerMode(uint entry) => (entry >> 17 & 3) switch
    {
        0 => "one-shot",
        1 => "periodic",
        2 => "TSC deadline",
        _ => "reserved mode",
    };

    private static string NameOf(int offset)
    {
        var register = (LapicRegister)offset;
        foreach (LapicRegister first in (LapicRegister[])[LapicRegister.InService, LapicRegister.TriggerMode, LapicRegister.InterruptRequest])
        {
            int word = (offset - (int)first) / RegisterStep;
            if (offset >= (int)first && word < VectorWords) return $"{first}[{word}]";
        }

        return Enum.IsDefined(register) ? register.ToString() : "-";
    }
}
