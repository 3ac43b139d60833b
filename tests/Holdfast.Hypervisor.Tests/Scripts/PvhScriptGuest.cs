using Holdfast.HypercallScripts;
using Holdfast.Hypervisor.Callers;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Emulation;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Profiles;

namespace Holdfast.Hypervisor.Tests.Scripts;

/// <summary>A PVH guest of the embedded hypervisor that carries out a script, made as the toolstack makes the lab's: its memory, its ports and grants for domain 0, its parameters.</summary>
internal sealed class PvhScriptGuest : ScriptGuest
{
    // Where the lab's kernel has the pages of scripts is its own affair: somewhere in its memory.
    private const ulong FirstPage = 0x140;
    private const ulong QuestionPage = 0x150;
    private const ulong LineAddress = 0x151 * GuestMemory.PageSize;

    private readonly Domain _domain;
    private readonly HypercallCaller _wide;
    private readonly HypercallCaller _narrow;

    public PvhScriptGuest(HypervisorProfile profile, Script script)
        : base(profile)
    {
        _domain = LabGuests.CreatePvh(Hypervisor, script.Memory, script.Vcpus);
        var memory = new MappedMemory(new GuestPhysicalMemory(_domain.Memory));
        _wide = new HypercallCaller(_domain, sizeof(ulong), memory);
        _narrow = new HypercallCaller(_domain, sizeof(uint), memory);
    }

    public override string Kind => "pvh";

    public override string? Ending => base.Ending ?? (_domain.Accesses.AnyWaiting ? "did not end" : null);

    /// <summary>What a device model is told of it.</summary>
    public IReadOnlyDictionary<string, ulong> Known => new Dictionary<string, ulong>(StringComparer.Ordinal)
    {
        ["pvh"] = _domain.Id.Value,
        ["pages"] = AddressOf(0),
        ["frame"] = FirstPage,
        ["line"] = LineAddress,
    };

    /// <summary>Who answers its accesses when it waits for an answer, for as long as that is true; null for nobody.</summary>
    public Func<bool>? Service { get; set; }

    protected override Domain Domain => _domain;

    protected override ulong QuestionAddress => QuestionPage * GuestMemory.PageSize;

    public override void Begin(int line) => Assert.True(_domain.Memory.TryWrite(LineAddress, BitConverter.GetBytes(line)));

    public override void Read(int offset, Span<byte> destination)
    {
        while (!destination.IsEmpty)
        {
            int length = LengthInPage(offset, destination.Length);
            if (!_domain.Memory.TryRead((FirstPage * GuestMemory.PageSize) + (ulong)offset, destination[..length])) destination[..length].Fill(0xff);
            destination = destination[length..];
            offset += length;
        }
    }

    public override void Write(int offset, ReadOnlySpan<byte> source)
    {
        while (!source.IsEmpty)
        {
            int length = LengthInPage(offset, source.Length);
            _domain.Memory.TryWriteAsHypervisor((FirstPage * GuestMemory.PageSize) + (ulong)offset, source[..length]);
            source = source[length..];
            offset += length;
        }
    }

    public override ulong AddressOf(int page) => (FirstPage + (ulong)page) * GuestMemory.PageSize;

    public override ulong? Term(string kind, string rest, ScriptNumbers numbers) => kind == "gfn" ? FirstPage + (ulong)ScriptNumbers.Page(rest) : null;

    public override long Call(ulong number, ReadOnlySpan<ulong> arguments) => (long)(ulong)Make(_wide, number, arguments);

    public override long? OwnCall(IReadOnlyList<string> words, ScriptNumbers numbers)
    {
        if (words[0] is not ("call32" or "call32dirty")) return null;
        if (words.Count is < 2 or > 7) throw new ScriptException("wrong number of words");

        // The upper halves are rubbish in the second; they mean nothing to a caller of 32 bits.
        ulong upper = words[0] == "call32dirty" ? 0xdead_beef_0000_0000 : 0;
        ulong number = (uint)numbers.Evaluate(words[1]) | upper;
        ulong[] arguments = new ulong[5];
        for (int i = 0; i < arguments.Length; i++) arguments[i] = (i + 2 < words.Count ? (uint)numbers.Evaluate(words[i + 2]) : 0) | upper;
        return (int)(uint)Make(_narrow, number, arguments);
    }

    public override IReadOnlyList<string>? Do(IReadOnlyList<string> words, ScriptNumbers numbers)
    {
        switch (words[0])
        {
            case "in" when words.Count == 3:
                return [Hex(Done(_domain.Accesses.ReadPort(0, Port(words[2]), SizeOfPort(words[1]))))];

            case "out" when words.Count == 4:
                int size = SizeOfPort(words[1]);
                ushort port = Port(words[2]);
                Done(_domain.Accesses.WritePort(0, port, BitConverter.GetBytes(numbers.Evaluate(words[3])).AsSpan(0, size)));
                return ["0"];

            case "read" when words.Count == 3:
                return [Hex(Done(_domain.Accesses.ReadMemory(0, Address(words[2]), SizeOfMemory(words[1]))))];

            case "write" when words.Count == 4:
                Done(_domain.Accesses.WriteMemory(0, Address(words[2]), BitConverter.GetBytes(numbers.Evaluate(words[3])).AsSpan(0, SizeOfMemory(words[1]))));
                return ["0"];

            case "rep-in" or "rep-out" or "rep-movs-from" or "rep-movs-to":
                return Repeated(words, numbers);

            default:
                return null;
        }

        int SizeOfPort(string word) => numbers.EvaluateBelow(word, 9) is var found and (1 or 2 or 4) ? (int)found : throw new ScriptException("bad size");
        int SizeOfMemory(string word) => numbers.EvaluateBelow(word, 9) is var found and (1 or 2 or 4 or 8) ? (int)found : throw new ScriptException("bad size");
        ushort Port(string word) => (ushort)numbers.EvaluateBelow(word, 1 << 16);
        ulong Address(string word) => numbers.EvaluateBelow(word, (1UL << 32) - 7);
    }

    /// <summary>Has an access answered.</summary>
    private GuestAccess Done(GuestAccess access)
    {
        while (access.State == GuestAccessState.Waiting && Service?.Invoke() == true)
        {
            // The device model was told of something.
        }

        return access.State == GuestAccessState.Faulted ? throw new ScriptException("fault 13") : access;
    }

    private List<string> Repeated(IReadOnlyList<string> words, ScriptNumbers numbers)
    {
        bool isDown = words.Count == 6 && words[5] == "down";
        if (words.Count != 5 && !isDown) throw new ScriptException("wrong number of words");
        int size = (int)numbers.EvaluateBelow(words[1], 9);
        ulong where = numbers.EvaluateBelow(words[2], 1UL << 32);
        bool isAddress = char.IsAsciiDigit(words[3][0]);
        ulong buffer = isAddress ? numbers.EvaluateBelow(words[3], 1UL << 32) : AddressOf(0) + (ulong)numbers.Place(words[3], (ulong)size);
        uint count = (uint)numbers.EvaluateBelow(words[4], (IScriptMachine.Pages * IScriptMachine.PageSize) + 1);

        // All of a place lies in the pages; an address may be anywhere.
        if (!isDown && !isAddress) numbers.Place(words[3], (ulong)count * (ulong)size);
        else if (!isAddress && buffer + (ulong)size < AddressOf(0) + ((ulong)count * (ulong)size)) throw new ScriptException("place out of range");
        bool isPort = words[0] is "rep-in" or "rep-out";
        if (isPort ? where >= 1 << 16 || size is not (1 or 2 or 4) : size is not (1 or 2 or 4 or 8)) throw new ScriptException("bad size or port");
        uint left = 0;
        if (count > 0)
        {
            left = Done(words[0] switch
            {
                "rep-in" => _domain.Accesses.RepeatIn(0, (ushort)where, size, buffer, count, isDown),
                "rep-out" => _domain.Accesses.RepeatOut(0, (ushort)where, size, buffer, count, isDown),
                "rep-movs-from" => _domain.Accesses.RepeatMove(0, where, buffer, size, count, isDown),
                _ => _domain.Accesses.RepeatMove(0, buffer, where, size, count, isDown),
            }).Left;
        }

        long moved = (long)size * (count - left) * (isDown ? -1 : 1);
        List<string> answers = [ScriptRunner.Signed(left)];
        if (moved != 0) answers.AddRange(Enumerable.Repeat(ScriptRunner.Signed(moved), isPort ? 1 : 2));
        return answers;
    }

    protected override void Load(Span<byte> destination) => Assert.True(_domain.Memory.TryRead(QuestionAddress, destination));

    protected override void Store(ReadOnlySpan<byte> source) => Assert.True(_domain.Memory.TryWrite(QuestionAddress, source));

    private static int LengthInPage(int offset, int length) => Math.Min(length, GuestMemory.PageSize - (offset % GuestMemory.PageSize));

    private static string Hex(GuestAccess access)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        bytes.Clear();
        access.Data.Span.CopyTo(bytes);
        return ScriptRunner.Hexadecimal(BitConverter.ToUInt64(bytes));
    }

    /// <summary>What the lab's guest has mapped of its memory: the first 4 GiB, each address where it says.</summary>
    private sealed class MappedMemory(GuestPhysicalMemory memory) : ICallerMemory
    {
        public bool TryRead(ulong address, Span<byte> destination) => IsMapped(address, destination.Length) && memory.TryRead(address, destination);

        public bool TryWrite(ulong address, ReadOnlySpan<byte> source) => IsMapped(address, source.Length) && memory.TryWrite(address, source);

        private static bool IsMapped(ulong address, int length) => address <= (1UL << 32) - (ulong)length;
    }
}
