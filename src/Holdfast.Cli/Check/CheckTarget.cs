using System.ComponentModel;

namespace Holdfast.Cli.Check;

/// <summary>What a file was judged against.</summary>
internal sealed record CheckTarget(
    [property: Description("The version of Xen whose rules were applied.")] string Xen,
    [property: Description("The processor policy that was given, or null.")] string? Cpu);
