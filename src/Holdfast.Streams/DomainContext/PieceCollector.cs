using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Libxc;

namespace Holdfast.Streams.DomainContext;

/// <summary>Collects from a libxc stream the records that a domain context stands for, in their order (docs/specs/domain-context.md §10.2).</summary>
/// <param name="isPv">True for the stream of a PV guest.</param>
internal sealed class PieceCollector(bool isPv)
{
    private readonly List<ContextPiece> _pieces = [];
    private uint _others;

    /// <summary>Why the records cannot be taken; null when they can.</summary>
    public string? Refusal { get; private set; }

    /// <summary>True for a record that a domain context stands for.</summary>
    public static bool IsPiece(uint type, bool isPv) => (LibxcRecordType)type switch
    {
        LibxcRecordType.X86CpuidPolicy or LibxcRecordType.X86MsrPolicy or LibxcRecordType.X86TscInfo => true,
        LibxcRecordType.HvmContext or LibxcRecordType.HvmParams => !isPv,
        LibxcRecordType.SharedInfo or LibxcRecordType.X86PvVcpuBasic or LibxcRecordType.X86PvVcpuExtended or LibxcRecordType.X86PvVcpuXsave or LibxcRecordType.X86PvVcpuMsrs => isPv,
        _ => false,
    };

    /// <summary>Notes a record that is no piece.</summary>
    public void Pass() => _others++;

    /// <summary>Takes a piece.</summary>
    public void Add(uint type, ReadOnlyMemory<byte> body)
    {
        if ((LibxcRecordType)type == LibxcRecordType.HvmContext)
        {
            Refusal ??= HvmContextPieces.Split(body, _others, _pieces);
            return;
        }

        var piece = new ContextPiece(ContextPieceKind.LibxcRecord, type, 0, body) { Place = _others };
        if (PieceStructure.IsPvVcpu(piece))
        {
            uint vcpu = body.Length < PvVcpuHeader.Size ? uint.MaxValue : PvVcpuHeader.Read(body.Span, ByteOrder.Little).VcpuId;
            if (vcpu > ushort.MaxValue)
            {
                Refusal ??= $"{piece.Name} is about no vCPU that there can be";
                return;
            }

            piece = piece with { Instance = (ushort)vcpu };
        }

        _pieces.Add(piece);
    }

    /// <summary>What was collected.</summary>
    public SavedState ToState(int width, XenVersion? producer) => new(_pieces) { IsPv = isPv, Width = width, Producer = producer };
}
