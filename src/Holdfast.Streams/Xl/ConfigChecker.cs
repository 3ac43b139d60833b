using System.Text.Json;

namespace Holdfast.Streams.Xl;

/// <summary>Judges the values of a configuration that decide whether the domain can be created at all.</summary>
internal static class ConfigChecker
{
    // libxl holds a bitmap of vCPUs, and compares its size in bytes with a number of vCPUs.
    private const long MaxAvailableVcpu = 1023;
    private const long MaxMemoryKiB = 1L << 42;

    private static readonly (string Section, string Name, long Least, long Most)[] Ranges =
    [
        ("b_info", "max_memkb", 0, MaxMemoryKiB),
        ("b_info", "target_memkb", 0, MaxMemoryKiB),
        ("b_info", "max_grant_version", -1, 2),
        ("b_info", "max_grant_frames", 1, uint.MaxValue),
        ("b_info", "max_maptrack_frames", 0, uint.MaxValue),
        ("b_info", "rtc_timeoffset", 0, uint.MaxValue),
        ("b_info", "exec_ssidref", 0, uint.MaxValue),
        ("b_info", "event_channels", 0, uint.MaxValue),
        ("c_info", "ssidref", 0, uint.MaxValue),
        ("c_info", "poolid", 0, uint.MaxValue),
    ];

    // A value that libxl cannot convert ends the conversion: what comes after it in libxl's own order is not read, and the guest's type section is among it.
    // A value of another JSON type counts as none, and does no harm.
    private static readonly (string Section, string Name, string[] Values)[] Choices =
    [
        ("c_info", "passthrough", ["default", "disabled", "enabled", "sync_pt", "share_pt"]),
        ("b_info", "tsc_mode", ["default", "always_emulate", "native", "native_paravirt"]),
        ("b_info", "device_model_version", ["unknown", "qemu_xen_traditional", "qemu_xen"]),
        ("b_info", "timer_mode", ["unknown", "delay_for_missed_ticks", "no_delay_for_missed_ticks", "no_missed_ticks_pending", "one_missed_tick_pending"]),
    ];

    private static readonly string[] Schedulers = ["unknown", "sedf", "credit", "credit2", "arinc653", "rtds", "null"];

    private static readonly (string Section, string Name)[] Flags =
    [
        ("c_info", "hap"), ("c_info", "oos"), ("c_info", "run_hotplug_scripts"), ("c_info", "driver_domain"),
        ("b_info", "numa_placement"), ("b_info", "localtime"), ("b_info", "disable_migrate"), ("b_info", "device_model_stubdomain"), ("b_info", "claim_mode"), ("b_info", "acpi"),
        ("b_info", "nested_hvm"), ("b_info", "apic"), ("b_info", "dm_restrict"),
    ];

    // libxl compares only so much of a flag's text.
    private static readonly string[] FlagStarts = ["<default>", "True", "False"];

    public static void Judge(DiagnosticBag bag, JsonElement root, GuestConfig config, long offset, ContentPath path)
    {
        foreach ((string section, string name, long least, long most) in Ranges) JudgeRange(GuestConfig.Member(root, section), section, name, least, most);
        foreach ((string section, string name, string[] values) in Choices) JudgeChoice(GuestConfig.Member(root, section), section, name, values);
        foreach ((string section, string name) in Flags)
        {
            if (GuestConfig.Member(GuestConfig.Member(root, section), name) is { ValueKind: JsonValueKind.String } flag
                && !Array.Exists(FlagStarts, start => flag.GetString()!.StartsWith(start, StringComparison.Ordinal)))
                bag.Report(XlRules.ConfigValue, offset, path / section / name, $"{name} is {GuestConfig.Shown(flag)}; it should be True, False or <default>.");
        }

        JsonElement create = GuestConfig.Member(root, "c_info");
        if (create.ValueKind == JsonValueKind.Object && GuestConfig.Member(create, "name") is { ValueKind: not JsonValueKind.String } guestName)
            bag.Report(XlRules.ConfigValue, offset, path / "c_info" / "name", guestName.ValueKind == JsonValueKind.Undefined ? "The guest has no name." : $"name is {GuestConfig.Shown(guestName)}; it should be a text.");

        JsonElement scheduler = GuestConfig.Member(GuestConfig.Member(root, "b_info"), "sched_params");
        JudgeChoice(scheduler, "b_info/sched_params", "sched", Schedulers);
        JudgeRange(scheduler, "b_info/sched_params", "weight", 1, ushort.MaxValue);
        JudgeRange(scheduler, "b_info/sched_params", "cap", 0, 100 * Math.Clamp(config.MaxVcpus ?? 1, 1, ushort.MaxValue));
        JsonElement available = GuestConfig.Member(GuestConfig.Member(root, "b_info"), "avail_vcpus");
        if (available.ValueKind != JsonValueKind.Array) return;
        foreach (JsonElement vcpu in available.EnumerateArray())
        {
            if (vcpu.ValueKind == JsonValueKind.Number && vcpu.TryGetInt64(out long id) && id <= MaxAvailableVcpu) continue;
            bag.Report(XlRules.ConfigValue, offset, path / "b_info" / "avail_vcpus", $"avail_vcpus holds {GuestConfig.Shown(vcpu)}; the highest that fits is {MaxAvailableVcpu}.");
        }

        void JudgeChoice(JsonElement parent, string section, string name, string[] values)
        {
            JsonElement member = GuestConfig.Member(parent, name);
            if (member.ValueKind != JsonValueKind.String || values.Contains(member.GetString(), StringComparer.OrdinalIgnoreCase)) return;
            bag.Report(XlRules.ConfigValue, offset, path / section / name, $"{name} is {GuestConfig.Shown(member)}; it should be {string.Join(", ", values[..^1])} or {values[^1]}.");
        }

        void JudgeRange(JsonElement parent, string section, string name, long least, long most)
        {
            JsonElement member = GuestConfig.Member(parent, name);
            if (member.ValueKind != JsonValueKind.Number || (GuestConfig.Number(parent, name) is long value && value >= least && value <= most)) return;
            bag.Report(XlRules.ConfigValue, offset, path / section / name, $"{name} is {GuestConfig.Shown(member)}; it should be {least} to {most}.");
        }
    }
}
