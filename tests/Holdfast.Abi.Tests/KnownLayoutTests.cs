using Holdfast.Abi.Cpuid;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Libxl;
using Holdfast.Abi.Pv;
using Holdfast.Abi.Xl;

namespace Holdfast.Abi.Tests;

/// <summary>Sizes and offsets that are known from elsewhere: images of real guests, and what real Xen says when it refuses one.</summary>
public class KnownLayoutTests
{
    [Fact]
    public void Stream_headers_have_their_documented_sizes()
    {
        Assert.Equal(48, XlSaveHeader.Size);
        Assert.Equal(16, LibxlHeader.Size);
        Assert.Equal(8, LibxlRecordHeader.Size);
        Assert.Equal(8, LibxlEmulatorHeader.Size);
        Assert.Equal(24, LibxcImageHeader.Size);
        Assert.Equal(16, LibxcDomainHeader.Size);
        Assert.Equal(8, LibxcRecordHeader.Size);
        Assert.Equal(8, PageDataHeader.Size);
        Assert.Equal(8, PvInfo.Size);
        Assert.Equal(8, PvP2mFrames.Size);
        Assert.Equal(8, PvVcpuHeader.Size);
        Assert.Equal(24, TscInfo.Size);
        Assert.Equal(8, HvmParamsHeader.Size);
        Assert.Equal(16, HvmParamsEntry.Size);
        Assert.Equal(24, CpuidLeaf.Size);
        Assert.Equal(16, MsrEntry.Size);
    }

    [Fact]
    public void Hvm_records_have_the_sizes_that_real_images_show()
    {
        Assert.Equal(8, HvmSaveDescriptor.Size);
        Assert.Equal(24, HvmSaveHeader.Size);
        Assert.Equal(1032, HvmHwCpu.Size);
        Assert.Equal(1016, HvmHwCpuBefore34.Size);
        Assert.Equal(8, HvmHwPic.Size);
        Assert.Equal(400, HvmHwIoapic.Size);
        Assert.Equal(32, HvmHwLapic.Size);
        Assert.Equal(1024, HvmHwLapicRegs.Size);
        Assert.Equal(16, HvmHwPciIrqs.Size);
        Assert.Equal(8, HvmHwIsaIrqs.Size);
        Assert.Equal(8, HvmHwPciLink.Size);
        Assert.Equal(56, HvmHwPit.Size);
        Assert.Equal(24, HvmHwRtc.Size);
        Assert.Equal(1048, HvmHwHpet.Size);
        Assert.Equal(8, HvmHwPmTimer.Size);
        Assert.Equal(240, HvmHwMtrr.Size);
        Assert.Equal(32, HvmViridianDomain.Size);
        Assert.Equal(600, HvmHwCpuXsave.Size);
        Assert.Equal(216, HvmViridianVcpu.Size);
        Assert.Equal(32, HvmVmceVcpu.Size);
        Assert.Equal(8, HvmTscAdjust.Size);
        Assert.Equal(8, HvmMsr.Size);
        Assert.Equal(16, HvmOneMsr.Size);
    }

    [Fact]
    public void Pv_contexts_have_the_sizes_of_the_hypercall()
    {
        Assert.Equal(5168, VcpuGuestContext64.Size);
        Assert.Equal(2800, VcpuGuestContext32.Size);
        Assert.Equal(64, PvExtendedContext.Size);
        Assert.Equal(16, PvVcpuMsr.Size);
        Assert.Equal(16, PvXsaveHeader.Size);
        Assert.Equal(64, VcpuInfo.SizeAt(4));
        Assert.Equal(64, VcpuInfo.SizeAt(8));
    }

    [Fact]
    public void Without_msr_tsc_aux_the_end_of_a_vcpus_registers_stands_eight_bytes_earlier()
    {
        Assert.Equal(HvmHwCpu.Offsets.MsrTscAux, HvmHwCpuBefore34.Offsets.Tsc);
        Assert.Equal(HvmHwCpu.Offsets.Tsc - 8, HvmHwCpuBefore34.Offsets.Tsc);
        Assert.Equal(HvmHwCpu.Offsets.ErrorCode - 8, HvmHwCpuBefore34.Offsets.ErrorCode);
        Assert.Equal(HvmHwCpu.Offsets.MsrEfer, HvmHwCpuBefore34.Offsets.MsrEfer);
    }

    [Fact]
    public void Offsets_are_those_of_the_c_structures()
    {
        Assert.Equal(512, HvmHwCpu.Offsets.Rax);
        Assert.Equal(640, HvmHwCpu.Offsets.Rip);
        Assert.Equal(656, HvmHwCpu.Offsets.Cr0);
        Assert.Equal(736, HvmHwCpu.Offsets.CsSel);
        Assert.Equal(1024, HvmHwCpu.Offsets.Flags);
        Assert.Equal(24, HvmHwLapic.Offsets.PendingEsr);
        Assert.Equal(16, HvmHwIoapic.Offsets.Redirtbl);
        Assert.Equal(720, VcpuGuestContext64.Offsets.TrapCtxt);
        Assert.Equal(5144, VcpuGuestContext64.Offsets.FsBase);
        Assert.Equal(584, VcpuGuestContext32.Offsets.TrapCtxt);
        Assert.Equal(3088, SharedInfo.Offsets.Arch(8));
        Assert.Equal(2316, SharedInfo.Offsets.Arch(4));
        Assert.Equal(1152, StartInfo.Offsets.FirstP2mPfn(8));
        Assert.Equal(64, StartInfo.Offsets.StoreMfn(8) + 8);
    }

    [Fact]
    public void The_magic_of_an_xl_file_fills_its_field()
    {
        Assert.Equal(32, XlSaveHeader.MagicText.Length);
        Assert.Equal((byte)'X', XlSaveHeader.MagicText[0]);
        Assert.Equal((byte)'\r', XlSaveHeader.MagicText[^1]);
    }

    [Fact]
    public void An_element_behind_a_header_is_found_by_its_index()
    {
        Assert.Equal(8, PageDataHeader.PfnOffset(0));
        Assert.Equal(8 + 24, PageDataHeader.PfnOffset(3));
        Assert.Equal(8 + 16, HvmMsr.MsrOffset(1));
        Assert.Equal(8 + 16, HvmParamsHeader.ParamOffset(1));
    }

    [Fact]
    public void A_field_that_a_width_does_not_have_has_no_offset_there()
    {
        Assert.Equal(24, ArchSharedInfo.Offsets.WcSecHi(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => ArchSharedInfo.Offsets.WcSecHi(8));
        Assert.Throws<ArgumentOutOfRangeException>(() => SharedInfo.SizeAt(16));
    }
}
