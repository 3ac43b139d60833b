using Holdfast.LivePatching.Hypervisors;

namespace Holdfast.LivePatching.Checking;

/// <summary>Functions that run while code is patched: those that patch, and the handlers of what may come in the middle of it.</summary>
/// <remarks>Source: docs/misc/livepatch.pandoc, common/livepatch.c, arch/x86/livepatch.c, arch/x86/alternative.c and arch/x86/traps.c, 4.17 and 4.20.</remarks>
internal static class CriticalCode
{
    private static readonly Dictionary<string, string> s_functions = new(StringComparer.Ordinal)
    {
        ["check_for_livepatch_work"] = Patching,
        ["do_livepatch_work"] = Patching,
        ["livepatch_do_action"] = Patching,
        ["apply_payload"] = Patching,
        ["revert_payload"] = Patching,
        ["livepatch_spin"] = Patching,
        ["arch_livepatch_apply"] = Patching,
        ["arch_livepatch_revert"] = Patching,
        ["arch_livepatch_quiesce"] = Patching,
        ["arch_livepatch_revive"] = Patching,
        ["arch_livepatch_post_action"] = Patching,
        ["arch_livepatch_mask"] = Patching,
        ["arch_livepatch_unmask"] = Patching,
        ["relax_virtual_region_perms"] = Patching,
        ["tighten_virtual_region_perms"] = Patching,
        ["modify_xen_mappings_lite"] = Patching,
        ["add_nops"] = Patching,
        ["memcpy"] = Patching,
        ["flush_area_local"] = Patching,
        ["do_nmi"] = Nmi,
        ["nmi_callback"] = Nmi,
        ["mask_nmi_callback"] = Nmi,
        ["handle_ist_exception"] = Nmi,
        ["exc_nmi"] = Nmi,
        ["entry_NMI"] = Nmi,
        ["nmi"] = Nmi,
        ["do_machine_check"] = MachineCheck,
        ["machine_check"] = MachineCheck,
        ["entry_MC"] = MachineCheck,
        ["x86_mcinfo_dump"] = MachineCheck,
        ["mcheck_cmn_handler"] = MachineCheck,
        ["unexpected_machine_check"] = MachineCheck,
    };

    private const string Patching = "patches code";
    private const string Nmi = "handles NMIs";
    private const string MachineCheck = "handles machine checks";

    /// <summary>What a function does while code is patched; null when it does not run then.</summary>
    public static string? RoleOf(HypervisorSymbol? symbol) => symbol is not null && s_functions.TryGetValue(symbol.PlainName, out string? role) ? role : null;
}
