using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Pv;

namespace Holdfast.Streams.DomainContext;

/// <summary>
/// What X86_PV_VCPU_BASIC has that no single field says: control and debug registers, page tables, the trap table and the domain's assists
/// (docs/specs/domain-context.md §11.6).
/// </summary>
internal static class PvBasic
{
    private const int PageShift = 12;
    private const int RotatedShift = 20;
    private const ulong Present = 1;
    private const int Traps = 256;
    private const int KernelRoot = 3;
    private const int UserRoot = 1;

    /// <summary>Makes what the description does not say.</summary>
    /// <returns>Null; or why it cannot be done.</returns>
    public static string? ToContext(DomainContextRecords records, uint vcpu, ReadOnlySpan<byte> body, int width)
    {
        bool narrow = width == sizeof(uint);
        if (body.Length != (narrow ? VcpuGuestContext32.Size : VcpuGuestContext64.Size)) return $"the state is {body.Length} bytes long";
        Span<ulong> control = stackalloc ulong[8];
        Span<ulong> debug = stackalloc ulong[8];
        ulong assists;
        Span<byte> traps = records.Open(ContextRecordType.VcpuTraps, vcpu);
        if (narrow)
        {
            VcpuGuestContext32 state = VcpuGuestContext32.Read(body);
            for (int i = 0; i < control.Length; i++) (control[i], debug[i]) = (state.Ctrlreg[i], state.Debugreg[i]);
            for (int i = 0; i < Traps; i++) WriteTrap(traps, i, state.TrapCtxt[i].Address, state.TrapCtxt[i].Cs, state.TrapCtxt[i].Flags);
            assists = state.VmAssist;
        }
        else
        {
            VcpuGuestContext64 state = VcpuGuestContext64.Read(body);
            for (int i = 0; i < control.Length; i++) (control[i], debug[i]) = (state.Ctrlreg[i], state.Debugreg[i]);
            for (int i = 0; i < Traps; i++) WriteTrap(traps, i, state.TrapCtxt[i].Address, state.TrapCtxt[i].Cs, state.TrapCtxt[i].Flags);
            assists = state.VmAssist;
        }

        Span<byte> registers = records.Open(ContextRecordType.VcpuPv, vcpu);
        (ContextVcpuPv.Read(registers) with
        {
            Cr0 = control[0],
            Cr2 = control[2],
            Cr4 = control[4],
            KernelPageTable = narrow ? NarrowFrame((uint)control[KernelRoot]) : control[KernelRoot] >> PageShift,
            UserPageTable = narrow || control[UserRoot] == 0 ? ulong.MaxValue : control[UserRoot] >> PageShift,
            Dr0 = debug[0],
            Dr1 = debug[1],
            Dr2 = debug[2],
            Dr3 = debug[3],
            Dr6 = debug[6],
            Dr7 = debug[7],
        }).Write(registers);
        if (vcpu == 0) new ContextAssists { Assists = assists }.Write(records.Open(ContextRecordType.Assists));
        return null;
    }

    /// <summary>Puts into the state what <see cref="ToContext"/> took out of it.</summary>
    public static void ToOrigin(DomainContextRecords records, uint vcpu, Span<byte> body, int width)
    {
        if (!records.TryFind(ContextRecordType.VcpuPv, out byte[]? registers, vcpu)) return;
        ContextVcpuPv pv = ContextVcpuPv.Read(registers);
        ulong assists = records.TryFind(ContextRecordType.Assists, out byte[]? domain) ? ContextAssists.Read(domain).Assists : 0;
        ReadOnlySpan<byte> traps = records.TryFind(ContextRecordType.VcpuTraps, out byte[]? table, vcpu) ? table : new byte[Traps * ContextTrap.Size];
        if (width == sizeof(uint))
        {
            VcpuGuestContext32 state = VcpuGuestContext32.Read(body);
            Array8<uint> control = state.Ctrlreg, debug = state.Debugreg;
            (control[0], control[2], control[4]) = ((uint)pv.Cr0, (uint)pv.Cr2, (uint)pv.Cr4);
            control[KernelRoot] = NarrowRoot(pv.KernelPageTable);
            (debug[0], debug[1], debug[2], debug[3], debug[6], debug[7]) = ((uint)pv.Dr0, (uint)pv.Dr1, (uint)pv.Dr2, (uint)pv.Dr3, (uint)pv.Dr6, (uint)pv.Dr7);
            Array256<TrapInfo32> entries = state.TrapCtxt;
            for (int i = 0; i < Traps; i++)
            {
                ContextTrap trap = ContextTrap.Read(traps[(i * ContextTrap.Size)..]);
                entries[i] = new TrapInfo32 { Vector = VectorOf(trap, i), Flags = (byte)trap.Flags, Cs = trap.Cs, Address = (uint)trap.Address };
            }

            (state with { Ctrlreg = control, Debugreg = debug, TrapCtxt = entries, VmAssist = (uint)assists }).Write(body);
        }
        else
        {
            VcpuGuestContext64 state = VcpuGuestContext64.Read(body);
            Array8<ulong> control = state.Ctrlreg, debug = state.Debugreg;
            (control[0], control[2], control[4]) = (pv.Cr0, pv.Cr2, pv.Cr4);
            control[KernelRoot] = pv.KernelPageTable << PageShift;
            control[UserRoot] = pv.UserPageTable == ulong.MaxValue ? 0 : (pv.UserPageTable << PageShift) | Present;
            (debug[0], debug[1], debug[2], debug[3], debug[6], debug[7]) = (pv.Dr0, pv.Dr1, pv.Dr2, pv.Dr3, pv.Dr6, pv.Dr7);
            Array256<TrapInfo64> entries = state.TrapCtxt;
            for (int i = 0; i < Traps; i++)
            {
                ContextTrap trap = ContextTrap.Read(traps[(i * ContextTrap.Size)..]);
                entries[i] = new TrapInfo64 { Vector = VectorOf(trap, i), Flags = (byte)trap.Flags, Cs = trap.Cs, Address = trap.Address };
            }

            (state with { Ctrlreg = control, Debugreg = debug, TrapCtxt = entries, VmAssist = assists }).Write(body);
        }
    }

    /// <summary>A 32-bit guest's CR3 has the upper bits of the frame's number in its lowest bits.</summary>
    public static ulong NarrowFrame(uint root) => (root >> PageShift) | ((ulong)(root & ((1 << PageShift) - 1)) << RotatedShift);

    private static uint NarrowRoot(ulong frame) => (uint)(frame << PageShift) | (uint)(frame >> RotatedShift);

    private static byte VectorOf(ContextTrap trap, int index) => (byte)(trap.Address == 0 ? 0 : index);

    /// <summary>Of the flags of an entry that has a handler, those without a meaning stay in PROVENANCE.</summary>
    private static void WriteTrap(Span<byte> traps, int vector, ulong address, ushort cs, byte flags) =>
        new ContextTrap { Address = address, Cs = cs, Flags = (ushort)(flags & (ContextTrap.Bits.DplMask | ContextTrap.Bits.ClearsEventsMask)) }.Write(traps[(vector * ContextTrap.Size)..]);
}
