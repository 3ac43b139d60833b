using Holdfast.Abi.Domctl;
using Holdfast.Content;

namespace Holdfast.Abi.Tests;

/// <summary>Numbers that have another value in another version.</summary>
public sealed class ConstantTableTests
{
    [Theory]
    [InlineData("4.3", 0x09)]
    [InlineData("4.10.0", 0x0e)]
    [InlineData("4.10.1", 0x0f)]
    [InlineData("4.10", 0x0f)]
    [InlineData("4.20.4", 0x17)]
    public void A_version_has_the_value_that_is_described_for_it(string version, ulong value) =>
        Assert.Equal(value, XenDomctlInterfaceVersionValues.Table.At(XenVersion.Parse(version))?.Value);

    [Fact]
    public void A_version_before_all_of_them_has_none() => Assert.Null(XenDomctlInterfaceVersionValues.Table.At(XenVersion.Parse("4.2.5")));

    [Fact]
    public void The_table_holds_the_constants() => Assert.Equal(DomctlConstants.InterfaceVersionSince417, XenDomctlInterfaceVersionValues.Table.Values.Single(value => value.Name == "InterfaceVersionSince417").Value);
}
