using Holdfast.Abi.DomainContext;

namespace Holdfast.Streams.Conversion;

/// <summary>What a conversion may lose, by the name that allows it.</summary>
public static class ConversionLoss
{
    /// <summary>The guest's configuration, which xl files have.</summary>
    public const string Configuration = "config";

    /// <summary>What a device model saved, which libxl streams have.</summary>
    public const string Emulator = "emulator";

    /// <summary>The guest's memory, and what describes it.</summary>
    public const string Memory = "memory";

    /// <summary>CPUID and MSR policies, which streams of version 3 have.</summary>
    public const string Policies = "policies";

    /// <summary>How time-stamp counters run, which streams have.</summary>
    public const string Tsc = "tsc";

    /// <summary>The parameters of an HVM guest, which streams have.</summary>
    public const string Params = "params";

    /// <summary>What an HVM context or a domain context needs to come back as it was.</summary>
    public const string Provenance = "provenance";

    /// <summary>Whatever records of a domain context none of Xen's says. Each has its own name besides: that of its type.</summary>
    public const string State = "state";

    /// <summary>Every name that is not one of a record's, with what it stands for.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        [Configuration] = "the guest's configuration",
        [Emulator] = "the device model's state",
        [Memory] = "the guest's memory",
        [Policies] = "the CPUID and MSR policies",
        [Tsc] = "how time-stamp counters run",
        [Params] = "the parameters of the HVM guest",
        [Provenance] = "the bytes that typed records do not say",
        [State] = "what none of Xen's own records says",
    };

    /// <summary>True for a name that a loss can have: one of <see cref="All"/>, or that of a record of a domain context.</summary>
    public static bool IsName(string name) => All.ContainsKey(name) || ContextRecords.All.Any(record => record.Name == name);
}
