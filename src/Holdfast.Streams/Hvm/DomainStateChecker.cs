using Holdfast.Abi.Hvm;

namespace Holdfast.Streams.Hvm;

/// <summary>Judges the entries of an HVM context that are the domain's: interrupt routing and emulated devices.</summary>
internal static class DomainStateChecker
{
    private const int IsaIrqs = 16;

    public static void Judge(DiagnosticBag bag, HvmContextEntry entry, ContentPath path)
    {
        ReadOnlySpan<byte> body = entry.Body.Span;
        long at = entry.Offset + HvmSaveDescriptor.Size;
        switch ((HvmSaveType)entry.Descriptor.Typecode)
        {
            case HvmSaveType.PciLink:
                for (int link = 0; link < HvmHwPciLink.Offsets.Pad0; link++)
                {
                    if (body[link] >= IsaIrqs) bag.Report(DeviceRules.PciLink, at + link, path, $"Link {link} is routed to interrupt {body[link]}.");
                }

                if (body[HvmHwPciLink.Offsets.Pad0..].ContainsAnyExcept((byte)0))
                    bag.Report(HvmContextRules.Tail, at + HvmHwPciLink.Offsets.Pad0, path, "The padding is not zero.");
                break;
            case HvmSaveType.Pit:
                if (HvmHwPit.Read(body).Pad0 != 0) bag.Report(HvmContextRules.Tail, at + HvmHwPit.Offsets.Pad0, path, "The padding is not zero.");
                break;
        }
    }
}
