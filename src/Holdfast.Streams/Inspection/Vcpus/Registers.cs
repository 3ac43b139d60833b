using Holdfast.X86.Registers;

namespace Holdfast.Streams.Inspection.Vcpus;

/// <summary>Describes general, control, debug and segment registers.</summary>
internal static class Registers
{
    private const int DebugRegisterCount = 8;

    /// <summary>The general registers of 64-bit code.</summary>
    public static IReadOnlyList<string> General64 { get; } =
        ["rax", "rbx", "rcx", "rdx", "rbp", "rsi", "rdi", "rsp", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"];

    /// <summary>The general registers of 32-bit code.</summary>
    public static IReadOnlyList<string> General32 { get; } = ["eax", "ebx", "ecx", "edx", "ebp", "esi", "edi", "esp"];

    /// <summary>General registers, in pairs as Xen's own tool prints them.</summary>
    public static Section DescribeGeneral(FieldValues cpu, IReadOnlyList<string> names)
    {
        var section = new Section("general", "general registers") { Columns = 2 };
        foreach (string name in names) section.AddWord(name, name, cpu[name], cpu.BitsOf(name));
        return section;
    }

    public static Section DescribeControl(FieldValues cpu) => new Section("control", "control registers")
        .AddWord("rip", "rip", cpu["rip"])
        .AddDecoded("rflags", "rflags", cpu["rflags"], 64, BitNames.OfRflags(cpu["rflags"]))
        .AddDecoded("cr0", "cr0", cpu["cr0"], 64, BitNames.OfCr0(cpu["cr0"]))
        .AddWord("cr2", "cr2", cpu["cr2"])
        .AddWord("cr3", "cr3", cpu["cr3"])
        .AddDecoded("cr4", "cr4", cpu["cr4"], 64, BitNames.OfCr4(cpu["cr4"]))
        .AddDecoded("efer", "efer", cpu["msr_efer"], 64, BitNames.OfEfer(cpu["msr_efer"]));

    public static Section DescribeDebug(FieldValues cpu)
    {
        var section = new Section("debug", "debug registers") { Columns = 2 };
        foreach (string name in (string[])["dr0", "dr1", "dr2", "dr3", "dr6", "dr7"]) section.AddWord(name, name, cpu[name]);
        return section;
    }

    /// <summary>The debug registers of a PV vCPU, which are an array.</summary>
    public static Section DescribeDebugArray(FieldValues context)
    {
        var section = new Section("debug", "debug registers") { Columns = 2 };
        for (int i = 0; i < DebugRegisterCount; i++) section.AddWord($"dr{i}", $"dr{i}", context.At("debugreg", i), context.BitsOf("debugreg"));
        return section;
    }

    /// <summary>Selector, base, limit and attributes of each segment, as the processor keeps them.</summary>
    public static Table DescribeSegments(FieldValues cpu)
    {
        var table = new Table("segments", "segments",
            new("name", ""), new("selector", "sel"), new("base"), new("limit"), new("attributes"));
        foreach (string name in (string[])["cs", "ds", "es", "fs", "gs", "ss", "tr", "ldtr"])
        {
            uint saved = (uint)cpu[$"{name}_arbytes"];
            Shown attributes = new Shown.Decoded(new Shown.Word(saved, 16), Shown.Names(NameAttributes(SegmentAttributes.FromSaved(saved))));
            Shown selector = new Shown.Word(cpu[$"{name}_sel"], 16);
            table.Add(Shown.Of(name), selector, Shown.Hex(cpu[$"{name}_base"]), Shown.Hex((uint)cpu[$"{name}_limit"]), attributes);
        }

        foreach (string name in (string[])["gdtr", "idtr"])
            table.Add(Shown.Of(name), Shown.None, Shown.Hex(cpu[$"{name}_base"]), Shown.Hex((uint)cpu[$"{name}_limit"]), Shown.None);
        return table;
    }

    public static Section DescribeSystemCalls(FieldValues cpu) => new Section("msrs", "registers for entering the kernel") { Columns = 2 }
        .AddWord("sysenterCs", "sysenter cs", cpu["sysenter_cs"])
        .AddWord("sysenterEip", "sysenter eip", cpu["sysenter_eip"])
        .AddWord("sysenterEsp", "sysenter esp", cpu["sysenter_esp"])
        .AddWord("shadowGs", "shadow gs", cpu["shadow_gs"])
        .AddWord("lstar", "lstar", cpu["msr_lstar"])
        .AddWord("cstar", "cstar", cpu["msr_cstar"])
        .AddWord("star", "star", cpu["msr_star"])
        .AddWord("sfmask", "sfmask", cpu["msr_syscall_mask"])
        .AddWord("msrFlags", "msr_flags", cpu["msr_flags"])
        .AddWord("tscAux", "tsc_aux", cpu["msr_tsc_aux"]);

    public static Section DescribeEvent(FieldValues cpu)
    {
        var pending = new PendingEvent((uint)cpu["pending_event"]);
        string[] meaning = pending.IsValid
            ? [Kind(pending.Type), $"vector {pending.Vector}", .. pending.HasErrorCode ? ["with error code"] : (string[])[]]
            : ["none"];
        return new Section("event", "event on its way to the guest")
            .AddDecoded("pending", "event", pending.Value, 32, Shown.Of(string.Join(", ", meaning)))
            .AddWord("errorCode", "error code", cpu["error_code"], 32);
    }

    private static string Kind(PendingEventType type) => type switch
    {
        PendingEventType.ExternalInterrupt => "external interrupt",
        PendingEventType.NonMaskableInterrupt => "NMI",
        PendingEventType.HardwareException => "exception",
        PendingEventType.SoftwareInterrupt => "software interrupt",
        PendingEventType.PrivilegedSoftwareException => "INT1",
        PendingEventType.SoftwareException => "INT3 or INTO",
        _ => $"reserved type {(int)type}",
    };

    private static List<string> NameAttributes(SegmentAttributes attributes)
    {
        if (!attributes.IsPresent) return ["absent"];
        List<string> names = [Describe(attributes), $"DPL={attributes.Dpl}"];
        if (attributes.Available) names.Add("AVL");
        if (attributes.Long) names.Add("L");
        if (attributes.Default32) names.Add("D");
        if (attributes.Granular) names.Add("G");
        return names;
    }

    private static string Describe(SegmentAttributes attributes)
    {
        int type = attributes.Type;
        bool accessed = (type & 1) != 0;
        bool second = (type & 2) != 0;
        bool third = (type & 4) != 0;
        if (!attributes.IsCodeOrData)
        {
            return type switch
            {
                1 => "TSS16",
                2 => "LDT",
                3 => "busy-TSS16",
                9 => "TSS",
                11 => "busy-TSS",
                _ => $"system-{type}",
            };
        }

        string kind = attributes.IsCode ? "code" : "data";
        string rights = attributes.IsCode ? (second ? "execute-read" : "execute") : (second ? "read-write" : "read");
        string special = third ? (attributes.IsCode ? " conforming" : " expand-down") : "";
        return $"{kind} {rights}{special}{(accessed ? " accessed" : "")}";
    }
}
