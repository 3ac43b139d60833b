using Holdfast.Abi.Hvm;

namespace Holdfast.Abi.Tests;

public class ArrayTests
{
    [Fact]
    public void An_array_of_a_structure_can_be_read_element_by_element()
    {
        byte[] bytes = new byte[HvmHwPciLink.Size];
        bytes[2] = 7;
        HvmHwPciLink link = HvmHwPciLink.Read(bytes);

        Assert.Equal(7, link.Route[2]);
        Array4<byte> route = link.Route;
        Assert.Equal([0, 0, 7, 0], route.AsSpan().ToArray());
        Assert.Equal([0, 0, 7, 0], link.Route.ToArray());
    }

    [Fact]
    public void Arrays_compare_by_value()
    {
        Array4<byte> left = default;
        Array4<byte> right = default;
        Assert.True(left == right);
        right[3] = 1;
        Assert.True(left != right);
        Assert.NotEqual(left.GetHashCode(), right.GetHashCode());
        Assert.Equal("0 0 0 1", right.ToString());
    }
}
