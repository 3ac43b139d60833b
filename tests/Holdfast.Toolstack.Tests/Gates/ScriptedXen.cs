using System.Text;
using Holdfast.Abi.Domctl;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.Sysctl;
using Holdfast.Abi.VersionOp;
using Holdfast.Toolstack.Hypervisors;

namespace Holdfast.Toolstack.Tests.Gates;

/// <summary>What the tests' gate answers when it is asked for the version, and what a test makes of domctl and sysctl.</summary>
internal static class ScriptedXen
{
    /// <summary>Answers a domctl: what the caller sent, and the bytes of its union, which may be written.</summary>
    internal delegate HypercallResult AnsweringDomctl(ScriptedGate gate, XenDomctl call, Span<byte> union);

    /// <summary>Answers a sysctl, likewise.</summary>
    internal delegate HypercallResult AnsweringSysctl(ScriptedGate gate, XenSysctl call, Span<byte> union);

    public static HypercallResult Ok => HypercallResult.Of(0);

    public static HypercallResult Fail(XenErrno error) => HypercallResult.Failed(error);

    /// <summary>A gate to something that reports a version.</summary>
    public static ScriptedGate Gate(int major, int minor, string extra, AnsweringDomctl? domctl = null, AnsweringSysctl? sysctl = null) => new((gate, number, arguments) => number switch
    {
        XenVersionHypercall.Number => AnswerVersion(gate, arguments, major, minor, extra),
        DomctlHypercall.Number when domctl is not null => domctl(gate, XenDomctl.Read(gate.At(arguments[0])), gate.At(arguments[0])[XenDomctl.Offsets.U..XenDomctl.Size]),
        SysctlHypercall.Number when sysctl is not null => sysctl(gate, XenSysctl.Read(gate.At(arguments[0])), gate.At(arguments[0])[XenSysctl.Offsets.U..XenSysctl.Size]),
        _ => Fail(XenErrno.Enosys),
    });

    /// <summary>The hypervisor behind a gate.</summary>
    public static XenHypervisor Ask(ScriptedGate gate)
    {
        Answer<XenHypervisor> answer = XenHypervisor.Ask(gate);
        Assert.True(answer.Succeeded, answer.Refusal?.Message);
        return answer.Value;
    }

    private static HypercallResult AnswerVersion(ScriptedGate gate, UInt128[] arguments, int major, int minor, string extra)
    {
        switch ((uint)arguments[0])
        {
            case XenVersionHypercall.Codes.Version:
                return HypercallResult.Of((major << 16) | minor);
            case XenVersionHypercall.Codes.Extraversion:
                Encoding.ASCII.GetBytes(extra, gate.At(arguments[1])[..XenExtraversion.Size]);
                return Ok;
            case XenVersionHypercall.Codes.Extraversion2 when major > 4 || minor >= 20:
                if (arguments[1] != 0) Encoding.ASCII.GetBytes(extra, gate.At(arguments[1])[XenVarbuf.Size..]);
                return HypercallResult.Of(extra.Length);
            default:
                return Fail(XenErrno.Enosys);
        }
    }
}
