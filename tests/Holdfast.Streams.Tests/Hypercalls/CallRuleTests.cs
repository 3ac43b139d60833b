using Holdfast.Abi.EventChannel;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.HvmOp;
using Holdfast.Abi.Memory;
using Holdfast.Abi.VcpuOp;
using Holdfast.Streams.Hypercalls;
using Holdfast.Streams.Tests.Images;
using static Holdfast.Streams.Tests.Images.SampleImage;

namespace Holdfast.Streams.Tests.Hypercalls;

public sealed class CallRuleTests
{
    // The sample stands behind an instruction of three bytes.
    private const ulong InstructionLength = 3;
    private const ulong OneDone = 1 << 6;

    internal static FlawTable Table { get; } = new("Calls",
        new("a call that another Xen goes on with", PvhGuest, image => StandAt(image, MemoryOpHypercall.Number, MemoryOpHypercall.Codes.PopulatePhysmap | OneDone)) { Target = "4.20", LooksForCalls = true },
        new("a call whose structure is another one elsewhere", SavedBy46, image => StandAt(image, VcpuOpHypercall.Number, VcpuOpHypercall.Codes.Initialise), "HF2201") { Target = "4.20", LooksForCalls = true },
        new("a reset of which another Xen knows nothing", PvhGuest, image => StandAt(image, EventChannelOpHypercall.Number, EventChannelOpHypercall.Codes.ResetCont), "HF2202") { Target = "4.20", LooksForCalls = true },
        new("an operation that another Xen does not have", SavedBy46, image => StandAt(image, HvmOpHypercall.Number, HvmOpHypercall.Codes.SetMemType), "HF2202") { Target = "4.20", LooksForCalls = true },
        new("progress in bits that another Xen ignores for an operation alone", PvhGuest, image => StandAt(image, MemoryOpHypercall.Number, MemoryOpHypercall.Codes.AcquireResource | OneDone), "HF2203") { Target = "4.14", LooksForCalls = true },
        new("progress in bits that another Xen ignores", PvhGuest, image => StandAt(image, MemoryOpHypercall.Number, MemoryOpHypercall.Codes.AddToPhysmap | OneDone), "HF1229", "HF1401", "HF1408", "HF1409", "HF2001", "HF2203") { Target = "4.3", LooksForCalls = true },
        new("a call that nobody knows", PvhGuest, image => StandAt(image, 63, 0)) { Target = "4.20", LooksForCalls = true },
        new("a call that would not go on, when nobody asks", PvhGuest, image => StandAt(image, EventChannelOpHypercall.Number, EventChannelOpHypercall.Codes.ResetCont)) { LooksForCalls = true });

    public static TheoryData<string> Names => Table.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Finds(string flaw) => Table.AssertFound(flaw);

    [Fact]
    public void A_finding_stands_at_the_instruction_pointer_and_tells_the_call()
    {
        Flaw flaw = Table.Flaws.Single(candidate => candidate.Name == "a reset of which another Xen knows nothing");
        CheckReport report = flaw.Check();
        Diagnostic finding = Assert.Single(report.Diagnostics);
        Assert.Equal(BitConverter.GetBytes(CpuOf(PvhGuest()).Rip - InstructionLength), flaw.Image().AsSpan((int)finding.Offset, sizeof(ulong)).ToArray());
        Assert.Equal("vCPU 0 stands at event_channel_op EVTCHNOP_reset_cont (begun): how far it came stays with the Xen 4.17 that began it.", finding.Message);
        Assert.Equal(CallOutcome.Ends, Assert.Single(report.Calls!).Carriage!.Outcome);
        Assert.True(report.Passed);
    }

    [Fact]
    public void Nothing_is_looked_for_without_another_Xen_or_without_memory()
    {
        Assert.Null(Table.Flaws[^1].Check().Calls);
        Assert.Null((Table.Flaws[0] with { LooksForCalls = false }).Check().Calls);
        Assert.NotNull(Table.Flaws[0].Check().Calls);
    }

    private static SampleImage SavedBy46()
    {
        SampleImage image = PvhGuest();
        image.Domain = image.Domain with { XenMinor = 6 };
        return image;
    }

    private static HvmHwCpu CpuOf(SampleImage image) => HvmHwCpu.Read(image.Entry(HvmSaveType.Cpu).Body);

    /// <summary>Lets the sample's vCPU stand at its instruction with a call that has a structure on its stack.</summary>
    private static void StandAt(SampleImage image, ulong number, ulong command) =>
        image.Cpu(cpu => cpu with { Rip = cpu.Rip - InstructionLength, Rax = number, Rdi = command, Rsi = number == VcpuOpHypercall.Number ? 0 : cpu.Rsp, Rdx = cpu.Rsp });
}
