using System.Globalization;
using System.Text.Json;

namespace Holdfast.Streams.Xl;

/// <summary>What an image's own configuration says about its guest: libxl's <c>libxl_domain_config</c>, written as JSON.</summary>
public sealed record GuestConfig
{
    private const int ShownLength = 60;

    /// <summary>The type as it is written: pv, pvh or hvm.</summary>
    public string? TypeName { get; init; }

    /// <summary>The type.</summary>
    public GuestType Type => TypeName switch
    {
        "pv" => GuestType.Pv,
        "pvh" => GuestType.Pvh,
        "hvm" => GuestType.Hvm,
        _ => GuestType.Unknown,
    };

    /// <summary>The guest's name.</summary>
    public string? Name { get; init; }

    /// <summary>The guest's UUID.</summary>
    public string? Uuid { get; init; }

    /// <summary>How many vCPUs the domain is created with; null when the configuration does not say.</summary>
    public long? MaxVcpus { get; init; }

    /// <summary>The most memory that the domain may ever have, in KiB; null when the configuration does not say.</summary>
    public long? MaxMemoryKiB { get; init; }

    /// <summary>The memory that the domain is to have, in KiB; null when the configuration does not say.</summary>
    public long? MemoryKiB { get; init; }

    /// <summary>True when the guest may itself run guests.</summary>
    public bool HasNestedVirtualization { get; init; }

    /// <summary>True when the guest has devices of the host: PCI devices, I/O ports or memory.</summary>
    public bool HasDevices { get; init; }

    /// <summary>The JSON itself, formatted as it was written.</summary>
    public required string Text { get; init; }

    /// <summary>Takes what is needed from a parsed configuration; what has another type than libxl's is left out.</summary>
    internal static GuestConfig From(JsonElement root, string text)
    {
        JsonElement create = Member(root, "c_info");
        JsonElement build = Member(root, "b_info");
        return new GuestConfig
        {
            TypeName = StringOf(create, "type"),
            Name = StringOf(create, "name"),
            Uuid = StringOf(create, "uuid"),
            MaxVcpus = Number(build, "max_vcpus"),
            MaxMemoryKiB = Number(build, "max_memkb"),
            MemoryKiB = Number(build, "target_memkb") ?? Number(build, "max_memkb"),
            HasNestedVirtualization = (StringOf(build, "nested_hvm") ?? StringOf(Member(build, "type.hvm"), "nested_hvm")) == "True",
            HasDevices = HasAny(root, "pcidevs") || HasAny(root, "dtdevs") || HasAny(build, "ioports") || HasAny(build, "iomem"),
            Text = text,
        };
    }

    /// <summary>A value as it is written, cut to a length that fits into a sentence.</summary>
    internal static string Shown(JsonElement value)
    {
        string text = value.GetRawText();
        return text.Length <= ShownLength ? text : $"{text[..ShownLength]}…";
    }

    private static bool HasAny(JsonElement parent, string name) => Member(parent, name) is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() > 0;

    internal static JsonElement Member(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out JsonElement member) ? member : default;

    internal static string? StringOf(JsonElement parent, string name)
    {
        if (Member(parent, name) is not { ValueKind: JsonValueKind.String } member) return null;
        try
        {
            return member.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, escaped: JSON's grammar allows it, and no string can hold it.
            return null;
        }
    }

    /// <summary>
    /// A number as libxl reads it: with strtoll, so that an exponent is not seen, unless there is a point, which makes it a zero here.
    /// Null when there is none, or none that fits.
    /// </summary>
    internal static long? Number(JsonElement parent, string name)
    {
        if (Member(parent, name) is not { ValueKind: JsonValueKind.Number } member) return null;
        string text = member.GetRawText();
        if (text.Contains('.', StringComparison.Ordinal)) return 0;
        int end = text.IndexOfAny(['e', 'E']);
        return long.TryParse(end < 0 ? text : text[..end], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? value : null;
    }
}
