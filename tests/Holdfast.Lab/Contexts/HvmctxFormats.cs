using Holdfast.Abi.Hvm;

namespace Holdfast.Lab.Contexts;

/// <summary>
/// The lines that xen-hvmctx prints for each type of entry (tools/misc/xen-hvmctx.c, the same in 4.17 and 4.20). Where it prints a field under
/// another's name, the field that it really prints stands here.
/// </summary>
public static class HvmctxFormats
{
    /// <summary>The x87 and SSE registers: printed behind the CPU entry's other lines when its flags say that they are in use.</summary>
    public static IReadOnlyList<LineFormat> Fpu { get; } = Make(
    [
        "FPU: fcw 0x{fpu_regs[0:2]} fsw 0x{fpu_regs[2:2]}",
        "ftw 0x{fpu_regs[4:1]} (0x{fpu_regs[5:1]}) fop 0x{fpu_regs[6:2]}",
        "fpuip 0x{fpu_regs[8:8]} fpudp 0x{fpu_regs[16:8]}",
        "mxcsr 0x{fpu_regs[24:4]} mask 0x{fpu_regs[28:4]}",
        .. Enumerable.Range(0, 8).Select(i => (Number: i, At: 32 + (16 * i))).Select(mm =>
            $"mm{mm.Number} 0x{{fpu_regs[{mm.At + 8}:2]|4}}{{fpu_regs[{mm.At}:8]|16}} (0x{{fpu_regs[{mm.At + 14}:2]|4}}{{fpu_regs[{mm.At + 12}:2]|4}}{{fpu_regs[{mm.At + 10}:2]|4}})"),
        .. Enumerable.Range(0, 16).Select(i => $"xmm{i:d2} 0x{Halves(160 + (16 * i))}"),
        .. Enumerable.Range(0, 6).Select(i => $"(0x{Halves(416 + (16 * i))})"),
    ]);

    /// <summary>The lines of a type's entry; null when xen-hvmctx does not know the type.</summary>
    public static IReadOnlyList<LineFormat>? Of(ushort type) => s_formats.GetValueOrDefault((HvmSaveType)type);

    private static readonly Dictionary<HvmSaveType, IReadOnlyList<LineFormat>> s_formats = new()
    {
        [HvmSaveType.Header] = Make(
            "Header: magic {magic}, version {version|d}",
            "Xen changeset {changeset}",
            "CPUID[0][%eax] {cpuid}",
            "gtsc_khz {gtsc_khz|d}"),
        [HvmSaveType.Cpu] = Make(
        [
            "CPU: rax {rax} rbx {rbx}", "rcx {rcx} rdx {rdx}", "rbp {rbp} rsi {rsi}", "rdi {rdi} rsp {rsp}",
            "r8 {r8} r9 {r9}", "r10 {r10} r11 {r11}", "r12 {r12} r13 {r13}", "r14 {r14} r15 {r15}",
            "rip {rip} rflags {rflags}", "cr0 {cr0} cr2 {cr2}", "cr3 {cr3} cr4 {cr4}",
            "dr0 {dr0} dr1 {dr1}", "dr2 {dr2} dr3 {dr3}", "dr6 {dr6} dr7 {dr7}",
            // xen-hvmctx hands over ds where its text says es, and the other way round.
            Segment("cs", "cs"), Segment("es", "ds"), Segment("ds", "es"), Segment("fs", "fs"), Segment("gs", "gs"), Segment("ss", "ss"),
            Segment("tr", "tr"), Segment("ldtr", "ldtr"),
            "idtr ( {idtr_base} + {idtr_limit})", "gdtr ( {gdtr_base} + {gdtr_limit})",
            "sysenter cs {sysenter_cs} eip {sysenter_eip} esp {sysenter_esp}",
            "shadow gs {shadow_gs} efer {msr_efer}",
            "lstar {msr_lstar} cstar {msr_cstar}",
            "star {msr_star} sfmask {msr_syscall_mask}",
            "tsc {tsc}",
            "event {pending_event} error {error_code}",
        ]),
        [HvmSaveType.Pic] = Make(
            "PIC: IRQ base {irq_base}, irr {irr}, imr {imr}, isr {isr}",
            "init_state {init.init_state|d}, priority_add {init.priority_add|d}, readsel_isr {modes.readsel_isr|d}, poll {modes.poll|d}",
            "auto_eoi {modes.auto_eoi|d}, rotate_on_auto_eoi {modes.rotate_on_auto_eoi|d}",
            "special_fully_nested_mode {modes.special_fully_nested_mode|d}, special_mask_mode {modes.special_mask_mode|d}",
            "is_master {modes.is_master|d}, elcr {elcr}, int_output {int_output}"),
        [HvmSaveType.Ioapic] = Make(
        [
            "IOAPIC: base_address {base_address}, ioregsel {ioregsel} id {id}",
            .. Enumerable.Range(0, 48).Select(i => $"pin {i:d2}: {{redirtbl[{i}].bits}}"),
        ]),
        [HvmSaveType.Lapic] = Make("LAPIC: base_msr {apic_base_msr}, disabled {disabled}, timer_divisor {timer_divisor}"),
        [HvmSaveType.LapicRegs] = Make(
        [
            "LAPIC registers:",
            .. Enumerable.Range(0, 32).Select(i => 32 * i).Select(at => $"0x{at:x3}: {{data[{at}:4]}} 0x{at + 16:x3}: {{data[{at + 16}:4]}}"),
        ]),
        [HvmSaveType.PciIrq] = Make("PCI IRQs: 0x{pad[0]|16}{pad[1]|16}"),
        [HvmSaveType.IsaIrq] = Make("ISA IRQs: {pad}"),
        [HvmSaveType.PciLink] = Make("PCI LINK: {route[0:1]|d} {route[1:1]|d} {route[2:1]|d} {route[3:1]|d}"),
        [HvmSaveType.Pit] = Make(
        [
            "PIT: speaker {speaker_data_on|off,on}",
            .. Channel(0),
            .. Channel(1),
        ]),
        [HvmSaveType.Rtc] = Make(
            $"RTC: regs {string.Join(' ', Enumerable.Range(0, 8).Select(i => $"{{cmos_data[{i}:1]}}"))}",
            $"{string.Join(' ', Enumerable.Range(8, 6).Select(i => $"{{cmos_data[{i}:1]}}"))}, index {{cmos_index}}"),
        [HvmSaveType.Hpet] = Make(
        [
            "HPET: capability {capability} config {config}",
            "isr {isr} counter {mc64}",
            .. Enumerable.Range(0, 3).SelectMany(i => (string[])
            [
                $"timer{i} config {{timers[{i}].config}} cmp {{timers[{i}].cmp}}",
                $"timer{i} period {{period[{i}]}} fsb {{timers[{i}].fsb}}",
            ]),
        ]),
        [HvmSaveType.PmTimer] = Make("ACPI PM: TMR_VAL {tmr_val}, PM1a_STS {pm1a_sts}, PM1a_EN {pm1a_en}"),
        [HvmSaveType.Mtrr] = Make(
        [
            "MTRR: PAT {msr_pat_cr}, cap {msr_mtrr_cap}, default {msr_mtrr_def_type}",
            .. Enumerable.Range(0, 8).Select(i => $"var {i} {{msr_mtrr_var[{2 * i}]}} {{msr_mtrr_var[{(2 * i) + 1}]}}"),
            .. Enumerable.Range(0, 11).Select(i => $"fixed {i:x2} {{msr_mtrr_fixed[{i}]}}"),
        ]),
        [HvmSaveType.ViridianDomain] = Make("VIRIDIAN_DOMAIN: hypercall gpa {hypercall_gpa}, guest_os_id {guest_os_id}"),
        [HvmSaveType.ViridianVcpu] = Make("VIRIDIAN_VCPU: vp_assist_msr {vp_assist_msr}, apic_assist_pending {apic_assist_pending|false,true}"),
        [HvmSaveType.VmceVcpu] = Make(
            "VMCE_VCPU: caps {caps}",
            "VMCE_VCPU: bank0 mci_ctl2 {mci_ctl2_bank0}",
            "VMCE_VCPU: bank1 mci_ctl2 {mci_ctl2_bank1}"),
        [HvmSaveType.TscAdjust] = Make("TSC_ADJUST: tsc_adjust {tsc_adjust}"),
        [HvmSaveType.End] = [],
    };

    private static LineFormat[] Make(params string[] patterns) => [.. patterns.Select(pattern => new LineFormat(pattern))];

    private static string Segment(string label, string field) =>
        $"{label} {{{field}_sel}} ( {{{field}_base}} + {{{field}_limit}} / {{{field}_arbytes}})";

    private static string Halves(int at) => $"{{fpu_regs[{at + 8}:8]|16}}{{fpu_regs[{at}:8]|16}}";

    private static string[] Channel(int number)
    {
        string channel = $"channels[{number}]";
        return
        [
            $"ch {number}: count {{{channel}.count}}, latched_count {{{channel}.latched_count}}, count_latched {{{channel}.count_latched|d}}",
            $"status {{{channel}.status}}, status_latched {{{channel}.status_latched}}",
            $"rd_state {{{channel}.read_state}}, wr_state {{{channel}.write_state}}, wr_latch {{{channel}.write_latch}}, rw_mode {{{channel}.rw_mode}}",
            $"mode {{{channel}.mode}}, bcd {{{channel}.bcd}}, gate {{{channel}.gate}}",
        ];
    }
}
