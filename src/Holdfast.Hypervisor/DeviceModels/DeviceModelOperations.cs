using Holdfast.Abi.DmOp;
using Holdfast.Abi.Errors;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.DeviceModels;

/// <summary>dm_op: what device models ask about the guest that they serve.</summary>
/// <remarks>Source: xen/common/dm.c, xen/common/ioreq.c and xen/arch/x86/hvm/dm.c, 4.17.7 and 4.20.</remarks>
internal static partial class DeviceModelOperations
{
    private const int LargestBuffers = 64;
    private const int OperationBuffer = 0;
    private const int ListBuffer = 1;

    /// <summary>Carries out an operation.</summary>
    public static HypercallOutcome Call(in HypercallInvocation call)
    {
        uint count = call.U32(1);
        if (count == 0) return XenErrno.Enodata;
        if (count > DmOpConstants.MaxBuffers) return XenErrno.E2big;
        Span<byte> bytes = stackalloc byte[LargestBuffers];
        int size = XenDmOpBuf.SizeAt(call.Width);
        bytes = bytes[..((int)count * size)];
        if (!call.TryRead(2, bytes)) return XenErrno.Efault;
        var request = new Request { First = XenDmOpBuf.Read(bytes, call.Width), Buffers = (int)count };
        if (count > 1) request.Second = XenDmOpBuf.Read(bytes[size..], call.Width);
        if (!IsNarrow(request.First) || !IsNarrow(request.Second)) return XenErrno.Efault;

        XenErrno error = FindDomain(call, call.U16(0), out request.Domain);
        if (error != default) return error;
        return Run(call, request);
    }

    /// <summary>Finds the guest that is asked about: another domain than the caller's own, with hardware virtualisation, that the caller controls.</summary>
    public static XenErrno FindDomain(in HypercallInvocation call, ushort id, out Domain domain)
    {
        if (!call.Hypervisor.TryFind(new DomainId(id), out domain!)) return XenErrno.Esrch;
        if (domain == call.Domain) return XenErrno.Eperm;
        if (domain.IsPv) return XenErrno.Einval;
        return call.Domain.MayServe(domain) ? default : XenErrno.Eperm;
    }

    private static HypercallOutcome Run(in HypercallInvocation call, in Request request)
    {
        // Only what the operation needs of the buffer is read, so that it may be shorter than the largest operation.
        Span<byte> bytes = stackalloc byte[XenDmOp.Size];
        if (!TryRead(call, request.First, 0, bytes[..XenDmOp.Offsets.U])) return XenErrno.Efault;
        bytes[XenDmOp.Offsets.U..].Clear();
        uint code = XenDmOp.Read(bytes).Op;
        int size = SizeOf(code);
        if (size < 0) return XenErrno.Eopnotsupp;
        Span<byte> body = bytes.Slice(XenDmOp.Offsets.U, size);
        if (!TryRead(call, request.First, XenDmOp.Offsets.U, body)) return XenErrno.Efault;
        if (XenDmOp.Read(bytes).Pad != 0) return XenErrno.Einval;

        Answer answer = Carry(call, request, code, body);
        if (answer.WritesBack && answer.Outcome.Result.Succeeded && !TryWrite(call, request.First, XenDmOp.Offsets.U, body)) return XenErrno.Efault;
        return answer.Outcome;
    }

    /// <summary>The size of an operation's structure; -1 for an operation that there is not. The one that numbers 0 has none, and is refused later.</summary>
    private static int SizeOf(uint code) => code switch
    {
        DmOpHypercall.Codes.CreateIoreqServer => XenDmOpCreateIoreqServer.Size,
        DmOpHypercall.Codes.GetIoreqServerInfo => XenDmOpGetIoreqServerInfo.Size,
        DmOpHypercall.Codes.MapIoRangeToIoreqServer or DmOpHypercall.Codes.UnmapIoRangeFromIoreqServer => XenDmOpIoreqServerRange.Size,
        DmOpHypercall.Codes.SetIoreqServerState => XenDmOpSetIoreqServerState.Size,
        DmOpHypercall.Codes.DestroyIoreqServer => XenDmOpDestroyIoreqServer.Size,
        DmOpHypercall.Codes.TrackDirtyVram => XenDmOpTrackDirtyVram.Size,
        DmOpHypercall.Codes.SetPciIntxLevel => XenDmOpSetPciIntxLevel.Size,
        DmOpHypercall.Codes.SetIsaIrqLevel => XenDmOpSetIsaIrqLevel.Size,
        DmOpHypercall.Codes.SetPciLinkRoute => XenDmOpSetPciLinkRoute.Size,
        DmOpHypercall.Codes.ModifiedMemory => XenDmOpModifiedMemory.Size,
        DmOpHypercall.Codes.SetMemType => XenDmOpSetMemType.Size,
        DmOpHypercall.Codes.InjectEvent => XenDmOpInjectEvent.Size,
        DmOpHypercall.Codes.InjectMsi => XenDmOpInjectMsi.Size,
        DmOpHypercall.Codes.MapMemTypeToIoreqServer => XenDmOpMapMemTypeToIoreqServer.Size,
        DmOpHypercall.Codes.RemoteShutdown => XenDmOpRemoteShutdown.Size,
        DmOpHypercall.Codes.RelocateMemory => XenDmOpRelocateMemory.Size,
        DmOpHypercall.Codes.PinMemoryCacheattr => XenDmOpPinMemoryCacheattr.Size,
        DmOpHypercall.Codes.NrVcpus => XenDmOpNrVcpus.Size,
        < DmOpHypercall.Codes.NrVcpus => 0,
        _ => -1,
    };

    private static Answer Carry(in HypercallInvocation call, in Request request, uint code, Span<byte> body) => code switch
    {
        DmOpHypercall.Codes.CreateIoreqServer => CreateServer(call, request.Domain, body),
        DmOpHypercall.Codes.GetIoreqServerInfo => TellServer(call, request.Domain, body),
        DmOpHypercall.Codes.MapIoRangeToIoreqServer => MapRange(call, request.Domain, body),
        DmOpHypercall.Codes.UnmapIoRangeFromIoreqServer => UnmapRange(call, request.Domain, body),
        DmOpHypercall.Codes.SetIoreqServerState => SetServerState(call, request.Domain, body),
        DmOpHypercall.Codes.DestroyIoreqServer => DestroyServer(call, request.Domain, body),
        DmOpHypercall.Codes.TrackDirtyVram => TrackDirtyVram(call, request, body),
        DmOpHypercall.Codes.SetPciIntxLevel => SetPciLevel(request.Domain, body),
        DmOpHypercall.Codes.SetIsaIrqLevel => SetIsaLevel(request.Domain, body),
        DmOpHypercall.Codes.SetPciLinkRoute => SetPciRoute(request.Domain, body),
        DmOpHypercall.Codes.ModifiedMemory => ModifiedMemory(call, request, body),
        DmOpHypercall.Codes.SetMemType => SetMemoryType(call, request, body),
        DmOpHypercall.Codes.InjectEvent => InjectEvent(request.Domain, body),
        DmOpHypercall.Codes.InjectMsi => InjectMessage(request.Domain, body),
        DmOpHypercall.Codes.MapMemTypeToIoreqServer => MapMemoryType(call, request, body),
        DmOpHypercall.Codes.RemoteShutdown => ShutDown(request.Domain, body),
        DmOpHypercall.Codes.RelocateMemory => Relocate(call, request, body),
        DmOpHypercall.Codes.PinMemoryCacheattr => PinCaching(request.Domain, body),
        DmOpHypercall.Codes.NrVcpus => TellVcpus(request.Domain, body),
        _ => XenErrno.Eopnotsupp,
    };

    /// <summary>A call that was preempted: progress goes to the operation's structure, in the first buffer.</summary>
    private static Answer Preempted(in Request request, in HypercallProgress progress) =>
        new(HypercallOutcome.Preempted(progress with { Structure = unchecked((ulong)request.First.H + (ulong)XenDmOp.Offsets.U) }), false);

    private static Answer TellVcpus(Domain domain, Span<byte> body)
    {
        new XenDmOpNrVcpus { Vcpus = domain.Configuration.Vcpus }.Write(body);
        return Answer.Written;
    }

    private static bool TryRead(in HypercallInvocation call, in XenDmOpBuf buffer, ulong offset, Span<byte> destination) =>
        TryReach(buffer, offset, destination.Length, out ulong address) && call.Memory.TryRead(address, destination);

    private static bool TryWrite(in HypercallInvocation call, in XenDmOpBuf buffer, ulong offset, ReadOnlySpan<byte> source) =>
        TryReach(buffer, offset, source.Length, out ulong address) && call.Memory.TryWrite(address, source);

    /// <summary>Finds where a part of a buffer is; false when the buffer is too short for it.</summary>
    private static bool TryReach(in XenDmOpBuf buffer, ulong offset, int length, out ulong address)
    {
        address = unchecked((ulong)buffer.H + offset);
        return (UInt128)offset + (UInt128)(uint)length <= buffer.Length;
    }

    /// <summary>True for a buffer whose address and length fit into Xen's own words.</summary>
    private static bool IsNarrow(in XenDmOpBuf buffer) => buffer.H <= ulong.MaxValue && buffer.Length <= ulong.MaxValue;

    /// <summary>What a call is about: the guest, and the buffers that the caller named.</summary>
    private ref struct Request
    {
        public Domain Domain;
        public XenDmOpBuf First;
        public XenDmOpBuf Second;
        public int Buffers;
    }

    /// <summary>How an operation ended, and whether what is in its structure now goes back to the caller. Behind an error nothing does.</summary>
    private readonly record struct Answer(HypercallOutcome Outcome, bool WritesBack)
    {
        public static Answer Done => new(HypercallOutcome.Done, false);

        public static Answer Written => new(HypercallOutcome.Done, true);

        public static implicit operator Answer(XenErrno error) => new(error, false);
    }
}
