using Holdfast.Content;
using Holdfast.Lab.Contexts;

namespace Holdfast.Lab.Tests.Contexts;

public sealed class GuestJudgementTests : IDisposable
{
    private const string Name = "xen-4.17-bios";

    private static readonly XenVersion s_xen = new(4, 17);

    private readonly CapturedFolder _folder = new CapturedFolder().WithGuest(Name, "4.17.7");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_guest_of_whom_all_say_the_same_has_no_differences()
    {
        GuestJudgement judgement = GuestJudgement.Judge(_folder.Guest, s_xen);
        Assert.Empty(judgement.Differences);
        Assert.InRange(judgement.Printed!.Fields, 100, int.MaxValue);
    }

    [Fact]
    public void A_record_that_is_the_same_alone_is_counted()
    {
        // PIC 0 begins behind the header's descriptor and body, the vCPUs' registers, and its own descriptor; its place is looked up.
        byte[] context = Capture.Load(Name).Context;
        byte[] body = BodyOf(context, type: 3, instance: 0);
        _folder.Add("records/3.0", body);
        _folder.WithExits([.. GuestJudgement.Questions.Select(question => (question, 0)), ("records/3.0", 0)]);
        Assert.Equal(1, GuestJudgement.Judge(_folder.Guest, s_xen).Records);

        body[0] ^= 1;
        _folder.Add("records/3.0", body);
        GuestJudgement judgement = GuestJudgement.Judge(_folder.Guest, s_xen);
        Assert.Equal(0, judgement.Records);
        Assert.Equal(["records/3.0 is another alone than in the whole context"], judgement.Differences);
    }

    [Fact]
    public void A_command_that_failed_is_a_difference()
    {
        _folder.WithExits([.. GuestJudgement.Questions.Select(question => (question, 0)), ("records/1.0", 2), ("inspect.txt", 1)]);
        _folder.Add("inspect.txt.err", "holdfast: no\n");
        Assert.Equal(["inspect.txt ended with status 1: holdfast: no"], GuestJudgement.Judge(_folder.Guest, s_xen).Differences);
    }

    [Fact]
    public void A_question_that_failed_is_one_difference_and_hides_no_other()
    {
        _folder.WithExits([.. GuestJudgement.Questions.Select(question => (question, question == "inspect.json" ? 2 : 0)), ("records/1.0", 2)]);
        _folder.Add("inspect.json", "");
        _folder.Add("record.json", "{}");
        IReadOnlyList<string> differences = GuestJudgement.Judge(_folder.Guest, s_xen).Differences;
        Assert.Equal("inspect.json ended with status 2: ", differences[0]);
        Assert.All(differences.Skip(1), difference => Assert.StartsWith("record.json: ", difference, StringComparison.Ordinal));
        Assert.Equal(5, differences.Count);
    }

    [Fact]
    public void A_question_that_was_not_asked_is_a_difference()
    {
        _folder.WithExits(("get", 0), ("inspect.json", 0), ("check.json", 0));
        Assert.Equal(
            ["get-again.bin: it was not tried", "vcpu.json: it was not tried", "record.json: it was not tried", "no record was asked for alone"],
            GuestJudgement.Judge(_folder.Guest, s_xen).Differences);
        Assert.Equal(["no record was asked for alone"], GuestJudgement.Judge(_folder.Guest, s_xen, isQuick: true).Differences);
        _folder.WithExits(("get", 0));
        Assert.Equal(["inspect.json: it was not tried", "check.json: it was not tried", "no record was asked for alone"], GuestJudgement.Judge(_folder.Guest, s_xen, isQuick: true).Differences);
    }

    [Fact]
    public void A_second_context_that_is_another_is_a_difference()
    {
        byte[] context = Capture.Load(Name).Context;
        context[^9] ^= 1;
        _folder.Add("get-again.bin", context);
        Assert.Single(GuestJudgement.Judge(_folder.Guest, s_xen).Differences);
    }

    [Theory]
    [InlineData("inspect.json", "{}", 4)]
    [InlineData("check.json", """{"file":"domain 7","kind":"hvm-context","target":{"xen":"4.17.7"},"verdict":"fail","diagnostics":[{}]}""", 1)]
    [InlineData("check.json", """{"file":"domain 7","kind":"hvm-context","target":{"xen":"4.20.0"},"verdict":"pass","diagnostics":[]}""", 1)]
    public void What_a_command_printed_that_it_should_not_is_a_difference(string file, string printed, int differences)
    {
        _folder.Add(file, printed);
        Assert.Equal(differences, GuestJudgement.Judge(_folder.Guest, s_xen).Differences.Count);
    }

    private static byte[] BodyOf(byte[] context, ushort type, ushort instance)
    {
        for (int at = 0; ;)
        {
            var descriptor = Holdfast.Abi.Hvm.HvmSaveDescriptor.Read(context.AsSpan(at));
            at += Holdfast.Abi.Hvm.HvmSaveDescriptor.Size;
            if ((descriptor.Typecode, descriptor.Instance) == (type, instance)) return context[at..(at + (int)descriptor.Length)];
            at += (int)descriptor.Length;
        }
    }
}
