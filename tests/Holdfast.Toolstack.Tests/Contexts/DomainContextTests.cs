using Holdfast.Abi.Domctl;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Toolstack.Contexts;
using Holdfast.Toolstack.Tests.Gates;

namespace Holdfast.Toolstack.Tests.Contexts;

public sealed class DomainContextTests
{
    private const ushort Domain = 5;

    [Fact]
    public void A_context_that_grows_between_the_calls_is_asked_for_anew()
    {
        uint length = 100;
        using ScriptedGate gate = Giving((gate, question) =>
        {
            if (question.Buffer == 0) return (ScriptedXen.Ok, question with { BufferSize = length });
            if (length == 100)
            {
                length = 300;
                return (ScriptedXen.Fail(XenErrno.Enospc), question);
            }

            gate.At(question.Buffer).Fill(7);
            return (ScriptedXen.Ok, question with { BufferSize = 290 });
        });
        byte[]? context = Client(gate).Get(Domain).Value;
        Assert.Equal(290, context?.Length);
        Assert.All(context!, value => Assert.Equal(7, value));
        Assert.Equal(0, gate.Outstanding);
    }

    /// <summary>Xen does not survive being asked for the context of a domain without vCPUs, and a number may go to such a one.</summary>
    [Fact]
    public void Before_a_context_is_asked_for_anew_it_is_seen_whether_the_domain_still_has_one()
    {
        List<uint> asked = [];
        using ScriptedGate gate = ScriptedXen.Gate(4, 17, ".7", domctl: (_, call, union) =>
        {
            asked.Add(call.Cmd);
            if (call.Cmd == DomctlHypercall.Codes.Gethvmcontext)
            {
                if (XenDomctlHvmcontext.Read(union).Buffer != 0) return ScriptedXen.Fail(XenErrno.Enospc);
                new XenDomctlHvmcontext { BufferSize = 100 }.Write(union);
                return ScriptedXen.Ok;
            }

            bool isFirst = asked.Count == 1;
            new XenDomctlGetdomaininfo { Domain = call.Domain, HvmGuest = true, MaxVcpuId = isFirst ? 0 : XenDomctlGetdomaininfo.InvalidMaxVcpuId }.Write(union);
            return ScriptedXen.Ok;
        });
        Assert.Equal(RefusalReason.NotReady, Client(gate).Get(Domain).Refusal?.Reason);
        Assert.Equal([DomctlHypercall.Codes.Getdomaininfo, DomctlHypercall.Codes.Gethvmcontext, DomctlHypercall.Codes.Gethvmcontext, DomctlHypercall.Codes.Getdomaininfo], asked);
    }

    [Fact]
    public void A_context_that_never_stops_growing_is_given_up()
    {
        using ScriptedGate gate = Giving((_, question) => question.Buffer == 0 ? (ScriptedXen.Ok, question with { BufferSize = 100 }) : (ScriptedXen.Fail(XenErrno.Enospc), question));
        Refusal? refusal = Client(gate).Get(Domain).Refusal;
        Assert.Equal(XenErrno.Enospc, refusal?.Error);
        Assert.Equal("the context of domain 5 grew each of the 4 times that it was asked for (ENOSPC).", refusal?.Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(uint.MaxValue)]
    [InlineData(DomainContextClient.LongestContext + 1)]
    public void A_length_that_makes_no_sense_is_no_reason_to_allocate_it(uint length)
    {
        using ScriptedGate gate = Giving((_, question) => (ScriptedXen.Ok, question with { BufferSize = length }));
        Assert.Equal(RefusalReason.Nonsense, Client(gate).Get(Domain).Refusal?.Reason);
        Assert.InRange(gate.LargestBuffer, 0, 4096);
    }

    [Fact]
    public void More_than_there_is_room_for_is_not_read()
    {
        using ScriptedGate gate = Giving((_, question) => (ScriptedXen.Ok, question with { BufferSize = question.Buffer == 0 ? 100 : 101u }));
        Assert.Equal(RefusalReason.Nonsense, Client(gate).Get(Domain).Refusal?.Reason);
    }

    [Theory]
    [InlineData(XenErrno.Esrch, RefusalReason.NoSuchDomain, "there is no domain 5 (ESRCH).")]
    [InlineData(XenErrno.Eperm, RefusalReason.NoRight, "Xen does not let this domain use domctl (EPERM): it is not the control domain.")]
    [InlineData(XenErrno.Eacces, RefusalReason.NoRight, "Xen's security policy does not let this domain make this call of domctl (EACCES); others of the interface go well.")]
    [InlineData(XenErrno.Einval, RefusalReason.Other, "Xen does not give the context of domain 5 (EINVAL): the domain is being destroyed, or it is the one that asks.")]
    [InlineData(XenErrno.Enomem, RefusalReason.Other, "Xen has not enough memory to write the context of domain 5 (ENOMEM).")]
    [InlineData(XenErrno.Efault, RefusalReason.Other, "Xen does not give the context of domain 5 (EFAULT).")]
    [InlineData((XenErrno)999, RefusalReason.Other, "Xen does not give the context of domain 5 (error 999).")]
    public void Each_error_is_a_sentence(XenErrno error, RefusalReason reason, string message)
    {
        using ScriptedGate gate = Giving((_, question) => (ScriptedXen.Fail(error), question));
        Assert.Equal(new Refusal(reason, message, error), Client(gate).Get(Domain).Refusal);
    }

    [Theory]
    [InlineData(true, false, XenDomctlGetdomaininfo.InvalidMaxVcpuId, RefusalReason.NotReady, "domain 5 has no vCPUs yet, and so no context: it is still being built.")]
    [InlineData(false, false, 0, RefusalReason.WrongKind, "domain 5 is a PV domain, which has no HVM context.")]
    [InlineData(false, false, XenDomctlGetdomaininfo.InvalidMaxVcpuId, RefusalReason.WrongKind, "domain 5 is a PV domain, which has no HVM context.")]
    [InlineData(true, true, 0, RefusalReason.NoSuchDomain, "domain 5 is being destroyed.")]
    public void Xen_is_not_asked_for_a_context_that_the_domain_does_not_have(bool hvm, bool dying, uint maxVcpuId, RefusalReason reason, string message)
    {
        List<uint> asked = [];
        using ScriptedGate gate = ScriptedXen.Gate(4, 17, ".7", domctl: (_, call, union) =>
        {
            asked.Add(call.Cmd);
            new XenDomctlGetdomaininfo { Domain = call.Domain, HvmGuest = hvm, Dying = dying, MaxVcpuId = maxVcpuId }.Write(union);
            return ScriptedXen.Ok;
        });
        Assert.Equal(new Refusal(reason, message), Client(gate).Get(Domain).Refusal);
        Assert.Equal(new Refusal(reason, message), Client(gate).GetPartial(Domain, 2, 0).Refusal);
        Assert.Equal([DomctlHypercall.Codes.Getdomaininfo, DomctlHypercall.Codes.Getdomaininfo], asked);
    }

    [Fact]
    public void A_domain_that_nothing_is_told_about_is_not_asked_for_its_context()
    {
        List<uint> asked = [];
        using ScriptedGate gate = ScriptedXen.Gate(4, 17, ".7", domctl: (_, call, _) =>
        {
            asked.Add(call.Cmd);
            return ScriptedXen.Fail(XenErrno.Ebusy);
        });
        Assert.Equal(XenErrno.Ebusy, Client(gate).Get(Domain).Refusal?.Error);
        Assert.Equal([DomctlHypercall.Codes.Getdomaininfo], asked);
    }

    [Fact]
    public void A_domain_whose_vCPUs_are_all_down_has_a_context()
    {
        using ScriptedGate gate = Giving((_, question) => (ScriptedXen.Ok, question with { BufferSize = 100 }));
        Assert.Equal(100, Client(gate).Get(Domain).Value?.Length);
    }

    [Theory]
    [InlineData(2, XenErrno.Enoent, RefusalReason.NoSuchRecord, "the context of domain 5 has no record CPU:9 (ENOENT).")]
    [InlineData(2, XenErrno.Enodata, RefusalReason.NoSuchRecord, "the context of domain 5 has no record CPU:9 (ENODATA).")]
    [InlineData(2, XenErrno.Einval, RefusalReason.Other, "Xen does not give the record CPU of domain 5 (EINVAL): the domain is being destroyed, it is the one that asks, or this Xen was built without what writes such records.")]
    [InlineData(0, XenErrno.Einval, RefusalReason.NoSuchRecord, "Xen does not give END alone (EINVAL).")]
    [InlineData(1, XenErrno.Einval, RefusalReason.NoSuchRecord, "Xen does not give HEADER alone (EINVAL).")]
    [InlineData(99, XenErrno.Einval, RefusalReason.NoSuchRecord, "Xen has no records of type 99 (EINVAL).")]
    [InlineData(99, XenErrno.Efault, RefusalReason.Other, "Xen does not give the record 99:9 of domain 5 (EFAULT).")]
    public void A_record_that_is_not_given_is_told_by_its_name(uint type, XenErrno error, RefusalReason reason, string message)
    {
        using ScriptedGate gate = GivingPartial((_, question) => (ScriptedXen.Fail(error), question));
        Assert.Equal(new Refusal(reason, message, error), Client(gate).GetPartial(Domain, type, 9).Refusal);
    }

    [Fact]
    public void Nothing_is_no_context_and_no_record()
    {
        using ScriptedGate whole = Giving((_, question) => (ScriptedXen.Ok, question with { BufferSize = question.Buffer == 0 ? 100 : 0u }));
        Assert.Equal(new Refusal(RefusalReason.Nonsense, "Xen's answer about the context of domain 5 makes no sense: 0 bytes in room for 100."), Client(whole).Get(Domain).Refusal);
        using ScriptedGate record = GivingPartial((_, question) => (ScriptedXen.Ok, question with { Bufsz = question.Buffer == 0 ? 8 : 0u }));
        Assert.Equal(new Refusal(RefusalReason.Nonsense, "Xen's answer about the record PMTIMER:0 of domain 5 makes no sense: 0 bytes in room for 8."), Client(record).GetPartial(Domain, 13, 0).Refusal);
    }

    [Fact]
    public void A_record_that_grows_between_the_calls_is_asked_for_anew()
    {
        ulong length = 10;
        using ScriptedGate gate = GivingPartial((gate, question) =>
        {
            if (question.Buffer == 0) return (ScriptedXen.Ok, question with { Bufsz = length });
            if (question.Bufsz < 20)
            {
                length = 20;
                return (ScriptedXen.Fail(XenErrno.Enobufs), question);
            }

            gate.At(question.Buffer)[..20].Fill(3);
            return (ScriptedXen.Ok, question);
        });
        ContextRecord? record = Client(gate).GetPartial(Domain, 2, 1).Value;
        Assert.Equal((2u, 1u, 20), (record?.Type, record?.Instance, record?.Body.Length));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(ulong.MaxValue)]
    [InlineData((ulong)DomainContextClient.LongestContext + 1)]
    public void A_length_of_a_record_that_makes_no_sense_is_no_reason_to_allocate_it(ulong length)
    {
        using ScriptedGate gate = GivingPartial((_, question) => (ScriptedXen.Ok, question with { Bufsz = length }));
        Assert.Equal(RefusalReason.Nonsense, Client(gate).GetPartial(Domain, 2, 0).Refusal?.Reason);
        Assert.InRange(gate.LargestBuffer, 0, 4096);
    }

    [Fact]
    public void An_answer_of_random_bytes_does_no_harm()
    {
        Random random = new(1);
        for (int i = 0; i < 2000; i++)
        {
            using ScriptedGate gate = ScriptedXen.Gate(4, 20, ".0", domctl: (_, call, union) =>
            {
                if (call.Cmd == DomctlHypercall.Codes.Getdomaininfo && random.Next(4) != 0) return TellOfDomain(call, union);
                random.NextBytes(union);
                if (random.Next(2) == 0) union[1..8].Clear();
                return HypercallResult.FromRegister(random.Next(3) == 0 ? random.NextInt64() : 0);
            });
            DomainContextClient client = Client(gate);
            Answer<byte[]> whole = client.Get(Domain);
            Answer<ContextRecord> partial = client.GetPartial(Domain, 2, 0);
            Assert.True(whole.Succeeded || whole.Refusal.Message.Length > 0);
            Assert.True(partial.Succeeded || partial.Refusal.Message.Length > 0);
            Assert.InRange(gate.LargestBuffer, 0, DomainContextClient.LongestContext);
            Assert.Equal(0, gate.Outstanding);
        }
    }

    private static DomainContextClient Client(ScriptedGate gate) => new(ScriptedXen.Ask(gate));

    /// <summary>An HVM domain with one vCPU, which is still down.</summary>
    private static HypercallResult TellOfDomain(XenDomctl call, Span<byte> union)
    {
        new XenDomctlGetdomaininfo { Domain = call.Domain, HvmGuest = true }.Write(union);
        return ScriptedXen.Ok;
    }

    private static ScriptedGate Giving(Func<ScriptedGate, XenDomctlHvmcontext, (HypercallResult Result, XenDomctlHvmcontext Answer)> give) => ScriptedXen.Gate(4, 17, ".7", domctl: (gate, call, union) =>
    {
        if (call.Cmd == DomctlHypercall.Codes.Getdomaininfo) return TellOfDomain(call, union);
        Assert.Equal(DomctlHypercall.Codes.Gethvmcontext, call.Cmd);
        (HypercallResult result, XenDomctlHvmcontext answer) = give(gate, XenDomctlHvmcontext.Read(union));
        answer.Write(union);
        return result;
    });

    private static ScriptedGate GivingPartial(Func<ScriptedGate, XenDomctlHvmcontextPartial, (HypercallResult Result, XenDomctlHvmcontextPartial Answer)> give) => ScriptedXen.Gate(4, 17, ".7", domctl: (gate, call, union) =>
    {
        if (call.Cmd == DomctlHypercall.Codes.Getdomaininfo) return TellOfDomain(call, union);
        Assert.Equal(DomctlHypercall.Codes.GethvmcontextPartial, call.Cmd);
        (HypercallResult result, XenDomctlHvmcontextPartial answer) = give(gate, XenDomctlHvmcontextPartial.Read(union));
        answer.Write(union);
        return result;
    });
}
