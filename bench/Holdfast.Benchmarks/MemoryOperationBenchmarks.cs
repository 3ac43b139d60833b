using System.Buffers.Binary;
using BenchmarkDotNet.Attributes;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Memory;
using Holdfast.Hypervisor;
using Holdfast.Hypervisor.Callers;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Profiles;

namespace Holdfast.Benchmarks;

/// <summary>Gives a guest a million pages, and takes them away again: a hypercall with as many extents.</summary>
[MemoryDiagnoser]
public class MemoryOperationBenchmarks
{
    private const int Extents = 1 << 20;

    private EmbeddedHypervisor? _hypervisor;
    private HypercallCaller? _caller;
    private ulong _reservation;

    /// <summary>How wide the caller is, in bytes.</summary>
    [Params(4, 8)]
    public int Width { get; set; }

    /// <summary>After how many extents the call is preempted each time, and made again; 0 for never.</summary>
    [Params(0, 256, 1)]
    public int StopEvery { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _hypervisor = new EmbeddedHypervisor(HypervisorProfile.Xen417);
        Domain guest = _hypervisor.Create(new DomainConfiguration { Kind = ContextGuestKind.Pvh, MaxFrames = 2 * Extents }, out _)!;
        var memory = new ProcessMemory(Width);
        _caller = new HypercallCaller(guest, Width, memory);
        ulong list = memory.Allocate(Extents * Width, out byte[] numbers);
        for (int i = 0; i < Extents; i++)
        {
            if (Width == sizeof(uint)) BinaryPrimitives.WriteUInt32LittleEndian(numbers.AsSpan(i * Width), (uint)i);
            else BinaryPrimitives.WriteUInt64LittleEndian(numbers.AsSpan(i * Width), (ulong)i);
        }

        _reservation = memory.Allocate(XenMemoryReservation.SizeAt(Width), out byte[] bytes);
        new XenMemoryReservation { ExtentStart = list, NrExtents = Extents, Domid = (ushort)SpecialDomain.Self }.Write(bytes, Width);
        if (StopEvery > 0) _hypervisor.Preemption = PreemptionPolicies.EveryNth(StopEvery);
    }

    [GlobalCleanup]
    public void CleanUp() => _hypervisor!.Dispose();

    [Benchmark(Description = "populate_physmap and decrease_reservation, 1,048,576 extents each")]
    public void ComeAndGo()
    {
        Call(MemoryOpHypercall.Codes.PopulatePhysmap);
        Call(MemoryOpHypercall.Codes.DecreaseReservation);
    }

    private void Call(uint code)
    {
        var registers = new HypercallRegisters(MemoryOpHypercall.Number, code, _reservation);
        while (!_hypervisor!.Call(_caller!, ref registers)) continue;
        if (registers.Accumulator != Extents) throw new InvalidOperationException($"Only {registers.Accumulator} extents are done.");
    }
}
