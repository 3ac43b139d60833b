using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using Holdfast.Abi;
using Holdfast.Abi.Cpuid;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Libxl;
using Holdfast.Abi.Pv;
using Holdfast.X86.LocalApic;

namespace Holdfast.Streams.Tests.Images;

/// <summary>The changes that tests make, each by its name.</summary>
internal sealed partial class SampleImage
{
    private const int MxcsrOffset = 24;

    /// <summary>The first record of a type.</summary>
    public SampleRecord Record(LibxcRecordType type) => Records.First(record => record.Type == (uint)type);

    public PageDataRecord Pages => Records.OfType<PageDataRecord>().First();

    public List<HvmEntry> Context => Records.OfType<HvmContextRecord>().First().Entries;

    /// <summary>The page with the given frame.</summary>
    public SamplePage Page(ulong pfn) => Pages.Pages.First(page => page.Entry.Pfn == pfn);

    /// <summary>The entry of an HVM context for a vCPU, or for the domain.</summary>
    public HvmEntry Entry(HvmSaveType type, ushort instance = 0) => Context.First(entry => entry.Type == type && entry.Instance == instance);

    /// <summary>Replaces text in the configuration, which has to be there.</summary>
    public void Configure(string old, string replacement)
    {
        string text = Text(Config);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Config = Encoding.UTF8.GetBytes(text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Adds a member to the configuration's b_info.</summary>
    public void ConfigureBuild(string member) => Configure("\"b_info\": {", $"\"b_info\": {{ {member},");

    public void Remove(LibxcRecordType type) => Assert.True(Records.RemoveAll(record => record.Type == (uint)type) > 0);

    public void Remove(HvmSaveType type) => Assert.True(Context.RemoveAll(entry => entry.Type == type) > 0);

    public void Remove(LibxlRecordType type) => Assert.True(LibxlRecords.RemoveAll(record => record.Type == (uint)type) > 0);

    public void InsertBefore(LibxcRecordType type, SampleRecord added) => Records.Insert(IndexOf(type), added);

    public void InsertAfter(LibxcRecordType type, SampleRecord added) => Records.Insert(IndexOf(type) + 1, added);

    public void InsertBefore(LibxlRecordType type, SampleRecord added) => LibxlRecords.Insert(LibxlRecords.FindIndex(record => record.Type == (uint)type), added);

    public void InsertBefore(HvmSaveType type, HvmEntry added) => Context.Insert(Context.FindIndex(entry => entry.Type == type), added);

    /// <summary>Moves a record in front of the first of another type.</summary>
    public void MoveBefore(LibxcRecordType type, LibxcRecordType moved)
    {
        SampleRecord record = Record(moved);
        Records.Remove(record);
        InsertBefore(type, record);
    }

    /// <summary>Adds a PAGE_DATA record behind the first.</summary>
    public PageDataRecord AddPages(params SamplePage[] pages)
    {
        var record = new PageDataRecord(pages);
        InsertAfter(LibxcRecordType.PageData, record);
        return record;
    }

    /// <summary>Adds a page, or a frame without contents.</summary>
    public void AddPage(ulong pfn, PageType type = PageType.NoTab) => AddPages(new SamplePage(pfn, type));

    public void Tsc(Func<TscInfo, TscInfo> edit)
    {
        byte[] body = Record(LibxcRecordType.X86TscInfo).Body;
        edit(TscInfo.Read(body, ByteOrder.Little)).Write(body, ByteOrder.Little);
    }

    public void Cpuid(Action<List<CpuidLeaf>> edit)
    {
        SampleRecord record = Record(LibxcRecordType.X86CpuidPolicy);
        List<CpuidLeaf> leaves = [.. record.Body.Chunk(CpuidLeaf.Size).Select(leaf => CpuidLeaf.Read(leaf))];
        edit(leaves);
        record.Body = Join(leaves, CpuidLeaf.Size, (leaf, bytes) => leaf.Write(bytes));
    }

    /// <summary>Changes one leaf of the CPUID policy.</summary>
    public void Leaf(uint number, uint subleaf, Func<CpuidLeaf, CpuidLeaf> edit) => Cpuid(leaves =>
    {
        int index = leaves.FindIndex(leaf => leaf.Leaf == number && leaf.Subleaf == subleaf);
        leaves[index] = edit(leaves[index]);
    });

    public void Leaf(uint number, Func<CpuidLeaf, CpuidLeaf> edit) => Leaf(number, uint.MaxValue, edit);

    /// <summary>Adds a leaf to the CPUID policy, where its number belongs.</summary>
    public void AddLeaf(uint number, uint subleaf = uint.MaxValue) => Cpuid(leaves =>
    {
        int index = leaves.FindIndex(leaf => (leaf.Leaf, leaf.Subleaf).CompareTo((number, subleaf)) > 0);
        leaves.Insert(index < 0 ? leaves.Count : index, new CpuidLeaf { Leaf = number, Subleaf = subleaf });
    });

    public void Msrs(Action<List<MsrEntry>> edit)
    {
        SampleRecord record = Record(LibxcRecordType.X86MsrPolicy);
        List<MsrEntry> msrs = [.. record.Body.Chunk(MsrEntry.Size).Select(msr => MsrEntry.Read(msr))];
        edit(msrs);
        record.Body = Join(msrs, MsrEntry.Size, (msr, bytes) => msr.Write(bytes));
    }

    /// <summary>Changes one register of the MSR policy.</summary>
    public void PolicyMsr(int index, Func<MsrEntry, MsrEntry> edit) => Msrs(msrs => msrs[index] = edit(msrs[index]));

    public void Params(Action<List<HvmParamsEntry>> edit)
    {
        SampleRecord record = Record(LibxcRecordType.HvmParams);
        List<HvmParamsEntry> parameters = [.. record.Body[HvmParamsHeader.Size..].Chunk(HvmParamsEntry.Size).Select(entry => HvmParamsEntry.Read(entry, ByteOrder.Little))];
        edit(parameters);
        record.Body = ParamsBody(parameters);
    }

    public void AddParam(HvmParam parameter, ulong value) => AddParam((ulong)parameter, value);

    public void AddParam(ulong index, ulong value) => Params(parameters => parameters.Add(new HvmParamsEntry { Index = index, Value = value }));

    public void SetParam(HvmParam parameter, ulong value) => Params(parameters =>
    {
        int index = parameters.FindIndex(entry => entry.Index == (ulong)parameter);
        parameters[index] = parameters[index] with { Value = value };
    });

    /// <summary>The body of an HVM_PARAMS record.</summary>
    public static byte[] ParamsBody(IReadOnlyCollection<HvmParamsEntry> parameters)
    {
        byte[] header = new byte[HvmParamsHeader.Size];
        new HvmParamsHeader { Count = (uint)parameters.Count }.Write(header, ByteOrder.Little);
        return [.. header, .. Join(parameters, HvmParamsEntry.Size, (entry, bytes) => entry.Write(bytes, ByteOrder.Little))];
    }

    public void Cpu(Func<HvmHwCpu, HvmHwCpu> edit, ushort vcpu = 0)
    {
        byte[] body = Entry(HvmSaveType.Cpu, vcpu).Body;
        edit(HvmHwCpu.Read(body)).Write(body);
    }

    public void Lapic(Func<HvmHwLapic, HvmHwLapic> edit)
    {
        HvmEntry entry = Entry(HvmSaveType.Lapic);
        byte[] whole = new byte[HvmHwLapic.Size];
        entry.Body.CopyTo(whole, 0);
        edit(HvmHwLapic.Read(whole)).Write(whole);
        entry.Body = whole[..entry.Body.Length];
    }

    /// <summary>Sets a register in the local APIC's page.</summary>
    public void Lapic(LapicRegister register, uint value) => SetU32(Entry(HvmSaveType.LapicRegs).Body, (int)register, value);

    public void Mtrr(Func<HvmHwMtrr, HvmHwMtrr> edit)
    {
        byte[] body = Entry(HvmSaveType.Mtrr).Body;
        edit(HvmHwMtrr.Read(body)).Write(body);
    }

    public void Vmce(Func<HvmVmceVcpu, HvmVmceVcpu> edit)
    {
        byte[] body = Entry(HvmSaveType.VmceVcpu).Body;
        edit(HvmVmceVcpu.Read(body)).Write(body);
    }

    public void SaveHeader(Func<HvmSaveHeader, HvmSaveHeader> edit)
    {
        byte[] body = Entry(HvmSaveType.Header).Body;
        edit(HvmSaveHeader.Read(body)).Write(body);
    }

    /// <summary>Gives the vCPU an extended state: x87 and SSE in use, as long as it needs.</summary>
    public void Xsave(Func<HvmHwCpuXsave, HvmHwCpuXsave>? edit = null, int excess = 0)
    {
        byte[] body = new byte[HvmHwCpuXsave.Size];
        (edit ?? (xsave => xsave))(new HvmHwCpuXsave { XfeatureMask = 7, Xcr0 = 3, Xcr0Accum = 3, XstateBv = 3, FpuSse = FreshFpu() }).Write(body);
        InsertBefore(HvmSaveType.VmceVcpu, new HvmEntry(HvmSaveType.CpuXsave, 0, [.. body, .. new byte[excess]]));
    }

    /// <summary>The legacy area of a vCPU that has just started, with another MXCSR.</summary>
    public static Array512<byte> FreshFpu(uint mxcsr = 0x1f80)
    {
        Array512<byte> fpu = default;
        BinaryPrimitives.WriteUInt32LittleEndian(fpu[MxcsrOffset..], mxcsr);
        return fpu;
    }

    /// <summary>Gives the vCPU model specific registers.</summary>
    public void CpuMsr(params HvmOneMsr[] msrs) => CpuMsr((uint)msrs.Length, msrs);

    public void CpuMsr(uint claimed, params HvmOneMsr[] msrs)
    {
        byte[] header = new byte[HvmMsr.Size];
        new HvmMsr { Count = claimed }.Write(header);
        InsertBefore(HvmSaveType.End, new HvmEntry(HvmSaveType.CpuMsr, 0, [.. header, .. Join(msrs, HvmOneMsr.Size, (msr, bytes) => msr.Write(bytes))]));
    }

    public void PvBasic(Func<VcpuGuestContext64, VcpuGuestContext64> edit)
    {
        Span<byte> state = Record(LibxcRecordType.X86PvVcpuBasic).Body.AsSpan(PvVcpuHeader.Size);
        edit(VcpuGuestContext64.Read(state)).Write(state);
    }

    public void PvRegisters(Func<CpuUserRegs64, CpuUserRegs64> edit) => PvBasic(state => state with { UserRegs = edit(state.UserRegs) });

    public void PvControl(int register, ulong value) => PvBasic(state =>
    {
        Array8<ulong> control = state.Ctrlreg;
        control[register] = value;
        return state with { Ctrlreg = control };
    });

    public void PvExtended(Func<PvExtendedContext, PvExtendedContext> edit)
    {
        SampleRecord record = Record(LibxcRecordType.X86PvVcpuExtended);
        byte[] whole = new byte[PvExtendedContext.Size];
        record.Body.AsSpan(PvVcpuHeader.Size).CopyTo(whole);
        edit(PvExtendedContext.Read(whole)).Write(whole);
        record.Body = [.. record.Body[..PvVcpuHeader.Size], .. whole[..(record.Body.Length - PvVcpuHeader.Size)]];
    }

    /// <summary>Gives the vCPU an XSAVE state: x87 and SSE in use, as long as it needs.</summary>
    public void PvXsave(Func<PvXsaveHeader, PvXsaveHeader> edit, int excess = 0)
    {
        byte[] state = new byte[PvXsaveHeader.Size + 576 + excess];
        edit(new PvXsaveHeader { Xcr0 = 3, Xcr0Accum = 3 }).Write(state);
        SetU32(state, PvXsaveHeader.Size + MxcsrOffset, 0x1f80);
        SampleRecord record = Record(LibxcRecordType.X86PvVcpuXsave);
        record.Body = [.. record.Body[..PvVcpuHeader.Size], .. state];
    }

    /// <summary>Gives the vCPU model specific registers.</summary>
    public void PvMsrs(params PvVcpuMsr[] msrs) => InsertAfter(LibxcRecordType.X86PvVcpuXsave,
        new SampleRecord(LibxcRecordType.X86PvVcpuMsrs, [.. new byte[PvVcpuHeader.Size], .. Join(msrs, PvVcpuMsr.Size, (msr, bytes) => msr.Write(bytes))]));

    /// <summary>The body of X86_PV_P2M_FRAMES.</summary>
    public static byte[] P2mBody(uint start, uint end, params ulong[] frames)
    {
        byte[] header = new byte[PvP2mFrames.Size];
        new PvP2mFrames { StartPfn = start, EndPfn = end }.Write(header, ByteOrder.Little);
        return [.. header, .. MemoryMarshal.AsBytes(frames.AsSpan())];
    }

    /// <summary>Makes an HVM guest of a PVH one: its configuration, and the state of a device model.</summary>
    public static SampleImage HvmGuest()
    {
        SampleImage image = PvhGuest();
        image.Configure("\"type\": \"pvh\"", "\"type\": \"hvm\"");
        image.Configure("\"type.pvh\"", "\"type.hvm\"");
        image.Configure("\"video_memkb\": 0", "\"video_memkb\": 8192");
        image.LibxlRecords.Insert(1, Emulator(LibxlRecordType.EmulatorContext, "state"u8));
        return image;
    }

    /// <summary>A record of a device model.</summary>
    public static SampleRecord Emulator(LibxlRecordType type, ReadOnlySpan<byte> data, uint emulator = 2)
    {
        byte[] header = new byte[LibxlEmulatorHeader.Size];
        new LibxlEmulatorHeader { EmulatorId = emulator }.Write(header, ByteOrder.Little);
        return new SampleRecord((uint)type, [.. header, .. data]);
    }

    public static void SetU32(byte[] body, int offset, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(body.AsSpan(offset), value);

    private int IndexOf(LibxcRecordType type) => Records.FindIndex(record => record.Type == (uint)type);

    private static byte[] Join<T>(IEnumerable<T> items, int size, Action<T, byte[]> write) => [.. items.SelectMany(item =>
    {
        byte[] bytes = new byte[size];
        write(item, bytes);
        return bytes;
    })];
}
