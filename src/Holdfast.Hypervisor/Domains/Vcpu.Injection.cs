using Holdfast.Hypervisor.Emulation;

namespace Holdfast.Hypervisor.Domains;

/// <content>What interrupts and events reach a vCPU by.</content>
public sealed partial class Vcpu
{
    /// <summary>Its local interrupt controller, where interrupts are requested.</summary>
    internal LocalApic Apic { get; } = new();

    /// <summary>The event that it takes when it runs next; null when there is none. It is not saved, as in Xen.</summary>
    public InjectedEvent? InjectedEvent { get; internal set; }

    /// <summary>Takes the event, as a vCPU that runs does; the next can be left then.</summary>
    public InjectedEvent? TakeInjectedEvent()
    {
        InjectedEvent? taken = InjectedEvent;
        InjectedEvent = null;
        return taken;
    }

    /// <summary>Makes a non-maskable interrupt pending, unless one is; the vCPU goes on if it waits.</summary>
    internal void RequestNmi()
    {
        if (Activity is { Nmi: true }) return;
        Activity = Activity.GetValueOrDefault() with { Nmi = true };
        Unblock();
    }
}
