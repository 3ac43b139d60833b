using System.Globalization;
using Holdfast.Content;
using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Loading;
using Holdfast.Testing;

namespace Holdfast.LivePatching.Tests.Agreement;

/// <summary>A payload with one byte of its headers changed, each byte in turn, as real Xen judged it.</summary>
public sealed class HeaderMutationTests
{
    public static TheoryData<string, string> Files => new() { { "4.17", "good.livepatch" }, { "4.20", "plain.livepatch" } };

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_byte_of_every_header_is_judged_as_real_Xen_judges_it(string version, string file)
    {
        string[] lines = [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "agreement", "livepatch", $"mutations-{version}.tsv")).Skip(1)];
        Assert.NotEmpty(lines);
        HypervisorImage xen = LabRecords.Small(version);
        byte[] payload = LabRecords.Payload(version, file)!;
        var environment = new LoadEnvironment { Xen = xen, Version = xen.Version!.Value };
        Assert.All(lines, line =>
        {
            string[] fields = line.Split('\t');
            byte[] changed = [.. payload];
            changed[int.Parse(fields[0], CultureInfo.InvariantCulture)] = Convert.ToByte(fields[1], 16);
            StepResult outcome = PayloadLoader.Load("changed", changed, environment, new DiagnosticBag()).Outcome;
            string answer = outcome.Kind switch { StepKind.Done => "0", StepKind.Refused => StepResult.NameOf(outcome.Errno), _ => "CRASH" };
            Assert.Equal($"{fields[0]} {fields[1]}: {ScriptReplay.Plain(fields[2]).Split(';')[0]}", $"{fields[0]} {fields[1]}: {answer}");
        });
    }
}
