namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>The calls that are carried from version to version.</summary>
internal static class Calls
{
    /// <summary>How many units most of them have.</summary>
    public const int Units = 9;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CallUnderTest> All { get; } = [.. MemoryCalls.All, .. GuestCalls.All, .. PvCalls.All, .. ControlCalls.All];
}
