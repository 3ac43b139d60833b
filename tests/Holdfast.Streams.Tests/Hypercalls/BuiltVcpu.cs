using Holdfast.Abi;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Pv;
using Holdfast.Streams.Hvm;
using Holdfast.Streams.Hypercalls;
using Holdfast.Streams.Libxc;
using Holdfast.Streams.Pv;
using Holdfast.X86.Paging;
using Holdfast.X86.Registers;
using Holdfast.X86.Tests.Paging;

namespace Holdfast.Streams.Tests.Hypercalls;

/// <summary>A vCPU whose code, page tables and registers a test puts together.</summary>
internal sealed class BuiltVcpu
{
    public const uint Code64 = 0xa9b;
    public const uint Code32 = 0xc9b;

    private const uint KernelStack = 0xc93;
    private const ulong CodeFrame = 0x77;
    private const ulong DataFrame = 0x200;

    private readonly PagingMode _mode;

    private BuiltVcpu(PagingMode mode, ulong address)
    {
        _mode = mode;
        Memory = new BuiltMemory(mode);
        Address = address;
        if (mode != PagingMode.None) Memory.Map(address & ~0xfffUL, CodeFrame << 12);
    }

    public BuiltMemory Memory { get; }

    /// <summary>The linear address of the instruction pointer.</summary>
    public ulong Address { get; }

    public HvmHwCpu Cpu { get; set; }

    public VcpuGuestContext64 Pv64 { get; set; }

    public VcpuGuestContext32 Pv32 { get; set; }

    /// <summary>A vCPU of an HVM guest, in its kernel.</summary>
    /// <param name="mode">How it has paging.</param>
    /// <param name="address">Where its instruction pointer is; not above 4 GiB in 32-bit code.</param>
    /// <param name="isWide">True for 64-bit code.</param>
    public static BuiltVcpu Hvm(PagingMode mode = PagingMode.FourLevel, ulong address = 0xffff_ffff_8100_0123, bool isWide = true)
    {
        var vcpu = new BuiltVcpu(mode, address);
        Cr0 cr0 = Cr0.PE | (mode == PagingMode.None ? Cr0.None : Cr0.PG);
        Cr4 cr4 = (mode is PagingMode.None or PagingMode.TwoLevel ? Cr4.PSE : Cr4.PAE) | (mode == PagingMode.FiveLevel ? Cr4.LA57 : Cr4.None);
        Efer efer = mode is PagingMode.FourLevel or PagingMode.FiveLevel ? Efer.LME | Efer.LMA : Efer.None;
        vcpu.Cpu = new HvmHwCpu
        {
            Cr0 = (ulong)cr0,
            Cr3 = vcpu.Memory.Root,
            Cr4 = (ulong)cr4,
            MsrEfer = (ulong)efer,
            Rip = address,
            CsArbytes = isWide ? Code64 : Code32,
            SsArbytes = KernelStack,
        };
        return vcpu;
    }

    /// <summary>A vCPU of a 64-bit PV guest, in its kernel.</summary>
    public static BuiltVcpu OfPv64(ulong address = 0xffff_ffff_8100_0123)
    {
        var vcpu = new BuiltVcpu(PagingMode.FourLevel, address);
        Array8<ulong> control = default;
        control[3] = vcpu.Memory.Root;
        vcpu.Pv64 = new VcpuGuestContext64 { Online = true, InKernel = true, Ctrlreg = control, UserRegs = new CpuUserRegs64 { Rip = address } };
        return vcpu;
    }

    /// <summary>A vCPU of a 32-bit PV guest, in its kernel.</summary>
    public static BuiltVcpu OfPv32(uint address = 0xc010_0123)
    {
        var vcpu = new BuiltVcpu(PagingMode.ThreeLevel, address);
        Array8<uint> control = default;
        control[3] = (uint)vcpu.Memory.Root | (uint)(vcpu.Memory.Root >> 32);
        vcpu.Pv32 = new VcpuGuestContext32 { Online = true, InKernel = true, Ctrlreg = control, UserRegs = new CpuUserRegs32 { Eip = address } };
        return vcpu;
    }

    /// <summary>Puts code where the instruction pointer is.</summary>
    public BuiltVcpu At(params ReadOnlySpan<byte> code)
    {
        Memory.Write(PhysicalOf(Address), code);
        return this;
    }

    /// <summary>Puts code directly before the instruction pointer.</summary>
    public BuiltVcpu Behind(params ReadOnlySpan<byte> code)
    {
        Memory.Write(PhysicalOf(Address) - (ulong)code.Length, code);
        return this;
    }

    /// <summary>Maps a page of data, and writes a structure to it.</summary>
    public BuiltVcpu With(ulong linear, params ReadOnlySpan<byte> bytes)
    {
        if (_mode != PagingMode.None) Memory.Map(linear & ~0xfffUL, DataFrame << 12);
        Memory.Write((DataFrame << 12) | (linear & 0xfff), bytes);
        return this;
    }

    /// <summary>Where the vCPU stands; a test that expects it to be down asks for null.</summary>
    public VcpuCall? Find(string version = "4.17")
    {
        XenVersion xen = XenVersion.Parse(version);
        if (Cpu != default)
        {
            var context = new HvmContext { Offset = 0 };
            context.VcpuOf(new HvmContextEntry(0, default, default)).Cpu = Cpu;
            return VcpuCalls.Find(context, null, Memory, xen).SingleOrDefault();
        }

        byte[] bytes = new byte[Pv64 != default ? VcpuGuestContext64.Size : VcpuGuestContext32.Size];
        if (Pv64 != default) Pv64.Write(bytes);
        else Pv32.Write(bytes);
        var stream = new LibxcStream(new MemoryBudget()) { Offset = 0, Header = default, Domain = new LibxcDomainHeader { Type = (uint)DomainType.X86Pv } };
        stream.Pv.Vcpu(0).Basic = new PvBlob(0, bytes);
        return VcpuCalls.Find(null, stream, Memory, xen).SingleOrDefault();
    }

    private ulong PhysicalOf(ulong linear) => _mode == PagingMode.None ? linear : (CodeFrame << 12) | (linear & 0xfff);
}
