using Holdfast.LivePatching.Elf;

namespace Holdfast.LivePatching.Loading;

/// <summary>What the phases of loading hand on to each other, and how it ends: with the first thing that real Xen would stop at.</summary>
internal sealed class LoadState(string name, byte[] bytes, LoadEnvironment environment, DiagnosticBag findings)
{
    public string Name { get; } = name;

    /// <summary>The file, in a copy of its own.</summary>
    public Memory<byte> Bytes { get; } = bytes;

    public LoadEnvironment Environment { get; } = environment;

    public DiagnosticBag Findings { get; } = findings;

    /// <summary>How the upload ends, as far as it is known.</summary>
    public StepResult Outcome { get; private set; } = StepResult.Done;

    /// <summary>The file; set when it begins as one.</summary>
    public ElfFile File { get; set; } = null!;

    public ElfSection SymbolTable { get; set; } = null!;

    public ImmutableArray<ElfSymbol> Symbols { get; set; } = [];

    /// <summary>The values of the symbols, by number, when they are resolved.</summary>
    public ulong[] Values { get; set; } = [];

    /// <summary>Symbols of sections that have no place in memory, by number.</summary>
    public bool[] IsIgnored { get; set; } = [];

    /// <summary>The places of the sections, by number; null where there is none.</summary>
    public PlacedSection?[] Places { get; set; } = [];

    /// <summary>The payload in memory; set when its sections have places.</summary>
    public LoadedPayload Payload { get; set; } = null!;

    public XenVersion Version => Environment.Version;

    /// <summary>Says that real Xen refuses this.</summary>
    /// <returns>False, for a phase to end with.</returns>
    public bool Refuse(Rule rule, XenErrno errno, long offset, ContentPath path, string message) => Stop(rule, StepResult.Refused(errno), offset, path, message);

    /// <summary>Says that real Xen does not survive this.</summary>
    /// <returns>False, for a phase to end with.</returns>
    public bool Kill(Rule rule, long offset, ContentPath path, string message) => Stop(rule, StepResult.HostDies, offset, path, message);

    /// <summary>Says what is wrong and does not keep Xen from going on.</summary>
    public void Note(Rule rule, long offset, ContentPath path, string message) => Findings.Report(rule, offset, path, message);

    /// <summary>The path of a section.</summary>
    public static ContentPath PathOf(ElfSection section) => ContentPath.Root.Item("section", section.Index) / section.Name;

    /// <summary>The first section with a name, as Xen looks for it.</summary>
    public ElfSection? Find(ReadOnlySpan<byte> sectionName) => File.Find(sectionName);

    /// <summary>The bytes of a section in memory, relocated; empty when it has no place there.</summary>
    public Span<byte> MemoryOf(ElfSection section) =>
        Places[section.Index] is PlacedSection place ? Payload.Image.AsSpan((int)(place.Address - Payload.Address), (int)place.Length) : [];

    private bool Stop(Rule rule, StepResult result, long offset, ContentPath path, string message)
    {
        Findings.Report(rule, offset, path, message);
        if (Outcome.Succeeds) Outcome = result;
        return false;
    }
}
