using Holdfast.Abi.DmOp;
using Holdfast.Abi.IoReq;
using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.DeviceModels;

/// <summary>What a device model gets requests by: the ranges that it is responsible for, the pages with the requests, and an event channel for each vCPU.</summary>
/// <remarks>Source: xen/common/ioreq.c, 4.17.</remarks>
internal sealed class IoreqServer
{
    /// <summary>How many spaces there are: ports, memory, PCI functions.</summary>
    public const int Spaces = (int)XenDmOpIoRange.Pci + 1;

    private readonly RangeSet[] _ranges = [new((int)DmOpConstants.MaxIoRanges), new((int)DmOpConstants.MaxIoRanges), new((int)DmOpConstants.MaxIoRanges)];

    /// <param name="id">Its number.</param>
    /// <param name="emulator">The number of the domain that its device model is in.</param>
    /// <param name="buffering">Whether it takes requests that need no answer.</param>
    /// <param name="vcpus">How many vCPUs there are.</param>
    public IoreqServer(int id, ushort emulator, IoreqServerBufferedRequests buffering, int vcpus)
    {
        Id = id;
        Emulator = emulator;
        Buffering = buffering;
        Ports = new uint[vcpus];
    }

    /// <summary>Its number.</summary>
    public int Id { get; }

    /// <summary>The number of the domain that its device model is in. Nobody else may change it (EPERM).</summary>
    public ushort Emulator { get; }

    /// <summary>Whether it takes requests that need no answer.</summary>
    public IoreqServerBufferedRequests Buffering { get; }

    /// <summary>True when it takes requests that need no answer.</summary>
    public bool IsBuffered => Buffering != IoreqServerBufferedRequests.Off;

    /// <summary>True while it gets requests.</summary>
    public bool IsEnabled { get; set; }

    /// <summary>The page with a request for each vCPU.</summary>
    public IoreqPage Requests { get; } = new();

    /// <summary>The page with the ring of requests that need no answer.</summary>
    public IoreqPage Ring { get; } = new();

    /// <summary>The event channel of each vCPU; 0 where there is none.</summary>
    public uint[] Ports { get; }

    /// <summary>False for a server of a partial image that does not say which event channels it has.</summary>
    public bool HasPorts { get; set; }

    /// <summary>The event channel for requests that need no answer; 0 when it takes none.</summary>
    public uint BufferedPort { get; set; }

    /// <summary>Its ranges in a space.</summary>
    public RangeSet RangesOf(XenDmOpIoRange space) => _ranges[(int)space];

    /// <summary>Where the request of a vCPU is; empty when there is no page.</summary>
    public Span<byte> RequestOf(uint vcpu) => Requests.Page is { } page ? page.Bytes.Slice(SharedIopage.VcpuIoreqOffset((int)vcpu), Ioreq.Size) : default;

    /// <summary>Writes into a vCPU's request by which event channel the two sides wake each other, if there is a page.</summary>
    public void TellPort(uint vcpu)
    {
        Span<byte> bytes = RequestOf(vcpu);
        if (!bytes.IsEmpty) (Ioreq.Read(bytes) with { VpEport = Ports[vcpu] }).Write(bytes);
    }

    /// <summary>Does the same for each vCPU.</summary>
    public void TellPorts()
    {
        for (uint vcpu = 0; vcpu < Ports.Length; vcpu++) TellPort(vcpu);
    }
}
