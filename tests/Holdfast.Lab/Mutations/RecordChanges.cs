using System.Globalization;
using Holdfast.Abi;
using Holdfast.Abi.Cpuid;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Libxl;
using Holdfast.Abi.Pv;
using Holdfast.Fuzzing;
using Holdfast.Streams.Libxc;
using Holdfast.Streams.Libxl;

namespace Holdfast.Lab.Mutations;

/// <summary>Changes in the records of the libxc stream, and in those of libxl that follow it.</summary>
internal static class RecordChanges
{
    private const int GuestWidth = 8;
    private const int VcpuHeaderEvery = 12;
    private const uint OptionalBit = LibxlRecordHeader.OptionalBit;

    /// <summary>So many types are tried, those that are known and some more.</summary>
    private const int LibxcTypes = 20;
    private const int LibxlTypes = 8;

    /// <summary>Another value in one field of one record.</summary>
    public static string? ChangeField(Random random, EditableImage image)
    {
        int index = random.Next(image.Records.Count);
        ImageRecord record = image.Records[index];
        if (PickField(random, record) is not FieldPlace place) return null;
        (byte[] body, string change) = place.Change(random, record.Body, NameOf(record), PickField(random, record));
        image.Records[index] = record with { Body = body };
        return change;
    }

    /// <summary>A record dropped, doubled, moved, resized, or under another type or length.</summary>
    public static string? ChangeRecords(Random random, EditableImage image) => ChangeWhole(random, image.Records, LibxcRecords.NameOf, LibxcTypes);

    /// <summary>
    /// A change in the records of libxl behind the libxc stream: as <see cref="ChangeRecords"/>, or another value in the header of a device model's. What the device
    /// model itself wrote is not cut or changed: its format has no lengths, and only that very device model could know.
    /// </summary>
    public static string? ChangeFollowing(Random random, EditableImage image)
    {
        if (random.Next(2) == 0)
        {
            string whole = ChangeWhole(random, image.Following, LibxlRecords.NameOf, LibxlTypes);
            return whole.StartsWith("EMULATOR_CONTEXT ", StringComparison.Ordinal) && whole.Contains(" bytes instead of ", StringComparison.Ordinal) ? null : whole;
        }

        int index = random.Next(image.Following.Count);
        ImageRecord record = image.Following[index];
        if ((LibxlRecordType)record.Type is not (LibxlRecordType.EmulatorContext or LibxlRecordType.EmulatorXenstoreData)) return null;
        if (FieldPlace.Pick(random, LibxlEmulatorHeader.Layout, record.Body, 0) is not FieldPlace place) return null;
        (byte[] body, string change) = place.Change(random, record.Body, LibxlRecords.NameOf(record.Type), null);
        image.Following[index] = record with { Body = body };
        return change;
    }

    private static string ChangeWhole(Random random, IList<ImageRecord> records, Func<uint, string> nameOf, int types)
    {
        int index = random.Next(records.Count);
        ImageRecord record = records[index];
        string name = nameOf(record.Type);
        switch (random.Next(7))
        {
            case 0:
                records.RemoveAt(index);
                return $"{name} dropped";
            case 1:
                int doubled = random.Next(records.Count + 1);
                records.Insert(doubled, record);
                return Say($"{name} doubled as record {doubled}");
            case 2:
                int other = random.Next(records.Count);
                (records[index], records[other]) = (records[other], record);
                return $"{name} and {nameOf(records[index].Type)} swapped";
            case 3:
                int length = BodyLength.Next(random, record.Body.Length);
                records[index] = record with { Body = BodyLength.Resize(record.Body, length) };
                return Say($"{name} with {length} bytes instead of {record.Body.Length}");
            case 4:
                uint type = (uint)random.Next(types);
                records[index] = record with { Type = type };
                return $"{name} as {nameOf(type)}";
            case 5:
                records[index] = record with { Type = record.Type ^ OptionalBit };
                return $"{name} with the optional bit";
            default:
                uint claimed = (uint)FieldValue.Next(random, (uint)record.Body.Length, sizeof(uint), null, null);
                records[index] = record with { ClaimedLength = claimed };
                return Say($"{name} claims {claimed} bytes instead of {record.Body.Length}");
        }
    }

    private static FieldPlace? PickField(Random random, ImageRecord record) => (LibxcRecordType)record.Type switch
    {
        LibxcRecordType.PageData => FieldPlace.Pick(random, PageDataHeader.Layout, record.Body, 0),
        LibxcRecordType.X86PvInfo => FieldPlace.Pick(random, PvInfo.Layout, record.Body, 0),
        LibxcRecordType.X86PvP2mFrames => FieldPlace.Pick(random, PvP2mFrames.Layout, record.Body, 0),
        LibxcRecordType.X86PvVcpuBasic => OfVcpu(random, record, VcpuGuestContext64.Layout),
        LibxcRecordType.X86PvVcpuExtended => OfVcpu(random, record, PvExtendedContext.Layout),
        LibxcRecordType.X86PvVcpuXsave => OfVcpu(random, record, PvXsaveHeader.Layout),
        LibxcRecordType.X86PvVcpuMsrs => OfOne(random, record, PvVcpuMsr.Layout, PvVcpuHeader.Size),
        LibxcRecordType.SharedInfo => FieldPlace.Pick(random, SharedInfo.LayoutAt(GuestWidth), record.Body, 0),
        LibxcRecordType.X86TscInfo => FieldPlace.Pick(random, TscInfo.Layout, record.Body, 0),
        LibxcRecordType.HvmParams => FieldPlace.Pick(random, HvmParamsHeader.Layout, record.Body, 0),
        LibxcRecordType.X86CpuidPolicy => OfOne(random, record, CpuidLeaf.Layout, 0),
        LibxcRecordType.X86MsrPolicy => OfOne(random, record, MsrEntry.Layout, 0),
        _ => null,
    };

    /// <summary>A field of what follows the number of a vCPU; at times the number itself.</summary>
    private static FieldPlace? OfVcpu(Random random, ImageRecord record, AbiStructure layout) =>
        random.Next(VcpuHeaderEvery) == 0
            ? FieldPlace.Pick(random, PvVcpuHeader.Layout, record.Body, 0)
            : FieldPlace.Pick(random, layout, record.Body, PvVcpuHeader.Size);

    /// <summary>A field of one of the structures that fill the rest of a record.</summary>
    private static FieldPlace? OfOne(Random random, ImageRecord record, AbiStructure layout, int start)
    {
        int count = (record.Body.Length - start) / layout.Size;
        if (count <= 0) return null;
        int index = random.Next(count);
        FieldPlace? place = FieldPlace.Pick(random, layout, record.Body, start + (index * layout.Size));
        return place is null ? null : place with { Name = Say($"[{index}].{place.Name}") };
    }

    private static string NameOf(ImageRecord record) => LibxcRecords.NameOf(record.Type);

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
