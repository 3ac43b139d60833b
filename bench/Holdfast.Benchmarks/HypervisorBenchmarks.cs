using BenchmarkDotNet.Attributes;
using Holdfast.Abi.DomainContext;
using Holdfast.Agreement;
using Holdfast.Hypervisor;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.SaveRestore;
using Holdfast.Streams.DomainContext;
using Holdfast.Testing;
using Holdfast.Testing.Contexts;

namespace Holdfast.Benchmarks;

/// <summary>Saves and loads domains of the embedded hypervisor.</summary>
[MemoryDiagnoser]
public class HypervisorBenchmarks
{
    private const int BigImageMebibytes = 4096;

    private readonly EmbeddedHypervisor _hypervisor = new();
    private readonly LoadOptions _options = new();
    private readonly string _big = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
    private byte[] _context = [];
    private Domain? _domain;

    [GlobalSetup]
    public void Prepare()
    {
        byte[] sample = JudgedImages.ReadImage(Path.Combine(Repository.Root, "samples", "guests", WholeContext.Sample + ".xlsave.gz"));
        DomainContextRecords records = WholeContext.Records(sample);
        records.TryFind(ContextRecordType.Domain, out byte[]? domain);
        ContextDomain shape = ContextDomain.Read(domain);
        _context = DomainContextWriter.Write([.. records.InOrder]);
        _domain = _hypervisor.Create(new DomainConfiguration { Kind = (ContextGuestKind)shape.Kind, Vcpus = shape.Vcpus, Devices = shape.Devices }, out _);
        LoadContext();
        AlignedImage.Write(_big, sample, BigImageMebibytes);
    }

    [GlobalCleanup]
    public void CleanUp()
    {
        _hypervisor.Dispose();
        File.Delete(_big);
    }

    [Benchmark(Description = "save the context of 8 vCPUs")]
    public byte[] SaveContext() => _domain!.SaveContext(out _)!;

    [Benchmark(Description = "load the context of 8 vCPUs")]
    public ContextLoadResult LoadContext()
    {
        ContextLoadResult loaded = _domain!.LoadContext(_context, _options);
        return loaded.Succeeded ? loaded : throw new InvalidOperationException(loaded.Refusal!.Message);
    }

    [Benchmark(Description = "load a guest of 4 GiB")]
    public long LoadBigImage()
    {
        ImageLoadResult loaded = _hypervisor.Load(_big);
        if (!loaded.Succeeded) throw new InvalidOperationException(loaded.Refusal.Message);
        long frames = loaded.Domain.Memory.Count;
        loaded.Domain.Destroy();
        return frames;
    }
}
