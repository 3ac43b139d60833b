using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Holdfast.Content;

namespace Holdfast.Abi.Tests.Vectors;

/// <summary>A generated structure, copied or accessed in place, whichever it is.</summary>
internal sealed class GeneratedStructure
{
    private static readonly int[] s_widths = [4, 8, 16];

    private static readonly Dictionary<string, GeneratedStructure> s_all = typeof(AbiStructure).Assembly.GetExportedTypes()
        .Concat(typeof(GeneratedStructure).Assembly.GetExportedTypes())
        .Where(type => !type.IsInterface && (type.GetProperty("Layout", BindingFlags.Public | BindingFlags.Static) is not null || type.GetMethod("LayoutAt") is not null))
        .ToDictionary(type => type.Name, type => new GeneratedStructure(type), StringComparer.Ordinal);

    private readonly Func<int, AbiStructure>? _layoutAt;

    private GeneratedStructure(Type type)
    {
        Type = type;
        _layoutAt = type.GetMethod("LayoutAt")?.CreateDelegate<Func<int, AbiStructure>>();
    }

    /// <summary>Xen's structures and the example's.</summary>
    public static IReadOnlyCollection<GeneratedStructure> All => s_all.Values;

    public Type Type { get; }

    public string Name => Type.Name;

    public bool IsInPlace => !Type.IsValueType;

    public bool DependsOnWidth => _layoutAt is not null;

    /// <summary>The widths that it exists for.</summary>
    public IEnumerable<int> Widths => s_widths.Where(width => StructureCodec.Exists(Type, width));

    public static GeneratedStructure Find(string name) => s_all[name];

    public AbiStructure TableAt(int width) => _layoutAt is { } layoutAt ? layoutAt(width) : (AbiStructure)Type.GetProperty("Layout")!.GetValue(null)!;

    /// <summary>What <c>Offsets</c> says of a field.</summary>
    public int OffsetOf(AbiField field, int width)
    {
        Type offsets = Type.GetNestedType("Offsets")!;
        return _layoutAt is null ? (int)offsets.GetField(field.Name)!.GetRawConstantValue()! : (int)offsets.GetMethod(field.Name)!.Invoke(null, [width])!;
    }

    public object Read(byte[] bytes, int width, ByteOrder order) => CodecAt(width).Read(bytes, order);

    public void Write(object value, Span<byte> destination, int width, ByteOrder order) => CodecAt(width).Write(value, destination, order);

    /// <summary>What gives an arm of a union: <c>PlaceAsHere</c> for the arm <c>here</c> of the field <c>place</c>.</summary>
    public MethodInfo ArmOf(AbiField union, string arm)
    {
        string name = $"{union.Name}As{arm.Replace("_", "", StringComparison.Ordinal)}";
        return Type.GetMethods().Single(method => string.Equals(method.Name, name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>An array member, of type <c>Array9&lt;T&gt;</c> or the like, that holds these values.</summary>
    public static object MakeArray(Type type, Array values)
    {
        MethodInfo fill = typeof(GeneratedStructure).GetMethod(nameof(Fill), BindingFlags.NonPublic | BindingFlags.Static)!;
        return fill.MakeGenericMethod(type, type.GetGenericArguments()[0]).Invoke(null, [values])!;
    }

    private static object Fill<TArray, T>(T[] values) where TArray : struct where T : struct
    {
        TArray array = default;
        values.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.As<TArray, T>(ref array), Unsafe.SizeOf<TArray>() / Unsafe.SizeOf<T>()));
        return array;
    }

    private StructureCodec CodecAt(int width) => StructureCodec.All.Single(codec => codec.Type == Type && (codec.Width ?? width) == width);
}
