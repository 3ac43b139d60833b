using Holdfast.Streams.DomainContext;
using Holdfast.Streams.Hvm;
using Holdfast.Streams.Inspection.Records;
using Holdfast.Streams.Libxc;
using Holdfast.Streams.Libxl;

namespace Holdfast.Streams.Inspection.Overview;

/// <summary>Lists the records of the streams, and the entries of the HVM context.</summary>
internal static class RecordList
{
    public static void Describe(InspectedImage image, bool all, Section root)
    {
        if (image.Content.Libxl is { } libxl)
            root.Add(List("libxlRecords", "libxl records", libxl.Records, LibxlRecords.NameOf, all: true));
        if (image.Libxc is { } libxc) root.Add(List("libxcRecords", "libxc records", libxc.Records, LibxcRecords.NameOf, all));
        if (image.Content.DomainContext is { } domainContext) root.Add(DescribeContext(domainContext));
        else if (image.Context is { } context) root.Add(DescribeContext(context));
    }

    /// <summary>Lists the records of a domain context.</summary>
    public static Table DescribeContext(DomainContextImage context)
    {
        var table = new Table("domainContext", "domain context records",
            Column.Quantity("index"), new("offset"), new("type"), new("name"), Column.Quantity("instance"), Column.Quantity("length"));
        for (int i = 0; i < context.Records.Count; i++)
        {
            DomainContextRecord record = context.Records[i];
            table.Add(
                Shown.Of(i), Shown.Place((ulong)record.Offset), Shown.Hex((uint)record.Type), Shown.Of(record.Kind?.Name ?? "unknown"),
                Shown.Of(record.Instance), Shown.Of(record.Body.Length));
        }

        return table;
    }

    /// <summary>Lists the entries of an HVM context.</summary>
    public static Table DescribeContext(HvmContext context)
    {
        var table = new Table("hvmContext", "HVM context entries",
            Column.Quantity("index"), new("offset"), Column.Quantity("typecode", "type"), new("name"),
            Column.Quantity("instance"), Column.Quantity("length"));
        for (int i = 0; i < context.Entries.Count; i++)
        {
            HvmContextEntry entry = context.Entries[i];
            table.Add(
                Shown.Of(i), Shown.Place((ulong)entry.Offset), Shown.Of(entry.Descriptor.Typecode), Shown.Of(entry.Name ?? "unknown"),
                Shown.Of(entry.Descriptor.Instance), Shown.Of(entry.Descriptor.Length));
        }

        return table;
    }

    private static Table List(string key, string title, IReadOnlyList<StreamRecord> records, Func<uint, string> nameOf, bool all)
    {
        var table = new Table(key, title,
            Column.Quantity("index"), new("offset"), new("type"), new("name"), Column.Quantity("length"));
        for (int i = 0; i < records.Count; i++)
        {
            StreamRecord record = records[i];
            Shown name = Shown.Of(nameOf(record.Type));
            table.Add(Shown.Of(i), Shown.Place((ulong)record.Offset), Shown.Hex(record.Type), name, Shown.Of(record.BodyLength));
        }

        if (!all) Fold(table, records, nameOf);
        return table;
    }

    /// <summary>Puts neighbours of one type on a line, with their number, and the length of all their bodies.</summary>
    private static void Fold(Table table, IReadOnlyList<StreamRecord> records, Func<uint, string> nameOf)
    {
        List<Shown[]> rows = [];
        for (int first = 0; first < records.Count;)
        {
            int next = first + 1;
            long length = records[first].BodyLength;
            while (next < records.Count && records[next].Type == records[first].Type) length += records[next++].BodyLength;
            Shown name = Shown.Of($"{nameOf(records[first].Type)} x {next - first}");
            rows.Add(next == first + 1 ? table.Rows[first] : [.. table.Rows[first][..3], name, Shown.Of(length)]);
            first = next;
        }

        if (rows.Count < records.Count) table.Abridge(rows, "Neighbours of one type share a line, with the length of all; --records lists each.");
    }
}
