using System.Text.Json;
using Holdfast.Abi;
using Holdfast.Streams.Hypercalls;
using Holdfast.Streams.Inspection;
using Holdfast.Streams.Tests.Images;

namespace Holdfast.Streams.Tests.Inspection;

/// <summary>What is shown of the hypercalls that vCPUs are in.</summary>
public sealed class HypercallTests
{
    private static readonly InspectionOptions s_first = new() { Vcpu = 0 };

    [Fact]
    public void An_overview_has_a_line_for_a_call_in_flight()
    {
        string text = Show(CalledImages.InFlight(), new InspectionOptions());
        Assert.Contains("\nhypercalls\n  decoded for  Xen 4.17\n", text);
        Assert.Contains("     0  in flight  0x00000000001053a5  VMMCALL      memory_op XENMEM_populate_physmap  37 done\n", text);
        Assert.Contains("  What is in flight will be executed when its vCPU runs. Without progress nothing tells whether it was made before. Tasks that the guest's kernel suspended in a hypercall cannot be seen.\n", text);
    }

    [Fact]
    public void A_vcpu_shows_all_of_its_call()
    {
        string text = Show(CalledImages.InFlight(), s_first);
        Assert.Contains("\nhypercall\n  state                in flight\n", text);
        Assert.Contains("  call                 memory_op XENMEM_populate_physmap\n", text);
        Assert.Contains("    cmd   rdi       0x0000000000000946  word          The operation, and its progress.\n", text);
        Assert.Contains("    bits 6 to 31 of cmd  how many are done  37\n", text);
        Assert.Contains("xen_memory_reservation: ", text);
    }

    [Fact]
    public void What_another_Xen_makes_of_a_call_is_shown_when_it_is_asked_for()
    {
        Assert.Contains("  progress or result  on Xen 4.20\n", Show(CalledImages.InFlight(), new InspectionOptions { TargetXen = XenVersion.Parse("4.20") }));
        Assert.Contains("  37 done             goes on\n", Show(CalledImages.InFlight(), new InspectionOptions { TargetXen = XenVersion.Parse("4.20") }));
        Assert.Contains("  on Xen 4.20          goes on\n", Show(CalledImages.InFlight(), s_first with { TargetXen = XenVersion.Parse("4.20") }));
    }

    [Fact]
    public void A_vcpu_may_stand_at_any_operation_of_any_hypercall()
    {
        foreach (AbiHypercall hypercall in KnownHypercalls.All)
        {
            foreach (AbiOperation operation in hypercall.Operations)
            {
                SampleImage image = CalledImages.InFlight();
                image.Cpu(cpu => cpu with { Rax = hypercall.Number, Rdi = operation.Code ?? cpu.Rsp, Rsi = cpu.Rsp, Rdx = cpu.Rsp, R10 = cpu.Rsp });
                Assert.Contains("\nhypercall\n  state                in flight\n", Show(image, s_first));
            }
        }
    }

    [Fact]
    public void A_pv_guest_shows_its_call()
    {
        Assert.Contains("     0  in flight  0x00000000000113a8  SYSCALL      mmu_update  begun, 5 left\n", Show(CalledImages.InFlightPv(), new InspectionOptions()));
        Assert.Contains("    bit 31 of count        that it was preempted       0x0000000000000001\n", Show(CalledImages.InFlightPv(), s_first));
    }

    [Fact]
    public void A_guest_that_suspended_itself_is_done_with_its_call()
    {
        string text = Show(SampleImage.PvhGuest(), s_first);
        Assert.Contains("  which means          the call is done: the vCPU stands behind it\n", text);
        Assert.Contains("  call                 sched_op SCHEDOP_shutdown\n", text);
        Assert.Contains("2  suspend", text);
    }

    [Fact]
    public void A_vcpu_that_stands_elsewhere_says_so()
    {
        string text = Show(SampleImage.PvhWithTwoVcpus(), new InspectionOptions { Vcpu = 1 });
        Assert.Contains("\nIt stands at no instruction that makes a hypercall, and right behind none.\n", text);
    }

    [Fact]
    public void Vcpus_of_which_none_is_in_a_call_share_a_sentence()
    {
        SampleImage image = SampleImage.PvhGuest();
        image.Cpu(cpu => cpu with { Rip = cpu.Rip + 1 });
        Assert.Contains("\nNo vCPU stands at a hypercall, or right behind one. Tasks that the guest's kernel suspended in a hypercall cannot be seen.\n", Show(image, new InspectionOptions()));
    }

    [Fact]
    public void User_code_makes_no_hypercall()
    {
        SampleImage image = CalledImages.InFlight();
        image.Cpu(cpu => cpu with { SsArbytes = cpu.SsArbytes | (3 << 5), CsArbytes = cpu.CsArbytes | (3 << 5) });
        Assert.Contains("\nIt makes no hypercall: it runs user code.\n", Show(image, s_first));
        Assert.Contains("\nNo vCPU stands at a hypercall", Show(image, new InspectionOptions()));
    }

    [Fact]
    public void Code_that_is_not_in_the_image_leaves_the_question_open()
    {
        Assert.Contains("     0  unknown  0x00000000001053a8  -            -     the image has no contents of frame 0x105, where its code is\n", Show(CalledImages.WithoutCode(), new InspectionOptions()));
        Assert.Contains("\nWhether it is in a hypercall cannot be told: the image has no contents of frame 0x105, where its code is.\n", Show(CalledImages.WithoutCode(), s_first));
    }

    [Fact]
    public void An_image_without_positions_is_not_looked_at_and_says_so()
    {
        Assert.Contains("\nHypercalls in flight were not looked for: guest memory is read by position", InspectionText.ToText(CalledImages.InspectWithoutPositions(new InspectionOptions())));
        Assert.Contains("\nWhether it is in a hypercall was not looked for: guest memory is read by position", InspectionText.ToText(CalledImages.InspectWithoutPositions(s_first)));
    }

    [Fact]
    public void A_context_without_memory_says_nothing_of_hypercalls()
    {
        SampleImage image = SampleImage.PvhGuest();
        image.Kind = ImageKind.HvmContext;
        Assert.DoesNotContain("ypercall", Show(image, new InspectionOptions()));
    }

    [Fact]
    public void A_domain_context_shows_what_it_says_of_calls()
    {
        string text = Show(CalledImages.Recorded(), new InspectionOptions());
        Assert.Contains("  as the domain context says\n", text);
        Assert.Contains("       1  0x00000000001053a5  VMMCALL      memory_op XENMEM_populate_physmap  37 done\n", text);
        Assert.Contains("\nhypercall, as the domain context says\n", Show(CalledImages.Recorded(), new InspectionOptions { Vcpu = 1 }));
        Assert.DoesNotContain("hypercall, as the domain context says", Show(CalledImages.Recorded(), s_first));
    }

    [Fact]
    public void Calls_of_a_version_that_is_not_known_are_decoded_for_the_newest()
    {
        SampleImage image = CalledImages.InFlight();
        image.Domain = image.Domain with { XenMajor = 9 };
        Assert.Contains($"\n  decoded for  Xen {XenVersions.Newest}, the newest: the image names no version that is known here\n", Show(image, new InspectionOptions()));
    }

    [Fact]
    public void Programs_get_each_call_as_an_object()
    {
        using var json = JsonDocument.Parse(InspectionJson.ToText(SampleImages.Inspect(CalledImages.InFlight().ToBytes(), new InspectionOptions())));
        JsonElement call = json.RootElement.GetProperty("hypercalls").GetProperty("calls")[0];
        Assert.Equal("in flight", call.GetProperty("state").GetString());
        Assert.Equal("0x1053a5", call.GetProperty("address").GetString());
        Assert.Equal("memory_op XENMEM_populate_physmap", call.GetProperty("call").GetString());
    }

    [Fact]
    public void Little_memory_is_read_for_it()
    {
        byte[] image = CalledImages.InFlight().ToBytes();
        GuestMemory? memory = null;
        using ByteSource source = ByteSource.FromBytes(image, "image");
        ImageInspector.Inspect(source, new InspectionOptions(), null, index => memory = new GuestMemory(image, index), cancellation: TestContext.Current.CancellationToken);
        Assert.InRange(memory!.Reads, 5, 40);
    }

    private static string Show(SampleImage image, InspectionOptions options) => SampleImages.InspectAsText(image.ToBytes(), options);
}
