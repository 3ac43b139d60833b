using System.Globalization;
using Holdfast.Abi.Domctl;
using Holdfast.Abi.Gates;
using Holdfast.Streams;
using Holdfast.Toolstack;
using Holdfast.Toolstack.Contexts;
using Holdfast.Toolstack.Domains;
using Holdfast.Toolstack.Hypervisors;

namespace Holdfast.Cli.Context;

/// <summary>A domain of the hypervisor behind a gate.</summary>
internal sealed class LiveDomain : IDisposable
{
    private readonly Terminal _terminal;
    private readonly ushort _id;
    private readonly IHypercallGate _gate;
    private readonly XenHypervisor _hypervisor;

    private LiveDomain(Terminal terminal, ushort id, IHypercallGate gate, XenHypervisor hypervisor) =>
        (_terminal, _id, _gate, _hypervisor) = (terminal, id, gate, hypervisor);

    /// <summary>What output calls the domain, in place of a file's name.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"domain {_id}");

    /// <summary>The release of Xen that the domain runs on.</summary>
    public XenVersion Xen => _hypervisor.Version;

    /// <summary>Asks the hypervisor behind a gate which one it is. Null after a complaint. Whether it has the domain is seen when it is asked about it.</summary>
    /// <param name="terminal">Where complaints go.</param>
    /// <param name="opened">The gate, which is closed with the domain; or why there is none.</param>
    /// <param name="id">The domain's number.</param>
    public static LiveDomain? Open(Terminal terminal, Answer<IHypercallGate> opened, ushort id)
    {
        if (ValueOf(terminal, opened) is not { } gate) return null;
        if (ValueOf(terminal, XenHypervisor.Ask(gate)) is { } hypervisor) return new LiveDomain(terminal, id, gate, hypervisor);
        gate.Dispose();
        return null;
    }

    /// <summary>The whole HVM context; null after a complaint.</summary>
    public byte[]? Context() => ValueOf(_terminal, new DomainContextClient(_hypervisor).Get(_id));

    /// <summary>The body of one of its records; null after a complaint.</summary>
    public byte[]? Record(RecordName name) => ValueOf(_terminal, new DomainContextClient(_hypervisor).GetPartial(_id, name.Type, name.Instance))?.Body;

    /// <summary>What the hypervisor says of the domain beside its context; null after a complaint.</summary>
    public KnownGuest? Guest()
    {
        if (ValueOf(_terminal, new DomainInfoClient(_hypervisor).Get(_id)) is not { } info) return null;
        return new KnownGuest(TypeOf(info), info.MaxVcpus);
    }

    /// <inheritdoc/>
    public void Dispose() => _gate.Dispose();

    /// <summary>A PVH guest has local APICs and nothing else of what Xen emulates. Of one without even those, nothing is claimed.</summary>
    private static GuestType TypeOf(DomainInfo info)
    {
        if (!info.IsHvm) return GuestType.Pv;
        if (!info.Emulation.HasFlag(X86Emulation.Lapic)) return GuestType.Unknown;
        return info.Emulation == X86Emulation.Lapic ? GuestType.Pvh : GuestType.Hvm;
    }

    private static T? ValueOf<T>(Terminal terminal, Answer<T> answer) where T : class
    {
        if (!answer.Succeeded) terminal.Complain(answer.Refusal.Message);
        return answer.Value;
    }
}
