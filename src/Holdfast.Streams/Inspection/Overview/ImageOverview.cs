using Holdfast.Abi;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Xl;
using Holdfast.Streams.Libxc;
using Holdfast.Streams.Xl;

namespace Holdfast.Streams.Inspection.Overview;

/// <summary>Describes an image as a whole.</summary>
internal static class ImageOverview
{
    private const long KiB = 1024;

    /// <summary>Starts a description with what every view has: which file it is.</summary>
    public static Section DescribeFile(InspectedImage image)
    {
        long read = image.Content.BytesRead;
        Section root = new Section("", "")
            .AddText("file", "file", image.Name)
            .Add("kind", "kind", new Shown.Text(NameOf(image.Content.Kind)))
            .AddNumber("size", "size", image.Length ?? read);
        if (image.Length is long length && read < length) root.AddNumber("bytesRead", "bytes read", read);
        return root;
    }

    /// <summary>Describes everything but the contents of records.</summary>
    public static void Describe(InspectedImage image, InspectionOptions options, Section root)
    {
        root.AddIf(DescribeProducer(image)).Add(DescribeGuest(image));
        if (image.Libxc is { } stream) root.Add(MemoryMap.Describe(stream, options.ReadPages));
        root.AddIf(PolicySummary.Describe(image))
            .AddIf(DescribeTime(image.Libxc))
            .AddIf(GuestParameters.Describe(image))
            .AddIf(VcpuSummary.Describe(image));
        RecordList.Describe(image, options.AllRecords, root);
    }

    /// <summary>Ends a description with what a check of the image finds.</summary>
    public static void DescribeFindings(InspectedImage image, Section root)
    {
        long errors = image.Report.Errors;
        long warnings = image.Report.Warnings;
        string found = $"{Count(errors, "error")} and {Count(warnings, "warning")}";
        root.Add(new Section("findings", "") { InWords = errors + warnings == 0 ? "holdfast check finds nothing wrong." : $"holdfast check finds {found}." }
            .AddNumber("errors", "errors", errors)
            .AddNumber("warnings", "warnings", warnings));
    }

    private static Section? DescribeProducer(InspectedImage image)
    {
        var section = new Section("producer", "producer");
        if (image.Libxc is { } stream)
        {
            section.AddText("xen", "xen", stream.Producer.ToString())
                .AddNumber("libxcVersion", "libxc stream version", stream.Header.Version)
                .AddText("byteOrder", "byte order", stream.Order == ByteOrder.Little ? "little" : "big");
        }

        if (image.Content.Libxl is { } libxl) section.AddNumber("libxlVersion", "libxl stream version", libxl.Header.Version);
        if (image.Content.Xl is { } xl)
        {
            section.AddDecoded("xlMandatoryFlags", "xl mandatory flags", xl.Header.MandatoryFlags, 32, FlagNames(XlMandatoryFlagsValues.Table, xl.Header.MandatoryFlags));
            section.AddWord("xlOptionalFlags", "xl optional flags", xl.Header.OptionalFlags, 32);
        }

        if (image.Context?.Header is HvmSaveHeader header)
        {
            section.AddWord("changeset", "xen changeset", header.Changeset);
            section.AddWord("cpuid", "processor (leaf 1 EAX)", header.Cpuid, 32);
            section.AddNumber("gtscKhz", "guest TSC, kHz", header.GtscKhz);
        }

        return section.Parts.Count > 0 ? section : null;
    }

    private static Section DescribeGuest(InspectedImage image)
    {
        GuestConfig? config = image.Content.Xl?.Config;
        Section section = new Section("guest", "guest").AddText("type", "type", image.GuestType);
        if (config is not null)
        {
            section.AddText("name", "name", config.Name)
                .AddText("uuid", "uuid", config.Uuid)
                .AddNumber("maxVcpus", "vCPUs", config.MaxVcpus)
                .Add("memory", "memory", MemoryOf(config.MemoryKiB))
                .Add("maxMemory", "memory at most", MemoryOf(config.MaxMemoryKiB));
        }

        return section;
    }

    private static Shown MemoryOf(long? kiB) => kiB is long some and >= 0 and < long.MaxValue / KiB ? new Shown.Size(some * KiB) : Shown.None;

    private static Section? DescribeTime(LibxcStream? stream)
    {
        if (stream?.Tsc is not TscInfo tsc) return null;
        return new Section("tsc", "time-stamp counter")
            .Add("mode", "mode", new Shown.Decoded(new Shown.Number(tsc.Mode), new Shown.Text(TscModeValues.Table.Find(tsc.Mode)?.XenName ?? "unknown")))
            .AddNumber("khz", "kHz", tsc.Khz)
            .Add("nsec", "nanoseconds", Shown.Hex(tsc.Nsec))
            .AddNumber("incarnation", "restored so often", tsc.Incarnation);
    }

    /// <summary>The names of the flags that are set; what has no name stands as a number.</summary>
    private static Shown FlagNames(AbiEnum flags, ulong value)
    {
        List<string> names = [];
        foreach (AbiEnumValue flag in flags.Values)
        {
            if ((value & flag.Value) != 0) names.Add(flag.XenName);
            value &= ~flag.Value;
        }

        if (value != 0) names.Add(Hexadecimal.Short(value));
        return Shown.Names(names);
    }

    private static string NameOf(ImageKind kind) => kind switch
    {
        ImageKind.XlSaveFile => "xl save file",
        ImageKind.LibxlStream => "libxl stream",
        ImageKind.LibxcStream => "libxc stream",
        ImageKind.HvmContext => "HVM context",
        ImageKind.LegacyImage => "legacy image",
        _ => "unknown",
    };

    private static string Count(long count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
