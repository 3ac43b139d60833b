namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>The calls that are carried from version to version.</summary>
internal static class Calls
{
    /// <summary>How many units most of them have.</summary>
    public const int Units = 9;

    /// <summary>The versions from each of which they go to each: those between which encodings changed, those that run in the lab, and what comes next.</summary>
    public static IReadOnlyList<XenVersion> Versions { get; } = [new(3, 3), new(3, 4), new(4, 3), new(4, 4), new(4, 5), new(4, 17), new(4, 20), new(4, 23)];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CallUnderTest> All { get; } = [.. MemoryCalls.All, .. GuestCalls.All, .. PvCalls.All, .. ControlCalls.All];
}
