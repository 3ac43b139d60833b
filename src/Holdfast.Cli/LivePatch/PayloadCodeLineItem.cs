using System.ComponentModel;

namespace Holdfast.Cli.LivePatch;

/// <summary>An instruction, as JSON.</summary>
[Description("An instruction.")]
internal sealed record PayloadCodeLineItem(
    [property: Description("Where in its function it begins, in bytes.")] int Offset,
    [property: Description("How many bytes it has.")] int Length,
    [property: Description("The instruction as GNU tools write it, with the names of what it refers to.")] string Text,
    [property: Description("True when bytes of it are overwritten as the payload is applied.")] bool IsPatchSite,
    [property: Description("True when bytes of it are replaced as Xen boots, depending on the processor.")] bool IsReplacedAtBoot);
