using Holdfast.Abi.Sysctl;
using Holdfast.Abi.VersionOp;
using Holdfast.Toolstack.Domains;
using Holdfast.Toolstack.Hypervisors;

namespace Holdfast.Toolstack.Surveys;

/// <summary>What a hypervisor answered to each question of a survey.</summary>
public sealed record HypervisorAnswers
{
    /// <summary>Which kinds of guests it can run, as it names them.</summary>
    public required Answer<string> Capabilities { get; init; }

    /// <summary>Which commit it was built from.</summary>
    public required Answer<string> Changeset { get; init; }

    /// <summary>How it was compiled.</summary>
    public required Answer<CompileInfo> CompileInfo { get; init; }

    /// <summary>Its build id.</summary>
    public required Answer<byte[]> BuildId { get; init; }

    /// <summary>What this domain may rely on: bits with the numbers of <see cref="XenFeatures"/>.</summary>
    public required Answer<uint> Features { get; init; }

    /// <summary>The versioned interfaces.</summary>
    public required IReadOnlyList<SurveyedInterface> Interfaces { get; init; }

    /// <summary>The host's processors and memory.</summary>
    public required Answer<XenSysctlPhysinfo> Physical { get; init; }

    /// <summary>How many live patches it has.</summary>
    public required Answer<uint> LivePatches { get; init; }

    /// <summary>Its domains.</summary>
    public required Answer<IReadOnlyList<DomainInfo>> Domains { get; init; }
}
