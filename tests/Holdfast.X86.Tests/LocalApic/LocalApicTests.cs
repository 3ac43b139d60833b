using FsCheck;
using FsCheck.Fluent;
using Holdfast.X86.LocalApic;
using Holdfast.X86.Registers;

namespace Holdfast.X86.Tests.LocalApic;

public sealed class LocalApicTests
{
    private static byte[] PageWith(int offset, byte value)
    {
        var page = new byte[LapicPage.Size];
        page[offset] = value;
        return page;
    }

    [Fact]
    public void Refuses_x2apic_mode_on_an_apic_that_is_off()
    {
        RegisterFault fault = Assert.Single(new ApicBase(0xfee0_0400).Check());
        Assert.Equal((FaultEffect.RefusedByXen, "the APIC is in x2APIC mode but not enabled"), (fault.Effect, fault.Reason));
        Assert.Empty(new ApicBase(0xfee0_0d00).Check());
        Assert.Empty(new ApicBase(0xfee0_0100).Check());
    }

    [Fact]
    public void Names_the_reserved_bits_of_the_apic_base() =>
        Assert.Equal("the APIC base has the reserved bits 0x8000000000000201 set", Assert.Single(new ApicBase(0x8000_0000_fee0_0a01).Check()).Reason);

    [Fact]
    public void Finds_a_requested_interrupt_with_the_vector_of_an_exception()
    {
        var page = new LapicPage(PageWith((int)LapicRegister.InterruptRequest, 0x20));
        Assert.Equal(0x20u, page.ReservedVectors(LapicRegister.InterruptRequest));
        Assert.Equal(0u, page.ReservedVectors(LapicRegister.InService));
        Assert.Equal(5, page.HighestVector(LapicRegister.InterruptRequest));
    }

    [Fact]
    public void Reads_a_register() =>
        Assert.True(new LapicPage(PageWith((int)LapicRegister.SpuriousInterruptVector + 1, 1)).IsSoftwareEnabled);

    [Fact]
    public void Knows_the_timers_divisors() =>
        Assert.Equal([1u, 2, 4, 8, 16, 32, 64, 128], Enumerable.Range(0, 1000).Select(divisor => (uint)divisor).Where(LapicPage.IsTimerDivisor));

    [Fact]
    public void Reads_beyond_the_end_as_zero() =>
        Assert.Null(new LapicPage([1, 2, 3]).HighestVector(LapicRegister.InterruptRequest));

    [Fact]
    public void Finds_the_highest_vector_of_any_page() =>
        Prop.ForAll<byte>(vector =>
        {
            byte[] page = PageWith((int)LapicRegister.InService + (vector / 32 * 16) + (vector % 32 / 8), (byte)(1 << (vector % 8)));
            page[(int)LapicRegister.InService] |= 1;
            return new LapicPage(page).HighestVector(LapicRegister.InService) == vector;
        }).QuickCheckThrowOnFailure();
}
