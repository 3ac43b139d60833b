using Holdfast.Abi.Pv;
using Holdfast.Streams.Pv;

namespace Holdfast.Streams.Inspection.Vcpus;

/// <summary>The registers of a PV vCPU, at either width of the guest. The record's length tells which.</summary>
/// <param name="Fields">The fields of <c>vcpu_guest_context</c>.</param>
/// <param name="Is64Bit">True for a 64-bit guest.</param>
internal sealed record PvContext(FieldValues Fields, bool Is64Bit)
{
    private const ulong OnlineFlag = 1 << 5;

    public FieldValues Registers => Fields.Nested("user_regs");

    /// <summary>True when the vCPU is up.</summary>
    public bool IsOnline => (Fields["flags"] & OnlineFlag) != 0;

    public static PvContext? Of(PvVcpu vcpu) => vcpu.Basic?.Bytes switch
    {
        { Length: VcpuGuestContext64.Size } bytes => new PvContext(new FieldValues(VcpuGuestContext64.Layout, bytes), true),
        { Length: VcpuGuestContext32.Size } bytes => new PvContext(new FieldValues(VcpuGuestContext32.Layout, bytes), false),
        _ => null,
    };

    /// <summary>What a register of 64-bit guests is called in this one: RIP is EIP in a 32-bit guest.</summary>
    public string NameOf(string register) => Is64Bit ? register : $"e{register[1..]}";
}
