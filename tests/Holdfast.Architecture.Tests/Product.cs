using System.Reflection;

namespace Holdfast.Architecture.Tests;

/// <summary>The assemblies that src builds.</summary>
internal static class Product
{
    /// <summary>Assemblies that others are meant to refer to, by name.</summary>
    public static IReadOnlyList<Assembly> Libraries { get; } = [.. Load().Where(assembly => assembly.EntryPoint is null)];

    /// <summary>Every assembly.</summary>
    public static IReadOnlyList<Assembly> Assemblies { get; } = [.. Load()];

    private static IEnumerable<Assembly> Load() =>
        SourceTree.References.Keys.Order(StringComparer.Ordinal).Select(project => Assembly.Load(project == "Cli" ? "holdfast" : $"Holdfast.{project}"));
}
