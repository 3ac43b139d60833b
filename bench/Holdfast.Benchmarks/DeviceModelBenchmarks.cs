using BenchmarkDotNet.Attributes;
using Holdfast.Abi;
using Holdfast.Abi.DmOp;
using Holdfast.Abi.DomainContext;
using Holdfast.Hypervisor;
using Holdfast.Hypervisor.Callers;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Gates;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Kernels;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Toolstack.DeviceModels;

namespace Holdfast.Benchmarks;

/// <summary>Makes the calls of a device model, in the process.</summary>
[MemoryDiagnoser]
public class DeviceModelBenchmarks
{
    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen417);
    private HypercallCaller? _caller;
    private UInt128 _target;
    private UInt128 _vcpus;
    private UInt128 _high;
    private UInt128 _low;
    private UInt128 _map;
    private UInt128 _unmap;
    private UInt128 _message;
    private readonly IAnswer[] _answers = [new Zero(), new One()];
    private readonly Dictionary<uint, IAnswer> _byCode = [];
    private InProcessGate? _gate;
    private DeviceModelClient? _client;
    private uint _next;

    /// <summary>What a dispatch is at least: a call of which nobody knows before where it goes.</summary>
    private interface IAnswer
    {
        UInt128 Answer(ref HypercallRegisters registers);
    }

    [GlobalSetup]
    public void Prepare()
    {
        Domain guest = _hypervisor.Create(new DomainConfiguration { Kind = ContextGuestKind.Hvm, Vcpus = 2, Devices = 0x13f }, out _)!;
        var memory = new ProcessMemory(sizeof(ulong));
        _caller = new HypercallCaller(_hypervisor.ControlDomain, sizeof(ulong), memory);
        _target = guest.Id.Value;
        UInt128 create = Put(memory, DmOpHypercall.Codes.CreateIoreqServer, default(XenDmOpCreateIoreqServer));
        if (Call(create) != 0) throw new InvalidOperationException("There is no server.");
        _vcpus = Put(memory, DmOpHypercall.Codes.NrVcpus, default(XenDmOpNrVcpus));
        _high = Put(memory, DmOpHypercall.Codes.SetIsaIrqLevel, new XenDmOpSetIsaIrqLevel { IsaIrq = 5, Level = 1 });
        _low = Put(memory, DmOpHypercall.Codes.SetIsaIrqLevel, new XenDmOpSetIsaIrqLevel { IsaIrq = 5 });
        var range = new XenDmOpIoreqServerRange { Start = 0x3f8, End = 0x3ff };
        _map = Put(memory, DmOpHypercall.Codes.MapIoRangeToIoreqServer, range);
        _unmap = Put(memory, DmOpHypercall.Codes.UnmapIoRangeFromIoreqServer, range);
        for (uint code = 0; code < 20; code++) _byCode[code] = _answers[code % 2];
        _gate = new InProcessGate(new Privcmd(_hypervisor), sizeof(ulong));
        _client = new DeviceModelClient(_gate, guest.Id.Value);
        _message = Put(memory, DmOpHypercall.Codes.InjectMsi, new XenDmOpInjectMsi { Addr = 0xfee0_0000, Data = 0x55 });
    }

    [GlobalCleanup]
    public void CleanUp()
    {
        _client!.Dispose();
        _gate!.Dispose();
        _hypervisor.Dispose();
    }

    [Benchmark(Description = "for comparison: a call through an interface")]
    public UInt128 CallInterface()
    {
        var registers = new HypercallRegisters(DmOpHypercall.Number, _target, 1, _vcpus);
        return _answers[_next++ & 1].Answer(ref registers);
    }

    [Benchmark(Description = "for comparison: the same found in a dictionary")]
    public UInt128 CallFromDictionary()
    {
        var registers = new HypercallRegisters(DmOpHypercall.Number, _target, 1, _vcpus);
        return _byCode[_next++ % 20].Answer(ref registers);
    }

    [Benchmark(Description = "nr_vcpus")]
    public UInt128 TellVcpus() => Call(_vcpus);

    [Benchmark(Description = "set_isa_irq_level, up and down", OperationsPerInvoke = 2)]
    public UInt128 SetLevel() => Call(_high) + Call(_low);

    [Benchmark(Description = "map and unmap a range", OperationsPerInvoke = 2)]
    public UInt128 Map() => Call(_map) + Call(_unmap);

    [Benchmark(Description = "inject_msi")]
    public UInt128 Inject() => Call(_message);

    [Benchmark(Description = "nr_vcpus, by the client through the kernel layer")]
    public uint AskThroughKernel()
    {
        _client!.NrVcpus(out uint count);
        return count;
    }

    private static UInt128 Put<T>(ProcessMemory memory, uint code, T body)
        where T : struct, IAbiStructure<T>
    {
        ulong operation = memory.Allocate(XenDmOp.Size, out byte[] bytes);
        new XenDmOp { Op = code }.Write(bytes);
        body.Write(bytes.AsSpan(XenDmOp.Offsets.U));
        ulong buffers = memory.Allocate(XenDmOpBuf.SizeAt(sizeof(ulong)), out byte[] list);
        new XenDmOpBuf { H = operation, Length = XenDmOp.Size }.Write(list, sizeof(ulong));
        return buffers;
    }

    private UInt128 Call(UInt128 buffers)
    {
        var registers = new HypercallRegisters(DmOpHypercall.Number, _target, 1, buffers);
        while (!_hypervisor.Call(_caller!, ref registers)) continue;
        return registers.Accumulator;
    }

    private sealed class Zero : IAnswer
    {
        public UInt128 Answer(ref HypercallRegisters registers) => registers.Accumulator;
    }

    private sealed class One : IAnswer
    {
        public UInt128 Answer(ref HypercallRegisters registers) => registers.Accumulator + 1;
    }
}
