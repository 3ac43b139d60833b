namespace Holdfast.Toolstack.Surveys;

/// <summary>A versioned interface, and how a call of it went.</summary>
/// <param name="Name">Xen's name of its hypercall.</param>
/// <param name="Version">The version that is described for this hypervisor, or why there is none.</param>
/// <param name="Refusal">Why a harmless call failed; null when it went well.</param>
public sealed record SurveyedInterface(string Name, Answer<uint> Version, Refusal? Refusal)
{
    /// <summary>How the interface stands.</summary>
    public InterfaceState State =>
        !Version.Succeeded ? InterfaceState.Unknown
        : Refusal is null ? InterfaceState.Usable
        : Refusal.Reason switch
        {
            // It was told, by a call that went well.
            RefusalReason.NoSuchDomain => InterfaceState.Usable,
            RefusalReason.InterfaceRefused => InterfaceState.Refused,
            RefusalReason.NoRight => InterfaceState.NotPermitted,
            _ => InterfaceState.Failed,
        };
}
