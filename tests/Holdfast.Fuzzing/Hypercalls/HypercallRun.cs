using System.Diagnostics;
using System.Globalization;
using Holdfast.Hypervisor.Emulation;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Testing;

namespace Holdfast.Fuzzing.Hypercalls;

/// <summary>
/// Gives calls of every kind of caller to two worlds that differ in a secret alone. Nothing may be thrown, take long or take much memory; both must answer alike, and leave the callers' memory and the domains alike;
/// a call that is refused as a whole must leave the domains as they were.
/// </summary>
internal sealed class HypercallRun(int seed)
{
    private const int CallsInWorld = 400;
    private const int MostParts = 64;
    private const int MostFindings = 20;
    private const long MostMemory = 64 << 20;
    private const int CallsBetweenLooks = 50;
    private const int CallsBetweenComparisons = 2;
    private const int ComparisonsBetweenLooksAtMemory = 16;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    private readonly string _folder = Path.Combine(Repository.Root, "artifacts", "fuzz");
    private readonly byte[][] _rooms = [new byte[FuzzCaller.Rooms * FuzzCaller.RoomSize], new byte[FuzzCaller.Rooms * FuzzCaller.RoomSize]];

    /// <summary>How many calls were made.</summary>
    public long Trials { get; private set; }

    /// <summary>How many of them were done without an error.</summary>
    public long Successes { get; private set; }

    /// <summary>How many were compared with the state before them, as they were refused.</summary>
    public long Refusals { get; private set; }

    /// <summary>How many found something.</summary>
    public long Findings { get; private set; }

    /// <summary>Tries as many as the time allows.</summary>
    public void RunFor(TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        for (int world = 0; clock.Elapsed < time && Findings < MostFindings; world++) RunWorld(world);
    }

    /// <summary>Tries the calls of one world.</summary>
    public void RunWorld(int number)
    {
        int own = unchecked((seed * 1_000_003) + number);
        var random = new Random(own);
        HypervisorProfile profile = HypervisorProfile.All[random.Next(HypervisorProfile.All.Count)];
        using var one = new FuzzWorld(profile, 0x5a, own);
        using var other = new FuzzWorld(profile, 0xc3, own);
        FuzzWorld[] worlds = [one, other];
        var generator = new CallGenerator(random, one.Callers, one.Hypervisor.Version);
        for (int i = 0; i < CallsInWorld; i++)
        {
            string what = "";
            string? wrong;
            try
            {
                wrong = Step(random, generator, worlds, i, out what);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                wrong = exception.ToString();
            }

            Trials++;
            if (wrong is null) continue;
            Keep(number, i, what, wrong);
            return;
        }
    }

    private void Keep(int world, int call, string what, string wrong)
    {
        Findings++;
        Directory.CreateDirectory(_folder);
        string name = string.Create(CultureInfo.InvariantCulture, $"hypercalls-{seed}-{world}.txt");
        string text = string.Create(CultureInfo.InvariantCulture, $"call {call} of world {world}, {what}\n{wrong}\n");
        File.WriteAllText(Path.Combine(_folder, name), text);
        Console.WriteLine($"artifacts/fuzz/{name}: {text}");
    }

    /// <summary>One thing in both worlds; null when nothing is wrong with it.</summary>
    private string? Step(Random random, CallGenerator generator, FuzzWorld[] worlds, int index, out string what)
    {
        if (random.Next(12) == 0) return Access(random, worlds, out what);
        FuzzCall call = generator.Next();
        what = call.ToString();
        if (worlds[0].Callers[call.Caller].Domain.IsDestroyed) return null;
        bool isCompared = random.Next(CallsBetweenComparisons) == 0, withMemory = random.Next(ComparisonsBetweenLooksAtMemory) == 0;
        byte[]? before = null;
        var results = new HypercallRegisters[worlds.Length];
        bool isDone = false;
        for (int world = 0; world < worlds.Length; world++)
        {
            FuzzCaller caller = worlds[world].Callers[call.Caller];
            for (int room = 0; room < FuzzCaller.Rooms; room++) caller.Fill(room, call.Rooms[room]);
            var registers = new HypercallRegisters { Accumulator = call.Number };
            for (int i = 0; i < call.Arguments.Length; i++) registers[i] = call.Arguments[i];
            if (isCompared && world == 0) before = worlds[world].State(withMemory);
            worlds[world].Poison();
            long memory = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            isDone = Make(worlds[world], caller, call, ref registers);
            if (clock.Elapsed > s_patience) return $"It took {clock.Elapsed.TotalSeconds:f1} s.";
            memory = GC.GetAllocatedBytesForCurrentThread() - memory;
            if (memory > MostMemory) return $"It took {memory >> 20} MB.";
            results[world] = registers;
            if (!caller.Domain.IsDestroyed) caller.Read(_rooms[world]);
        }

        if (!Same(results[0], results[1])) return "The registers differ.";
        int at = _rooms[0].AsSpan().CommonPrefixLength(_rooms[1]);
        if (at < _rooms[0].Length) return string.Create(CultureInfo.InvariantCulture, $"The callers' memory differs at 0x{at:x}: {_rooms[0][at]:x2} and {_rooms[1][at]:x2}.");
        long result = worlds[0].Callers[call.Caller].Width == sizeof(uint) ? (int)(uint)results[0].Accumulator : (long)(ulong)results[0].Accumulator;
        if (isDone && result >= 0) Successes++;
        if (index % CallsBetweenLooks == 0 && !worlds[0].State(withMemory: true).AsSpan().SequenceEqual(worlds[1].State(withMemory: true))) return "The domains differ.";
        return before is not null && isDone && Refusal.LeavesAllAlone(call, result) ? CompareWith(before, worlds[0].State(withMemory)) : null;
    }

    private string? CompareWith(byte[] before, byte[] now)
    {
        Refusals++;
        int at = before.AsSpan().CommonPrefixLength(now);
        return at == before.Length && at == now.Length ? null : string.Create(CultureInfo.InvariantCulture, $"It was refused, and the state of the domains is another at 0x{at:x} of 0x{before.Length:x}.");
    }

    /// <summary>Makes a call, and again as long as it is preempted, some times.</summary>
    private static bool Make(FuzzWorld world, FuzzCaller caller, FuzzCall call, ref HypercallRegisters registers)
    {
        for (int part = 0; part < MostParts && !caller.Domain.IsDestroyed; part++)
        {
            if (caller.Call(world.Hypervisor, ref registers)) return true;
            if (part == 0 && call.Forgery is { } forgery) registers[forgery.Argument] = forgery.Value;
        }

        return false;
    }

    private static bool Same(in HypercallRegisters one, in HypercallRegisters other)
    {
        bool same = one.Accumulator == other.Accumulator;
        for (int i = 0; i < 5; i++) same &= one[i] == other[i];
        return same;
    }

    /// <summary>A guest's access, or that time goes on.</summary>
    private static string? Access(Random random, FuzzWorld[] worlds, out string what)
    {
        int kind = random.Next(8), domain = random.Next(2), size = 1 << random.Next(3);
        ulong address = random.Next(3) switch { 0 => (ulong)random.Next(0x60) << 12, 1 => 0xfeb0_0000, _ => 0xfec0_0000 } + (ulong)random.Next(0x1000);
        ushort port = (ushort)(random.Next(3) switch { 0 => 0xcf8, 1 => 0x5000 + random.Next(16), _ => random.Next(0x10000) });
        uint count = (uint)random.Next(1, 20);
        bool downwards = random.Next(2) == 0;
        ulong time = (ulong)random.Next(1_000_000_000);
        byte[] data = new byte[size];
        random.NextBytes(data);
        what = string.Create(CultureInfo.InvariantCulture, $"access {kind} of domain {domain}: port 0x{port:x}, address 0x{address:x}, {size} bytes, {count} times, down {downwards}, {time} ns");
        var seen = new List<string>();
        foreach (FuzzWorld world in worlds)
        {
            world.Poison();
            if (kind == 0)
            {
                world.Hypervisor.Time += time;
                continue;
            }

            if (world.Watched[domain].IsDestroyed) continue;
            GuestAccesses accesses = world.Watched[domain].Accesses;
            if (accesses.WaitingOf(0) is not null) continue;
            GuestAccess access = kind switch
            {
                1 => accesses.ReadPort(0, port, size),
                2 => accesses.WritePort(0, port, data),
                3 => accesses.ReadMemory(0, address, size),
                4 => accesses.WriteMemory(0, address, data),
                5 => accesses.RepeatIn(0, port, size, 0x40_000, count, downwards),
                6 => accesses.RepeatOut(0, port, size, 0x41_000, count, downwards),
                _ => accesses.RepeatMove(0, address, 0x42_000, size, count, downwards),
            };
            seen.Add($"{access.State} {access.Left} {access.Server} {Convert.ToHexString(access.Data.Span)}");
        }

        return seen.Count == 2 && seen[0] != seen[1] ? $"The accesses differ: {seen[0]}; {seen[1]}." : null;
    }
}
