using Holdfast.Abi.Libxl;
using Holdfast.Streams.Tests.Images;
using static Holdfast.Streams.Tests.Images.SampleImage;

namespace Holdfast.Streams.Tests.Libxl;

public sealed class LibxlRuleTests
{
    internal static FlawTable Table { get; } = new("Libxl",
        new("the header cut after 15 bytes", PvhGuest, image => image.Afterwards = bytes => bytes[..(52 + image.Config.Length + 1 + 15)], "HF1101"),
        new("another ident", PvhGuest, image => image.Libxl = image.Libxl with { Ident = image.Libxl.Ident + 1 }, "HF1102"),
        new("version 1", PvhGuest, image => image.Libxl = image.Libxl with { Version = 1 }, "HF1103"),
        new("version 3", PvhGuest, image => image.Libxl = image.Libxl with { Version = 3 }, "HF1103"),
        new("the option for big-endian records", PvhGuest, image => image.Libxl = image.Libxl with { Options = 1 }, "HF1104"),
        new("the option of a converted stream", PvhGuest, image => image.Libxl = image.Libxl with { Options = 2 }),
        new("an option that nobody knows", PvhGuest, image => image.Libxl = image.Libxl with { Options = 4 }, "HF1105"),
        new("an unknown record that looks optional", PvhGuest, image => image.InsertBefore(LibxlRecordType.End, new SampleRecord(0x80000042, [])), "HF1106"),
        new("an unknown record before the context", PvhGuest, image => image.InsertBefore(LibxlRecordType.LibxcContext, new SampleRecord(6, [])), "HF1106"),
        new("a record announced with 2 GiB", HvmGuest, image => image.InsertBefore(LibxlRecordType.End, Claiming(0x80000000)), "HF1107"),
        new("a record announced with a byte less than 2 GiB", HvmGuest, image => image.InsertBefore(LibxlRecordType.End, Claiming(0x7fffffff)), "HF1121"),
        new("an END that claims more than there is", PvhGuest, image => image.LibxlRecords[^1].ClaimedLength = 8, "HF1108", "HF1112"),
        new("an END announced with bytes that are not there", PvhGuest, image => image.LibxlRecords[^1].ClaimedLength = 8, "HF1108", "HF1112"),
        new("no END", PvhGuest, image => image.Remove(LibxlRecordType.End), "HF1109"),
        new("no context", PvhGuest, image => image.Remove(LibxlRecordType.LibxcContext), "HF1110"),
        new("a second context", PvhGuest, image => image.InsertBefore(LibxlRecordType.End, new SampleRecord((uint)LibxlRecordType.LibxcContext, [])), "HF1111"),
        new("an END with a body", PvhGuest, image => image.LibxlRecords[^1].Body = new byte[8], "HF1112"),
        new("a context with a body", PvhGuest, image => image.LibxlRecords[0].Body = new byte[8], "HF1112"),
        new("padding that is not zero", HvmGuest, image => image.LibxlRecords[1].Padding = [0, 1, 0], "HF1113"),
        new("a device model's state in a PVH guest", PvhGuest, image => image.InsertBefore(LibxlRecordType.End, Emulator(LibxlRecordType.EmulatorContext, "state"u8)), "HF1114"),
        new("a device model's state in a PV guest", PvGuest, image => image.InsertBefore(LibxlRecordType.End, Emulator(LibxlRecordType.EmulatorContext, "state"u8)), "HF1114"),
        new("an emulator record of 7 bytes", HvmGuest, image => image.InsertBefore(LibxlRecordType.End, new SampleRecord((uint)LibxlRecordType.EmulatorContext, new byte[7])), "HF1115"),
        new("the state of the traditional device model", HvmGuest, image => image.LibxlRecords[1] = Emulator(LibxlRecordType.EmulatorContext, "state"u8, emulator: 1)),
        new("the state of a device model that does not exist", HvmGuest, image => image.LibxlRecords[1] = Emulator(LibxlRecordType.EmulatorContext, "state"u8, emulator: 3), "HF1116"),
        new("a device model's state before the context", HvmGuest, image => image.LibxlRecords.Reverse(0, 2), "HF1117"),
        new("no state of a device model in an HVM guest", HvmGuest, image => image.Remove(LibxlRecordType.EmulatorContext), "HF1118"),
        new("the end of a checkpoint", PvhGuest, image => image.InsertBefore(LibxlRecordType.End, new SampleRecord((uint)LibxlRecordType.CheckpointEnd, [])), "HF1119"),
        new("the state of a checkpoint", PvhGuest, image => image.InsertBefore(LibxlRecordType.End, new SampleRecord((uint)LibxlRecordType.CheckpointState, new byte[8])), "HF1119"),
        new("xenstore data of two pairs", HvmGuest, image => AddXenstoreData(image, "a\0b\0c\0\0"u8)),
        new("xenstore data without any pair", HvmGuest, image => AddXenstoreData(image, [])),
        new("xenstore data that ends within a value", HvmGuest, image => AddXenstoreData(image, "a\0b"u8), "HF1120"),
        new("xenstore data that ends with a key", HvmGuest, image => AddXenstoreData(image, "a\0b\0c\0"u8), "HF1120"));

    public static TheoryData<string> Names => Table.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Judges(string image) => Table.AssertFound(image);

    private static SampleRecord Claiming(uint length)
    {
        SampleRecord record = Emulator(LibxlRecordType.EmulatorContext, "state"u8);
        record.ClaimedLength = length;
        return record;
    }

    private static void AddXenstoreData(SampleImage image, ReadOnlySpan<byte> data) =>
        image.InsertBefore(LibxlRecordType.End, Emulator(LibxlRecordType.EmulatorXenstoreData, data));
}
