using System.Reflection;
using Holdfast.Content;

namespace Holdfast.Abi.Tests;

/// <summary>Reads and writes a generated structure without knowing which. One for each structure and width.</summary>
public abstract class StructureCodec
{
    /// <summary>Every generated structure that is copied, at each of its widths: those of Xen's, and those of the example.</summary>
    public static IReadOnlyList<StructureCodec> All { get; } =
    [
        .. typeof(AbiStructure).Assembly.GetExportedTypes()
            .Concat(typeof(StructureCodec).Assembly.GetExportedTypes())
            .Where(type => type.IsValueType && !type.IsEnum && type.GetMethod("Write") is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany(Create),
    ];

    /// <summary>The type that it reads and writes.</summary>
    public abstract Type Type { get; }

    /// <summary>The width of the caller, where the structure depends on it.</summary>
    public int? Width { get; protected init; }

    /// <summary>The table of its fields.</summary>
    public abstract AbiStructure Table { get; }

    /// <summary>Reads it from bytes, as a value that can be compared and whose properties can be asked for.</summary>
    public abstract object Read(byte[] bytes, ByteOrder order);

    /// <summary>Writes a value that <see cref="Read"/> returned.</summary>
    public abstract void Write(object value, Span<byte> destination, ByteOrder order);

    private static IEnumerable<StructureCodec> Create(Type type)
    {
        int?[] widths = type.GetMethod("LayoutAt") is not null ? [.. new int?[] { 4, 8, 16 }.Where(width => Exists(type, width!.Value))] : [null];
        return widths.Select(width => (StructureCodec)Activator.CreateInstance(typeof(StructureCodec<>).MakeGenericType(type), width)!);
    }

    /// <summary>True when a structure that depends on the width exists for callers of one.</summary>
    internal static bool Exists(Type type, int width)
    {
        try
        {
            type.GetMethod("LayoutAt")!.Invoke(null, [width]);
            return true;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is ArgumentOutOfRangeException)
        {
            return false;
        }
    }
}

internal sealed class StructureCodec<T> : StructureCodec where T : struct, IEquatable<T>
{
    private readonly MethodInfo _read = typeof(T).GetMethod("Read")!;
    private readonly MethodInfo _write = typeof(T).GetMethod("Write")!;

    public StructureCodec(int? width)
    {
        Width = width;
        Table = width is { } bytes
            ? typeof(T).GetMethod("LayoutAt")!.CreateDelegate<Func<int, AbiStructure>>()(bytes)
            : (AbiStructure)typeof(T).GetProperty("Layout")!.GetValue(null)!;
    }

    private delegate T Reader(ReadOnlySpan<byte> source);
    private delegate T OrderedReader(ReadOnlySpan<byte> source, ByteOrder order);
    private delegate T WideReader(ReadOnlySpan<byte> source, int width);
    private delegate T WideOrderedReader(ReadOnlySpan<byte> source, int width, ByteOrder order);
    private delegate void Writer(ref T value, Span<byte> destination);
    private delegate void OrderedWriter(ref T value, Span<byte> destination, ByteOrder order);
    private delegate void WideWriter(ref T value, Span<byte> destination, int width);
    private delegate void WideOrderedWriter(ref T value, Span<byte> destination, int width, ByteOrder order);

    public override Type Type => typeof(T);

    public override AbiStructure Table { get; }

    public override object Read(byte[] bytes, ByteOrder order)
    {
        bool isOrdered = Table.Order == AbiOrder.Stream;
        if (Width is { } width) return isOrdered ? _read.CreateDelegate<WideOrderedReader>()(bytes, width, order) : _read.CreateDelegate<WideReader>()(bytes, width);
        return isOrdered ? _read.CreateDelegate<OrderedReader>()(bytes, order) : _read.CreateDelegate<Reader>()(bytes);
    }

    public override void Write(object value, Span<byte> destination, ByteOrder order)
    {
        T copy = (T)value;
        bool isOrdered = Table.Order == AbiOrder.Stream;
        if (Width is { } width && isOrdered) _write.CreateDelegate<WideOrderedWriter>()(ref copy, destination, width, order);
        else if (Width is { } only) _write.CreateDelegate<WideWriter>()(ref copy, destination, only);
        else if (isOrdered) _write.CreateDelegate<OrderedWriter>()(ref copy, destination, order);
        else _write.CreateDelegate<Writer>()(ref copy, destination);
    }

    public override string ToString() => Table.Name + (Width is { } width ? $" at width {width}" : "");
}
