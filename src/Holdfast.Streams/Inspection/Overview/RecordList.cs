using Holdfast.Streams.Hvm;
using Holdfast.Streams.Inspection.Records;
using Holdfast.Streams.Libxc;

namespace Holdfast.Streams.Inspection.Overview;

/// <summary>Lists the records of the streams, and the entries of the HVM context.</summary>
internal static class RecordList
{
    public static void Describe(InspectedImage image, bool all, Section root)
    {
        if (image.Content.Libxl is { } libxl) root.Add(List("libxlRecords", "libxl records", libxl.Records, RecordNames.OfLibxl, all: true));
        if (image.Libxc is { } libxc)
        {
            Table table = List("libxcRecords", "libxc records", libxc.Records, LibxcRecords.NameOf, all);
            root.Add(table);
        }

        if (image.Context is { } context) root.Add(DescribeContext(context));
    }

    /// <summary>Lists the entries of an HVM context.</summary>
    public static Table DescribeContext(HvmContext context)
    {
        var table = new Table("hvmContext", "HVM context entries",
            new Column("index", "index", true), new Column("offset", "offset"), new Column("typecode", "type", true), new Column("name", "name"),
            new Column("instance", "instance", true), new Column("length", "length", true));
        for (int i = 0; i < context.Entries.Count; i++)
        {
            HvmContextEntry entry = context.Entries[i];
            table.Add(new Shown.Number(i), Shown.Place((ulong)entry.Offset), new Shown.Number(entry.Descriptor.Typecode), new Shown.Text(entry.Name ?? "unknown"),
                new Shown.Number(entry.Descriptor.Instance), new Shown.Number(entry.Descriptor.Length));
        }

        return table;
    }

    private static Table List(string key, string title, IReadOnlyList<StreamRecord> records, Func<uint, string> nameOf, bool all)
    {
        var table = new Table(key, title,
            new Column("index", "index", true), new Column("offset", "offset"), new Column("type", "type"), new Column("name", "name"), new Column("length", "length", true));
        for (int i = 0; i < records.Count; i++)
        {
            StreamRecord record = records[i];
            table.Add(new Shown.Number(i), Shown.Place((ulong)record.Offset), Shown.Hex(record.Type), new Shown.Text(nameOf(record.Type)), new Shown.Number(record.BodyLength));
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
            if (next == first + 1) rows.Add(table.Rows[first]);
            else rows.Add([new Shown.Number(first), table.Rows[first][1], table.Rows[first][2], new Shown.Text($"{nameOf(records[first].Type)} x {next - first}"), new Shown.Number(length)]);
            first = next;
        }

        if (rows.Count < records.Count) table.Abridge(rows, "Neighbours of one type share a line, with the length of all; --records lists each.");
    }
}
