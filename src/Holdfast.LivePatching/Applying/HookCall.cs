using Holdfast.LivePatching.Loading;

namespace Holdfast.LivePatching.Applying;

/// <summary>A hook that would have been called. There is no processor here to run it.</summary>
/// <param name="Payload">Whose it is.</param>
/// <param name="Hook">The hook.</param>
public sealed record HookCall(LoadedPayload Payload, PayloadHook Hook);
