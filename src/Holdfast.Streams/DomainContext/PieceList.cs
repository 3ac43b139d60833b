using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;

namespace Holdfast.Streams.DomainContext;

/// <summary>Xen's own records that say what a domain context says, in the order in which Xen writes them (docs/specs/domain-context.md §11.8).</summary>
internal static class PieceList
{
    private static readonly LibxcRecordType[] _pvVcpu =
        [LibxcRecordType.X86PvVcpuBasic, LibxcRecordType.X86PvVcpuExtended, LibxcRecordType.X86PvVcpuXsave, LibxcRecordType.X86PvVcpuMsrs];

    /// <summary>The place behind all other records but END.</summary>
    private const uint Last = uint.MaxValue;

    /// <summary>The pieces of a context.</summary>
    /// <param name="records">Its records.</param>
    /// <param name="domain">Its DOMAIN.</param>
    /// <param name="xen">The version of Xen whose forms they have.</param>
    public static IReadOnlyList<ContextPiece> Of(DomainContextRecords records, ContextDomain domain, XenVersion xen)
    {
        var maker = new PieceMaker(records, (int)domain.Width);
        List<ContextPiece> pieces = [];
        void Add(LibxcRecordType type, uint vcpu = 0)
        {
            // Policies are static data; everything else comes when memory has been sent.
            bool isStatic = type is LibxcRecordType.X86CpuidPolicy or LibxcRecordType.X86MsrPolicy;
            var head = new ContextPiece(ContextPieceKind.LibxcRecord, (uint)type, (ushort)vcpu, default) { Place = isStatic ? 0 : Last };
            pieces.Add(head with { Body = maker.Make(head) });
        }

        if (records.Has(ContextRecordType.CpuidPolicy)) Add(LibxcRecordType.X86CpuidPolicy);
        if (records.Has(ContextRecordType.MsrPolicy)) Add(LibxcRecordType.X86MsrPolicy);
        Add(LibxcRecordType.X86TscInfo);
        if (domain.Kind != (uint)ContextGuestKind.Pv)
        {
            AddHvmContext(pieces, records, maker, xen);
            Add(LibxcRecordType.HvmParams);
            return pieces;
        }

        if (records.Has(ContextRecordType.SharedInfo)) Add(LibxcRecordType.SharedInfo);
        foreach (uint vcpu in records.InstancesOf(ContextRecordType.VcpuPv))
        {
            foreach (LibxcRecordType type in _pvVcpu)
            {
                if (SaysSomething(records, type, vcpu)) Add(type, vcpu);
            }
        }

        return pieces;
    }

    private static bool SaysSomething(DomainContextRecords records, LibxcRecordType type, uint vcpu) => type switch
    {
        LibxcRecordType.X86PvVcpuXsave => records.Has(ContextRecordType.VcpuXstate, vcpu),
        LibxcRecordType.X86PvVcpuMsrs => records.Has(ContextRecordType.VcpuMsrs, vcpu),
        _ => true,
    };

    private static void AddHvmContext(List<ContextPiece> pieces, DomainContextRecords records, PieceMaker maker, XenVersion xen)
    {
        List<ContextPiece> entries = [];
        foreach (HvmSaveRecord record in HvmSaveRecords.All.OrderBy(record => record.Code == (ushort)HvmSaveType.End ? int.MaxValue : record.Code))
        {
            if (record.Forms.Count > 0 && record.FormOf(xen) is null) continue;
            foreach (ushort instance in InstancesOf(records, (HvmSaveType)record.Code))
            {
                var head = new ContextPiece(ContextPieceKind.HvmEntry, record.Code, instance, default);
                byte[] body = maker.Make(head);
                bool isFixed = record.LengthRule != HvmSaveLengthRule.Variable && record.FormOf(xen) is not null;
                entries.Add(head with { Body = isFixed ? PieceStructure.ToForm(head, body, record.FormOf(xen)!.Size) : body });
            }
        }

        int length = entries.Sum(entry => HvmSaveDescriptor.Size + entry.Body.Length);
        pieces.Add(new ContextPiece(ContextPieceKind.LibxcRecord, (uint)LibxcRecordType.HvmContext, 0, HvmContextPieces.Join(entries, length)) { Place = Last });
        pieces.AddRange(entries);
    }

    /// <summary>The instances of an entry that there is something to say of.</summary>
    private static IEnumerable<ushort> InstancesOf(DomainContextRecords records, HvmSaveType type)
    {
        IEnumerable<ushort> Of(ContextRecordType record) => records.InstancesOf(record).Select(instance => (ushort)instance);
        return type switch
        {
            HvmSaveType.Header or HvmSaveType.End => [0],
            HvmSaveType.PciIrq or HvmSaveType.IsaIrq or HvmSaveType.PciLink => Of(ContextRecordType.InterruptLines),
            HvmSaveType.Cpu => Of(ContextRecordType.VcpuRegisters),
            HvmSaveType.Pic => Of(ContextRecordType.Pic),
            HvmSaveType.Ioapic => Of(ContextRecordType.Ioapic),
            HvmSaveType.Lapic or HvmSaveType.LapicRegs => Of(ContextRecordType.VcpuLapic),
            HvmSaveType.Pit => Of(ContextRecordType.Pit),
            HvmSaveType.Rtc => Of(ContextRecordType.Rtc),
            HvmSaveType.Hpet => Of(ContextRecordType.Hpet),
            HvmSaveType.PmTimer => Of(ContextRecordType.PmTimer),
            HvmSaveType.Mtrr => Of(ContextRecordType.VcpuMtrr),
            HvmSaveType.ViridianDomain => Of(ContextRecordType.Viridian),
            HvmSaveType.CpuXsave => Of(ContextRecordType.VcpuXstate).Where(vcpu => records.TryFind(ContextRecordType.VcpuXstate, out byte[]? state, vcpu) && ContextVcpuXstate.Read(state).Accumulated != 0),
            HvmSaveType.ViridianVcpu => Of(ContextRecordType.VcpuViridian),
            HvmSaveType.VmceVcpu => Of(ContextRecordType.VcpuMachineCheck),
            HvmSaveType.TscAdjust => Of(ContextRecordType.VcpuTsc),
            HvmSaveType.CpuMsr => Of(ContextRecordType.VcpuMsrs),
            _ => [],
        };
    }
}
