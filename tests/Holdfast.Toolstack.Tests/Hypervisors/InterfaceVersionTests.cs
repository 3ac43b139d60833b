using Holdfast.Abi;
using Holdfast.Abi.Domctl;
using Holdfast.Abi.Sysctl;
using Holdfast.Content;
using Holdfast.Toolstack.Hypervisors;

namespace Holdfast.Toolstack.Tests.Hypervisors;

public sealed class InterfaceVersionTests
{
    [Theory]
    [InlineData("4.17", 0x15, 0x15)]
    [InlineData("4.17.7", 0x15, 0x15)]
    [InlineData("4.18.0", 0x16, 0x15)]
    [InlineData("4.20.4", 0x17, 0x15)]
    [InlineData("4.21.0", 0x17, 0x16)]
    [InlineData("4.22.3", 0x18, 0x16)]
    public void Each_version_of_Xen_has_the_ones_that_are_described(string version, uint domctl, uint sysctl)
    {
        Assert.Equal(domctl, InterfaceVersion.Of(XenDomctlInterfaceVersionValues.Table, XenVersion.Parse(version)).Value);
        Assert.Equal(sysctl, InterfaceVersion.Of(XenSysctlInterfaceVersionValues.Table, XenVersion.Parse(version)).Value);
    }

    [Theory]
    [InlineData("3.4.4")]
    [InlineData("4.16.5")]
    [InlineData("4.23.0")]
    [InlineData("5.0")]
    [InlineData("5.0.1")]
    public void One_that_is_not_known_is_refused_and_not_guessed(string version)
    {
        Refusal? refusal = InterfaceVersion.Of(XenDomctlInterfaceVersionValues.Table, XenVersion.Parse(version)).Refusal;
        Assert.Equal(RefusalReason.UnknownVersion, refusal?.Reason);
        Assert.Equal($"Xen {version} is not known here: the toolstack's interfaces are described for Xen 4.17 to 4.22, and nothing is guessed.", refusal?.Message);
    }

    [Fact]
    public void A_series_whose_releases_differ_is_refused_without_the_release()
    {
        AbiConstant table = new() { XenName = "VERSION", Values = [new("A", 1, "A.", new([new(4, 17, 0)], [new(4, 17, 0)])), new("B", 2, "B.", new([new(4, 17, 1)]))] };
        Assert.Equal(1u, InterfaceVersion.Of(table, new(4, 17, 0)).Value);
        Assert.Equal(2u, InterfaceVersion.Of(table, new(4, 17, 5)).Value);
        Assert.Equal(RefusalReason.UnknownVersion, InterfaceVersion.Of(table, new(4, 17)).Refusal?.Reason);
    }

    [Fact]
    public void The_description_has_one_of_each_for_every_series_that_it_knows()
    {
        for (int minor = InterfaceVersion.Oldest.Minor; minor <= InterfaceVersion.Newest.Minor; minor++)
        {
            Assert.True(InterfaceVersion.Of(XenDomctlInterfaceVersionValues.Table, new(4, minor)).Succeeded);
            Assert.True(InterfaceVersion.Of(XenSysctlInterfaceVersionValues.Table, new(4, minor)).Succeeded);
        }
    }
}
