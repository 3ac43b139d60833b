using BenchmarkDotNet.Attributes;
using Holdfast.Agreement;
using Holdfast.Content;
using Holdfast.Streams;

namespace Holdfast.Benchmarks;

/// <summary>Checks images as the command does, without the start of a process.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private const int BigImageMebibytes = 1024;

    private readonly CheckOptions _noTarget = new();
    private readonly CheckOptions _host = Judgement.Host("4.17");
    private readonly byte[] _small = JudgedImages.Stored.Bases["h_base"];
    private readonly string _big = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    [GlobalSetup]
    public void WriteBigImage() => BigImage.Write(_big, BigImageMebibytes, isSparse: true);

    [GlobalCleanup]
    public void DeleteBigImage() => File.Delete(_big);

    [Benchmark(Description = "a guest of 2 MiB")]
    public CheckReport SmallImage() => Judgement.Check(_small, _noTarget);

    [Benchmark(Description = "a guest of 2 MiB against a target")]
    public CheckReport SmallImageAgainstHost() => Judgement.Check(_small, _host);

    [Benchmark(Description = "a guest of 1 GiB")]
    public CheckReport BigSparseImage()
    {
        using ByteSource source = ByteSource.OpenFile(_big);
        return ImageChecker.Check(source, _noTarget);
    }
}
