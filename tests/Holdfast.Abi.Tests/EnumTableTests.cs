using System.Globalization;
using System.Reflection;
using Holdfast.Abi.GrantTable;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Libxl;
using Holdfast.Content;

namespace Holdfast.Abi.Tests;

public class EnumTableTests
{
    [Fact]
    public void A_table_lists_exactly_the_members_of_its_enumeration()
    {
        Type[] enums = [.. typeof(AbiStructure).Assembly.GetExportedTypes().Where(type => type.IsEnum && type.Namespace is not "Holdfast.Abi")];
        Type[] described = [.. enums.Where(type => TableOf(type) is not null)];
        Assert.True(described.Length >= 9, $"only {described.Length}");
        foreach (Type type in described)
        {
            AbiEnum table = (AbiEnum)TableOf(type)!.GetValue(null)!;
            // By name, since a number may have had another meaning in older versions.
            Dictionary<string, ulong> members = Enum.GetNames(type)
                .ToDictionary(name => name, name => Bits(Enum.Parse(type, name)), StringComparer.Ordinal);
            Assert.Equal(members, table.Values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Record_types_are_complete()
    {
        // Xen's, and two of our own.
        Assert.Equal([.. Enumerable.Range(0, 0x13).Select(type => (uint)type), 0x13u, 0x8050_4144], Enum.GetValues<LibxcRecordType>().Select(type => (uint)type));
        Assert.Equal(Enumerable.Range(0, 6), Enum.GetValues<LibxlRecordType>().Select(type => (int)type));
    }

    [Fact]
    public void Page_types_are_all_but_the_reserved_four() =>
        Assert.Equal(Enumerable.Range(0, 16).Where(type => type is < 5 or > 8), Enum.GetValues<PageType>().Select(type => (int)type));

    [Fact]
    public void Hvm_parameters_are_all_but_the_one_that_never_was() =>
        Assert.Equal(Enumerable.Range(0, 39).Where(index => index != 3), Enum.GetValues<HvmParam>().Select(index => (int)index));

    [Fact]
    public void A_number_without_a_name_is_not_found()
    {
        Assert.Null(LibxcRecordTypeValues.Table.Find(0x14));
        Assert.Equal("X86_PV_INFO", LibxcRecordTypeValues.Table.Find(2)!.XenName);
    }

    [Fact]
    public void A_negative_value_is_found_by_what_a_signed_field_reads()
    {
        AbiField status = Assert.Single(GnttabMapGrantRef.Layout.Fields, field => field.XenName == "status");
        byte[] bytes = new byte[GnttabMapGrantRef.Size];
        bytes.AsSpan(status.Offset, 2).Fill(0xff);
        Assert.Equal("general_error", status.Values!.Find(status.ReadValue(bytes, ByteOrder.Little))!.XenName);
    }

    private static ulong Bits(object value) => Enum.GetUnderlyingType(value.GetType()) == typeof(ulong)
        ? Convert.ToUInt64(value, CultureInfo.InvariantCulture)
        : unchecked((ulong)Convert.ToInt64(value, CultureInfo.InvariantCulture));

    private static PropertyInfo? TableOf(Type type) => type.Assembly.GetType(type.FullName + "Values")?.GetProperty("Table");
}
