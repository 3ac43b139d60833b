using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.State;

/// <summary>Says why a domain cannot take a record that is right in itself; null when it can.</summary>
/// <param name="domain">The domain, which is not changed.</param>
/// <param name="instance">The instance of the record.</param>
/// <param name="body">Its body, which the rules of the format have passed.</param>
internal delegate AdmissionFault? AdmissionRule(Domain domain, uint instance, ReadOnlySpan<byte> body);
