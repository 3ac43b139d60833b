using System.Globalization;
using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.DomainIds;
using Holdfast.Abi.EventChannel;
using Holdfast.HypercallScripts;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Profiles;

namespace Holdfast.Hypervisor.Tests.Scripts;

/// <summary>A guest of the embedded hypervisor that carries out a script.</summary>
internal abstract class ScriptGuest : IScriptMachine, IDisposable
{
    // In the lab, others had gone before it.
    private const int Earlier = 8;

    protected ScriptGuest(HypervisorProfile profile)
    {
        Hypervisor = new EmbeddedHypervisor(profile) { Identity = new HypervisorIdentity { ExtraVersion = profile == HypervisorProfile.Xen417 ? ".7" : ".5-pre" } };
        for (int i = 0; i < Earlier; i++) Guests.Create(Hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh }).Destroy();
    }

    public abstract string Kind { get; }

    public int Width => sizeof(ulong);

    public virtual IReadOnlyDictionary<string, ulong> Variables { get; } = new Dictionary<string, ulong>(StringComparer.Ordinal);

    public virtual string? Ending => Domain.IsShutDown ? string.Create(CultureInfo.InvariantCulture, $"ended with reason {Domain.ShutdownCode}") : null;

    public EmbeddedHypervisor Hypervisor { get; }

    protected abstract Domain Domain { get; }

    /// <summary>The address of a page that scripts know nothing of.</summary>
    protected abstract ulong QuestionAddress { get; }

    /// <summary>A guest of the kind that a script is for.</summary>
    public static ScriptGuest Create(HypervisorProfile profile, Script script) => script.Guest == "pv" ? new PvScriptGuest(profile, script) : new PvhScriptGuest(profile, script);

    public virtual void Begin(int line)
    {
        // Nobody asks how far it is.
    }

    public abstract void Read(int offset, Span<byte> destination);

    public abstract void Write(int offset, ReadOnlySpan<byte> source);

    public abstract ulong AddressOf(int page);

    /// <summary>By a port that is made for the question and closed again, as the lab's guests ask.</summary>
    public ulong AskOwnNumber()
    {
        const ushort Self = (ushort)SpecialDomain.Self;
        Ask(EventChannelOpHypercall.Codes.AllocUnbound, new EvtchnAllocUnbound { Dom = Self, RemoteDom = Self });
        byte[] bytes = new byte[EvtchnAllocUnbound.Size];
        Load(bytes);
        Ask(EventChannelOpHypercall.Codes.Close, new EvtchnClose { Port = EvtchnAllocUnbound.Read(bytes).Port });
        return Domain.Id.Value;

        void Ask<T>(uint code, T question)
            where T : struct, IAbiStructure<T>
        {
            byte[] asked = new byte[T.Layout.Size];
            question.Write(asked);
            Store(asked);
            if (Call(EventChannelOpHypercall.Number, [code, QuestionAddress]) != 0) throw new ScriptException("there is no port to ask for the number of this domain");
        }
    }

    public abstract ulong? Term(string kind, string rest, ScriptNumbers numbers);

    public abstract long Call(ulong number, ReadOnlySpan<ulong> arguments);

    public abstract long? OwnCall(IReadOnlyList<string> words, ScriptNumbers numbers);

    public abstract IReadOnlyList<string>? Do(IReadOnlyList<string> words, ScriptNumbers numbers);

    public void Dispose() => Hypervisor.Dispose();

    /// <summary>Reads from the page of questions.</summary>
    protected abstract void Load(Span<byte> destination);

    /// <summary>Writes to it.</summary>
    protected abstract void Store(ReadOnlySpan<byte> source);

    protected UInt128 Make(HypercallCaller caller, ulong number, ReadOnlySpan<ulong> arguments)
    {
        var registers = new HypercallRegisters { Accumulator = number };
        for (int i = 0; i < arguments.Length; i++) registers[i] = arguments[i];
        while (!Hypervisor.Call(caller, ref registers))
        {
            // Preempted: the instruction is there again.
        }

        return registers.Accumulator;
    }
}
