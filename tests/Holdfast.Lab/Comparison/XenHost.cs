using System.Diagnostics;
using System.Text.RegularExpressions;
using Holdfast.Content;
using Holdfast.Lab.Mutations;
using Holdfast.Lab.Restoring;
using Holdfast.Lab.Runs;
using Holdfast.Streams;
using Holdfast.Testing;
using Holdfast.X86.Policies;

namespace Holdfast.Lab.Comparison;

/// <summary>A host of the lab that has told what it is and saved guests.</summary>
public sealed partial class XenHost
{
    /// <summary>The guest that is always saved: its image proves that a host is well.</summary>
    public const string ProofGuest = "pvh1";

    /// <summary>A guest's memory is zero before it writes there, and holds nothing that the machine's start left.</summary>
    private const string Scrubbing = "bootscrub=idle";
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.Multiline;

    /// <summary>Six guests are started and saved in two minutes on an idle machine, and in six on one where three do so at once.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(15);

    /// <summary>The guests of the lab, by the names of their configurations: small kernels as PV, PVH and HVM guests, and a Linux as PV and PVH guest.</summary>
    public static IReadOnlyList<string> Guests { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "lab", "guests"), "*.cfg").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>The version as it was asked for: "4.17".</summary>
    public required string Xen { get; init; }

    /// <summary>The version that the hypervisor reports.</summary>
    public required string FullVersion { get; init; }

    /// <summary>The build id that the hypervisor reports.</summary>
    public required string BuildId { get; init; }

    /// <summary>What the checker is told of this host as the target.</summary>
    public required CheckOptions Target { get; init; }

    /// <summary>The files of the saved guests, by the guest's name. A file is called by <see cref="NameOf"/>.</summary>
    public required IReadOnlyDictionary<string, string> Images { get; init; }

    /// <summary>An image that this host restores as often as it is asked to: that of a small guest of its own.</summary>
    public RestoreJob Proof => new("proof", Guest.Of(ProofGuest), () => PrunedImage.Of(File.ReadAllBytes(Images[ProofGuest])));

    /// <summary>What a fresh image is called: the guest's name, and where it was saved.</summary>
    public static string NameOf(string guest, string xen) => $"{guest}-{xen}";

    /// <summary>Boots the version, and lets it save guests.</summary>
    /// <param name="xen">The version.</param>
    /// <param name="folder">A folder of its own.</param>
    /// <param name="guests">The guests' names.</param>
    /// <param name="cancellation">Ends it at once.</param>
    /// <exception cref="LabException">It does not live, or a guest was not saved.</exception>
    public static async Task<XenHost> StartAsync(string xen, string folder, IReadOnlyList<string> guests, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        string list = Path.Combine(folder, "guests");
        await File.WriteAllLinesAsync(list, guests, cancellation);
        var run = new LabRun(xen, LabRun.ScriptNamed("save"), [list], Path.Combine(folder, "save"), s_limit) { DeviceModel = true, XenArguments = Scrubbing };
        LabOutput output = await run.RunUpToTwiceAsync(cancellation);
        if (output.Status != 0) throw new LabException($"Xen {xen} did not save every guest (status {output.Status}). {output.Said}\n{output.Read("transcript.txt")}\n{output.LastWords}");

        string info = output.Read("xl-info.txt");
        CpuPolicyText policies = CpuPolicyText.Parse(output.Read("host-cpu-policy.txt"));
        return new XenHost
        {
            Xen = xen,
            FullVersion = ValueIn(info, "xen_major") + "." + ValueIn(info, "xen_minor") + ValueIn(info, "xen_extra"),
            BuildId = ValueIn(info, "build_id"),
            Target = new CheckOptions
            {
                TargetXen = XenVersion.Parse(xen),
                TargetCpu = policies.Policies ?? throw new LabException($"Xen {xen}'s xen-cpuid printed no policies."),
            },
            Images = guests.ToDictionary(guest => guest, guest => Rename(output.Folder, guest, xen), StringComparer.Ordinal),
        };
    }

    /// <summary>The images of the tiny guests, with nothing in them that a restore can do without.</summary>
    public IReadOnlyDictionary<string, byte[]> Pruned() =>
        Images.Where(image => !image.Key.StartsWith("linux-", StringComparison.Ordinal))
            .ToDictionary(image => NameOf(image.Key, Xen), image => PrunedImage.Of(File.ReadAllBytes(image.Value)), StringComparer.Ordinal);

    private static string Rename(string folder, string guest, string xen)
    {
        string file = Path.Combine(folder, NameOf(guest, xen) + ".xlsave");
        File.Move(Path.Combine(folder, guest + ".xlsave"), file);
        return file;
    }

    private static string ValueIn(string info, string key) =>
        InfoLine.Matches(info).FirstOrDefault(line => line.Groups["key"].Value == key)?.Groups["value"].Value ?? throw new LabException($"xl info has no {key}.");

    [GeneratedRegex(@"^(?<key>\w+)\s*: ?(?<value>.*)$", Options)]
    private static partial Regex InfoLine { get; }
}
