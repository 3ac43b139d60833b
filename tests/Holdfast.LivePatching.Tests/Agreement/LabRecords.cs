using Holdfast.LivePatching.Hypervisors;
using Holdfast.Testing;

namespace Holdfast.LivePatching.Tests.Agreement;

/// <summary>What is stored of what real Xen answered, by version: tests/agreement/livepatch.</summary>
internal static class LabRecords
{
    private static readonly Dictionary<string, HypervisorImage> s_small = new(StringComparer.Ordinal);

    private static string Folder => Path.Combine(Repository.Root, "tests", "agreement", "livepatch");

    /// <summary>The versions that were asked.</summary>
    public static IEnumerable<string> Versions => Directory.GetFiles(Folder, "results-*.txt").Select(file => Path.GetFileNameWithoutExtension(file)["results-".Length..]).Order(StringComparer.Ordinal);

    /// <summary>The scripts with their answers.</summary>
    public static IReadOnlyList<LabBlock> Blocks(string version) => LabBlock.ReadAll(Path.Combine(Folder, $"results-{version}.txt"));

    /// <summary>A payload; null when it is not stored. What 4.20 answers as 4.17 does is stored once.</summary>
    public static byte[]? Payload(string version, string name)
    {
        string path = Path.Combine(Folder, $"payloads-{version}", name);
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }

    /// <summary>All payloads for a version.</summary>
    public static IEnumerable<byte[]> Payloads(string version) => Directory.GetFiles(Path.Combine(Folder, $"payloads-{version}")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    /// <summary>The file that describes the small hypervisor of a version.</summary>
    public static string SmallPath(string version) => $"tests/agreement/livepatch/hypervisor-{version}.txt";

    /// <summary>The small hypervisor of a version.</summary>
    public static HypervisorImage Small(string version)
    {
        lock (s_small)
        {
            if (s_small.TryGetValue(version, out HypervisorImage? known)) return known;
            byte[] file = SmallHypervisor.Parse(File.ReadAllText(Path.Combine(Repository.Root, SmallPath(version)))).Build();
            return s_small[version] = HypervisorImage.Read(file, out string complaint) ?? throw new InvalidDataException(complaint);
        }
    }

    /// <summary>The real hypervisor with its symbols, where the environment names it and it is the build that was asked; otherwise null.</summary>
    public static HypervisorImage? Real(string version)
    {
        if (Environment.GetEnvironmentVariable($"HOLDFAST_XEN_SYMS_{version.Replace(".", "", StringComparison.Ordinal)}") is not { Length: > 0 } path) return null;
        HypervisorImage real = HypervisorImage.Read(File.ReadAllBytes(path), out string complaint) ?? throw new InvalidDataException(complaint);
        return !File.Exists(Path.Combine(Repository.Root, SmallPath(version))) || real.BuildId == Small(version).BuildId ? real : null;
    }
}
