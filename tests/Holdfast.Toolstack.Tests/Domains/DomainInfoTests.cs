using Holdfast.Abi.Domctl;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Sysctl;
using Holdfast.Toolstack.Domains;
using Holdfast.Toolstack.Tests.Gates;

namespace Holdfast.Toolstack.Tests.Domains;

public sealed class DomainInfoTests
{
    [Theory]
    [InlineData(5, 7, RefusalReason.NoSuchDomain)]
    [InlineData(5, 4, RefusalReason.Nonsense)]
    public void Another_domain_than_the_one_asked_for_is_not_taken_for_it(ushort asked, ushort told, RefusalReason reason)
    {
        using ScriptedGate gate = Telling(told);
        Assert.Equal(reason, new DomainInfoClient(ScriptedXen.Ask(gate)).Get(asked).Refusal?.Reason);
    }

    [Fact]
    public void A_domain_without_vCPUs_has_none()
    {
        using ScriptedGate gate = ScriptedXen.Gate(4, 17, ".7", domctl: (_, _, union) =>
        {
            new XenDomctlGetdomaininfo { Domain = 3, MaxVcpuId = XenDomctlGetdomaininfo.InvalidMaxVcpuId }.Write(union);
            return ScriptedXen.Ok;
        });
        Assert.Equal(0u, new DomainInfoClient(ScriptedXen.Ask(gate)).Get(3).Value?.MaxVcpus);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(256)]
    [InlineData(700)]
    public void All_domains_are_told_however_many_calls_it_takes(int count)
    {
        using ScriptedGate gate = Listing(first => [.. Enumerable.Range(first, Math.Max(0, count - first)).Select(id => (ushort)id)]);
        Assert.Equal(Enumerable.Range(0, count), new DomainInfoClient(ScriptedXen.Ask(gate)).List().Value?.Select(domain => (int)domain.Id));
        Assert.Equal(0, gate.Outstanding);
    }

    [Fact]
    public void Domains_that_never_end_are_nonsense()
    {
        using ScriptedGate gate = Listing(_ => [.. Enumerable.Range(0, 256).Select(id => (ushort)id)]);
        Assert.Equal(RefusalReason.Nonsense, new DomainInfoClient(ScriptedXen.Ask(gate)).List().Refusal?.Reason);
    }

    [Fact]
    public void More_domains_than_there_is_room_for_are_nonsense()
    {
        using ScriptedGate gate = ScriptedXen.Gate(4, 17, ".7", sysctl: (_, _, union) =>
        {
            new XenSysctlGetdomaininfolist { NumDomains = uint.MaxValue }.Write(union);
            return ScriptedXen.Ok;
        });
        Assert.Equal(RefusalReason.Nonsense, new DomainInfoClient(ScriptedXen.Ask(gate)).List().Refusal?.Reason);
    }

    [Fact]
    public void The_list_ends_with_the_highest_number_that_there_is()
    {
        using ScriptedGate gate = Listing(first => [.. Enumerable.Range(0, ushort.MaxValue + 1).Skip(first).Select(id => (ushort)id)]);
        Assert.Equal(ushort.MaxValue + 1, new DomainInfoClient(ScriptedXen.Ask(gate)).List().Value?.Count);
    }

    private static ScriptedGate Telling(ushort domain) => ScriptedXen.Gate(4, 17, ".7", domctl: (_, _, union) =>
    {
        new XenDomctlGetdomaininfo { Domain = domain }.Write(union);
        return ScriptedXen.Ok;
    });

    private static ScriptedGate Listing(Func<int, ushort[]> from) => ScriptedXen.Gate(4, 17, ".7", sysctl: (gate, call, union) =>
    {
        var question = XenSysctlGetdomaininfolist.Read(union);
        ushort[] ids = [.. from(question.FirstDomain).Take((int)question.MaxDomains)];
        for (int i = 0; i < ids.Length; i++) new XenDomctlGetdomaininfo { Domain = ids[i] }.Write(gate.At(question.Buffer)[(i * XenDomctlGetdomaininfo.Size)..]);
        (question with { NumDomains = (uint)ids.Length }).Write(union);
        return ScriptedXen.Ok;
    });
}
