using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.State;
using Holdfast.Streams;
using Holdfast.Streams.DomainContext;

namespace Holdfast.Hypervisor.SaveRestore;

/// <summary>
/// Loads a domain's state in two passes (docs/specs/domain-context.md §8):
/// <code>
///   the image ─► what `check` says of it ─► admission: can this domain take it? ─► a plan: each record and the one component that takes it
///                        │                            │                                   │
///                        ▼                            ▼                                   ▼ nothing can be refused any more
///                     refusal                      refusal                    reset, then each record of the plan is loaded
/// </code>
/// </summary>
internal static class ContextLoader
{
    /// <summary>Loads an image, whatever its bytes are.</summary>
    public static ContextLoadResult Load(Domain domain, ReadOnlyMemory<byte> image, LoadOptions options)
    {
        using ByteSource source = ByteSource.FromBytes(image, "domain context");
        CheckReport report = ImageChecker.Check(source, new CheckOptions());
        if (report.Kind != ImageKind.DomainContext || report.Image.DomainContext is not { } context) return Refused(new DomainRefusal(XenErrno.Einval, "It is no domain context."));
        return FaultIn(report) is { } refusal ? Refused(refusal) : Load(domain, context, options);
    }

    /// <summary>Loads a context that has passed the rules of the format.</summary>
    public static ContextLoadResult Load(Domain domain, DomainContextImage context, LoadOptions options)
    {
        DomainRefusal? refusal = Admit(domain, context, options);
        if (refusal is not null) return Refused(refusal);
        if (Plan(domain, context.Records, out refusal) is not { } plan) return Refused(refusal!);

        // From here on nothing is looked at any more.
        foreach (StateComponent component in StateComponents.All) component.Clear(domain);
        Load(domain, plan);
        domain.ForgetFrames();
        return new ContextLoadResult(null, context.FindMissing());
    }

    /// <summary>Loads those of a domain's records that are other ones than before; the others stay as they are.</summary>
    /// <param name="domain">The domain, which is HVM or PVH.</param>
    /// <param name="before">What it has.</param>
    /// <param name="after">What it is to have: a sound image.</param>
    /// <returns>Why nothing is loaded; null when all is.</returns>
    public static DomainRefusal? LoadChanges(Domain domain, DomainContextRecords before, DomainContextRecords after)
    {
        IEnumerable<DomainContextRecord> changed = after.InOrder.Where(record => !before.TryFind(record.Type, out byte[]? body, record.Instance) || !record.Body.Span.SequenceEqual(body));
        if (Plan(domain, changed, out DomainRefusal? refusal) is { } plan) Load(domain, plan);
        return refusal;
    }

    private static void Load(Domain domain, List<(StateComponent Component, DomainContextRecord Record)> plan)
    {
        foreach ((StateComponent component, DomainContextRecord record) in plan) component.Load(domain, record.Instance, record.Body.Span);
    }

    /// <summary>The first mistake in an image, as a refusal; null when it has passed.</summary>
    public static DomainRefusal? FaultIn(CheckReport report)
    {
        if (report.Errors == 0) return null;
        Diagnostic first = report.Diagnostics.First(finding => finding.Severity == Severity.Error);
        return new DomainRefusal(DomainContextErrors.Of(first.Rule), $"{first.Id}: {first.Message}")
        {
            Record = RecordAt(report.Image.DomainContext, first.Offset),
            Offset = first.Offset,
        };
    }

    private static ContextLoadResult Refused(DomainRefusal refusal) => new(refusal, []);

    private static DomainContextRecordName? RecordAt(DomainContextImage? context, long offset)
    {
        DomainContextRecord? record = context?.Records.LastOrDefault(record => record.Offset <= offset);
        return record is not null && offset < record.Offset + ContextRecord.Size + record.Body.Length ? new DomainContextRecordName(record.Type, record.Instance) : null;
    }

    /// <summary>Judges whether the domain is one that can take the image; what single records ask of it, they say themselves.</summary>
    private static DomainRefusal? Admit(Domain domain, DomainContextImage context, LoadOptions options)
    {
        DomainContextRecord record = context.Records.First(record => record.Type == ContextRecordType.Domain);
        ContextDomain wanted = ContextDomain.Read(record.Body.Span);
        ContextDomain there = domain.Description;
        (XenErrno Error, string Message)? fault =
            domain.HasRun ? (XenErrno.Ebusy, "The domain has run.")
            : !domain.IsPaused ? (XenErrno.Ebusy, "The domain is not paused.")
            : wanted.Kind != there.Kind ? (XenErrno.Enodev, $"The image is of a guest of kind {(ContextGuestKind)wanted.Kind}; the domain is {(ContextGuestKind)there.Kind}.")
            : wanted.Width != there.Width ? (XenErrno.Enodev, $"The image is of a guest with a width of {wanted.Width}; the domain has {there.Width}.")
            : wanted.Devices != there.Devices ? (XenErrno.Enodev, $"The image is of a guest with devices 0x{wanted.Devices:x}; the domain has 0x{there.Devices:x}.")
            : wanted.Vcpus > there.Vcpus ? (XenErrno.Enospc, $"The image has {wanted.Vcpus} vCPUs; the domain has {there.Vcpus}.")
            : wanted.Vcpus < there.Vcpus ? (XenErrno.Einval, $"The image has {wanted.Vcpus} vCPUs; the domain has {there.Vcpus}.")
            : wanted.Partial && options.RefusePartial ? (XenErrno.Enodata, "The image is partial.")
            : null;
        return fault is var (error, message) ? Refuse(error, message, record) : null;
    }

    /// <summary>Finds for each record the one component that takes it, and asks whether the domain has what it needs.</summary>
    private static List<(StateComponent Component, DomainContextRecord Record)>? Plan(Domain domain, IEnumerable<DomainContextRecord> records, out DomainRefusal? refusal)
    {
        List<(StateComponent, DomainContextRecord)> plan = [];
        foreach (DomainContextRecord record in records)
        {
            // A record of a type that is not known is here only when it may be skipped: the rules of the format have seen to that.
            if (record.Kind is null || StateComponents.NotState.Contains(record.Type)) continue;
            if (StateComponents.Find(record.Type) is not { } component)
            {
                refusal = Refuse(XenErrno.Eopnotsupp, $"No part of the hypervisor takes {record.Name}.", record);
                return null;
            }

            if (component.Admission?.Invoke(domain, record.Instance, record.Body.Span) is { } fault)
            {
                refusal = Refuse(fault.Error, fault.Reason, record);
                return null;
            }

            plan.Add((component, record));
        }

        refusal = null;
        return plan;
    }

    private static DomainRefusal Refuse(XenErrno error, string message, DomainContextRecord record) =>
        new(error, message) { Record = new DomainContextRecordName(record.Type, record.Instance), Offset = record.Offset };
}
