using Holdfast.Lab.Restoring;

namespace Holdfast.Lab.Tests.Restoring;

public sealed class BootConsoleTests
{
    [Fact]
    public void The_image_that_began_and_brought_no_result_was_under_way() =>
        Assert.Equal("cpu_rip_0", BootConsole.ImageUnderWay("LAB: xen-ready 5.1\nBEGIN h_base\nRESULT h_base status=0\nDONE h_base\nBEGIN cpu_rip_0\n(XEN) Panic on CPU 0:\n"));

    [Fact]
    public void None_was_under_way_after_the_last_was_done() =>
        Assert.Null(BootConsole.ImageUnderWay("BEGIN h_base\nRESULT h_base status=0 restore=0.6 watch=1.2 domains=1:1:-b----,\nDONE h_base\nEND\n"));

    [Fact]
    public void An_image_is_under_way_until_its_guest_is_destroyed() =>
        Assert.Equal("h_base", BootConsole.ImageUnderWay("BEGIN h_base\nRESULT h_base status=0 restore=0.6 watch=1.2 domains=1:1:-b----,\n(XEN) Panic on CPU 0:\n"));

    [Fact]
    public void A_message_of_the_hypervisor_in_the_same_line_hides_nothing() =>
        Assert.Equal("rnd_1_2_on_4.17", BootConsole.ImageUnderWay("(XEN) HVM d1 save: CPBEGIN rnd_1_2_on_4.17\n"));

    [Fact]
    public void The_transcript_repeats_what_was_said_before() =>
        Assert.Null(BootConsole.ImageUnderWay("BEGIN h_base\nRESULT h_base status=0\nDONE h_base\n| BEGIN h_base\nEND\n"));

    [Fact]
    public void None_was_under_way_when_the_script_never_began() => Assert.Null(BootConsole.ImageUnderWay("(XEN) Xen version 4.17.7\n"));
}
