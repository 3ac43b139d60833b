using System.Buffers.Binary;
using FsCheck;
using FsCheck.Fluent;

namespace Holdfast.Content.Tests;

/// <summary>The reader against plain arithmetic on positions.</summary>
public sealed class ByteReaderTests
{
    private static readonly Arbitrary<byte[]> s_bytes = Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf().ToArbitrary();
    private static readonly Arbitrary<int[]> s_widths = Gen.Elements(1, 2, 4, 8).ArrayOf().ToArbitrary();

    [Theory]
    [InlineData(ByteOrder.Little)]
    [InlineData(ByteOrder.Big)]
    public void Reads_any_sequence_of_integers(ByteOrder order) => Prop.ForAll(s_bytes, s_widths, (bytes, widths) =>
    {
        var reader = new ByteReader(bytes, order);
        int position = 0;
        bool overrun = false;
        foreach (int width in widths)
        {
            ulong expected = 0;
            if (position + width <= bytes.Length)
            {
                byte[] wide = new byte[8];
                if (order == ByteOrder.Little) bytes.AsSpan(position, width).CopyTo(wide);
                else bytes.AsSpan(position, width).CopyTo(wide.AsSpan(8 - width));
                expected = order == ByteOrder.Little ? BinaryPrimitives.ReadUInt64LittleEndian(wide) : BinaryPrimitives.ReadUInt64BigEndian(wide);
                position += width;
            }
            else overrun = true;

            ulong read = width switch { 1 => reader.U8(), 2 => reader.U16(), 4 => reader.U32(), _ => reader.U64() };
            if (read != expected || reader.Position != position || reader.Remaining != bytes.Length - position || reader.Overrun != overrun) return false;
        }

        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Takes_all_or_nothing() => Prop.ForAll(s_bytes, Gen.Choose(-2, 300).ToArbitrary(), (bytes, count) =>
    {
        var reader = new ByteReader(bytes);
        ReadOnlySpan<byte> taken = reader.Take(count);
        bool fits = count >= 0 && count <= bytes.Length;
        return taken.SequenceEqual(fits ? bytes.AsSpan(0, count) : []) && reader.Overrun != fits && reader.Position == (fits ? count : 0);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Stays_overrun_and_goes_on_with_what_fits()
    {
        var reader = new ByteReader([1, 2, 3]);
        Assert.Equal(0u, reader.U32());
        Assert.Equal(0x0201, reader.U16());
        Assert.Equal(3, reader.U8());
        Assert.True(reader.Overrun);
    }
}
