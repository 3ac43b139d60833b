using System.Text.Json;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Xl;
using Holdfast.Streams.DomainContext;
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
            .AddText("kind", "kind", JsonNamingPolicy.KebabCaseLower.ConvertName(image.Content.Kind.ToString()))
            .AddNumber("size", "bytes", image.Length ?? read);
        if (image.Length is long length && read < length) root.AddNumber("bytesRead", "bytes read", read);
        if (image.Libxc is { } stream) root.AddFlag("isComplete", "read to END", stream.IsComplete);
        return root;
    }

    /// <summary>Describes everything but the contents of records.</summary>
    public static void Describe(InspectedImage image, InspectionOptions options, Section root)
    {
        root.AddIf(DescribeProducer(image)).Add(DescribeGuest(image));
        if (image.Libxc is { } stream) root.Add(MemoryMap.Describe(stream, options.ReadPages));
        root.AddIf(PolicySummary.Describe(image))
            .AddIf(DescribeTime(image.State))
            .AddIf(GuestParameters.Describe(image))
            .AddIf(VcpuSummary.Describe(image))
            .AddIf(HypercallSummary.Describe(image));
        RecordList.Describe(image, options.AllRecords, root);
    }

    /// <summary>Ends a description with what a check of the image finds.</summary>
    public static void DescribeFindings(InspectedImage image, Section root)
    {
        long errors = image.Report.Errors;
        long warnings = image.Report.Warnings;
        string found = (errors, warnings) switch
        {
            (0, 0) => "nothing wrong",
            (0, _) => Count(warnings, "warning"),
            (_, 0) => Count(errors, "error"),
            _ => $"{Count(errors, "error")} and {Count(warnings, "warning")}",
        };
        root.Add(new Section("findings", "") { InWords = $"holdfast check finds {found}." }
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
            uint flags = xl.Header.MandatoryFlags;
            section.AddDecoded("xlMandatoryFlags", "xl mandatory flags", flags, 32, BitNames.OfFlags(XlMandatoryFlagsValues.Table, flags));
            section.AddWord("xlOptionalFlags", "xl optional flags", xl.Header.OptionalFlags, 32);
        }

        if (image.Content.DomainContext is { } context) DescribeProducer(context, section);
        else if (image.Context?.Header is HvmSaveHeader header)
        {
            section.AddWord("changeset", "xen changeset", header.Changeset);
            section.AddWord("cpuid", "processor (leaf 1 EAX)", header.Cpuid, 32);
            section.AddNumber("gtscKhz", "guest TSC, kHz", header.GtscKhz);
        }

        return section.Parts.Count > 0 ? section : null;
    }

    private static void DescribeProducer(DomainContextImage context, Section section)
    {
        section.AddText("contextVersion", "domain context version", $"{context.Header.Major}.{context.Header.Minor}");
        if (context.Records.FirstOrDefault(record => record.Type == ContextRecordType.Producer) is not { Body.Length: >= ContextProducer.Size } record) return;
        ContextProducer producer = ContextProducer.Read(record.Body.Span);
        string name = ContextHypervisorValues.Table.Find(producer.Hypervisor)?.XenName ?? "unknown";
        section.AddText("hypervisor", "hypervisor", producer is { Major: 0, Minor: 0 } ? name : $"{name} {producer.Major}.{producer.Minor}")
            .AddText("writer", "written by", Records.Characters.Of(record.Body.Span[ContextProducer.Size..]))
            .AddWord("cpuid", "processor (leaf 1 EAX)", producer.Processor, 32);
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
        else if (image.Content.DomainContext?.Domain is { } domain) section.AddNumber("maxVcpus", "vCPUs", domain.Vcpus).AddFlag("isPartial", "partial", domain.Partial);
        else if (image.Content.KnownGuest is { } known) section.AddNumber("maxVcpus", "vCPUs", known.MaxVcpus);
        return section;
    }

    private static Shown MemoryOf(long? kiB) => kiB is long some and >= 0 and < long.MaxValue / KiB ? new Shown.Size(some * KiB) : Shown.None;

    private static Section? DescribeTime(LibxcStream? stream)
    {
        if (stream?.Tsc is not TscInfo tsc) return null;
        string mode = TscModeValues.Table.Find(tsc.Mode)?.XenName ?? "unknown";
        return new Section("tsc", "time-stamp counter")
            .Add("mode", "mode", new Shown.Decoded(Shown.Of(tsc.Mode), Shown.Of(mode)))
            .AddNumber("khz", "kHz", tsc.Khz)
            .Add("nsec", "nanoseconds", new Shown.Amount(tsc.Nsec))
            .AddNumber("incarnation", "incarnation", tsc.Incarnation);
    }

    private static string Count(long count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
