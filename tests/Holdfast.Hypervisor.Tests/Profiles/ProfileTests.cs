using Holdfast.Abi.Libxc;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.SaveRestore;

namespace Holdfast.Hypervisor.Tests.Profiles;

public sealed class ProfileTests
{
    [Fact]
    public void A_domain_context_loses_nothing()
    {
        using var hypervisor = new EmbeddedHypervisor(HypervisorProfile.Next);
        byte[] stream = Guests.StreamOf(Guests.CreateWholeWithMemory(hypervisor), null, out IReadOnlyList<string> lost);
        Assert.Empty(lost);
        Assert.Empty(Guests.ErrorsOf(stream));
        Assert.Contains(Guests.Check(stream).Image.Libxc!.Records, record => record.Type == (uint)LibxcRecordType.DomainContext);
    }

    [Fact]
    public void Each_profile_writes_the_records_of_its_version()
    {
        using var hypervisor = new EmbeddedHypervisor();
        Domain domain = Guests.CreateWholeWithMemory(hypervisor);
        foreach (HypervisorProfile profile in (HypervisorProfile[])[HypervisorProfile.Xen417, HypervisorProfile.Xen420])
        {
            byte[] stream = Guests.StreamOf(domain, profile);
            Assert.Empty(Guests.ErrorsOf(stream));
            Assert.Equal(profile.Xen, Guests.Check(stream).Image.Libxc!.Producer);
            Assert.DoesNotContain(Guests.Check(stream).Image.Libxc!.Records, record => record.Type == (uint)LibxcRecordType.DomainContext);
        }
    }

    [Fact]
    public void What_a_version_of_Xen_has_no_place_for_is_said()
    {
        using var hypervisor = new EmbeddedHypervisor();
        Domain domain = Guests.CreateWholeWithMemory(hypervisor);
        Guests.StreamOf(domain, HypervisorProfile.Xen420, out IReadOnlyList<string> lost);
        string[] perVcpu = ["VCPU_ACTIVITY", "VCPU_AREAS", "VCPU_RUNSTATE", "VCPU_TIMERS", "VCPU_EVENT_FIFO", "VCPU_MACHINE_CHECK_BANKS", "VCPU_SYNIC"];
        string[] expected =
        [
            "SHARED_INFO 0", "DOMAIN_TIME 0", "ASSISTS 0", "MEMORY_MAP 0", "EVENT_CHANNELS 0", "EVENT_FIFO 0", "GRANT_TABLE 0", "GRANT_FRAME 0", "GRANT_FRAME 1", "GRANT_STATUS 0",
            "IOREQ_SERVER 0", "IOREQ_SERVER 3", "IOREQ_PORTS 0", "IOREQ_PORTS 3",
            .. perVcpu.SelectMany(name => Enumerable.Range(0, 8).Select(vcpu => $"{name} {vcpu}")),
            "PCI_ADDRESS 0", "TIMER_PHASES 0", "VIRIDIAN_CRASH 0",
        ];
        Assert.Equal(expected, lost);

        // Errors that the controller has noted are in an entry that grew after 4.17.
        Guests.StreamOf(domain, HypervisorProfile.Xen417, out IReadOnlyList<string> lostIn417);
        Assert.Equal(["VCPU_LAPIC 2"], lostIn417.Except(lost));
        Assert.Empty(lost.Except(lostIn417));
    }

    [Theory]
    [InlineData("next", "Xen 4.17")]
    [InlineData("next", "Xen 4.20")]
    [InlineData("Xen 4.17", "next")]
    [InlineData("Xen 4.17", "Xen 4.20")]
    [InlineData("Xen 4.20", "next")]
    [InlineData("Xen 4.20", "Xen 4.17")]
    public void What_one_profile_wrote_another_loads_and_nothing_is_lost_that_was_not_said(string from, string to)
    {
        using var source = new EmbeddedHypervisor(HypervisorProfile.All.Single(profile => profile.Name == from));
        using var target = new EmbeddedHypervisor(HypervisorProfile.All.Single(profile => profile.Name == to));
        Domain domain = Guests.CreateWholeWithMemory(source);
        byte[] stream = Guests.StreamOf(domain, null, out IReadOnlyList<string> lost);
        ImageLoadResult loaded = target.Load(() => ByteSource.FromBytes(stream, "image"), cancellation: TestContext.Current.CancellationToken);
        Assert.Null(loaded.Refusal);
        Assert.Equal(Guests.PagesOf(stream), Guests.PagesOf(Guests.StreamOf(loaded.Domain!)));

        // What is the same before and after, what was said to be lost, and what is missing are together all there is.
        HashSet<string> before = RecordsOf(domain), after = RecordsOf(loaded.Domain!);
        IEnumerable<string> gone = before.Except(after).Select(NameOf).Where(name => name != "DOMAIN 0");
        Assert.Equal(lost.Order(StringComparer.Ordinal), gone.Order(StringComparer.Ordinal));
        Assert.Subset(lost.ToHashSet(StringComparer.Ordinal), loaded.Missing.Select(missing => missing.ToString()).ToHashSet(StringComparer.Ordinal));
        Assert.Equal(lost.Count > 0, loaded.Domain!.IsPartial);
    }

    [Fact]
    public void What_was_once_lost_is_lost_no_further()
    {
        using var hypervisor = new EmbeddedHypervisor();
        byte[] first = Guests.StreamOf(Guests.CreateWholeWithMemory(hypervisor), HypervisorProfile.Xen420);
        byte[] again = Guests.StreamOf(Guests.Load(hypervisor, first), HypervisorProfile.Xen420, out IReadOnlyList<string> lost);
        Assert.Empty(lost);
        Assert.Equal(Convert.ToHexString(first), Convert.ToHexString(again));
    }

    private static HashSet<string> RecordsOf(Domain domain) =>
        Guests.Check(Guests.ContextOf(domain)).Image.DomainContext!.ToRecords().InOrder.Select(record => $"{record.Name} {Convert.ToHexString(record.Body.Span)}").ToHashSet(StringComparer.Ordinal);

    private static string NameOf(string record) => record[..record.LastIndexOf(' ')];
}
