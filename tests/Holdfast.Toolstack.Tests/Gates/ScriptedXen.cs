using System.Text;
using Holdfast.Abi.Domctl;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.Sysctl;
using Holdfast.Abi.VersionOp;
using Holdfast.Toolstack.Hypervisors;

namespace Holdfast.Toolstack.Tests.Gates;

/// <summary>What the tests' gate answers when it is asked for what anyone is told (xen_version), and what a test makes of domctl and sysctl.</summary>
internal static class ScriptedXen
{
    /// <summary>Answers a domctl: what the caller sent, and the bytes of its union, which may be written.</summary>
    internal delegate HypercallResult AnsweringDomctl(ScriptedGate gate, XenDomctl call, Span<byte> union);

    /// <summary>Answers a sysctl, likewise.</summary>
    internal delegate HypercallResult AnsweringSysctl(ScriptedGate gate, XenSysctl call, Span<byte> union);

    private const string Capabilities = "xen-3.0-x86_64 hvm-3.0-x86_64";

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
        (uint code, UInt128 address) = ((uint)arguments[0], arguments[1]);
        switch (code)
        {
            case XenVersionHypercall.Codes.Version:
                return HypercallResult.Of((major << 16) | minor);
            case XenVersionHypercall.Codes.Extraversion:
                return Short(gate, address, extra);
            case XenVersionHypercall.Codes.Capabilities:
                return Short(gate, address, Capabilities);
            case XenVersionHypercall.Codes.Changeset:
                return Short(gate, address, "");
            case XenVersionHypercall.Codes.CompileInfo:
                "gcc 12.2.0"u8.CopyTo(gate.At(address)[XenCompileInfo.Offsets.Compiler..]);
                "Wed Nov  4 16:52:28 UTC 2026"u8.CopyTo(gate.At(address)[XenCompileInfo.Offsets.CompileDate..]);
                return Ok;
            case XenVersionHypercall.Codes.GetFeatures:
                new XenFeatureInfo { Submap = 1u << (int)XenFeatures.Dom0 }.Write(gate.At(address));
                return Ok;
            case XenVersionHypercall.Codes.BuildId:
                return Whole(gate, address, [0x15, 0x1b, 0x37, 0x00, 0xfd]);
            case XenVersionHypercall.Codes.Extraversion2 when HasWholeTexts(major, minor):
                return Whole(gate, address, Encoding.ASCII.GetBytes(extra));
            case XenVersionHypercall.Codes.Capabilities2 when HasWholeTexts(major, minor):
                return Whole(gate, address, Encoding.ASCII.GetBytes(Capabilities));
            case XenVersionHypercall.Codes.Changeset2 when HasWholeTexts(major, minor):
                return Whole(gate, address, []);
            default:
                return Fail(XenErrno.Enosys);
        }
    }

    private static bool HasWholeTexts(int major, int minor) => major > 4 || minor >= 20;

    private static HypercallResult Short(ScriptedGate gate, UInt128 address, string text)
    {
        Encoding.ASCII.GetBytes(text.AsSpan(0, Math.Min(text.Length, gate.At(address).Length)), gate.At(address));
        return Ok;
    }

    private static HypercallResult Whole(ScriptedGate gate, UInt128 address, ReadOnlySpan<byte> answer)
    {
        if (address != 0) answer.CopyTo(gate.At(address)[XenVarbuf.Size..]);
        return HypercallResult.Of(answer.Length);
    }
}
