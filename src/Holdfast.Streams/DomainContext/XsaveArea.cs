using System.Numerics;
using Holdfast.Abi.DomainContext;
using Holdfast.X86.ExtendedState;

namespace Holdfast.Streams.DomainContext;

/// <summary>
/// The XSAVE area of a vCPU and the records of a domain context that say the same: VCPU_XSTATE, and one for each component in use
/// (docs/specs/domain-context.md §11.5).
/// </summary>
internal static class XsaveArea
{
    private const uint ComponentBase = 0x240;
    private const int LegacySize = XsaveLayout.HeaderOffset;
    private const int FirstExtended = 2;

    /// <summary>The type of the record of a component.</summary>
    public static ContextRecordType TypeOf(int component) => (ContextRecordType)(ComponentBase + (uint)component);

    /// <summary>The component that a type of record is for; null for any other type.</summary>
    public static int? ComponentOf(ContextRecordType type) => (uint)type is >= ComponentBase + FirstExtended and < ComponentBase + 63 ? (int)((uint)type - ComponentBase) : null;

    /// <summary>The components of a mask that have records of their own.</summary>
    public static IEnumerable<int> Extended(ulong mask)
    {
        for (ulong rest = mask & ~3UL; rest != 0; rest &= rest - 1) yield return BitOperations.TrailingZeroCount(rest);
    }

    /// <summary>Takes an area apart.</summary>
    /// <returns>Null; or why it cannot be done.</returns>
    public static string? ToContext(DomainContextRecords records, uint vcpu, ReadOnlySpan<byte> area, XsaveLayout layout)
    {
        if (area.Length < XsaveLayout.MinimumSize) return area.IsEmpty ? null : $"the area is {area.Length} bytes long, and has no header";
        var header = new ByteReader(area[LegacySize..]);
        ulong inUse = header.U64();
        Span<byte> body = records.Open(ContextRecordType.VcpuXstate, vcpu);
        area[..LegacySize].CopyTo(body[ContextVcpuXstate.Offsets.Legacy..]);
        (ContextVcpuXstate.Read(body) with { InUse = inUse }).Write(body);
        foreach (int component in Extended(inUse))
        {
            ContextRecordType type = TypeOf(component);
            if (!ContextRecords.TryGet((uint)type, out ContextRecordKind? kind) || layout.PlaceOf(component) is not var (offset, size) || size != kind.FixedLength)
                return $"component {component} is in use, and nothing is known of it";
            if (offset + size > area.Length) return $"component {component} is in use, and the area ends before it";
            records.Set(type, area.Slice(offset, size).ToArray(), vcpu);
        }

        return null;
    }

    /// <summary>Puts an area together; it ends with the last component that was ever enabled, and is empty when none was.</summary>
    public static byte[] FromContext(DomainContextRecords records, uint vcpu, XsaveLayout layout)
    {
        if (!records.TryFind(ContextRecordType.VcpuXstate, out byte[]? body, vcpu)) return [];
        ContextVcpuXstate state = ContextVcpuXstate.Read(body);
        if (state.Accumulated == 0) return [];
        byte[] area = new byte[layout.SizeOf((XsaveComponents)state.Accumulated) is int size ? size : XsaveLayout.MinimumSize];
        body.AsSpan(ContextVcpuXstate.Offsets.Legacy, LegacySize).CopyTo(area);
        records.Copy(ContextRecordType.VcpuXstate, vcpu, ContextVcpuXstate.Offsets.InUse, area.AsSpan(LegacySize, sizeof(ulong)));
        foreach (int component in Extended(state.InUse))
        {
            if (layout.PlaceOf(component) is var (offset, length) && offset + length <= area.Length) records.Copy(TypeOf(component), vcpu, 0, area.AsSpan(offset, length));
        }

        return area;
    }
}
