using BenchmarkDotNet.Attributes;
using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Ordering;
using Holdfast.LivePatching.Tests.Ordering;

namespace Holdfast.Benchmarks;

/// <summary>Orders live patches: a stack, and alternatives of which one can be applied.</summary>
[MemoryDiagnoser]
public class OrderBenchmarks
{
    private const int Seed = 1;
    private static readonly string[] s_functions = [.. Enumerable.Range(0, 4096).Select(i => $"function_{i}")];

    private OrderedHypervisor? _xen;
    private PayloadIdentity[] _stack = [];
    private PayloadIdentity[] _alternatives = [];
    private ElfFile[] _files = [];

    /// <summary>How many payloads there are.</summary>
    [Params(1000, 10_000)]
    public int Payloads { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        BuildId xen = PayloadBytes.Id(-1);
        _xen = OrderedHypervisor.Of(HypervisorImage.Read(PayloadBytes.Hypervisor(xen, s_functions), out _)!);
        byte[][] files = [.. Enumerable.Range(0, Payloads).Select(i => PayloadStack.Payload(i, xen, s_functions))];
        _files = [.. files.Select(file => ElfFile.Read(file)!)];
        _stack = [.. _files.Select(Identity)];
        new Random(Seed).Shuffle(_stack);
        _alternatives = [.. _stack.Select(payload => payload with { Depends = xen })];
    }

    [Benchmark(Description = "order a stack")]
    public PayloadOrder Stack() => PayloadOrder.Of(_stack, _xen!);

    [Benchmark(Description = "order alternatives")]
    public PayloadOrder Alternatives() => PayloadOrder.Of(_alternatives, _xen!);

    [Benchmark(Description = "write the tree and the graph of a stack")]
    public int Write()
    {
        PayloadOrder order = Stack();
        return OrderTree.Lines(order).Count + OrderGraph.Text(order).Length;
    }

    [Benchmark(Description = "read what an order depends on")]
    public PayloadIdentity[] Read() => [.. _files.Select(Identity)];

    private static PayloadIdentity Identity(ElfFile file, int number) => PayloadIdentity.Read(file, PayloadStack.Name(number), PayloadStack.Name(number));
}
