using System.Collections.Concurrent;
using Holdfast.Abi;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>Forges how many units of a preempted call are done, wherever a version keeps nothing but that.</summary>
internal static class ForgedProgress
{
    private const ulong Greatest = ulong.MaxValue;

    private static readonly ConcurrentDictionary<(string Name, int Width), Lazy<int>> s_tried = new();

    /// <summary>True for a call of which some version keeps nothing but how many units are done.</summary>
    public static bool IsKept(CallUnderTest call) => Calls.Versions.Any(version => PlaceOf(call, version) is not null);

    /// <summary>Tries values at every stop in every version, once for all tests.</summary>
    /// <returns>How many.</returns>
    public static int TryAll(CallUnderTest call, int width) => s_tried.GetOrAdd((call.Name, width), _ => new(() =>
    {
        int cases = 0;
        foreach (XenVersion version in Calls.Versions.Where(call.IsPreemptedIn))
        {
            if (PlaceOf(call, version) is not { } place) continue;
            for (int point = 1, stops = Journey.CountStops(call, version, width); point <= stops; point++)
            {
                foreach (ulong value in ValuesFor(call, place, point))
                {
                    Try(call, version, width, place, point, value);
                    cases++;
                }
            }
        }

        return cases;
    })).Value;

    /// <summary>Where a version keeps how many units are done, and nothing else that is left; null when it does not.</summary>
    private static AbiProgressPlace? PlaceOf(CallUnderTest call, XenVersion version)
    {
        if (call.IsWhole || call.OperationIn(version) is not { Continuation: { } name }) return null;
        AbiContinuation? continuation = call.Hypercall.Continuations.FirstOrDefault(candidate => candidate.Name == name && candidate.Versions.Includes(version));
        return continuation is { Places: [{ Holds: AbiProgress.Index } place] } ? place : null;
    }

    private static IEnumerable<ulong> ValuesFor(CallUnderTest call, AbiProgressPlace place, int point)
    {
        ulong units = (ulong)call.Units;
        ulong[] values = [0, 1, (ulong)point - 1, (ulong)point + 1, units - 1, units, units + 1, 2 * units, Greatest];
        return values.Select(value => value == Greatest ? value : value / place.Unit * place.Unit).Distinct();
    }

    /// <summary>Forges a value at a point.</summary>
    private static void Try(CallUnderTest call, XenVersion version, int width, AbiProgressPlace place, int point, ulong value)
    {
        string where = $"{call.Name}, {version}, {width} bytes, stop {point}, forged {value}";
        using Journey forged = new(call, version, width), honest = new(call, version, width);
        HypercallRegisters task = call.Prepare(forged, 0, 0), same = call.Prepare(honest, 0, 0);
        Assert.True(forged.TryInterrupt(ref task, point), where);
        Assert.True(honest.TryInterrupt(ref same, point), where);
        ulong said = Forge(call, forged, place, value, ref task);
        if (said >= (ulong)call.Units)
        {
            string before = forged.State();
            long result = Signed(forged.Finish(task), width);
            Assert.True(result < 0 || (call.Counts && (ulong)result == Math.Min(said, width == sizeof(uint) ? (ulong)int.MaxValue : long.MaxValue)) || (result == 0 && said == (ulong)call.Units), $"{where}: {result}");
            Assert.Equal(before, forged.State());
            return;
        }

        long whole = Signed(forged.Finish(task), width), rest = Signed(honest.Finish(call.Prepare(honest, 0, (int)said)), width);
        if (call.Counts) rest += (long)said;
        Assert.True(whole == rest, $"{where}: {whole} and not {rest}");
        Assert.True(forged.State(withStructure: false) == honest.State(withStructure: false), where);
    }

    /// <summary>Writes progress to its place.</summary>
    /// <returns>What it says then: of a number that is too large for the place, the largest.</returns>
    public static ulong Forge(CallUnderTest call, Journey journey, AbiProgressPlace place, ulong value, ref HypercallRegisters registers)
    {
        if (place.Field is { } find)
        {
            AbiField field = find(journey.Width);
            byte[] structure = new byte[field.Offset + field.ElementSize];
            field.WriteValue(structure, value, ByteOrder.Little);
            journey.Write(journey.PageOf(0) + call.StructureOffset + (ulong)field.Offset, structure.AsSpan(field.Offset));
            return field.ReadValue(structure, ByteOrder.Little);
        }

        int index = ArgumentRegisters.IndexOf(call.Hypercall, place.Name, journey.Width), first = place.FirstBit!.Value;
        ulong mask = (1UL << (place.LastBit!.Value - first + 1)) - 1, bits = Math.Min(value / place.Unit, mask);
        registers[index] = ((ulong)registers[index] & ~(mask << first)) | (bits << first);
        return bits * place.Unit;
    }

    /// <summary>A result, with its sign.</summary>
    public static long Signed(UInt128 register, int width) => width == sizeof(uint) ? (int)(uint)register : (long)(ulong)register;
}
