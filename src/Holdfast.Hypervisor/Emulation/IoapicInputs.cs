using System.Collections.Immutable;
using Holdfast.Abi.DomainContext;
using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.Emulation;

/// <summary>The I/O interrupt controller, and where it sends what comes to its inputs.</summary>
/// <remarks>Source: xen/arch/x86/hvm/vioapic.c, 4.17.</remarks>
/// <param name="domain">The domain, which has one or not.</param>
internal sealed class IoapicInputs(Domain domain)
{
    // Input 2 is that of the interval timer, whose interrupts vCPU 0 gets when it is among those that may.
    private const int TimerInput = 2;
    private const byte RateGenerator = 2;
    private const byte SquareWave = 3;

    private CountedList<ContextIoapic, ContextIoapicLine>? _saved;
    private ContextIoapicLine[]? _lines;

    /// <summary>Its state as IOAPIC has it; null when there is none, or an image did not say.</summary>
    public CountedList<ContextIoapic, ContextIoapicLine>? State
    {
        get
        {
            if (_lines is not null) (_saved, _lines) = (new CountedList<ContextIoapic, ContextIoapicLine>(_saved!.Head, ImmutableArray.Create(_lines)), null);
            return _saved;
        }

        set => (_saved, _lines) = (value, null);
    }

    /// <summary>Where its registers are; null without one.</summary>
    public ulong? Address => _saved?.Head.Base;

    /// <summary>An input becomes asserted: it is sent on unless it is masked, or was sent and is not ended yet.</summary>
    public void PositiveEdge(int input)
    {
        if (_saved is null || input >= _saved.Elements.Length) return;
        ContextIoapicLine line = _lines is null ? _saved.Elements[input] : _lines[input];
        if (line.Masked || (line.Level && line.RemoteIrr)) return;
        if (line.Level)
        {
            _lines ??= [.. _saved.Elements];
            _lines[input] = line = line with { RemoteIrr = true };
        }

        Deliver(input, line);
    }

    private void Deliver(int input, ContextIoapicLine line)
    {
        uint destination = (uint)line.Destination;
        byte vector = (byte)line.Vector;
        switch ((int)line.DeliveryMode)
        {
            case LocalApics.LowestPriority:
                Vcpu first = domain.Vcpus[0];
                bool isTimers = input == TimerInput && IsTimerRunning() && LocalApics.Matches(first, destination, line.Logical) && LocalApics.IsEnabled(first);
                if ((isTimers ? first : LocalApics.FindLowest(domain, destination, line.Logical)) is { } target) LocalApics.Request(target, vector, line.Level, domain.Version);
                break;
            case LocalApics.Fixed:
                LocalApics.RequestAll(domain, destination, line.Logical, vector, line.Level);
                break;
            case LocalApics.NonMaskable:
                foreach (Vcpu vcpu in domain.Vcpus)
                {
                    if (LocalApics.Matches(vcpu, destination, line.Logical)) vcpu.RequestNmi();
                }

                break;
        }
    }

    /// <summary>True when the interval timer ticks: channel 0 in one of its periodic modes.</summary>
    private bool IsTimerRunning() => domain.Pit is { } pit && pit.Channel[0].Mode is RateGenerator or SquareWave;
}
