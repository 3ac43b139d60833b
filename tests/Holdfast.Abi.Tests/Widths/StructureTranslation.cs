using System.Reflection;
using Holdfast.Abi.Tests.Vectors;
using Holdfast.Content;

namespace Holdfast.Abi.Tests.Widths;

/// <summary>The translation of a generated structure between widths, without knowing which it is.</summary>
internal static class StructureTranslation
{
    private const int SpansAndWidths = 4;

    private delegate bool Translate(ReadOnlySpan<byte> source, int from, Span<byte> destination, int to);
    private delegate bool Translate<in T>(ReadOnlySpan<byte> source, int from, Span<byte> destination, int to, T first);
    private delegate bool Translate<in T1, in T2>(ReadOnlySpan<byte> source, int from, Span<byte> destination, int to, T1 first, T2 second);
    private delegate bool Fits<T>(ref T value, int width);

    /// <summary>The structures that can be translated.</summary>
    public static IReadOnlyList<GeneratedStructure> All { get; } = [.. GeneratedStructure.All.Where(structure => structure.Type.GetMethod("TryTranslate") is not null).OrderBy(structure => structure.Name, StringComparer.Ordinal)];

    /// <summary>Translates; <paramref name="arms"/> are those of <see cref="VectorComparison.ArmsOf"/>.</summary>
    public static bool Try(GeneratedStructure structure, byte[] source, int from, byte[] destination, int to, ByteOrder order, Dictionary<string, string> arms)
    {
        MethodInfo method = structure.Type.GetMethod("TryTranslate")!;
        ParameterInfo[] more = method.GetParameters()[SpansAndWidths..];
        object[] values = [.. more.Select(parameter => parameter.ParameterType == typeof(ByteOrder) ? order : ArmOf(parameter, arms))];
        if (values.Length == 0) return method.CreateDelegate<Translate>()(source, from, destination, to);
        MethodInfo call = typeof(StructureTranslation).GetMethod(values.Length == 1 ? nameof(WithOne) : nameof(WithTwo), BindingFlags.NonPublic | BindingFlags.Static)!;
        return (bool)call.MakeGenericMethod([.. more.Select(parameter => parameter.ParameterType)]).Invoke(null, [method, source, from, destination, to, .. values])!;
    }

    /// <summary>What <c>FitsAt</c> says of a value.</summary>
    public static bool FitsAt(object value, int width)
    {
        MethodInfo call = typeof(StructureTranslation).GetMethod(nameof(FitsTyped), BindingFlags.NonPublic | BindingFlags.Static)!;
        return (bool)call.MakeGenericMethod(value.GetType()).Invoke(null, [value, width])!;
    }

    private static object ArmOf(ParameterInfo parameter, Dictionary<string, string> arms) => arms.TryGetValue(parameter.Name!, out string? arm)
        ? Enum.Parse(parameter.ParameterType, arm.Replace("_", "", StringComparison.Ordinal), ignoreCase: true)
        : Enum.GetValues(parameter.ParameterType).GetValue(0)!;

    private static bool WithOne<T>(MethodInfo method, byte[] source, int from, byte[] destination, int to, T first) => method.CreateDelegate<Translate<T>>()(source, from, destination, to, first);

    private static bool WithTwo<T1, T2>(MethodInfo method, byte[] source, int from, byte[] destination, int to, T1 first, T2 second) =>
        method.CreateDelegate<Translate<T1, T2>>()(source, from, destination, to, first, second);

    private static bool FitsTyped<T>(T value, int width) => typeof(T).GetMethod("FitsAt")!.CreateDelegate<Fits<T>>()(ref value, width);
}
