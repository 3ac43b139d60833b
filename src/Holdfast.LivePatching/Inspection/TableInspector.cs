using System.Globalization;
using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Loading;

namespace Holdfast.LivePatching.Inspection;

/// <summary>Describes hooks, metadata, bug frames, alternatives and exceptions.</summary>
internal sealed class TableInspector(PayloadView view)
{
    private const int MaxElements = 1024;
    private const int MaxTexts = 256;

    /// <summary>How a distance and a part of the line's number share 32 bits.</summary>
    private const int DistanceBits = 24;
    private const int LineBits = 7;
    private const ushort NotFlag = 0x8000;

    private static readonly ImmutableArray<string> s_bugKinds = ["run-function", "warning", "bug", "assertion"];
    private const int AssertionKind = 3;
    private const int FileKinds = 1;

    /// <summary>The text of an assertion stands behind a second frame's first half.</summary>
    private const int MessagePlace = LivepatchBugFrame.Size + 4;

    /// <summary>The sections of tables with elements of one size, of those that a payload has.</summary>
    public IEnumerable<(ElfSection Section, int ElementSize)> Tables()
    {
        foreach ((ElfSection section, _) in HookSections()) yield return (section, LivepatchHook.Size);
        foreach ((ElfSection section, int kind) in BugSections()) yield return (section, FrameSize(kind));
        if (view.File.Find(LivePatchConstants.AlternativesSection) is ElfSection alternatives) yield return (alternatives, LivepatchAlternative.Size);
        if (view.File.Find(LivePatchConstants.ExceptionTableSection) is ElfSection exceptions) yield return (exceptions, LivepatchException.Size);
    }

    public Listing<InspectedHook> Hooks() => Elements(HookSections(), _ => LivepatchHook.Size, (section, kind, place) => new InspectedHook(kind, view.PointerAt(section, place)));

    public Listing<InspectedBugFrame> BugFrames() => Elements(BugSections(), FrameSize, BugFrame);

    public Listing<InspectedAlternative> Alternatives() => Elements(Only(LivePatchConstants.AlternativesSection), _ => LivepatchAlternative.Size, (section, _, place) =>
    {
        var alternative = LivepatchAlternative.Read(section.Contents.Span[(int)place..]);
        return new InspectedAlternative(
            view.RelativeAt(section, place + LivepatchAlternative.Offsets.OrigOffset), alternative.OrigLen, alternative.PadLen,
            view.RelativeAt(section, place + LivepatchAlternative.Offsets.ReplOffset), alternative.ReplLen,
            alternative.Cpuid & ~NotFlag, (alternative.Cpuid & NotFlag) != 0);
    });

    public Listing<InspectedException> Exceptions() => Elements(Only(LivePatchConstants.ExceptionTableSection), _ => LivepatchException.Size, (section, _, place) =>
        new InspectedException(view.RelativeAt(section, place + LivepatchException.Offsets.Addr), view.RelativeAt(section, place + LivepatchException.Offsets.Cont)));

    /// <summary>The texts of the metadata.</summary>
    public Listing<string> Metadata()
    {
        if (view.File.Find(LivePatchConstants.ModInfoSection) is not ElfSection section) return Listing<string>.Empty;
        return Listing<string>.Of(Texts(section.Contents), MaxTexts);
    }

    private static IEnumerable<string> Texts(ReadOnlyMemory<byte> contents)
    {
        while (!contents.IsEmpty)
        {
            int end = contents.Span.IndexOf((byte)0);
            int length = end < 0 ? contents.Length : end;
            if (length > 0) yield return SectionPhase.Text(contents.Span[..Math.Min(length, MaxElements)]) + (length > MaxElements ? "…" : "");
            contents = contents[(end < 0 ? length : length + 1)..];
        }
    }

    private InspectedBugFrame BugFrame(ElfSection section, int kind, ulong place)
    {
        (PayloadPlace? instruction, int lineHigh) = Half(section, place, 0);
        (PayloadPlace? subject, int lineLow) = Half(section, place, LivepatchBugFrame.Offsets.Pointer);
        string? message = kind == AssertionKind && view.RelocationAt(section, place + MessagePlace) is Elf64Relocation relocation
            ? view.TextAt(view.PlaceOf(relocation.Symbol, unchecked(relocation.Addend - MessagePlace)))
            : null;
        return new InspectedBugFrame(s_bugKinds[kind], instruction, (lineHigh << LineBits) + lineLow, (kind >= FileKinds ? view.TextAt(subject) : null) ?? subject?.Text, message);
    }

    /// <summary>
    /// A half of a frame: a distance from the start of the frame in the low 24 bits, and a part of the line's number above. Where the linker left a relocation, both are in what it adds, and the
    /// second half's place is 4 bytes behind the start.
    /// </summary>
    private (PayloadPlace? Place, int Line) Half(ElfSection section, ulong frame, int offset)
    {
        if (view.RelocationAt(section, frame + (ulong)offset) is Elf64Relocation relocation)
        {
            (long distance, int line) = Parts(relocation.Addend);
            return (view.PlaceOf(relocation.Symbol, distance - offset), line);
        }

        var contents = LivepatchBugFrame.Read(section.Contents.Span[(int)frame..]);
        (long place, int part) = Parts(unchecked((int)(offset == 0 ? contents.Location : contents.Pointer)));
        return (place == 0 ? null : view.PlaceIn(section.Index, unchecked(frame + (ulong)place)), part);
    }

    /// <summary>A negative distance borrows from the number above, which is made good.</summary>
    private static (long Distance, int Line) Parts(long value)
    {
        long distance = value << (64 - DistanceBits) >> (64 - DistanceBits);
        return (distance, (int)((value - distance) >> DistanceBits & ((1 << LineBits) - 1)));
    }

    private static int FrameSize(int kind) => kind == AssertionKind ? 2 * LivepatchBugFrame.Size : LivepatchBugFrame.Size;

    private IEnumerable<(ElfSection Section, int Kind)> BugSections()
    {
        for (int kind = 0; kind < s_bugKinds.Length; kind++)
            if (view.File.Find(SectionPhase.Text(LivePatchConstants.BugFramesSectionPrefix) + kind.ToString(CultureInfo.InvariantCulture)) is ElfSection section)
                yield return (section, kind);
    }

    private IEnumerable<(ElfSection Section, string Kind)> HookSections()
    {
        string prefix = SectionPhase.Text(LivePatchConstants.LoadHooksSection)[..^"load".Length];
        foreach ((string name, HookKind _) in SectionPhase.Hooks)
            if (view.File.Find(name) is ElfSection section)
                yield return (section, name[prefix.Length..]);
        if (view.File.Find(LivePatchConstants.LoadHooksSectionXsplice) is ElfSection load) yield return (load, "load");
        if (view.File.Find(LivePatchConstants.UnloadHooksSectionXsplice) is ElfSection unload) yield return (unload, "unload");
    }

    private IEnumerable<(ElfSection Section, int Kind)> Only(ReadOnlySpan<byte> name) => view.File.Find(name) is ElfSection section ? [(section, 0)] : [];

    private static Listing<TElement> Elements<TKind, TElement>(IEnumerable<(ElfSection Section, TKind Kind)> sections, Func<TKind, int> sizeOf, Func<ElfSection, TKind, ulong, TElement> read)
    {
        var items = ImmutableArray.CreateBuilder<TElement>();
        long total = 0;
        foreach ((ElfSection section, TKind kind) in sections)
        {
            int size = sizeOf(kind);
            int count = section.Contents.Length / size;
            for (int i = 0; i < count && items.Count < MaxElements; i++) items.Add(read(section, kind, (ulong)i * (ulong)size));
            total += count;
        }

        return new Listing<TElement>(items.ToImmutable(), total);
    }
}
