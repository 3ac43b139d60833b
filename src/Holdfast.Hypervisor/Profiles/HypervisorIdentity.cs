namespace Holdfast.Hypervisor.Profiles;

/// <summary>What a hypervisor says of itself, beside the two numbers of its version. What is too long for its place in an answer is cut there, as Xen cuts it.</summary>
public sealed record HypervisorIdentity
{
    /// <summary>What follows the two numbers of the version, such as <c>.7</c>.</summary>
    public string ExtraVersion { get; init; } = "";

    /// <summary>What compiled it.</summary>
    public string Compiler { get; init; } = "";

    /// <summary>Who compiled it.</summary>
    public string CompiledBy { get; init; } = "";

    /// <summary>In which domain it was compiled.</summary>
    public string CompiledIn { get; init; } = "";

    /// <summary>When it was compiled.</summary>
    public string CompiledAt { get; init; } = "";

    /// <summary>The kinds of guests that it can run: names with a blank behind each.</summary>
    public string Capabilities { get; init; } = "xen-3.0-x86_64 hvm-3.0-x86_32 hvm-3.0-x86_32p hvm-3.0-x86_64 ";

    /// <summary>The commit that it was built from.</summary>
    public string Changeset { get; init; } = "";

    /// <summary>The command line that it was booted with.</summary>
    public string CommandLine { get; init; } = "";

    /// <summary>Its build id; empty when it was built without one.</summary>
    public ReadOnlyMemory<byte> BuildId { get; init; }
}
