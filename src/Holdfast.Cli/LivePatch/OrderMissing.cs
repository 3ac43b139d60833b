using System.ComponentModel;

namespace Holdfast.Cli.LivePatch;

/// <summary>What is missing, in an <see cref="OrderDocument"/>.</summary>
internal sealed record OrderMissing(
    [property: Description("The build id that is named: hexadecimal digits.")] string BuildId,
    [property: Description("The payloads that depend on it.")] IReadOnlyList<string> Above);
