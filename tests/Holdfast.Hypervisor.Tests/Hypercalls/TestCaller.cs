using Holdfast.Abi.Gates;
using Holdfast.Hypervisor.Callers;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Tests.Hypercalls;

/// <summary>Somebody who makes hypercalls, with buffers of his own.</summary>
internal sealed partial class TestCaller
{
    private readonly EmbeddedHypervisor _hypervisor;
    private readonly Dictionary<ulong, byte[]> _buffers = [];

    public TestCaller(EmbeddedHypervisor hypervisor, Domain domain, int width = 8, uint vcpu = 0)
    {
        _hypervisor = hypervisor;
        Memory = new ProcessMemory(width);
        Caller = new HypercallCaller(domain, width, Memory, vcpu);
    }

    public ProcessMemory Memory { get; }

    public HypercallCaller Caller { get; }

    /// <summary>How often calls were preempted.</summary>
    public int Preemptions { get; private set; }

    /// <summary>Memory of the caller's, with something in it.</summary>
    public ulong Put(params ReadOnlySpan<byte> contents)
    {
        ulong address = Memory.Allocate(Math.Max(contents.Length, 1), out byte[] bytes);
        contents.CopyTo(bytes);
        _buffers.Add(address, bytes);
        return address;
    }

    /// <summary>The bytes of what was put somewhere.</summary>
    public byte[] At(ulong address) => _buffers[address];

    /// <summary>Makes a call, again and again as long as it is preempted.</summary>
    public HypercallResult Call(uint number, params ReadOnlySpan<UInt128> arguments)
    {
        var registers = new HypercallRegisters(number, arguments);
        while (!_hypervisor.Call(Caller, ref registers)) Preemptions++;
        return Result(registers);
    }

    /// <summary>The result that registers have.</summary>
    public HypercallResult Result(in HypercallRegisters registers) =>
        HypercallResult.FromRegister(Caller.Width == sizeof(uint) ? (int)(uint)registers.Accumulator : (long)(ulong)registers.Accumulator);
}
