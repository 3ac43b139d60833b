using System.Text;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.LivePatch;
using Holdfast.Hypervisor.Callers;
using Holdfast.LivePatching.Loading;

namespace Holdfast.Hypervisor.LivePatching;

/// <content>The list of payloads.</content>
public sealed partial class LivePatchOperations
{
    private static readonly XenVersion s_isToldTheRoom = new(4, 21, 0);

    /// <summary>Asked after each payload of a list that is written; true ends the list there, and the caller goes on with another. Real Xen ends it when something else is to be done.</summary>
    public Func<bool> IsPreempted { get; set; } = static () => false;

    /// <summary>Lists payloads, from one on.</summary>
    /// <returns>How many were written.</returns>
    public HypercallResult List(ref XenSysctlLivepatchListBefore421 list, ICallerMemory caller)
    {
        // The two structures have one layout. Who fills two of the fields changed, and the version decides about that.
        Span<byte> bytes = stackalloc byte[XenSysctlLivepatchList.Size];
        list.Write(bytes);
        var sameList = XenSysctlLivepatchList.Read(bytes);
        HypercallResult result = List(ref sameList, caller);
        sameList.Write(bytes);
        list = XenSysctlLivepatchListBefore421.Read(bytes);
        return result;
    }

    /// <inheritdoc cref="List(ref XenSysctlLivepatchListBefore421, ICallerMemory)"/>
    public HypercallResult List(ref XenSysctlLivepatchList list, ICallerMemory caller)
    {
        if (list.Nr > LivePatchConstants.MaxListed) return HypercallResult.Failed(XenErrno.E2big);
        if (list.Pad != 0) return HypercallResult.Failed(XenErrno.Einval);
        if (list.Nr > 0 && !(caller.IsReachable(list.Status, (ulong)list.Nr * XenLivepatchStatus.Size)
            && caller.IsReachable(list.Len, (ulong)list.Nr * sizeof(uint))
            && caller.IsReachable(list.MetadataLen, (ulong)list.Nr * sizeof(uint))))
        {
            return HypercallResult.Failed(XenErrno.Einval);
        }

        if (_payloads.Count > 0 && list.Idx >= (uint)_payloads.Count) return HypercallResult.Failed(XenErrno.Einval);

        XenErrno error = default;
        int seen = 0;
        uint written = 0;
        if (list.Nr == 0)
        {
            list = list with
            {
                NameTotalSize = (uint)_payloads.Sum(payload => payload.Name.Length + 1),
                MetadataTotalSize = (uint)_payloads.Sum(payload => payload.Loaded.Metadata.Length),
            };
        }
        else
        {
            error = WriteFrom(ref list, caller, out seen, out written);
        }

        // Those that were passed over or begun count as seen.
        list = list with { Nr = (uint)(_payloads.Count - seen), Version = _version };
        return error == default ? HypercallResult.Of(written) : HypercallResult.Failed(error);
    }

    private XenErrno WriteFrom(ref XenSysctlLivepatchList list, ICallerMemory caller, out int seen, out uint written)
    {
        bool isToldTheRoom = Version >= s_isToldTheRoom;
        XenErrno error = default;
        ulong names = 0;
        ulong metadata = 0;
        ulong begunNames = 0;
        ulong begunMetadata = 0;
        seen = 0;
        written = 0;
        foreach (LivePatchPayload payload in _payloads)
        {
            if (list.Idx > (uint)seen++) continue;
            byte[] name = Encoding.Latin1.GetBytes(payload.Name + '\0');
            ReadOnlySpan<byte> texts = payload.Loaded.Metadata.Span;
            begunNames += (ulong)name.Length;
            begunMetadata += (ulong)texts.Length;
            if (isToldTheRoom && (begunNames > list.NameTotalSize || begunMetadata > list.MetadataTotalSize)) error = XenErrno.Enobufs;
            else if (!caller.IsReachable(unchecked(list.Name + names), (ulong)name.Length) || !caller.IsReachable(unchecked(list.Metadata + metadata), (ulong)texts.Length)) error = XenErrno.Einval;
            else if (!Write(list, caller, payload, written, name, names, texts, metadata)) error = XenErrno.Efault;
            if (error != default) break;

            names = begunNames;
            metadata = begunMetadata;
            written++;
            if (written >= list.Nr || IsPreempted()) break;
        }

        // Until 4.20 the one that could not be written counts too.
        list = list with { NameTotalSize = (uint)(isToldTheRoom ? names : begunNames), MetadataTotalSize = (uint)(isToldTheRoom ? metadata : begunMetadata) };
        return error;
    }

    private static bool Write(XenSysctlLivepatchList list, ICallerMemory caller, LivePatchPayload payload, uint place, ReadOnlySpan<byte> name, ulong nameOffset, ReadOnlySpan<byte> metadata, ulong metadataOffset)
    {
        Span<byte> status = stackalloc byte[XenLivepatchStatus.Size];
        payload.Status.Write(status);
        return caller.TryWrite(unchecked(list.Name + nameOffset), name)
            && WriteLength(caller, list.Len, place, name.Length)
            && caller.TryWrite(unchecked(list.Status + ((ulong)place * XenLivepatchStatus.Size)), status)
            && (metadata.IsEmpty || caller.TryWrite(unchecked(list.Metadata + metadataOffset), metadata))
            && WriteLength(caller, list.MetadataLen, place, metadata.Length);
    }

    private static bool WriteLength(ICallerMemory caller, ulong address, uint place, int length)
    {
        // Of the generated structures this one has such a length in it, and only they turn integers into bytes.
        Span<byte> list = stackalloc byte[XenSysctlLivepatchList.Size];
        new XenSysctlLivepatchList { NameTotalSize = (uint)length }.Write(list);
        return caller.TryWrite(unchecked(address + ((ulong)place * sizeof(uint))), list.Slice(XenSysctlLivepatchList.Offsets.NameTotalSize, sizeof(uint)));
    }
}
