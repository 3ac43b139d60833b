using Holdfast.Abi.DmOp;
using Holdfast.Abi.Gates;

namespace Holdfast.HypercallScripts;

/// <summary>A toolstack's process: its pages are memory of a gate, and its hypercalls go through the gate. It is a device model besides, of whichever domain a script names.</summary>
public sealed class GateMachine : IScriptMachine, IDisposable
{
    private readonly IHypercallGate _gate;
    private readonly IResourceGate? _resources;
    private readonly IHypercallBuffer _pages;
    private readonly IReadOnlyDictionary<string, ulong> _known;
    private DeviceModelStatements? _device;

    /// <param name="gate">The way to the hypervisor.</param>
    /// <param name="resources">The way to resources; null where a script maps none.</param>
    /// <param name="known">What the names in scripts stand for that begin with <c>$</c> and that the script does not set: the domains that there are.</param>
    public GateMachine(IHypercallGate gate, IResourceGate? resources, IReadOnlyDictionary<string, ulong> known)
    {
        _gate = gate;
        _resources = resources;
        _known = known;
        _pages = gate.Allocate(IScriptMachine.Pages * IScriptMachine.PageSize);
    }

    /// <inheritdoc/>
    public string Kind => Script.Process;

    /// <inheritdoc/>
    public int Width => _gate.Width;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, ulong> Variables => _known;

    /// <inheritdoc/>
    public string? Ending => null;

    /// <inheritdoc/>
    public void Begin(int line)
    {
        // Nobody asks a process how far it is.
    }

    /// <inheritdoc/>
    public void Read(int offset, Span<byte> destination) => _pages.Bytes.Slice(offset, destination.Length).CopyTo(destination);

    /// <inheritdoc/>
    public void Write(int offset, ReadOnlySpan<byte> source) => source.CopyTo(_pages.Bytes[offset..]);

    /// <inheritdoc/>
    public ulong AddressOf(int page) => _pages.Address + (ulong)(page * IScriptMachine.PageSize);

    /// <inheritdoc/>
    public ulong AskOwnNumber() => 0;

    /// <inheritdoc/>
    public ulong? Term(string kind, string rest, ScriptNumbers numbers) => null;

    /// <inheritdoc/>
    public long Call(ulong number, ReadOnlySpan<ulong> arguments)
    {
        Span<UInt128> words = stackalloc UInt128[arguments.Length];
        for (int i = 0; i < arguments.Length; i++) words[i] = Width == sizeof(uint) ? (uint)arguments[i] : arguments[i];
        return Signed(_gate.Call((uint)number, words));
    }

    /// <inheritdoc/>
    public long? OwnCall(IReadOnlyList<string> words, ScriptNumbers numbers)
    {
        // dmop DOMAIN (ADDRESS LENGTH)...: the device models' hypercall with these buffers.
        if (words[0] != "dmop" || words.Count < 2 || words.Count % 2 != 0) return null;
        var buffers = new XenDmOpBuf[(words.Count - 2) / 2];
        for (int i = 0; i < buffers.Length; i++) buffers[i] = new XenDmOpBuf { H = numbers.Evaluate(words[2 + (2 * i)]), Length = numbers.Evaluate(words[3 + (2 * i)]) };
        return Signed(_gate.DmOp((ushort)numbers.Evaluate(words[1]), buffers));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string>? Do(IReadOnlyList<string> words, ScriptNumbers numbers)
    {
        switch (words[0])
        {
            case "restrict" when words.Count == 2:
                return [_gate.Restrict((ushort)numbers.Evaluate(words[1])).ToString()];

            // serve DOMAIN: whose device model it is from now on.
            case "serve" when words.Count == 2:
                _device?.Dispose();
                _device = new DeviceModelStatements(_gate, _resources, (ushort)numbers.Evaluate(words[1]));
                return [];

            case "dm" when words.Count >= 2 && _device is not null:
                return _device.Do(words, [0, 0, .. words.Skip(2).Select(numbers.Evaluate)]) is string answer ? [answer] : null;

            default:
                return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _device?.Dispose();
        _pages.Dispose();
    }

    private static long Signed(HypercallResult result) => result.Succeeded ? result.Value : -(long)(uint)result.Error;
}
