using Holdfast.Abi.Libxc;
using Holdfast.Content;

namespace Holdfast.Abi.Tests;

public class ByteOrderTests
{
    private static readonly byte[] _bytes = [0, 0, 0, 1, 0, 0, 0, 2];

    [Fact]
    public void A_structure_of_a_stream_follows_the_streams_order()
    {
        Assert.Equal(1u, LibxcRecordHeader.Read(_bytes, ByteOrder.Big).Type);
        Assert.Equal(0x02000000u, LibxcRecordHeader.Read(_bytes, ByteOrder.Little).BodyLength);
    }

    [Fact]
    public void The_image_header_is_big_endian_whatever_it_says()
    {
        byte[] bytes = new byte[LibxcImageHeader.Size];
        LibxcImageHeader header = new() { Marker = LibxcImageHeader.ExpectedMarker, Id = LibxcImageHeader.ExpectedId, Version = 3 };
        header.Write(bytes);

        Assert.Equal("XENF"u8.ToArray(), bytes[8..12]);
        Assert.Equal(3, bytes[15]);
        Assert.Equal(ByteOrder.Big, LibxcImageHeader.Layout.OrderIn(ByteOrder.Little));
    }
}
