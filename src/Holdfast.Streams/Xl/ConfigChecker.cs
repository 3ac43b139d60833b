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
    ];

    private static readonly (string Section, string Name, string[] Values)[] Choices =
    [
        ("b_info", "tsc_mode", ["default", "always_emulate", "native", "native_paravirt"]),
    ];

    public static void Judge(DiagnosticBag bag, JsonElement root, GuestConfig config, long offset, ContentPath path)
    {
        foreach ((string section, string name, long least, long most) in Ranges) JudgeRange(GuestConfig.Member(root, section), section, name, least, most);
        foreach ((string section, string name, string[] values) in Choices)
        {
            JsonElement member = GuestConfig.Member(GuestConfig.Member(root, section), name);
            if (member.ValueKind != JsonValueKind.Undefined && (member.ValueKind != JsonValueKind.String || !values.Contains(member.GetString(), StringComparer.Ordinal)))
                bag.Report(XlRules.ConfigValue, offset, path / section / name, $"{name} is {GuestConfig.Shown(member)}; it should be {string.Join(", ", values[..^1])} or {values[^1]}.");
        }

        JsonElement scheduler = GuestConfig.Member(GuestConfig.Member(root, "b_info"), "sched_params");
        JudgeRange(scheduler, "b_info/sched_params", "weight", 1, ushort.MaxValue);
        JudgeRange(scheduler, "b_info/sched_params", "cap", 0, 100 * Math.Clamp(config.MaxVcpus ?? 1, 1, ushort.MaxValue));
        JsonElement available = GuestConfig.Member(GuestConfig.Member(root, "b_info"), "avail_vcpus");
        if (available.ValueKind != JsonValueKind.Array) return;
        foreach (JsonElement vcpu in available.EnumerateArray())
        {
            if (vcpu.ValueKind == JsonValueKind.Number && vcpu.TryGetInt64(out long id) && id <= MaxAvailableVcpu) continue;
            bag.Report(XlRules.ConfigValue, offset, path / "b_info" / "avail_vcpus", $"avail_vcpus holds {GuestConfig.Shown(vcpu)}; the highest that fits is {MaxAvailableVcpu}.");
        }

        void JudgeRange(JsonElement parent, string section, string name, long least, long most)
        {
            JsonElement member = GuestConfig.Member(parent, name);
            if (member.ValueKind != JsonValueKind.Number || (GuestConfig.Number(parent, name) is long value && value >= least && value <= most)) return;
            bag.Report(XlRules.ConfigValue, offset, path / section / name, $"{name} is {GuestConfig.Shown(member)}; it should be {least} to {most}.");
        }
    }
}
