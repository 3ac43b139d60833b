using System.Globalization;
using Holdfast.Fuzzing;
using Holdfast.Fuzzing.Hypercalls;

if (args is ["--every-byte"])
{
    var every = new EveryByte();
    every.Run();
    foreach (string finding in every.Findings.Take(20)) Console.WriteLine(finding);
    Console.WriteLine($"{every.Trials} images tried, {every.Findings.Count} findings");
    return every.Findings.Count == 0 ? 0 : 1;
}

int seconds = 20;
int seed = 1;
bool arePatches = args is ["--live-patches", ..];
bool areCalls = args is ["--hypercalls", ..];
if (arePatches || areCalls) args = args[1..];
long? number = null;
for (int index = 0; index < args.Length; index += 2)
{
    if (index + 1 >= args.Length || !long.TryParse(args[index + 1], NumberStyles.None, CultureInfo.InvariantCulture, out long value)) return Usage();
    switch (args[index])
    {
        case "--seconds": seconds = (int)value; break;
        case "--seed": seed = (int)value; break;
        case "--number": number = value; break;
        default: return Usage();
    }
}

if (arePatches)
{
    var patches = new LivePatchRun(seed);
    patches.RunFor(TimeSpan.FromSeconds(seconds));
    Console.WriteLine($"{patches.Trials} live patches tried, {patches.Findings} findings");
    return patches.Findings == 0 ? 0 : 1;
}

if (areCalls)
{
    var calls = new HypercallRun(seed);
    if (number is long world) calls.RunWorld((int)world);
    else calls.RunFor(TimeSpan.FromSeconds(seconds));
    Console.WriteLine($"{calls.Trials} calls tried, {calls.Successes} of them good, {calls.Refusals} refusals compared, {calls.Findings} findings");
    return calls.Findings == 0 ? 0 : 1;
}

var run = new FuzzRun(seed);
bool ended = number is long only ? run.RunOnly(only) : run.RunFor(TimeSpan.FromSeconds(seconds));
Console.WriteLine($"{run.Trials} images tried, {run.Calls} of them in the middle of a hypercall, {run.Findings} findings");
return ended && run.Findings == 0 ? 0 : 1;

static int Usage()
{
    Console.Error.WriteLine(
        """
        usage: [--seconds N] [--seed N]     give mutated samples to the checker; what goes wrong is left in artifacts/fuzz
               [--seed N] --number N        one of them again
               --live-patches [--seconds N] [--seed N]    the same with live patches, and all that takes one
               --hypercalls [--seconds N] [--seed N]      calls of every kind of caller to the embedded hypervisor
               --hypercalls [--seed N] --number N         the calls of one world again
               --every-byte                 small images with one byte changed: every byte, to every other value
        """);
    return 2;
}
