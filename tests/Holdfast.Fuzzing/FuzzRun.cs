using System.Diagnostics;
using System.Globalization;
using Holdfast.Agreement;
using Holdfast.Streams;
using Holdfast.Streams.Hypercalls;
using Holdfast.Testing;

namespace Holdfast.Fuzzing;

/// <summary>Runs trials one after another on a thread of its own, while the caller's thread watches that each comes to an end.</summary>
internal sealed class FuzzRun
{
    /// <summary>What a program's threads may have to live with; the depth of what is read must not depend on the content.</summary>
    private const int StackSize = 1 << 20;

    private const int PiecesEvery = 16;
    private const int ConvertedEvery = 4;

    /// <summary>After so many findings a run ends: more of the same help nobody.</summary>
    private const int MostFindings = 20;

    /// <summary>After this, a trial is not slow: it does not end.</summary>
    private static readonly TimeSpan s_patience = 10 * Trial.TimeLimit;

    private readonly int _seed;
    private readonly Mutator _mutator;
    private readonly byte[] _sound;
    private readonly CheckOptions[] _options = [new(), Judgement.Host("4.17"), Judgement.Host("4.20")];
    private readonly string _folder = Path.Combine(Repository.Root, "artifacts", "fuzz");
    private long _number;
    private long _startedAt;

    public FuzzRun(int seed)
    {
        _seed = seed;
        IEnumerable<string> samples = Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "guests"), "*" + JudgedImages.ImageSuffix);
        byte[][] images = [.. samples.Order(StringComparer.Ordinal).Select(JudgedImages.ReadImage)];
        byte[][] small = [.. images.Select(SmallImage.Of)];
        _sound = small[0];
        _mutator = new Mutator([.. images, .. small, .. small.Select(image => ThroughConversion.ToDomainContext(image, keepsProvenance: true)), .. small.Select(image => ThroughConversion.ToDomainContext(image, keepsProvenance: false))], seed);
        Directory.CreateDirectory(_folder);
    }

    /// <summary>How many trials ended.</summary>
    public long Trials { get; private set; }

    /// <summary>In how many of them a vCPU stood at a hypercall.</summary>
    public long Calls { get; private set; }

    /// <summary>How many went wrong.</summary>
    public int Findings { get; private set; }

    /// <summary>Runs trials until the time is over.</summary>
    /// <returns>False when a trial did not come to an end.</returns>
    public bool RunFor(TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        return RunWatched(number => watch.Elapsed < time);
    }

    /// <summary>Runs one trial.</summary>
    /// <returns>False when it did not come to an end.</returns>
    public bool RunOnly(long only)
    {
        _number = only;
        return RunWatched(number => number == only);
    }

    private bool RunWatched(Func<long, bool> goesOn)
    {
        Volatile.Write(ref _startedAt, Stopwatch.GetTimestamp());
        var worker = new Thread(() => RunWhile(goesOn), StackSize) { IsBackground = true };
        worker.Start();
        while (!worker.Join(TimeSpan.FromMilliseconds(200)))
        {
            if (Stopwatch.GetElapsedTime(Volatile.Read(ref _startedAt)) < s_patience) continue;
            long stuck = Volatile.Read(ref _number);
            Save(stuck, _mutator.Make(stuck), "does not come to an end");
            return false;
        }

        return true;
    }

    private void RunWhile(Func<long, bool> goesOn)
    {
        // A stack overflow ends the process at once: the file then says which trial it was.
        string runningFile = Path.Combine(_folder, "running");
        using (FileStream running = File.Create(runningFile))
        {
            for (; goesOn(_number) && Findings < MostFindings; Volatile.Write(ref _number, _number + 1))
            {
                running.Position = 0;
                running.Write(System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"--seed {_seed} --number {_number,-20}\n")));
                running.Flush();
                Volatile.Write(ref _startedAt, Stopwatch.GetTimestamp());
                RunTrial();
                Trials++;
            }
        }

        File.Delete(runningFile);
    }

    private void RunTrial()
    {
        byte[] image = _mutator.Make(_number);
        CheckOptions options = _options[_number % _options.Length];
        bool alsoInPieces = _number % PiecesEvery == 0;
        string? fault = Look();
        // Twice, so that a machine that was busy elsewhere is not taken for a slow checker.
        if (fault is not null) fault = Look();
        if (fault is not null) Save(_number, image, fault);

        string? Look() => Trial.Run(image, options, alsoInPieces, Count) ?? (_number % ConvertedEvery == 0 ? ThroughConversion.Run(image, _sound) : null);
    }

    private void Count(CheckReport report)
    {
        if (report.Calls?.Any(call => call.State == CallState.InFlight) ?? false) Calls++;
    }

    private void Save(long number, byte[] image, string fault)
    {
        Findings++;
        string file = Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"seed-{_seed}-number-{number}.xlsave"));
        File.WriteAllBytes(file, image);
        Console.WriteLine($"{Path.GetRelativePath(Repository.Root, file)}: {fault}");
    }
}
