using Holdfast.Abi.Hvm;
using Holdfast.Streams.Inspection;
using Holdfast.Streams.Tests.Images;

namespace Holdfast.Streams.Tests.Inspection;

/// <summary>Entries that the samples lack, in HVM contexts that are put together here.</summary>
public sealed class CraftedContextTests
{
    private const int YmmOffset = 576;
    private const int ComponentsStart = 24;

    [Fact]
    public void Registers_that_a_vcpu_uses_beyond_sse_are_shown()
    {
        byte[] xsave = new byte[ComponentsStart + YmmOffset + 256];
        new HvmHwCpuXsave { XfeatureMask = 7, Xcr0 = 7, Xcr0Accum = 7, XstateBv = 6 }.Write(xsave);
        xsave[ComponentsStart + YmmOffset] = 0x5a;
        string text = ShowVcpu(Entry(HvmSaveType.Cpu, Cpu(default)), Entry(HvmSaveType.CpuXsave, xsave));
        Assert.Contains("xcr0               0x0000000000000007  X87 Sse Ymm", text);
        Assert.Contains("ymm00  0x0000000000000000000000000000005a", text);
    }

    [Fact]
    public void Further_msrs_are_shown_by_name()
    {
        byte[] msrs = new byte[HvmMsr.Size + HvmOneMsr.Size];
        new HvmMsr { Count = 1 }.Write(msrs);
        new HvmOneMsr { Index = 0x48, Val = 5 }.Write(msrs.AsSpan(HvmMsr.Size));
        Assert.Contains("0x00000048  SPEC_CTRL  0x0000000000000005", ShowVcpu(Entry(HvmSaveType.Cpu, Cpu(default)), Entry(HvmSaveType.CpuMsr, msrs)));
        Assert.Contains("0  0x00000440  0x00000048", Show(new InspectionOptions { Record = "HVM_CONTEXT/CPU_MSR/0" }, Entry(HvmSaveType.Cpu, Cpu(default)), Entry(HvmSaveType.CpuMsr, msrs)));
    }

    [Fact]
    public void The_hyper_v_state_of_a_vcpu_is_shown()
    {
        byte[] viridian = new byte[HvmViridianVcpu.Size];
        new HvmViridianVcpu { VpAssistMsr = 0x1234001 }.Write(viridian);
        Assert.Contains("assist page               0x0000000001234001", ShowVcpu(Entry(HvmSaveType.Cpu, Cpu(default)), Entry(HvmSaveType.ViridianVcpu, viridian)));
    }

    [Fact]
    public void The_parts_of_the_hyper_v_interface_are_named()
    {
        SampleImage image = SampleImage.PvhGuest();
        image.AddParam(HvmParam.Viridian, 0x8000_0023);
        Assert.Contains("0x0000000080000023  base_freq no_freq apic_assist", SampleImages.InspectAsText(image.ToBytes(), new InspectionOptions()));
    }

    [Fact]
    public void A_pending_event_is_told_in_words()
    {
        string text = ShowVcpu(Entry(HvmSaveType.Cpu, Cpu(new HvmHwCpu { PendingEvent = 0x80000b0e, ErrorCode = 2 })));
        Assert.Contains("event       0x80000b0e  exception, vector 14, with error code", text);
    }

    [Theory]
    [InlineData(0UL, 0UL, 0UL, 0U, "real mode")]
    [InlineData(1UL, 0UL, 0UL, 0U, "protected, 16-bit")]
    [InlineData(1UL, 0UL, 0UL, 0xc9bU, "protected, 32-bit")]
    [InlineData(1UL, 0UL, 0x20000UL, 0U, "virtual 8086")]
    [InlineData(0x80000001UL, 0x500UL, 0UL, 0xc9bU, "compatibility")]
    [InlineData(0x80000001UL, 0x500UL, 0UL, 0xa9bU, "64-bit")]
    public void The_mode_of_a_vcpu_is_told_by_its_registers(ulong cr0, ulong efer, ulong rflags, uint cs, string mode) =>
        Assert.Contains($"mode        {mode}\n", ShowVcpu(Entry(HvmSaveType.Cpu, Cpu(new HvmHwCpu { Cr0 = cr0, MsrEfer = efer, Rflags = rflags, CsArbytes = cs }))));

    [Fact]
    public void A_vcpu_without_registers_is_said_to_stay_down() =>
        Assert.Contains("stays down", ShowVcpu(Entry(HvmSaveType.TscAdjust, new byte[HvmTscAdjust.Size])));

    [Fact]
    public void Fields_that_an_older_form_lacks_are_said_to_be_missing()
    {
        string text = Show(new InspectionOptions { Record = "HVM_CONTEXT/CPU" }, Entry(HvmSaveType.Cpu, new byte[1024]));
        Assert.Contains("Not in the image, which holds a shorter form. Flags about the rest", text);
    }

    private static string ShowVcpu(params ReadOnlySpan<byte[]> entries) => Show(new InspectionOptions { Vcpu = 0 }, entries);

    private static string Show(InspectionOptions options, params ReadOnlySpan<byte[]> entries)
    {
        byte[] header = new byte[HvmSaveHeader.Size];
        new HvmSaveHeader { Magic = HvmSaveHeader.ExpectedMagic, Version = HvmSaveHeader.ExpectedVersion }.Write(header);
        List<byte> context = [.. Entry(HvmSaveType.Header, header)];
        foreach (byte[] entry in entries) context.AddRange(entry);
        context.AddRange(Entry(HvmSaveType.End, []));
        return SampleImages.InspectAsText([.. context], options);
    }

    private static byte[] Cpu(HvmHwCpu cpu)
    {
        byte[] body = new byte[HvmHwCpu.Size];
        cpu.Write(body);
        return body;
    }

    private static byte[] Entry(HvmSaveType type, byte[] body)
    {
        byte[] entry = new byte[HvmSaveDescriptor.Size + body.Length];
        new HvmSaveDescriptor { Typecode = (ushort)type, Length = (uint)body.Length }.Write(entry);
        body.CopyTo(entry, HvmSaveDescriptor.Size);
        return entry;
    }
}
