using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.GrantTable;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.GrantTables;

/// <content>Tables: how long they are, of which version, and where their pages are.</content>
internal static partial class GrantOperations
{
    // What fits behind the structure into the room in which Xen translates for callers of 32 bits: COMPAT_ARG_XLAT_SIZE in xen/arch/x86/include/asm/x86_64/uaccess.h, 4.17.
    private const uint NarrowRoom = 8192;
    private const uint NarrowSetupFrames = (NarrowRoom - 24) / sizeof(ulong);
    private const uint NarrowStatusFrames = (NarrowRoom - 16) / sizeof(ulong);

    private static HypercallOutcome SetupTable(in HypercallInvocation call, uint count)
    {
        if (count != 1) return XenErrno.Einval;
        Span<byte> bytes = stackalloc byte[GnttabSetupTable.SizeAt(call.Width)];
        if (!call.TryRead(1, bytes)) return XenErrno.Efault;
        GnttabSetupTable request = GnttabSetupTable.Read(bytes, call.Width);
        if (!TryNarrow(request.FrameList, out ulong list) || !call.Memory.IsReachable(list, (ulong)request.NrFrames * (uint)call.Width)) return XenErrno.Efault;
        GrantStatus status = SetupTable(call, request, list);
        (request with { Status = (short)status }).Write(bytes, call.Width);
        return WriteStatus(call, bytes, GnttabSetupTable.Offsets.Status(call.Width));
    }

    private static GrantStatus SetupTable(in HypercallInvocation call, in GnttabSetupTable request, ulong list)
    {
        if (Find(call, request.Dom) is not { } domain) return GrantStatus.BadDomain;
        if (!MayAsk(call, domain)) return GrantStatus.PermissionDenied;
        bool isNarrow = call.Width == sizeof(uint);
        GrantTable table = domain.Grants;
        if (request.NrFrames > table.MaxFrames || (isNarrow && request.NrFrames > NarrowSetupFrames)) return GrantStatus.GeneralError;
        if (request.NrFrames > table.FrameCount || (table.Version > 1 && GrantTable.StatusFramesOf(request.NrFrames) > table.StatusFrameCount)) table.Grow(request.NrFrames);
        Span<byte> bytes = stackalloc byte[GnttabCopyFrame.SizeAt(call.Width)];
        GrantStatus status = GrantStatus.Okay;
        for (uint i = 0; i < request.NrFrames; i++)
        {
            ulong frame = table.NumberOfFrame((int)i);

            // A page that is nowhere in the guest's memory has the number -1, of as many bits as there are; since 4.20 a number that does not fit is none.
            if (isNarrow && frame > uint.MaxValue && call.Version >= s_stopsAtTheFirstFault) break;
            new GnttabCopyFrame { Gmfn = isNarrow ? (uint)frame : frame }.Write(bytes, call.Width);
            if (call.Memory.TryWrite(At(list, i, call.Width), bytes)) continue;

            // What becomes of the list of a caller of 32 bits is no longer in its structure, which was translated before.
            if (!isNarrow) status = GrantStatus.BadAddress;
            if (call.Version >= s_stopsAtTheFirstFault) break;
        }

        return status;
    }

    private static HypercallOutcome GetStatusFrames(in HypercallInvocation call, uint count)
    {
        if (count != 1) return XenErrno.Einval;
        Span<byte> bytes = stackalloc byte[GnttabGetStatusFrames.SizeAt(call.Width)];
        if (!call.TryRead(1, bytes)) return XenErrno.Efault;
        GnttabGetStatusFrames request = GnttabGetStatusFrames.Read(bytes, call.Width);
        if (!TryNarrow(request.FrameList, out ulong list) || !call.Memory.IsReachable(list, (ulong)request.NrFrames * sizeof(ulong))) return XenErrno.Efault;
        GrantStatus status = GetStatusFrames(call, request, list);
        (request with { Status = (short)status }).Write(bytes, call.Width);
        return WriteStatus(call, bytes, GnttabGetStatusFrames.Offsets.Status(call.Width));
    }

    private static GrantStatus GetStatusFrames(in HypercallInvocation call, in GnttabGetStatusFrames request, ulong list)
    {
        if (Find(call, request.Dom) is not { } domain) return GrantStatus.BadDomain;
        if (!MayAsk(call, domain)) return GrantStatus.PermissionDenied;
        bool isTranslated = call.Width == sizeof(uint) && call.Version < s_stopsAtTheFirstFault;
        GrantTable table = domain.Grants;
        if (request.NrFrames > table.StatusFrameCount || (isTranslated && request.NrFrames > NarrowStatusFrames)) return GrantStatus.GeneralError;
        Span<byte> bytes = stackalloc byte[ContextFrame.Size];
        GrantStatus status = GrantStatus.Okay;
        for (uint i = 0; i < request.NrFrames; i++)
        {
            new ContextFrame { Gfn = table.NumberOfStatusFrame((int)i) }.Write(bytes);
            if (call.Memory.TryWrite(At(list, i, sizeof(ulong)), bytes)) continue;
            if (!isTranslated) status = GrantStatus.BadAddress;
            if (call.Version >= s_stopsAtTheFirstFault) break;
        }

        return status;
    }

    private static HypercallOutcome QuerySize(in HypercallInvocation call, uint count)
    {
        if (count != 1) return XenErrno.Einval;
        if (!call.TryRead(1, out GnttabQuerySize answer)) return XenErrno.Efault;
        if (Find(call, answer.Dom) is not { } domain) answer = answer with { Status = (short)GrantStatus.BadDomain };
        else if (!MayAsk(call, domain)) answer = answer with { Status = (short)GrantStatus.PermissionDenied };
        else answer = answer with { NrFrames = domain.Grants.FrameCount, MaxNrFrames = domain.Grants.MaxFrames, Status = (short)GrantStatus.Okay };
        return call.TryWrite(1, answer) ? HypercallOutcome.Done : XenErrno.Efault;
    }

    private static HypercallOutcome SetVersion(in HypercallInvocation call)
    {
        if (!call.TryRead(1, out GnttabSetVersion request)) return XenErrno.Efault;
        GrantTable table = call.Domain.Grants;
        XenErrno error = request.TableVersion is 1 or 2 ? table.SetVersion(request.TableVersion) : XenErrno.Einval;

        // What it is now is told whatever happened.
        return call.TryWrite(1, request with { TableVersion = table.Version }) ? error : XenErrno.Efault;
    }

    private static HypercallOutcome GetVersion(in HypercallInvocation call)
    {
        if (!call.TryRead(1, out GnttabGetVersion answer)) return XenErrno.Efault;
        if (Find(call, answer.Dom) is not { } domain) return XenErrno.Esrch;
        if (!MayAsk(call, domain)) return XenErrno.Eperm;
        Span<byte> bytes = stackalloc byte[GnttabGetVersion.Size];
        (answer with { TableVersion = domain.Grants.Version }).Write(bytes);
        return WriteField(call, bytes, GnttabGetVersion.Offsets.TableVersion, sizeof(uint));
    }

    private static HypercallOutcome Swap(in HypercallInvocation call, uint count)
    {
        const int Size = GnttabSwapGrantRef.Size;
        if (!TryArray(call, count, Size, out ulong array)) return XenErrno.Efault;
        Span<byte> bytes = stackalloc byte[Size];
        for (uint i = 0; i < count; i++)
        {
            if (i > 0 && call.IsToStop("array")) return Stop(i, Size);
            if (!call.Memory.TryRead(At(array, i, Size), bytes)) return XenErrno.Efault;
            GnttabSwapGrantRef request = GnttabSwapGrantRef.Read(bytes);
            (request with { Status = (short)call.Domain.Grants.Swap(request.First, request.Second) }).Write(bytes);
            if (!call.Memory.TryWrite(At(array, i, Size) + GnttabSwapGrantRef.Offsets.Status, bytes.Slice(GnttabSwapGrantRef.Offsets.Status, sizeof(short)))) return XenErrno.Efault;
        }

        return HypercallOutcome.Done;
    }

    private static HypercallOutcome WriteStatus(in HypercallInvocation call, ReadOnlySpan<byte> structure, int offset)
    {
        // A structure that was translated comes back as a whole.
        return call.Width == sizeof(uint) ? WriteField(call, structure, 0, structure.Length) : WriteField(call, structure, offset, sizeof(short));
    }

    private static HypercallOutcome WriteField(in HypercallInvocation call, ReadOnlySpan<byte> structure, int offset, int length) =>
        call.TryAddress(1, out ulong address) && call.Memory.TryWrite(unchecked(address + (ulong)offset), structure.Slice(offset, length)) ? HypercallOutcome.Done : XenErrno.Efault;
}
