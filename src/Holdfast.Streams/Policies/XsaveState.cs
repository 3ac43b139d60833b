namespace Holdfast.Streams.Policies;

/// <summary>A saved XSAVE state: of an HVM vCPU or a PV one.</summary>
/// <param name="xcr0">XCR0 when the vCPU was saved.</param>
/// <param name="accumulated">Every component that was ever enabled.</param>
/// <param name="area">The area: legacy part, header, components.</param>
internal readonly ref struct XsaveState(ulong xcr0, ulong accumulated, ReadOnlySpan<byte> area)
{
    public ulong Xcr0 { get; } = xcr0;

    public ulong Accumulated { get; } = accumulated;

    public ReadOnlySpan<byte> Area { get; } = area;
}
