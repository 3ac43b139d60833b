using Holdfast.Abi.Errors;

namespace Holdfast.Toolstack;

/// <summary>Why something could not be had from a hypervisor.</summary>
/// <param name="Reason">What kind of reason it is.</param>
/// <param name="Message">The same as a sentence for people, with the names that matter.</param>
/// <param name="Error">What the hypervisor answered, when it was asked and refused.</param>
public sealed record Refusal(RefusalReason Reason, string Message, XenErrno? Error = null);
