using System.Globalization;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>What a guest of the lab saw of a call that real Xen preempted (lab/continuations/README.md).</summary>
internal sealed record SeenCall
{
    /// <summary>HYPERCALL/OPERATION, with what was done to it behind a dash.</summary>
    public required string Name { get; init; }

    /// <summary>pvh, pvh32 or pv.</summary>
    public required string Caller { get; init; }

    /// <summary>The version that preempted it.</summary>
    public required XenVersion From { get; init; }

    /// <summary>The version that ended it.</summary>
    public required XenVersion To { get; init; }

    /// <summary>What holdfast check said of the image, before it was restored: each call in flight.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>How many units it has.</summary>
    public int Units { get; init; }

    /// <summary>The registers that made it.</summary>
    public HypercallRegisters Begun { get; init; }

    /// <summary>What was seen in mid-call.</summary>
    public IReadOnlyList<Sight> Sights { get; init; } = [];

    /// <summary>The registers that a handler left; null when it changed none.</summary>
    public HypercallRegisters? Forged { get; init; }

    /// <summary>The value that a handler left in a field; null when it changed none.</summary>
    public ulong? ForgedField { get; init; }

    /// <summary>The result; null when the guest was ended, or not restored.</summary>
    public long? Ended { get; init; }

    /// <summary>True when everything was done.</summary>
    public bool IsWhole { get; init; }

    /// <summary>How wide the caller is, in bytes.</summary>
    public int Width => Caller == "pvh32" ? 4 : 8;

    /// <summary>A look at a call that stands in its middle.</summary>
    /// <param name="Registers">Its registers.</param>
    /// <param name="Done">How many units were done, by evidence.</param>
    /// <param name="Fields">What had changed in memory, by its name.</param>
    public sealed record Sight(HypercallRegisters Registers, ulong Done, Dictionary<string, (ulong Old, ulong New)> Fields);

    /// <summary>Reads a file of the lab.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="version">The version of Xen, where the file does not say it of each call.</param>
    public static IReadOnlyList<SeenCall> ReadAll(string text, XenVersion? version) =>
        [.. text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(block => Read(block.Split('\n', StringSplitOptions.RemoveEmptyEntries), version))];

    private static SeenCall Read(string[] lines, XenVersion? version)
    {
        int slash = lines[0].LastIndexOf('/');
        var call = new SeenCall { Name = lines[0][2..slash], Caller = lines[0][(slash + 1)..], From = version ?? default, To = version ?? default };
        List<Sight> sights = [];
        bool isForged = false;
        foreach (string[] words in lines.Skip(1).Select(line => line.Split(' ')))
        {
            switch (words[0])
            {
                case "from": call = call with { From = XenVersion.Parse(words[1]) }; break;
                case "to": call = call with { To = XenVersion.Parse(words[1]) }; break;
                case "told": call = call with { Told = [.. call.Told, string.Join(' ', words.Skip(1))] }; break;
                case "units": call = call with { Units = int.Parse(words[1], CultureInfo.InvariantCulture) }; break;
                case "begun": call = call with { Begun = Registers(words) }; break;
                case "seen": sights.Add(new Sight(Registers(words), Number(words[^1]), new(StringComparer.Ordinal))); break;
                case "field" when !isForged: sights[^1].Fields.Add(words[1], (Number(words[2]), Number(words[3]))); break;
                case "forged": (call, isForged) = (call with { Forged = Registers(words) }, true); break;
                case "forged-field": (call, isForged) = (call with { ForgedField = Number(words[2]) }, true); break;
                case "ended" when words[1] == "with": break;
                case "ended": call = call with { Ended = long.Parse(words[1], CultureInfo.InvariantCulture) }; break;
                case "whole": call = call with { IsWhole = words[1] == "yes" }; break;
                case "field" or "finally" or "not": break;
                default: throw new InvalidDataException($"{lines[0]}: what is '{words[0]}'?");
            }
        }

        return call with { Sights = sights };
    }

    private static HypercallRegisters Registers(string[] words)
    {
        var registers = new HypercallRegisters((uint)Number(words[1]));
        for (int i = 0; i < 5; i++) registers[i] = Number(words[2 + i]);
        return registers;
    }

    private static ulong Number(string text) =>
        text.StartsWith("0x", StringComparison.Ordinal) ? ulong.Parse(text.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) : ulong.Parse(text, CultureInfo.InvariantCulture);
}
