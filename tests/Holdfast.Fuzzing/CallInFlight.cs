using System.Buffers.Binary;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Hypercalls;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Pv;

namespace Holdfast.Fuzzing;

/// <summary>
/// Sets a saved vCPU back to the hypercall that it stands behind, with registers of another one. The samples' vCPUs all stand behind the call by which their guest was suspended. Pointers lead to pages that the guest
/// has, now and then, and what is there is made to look a little like structures, with numbers of hypercalls, small counts and pointers.
/// </summary>
internal static class CallInFlight
{
    private const int HvmInstruction = 3;
    private const int PvInstruction = 2;
    private const int PageShift = 12;
    private const int PageSize = 1 << PageShift;
    private const int PageDataHeaderLength = 8;
    private const int WordsInStructure = 40;

    private static readonly int[] s_hvm = [HvmHwCpu.Offsets.Rdi, HvmHwCpu.Offsets.Rsi, HvmHwCpu.Offsets.Rdx, HvmHwCpu.Offsets.R10, HvmHwCpu.Offsets.R8];
    private static readonly int[] s_pv = [CpuUserRegs64.Offsets.Rdi, CpuUserRegs64.Offsets.Rsi, CpuUserRegs64.Offsets.Rdx, CpuUserRegs64.Offsets.R10, CpuUserRegs64.Offsets.R8];

    private static readonly HypercallNumber[] s_numbers =
    [
        HypercallNumber.MemoryOp, HypercallNumber.GrantTableOp, HypercallNumber.EventChannelOp, HypercallNumber.HvmOp, HypercallNumber.DmOp, HypercallNumber.Multicall, HypercallNumber.MmuUpdate,
        HypercallNumber.MmuextOp, HypercallNumber.Domctl, HypercallNumber.PagingDomctlContinuation, HypercallNumber.VcpuOp, HypercallNumber.SetTrapTable, HypercallNumber.UpdateVaMapping, HypercallNumber.SchedOp,
    ];

    /// <summary>Does so in an image that is otherwise as it was made.</summary>
    public static void Put(Random random, EditableImage image)
    {
        ulong[] pages = [.. image.Records.Where(record => record.Type == ImageRecord.PageData).SelectMany(PagesOf)];
        for (int index = 0; index < image.Records.Count; index++)
        {
            ImageRecord record = image.Records[index];
            image.Records[index] = record with
            {
                Body = record.Type switch
                {
                    ImageRecord.HvmContext => InContext(random, record.Body, pages),
                    (uint)LibxcRecordType.X86PvVcpuBasic => InPvVcpu(random, record.Body),
                    ImageRecord.PageData => WithStructures(random, record.Body),
                    _ => record.Body,
                },
            };
        }
    }

    private static byte[] InContext(Random random, byte[] body, ulong[] pages)
    {
        IList<HvmEntry> entries = HvmEntry.ParseAll(body);
        for (int i = 0; i < entries.Count; i++)
        {
            if (entries[i].Type == (ushort)HvmSaveType.Cpu && entries[i].Body.Length == HvmHwCpu.Size)
                entries[i] = entries[i] with { Body = With(random, entries[i].Body, 0, HvmHwCpu.Offsets.Rip, HvmInstruction, HvmHwCpu.Offsets.Rax, s_hvm, () => Address(random, pages)) };
        }

        return HvmEntry.WriteAll(entries);
    }

    /// <summary>A PV guest's pages have other numbers than addresses: those that are known to be there are the one that it runs in, and its stack.</summary>
    private static byte[] InPvVcpu(Random random, byte[] body)
    {
        int start = PvVcpuHeader.Size + VcpuGuestContext64.Offsets.UserRegs;
        if (body.Length < start + CpuUserRegs64.Size) return body;
        var registers = CpuUserRegs64.Read(body.AsSpan(start));
        ulong Near() => ((random.Next(2) == 0 ? registers.Rip : registers.Rsp) & ~(ulong)(PageSize - 1)) + (ulong)random.Next(PageSize);
        return With(random, body, start, CpuUserRegs64.Offsets.Rip, PvInstruction, CpuUserRegs64.Offsets.Rax, s_pv, Near);
    }

    private static byte[] With(Random random, byte[] body, int start, int rip, int instruction, int rax, int[] arguments, Func<ulong> address)
    {
        byte[] changed = [.. body];
        Span<byte> Register(int offset) => changed.AsSpan(start + offset, sizeof(ulong));
        BinaryPrimitives.WriteUInt64LittleEndian(Register(rip), unchecked(BinaryPrimitives.ReadUInt64LittleEndian(Register(rip)) - (ulong)instruction));
        BinaryPrimitives.WriteUInt64LittleEndian(Register(rax), Number(random));
        foreach (int argument in arguments) BinaryPrimitives.WriteUInt64LittleEndian(Register(argument), Word(random, address));
        return changed;
    }

    private static ulong Number(Random random) => random.Next(8) == 0 ? (ulong)random.Next(64) : (ulong)s_numbers[random.Next(s_numbers.Length)];

    private static ulong Word(Random random, Func<ulong> address) => random.Next(6) switch
    {
        0 or 1 => address(),
        2 => (ulong)random.Next(48),
        3 => (uint)random.Next(48) + ((ulong)(uint)random.Next(1 << 20) << random.Next(4, 13)),
        4 => (1UL << 31) + (ulong)random.Next(8),
        _ => (ulong)random.NextInt64(),
    };

    private static ulong Address(Random random, ulong[] pages) =>
        pages.Length == 0 ? (ulong)random.NextInt64() : (pages[random.Next(pages.Length)] << PageShift) + (ulong)(random.Next(8) == 0 ? random.Next(PageSize) : random.Next(4) * sizeof(ulong));

    /// <summary>Numbers of frames that a record of pages has, of those that are plain ones.</summary>
    private static IEnumerable<ulong> PagesOf(ImageRecord record)
    {
        int count = record.Body.Length < PageDataHeaderLength ? 0 : (int)BinaryPrimitives.ReadUInt32LittleEndian(record.Body);
        for (int i = 0; i < count && PageDataHeaderLength + ((i + 1) * sizeof(ulong)) <= record.Body.Length; i++)
        {
            ulong page = BinaryPrimitives.ReadUInt64LittleEndian(record.Body.AsSpan(PageDataHeaderLength + (i * sizeof(ulong))));
            if (page >> 60 == 0) yield return page;
        }
    }

    /// <summary>Writes words to the beginning of some pages; the code that is there is lost, which is where the vCPU stands seldom enough.</summary>
    private static byte[] WithStructures(Random random, byte[] body)
    {
        byte[] changed = [.. body];
        ulong[] pages = [.. PagesOf(new ImageRecord(ImageRecord.PageData, body))];
        for (int at = body.Length - (pages.Length * PageSize); at >= 0 && pages.Length > 0 && at + (WordsInStructure * sizeof(ulong)) <= body.Length; at += PageSize)
        {
            if (random.Next(4) != 0) continue;
            for (int i = 0; i < WordsInStructure; i++)
            {
                ulong word = random.Next(4) == 0 ? Number(random) : Word(random, () => Address(random, pages));
                if (random.Next(3) != 0) BinaryPrimitives.WriteUInt64LittleEndian(changed.AsSpan(at + (i * sizeof(ulong))), word);
            }
        }

        return changed;
    }
}
