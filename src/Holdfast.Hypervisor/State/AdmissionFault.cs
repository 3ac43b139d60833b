using Holdfast.Abi.Errors;

namespace Holdfast.Hypervisor.State;

/// <summary>Why a domain cannot take a record.</summary>
/// <param name="Error">The error number.</param>
/// <param name="Reason">The same as a sentence.</param>
internal readonly record struct AdmissionFault(XenErrno Error, string Reason);
