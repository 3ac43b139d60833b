using System.Globalization;

namespace Holdfast.Streams.Inspection;

/// <summary>A value that is shown, and how it wants to be seen.</summary>
internal abstract record Shown
{
    /// <summary>Nothing: what should stand here is not known.</summary>
    public static Shown None { get; } = new Missing();

    /// <summary>Text of the image, or about it.</summary>
    public static Shown Of(string text) => new Text(text);

    /// <summary>A quantity.</summary>
    public static Shown Of(long number) => new Number(number);

    /// <summary>Yes or no.</summary>
    public static Shown Of(bool flag) => new Flag(flag);

    /// <summary>A word of 64 bits.</summary>
    public static Shown Hex(ulong value) => new Word(value, 64);

    /// <summary>A word of 32 bits.</summary>
    public static Shown Hex(uint value) => new Word(value, 32);

    /// <summary>A frame number or an offset: as short as most of them are.</summary>
    public static Shown Place(ulong value) => new Word(value, value > uint.MaxValue ? 64 : 32);

    /// <summary>The names of something; a set of bits, say.</summary>
    public static Shown Names(IEnumerable<string> values) => new List([.. values.Select(value => new Text(value))]);

    /// <summary>The value in one text for programs, without what it means: words and quantities of 64 bits in hexadecimal, bytes as digits.</summary>
    public string ToData() => this switch
    {
        Text text => text.Value,
        Document document => document.Value,
        Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        Size size => size.Bytes.ToString(CultureInfo.InvariantCulture),
        Word word => Hexadecimal.Short(word.Value),
        Amount amount => Hexadecimal.Short(amount.Value),
        Flag flag => flag.Value ? "true" : "false",
        Raw raw => Convert.ToHexStringLower(raw.Bytes.Span),
        List list => string.Join(' ', list.Values.Select(value => value.ToData())),
        Decoded decoded => decoded.Value.ToData(),
        _ => "",
    };

    /// <summary>Text of the image, or about it.</summary>
    public sealed record Text(string Value) : Shown;

    /// <summary>A quantity, in decimal.</summary>
    public sealed record Number(long Value) : Shown;

    /// <summary>A number of bytes, which people see in larger units.</summary>
    public sealed record Size(long Bytes) : Shown;

    /// <summary>Bits, in hexadecimal, with as many digits as they have.</summary>
    public sealed record Word(ulong Value, int Bits) : Shown;

    /// <summary>A quantity of 64 bits. Programs get it in hexadecimal, which each of them reads without loss.</summary>
    public sealed record Amount(ulong Value) : Shown;

    /// <summary>Yes or no.</summary>
    public sealed record Flag(bool Value) : Shown;

    /// <summary>Several values.</summary>
    public sealed record List(IReadOnlyList<Shown> Values) : Shown;

    /// <summary>Bytes that nothing more is known of; people see the first of them.</summary>
    public sealed record Raw(ReadOnlyMemory<byte> Bytes) : Shown;

    /// <summary>Text of several lines, as it stands in the image.</summary>
    public sealed record Document(string Value) : Shown;

    /// <summary>A value and what it means.</summary>
    public sealed record Decoded(Shown Value, Shown Meaning) : Shown;

    private sealed record Missing : Shown;
}
