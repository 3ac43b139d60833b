using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.SaveRestore;

/// <summary>Makes a domain with memory that is there already.</summary>
/// <param name="configuration">What it is created with.</param>
/// <param name="memory">Its memory.</param>
/// <param name="layout">What describes a PV guest's memory.</param>
/// <param name="refusal">Why it is not made; null when it is.</param>
internal delegate Domain? DomainMaker(DomainConfiguration configuration, GuestMemory memory, PvMemoryLayout? layout, out DomainRefusal? refusal);
