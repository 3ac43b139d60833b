namespace Holdfast.Streams;

/// <summary>
/// What is known of a guest from elsewhere than its image: the context of a live domain has neither a configuration nor a stream around it, and the
/// hypervisor says the same of the domain.
/// </summary>
/// <param name="Type">The kind of guest.</param>
/// <param name="MaxVcpus">How many vCPUs the domain was created with; null when that is not known.</param>
public sealed record KnownGuest(GuestType Type, long? MaxVcpus);
