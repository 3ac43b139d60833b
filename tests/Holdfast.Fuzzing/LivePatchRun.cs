using System.Diagnostics;
using Holdfast.Abi.Elf;
using Holdfast.Content;
using Holdfast.LivePatching.Applying;
using Holdfast.LivePatching.Checking;
using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Inspection;
using Holdfast.LivePatching.Loading;
using Holdfast.LivePatching.Ordering;
using Holdfast.LivePatching.Signing;
using Holdfast.LivePatching.Tests.Agreement;
using Holdfast.Testing;

namespace Holdfast.Fuzzing;

/// <summary>Changes live patches that real Xen has judged, and gives them to everything that takes one. What passes the check must apply, and come off again without a trace.</summary>
internal sealed class LivePatchRun(int seed)
{
    private const int MostChanges = 8;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    private readonly HypervisorImage _xen = LabRecords.Small("4.17");
    private readonly byte[][] _samples = [.. LabRecords.Payloads("4.17").Where(payload => payload.Length is > 0 and < 1 << 16)];
    private readonly string _folder = Path.Combine(Repository.Root, "artifacts", "fuzz");

    /// <summary>How many payloads were tried.</summary>
    public long Trials { get; private set; }

    /// <summary>How many of them found something.</summary>
    public long Findings { get; private set; }

    /// <summary>Tries as many as the time allows.</summary>
    public void RunFor(TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < time && Findings < 20)
        {
            byte[] payload = Changed(new Random(HashCode.Combine(seed, Trials)));
            var one = Stopwatch.StartNew();
            string? wrong = Try(payload);
            if (wrong is null && one.Elapsed > s_patience) wrong = $"It took {one.Elapsed.TotalSeconds:f1} s.";
            if (wrong is not null) Keep(payload, wrong);
            Trials++;
        }
    }

    private void Keep(byte[] payload, string wrong)
    {
        Findings++;
        Directory.CreateDirectory(_folder);
        string path = Path.Combine(_folder, $"{seed}-{Trials}.livepatch");
        File.WriteAllBytes(path, payload);
        Console.WriteLine($"{Path.GetRelativePath(Repository.Root, path)}: {wrong}");
    }

    /// <summary>A sample with some fields of its tables changed: those that are read as offsets, lengths, numbers and flags.</summary>
    private byte[] Changed(Random random)
    {
        byte[] payload = [.. _samples[random.Next(_samples.Length)]];
        ElfFile? file = ElfFile.Read(payload);
        for (int many = random.Next(1, MostChanges); many > 0 && payload.Length > 0; many--)
        {
            int place = random.Next(payload.Length);
            if (file is { Sections.Length: > 1 } && random.Next(4) > 0)
            {
                ElfSection section = file.Sections[random.Next(1, file.Sections.Length)];
                place = random.Next(3) switch
                {
                    0 => (int)section.HeaderOffset + random.Next(Elf64SectionHeader.Size),
                    1 when section.Contents.Length > 0 => (int)section.Header.Offset + random.Next(section.Contents.Length),
                    _ => random.Next(Elf64Header.Size),
                };
            }

            if (place >= payload.Length) continue;
            payload[place] = random.Next(6) switch
            {
                0 => 0,
                1 => 0xff,
                2 => (byte)(payload[place] ^ (1 << random.Next(8))),
                3 => (byte)(payload[place] + 1),
                4 => (byte)(payload[place] - 1),
                _ => (byte)random.Next(256),
            };
        }

        return random.Next(20) == 0 ? payload[..random.Next(payload.Length + 1)] : payload;
    }

    private string? Try(byte[] payload)
    {
        try
        {
            var version = new XenVersion(4, payload.Length % 2 == 0 ? 17 : 20);
            PayloadCheckReport report = PayloadChecker.Check("some", payload, _xen, version, []);
            PayloadInspector.Inspect("some", payload, target: null);
            PayloadInspector.Inspect("some", payload, new PayloadTarget(_xen, version, []));
            if (PayloadVerifier.Verify(payload, Keyring.Empty, DateTimeOffset.UnixEpoch).IsValid) return "It is signed by nobody's key.";
            if (ElfFile.Read(payload) is ElfFile file) PayloadOrder.Of([PayloadIdentity.Read(file, "some", "some")], OrderedHypervisor.Of(_xen));
            return report.Passed ? Apply(payload, version) : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.ToString();
        }
    }

    private string? Apply(byte[] payload, XenVersion version)
    {
        var stack = new PatchStack(new HypervisorText(_xen));
        LoadReport load = PayloadLoader.Load("some", payload, new LoadEnvironment { Xen = _xen, Version = version }, new DiagnosticBag());
        if (load is not { Outcome.Succeeds: true, Payload: LoadedPayload loaded }) return "It passes, and does not load.";
        stack.Text.Map(loaded);
        StepResult applied = stack.Apply(loaded, ignoresDependency: false, out string sentence);
        if (applied.Kind is StepKind.Refused or StepKind.HostDies) return $"It passes, and does not apply: {sentence}";
        stack.Revert(loaded, out _);
        return stack.Text.IsPristine ? null : "It passes, and leaves something behind.";
    }
}
