using Holdfast.Abi.Domctl;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.LivePatch;
using Holdfast.Abi.Sysctl;
using Holdfast.Toolstack;
using Holdfast.Toolstack.Hosts;
using Holdfast.Toolstack.Surveys;
using Holdfast.Toolstack.Tests.Gates;

namespace Holdfast.Cli.Tests.Doctor;

/// <summary>Machines that doctor looks at, each with a hypervisor that a test scripts.</summary>
internal static class SurveyedHosts
{
    private const int Domains = 3;

    /// <summary>What is surveyed, by name.</summary>
    public static IReadOnlyDictionary<string, Func<HostSurvey>> All { get; } = new Dictionary<string, Func<HostSurvey>>(StringComparer.Ordinal)
    {
        ["control-domain"] = () => Survey(ScriptedXen.Gate(4, 17, ".7", TellOfDomain, TellOfHost)),
        ["unprivileged-domain"] = () => Survey(ScriptedXen.Gate(4, 17, ".7", (_, _, _) => ScriptedXen.Fail(XenErrno.Eperm), (_, _, _) => ScriptedXen.Fail(XenErrno.Eperm))),
        ["no-hypercalls"] = () => Survey(new ScriptedGate((_, _, _) => ScriptedXen.Fail(XenErrno.Eperm))),
        ["xenstore-domain"] = () => Survey(ScriptedXen.Gate(4, 17, ".7", TellOfDomain, (_, _, _) => ScriptedXen.Fail(XenErrno.Eperm))),
        ["unknown-version"] = () => Survey(ScriptedXen.Gate(5, 0, ".1")),
        ["refused-version"] = () => Survey(ScriptedXen.Gate(4, 22, "-unstable", (_, _, _) => ScriptedXen.Fail(XenErrno.Eacces), (_, _, _) => ScriptedXen.Fail(XenErrno.Eacces))),
        ["no-live-patching"] = () => Survey(ScriptedXen.Gate(4, 20, ".5-pre", TellOfDomain, (gate, call, union) => call.Cmd == SysctlHypercall.Codes.LivepatchList ? ScriptedXen.Fail(XenErrno.Enosys) : TellOfHost(gate, call, union))),
        ["denied-texts"] = () => Survey(ScriptedXen.Gate(4, 17, "<denied>", TellOfDomain, TellOfHost)),
        ["another-user"] = () => Machine() with
        {
            IsRoot = false,
            GateRefusal = XenDevices.WhyNotOpened(XenDevices.Calls, 13, Signs(), isRoot: false),
            Devices = [.. XenDevices.All.Select(device => (device, XenDeviceState.NotPermitted))],
        },
        ["no-memory-for-hypercalls"] = () => Survey(WithRoom(64, ScriptedXen.Gate(4, 17, ".7", TellOfDomain, TellOfHost))),
        ["nonsense"] = () => Survey(new ScriptedGate((_, _, _) => HypercallResult.Of(long.MaxValue))),
        ["false-memory-device"] = () => Survey(ScriptedXen.Gate(4, 17, ".7", TellOfDomain, TellOfHost), buffers: XenDeviceState.NotXen),
        ["no-device"] = () => Machine() with { GateRefusal = XenDevices.WhyNotOpened(XenDevices.Calls, 2, Signs(), isRoot: true), Devices = [.. XenDevices.All.Select(device => (device, XenDeviceState.Missing))] },
    };

    private static HostSurvey Survey(ScriptedGate gate, XenDeviceState buffers = XenDeviceState.Usable)
    {
        HostSurvey machine = Machine();
        return machine.Asking(gate) with
        {
            HasBufferDevice = buffers == XenDeviceState.Usable,
            Devices = [.. machine.Devices.Select(item => item.Device.Path == XenDevices.Buffers ? (item.Device, buffers) : item)],
        };
    }

    private static ScriptedGate WithRoom(int bytes, ScriptedGate gate)
    {
        gate.Room = bytes;
        return gate;
    }

    private static HostSurvey Machine() => new() { Signs = Signs(), IsRoot = true, Devices = [.. XenDevices.All.Select(device => (device, XenDeviceState.Usable))] };

    private static HostSigns Signs()
    {
        using var workspace = new Workspace();
        workspace.Add("sys/hypervisor/type", "xen\n"u8.ToArray());
        workspace.Add("sys/hypervisor/guest_type", "PV\n"u8.ToArray());
        workspace.Add("sys/hypervisor/version/major", "4\n"u8.ToArray());
        workspace.Add("sys/hypervisor/version/minor", "17\n"u8.ToArray());
        workspace.Add("sys/hypervisor/version/extra", ".7\n"u8.ToArray());
        workspace.Add("sys/hypervisor/compilation/compiler", "gcc 12.2.0\n"u8.ToArray());
        workspace.Add("sys/hypervisor/properties/capabilities", "xen-3.0-x86_64 hvm-3.0-x86_64\n"u8.ToArray());
        workspace.Add("proc/xen/capabilities", "control_d\n"u8.ToArray());
        return HostSigns.LookUnder(workspace.Root);
    }

    private static HypercallResult TellOfDomain(ScriptedGate gate, XenDomctl call, Span<byte> union)
    {
        new XenDomctlGetdomaininfo { Domain = call.Domain }.Write(union);
        return ScriptedXen.Ok;
    }

    private static HypercallResult TellOfHost(ScriptedGate gate, XenSysctl call, Span<byte> union)
    {
        switch (call.Cmd)
        {
            case SysctlHypercall.Codes.Physinfo:
                new XenSysctlPhysinfo { NrCpus = 4, TotalPages = 0x10_0000, FreePages = 0x5_0000, Capabilities = (uint)(PhysicalCapabilities.Hvm | PhysicalCapabilities.Pv | PhysicalCapabilities.Hap) }.Write(union);
                return ScriptedXen.Ok;
            case SysctlHypercall.Codes.LivepatchList:
                new XenSysctlLivepatchListBefore421 { Nr = 2 }.Write(union[XenSysctlLivepatchOp.Offsets.U..]);
                return ScriptedXen.Ok;
            case SysctlHypercall.Codes.Getdomaininfolist:
                var question = XenSysctlGetdomaininfolist.Read(union);
                for (int i = 0; i < Domains; i++) new XenDomctlGetdomaininfo { Domain = (ushort)i }.Write(gate.At(question.Buffer)[(i * XenDomctlGetdomaininfo.Size)..]);
                (question with { NumDomains = Domains }).Write(union);
                return ScriptedXen.Ok;
            default:
                return ScriptedXen.Fail(XenErrno.Enosys);
        }
    }
}
