using Holdfast.Abi;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Pv;
using Holdfast.Streams.Pv;
using Holdfast.Streams.Tests.Images;
using Holdfast.Streams.Vcpus;
using Holdfast.X86.Paging;
using Holdfast.X86.Tests.Paging;

namespace Holdfast.Streams.Tests.Vcpus;

public sealed class VcpuAddressSpaceTests
{
    private const ulong Paging = 0x8000_0001;
    private const ulong LongMode = 0x500;
    private const ulong Pse = 1 << 4;
    private const ulong Pae = 1 << 5;
    private const ulong La57 = 1 << 12;

    [Theory]
    [InlineData(0UL, 0UL, 0UL, PagingMode.None)]
    [InlineData(1UL, Pae, LongMode, PagingMode.None)]
    [InlineData(Paging, 0UL, 0UL, PagingMode.TwoLevel)]
    [InlineData(Paging, Pae, 0UL, PagingMode.ThreeLevel)]
    [InlineData(Paging, Pae, 0x100UL, PagingMode.ThreeLevel)]
    [InlineData(Paging, Pae, LongMode, PagingMode.FourLevel)]
    [InlineData(Paging, Pae | La57, LongMode, PagingMode.FiveLevel)]
    [InlineData(Paging, Pae | La57, 0UL, PagingMode.ThreeLevel)]
    public void Control_registers_say_how_tables_are_laid_out(ulong cr0, ulong cr4, ulong efer, PagingMode mode) =>
        Assert.Equal(mode, VcpuAddressSpace.Of(new HvmHwCpu { Cr0 = cr0, Cr4 = cr4, MsrEfer = efer }, new BuiltMemory(mode)).Mode);

    [Theory]
    [InlineData(Pse, true)]
    [InlineData(0UL, false)]
    public void A_control_register_says_whether_there_are_pages_of_4_mib(ulong cr4, bool hasLarge) =>
        Assert.Equal(hasLarge, VcpuAddressSpace.Of(new HvmHwCpu { Cr0 = Paging, Cr4 = cr4 }, new BuiltMemory(PagingMode.TwoLevel)).HasLargeShortPages);

    [Fact]
    public void The_upper_half_of_cr3_does_not_count_with_three_levels()
    {
        var memory = new BuiltMemory(PagingMode.ThreeLevel);
        memory.Map(0x1000, 0x2000);
        AddressSpace space = VcpuAddressSpace.Of(new HvmHwCpu { Cr0 = Paging, Cr4 = Pae, Cr3 = memory.Root | 0x1_0000_0000 }, memory);
        Assert.True(space.TryTranslate(0x1000, out _));
    }

    [Fact]
    public void A_32_bit_pv_guest_may_have_its_highest_table_above_4_gib()
    {
        var memory = new BuiltMemory(PagingMode.ThreeLevel);
        memory.Map(0xc000_1000, 0x2000);
        const ulong frame = 0x12_3456;
        memory.Write(frame << 12, memory.Page(memory.Root >> 12));
        Array8<uint> control = default;
        control[3] = 0x2345_6001;
        byte[] bytes = new byte[VcpuGuestContext32.Size];
        new VcpuGuestContext32 { Ctrlreg = control }.Write(bytes);
        AddressSpace space = VcpuAddressSpace.Of(new PvVcpu { Id = 0, Basic = new PvBlob(0, bytes) }, memory)!;
        Assert.Equal(PagingMode.ThreeLevel, space.Mode);
        Assert.True(space.TryTranslate(0xc000_1000, out ulong physical));
        Assert.Equal(0x2000UL, physical);
    }

    [Fact]
    public void Registers_of_another_length_make_no_addresses() => Assert.Null(VcpuAddressSpace.Of(new PvVcpu { Id = 0, Basic = new PvBlob(0, new byte[100]) }, new BuiltMemory(PagingMode.FourLevel)));

    [Theory]
    [InlineData("pvh-1vcpu-xen-4.17", 0x1053a8UL)]
    [InlineData("pv-1vcpu-xen-4.17", 0x113aaUL)]
    public void A_saved_guest_finds_its_own_code(string sample, ulong instructionPointer)
    {
        byte[] image = SampleImage.Bytes(sample);
        using ByteSource source = ByteSource.FromBytes(image, "image");
        GuestImage guest = ImageChecker.Check(source, new CheckOptions { IndexPages = true }, cancellation: TestContext.Current.CancellationToken).Image;
        var memory = new GuestMemory(image, guest.Libxc!.Index!);
        AddressSpace space = VcpuAddressSpace.Of(guest, 0, memory)!;
        Assert.Equal(PagingMode.FourLevel, space.Mode);
        byte[] number = new byte[5];
        Assert.Equal(5, space.Read(instructionPointer - (sample.StartsWith("pvh", StringComparison.Ordinal) ? 8UL : 7UL), number));
        Assert.Equal([0xb8, 0x1d, 0, 0, 0], number);
        Assert.Null(VcpuAddressSpace.Of(guest, 1, memory));
        Assert.Null(VcpuAddressSpace.Of(guest, -1, memory));
    }
}
