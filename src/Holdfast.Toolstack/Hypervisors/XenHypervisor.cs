using Holdfast.Abi.Domctl;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.Sysctl;
using Holdfast.Abi.VersionOp;
using Holdfast.Content;

namespace Holdfast.Toolstack.Hypervisors;

/// <summary>
/// A hypervisor behind a gate: which one it is, and its operations of the toolstack with the versions of the interfaces that belong to it. What it answers
/// is input like any other. Where the gate has no memory for a call, or is closed, what it throws comes through: <see cref="IOException"/>,
/// <see cref="ObjectDisposedException"/>.
/// </summary>
public sealed class XenHypervisor
{
    /// <summary>How often a call is made at the most whose buffers may have moved.</summary>
    private const int MostAttempts = 3;

    private readonly VersionQuestions _questions;

    /// <summary>The interfaces whose version it takes: a call of theirs has gone well.</summary>
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    private XenHypervisor(IHypercallGate gate, VersionQuestions questions, ReportedVersion reported)
    {
        Gate = gate;
        Reported = reported;
        _questions = questions;
        DomctlVersion = InterfaceVersion.Of(XenDomctlInterfaceVersionValues.Table, reported.Version);
        SysctlVersion = InterfaceVersion.Of(XenSysctlInterfaceVersionValues.Table, reported.Version);
    }

    /// <summary>The way to it.</summary>
    public IHypercallGate Gate { get; }

    /// <summary>What it says its version is.</summary>
    public ReportedVersion Reported { get; }

    /// <summary>The release that it is, or that it is on the way to.</summary>
    public XenVersion Version => Reported.Version;

    /// <summary>The version of the interface for domains that belongs to it, or why none is known.</summary>
    public Answer<uint> DomctlVersion { get; }

    /// <summary>The version of the interface for the host that belongs to it, or why none is known.</summary>
    public Answer<uint> SysctlVersion { get; }

    /// <summary>Asks a hypervisor for its version.</summary>
    public static Answer<XenHypervisor> Ask(IHypercallGate gate)
    {
        VersionQuestions questions = new(gate);
        Answer<ReportedVersion> reported = questions.Version();
        return reported.Succeeded ? new(new XenHypervisor(gate, questions, reported.Value)) : new(reported.Refusal);
    }

    /// <summary>Asks which kinds of guests it can run: names with blanks between them.</summary>
    public Answer<string> Capabilities() => _questions.Capabilities();

    /// <summary>Asks which commit it was built from; packages often do not say.</summary>
    public Answer<string> Changeset() => _questions.Changeset();

    /// <summary>Asks how it was compiled.</summary>
    public Answer<CompileInfo> CompileInfo() => _questions.CompileInfo();

    /// <summary>Asks for its build id, which live patches name.</summary>
    public Answer<byte[]> BuildId() => _questions.BuildId();

    /// <summary>Asks what the caller may rely on: bits with the numbers of <see cref="XenFeatures"/>.</summary>
    public Answer<uint> Features() => _questions.Features();

    /// <summary>Makes a call about a domain that changes nothing: where a buffer of the gate's had moved for a moment (EFAULT), it is made again, from its start.</summary>
    /// <param name="code">The operation: one of <see cref="DomctlHypercall.Codes"/>.</param>
    /// <param name="domain">The domain's number.</param>
    /// <param name="operand">What the operation needs, as its structure writes it.</param>
    /// <returns>What the hypervisor answered, and the structure as it left it. A refusal when it was not asked, or refuses the interface or the caller.</returns>
    internal Answer<ControlResult> Domctl(uint code, ushort domain, ReadOnlySpan<byte> operand)
    {
        if (!DomctlVersion.Succeeded) return new(DomctlVersion.Refusal);
        byte[] request = new byte[XenDomctl.Size];
        new XenDomctl { Cmd = code, InterfaceVersion = DomctlVersion.Value, Domain = domain }.Write(request);
        operand.CopyTo(request.AsSpan(XenDomctl.Offsets.U));
        return Call(DomctlHypercall.Number, "domctl", DomctlVersion.Value, request, XenDomctl.Offsets.U);
    }

    /// <summary>Makes a call about the host; see <see cref="Domctl"/>.</summary>
    internal Answer<ControlResult> Sysctl(uint code, ReadOnlySpan<byte> operand)
    {
        if (!SysctlVersion.Succeeded) return new(SysctlVersion.Refusal);
        byte[] request = new byte[XenSysctl.Size];
        new XenSysctl { Cmd = code, InterfaceVersion = SysctlVersion.Value }.Write(request);
        operand.CopyTo(request.AsSpan(XenSysctl.Offsets.U));
        return Call(SysctlHypercall.Number, "sysctl", SysctlVersion.Value, request, XenSysctl.Offsets.U);
    }

    /// <summary>Makes a call that changes nothing: where a buffer had moved for a moment, once more, and all of it, since Xen may have copied a part back.</summary>
    private Answer<ControlResult> Call(uint number, string name, uint version, byte[] request, int operandAt)
    {
        using IHypercallBuffer buffer = Gate.Allocate(request.Length);
        for (int attempt = 1; ; attempt++)
        {
            request.CopyTo(buffer.Bytes);
            HypercallResult result = Gate.Call(number, buffer.Address);
            if (result.Error != XenErrno.Efault || attempt == MostAttempts) return Judge(result, name, version, buffer.Bytes[operandAt..]);
        }
    }

    private Answer<ControlResult> Judge(HypercallResult result, string name, uint version, ReadOnlySpan<byte> operand)
    {
        if (result.Succeeded) _taken.Add(name);
        return result.Error switch
        {
            XenErrno.Eacces => new(WhyNoAccess(name, version)),
            XenErrno.Eperm => new(new Refusal(RefusalReason.NoRight, $"Xen does not let this domain use {name} (EPERM): it is not the control domain.", result.Error)),
            XenErrno.Enosys => new(new Refusal(RefusalReason.NotThere, $"Xen {Reported} has no such operation of {name} (ENOSYS).", result.Error)),
            _ => new(new ControlResult(result, operand.ToArray())),
        };
    }

    /// <summary>
    /// EACCES is what Xen answers to another version of the interface (do_domctl, do_sysctl), and what FLASK, its security policy, answers to a call that it denies. A call that went well
    /// shows that it is not the version.
    /// </summary>
    private Refusal WhyNoAccess(string name, uint version) => _taken.Contains(name)
        ? new(RefusalReason.NoRight, $"Xen's security policy does not let this domain make this call of {name} (EACCES); others of the interface go well.", XenErrno.Eacces)
        : new(RefusalReason.InterfaceRefused, $"Xen {Reported} refuses {name} (EACCES): it does not take interface version 0x{version:x}, which Xen {Version} is described to have{(Reported.IsUnreleased ? " (it is no release)" : "")}, or its security policy (FLASK) denies the call.", XenErrno.Eacces);
}
