using Holdfast.Abi.Mmu;
using Holdfast.HypercallScripts;
using Holdfast.Hypervisor.Callers;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Profiles;
using Holdfast.X86.Paging;

namespace Holdfast.Hypervisor.Tests.Scripts;

/// <summary>A PV guest of the embedded hypervisor that carries out a script. Its memory is mapped where its page numbers say, and what it reads and writes goes through its page tables.</summary>
internal sealed class PvScriptGuest : ScriptGuest
{
    private const ulong FirstPage = 0x110;
    private const ulong QuestionPage = 0x120;
    private const int PageFault = 14;
    private const int Levels = 4;
    private const int LevelBits = 9;
    private const int PageShift = 12;

    // Where the handlers of the lab's guest are does not matter, as long as there are some.
    private const ulong Handlers = 0x100000;

    private readonly LabPvGuest _guest;

    public PvScriptGuest(HypervisorProfile profile, Script script)
        : base(profile)
    {
        _guest = LabPvGuest.Create(Hypervisor, script.Memory, script.Vcpus, Handlers);
        Variables = new Dictionary<string, ulong>(StringComparer.Ordinal) { ["shared_info"] = LabPvGuest.SharedInfoAddress };
    }

    public override string Kind => "pv";

    public override IReadOnlyDictionary<string, ulong> Variables { get; }

    protected override Domain Domain => _guest.Domain;

    protected override ulong QuestionAddress => QuestionPage * GuestMemory.PageSize;

    private Vcpu Vcpu => Domain.Vcpus[0];

    private AddressSpace Space => new(Domain.Memory, PagingMode.FourLevel, Vcpu.Pv!.Value.KernelPageTable * GuestMemory.PageSize);

    public override void Read(int offset, Span<byte> destination) => Touch(new GuestVirtualMemory(Space, Domain.Memory).TryRead(AddressOf(0) + (ulong)offset, destination));

    public override void Write(int offset, ReadOnlySpan<byte> source) => Touch(new GuestVirtualMemory(Space, Domain.Memory).TryWrite(AddressOf(0) + (ulong)offset, source));

    public override ulong AddressOf(int page) => (FirstPage + (ulong)page) * GuestMemory.PageSize;

    public override ulong? Term(string kind, string rest, ScriptNumbers numbers)
    {
        switch (kind)
        {
            case "gfn":
                return FirstPage + (ulong)ScriptNumbers.Page(rest);

            case "mfn":
                return LabPvGuest.FrameOf((AddressOf(0) + (ulong)numbers.Place(rest, 1)) / GuestMemory.PageSize);

            case "pte":
                ulong address = AddressOf(0) + (ulong)numbers.Place(rest, 1);
                return (TableOf(address, 1) * GuestMemory.PageSize) + ((ulong)SlotOf(address, 1) * sizeof(ulong));

            case "table":
                int level = (int)numbers.EvaluateBelow(rest, Levels + 1);
                return level > 0 ? TableOf(AddressOf(0), level) : throw new ScriptException("there is no such level");

            default:
                return null;
        }
    }

    public override long Call(ulong number, ReadOnlySpan<ulong> arguments) =>
        (long)(ulong)Make(new HypercallCaller(Domain, sizeof(ulong), new GuestVirtualMemory(Space, Domain.Memory) { SharesWithXen = true }), number, arguments);

    public override long? OwnCall(IReadOnlyList<string> words, ScriptNumbers numbers) => null;

    public override IReadOnlyList<string>? Do(IReadOnlyList<string> words, ScriptNumbers numbers) => null;

    protected override void Load(Span<byte> destination) => Assert.True(new GuestVirtualMemory(Space, Domain.Memory).TryRead(QuestionAddress, destination));

    protected override void Store(ReadOnlySpan<byte> source) => Assert.True(new GuestVirtualMemory(Space, Domain.Memory).TryWrite(QuestionAddress, source));

    /// <summary>A page fault goes to the guest's handler, which ends the script; without one it is the end of the guest.</summary>
    private void Touch(bool isPossible)
    {
        if (isPossible) return;
        if (Vcpu.Traps is { } traps && traps.Trap[PageFault].Address != 0) throw new ScriptException("fault 14");
        Domain.Crash();
    }

    /// <summary>The frame of the page table of a level that maps an address, by the tables that the guest began with.</summary>
    private ulong TableOf(ulong address, int level)
    {
        ulong table = LabPvGuest.Root;
        for (int at = Levels; at > level; at--)
        {
            byte[] entry = new byte[MmuEntry.Size];
            Assert.True(Domain.Memory.TryRead((table * GuestMemory.PageSize) + ((ulong)SlotOf(address, at) * sizeof(ulong)), entry));
            table = new PageTableEntry(MmuEntry.Read(entry).Entry).Frame;
        }

        return table;
    }

    private static int SlotOf(ulong address, int level) => (int)(address >> (PageShift + ((level - 1) * LevelBits))) & ((1 << LevelBits) - 1);
}
