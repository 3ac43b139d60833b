using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;

namespace Holdfast.Streams.DomainContext;

/// <summary>One of Xen's own records that a domain context stands for (docs/specs/domain-context.md §11.2).</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Type">Its type.</param>
/// <param name="Instance">The instance of an entry, or the vCPU that a record of a PV guest is about; 0 otherwise.</param>
/// <param name="Body">Its bytes, without descriptor and padding. Of HVM_CONTEXT, all of its entries with theirs.</param>
public sealed record ContextPiece(ContextPieceKind Kind, uint Type, ushort Instance, ReadOnlyMemory<byte> Body)
{
    /// <summary>How many records of the stream that are no pieces stood before it; 0 for an entry.</summary>
    public uint Place { get; init; }

    /// <summary>True for an entry of this type.</summary>
    public bool Is(HvmSaveType type) => Kind == ContextPieceKind.HvmEntry && Type == (uint)type;

    /// <summary>True for a record of this type.</summary>
    public bool Is(LibxcRecordType type) => Kind == ContextPieceKind.LibxcRecord && Type == (uint)type;

    /// <summary>Its type and instance, as a person would write them.</summary>
    public string Name => Kind == ContextPieceKind.HvmEntry
        ? $"{(HvmSaveRecords.TryGet((ushort)Type, out HvmSaveRecord? record) ? record.Name : $"entry of type {Type}")} {Instance}"
        : Libxc.LibxcRecords.NameOf(Type);
}
