using System.Globalization;
using Holdfast.Abi.Domctl;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.Hvm;
using Holdfast.Toolstack.Domains;
using Holdfast.Toolstack.Hypervisors;

namespace Holdfast.Toolstack.Contexts;

/// <summary>
/// Asks for the state that a hypervisor keeps of an HVM or PVH domain: what a save image has as its HVM context. Xen pauses the domain while it writes
/// a whole context, and the vCPU or the domain while it writes one record, so that each is of one moment; records that are asked for one by one are of several, unless
/// the domain is paused. Source: public/domctl.h, 4.17 to 4.22. Where the gate has no memory for a call, or is closed, what it throws comes through: <see cref="IOException"/>,
/// <see cref="ObjectDisposedException"/>.
/// </summary>
public sealed class DomainContextClient(XenHypervisor hypervisor)
{
    /// <summary>The most bytes that are taken for a context: a hundred times that of the greatest domain of today.</summary>
    public const int LongestContext = 64 << 20;

    /// <summary>How often a context that has grown since its length was told is asked for anew. vCPUs are made before a domain runs, so that one time is enough.</summary>
    private const int MostAttempts = 4;

    private readonly DomainInfoClient _domains = new(hypervisor);

    /// <summary>Asks for the whole context, exactly as Xen writes it: a header record, a record for each device and vCPU, and an end.</summary>
    /// <param name="domain">The domain's number.</param>
    public Answer<byte[]> Get(ushort domain)
    {
        for (int attempt = 1; ; attempt++)
        {
            if (WhyNoContext(domain) is { } reason) return new(reason);
            Answer<ControlResult> asked = Ask(domain, new XenDomctlHvmcontext());
            if (!asked.Succeeded) return new(asked.Refusal);
            if (!asked.Value.Result.Succeeded) return new(Refused(domain, asked.Value.Result.Error));
            uint length = XenDomctlHvmcontext.Read(asked.Value.Operand).BufferSize;
            if (length is 0 or > LongestContext) return new(Nonsense(domain, $"{length} bytes"));
            using IHypercallBuffer buffer = hypervisor.Gate.Allocate((int)length);
            Answer<ControlResult> got = Ask(domain, new XenDomctlHvmcontext { BufferSize = length, Buffer = buffer.Address });
            if (!got.Succeeded) return new(got.Refusal);
            if (got.Value.Result.Error == XenErrno.Enospc && attempt < MostAttempts) continue;
            if (!got.Value.Result.Succeeded) return new(Refused(domain, got.Value.Result.Error));
            uint written = XenDomctlHvmcontext.Read(got.Value.Operand).BufferSize;
            return written > 0 && written <= length ? new(buffer.Bytes[..(int)written].ToArray()) : new(Nonsense(domain, $"{written} bytes in room for {length}"));
        }
    }

    /// <summary>Asks for one record. Xen gives its body alone.</summary>
    /// <param name="domain">The domain's number.</param>
    /// <param name="type">The record's code.</param>
    /// <param name="instance">Which one: the vCPU's number, the number of the device, or 0.</param>
    public Answer<ContextRecord> GetPartial(ushort domain, uint type, uint instance)
    {
        for (int attempt = 1; ; attempt++)
        {
            if (WhyNoContext(domain) is { } reason) return new(reason);
            Answer<ControlResult> asked = Ask(domain, new XenDomctlHvmcontextPartial { Type = type, Instance = instance });
            if (!asked.Succeeded) return new(asked.Refusal);
            if (!asked.Value.Result.Succeeded) return new(Refused(domain, type, instance, asked.Value.Result.Error));
            ulong length = XenDomctlHvmcontextPartial.Read(asked.Value.Operand).Bufsz;
            if (length is 0 or > LongestContext) return new(Nonsense(domain, type, instance, $"{length} bytes"));
            using IHypercallBuffer buffer = hypervisor.Gate.Allocate((int)length);
            Answer<ControlResult> got = Ask(domain, new XenDomctlHvmcontextPartial { Type = type, Instance = instance, Bufsz = length, Buffer = buffer.Address });
            if (!got.Succeeded) return new(got.Refusal);
            if (got.Value.Result.Error == XenErrno.Enobufs && attempt < MostAttempts) continue;
            if (!got.Value.Result.Succeeded) return new(Refused(domain, type, instance, got.Value.Result.Error));
            ulong written = XenDomctlHvmcontextPartial.Read(got.Value.Operand).Bufsz;
            return written > 0 && written <= length ? new(new ContextRecord(type, instance, buffer.Bytes[..(int)written].ToArray())) : new(Nonsense(domain, type, instance, $"{written} bytes in room for {length}"));
        }
    }

    /// <summary>
    /// Why a domain has no context; null when it has one. It is asked before anything else, and again before each new attempt, since Xen does not look: it goes by the first vCPU, and where none has
    /// been made yet it follows a null pointer and the host is lost (hvm_save and hvm_save_one in xen/arch/x86/hvm/save.c, 4.17 to 4.22; seen on 4.17). vCPUs
    /// go only with their domain, so that what was seen holds unless the domain goes and another takes its number in between.
    /// </summary>
    private Refusal? WhyNoContext(ushort domain)
    {
        Answer<DomainInfo> answer = _domains.Get(domain);
        if (!answer.Succeeded) return answer.Refusal;
        return !answer.Value.IsHvm ? new(RefusalReason.WrongKind, Sentence($"domain {domain} is a PV domain, which has no HVM context."))
            : answer.Value.IsDying ? new(RefusalReason.NoSuchDomain, Sentence($"domain {domain} is being destroyed."))
            : answer.Value.MaxVcpus == 0 ? new(RefusalReason.NotReady, Sentence($"domain {domain} has no vCPUs yet, and so no context: it is still being built."))
            : null;
    }

    private Answer<ControlResult> Ask(ushort domain, XenDomctlHvmcontext question)
    {
        Span<byte> operand = stackalloc byte[XenDomctlHvmcontext.Size];
        question.Write(operand);
        return hypervisor.Domctl(DomctlHypercall.Codes.Gethvmcontext, domain, operand);
    }

    private Answer<ControlResult> Ask(ushort domain, XenDomctlHvmcontextPartial question)
    {
        Span<byte> operand = stackalloc byte[XenDomctlHvmcontextPartial.Size];
        question.Write(operand);
        return hypervisor.Domctl(DomctlHypercall.Codes.GethvmcontextPartial, domain, operand);
    }

    private static Refusal Refused(ushort domain, XenErrno error) => error switch
    {
        XenErrno.Esrch => DomainRefusals.NoSuchDomain(domain),
        XenErrno.Einval => NotNow(domain),
        XenErrno.Enomem => new(RefusalReason.Other, Sentence($"Xen has not enough memory to write the context of domain {domain} (ENOMEM)."), error),
        XenErrno.Enospc => new(RefusalReason.Other, Sentence($"the context of domain {domain} grew each of the {MostAttempts} times that it was asked for (ENOSPC)."), error),
        _ => new(RefusalReason.Other, Sentence($"Xen does not give the context of domain {domain} ({HypercallResult.NameOf(error)})."), error),
    };

    private static Refusal Refused(ushort domain, uint type, uint instance, XenErrno error) => error switch
    {
        XenErrno.Esrch => DomainRefusals.NoSuchDomain(domain),
        XenErrno.Einval => RecordRefused(domain, type),
        XenErrno.Enoent or XenErrno.Enodata => new(RefusalReason.NoSuchRecord, Sentence($"the context of domain {domain} has no record {NameOf(type, instance)} ({HypercallResult.NameOf(error)})."), error),
        _ => new(RefusalReason.Other, Sentence($"Xen does not give the record {NameOf(type, instance)} of domain {domain} ({HypercallResult.NameOf(error)})."), error),
    };

    /// <summary>EINVAL of a record: no device and no vCPU writes HEADER and END, and other types may be unknown.</summary>
    private static Refusal RecordRefused(ushort domain, uint type) => KnownRecord(type) switch
    {
        null => new(RefusalReason.NoSuchRecord, Sentence($"Xen has no records of type {type} (EINVAL)."), XenErrno.Einval),
        { Code: (ushort)HvmSaveType.Header or (ushort)HvmSaveType.End } whole => new(RefusalReason.NoSuchRecord, $"Xen does not give {whole.Name} alone (EINVAL).", XenErrno.Einval),
        { } known => new(
            RefusalReason.Other,
            Sentence($"Xen does not give the record {known.Name} of domain {domain} (EINVAL): the domain is being destroyed, it is the one that asks, or this Xen was built without what writes such records."),
            XenErrno.Einval),
    };

    /// <summary>What is left of EINVAL for an HVM domain with vCPUs: Xen pauses nobody who asks for himself, and does not tell of a domain that is being torn down.</summary>
    private static Refusal NotNow(ushort domain) =>
        new(RefusalReason.Other, Sentence($"Xen does not give the context of domain {domain} (EINVAL): the domain is being destroyed, or it is the one that asks."), XenErrno.Einval);

    private static HvmSaveRecord? KnownRecord(uint type) => HvmSaveRecords.All.FirstOrDefault(record => record.Code == type);

    /// <summary>As the command names it, too: <c>CPU:1</c>.</summary>
    private static string NameOf(uint type, uint instance) => Sentence($"{KnownRecord(type)?.Name ?? Sentence($"{type}")}:{instance}");

    private static Refusal Nonsense(ushort domain, string answer) => new(RefusalReason.Nonsense, Sentence($"Xen's answer about the context of domain {domain} makes no sense: {answer}."));

    private static Refusal Nonsense(ushort domain, uint type, uint instance, string answer) =>
        new(RefusalReason.Nonsense, Sentence($"Xen's answer about the record {NameOf(type, instance)} of domain {domain} makes no sense: {answer}."));

    private static string Sentence(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
