using Holdfast.Abi.DomainContext;

namespace Holdfast.Streams.DomainContext;

/// <summary>The registers of a local interrupt controller: words one behind the other in a domain context, and 16 bytes apart in the page that Xen writes.</summary>
internal static class LapicRegisters
{
    private const int Count = 64;
    private const int Spacing = 16;
    private const int Word = sizeof(uint);

    /// <summary>The length in bytes of the part of the page that has registers.</summary>
    public const int PageLength = Count * Spacing;

    public static void ToContext(ReadOnlySpan<byte> page, Span<byte> record)
    {
        for (int n = 0; n < Count; n++) page.Slice(n * Spacing, Word).CopyTo(record[(ContextVcpuLapic.Offsets.Register + (n * Word))..]);
    }

    public static void ToOrigin(ReadOnlySpan<byte> record, Span<byte> page)
    {
        for (int n = 0; n < Count; n++) record.Slice(ContextVcpuLapic.Offsets.Register + (n * Word), Word).CopyTo(page[(n * Spacing)..]);
    }
}
