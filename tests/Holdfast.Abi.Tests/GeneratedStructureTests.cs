using System.Globalization;
using System.Reflection;
using FsCheck.Fluent;
using Holdfast.Content;

namespace Holdfast.Abi.Tests;

/// <summary>What holds for every generated structure.</summary>
public class GeneratedStructureTests
{
    private static readonly ByteOrder[] _orders = [ByteOrder.Little, ByteOrder.Big];

    [Fact]
    public void There_are_as_many_structures_as_the_formats_need() => Assert.True(StructureCodec.All.Count >= 55, $"only {StructureCodec.All.Count}");

    [Fact]
    public void Writes_back_exactly_the_bytes_that_it_read() => ForAll((codec, bytes, order) =>
    {
        byte[] written = new byte[bytes.Length];
        codec.Write(codec.Read(bytes, order), written, order);
        Assert.True(bytes.AsSpan().SequenceEqual(written), codec.ToString());
    });

    [Fact]
    public void Equal_bytes_make_equal_values_and_every_byte_counts() => ForAll((codec, bytes, order) =>
    {
        object value = codec.Read(bytes, order);
        Assert.Equal(value, codec.Read([.. bytes], order));
        Assert.Equal(value.GetHashCode(), codec.Read([.. bytes], order).GetHashCode());
        foreach (int i in Enumerable.Range(0, bytes.Length).Where(i => i < 64 || i % 37 == 0))
        {
            byte[] changed = [.. bytes];
            changed[i] ^= 0x10;
            Assert.False(value.Equals(codec.Read(changed, order)), $"{codec} does not notice a change of byte {i}");
        }
    });

    [Fact]
    public void The_table_reads_what_the_property_holds() => ForAll((codec, bytes, order) =>
    {
        object value = codec.Read(bytes, order);
        foreach (AbiField field in codec.Table.Fields.Where(field => !field.IsArray && field.Kind is not (AbiFieldKind.Structure or AbiFieldKind.Union)))
        {
            ulong expected = ToBits(Property(value, field.Name));
            ulong read = field.ReadValue(bytes, codec.Table.OrderIn(order));
            Assert.True(expected == read, $"{codec}.{field.Name}: {expected:x} is not {read:x}");
            foreach (AbiBits bits in field.Bits)
                Assert.True(ToBits(Property(value, bits.Name)) == bits.Of(read), $"{codec}.{bits.Name}");
        }
    });

    [Fact]
    public void Every_byte_belongs_to_exactly_one_field()
    {
        foreach (StructureCodec codec in StructureCodec.All)
        {
            int end = 0;
            foreach (AbiField field in codec.Table.Fields)
            {
                Assert.True(field.Offset == end, $"{codec}.{field.Name} stands at {field.Offset} instead of {end}");
                end += field.Size;
            }

            Assert.Equal(codec.Table.Size, end);
        }
    }

    [Fact]
    public void Bits_of_a_field_do_not_overlap_and_stay_inside_it()
    {
        foreach (AbiField field in StructureCodec.All.SelectMany(codec => codec.Table.Fields))
        {
            ulong seen = 0;
            foreach (AbiBits bits in field.Bits)
            {
                Assert.Equal(0ul, seen & bits.Mask);
                Assert.True(bits.Last < field.ElementSize * 8);
                seen |= bits.Mask;
            }
        }
    }

    [Fact]
    public void Every_structure_and_field_is_documented_and_named()
    {
        foreach (StructureCodec codec in StructureCodec.All)
        {
            Assert.EndsWith(".", codec.Table.Doc, StringComparison.Ordinal);
            Assert.NotEmpty(codec.Table.Source);
            Assert.All(codec.Table.Fields, field => Assert.EndsWith(".", field.Doc, StringComparison.Ordinal));
            Assert.All(codec.Table.Fields, field => Assert.Same(field, codec.Table.Find(field.XenName)));
        }
    }

    [Fact]
    public void A_span_that_is_too_short_is_the_callers_mistake()
    {
        foreach (StructureCodec codec in StructureCodec.All.Where(codec => codec.Table.Size > 0))
        {
            byte[] tooShort = new byte[codec.Table.Size - 1];
            Assert.Throws<ArgumentOutOfRangeException>(() => codec.Read(tooShort, ByteOrder.Little));
            object value = codec.Read(new byte[codec.Table.Size], ByteOrder.Little);
            Assert.Throws<ArgumentOutOfRangeException>(() => codec.Write(value, tooShort, ByteOrder.Little));
        }
    }

    private static void ForAll(Action<StructureCodec, byte[], ByteOrder> check) => FsCheck.Check.One(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(20), Prop.ForAll<int>(seed =>
    {
        Random random = new(seed);
        foreach (StructureCodec codec in StructureCodec.All)
        {
            byte[] bytes = new byte[codec.Table.Size];
            random.NextBytes(bytes);
            foreach (ByteOrder order in _orders) check(codec, bytes, order);
        }
    }));

    private static object Property(object value, string name) =>
        value.GetType().GetProperty(name, BindingFlags.Public | BindingFlags.Instance)!.GetValue(value)!;

    private static ulong ToBits(object value) => value switch
    {
        bool flag => flag ? 1ul : 0,
        Enum named => ToBits(Convert.ChangeType(named, Enum.GetUnderlyingType(named.GetType()), CultureInfo.InvariantCulture)),
        sbyte or short or int or long => (ulong)Convert.ToInt64(value, CultureInfo.InvariantCulture),
        UInt128 wide => (ulong)wide,
        _ => Convert.ToUInt64(value, CultureInfo.InvariantCulture),
    };
}
