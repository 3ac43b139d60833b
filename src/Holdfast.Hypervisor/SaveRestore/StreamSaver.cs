using System.Collections.Immutable;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Libxc;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Streams;
using Holdfast.Streams.DomainContext;

namespace Holdfast.Hypervisor.SaveRestore;

/// <summary>Saves a whole domain as a libxc stream, its records in the order in which libxc writes them. What could keep it from being saved is found out before anything is written.</summary>
internal static class StreamSaver
{
    private const int WideLevels = 4;
    private const int NarrowLevels = 3;

    /// <summary>Saves a domain.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="output">Where the stream goes.</param>
    /// <param name="profile">Whose form the state has.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static DomainSaveResult Save(Domain domain, Stream output, HypervisorProfile profile, CancellationToken cancellation)
    {
        if (ContextSaver.Save(domain, out DomainRefusal? refusal) is not { } context) return Refused(refusal!);
        if (domain is { IsPv: true, PvMemory: null }) return Refused(new DomainRefusal(XenErrno.Enodata, "The domain came from no image, and nothing says where its table of frames is."));
        if (profile.Xen is not XenVersion xen)
        {
            // No number of Xen's stands for a hypervisor that is not Xen; the stream is one of the newest version's.
            Write(domain, output, XenVersions.Newest, [new ContextPiece(ContextPieceKind.LibxcRecord, (uint)LibxcRecordType.DomainContext, 0, context)], cancellation);
            return new DomainSaveResult(null, []);
        }

        DomainContextRecords records = DomainContextImage.Read(context, out _).ToRecords();
        IReadOnlyList<ContextPiece> pieces = DomainContextConverter.ToPieces(records, domain.Description, xen);
        IReadOnlyList<DomainContextRecord> lost = DomainContextConverter.FindUnsaid(records, domain.Description, pieces, out string? reason);
        if (reason is not null) return Refused(new DomainRefusal(XenErrno.Einval, reason));
        Write(domain, output, xen, pieces, cancellation);
        return new DomainSaveResult(null, [.. lost.Select(record => new DomainContextRecordName(record.Type, record.Instance))]);
    }

    private static DomainSaveResult Refused(DomainRefusal refusal) => new(refusal, []);

    private static void Write(Domain domain, Stream output, XenVersion producer, IReadOnlyList<ContextPiece> pieces, CancellationToken cancellation)
    {
        var writer = new RecordWriter(output);
        ILookup<bool, ContextPiece> records = pieces.Where(piece => piece.Kind == ContextPieceKind.LibxcRecord).ToLookup(IsStatic);
        writer.WriteHeaders(domain.IsPv ? DomainType.X86Pv : DomainType.X86Hvm, producer);
        if (domain.IsPv) WritePvInfo(domain, writer);
        foreach (ContextPiece piece in records[true]) writer.Write((LibxcRecordType)piece.Type, piece.Body.Span);
        writer.Write(LibxcRecordType.StaticDataEnd, []);
        if (domain.PvMemory is { } layout) WriteP2mFrames(layout, writer);
        MemorySaver.Save(domain.Memory, writer, cancellation);
        foreach (ContextPiece piece in records[false]) writer.Write((LibxcRecordType)piece.Type, piece.Body.Span);
        writer.Write(LibxcRecordType.End, []);
        output.Flush();
    }

    /// <summary>Policies are static data, which is read before memory.</summary>
    private static bool IsStatic(ContextPiece piece) => piece.Is(LibxcRecordType.X86CpuidPolicy) || piece.Is(LibxcRecordType.X86MsrPolicy);

    private static void WritePvInfo(Domain domain, RecordWriter writer)
    {
        bool isWide = domain.Configuration.Width == sizeof(ulong);
        Span<byte> body = stackalloc byte[PvInfo.Size];
        new PvInfo { GuestWidth = (byte)domain.Configuration.Width, PtLevels = (byte)(isWide ? WideLevels : NarrowLevels) }.Write(body, ByteOrder.Little);
        writer.Write(LibxcRecordType.X86PvInfo, body);
    }

    private static void WriteP2mFrames(PvMemoryLayout layout, RecordWriter writer)
    {
        ImmutableArray<ulong> frames = layout.P2mFrames;
        byte[] body = new byte[PvP2mFrames.Size + (frames.Length * sizeof(ulong))];
        new PvP2mFrames { StartPfn = 0, EndPfn = (uint)layout.LastFrame }.Write(body, ByteOrder.Little);
        for (int i = 0; i < frames.Length; i++) new ContextFrame { Gfn = frames[i] }.Write(body.AsSpan(PvP2mFrames.P2mPfnsOffset(i)));
        writer.Write(LibxcRecordType.X86PvP2mFrames, body);
    }
}
