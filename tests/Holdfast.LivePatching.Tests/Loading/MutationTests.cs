using Holdfast.Content;
using Holdfast.LivePatching.Checking;
using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Loading;
using Holdfast.LivePatching.Tests.Agreement;

namespace Holdfast.LivePatching.Tests.Loading;

/// <summary>Payloads with something wrong in them: whatever that is, there is a verdict.</summary>
public sealed class MutationTests
{
    private const string Version = "4.17";

    private static readonly string[] s_samples = ["good.livepatch", "hooks.livepatch", "alternative-254.livepatch"];

    public static TheoryData<string> Samples => [.. s_samples.Where(name => LabRecords.Payload(Version, name) is not null)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_byte_may_be_any_other(string name)
    {
        byte[] payload = LabRecords.Payload(Version, name)!;
        for (int place = 0; place < payload.Length; place++)
        {
            foreach (byte value in (byte[])[0, 0xff, (byte)(payload[place] ^ 1), (byte)(payload[place] ^ 0x80), (byte)(payload[place] + 1)])
            {
                byte[] changed = [.. payload];
                changed[place] = value;
                Judge(changed, $"{name}, byte {place} {value}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_payload_may_end_anywhere(string name)
    {
        byte[] payload = LabRecords.Payload(Version, name)!;
        for (int length = 0; length < payload.Length; length++) Judge(payload[..length], $"{name}, {length} bytes");
    }

    [Fact]
    public void Several_bytes_may_be_any_others()
    {
        var random = new Random(20261130);
        byte[] payload = LabRecords.Payload(Version, "hooks.livepatch")!;
        for (int i = 0; i < 4000; i++)
        {
            byte[] changed = [.. payload];
            for (int many = random.Next(1, 12); many > 0; many--) changed[random.Next(changed.Length)] = (byte)random.Next(256);
            Judge(changed, $"number {i}");
        }
    }

    /// <summary>A verdict says what is refused, and by which rule; and what passes has no error.</summary>
    private static void Judge(byte[] payload, string what)
    {
        HypervisorImage xen = LabRecords.Small(Version);
        PayloadCheckReport report = PayloadChecker.Check("changed", payload, xen, xen.Version!.Value, []);
        Assert.True(report.Passed || report.Diagnostics.Any(finding => finding.Severity == Severity.Error), what);
        if (!report.Verdict.Upload.Succeeds) Assert.True(report.Errors > 0, $"{what}: the upload {report.Verdict.Upload}, and nothing says why");
        if (report.Verdict.Apply.Kind is StepKind.Refused or StepKind.HostDies) Assert.True(report.Errors > 0, $"{what}: the apply {report.Verdict.Apply}, and nothing says why");
    }
}
