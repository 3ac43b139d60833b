using Holdfast.Abi.Libxc;
using Holdfast.Abi.Pv;
using Holdfast.Streams.Libxc;
using Holdfast.Streams.Pages;

namespace Holdfast.Streams.Pv;

/// <summary>
/// Reads the records that only a PV guest has, in the order that a restore demands, and judges the vCPUs at the end of the stream, when
/// the types of all frames are known.
/// </summary>
internal sealed class PvChecker(ReadState state, LibxcStream stream, PageTableChecker tables)
{
    private const int EntrySize = sizeof(ulong);
    private const int MaxExtended = 128;

    /// <summary>The most vCPUs that Xen gives a PV guest (MAX_VIRT_CPUS).</summary>
    private const long MaxVcpus = 8192;
    private const ulong MaxP2mFrames = 1 << 20;

    private ulong?[] _p2m = [];
    private long _p2mOffset;
    private ContentPath _p2mPath = ContentPath.Root;

    /// <summary>The guest's last frame; 0 until X86_PV_P2M_FRAMES has said more, as it is in a restore.</summary>
    public ulong LastFrame => stream.Pv.LastFrame ?? 0;

    private DiagnosticBag Bag => state.Bag;

    private int Width => stream.PvInfo?.GuestWidth ?? 0;

    /// <summary>Reads X86_PV_INFO.</summary>
    public void ReadInfo(ReadOnlySpan<byte> body, long at, ContentPath path)
    {
        if (stream.PvInfo is not null)
        {
            Bag.Report(PvRules.InfoTwice, at, path, "X86_PV_INFO came before.");
            return;
        }

        if (body.Length < PvInfo.Size)
        {
            Bag.Report(LibxcRules.BodyLength, at, path, $"The body is {body.Length} bytes long; X86_PV_INFO has {PvInfo.Size}.");
            return;
        }

        PvInfo info = PvInfo.Read(body, stream.Order);
        if ((info.GuestWidth, info.PtLevels) is not ((4, 3) or (8, 4)))
        {
            Bag.Report(PvRules.InfoValue, at + LibxcRecordHeader.Size, path, $"The guest is {info.GuestWidth} bytes wide and has {info.PtLevels} levels of page tables.");
            return;
        }

        if (body.Length > PvInfo.Size) Bag.Report(PvRules.InfoLength, at, path, $"The body is {body.Length} bytes long.");
        if (body[PvInfo.Offsets.Res..PvInfo.Size].ContainsAnyExcept((byte)0))
            Bag.Report(PvRules.Reserved, at + LibxcRecordHeader.Size + PvInfo.Offsets.Res, path, "The reserved bytes are not zero.");
        stream.PvInfo = info;
    }

    /// <summary>Reads X86_PV_P2M_FRAMES.</summary>
    public void ReadP2mFrames(ReadOnlySpan<byte> body, long at, ContentPath path)
    {
        if (!RequireInfo(at, path)) return;
        if (body.Length < PvP2mFrames.Size)
        {
            Bag.Report(PvRules.P2mLength, at, path, $"The body is {body.Length} bytes long.");
            return;
        }

        PvP2mFrames header = PvP2mFrames.Read(body, stream.Order);
        if (header.StartPfn > header.EndPfn)
        {
            Bag.Report(PvRules.P2mOrder, at + LibxcRecordHeader.Size, path, $"The range is 0x{header.StartPfn:x} to 0x{header.EndPfn:x}.");
            return;
        }

        uint perFrame = (uint)(PageDataReader.PageSize / Width);
        uint start = header.StartPfn / perFrame;
        uint end = (header.EndPfn / perFrame) + 1;
        if (body.Length != PvP2mFrames.Size + ((long)(end - start) * EntrySize))
        {
            Bag.Report(PvRules.P2mLength, at, path,
                $"The range 0x{header.StartPfn:x} to 0x{header.EndPfn:x} touches {end - start} frames of the P2M; the body is {body.Length} bytes long.");
            return;
        }

        if (header.EndPfn > LastFrame) Grow(header.EndPfn, end, at, path);
        for (int i = 0; i < end - start; i++)
        {
            var reader = new ByteReader(body[PvP2mFrames.P2mPfnsOffset(i)..], stream.Order);
            ulong frame = reader.U64();
            if ((ulong)i + start < (ulong)_p2m.Length) _p2m[start + i] = frame;
        }

        _p2mOffset = at;
        _p2mPath = path;
        stream.Pv.P2mFrames = _p2m;
    }

    /// <summary>Notes SHARED_INFO; what it holds is the guest's own.</summary>
    public void ReadSharedInfo(uint length, long at, ContentPath path)
    {
        RequireInfo(at, path);
        stream.Pv.SharedInfoOffset = at + LibxcRecordHeader.Size;
        if (length != PageDataReader.PageSize) Bag.Report(PvRules.SharedInfoLength, at, path, $"The body is {length} bytes long.");
    }

    /// <summary>Reads a vCPU's record, which is judged at the end of the stream.</summary>
    /// <returns>True when the record's body is kept.</returns>
    public bool ReadVcpu(LibxcRecordType type, byte[] body, long at, ContentPath path)
    {
        if (body.Length < PvVcpuHeader.Size)
        {
            Bag.Report(PvRules.VcpuHeader, at, path, $"The body is {body.Length} bytes long.");
            return false;
        }

        PvVcpuHeader header = PvVcpuHeader.Read(body, stream.Order);
        long bodyAt = at + LibxcRecordHeader.Size;
        if (header.Res1 != 0) Bag.Report(PvRules.Reserved, bodyAt + PvVcpuHeader.Offsets.Res1, path, $"The reserved word is 0x{header.Res1:x}.");
        if (body.Length == PvVcpuHeader.Size)
        {
            Bag.Report(PvRules.VcpuEmpty, at, path, "The record holds nothing but its header.");
            return false;
        }

        long vcpus = Math.Min(state.MaxVcpus ?? MaxVcpus, MaxVcpus);
        if (header.VcpuId >= vcpus)
        {
            Bag.Report(PvRules.VcpuId, bodyAt, path, $"The record is for vCPU {header.VcpuId}; the domain has at most {vcpus}.");
            return false;
        }

        var blob = new PvBlob(bodyAt + PvVcpuHeader.Size, body.AsMemory(PvVcpuHeader.Size)) { Path = path };
        if (!FitsType(type, blob, at)) return false;
        Store(type, header.VcpuId, blob, at);
        return true;
    }

    /// <summary>Judges what is only known at the end: what is missing, and the vCPUs against the types of frames.</summary>
    public void JudgeWhole(long end, ContentPath path)
    {
        if (stream.PvInfo is null) Bag.Report(PvRules.InfoMissing, end, path, "There is no X86_PV_INFO.");
        if (stream.Pv.LastFrame is null) Bag.Report(PvRules.P2mMissing, end, path, "There is no X86_PV_P2M_FRAMES.");
        else JudgeP2m();
        if (stream.Pv.SharedInfoOffset is null) Bag.Report(PvRules.SharedInfoMissing, end, path, "There is no SHARED_INFO.");
        if (!stream.Pv.Vcpus.TryGetValue(0, out PvVcpu? first) || first.Basic is null) Bag.Report(PvRules.BasicMissing, end, path, "There is no X86_PV_VCPU_BASIC for vCPU 0.");
        for (uint id = 1; id < Math.Min(state.MaxVcpus ?? 0, 1 << 13); id++)
        {
            if (!stream.Pv.Vcpus.TryGetValue(id, out PvVcpu? vcpu) || vcpu.Basic is null)
                Bag.Report(PvRules.BasicAbsent, end, path, $"The configuration has {state.Config?.MaxVcpus} vCPUs; there is no X86_PV_VCPU_BASIC for vCPU {id}.");
        }

        if (stream.PvInfo is null) return;
        tables.JudgeWhole(PvVcpuChecker.RootsOf(stream), path);
        JudgeVcpus();
    }

    /// <summary>Judges what the vCPUs' records say.</summary>
    public void JudgeVcpus()
    {
        var vcpus = new PvVcpuChecker(state, stream, tables);
        foreach (PvVcpu vcpu in stream.Pv.Vcpus.Values) vcpus.Judge(vcpu);
    }

    private bool RequireInfo(long at, ContentPath path)
    {
        if (stream.PvInfo is not null) return true;
        Bag.Report(PvRules.InfoMissing, at, path, "No X86_PV_INFO came before this record.");
        return false;
    }

    private void Grow(uint lastFrame, uint frames, long at, ContentPath path)
    {
        if (stream.Pv.LastFrame is ulong before) Bag.Report(PvRules.P2mChanged, at, path, $"The last frame grows from 0x{before:x} to 0x{lastFrame:x}.");
        stream.Pv.LastFrame = lastFrame;
        if (frames <= MaxP2mFrames) Array.Resize(ref _p2m, (int)frames);
    }

    private bool FitsType(LibxcRecordType type, PvBlob blob, long at)
    {
        int length = blob.Bytes.Length;
        switch (type)
        {
            case LibxcRecordType.X86PvVcpuBasic:
                int expected = Width == 4 ? VcpuGuestContext32.Size : VcpuGuestContext64.Size;
                if (length == expected) return true;
                Bag.Report(PvRules.BasicLength, at, blob.Path, $"The state is {length} bytes long; that of a {Width * 8}-bit guest has {expected}.");
                return false;
            case LibxcRecordType.X86PvVcpuExtended:
                if (length <= MaxExtended) return true;
                Bag.Report(PvRules.ExtendedLength, at, blob.Path, $"The state is {length} bytes long.");
                return false;
            case LibxcRecordType.X86PvVcpuXsave:
                if (length >= PvXsaveHeader.Size) return true;
                Bag.Report(PvRules.XsaveLength, at, blob.Path, $"The state is {length} bytes long.");
                return false;
            default:
                if (length % PvVcpuMsr.Size == 0) return true;
                Bag.Report(PvRules.MsrsLength, at, blob.Path, $"The state is {length} bytes long.");
                return false;
        }
    }

    private void Store(LibxcRecordType type, uint id, PvBlob blob, long at)
    {
        PvVcpu vcpu = stream.Pv.Vcpu(id);
        PvBlob? before;
        switch (type)
        {
            case LibxcRecordType.X86PvVcpuBasic:
                (before, vcpu.Basic) = (vcpu.Basic, blob);
                break;
            case LibxcRecordType.X86PvVcpuExtended:
                (before, vcpu.Extended) = (vcpu.Extended, blob);
                break;
            case LibxcRecordType.X86PvVcpuXsave:
                (before, vcpu.Xsave) = (vcpu.Xsave, blob);
                break;
            default:
                (before, vcpu.Msrs) = (vcpu.Msrs, blob);
                break;
        }

        if (before is null) return;
        state.Release(before.Bytes.Length + PvVcpuHeader.Size);
        Bag.Report(LibxcRules.Duplicate, at, blob.Path, $"The record for vCPU {id} also stands at 0x{before.Offset:x}.");
    }

    private void JudgeP2m()
    {
        if (stream.Pages.IsPartial) return;
        for (int i = 0; i < _p2m.Length; i++)
        {
            long at = _p2mOffset + LibxcRecordHeader.Size + PvP2mFrames.P2mPfnsOffset(i);
            string? fault = _p2m[i] is not ulong frame ? "no record names it"
                : frame > LastFrame ? $"0x{frame:x} is beyond the guest's last frame, 0x{LastFrame:x}"
                : stream.Pages.TypeOf(frame) is PageType type and not PageType.NoTab ? $"0x{frame:x} has type {type}"
                : stream.Pages.TypeOf(frame) is null && !tables.IsNamed(frame) ? $"the image has no frame 0x{frame:x}"
                : null;
            if (fault is not null) Bag.Report(PvRules.P2mFrame, at, _p2mPath / $"p2m_pfn[{i}]", $"Of the frames that hold the P2M, number {i} is wrong: {fault}.");
        }
    }
}
