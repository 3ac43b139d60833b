using System.Security.Cryptography;
using System.Text;
using Holdfast.Abi;
using Holdfast.Abi.Elf;
using Holdfast.Abi.LivePatch;
using Holdfast.LivePatching.Loading;

namespace Holdfast.Hypervisor.Tests.LivePatching;

/// <summary>A payload to make a file of. Each seed gives symbols and a build id of its own.</summary>
internal sealed record SmallPayload(string Seed)
{
    private const int NewLength = 16;

    /// <summary>The functions that it patches: the name of the old one, the bytes to fill with NOPs or null for a new function, the old one's length, and what is expected there.</summary>
    public IReadOnlyList<(string Old, uint? Nops, uint OldSize, byte[] Expected)> Functions { get; init; } = [(SmallXen.NameOf(1), null, SmallXen.FunctionLength, [])];

    /// <summary>The build id of what has to be on top.</summary>
    public byte[] Depends { get; init; } = SmallXen.BuildId;

    /// <summary>The build id of the hypervisor that it is for.</summary>
    public byte[] XenDepends { get; init; } = SmallXen.BuildId;

    /// <summary>Its hooks: the kinds, and whether there is a function.</summary>
    public IReadOnlyList<(HookKind Kind, bool IsThere)> Hooks { get; init; } = [];

    /// <summary>True with written data of its own.</summary>
    public bool HasData { get; init; }

    /// <summary>What a list shows of it.</summary>
    public string Metadata { get; init; } = "";

    /// <summary>Its build id.</summary>
    public byte[] BuildId => SHA256.HashData(Encoding.UTF8.GetBytes(Seed))[..20];

    public byte[] Build()
    {
        const ElfSectionFlags ReadOnly = ElfSectionFlags.Allocated;
        var elf = new ElfBuilder(ElfFileType.Relocatable);
        byte[] code = new byte[NewLength * (Functions.Count + 1)];
        code.AsSpan().Fill(0x90);
        for (int i = NewLength; i <= code.Length; i += NewLength) code[i - 1] = 0xc3;
        int text = elf.Add(".text", ElfSectionType.Program, ReadOnly | ElfSectionFlags.Execute, code, alignment: 16);

        var names = new List<byte>();
        int funcs = elf.Add(".livepatch.funcs", ElfSectionType.Program, ReadOnly | ElfSectionFlags.Write, new byte[Functions.Count * LivepatchFunc.Size]);
        elf.Symbol($"{Seed}_names", 0, 0, 0, ElfSymbolType.Data);
        for (int i = 0; i < Functions.Count; i++)
        {
            (string old, uint? nops, uint oldSize, byte[] expected) = Functions[i];
            Array31<byte> data = default;
            expected.CopyTo(data);
            ulong place = (ulong)(i * LivepatchFunc.Size);
            new LivepatchFunc
            {
                Version = LivePatchConstants.PayloadVersion2,
                OldSize = oldSize,
                NewSize = nops ?? NewLength,
                Expect = new LivepatchExpectation { Enabled = expected.Length > 0, Len = (byte)expected.Length, Data = data },
            }.Write(elf.ContentsOf(funcs).AsSpan((int)place));
            elf.Relocate(funcs, place + LivepatchFunc.Offsets.Name, $"{Seed}_names", names.Count);
            names.AddRange(Encoding.Latin1.GetBytes(old + '\0'));
            if (nops is not null) continue;
            elf.Symbol($"{Seed}_new_{i}", text, (ulong)(i * NewLength), NewLength);
            elf.Relocate(funcs, place + LivepatchFunc.Offsets.NewAddr, $"{Seed}_new_{i}");
        }

        int texts = elf.Add(".rodata", ElfSectionType.Program, ReadOnly, [.. names, 0]);
        elf.Move($"{Seed}_names", texts);
        elf.Symbol($"{Seed}_hook", text, (ulong)(Functions.Count * NewLength), NewLength);
        foreach (IGrouping<HookKind, (HookKind Kind, bool IsThere)> group in Hooks.GroupBy(hook => hook.Kind))
        {
            int section = elf.Add(".livepatch.hooks." + group.Key.ToString().ToLowerInvariant(), ElfSectionType.Program, ReadOnly, new byte[group.Count() * LivepatchHook.Size]);
            ulong place = 0;
            foreach ((_, bool isThere) in group)
            {
                if (isThere) elf.Relocate(section, place, $"{Seed}_hook");
                place += LivepatchHook.Size;
            }
        }

        if (HasData) elf.Add(".data", ElfSectionType.Program, ReadOnly | ElfSectionFlags.Write, new byte[16]);
        if (Metadata.Length > 0) elf.Add(".modinfo", ElfSectionType.Program, ReadOnly, Encoding.Latin1.GetBytes(Metadata));
        elf.Add(".livepatch.depends", ElfSectionType.Notes, ReadOnly, SmallXen.Note(Depends), alignment: 4);
        elf.Add(".livepatch.xen_depends", ElfSectionType.Notes, ReadOnly, SmallXen.Note(XenDepends), alignment: 4);
        elf.Add(".note.gnu.build-id", ElfSectionType.Notes, ReadOnly, SmallXen.Note(BuildId), alignment: 4);
        return elf.Build();
    }
}
