using System.Globalization;
using System.Reflection;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Libxl;

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
                .ToDictionary(name => name, name => Convert.ToUInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture), StringComparer.Ordinal);
            Assert.Equal(members, table.Values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Record_types_are_complete()
    {
        Assert.Equal(Enumerable.Range(0, 0x13), Enum.GetValues<LibxcRecordType>().Select(type => (int)type));
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
        Assert.Null(LibxcRecordTypeValues.Table.Find(0x13));
        Assert.Equal("X86_PV_INFO", LibxcRecordTypeValues.Table.Find(2)!.XenName);
    }

    private static PropertyInfo? TableOf(Type type) => type.Assembly.GetType(type.FullName + "Values")?.GetProperty("Table");
}
