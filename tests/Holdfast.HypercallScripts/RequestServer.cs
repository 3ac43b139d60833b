using Holdfast.Abi.Gates;
using Holdfast.Abi.IoReq;

namespace Holdfast.HypercallScripts;

/// <summary>An ioreq server of a device model: the page with the request of its guest's one vCPU, and the port by which the device model is told of it.</summary>
internal sealed class RequestServer(ushort id, IMappedPages pages) : IDisposable
{
    /// <summary>Its number.</summary>
    public ushort Id => id;

    /// <summary>The device model's own port; null as long as the server was not turned on.</summary>
    public uint? Port { get; set; }

    /// <summary>The request, and in its place the answer.</summary>
    public Ioreq Request
    {
        get => Ioreq.Read(Place);
        set => value.Write(Place);
    }

    private Span<byte> Place => pages[0][SharedIopage.VcpuIoreqOffset(0)..];

    public void Dispose() => pages.Dispose();
}
