using System.Collections.Immutable;
using System.Globalization;

namespace Holdfast.X86.Registers;

/// <summary>
/// The event that a vCPU was about to take when it was saved (<c>pending_event</c> in the CPU record): vector 0–7, type 8–10,
/// error code valid 11, reserved 12–30, valid 31.
/// </summary>
/// <param name="Value">The 32 bits.</param>
public readonly record struct PendingEvent(uint Value)
{
    private const uint VectorBits = 0xff;
    private const uint TypeBits = 7 << 8;
    private const uint ErrorCodeBit = 1 << 11;
    private const uint ReservedBits = 0x7fff_f000;

    /// <summary>#DF, #TS, #NP, #SS, #GP, #PF, #AC, #CP, and AMD's #VC and #SX push an error code.</summary>
    private const uint VectorsWithErrorCode =
        (1u << 8) | (1u << 10) | (1u << 11) | (1u << 12) | (1u << 13) | (1u << 14) | (1u << 17) | (1u << 21) | (1u << 29) | (1u << 30);

    /// <summary>True when there is an event; otherwise nothing else counts.</summary>
    public bool IsValid => Value >> 31 != 0;

    /// <summary>The vector, 0 to 255.</summary>
    public byte Vector => (byte)Value;

    /// <summary>The kind of event.</summary>
    public PendingEventType Type => (PendingEventType)((Value >> 8) & 7);

    /// <summary>True when an error code goes with it.</summary>
    public bool HasErrorCode => (Value & ErrorCodeBit) != 0;

    /// <summary>Judges the event. What Xen refuses is <c>svm_vmcb_restore</c> and <c>vmx_vmcs_restore</c>.</summary>
    /// <param name="errorCode">The error code saved with it, of which 16 bits may be used.</param>
    public ImmutableArray<RegisterFault> Check(uint errorCode)
    {
        if (!IsValid) return [];

        ImmutableArray<RegisterFault> faults = [];
        if ((Value & ReservedBits) is var reserved and not 0)
            faults = faults.Add(new(GuestRegister.PendingEvent, reserved, FaultEffect.RefusedByXen, $"the pending event has the reserved bits {Hex(reserved)} set"));
        if (HasErrorCode && errorCode > ushort.MaxValue)
        {
            string reason = $"the pending event's error code {Hex(errorCode)} has more than 16 bits";
            faults = faults.Add(new(GuestRegister.ErrorCode, ErrorCodeBit, FaultEffect.RefusedByXen, reason));
        }

        return CheckType() is RegisterFault fault ? faults.Add(fault) : faults;
    }

    private RegisterFault? CheckType() => Type switch
    {
        PendingEventType.Reserved or PendingEventType.Other =>
            new(GuestRegister.PendingEvent, TypeBits, FaultEffect.RefusedByXen, $"the pending event has the reserved type {(int)Type}"),
        PendingEventType.PrivilegedSoftwareException or PendingEventType.SoftwareException =>
            new(GuestRegister.PendingEvent, TypeBits, FaultEffect.DependsOnTheProcessor, $"the pending event has type {(int)Type}, which Xen refuses on AMD"),
        PendingEventType.HardwareException when Vector is 2 or >= 32 =>
            new(GuestRegister.PendingEvent, VectorBits, FaultEffect.BreaksTheGuest, $"the pending event is an exception with vector {Vector}, which no exception has"),
        PendingEventType.NonMaskableInterrupt when Vector != 2 =>
            new(GuestRegister.PendingEvent, VectorBits, FaultEffect.DependsOnTheProcessor, $"the pending event is an NMI with vector {Vector} instead of 2"),
        _ when HasErrorCode && !PushesErrorCode =>
            new(GuestRegister.PendingEvent, ErrorCodeBit, FaultEffect.DependsOnTheProcessor, $"the pending event has an error code, and vector {Vector} pushes none"),
        _ => null,
    };

    private bool PushesErrorCode =>
        Type == PendingEventType.HardwareException && Vector < 32 && (VectorsWithErrorCode & (1u << Vector)) != 0;

    private static string Hex(uint value) => string.Create(CultureInfo.InvariantCulture, $"0x{value:x}");
}
