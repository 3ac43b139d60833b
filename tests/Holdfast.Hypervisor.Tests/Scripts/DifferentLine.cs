namespace Holdfast.Hypervisor.Tests.Scripts;

/// <summary>A statement of a script that real Xen and the embedded hypervisor answer differently.</summary>
internal sealed record DifferentLine(string Statement, string Real, string Ours);
