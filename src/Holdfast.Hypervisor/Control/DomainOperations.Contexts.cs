using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Domctl;
using Holdfast.Abi.Errors;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Control;

/// <content>The state of an HVM domain, whole and by records.</content>
/// <remarks>Source: xen/arch/x86/domctl.c, xen/arch/x86/hvm/save.c, 4.17.7 and 4.20.4.</remarks>
internal static partial class DomainOperations
{
    private static HypercallOutcome SaveContext(in HypercallInvocation call, Domain domain, Span<byte> bytes)
    {
        if (!IsOther(call, domain) || domain.IsPv) return XenErrno.Einval;
        XenDomctlHvmcontext request = XenDomctlHvmcontext.Read(bytes[XenDomctl.Offsets.U..]);
        XenErrno error = SaveContext(call, domain, ref request);

        // What was asked comes back whatever came of it.
        request.Write(bytes[XenDomctl.Offsets.U..]);
        return call.TryWrite(0, bytes) ? error : XenErrno.Efault;
    }

    private static XenErrno SaveContext(in HypercallInvocation call, Domain domain, ref XenDomctlHvmcontext request)
    {
        if (domain.MadeVcpus == 0 || HvmContextBytes.Of(domain, call.Version) is not { } context) return XenErrno.Einval;
        uint length = (uint)context.Length;
        bool isQuestion = request.Buffer == 0;
        if (!isQuestion && request.BufferSize < length) return XenErrno.Enospc;
        ulong buffer = request.Buffer;
        request = request with { BufferSize = length };
        return isQuestion || call.Memory.TryWrite(buffer, context.Span) ? default : XenErrno.Efault;
    }

    /// <summary>Loads a context (hvm_load). Unlike Xen, which loads entry by entry, nothing is changed when some of it is refused.</summary>
    private static HypercallOutcome LoadContext(in HypercallInvocation call, Domain domain, ReadOnlySpan<byte> bytes)
    {
        XenDomctlHvmcontext request = XenDomctlHvmcontext.Read(bytes[XenDomctl.Offsets.U..]);
        if (!IsOther(call, domain) || domain.IsPv) return XenErrno.Einval;
        if (request.BufferSize > ContextRecord.MaxImageLength) return XenErrno.Enomem;
        byte[] context = new byte[request.BufferSize];
        return call.Memory.TryRead(request.Buffer, context) ? HvmContextBytes.Load(domain, context, call.Version) : XenErrno.Efault;
    }

    /// <summary>Saves the body of one record (hvm_save_one in xen/arch/x86/hvm/save.c).</summary>
    private static HypercallOutcome SaveRecord(in HypercallInvocation call, Domain domain, Span<byte> bytes)
    {
        XenDomctlHvmcontextPartial request = XenDomctlHvmcontextPartial.Read(bytes[XenDomctl.Offsets.U..]);
        if (!IsOther(call, domain) || domain.IsPv || !HvmContextBytes.IsSavedAlone(request.Type, call.Version)) return XenErrno.Einval;
        if (HvmContextBytes.Of(domain, call.Version) is not { } context) return XenErrno.Einval;
        if (!HvmContextBytes.TryFind(context, request.Type, request.Instance, out ReadOnlyMemory<byte> body)) return HvmContextBytes.IsOfVcpu(domain, request.Type, request.Instance) ? XenErrno.Enodata : XenErrno.Enoent;
        if (request.Buffer != 0)
        {
            if (request.Bufsz < (ulong)body.Length) return XenErrno.Enobufs;
            if (!call.Memory.TryWrite(request.Buffer, body.Span)) return XenErrno.Efault;
        }

        (request with { Bufsz = (ulong)body.Length }).Write(bytes[XenDomctl.Offsets.U..]);
        return call.TryWrite(0, bytes) ? HypercallOutcome.Done : XenErrno.Efault;
    }
}
