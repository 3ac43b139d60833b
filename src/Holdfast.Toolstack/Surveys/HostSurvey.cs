using Holdfast.Abi.Domctl;
using Holdfast.Abi.Gates;
using Holdfast.Abi.Sysctl;
using Holdfast.Toolstack.Domains;
using Holdfast.Toolstack.Hosts;
using Holdfast.Toolstack.Hypervisors;

namespace Holdfast.Toolstack.Surveys;

/// <summary>What a machine offers to those who work with Xen, and what it keeps from this user. Nothing is changed by looking.</summary>
public sealed record HostSurvey
{
    /// <summary>What the system says of Xen to anyone.</summary>
    public required HostSigns Signs { get; init; }

    /// <summary>True when this user is root; null where there is no such user.</summary>
    public required bool? IsRoot { get; init; }

    /// <summary>The devices, with how this user stands to each.</summary>
    public required IReadOnlyList<(XenDevice Device, XenDeviceState State)> Devices { get; init; }

    /// <summary>Why no hypercall can be made; null when they can.</summary>
    public Refusal? GateRefusal { get; init; }

    /// <summary>True when memory for hypercalls is the device's, false when it is locked memory; null without a gate.</summary>
    public bool? HasBufferDevice { get; init; }

    /// <summary>What the hypervisor says its version is, by hypercall; null without a gate.</summary>
    public Answer<ReportedVersion>? Version { get; init; }

    /// <summary>What the hypervisor tells of itself beside its version; null when it did not tell that.</summary>
    public HypervisorAnswers? Answers { get; init; }

    /// <summary>
    /// True when there is a hypervisor of Xen's below: the system says so, the hypervisor answered, or Linux's driver did, which is there under Xen alone and lets this domain make no
    /// hypercalls.
    /// </summary>
    public bool IsXen => Signs.IsXen || Version is { Succeeded: true } or { Refusal.Reason: RefusalReason.NoRight };

    /// <summary>Looks at this machine.</summary>
    public static HostSurvey Take()
    {
        GateAttempt attempt = HostGate.TryToOpen();
        HostSurvey survey = new()
        {
            Signs = HostSigns.Look(),
            IsRoot = XenDevices.IsRoot,
            Devices = [.. XenDevices.All.Select(device => (device, device.Path switch
            {
                XenDevices.Calls => attempt.Calls,
                XenDevices.Buffers => attempt.Buffers,
                _ => XenDevices.StateOf(device.Path),
            }))],
        };
        if (!attempt.Gate.Succeeded) return survey with { GateRefusal = attempt.Gate.Refusal };
        using HostGate gate = attempt.Gate.Value;
        return survey.Asking(gate) with { HasBufferDevice = gate.HasBufferDevice };
    }

    /// <summary>The same survey with what a hypervisor answers.</summary>
    /// <param name="gate">The way to it.</param>
    public HostSurvey Asking(IHypercallGate gate)
    {
        Answer<XenHypervisor> asked = Try(() => XenHypervisor.Ask(gate));
        if (!asked.Succeeded) return this with { Version = new(asked.Refusal) };
        XenHypervisor hypervisor = asked.Value;
        HostInfoClient host = new(hypervisor);
        DomainInfoClient domains = new(hypervisor);
        Answer<XenSysctlPhysinfo> physical = Try(host.Physical);
        return this with
        {
            Version = new(hypervisor.Reported),
            Answers = new HypervisorAnswers
            {
                Capabilities = Try(hypervisor.Capabilities),
                Changeset = Try(hypervisor.Changeset),
                CompileInfo = Try(hypervisor.CompileInfo),
                BuildId = Try(hypervisor.BuildId),
                Features = Try(hypervisor.Features),
                Interfaces =
                [
                    new("domctl", hypervisor.DomctlVersion, Try(() => domains.Get(0)).Refusal),
                    new("sysctl", hypervisor.SysctlVersion, physical.Refusal),
                ],
                Physical = physical,
                LivePatches = Try(host.CountLivePatches),
                Domains = Try(domains.List),
            },
        };
    }

    /// <summary>Asks a question. That there is no memory for it is an answer as well: the survey goes on.</summary>
    private static Answer<T> Try<T>(Func<Answer<T>> question) where T : notnull
    {
        try
        {
            return question();
        }
        catch (IOException failure)
        {
            return new(new Refusal(RefusalReason.Other, failure.Message));
        }
    }
}
