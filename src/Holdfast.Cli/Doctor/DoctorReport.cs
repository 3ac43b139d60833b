using System.Globalization;
using Holdfast.Abi.Sysctl;
using Holdfast.Abi.VersionOp;
using Holdfast.Toolstack;
using Holdfast.Toolstack.Hosts;
using Holdfast.Toolstack.Hypervisors;
using Holdfast.Toolstack.Surveys;

namespace Holdfast.Cli.Doctor;

/// <summary>Makes the document of a survey.</summary>
internal static class DoctorReport
{
    public static DoctorDocument Of(HostSurvey survey)
    {
        HypervisorAnswers? answers = survey.Answers;
        DoctorHypervisor? hypervisor = HypervisorOf(survey);
        return new DoctorDocument(
            "holdfast.doctor/1",
            survey.IsXen,
            Summary(survey, hypervisor),
            survey.Signs.Signs,
            new DoctorCaller(survey.IsRoot, RightsOf(survey), survey.Signs.IsControlDomain, IsHardwareDomain(answers), survey.Signs.GuestType),
            [.. survey.Devices.Select(item => new DoctorDevice(item.Device.Path, item.Device.Use, StateName(item.State)))],
            new DoctorGate(survey.GateRefusal is null, survey.HasBufferDevice switch { null => null, true => "device", false => "locked-memory" }, survey.GateRefusal?.Message),
            hypervisor,
            [.. (answers?.Interfaces ?? []).Select(item => new DoctorInterface(item.Name, item.Version.Succeeded ? Hex(item.Version.Value) : null, StateName(item.State), ProblemOf(item)))],
            LivePatchingOf(answers?.LivePatches, survey.Version?.Refusal),
            answers?.Physical is { Succeeded: true } physical ? HostOf(physical.Value) : null,
            answers?.Domains is { Succeeded: true } domains ? domains.Value.Count : null,
            [.. NotesOf(survey).Distinct(StringComparer.Ordinal)]);
    }

    private static string Summary(HostSurvey survey, DoctorHypervisor? hypervisor)
    {
        if (!survey.IsXen) return "This is no Xen host. Images can be checked and inspected here, for any host.";
        string xen = hypervisor is null ? "Xen" : $"Xen {hypervisor.Version}";
        return RightsOf(survey) switch
        {
            "control" => $"This machine runs under {xen}, and this is its control domain.",
            "none" => $"This machine runs under {xen}, which does not let this domain control others.",
            _ => $"This machine runs under {xen}; what it lets this domain do could not be asked.",
        };
    }

    private static DoctorHypervisor? HypervisorOf(HostSurvey survey)
    {
        if (survey is { Version: { Succeeded: true } version, Answers: { } answers })
        {
            CompileInfo? compiled = answers.CompileInfo.Value;
            return new DoctorHypervisor(
                version.Value.ToString(), version.Value.Extra, version.Value.Version.ToString(), version.Value.IsUnreleased, "hypercall",
                answers.BuildId.Value is { Length: > 0 } id ? Convert.ToHexStringLower(id) : null,
                TextOrNull(answers.Changeset.Value), TextOrNull(compiled?.Compiler), TextOrNull(compiled?.Date), WordsIn(answers.Capabilities.Value));
        }

        HostSigns signs = survey.Signs;
        if (signs.Version is not { } reported) return null;
        return new DoctorHypervisor(
            reported.ToString(), reported.Extra, reported.Version.ToString(), reported.IsUnreleased, "/sys/hypervisor",
            null, TextOrNull(signs.Changeset), TextOrNull(signs.Compiler), TextOrNull(signs.CompileDate), WordsIn(signs.Capabilities));
    }

    /// <summary>
    /// What this domain may do, by the call that only a control domain may make (physinfo, XSM_PRIV). Other domains may be told of domains as well: the one that xenstore runs in is (getdomaininfo,
    /// XSM_XS_PRIV).
    /// </summary>
    private static string RightsOf(HostSurvey survey) => survey switch
    {
        { Answers.Physical.Succeeded: true } => "control",
        { Answers.Physical.Refusal.Reason: RefusalReason.NoRight } or { Version.Refusal.Reason: RefusalReason.NoRight } => "none",
        _ => "unknown",
    };

    private static bool? IsHardwareDomain(HypervisorAnswers? answers) => answers?.Features is { Succeeded: true } features ? (features.Value & (1u << (int)XenFeatures.Dom0)) != 0 : null;

    private static DoctorLivePatching LivePatchingOf(Answer<uint>? patches, Refusal? noVersion) => patches switch
    {
        null when noVersion is null => new("unknown", null, "No hypercall could be made."),
        null => new(noVersion.Reason == RefusalReason.NoRight ? "not-permitted" : "unknown", null, Sentence(noVersion)),
        { Succeeded: true } => new("there", patches.Value, null),
        { Refusal.Reason: RefusalReason.NotThere } => new("not-built-in", null, Sentence(patches.Refusal)),
        { Refusal.Reason: RefusalReason.NoRight } => new("not-permitted", null, Sentence(patches.Refusal)),
        _ => new("unknown", null, Sentence(patches.Refusal)),
    };

    private static DoctorHost HostOf(XenSysctlPhysinfo physical)
    {
        var capabilities = (PhysicalCapabilities)physical.Capabilities;
        return new DoctorHost(
            capabilities.HasFlag(PhysicalCapabilities.Hvm), capabilities.HasFlag(PhysicalCapabilities.Pv), capabilities.HasFlag(PhysicalCapabilities.Hap),
            capabilities.HasFlag(PhysicalCapabilities.Shadow), physical.NrCpus, Hex(physical.TotalPages), Hex(physical.FreePages));
    }

    private static IEnumerable<string> NotesOf(HostSurvey survey)
    {
        if (survey.GateRefusal is { } closed) yield return Sentence(closed);
        if (survey.HasBufferDevice == false) yield return $"{XenDevices.Buffers} {WhyNotUsed(survey)}, so that hypercalls use locked memory.";
        if (survey.Version?.Refusal is { } unknown) yield return Sentence(unknown);
        foreach (string problem in (survey.Answers?.Interfaces ?? []).Select(ProblemOf).OfType<string>()) yield return problem;
        if (survey.Answers is not { } answers) yield break;
        foreach (Refusal? refusal in (Refusal?[])[answers.Capabilities.Refusal, answers.Changeset.Refusal, answers.CompileInfo.Refusal, answers.BuildId.Refusal, answers.Features.Refusal, answers.LivePatches.Refusal, answers.Domains.Refusal])
        {
            if (refusal is not null) yield return Sentence(refusal);
        }
    }

    private static string WhyNotUsed(HostSurvey survey) => survey.Devices.FirstOrDefault(item => item.Device.Path == XenDevices.Buffers).State switch
    {
        XenDeviceState.Missing => "is not there (Linux has it since 4.18)",
        XenDeviceState.NotPermitted => "may not be opened",
        XenDeviceState.NotServed => "has no driver",
        XenDeviceState.NotXen => "is no device of Xen's",
        _ => "cannot be used",
    };

    private static string? ProblemOf(SurveyedInterface item) => (item.State == InterfaceState.Usable ? null : item.Version.Refusal ?? item.Refusal) is { } refusal ? Sentence(refusal) : null;

    private static string StateName(XenDeviceState state) => state switch
    {
        XenDeviceState.Usable => "usable",
        XenDeviceState.NotPermitted => "not-permitted",
        XenDeviceState.Missing => "missing",
        XenDeviceState.NotServed => "not-served",
        XenDeviceState.NotXen => "not-xen",
        _ => "failed",
    };

    private static string StateName(InterfaceState state) => state switch
    {
        InterfaceState.Usable => "usable",
        InterfaceState.NotPermitted => "not-permitted",
        InterfaceState.Refused => "refused",
        InterfaceState.Unknown => "unknown",
        _ => "failed",
    };

    private static string Sentence(Refusal refusal) => char.ToUpperInvariant(refusal.Message[0]) + refusal.Message[1..];

    private static string? TextOrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static string[] WordsIn(string? text) => (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Hex(ulong value) => string.Create(CultureInfo.InvariantCulture, $"0x{value:x}");
}
