using System.Globalization;
using Holdfast.Abi.DmOp;
using Holdfast.Abi.Gates;
using Holdfast.Abi.HvmOp;
using Holdfast.Toolstack.DeviceModels;

namespace Holdfast.HypercallScripts;

/// <summary>The statements of a script that a device model's client carries out: <c>dm WHAT NUMBERS...</c>. Each prints Xen's name of the error or 0, and what else the call answers.</summary>
internal sealed class DeviceModelStatements(IHypercallGate gate, IResourceGate? resources, ushort domain) : IDisposable
{
    private const int LargestBitmap = 4096;

    private readonly DeviceModelClient _client = new(gate, domain);

    /// <summary>Carries out a statement.</summary>
    /// <param name="words">Its words; the first is <c>dm</c>.</param>
    /// <param name="values">The numbers that they say.</param>
    /// <returns>What is printed; null for a statement that there is not.</returns>
    public string? Do(IReadOnlyList<string> words, IReadOnlyList<ulong> values) => (words[1], words.Count - 2) switch
    {
        ("create", 1) => With(_client.CreateIoreqServer((IoreqServerBufferedRequests)values[2], out ushort id), $"id={id}"),
        ("info", 2) => With(_client.GetIoreqServerInfo((ushort)values[2], values[3] != 0, out IoreqServerInfo info), $"port={info.BufferedPort} gfn={Hex(info.Gfn)} buffered={Hex(info.BufferedGfn)}"),
        ("map", 4) => Plain(_client.MapIoRange((ushort)values[2], (XenDmOpIoRange)values[3], values[4], values[5])),
        ("unmap", 4) => Plain(_client.UnmapIoRange((ushort)values[2], (XenDmOpIoRange)values[3], values[4], values[5])),
        ("map-pci", 5) => Plain(_client.MapPciFunction((ushort)values[2], Function(values, 3))),
        ("unmap-pci", 5) => Plain(_client.UnmapPciFunction((ushort)values[2], Function(values, 3))),
        ("state", 2) => Plain(_client.SetIoreqServerState((ushort)values[2], values[3] != 0)),
        ("destroy", 1) => Plain(_client.DestroyIoreqServer((ushort)values[2])),
        ("vram", 2) => TrackVram(values[2], (uint)values[3]),
        ("modified", >= 2) when words.Count % 2 == 0 => Modified(values),
        ("mem-type", 3) => Plain(_client.SetMemType(values[2], (uint)values[3], (HvmMemType)values[4])),
        ("map-mem-type", 3) => Plain(_client.MapMemTypeToIoreqServer((ushort)values[2], (HvmMemType)values[3], values[4] != 0)),
        ("intx", 6) => Plain(_client.SetPciIntxLevel(Function(values, 2), (byte)values[6], values[7] != 0)),
        ("isa", 2) => Plain(_client.SetIsaIrqLevel((byte)values[2], values[3] != 0)),
        ("link", 2) => Plain(_client.SetPciLinkRoute((byte)values[2], (byte)values[3])),
        ("irq", 2) => Plain(_client.SetIrqLevel((uint)values[2], values[3] != 0)),
        ("event", 6) => Plain(_client.InjectEvent(new XenDmOpInjectEvent { Vcpuid = (uint)values[2], Vector = (byte)values[3], Type = (byte)values[4], InsnLen = (byte)values[5], ErrorCode = (uint)values[6], Cr2 = values[7] })),
        ("msi", 2) => Plain(_client.InjectMsi(values[2], (uint)values[3])),
        ("shutdown", 1) => Plain(_client.RemoteShutdown((uint)values[2])),
        ("relocate", 3) => Plain(_client.RelocateMemory(values[2], values[3], (uint)values[4])),
        ("pin", 3) => Plain(_client.PinMemoryCacheAttribute(values[2], values[3], (XenDmOpMemCacheAttr)(uint)values[4])),
        ("vcpus", 0) => With(_client.NrVcpus(out uint count), $"vcpus={count}"),
        ("resource-size", 2) when resources is not null => Plain(resources.SizeOf(domain, (uint)values[2], (uint)values[3])),
        ("resource", 4) when resources is not null => MapResource(resources, values),
        _ => null,
    };

    public void Dispose() => _client.Dispose();

    private static PciFunction Function(IReadOnlyList<ulong> values, int at) => new((ushort)values[at], (byte)values[at + 1], (byte)values[at + 2], (byte)values[at + 3]);

    private static string Plain(HypercallResult result) => result.ToString();

    private static string With(HypercallResult result, FormattableString outputs) => result.Succeeded ? $"{result} {outputs.ToString(CultureInfo.InvariantCulture)}" : result.ToString();

    private static string Hex(ulong? value) => value is ulong known ? string.Create(CultureInfo.InvariantCulture, $"0x{known:x}") : "-";

    private string TrackVram(ulong first, uint count)
    {
        Span<byte> bitmap = stackalloc byte[LargestBitmap];
        if (count > LargestBitmap * 8) throw new ScriptException("too many pages");
        HypercallResult result = _client.TrackDirtyVram(first, count, bitmap);
        return result.Succeeded ? $"{result} {Convert.ToHexStringLower(bitmap[..(int)((count + 7) / 8)])}" : result.ToString();
    }

    private string Modified(IReadOnlyList<ulong> values)
    {
        var pages = new ModifiedPages[(values.Count - 2) / 2];
        for (int i = 0; i < pages.Length; i++) pages[i] = new ModifiedPages(values[2 + (2 * i)], (uint)values[3 + (2 * i)]);
        return Plain(_client.ModifiedMemory(pages));
    }

    private string MapResource(IResourceGate gateOfResources, IReadOnlyList<ulong> values)
    {
        HypercallResult result = gateOfResources.Map(domain, (uint)values[2], (uint)values[3], (uint)values[4], (int)values[5], out IMappedPages? pages);
        pages?.Dispose();
        return result.ToString();
    }
}
