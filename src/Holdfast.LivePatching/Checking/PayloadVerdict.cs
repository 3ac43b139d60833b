using Holdfast.LivePatching.Loading;

namespace Holdfast.LivePatching.Checking;

/// <summary>What real Xen does with a payload, step by step.</summary>
/// <param name="Upload">The upload.</param>
/// <param name="Apply">Applying it, on top of what is applied.</param>
/// <param name="Revert">Reverting it again.</param>
/// <param name="Reapply">Applying it once more.</param>
/// <param name="Replace">Letting it replace all others, instead.</param>
public sealed record PayloadVerdict(StepResult Upload, StepResult Apply, StepResult Revert, StepResult Reapply, StepResult Replace);
