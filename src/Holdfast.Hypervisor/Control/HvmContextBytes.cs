using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.SaveRestore;
using Holdfast.Streams;
using Holdfast.Streams.DomainContext;

namespace Holdfast.Hypervisor.Control;

/// <summary>A domain's state as the HVM context that Xen gives its toolstack.</summary>
internal static class HvmContextBytes
{
    /// <summary>Makes the context of a domain.</summary>
    /// <param name="domain">The domain, which is HVM or PVH.</param>
    /// <param name="version">The version whose form it has; the newest that is known for a later one.</param>
    /// <returns>Null when the domain's state has no such form.</returns>
    public static ReadOnlyMemory<byte>? Of(Domain domain, XenVersion version)
    {
        if (ContextSaver.Save(domain, out _) is not { } image) return null;
        DomainContextRecords records = DomainContextImage.Read(image, out _).ToRecords();
        IReadOnlyList<ContextPiece> pieces = DomainContextConverter.ToPieces(records, domain.Description, FormOf(version));
        return pieces.FirstOrDefault(piece => piece.Is(LibxcRecordType.HvmContext))?.Body;
    }

    /// <summary>True for a record that a device or a vCPU writes; the others stand around them.</summary>
    public static bool IsSavedAlone(uint type, XenVersion version) =>
        type is not ((uint)HvmSaveType.Header or (uint)HvmSaveType.End) && type <= ushort.MaxValue && HvmSaveRecords.TryGet((ushort)type, out HvmSaveRecord? record) && record.FormOf(FormOf(version)) is not null;

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

    private static XenVersion FormOf(XenVersion version) => version < XenVersions.Newest ? version : XenVersions.Newest;
}
