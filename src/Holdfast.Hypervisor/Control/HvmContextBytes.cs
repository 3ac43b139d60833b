using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.SaveRestore;
using Holdfast.Streams;
using Holdfast.Streams.DomainContext;
using Holdfast.Streams.Hvm;

namespace Holdfast.Hypervisor.Control;

/// <summary>A domain's state as the HVM context that Xen gives its toolstack.</summary>
internal static class HvmContextBytes
{
    // Before, the one who was to take an entry refused it.
    private static readonly XenVersion s_looksForTheBody = new(4, 20, 0);

    /// <summary>Makes the context of a domain.</summary>
    /// <param name="domain">The domain, which is HVM or PVH.</param>
    /// <param name="version">The version whose form it has; the newest that is known for a later one.</param>
    /// <returns>Null when the domain's state has no such form.</returns>
    public static ReadOnlyMemory<byte>? Of(Domain domain, XenVersion version)
    {
        if (RecordsOf(domain) is not { } records) return null;
        IReadOnlyList<ContextPiece> pieces = DomainContextConverter.ToPieces(records, domain.Description, FormOf(version));
        return pieces.FirstOrDefault(piece => piece.Is(LibxcRecordType.HvmContext))?.Body;
    }

    /// <summary>Gives a domain the state that a context has: all of it, or nothing when some of it is refused.</summary>
    /// <param name="domain">The domain, which is HVM or PVH.</param>
    /// <param name="context">The context; what is behind its END does not matter.</param>
    /// <param name="version">The version by whose rules it is judged.</param>
    public static XenErrno Load(Domain domain, ReadOnlyMemory<byte> context, XenVersion version)
    {
        if (JudgeHeader(context.Span) is var error and not default(XenErrno)) return error;
        context = UpToEnd(context, out bool isCut);
        if (Judge(domain, context, version) is var fault and not default(XenErrno)) return fault == XenErrno.Enodata && isCut && version < s_looksForTheBody ? XenErrno.Einval : fault;
        if (RecordsOf(domain) is not { } before || RecordsOf(domain) is not { } after) return XenErrno.Einval;

        // All vCPUs are stopped, and those that have registers are woken.
        for (uint vcpu = 0; vcpu < domain.Vcpus.Count; vcpu++)
        {
            Span<byte> state = after.Open(ContextRecordType.VcpuState, vcpu);
            (ContextVcpuState.Read(state) with { Up = false }).Write(state);
        }

        if (DomainContextConverter.CarryInto(after, context) is not null) return XenErrno.Einval;
        return ContextLoader.LoadChanges(domain, before, after)?.Error ?? default;
    }

    /// <summary>True for a record that a device or a vCPU writes; the others stand around them.</summary>
    public static bool IsSavedAlone(uint type, XenVersion version) =>
        type is not ((uint)HvmSaveType.Header or (uint)HvmSaveType.End) && type <= ushort.MaxValue && HvmSaveRecords.TryGet((ushort)type, out HvmSaveRecord? record) && record.FormOf(FormOf(version)) is not null;

    /// <summary>True for a record of a vCPU that the domain has: it has saved nothing when there is none.</summary>
    public static bool IsOfVcpu(Domain domain, uint type, uint instance) =>
        HvmSaveRecords.TryGet((ushort)type, out HvmSaveRecord? record) && record.Scope == HvmSaveScope.Vcpu && instance < (uint)domain.MadeVcpus;

    /// <summary>Finds a record in a context.</summary>
    /// <param name="context">The context.</param>
    /// <param name="type">The record's code.</param>
    /// <param name="instance">Which one.</param>
    /// <param name="body">Its body, without its descriptor.</param>
    public static bool TryFind(ReadOnlyMemory<byte> context, uint type, uint instance, out ReadOnlyMemory<byte> body)
    {
        for (int at = 0; at + HvmSaveDescriptor.Size <= context.Length;)
        {
            HvmSaveDescriptor descriptor = HvmSaveDescriptor.Read(context.Span[at..]);
            at += HvmSaveDescriptor.Size;
            body = context.Slice(at, (int)descriptor.Length);
            if (descriptor.Typecode == type && descriptor.Instance == instance) return true;
            at += body.Length;
        }

        body = default;
        return false;
    }

    /// <summary>The domain's state at this moment, in which no vCPU runs.</summary>
    private static DomainContextRecords? RecordsOf(Domain domain)
    {
        byte[]? image = ContextSaver.SaveAtOnce(domain);
        return image is null ? null : DomainContextImage.Read(image, out _).ToRecords();
    }

    private static XenErrno JudgeHeader(ReadOnlySpan<byte> context)
    {
        if (context.Length < HvmSaveDescriptor.Size + HvmSaveHeader.Size) return XenErrno.Enodata;
        HvmSaveDescriptor descriptor = HvmSaveDescriptor.Read(context);
        if (descriptor is not { Typecode: (ushort)HvmSaveType.Header, Length: HvmSaveHeader.Size }) return XenErrno.Enodata;
        return HvmSaveHeader.Read(context[HvmSaveDescriptor.Size..]) is { Magic: HvmSaveHeader.ExpectedMagic, Version: HvmSaveHeader.ExpectedVersion } ? default : XenErrno.Einval;
    }

    /// <summary>Finds the part of a context that counts.</summary>
    /// <param name="context">The context.</param>
    /// <param name="isCut">True when it ends within an entry.</param>
    private static ReadOnlyMemory<byte> UpToEnd(ReadOnlyMemory<byte> context, out bool isCut)
    {
        isCut = false;
        for (int at = 0; context.Length - at >= HvmSaveDescriptor.Size;)
        {
            HvmSaveDescriptor descriptor = HvmSaveDescriptor.Read(context.Span[at..]);
            at += HvmSaveDescriptor.Size;
            if (descriptor.Typecode == (ushort)HvmSaveType.End) return context[..at];
            isCut = descriptor.Length > (uint)(context.Length - at);
            if (isCut) break;
            at += (int)descriptor.Length;
        }

        return context;
    }

    /// <summary>Judges a context as `check` does, but for what only a whole guest needs: a vCPU without an entry stays down.</summary>
    private static XenErrno Judge(Domain domain, ReadOnlyMemory<byte> context, XenVersion version)
    {
        using ByteSource source = ByteSource.FromBytes(context, "HVM context");
        GuestType type = domain.Configuration.Kind == ContextGuestKind.Pvh ? GuestType.Pvh : GuestType.Hvm;
        CheckReport report = ImageChecker.Check(source, new CheckOptions { TargetXen = FormOf(version), Guest = new KnownGuest(type, domain.MadeVcpus) });
        return report.Diagnostics.Where(finding => finding.Severity == Severity.Error).OrderBy(finding => finding.Offset).Select(finding => HvmContextErrors.Of(finding.Rule)).FirstOrDefault(error => error is not null) ?? default;
    }

    private static XenVersion FormOf(XenVersion version) => version < XenVersions.Newest ? version : XenVersions.Newest;
}
