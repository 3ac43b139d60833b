namespace Holdfast.AbiCompiler.Emitting.CSharp;

/// <summary>Emits the value type that holds a fixed number of elements, one for each number that a structure needs.</summary>
internal static class CSharpArrayEmitter
{
    public static GeneratedFile Emit(int length)
    {
        string name = $"Array{length}";
        CodeWriter code = CSharpText.BeginFile("abi/", "", ["System", "System.Diagnostics.CodeAnalysis", "System.Runtime.CompilerServices"]);
        CSharpText.Summary(code, $"{length} values, stored in place and compared one by one.");
        code.Line("/// <typeparam name=\"T\">The type of a value.</typeparam>");
        code.Line($"[InlineArray({length})]");
        code.Open($"public struct {name}<T> : IEquatable<{name}<T>> where T : struct, IEquatable<T>");
        code.Line("private T _first;");
        code.Line();
        CSharpText.Summary(code, "The number of values.");
        code.Line($"public const int Length = {length};");
        code.Line();
        CSharpText.Summary(code, "The values, where they are.");
        code.Line("[UnscopedRef]");
        code.Line("public readonly ReadOnlySpan<T> AsSpan() => this;");
        code.Line();
        CSharpText.Summary(code, "The values, copied.");
        code.Line("public readonly T[] ToArray() => AsSpan().ToArray();");
        code.Line();
        CSharpText.Summary(code, "Copies the values to the start of a span.");
        code.Line("public readonly void CopyTo(Span<T> destination) => AsSpan().CopyTo(destination);");
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Line($"public readonly bool Equals({name}<T> other) => AsSpan().SequenceEqual(other.AsSpan());");
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Line($"public override readonly bool Equals(object? obj) => obj is {name}<T> other && Equals(other);");
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Open("public override readonly int GetHashCode()");
        code.Line("HashCode hash = default;");
        code.Line("foreach (T value in AsSpan()) hash.Add(value);");
        code.Line("return hash.ToHashCode();");
        code.Close();
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Line("public override readonly string ToString() => string.Join(' ', ToArray());");
        code.Line();
        CSharpText.Summary(code, "True when all values are equal.");
        code.Line($"public static bool operator ==({name}<T> left, {name}<T> right) => left.Equals(right);");
        code.Line();
        CSharpText.Summary(code, "True when a value differs.");
        code.Line($"public static bool operator !=({name}<T> left, {name}<T> right) => !left.Equals(right);");
        code.Close();
        return new GeneratedFile($"Arrays/{name}.cs", code.ToString());
    }
}
