using Holdfast.Abi.Hvm;
using Holdfast.Abi.Pv;
using Holdfast.Streams.DomainContext;
using Holdfast.Streams.Libxc;
using Holdfast.Streams.Pv;
using Holdfast.X86.Paging;
using Holdfast.X86.Registers;

namespace Holdfast.Streams.Vcpus;

/// <summary>The linear addresses of a saved vCPU, by its control registers and the page tables in the guest's memory.</summary>
public static class VcpuAddressSpace
{
    private const int PageShift = 12;
    private const int KernelRoot = 3;

    /// <summary>The addresses of a vCPU of an image.</summary>
    /// <param name="image">The image.</param>
    /// <param name="vcpu">The vCPU's number.</param>
    /// <param name="memory">The guest's memory.</param>
    /// <returns>Null when the image has no registers of such a vCPU.</returns>
    public static AddressSpace? Of(GuestImage image, int vcpu, IPhysicalMemory memory)
    {
        LibxcStream? stream = image.Libxc ?? image.ContextState;
        if (stream is { IsPv: true }) return stream.Pv.Vcpus.TryGetValue((uint)vcpu, out PvVcpu? pv) ? Of(pv, memory) : null;
        return image.HvmContext is { } context && context.Vcpus.TryGetValue(vcpu, out var hvm) && hvm.Cpu is HvmHwCpu cpu ? Of(cpu, memory) : null;
    }

    /// <summary>The addresses of a vCPU of an HVM or PVH guest.</summary>
    public static AddressSpace Of(HvmHwCpu cpu, IPhysicalMemory memory) => AddressSpace.Of(memory, (Cr0)cpu.Cr0, cpu.Cr3, (Cr4)cpu.Cr4, (Efer)cpu.MsrEfer);

    /// <summary>The addresses of a vCPU of a PV guest, as its kernel has them; null when its registers are not there.</summary>
    public static AddressSpace? Of(PvVcpu vcpu, IPhysicalMemory memory)
    {
        switch (vcpu.Basic?.Bytes)
        {
            case { Length: VcpuGuestContext64.Size } wide:
                return new AddressSpace(memory, PagingMode.FourLevel, VcpuGuestContext64.Read(wide.Span).Ctrlreg[KernelRoot]);
            case { Length: VcpuGuestContext32.Size } narrow:
                return new AddressSpace(memory, PagingMode.ThreeLevel, PvBasic.NarrowFrame(VcpuGuestContext32.Read(narrow.Span).Ctrlreg[KernelRoot]) << PageShift);
            default:
                return null;
        }
    }
}
