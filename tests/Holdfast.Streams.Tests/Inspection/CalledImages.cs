using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Streams.Inspection;
using Holdfast.Streams.Tests.Images;

namespace Holdfast.Streams.Tests.Inspection;

/// <summary>Images whose vCPUs are in a hypercall, which those of the samples are not: each suspended itself.</summary>
internal static class CalledImages
{
    private const ulong PopulatePhysmap = 6;
    private const ulong Code = 0x105;
    private const int VmmcallLength = 3;
    private const int SyscallLength = 2;

    /// <summary>A PVH guest whose call to populate memory was preempted when 37 extents were done. Its structure is where the sample has its reason to suspend.</summary>
    public static SampleImage InFlight()
    {
        SampleImage image = SampleImage.PvhGuest();
        image.Cpu(cpu => cpu with { Rip = cpu.Rip - VmmcallLength, Rax = 12, Rdi = PopulatePhysmap | (37 << 6) });
        return image;
    }

    /// <summary>A 64-bit PV guest whose call to update page tables was preempted when 5 were left.</summary>
    public static SampleImage InFlightPv()
    {
        SampleImage image = SampleImage.PvGuest();
        image.PvRegisters(registers => registers with { Rip = registers.Rip - SyscallLength, Rax = 1, Rdi = registers.Rsi, Rsi = 5 | 0x8000_0000, Rdx = 0, R10 = 0x7ff0 });
        return image;
    }

    /// <summary>A PVH guest whose image lacks the page with its code.</summary>
    public static SampleImage WithoutCode()
    {
        SampleImage image = SampleImage.PvhGuest();
        Assert.Equal(1, image.Pages.Pages.RemoveAll(page => page.Entry.Pfn == Code));
        return image;
    }

    /// <summary>A domain context that says what call vCPU 1 is in.</summary>
    public static SampleImage Recorded()
    {
        SampleImage image = SampleImage.PvhContext();
        Array6<ulong> arguments = default;
        (arguments[0], arguments[1]) = (PopulatePhysmap | (37 << 6), 0x10_672c);
        byte[] body = new byte[ContextVcpuHypercall.Size];
        new ContextVcpuHypercall
        {
            Address = 0x10_53a5,
            Instruction = (ushort)ContextCallInstruction.Vmmcall,
            Width = 8,
            Number = 12,
            Operation = (uint)PopulatePhysmap,
            HasProgress = true,
            Progress = 37,
            Argument = arguments,
        }.Write(body);
        image.DomainContext.Add(ContextRecordType.VcpuHypercall, 1, body);
        return image;
    }

    /// <summary>What is shown of an image that cannot be read by position.</summary>
    public static ImageDescription InspectWithoutPositions(InspectionOptions options)
    {
        using ByteSource source = ByteSource.FromBytes(InFlight().ToBytes(), "image");
        return ImageInspector.Inspect(source, options, cancellation: TestContext.Current.CancellationToken);
    }
}
