using System.Globalization;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Rendering;

/// <summary>Where progress is kept, in words.</summary>
public static class ProgressText
{
    /// <summary>What an operation does when it is preempted, in one of several ways, as the end of a sentence.</summary>
    public static string Of(IReadOnlyList<ContinuationDescription> cases) => cases.Count == 0 ? "is never preempted" : string.Join(", or ", cases.Select(Of));

    private static string Of(ContinuationDescription continuation) => continuation.Places.Count == 0
        ? "begins again when it is preempted"
        : $"keeps its progress in {string.Join(", ", continuation.Places.Select(place => $"{Of(place)} ({Kind(place)})"))}";

    /// <summary>What a place holds: "index", "index, in 64s".</summary>
    private static string Kind(ProgressPlace place) => place.Unit == 1 ? place.Holds : string.Create(CultureInfo.InvariantCulture, $"{place.Holds}, in {place.Unit}s");

    /// <summary>A place: "bits 6 to 31 of cmd".</summary>
    public static string Of(ProgressPlace place) => place.Kind == ProgressPlaceKind.Hypercall ? $"the call with number {place.Name}" : Bits(place.FirstBit, place.LastBit, place.Name);

    /// <summary>Bits of something, or the whole of it where there are none.</summary>
    public static string Bits(int? first, int? last, string name) => first is null
        ? name
        : first == last ? string.Create(CultureInfo.InvariantCulture, $"bit {first} of {name}") : string.Create(CultureInfo.InvariantCulture, $"bits {first} to {last} of {name}");
}
