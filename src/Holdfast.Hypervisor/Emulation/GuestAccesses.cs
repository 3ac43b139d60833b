using Holdfast.Abi.IoReq;
using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.Emulation;

/// <summary>
/// Accesses of a domain's vCPUs to devices, as if they ran code: each is routed to the hypervisor's own device, to an ioreq server, or to nobody, cut into the requests that Xen makes of it, and completed when the answers come.
/// A vCPU makes one access at a time.
/// </summary>
/// <remarks>Source: xen/arch/x86/hvm/emulate.c, io.c, intercept.c and xen/common/ioreq.c, 4.17 and 4.20.</remarks>
public sealed class GuestAccesses
{
    /// <summary>The most bytes of an access to memory.</summary>
    public const int LongestAccess = 64;

    /// <summary>The most repetitions of a string instruction.</summary>
    public const uint MostRepetitions = 1 << 20;

    private readonly Domain _domain;
    private readonly GuestAccess?[] _waiting;

    internal GuestAccesses(Domain domain)
    {
        _domain = domain;
        _waiting = new GuestAccess?[domain.Vcpus.Count];
    }

    /// <summary>True while a vCPU waits for a device model.</summary>
    public bool AnyWaiting => Array.Exists(_waiting, static access => access is not null);

    /// <summary>What a vCPU waits with; null when it does not.</summary>
    /// <param name="vcpu">The number of the vCPU.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vCPU.</exception>
    public GuestAccess? WaitingOf(uint vcpu)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(vcpu, (uint)_waiting.Length);
        return _waiting[vcpu];
    }

    /// <summary>Reads a port: IN.</summary>
    /// <param name="vcpu">The number of the vCPU.</param>
    /// <param name="port">The port.</param>
    /// <param name="size">How many bytes: 1, 2 or 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vCPU, or the size is another.</exception>
    /// <exception cref="InvalidOperationException">The vCPU waits, or the guest is a PV one, which has no such accesses.</exception>
    /// <exception cref="ObjectDisposedException">The domain was destroyed.</exception>
    public GuestAccess ReadPort(uint vcpu, ushort port, int size) => Begin(vcpu, new GuestAccess(_domain, vcpu, AccessPlace.Port(port), default, PortSize(size), 1, false, default));

    /// <summary>Writes to a port: OUT.</summary>
    /// <param name="vcpu">The number of the vCPU.</param>
    /// <param name="port">The port.</param>
    /// <param name="data">The 1, 2 or 4 bytes.</param>
    /// <inheritdoc cref="ReadPort"/>
    public GuestAccess WritePort(uint vcpu, ushort port, ReadOnlySpan<byte> data) => Begin(vcpu, new GuestAccess(_domain, vcpu, default, AccessPlace.Port(port), PortSize(data.Length), 1, false, data));

    /// <summary>Reads memory, or what is in its place, at a guest-physical address. What crosses pages or has another length than 1, 2, 4 or 8 bytes becomes several requests.</summary>
    /// <param name="vcpu">The number of the vCPU.</param>
    /// <param name="address">The address.</param>
    /// <param name="length">How many bytes: 1 to <see cref="LongestAccess"/>.</param>
    /// <inheritdoc cref="ReadPort"/>
    public GuestAccess ReadMemory(uint vcpu, ulong address, int length) => Begin(vcpu, new GuestAccess(_domain, vcpu, AccessPlace.Memory(address), default, MemorySize(length), 1, false, default));

    /// <summary>Writes memory, or what is in its place.</summary>
    /// <param name="vcpu">The number of the vCPU.</param>
    /// <param name="address">The guest-physical address.</param>
    /// <param name="data">The bytes: 1 to <see cref="LongestAccess"/>.</param>
    /// <inheritdoc cref="ReadPort"/>
    public GuestAccess WriteMemory(uint vcpu, ulong address, ReadOnlySpan<byte> data) =>
        Begin(vcpu, new GuestAccess(_domain, vcpu, default, AccessPlace.Memory(address), MemorySize(data.Length), 1, false, data));

    /// <summary>Reads a port again and again into memory: REP INS.</summary>
    /// <param name="vcpu">The number of the vCPU.</param>
    /// <param name="port">The port.</param>
    /// <param name="size">The size of an element in bytes: 1, 2 or 4.</param>
    /// <param name="memory">The guest-physical address of the first element.</param>
    /// <param name="count">How many elements: 1 to <see cref="MostRepetitions"/>.</param>
    /// <param name="downwards">True when each element is below the one before.</param>
    /// <inheritdoc cref="ReadPort"/>
    public GuestAccess RepeatIn(uint vcpu, ushort port, int size, ulong memory, uint count, bool downwards = false) =>
        Begin(vcpu, new GuestAccess(_domain, vcpu, AccessPlace.Port(port), AccessPlace.Memory(memory), PortSize(size), Repetitions(count), downwards, default));

    /// <summary>Writes memory to a port, element by element: REP OUTS.</summary>
    /// <inheritdoc cref="RepeatIn"/>
    public GuestAccess RepeatOut(uint vcpu, ushort port, int size, ulong memory, uint count, bool downwards = false) =>
        Begin(vcpu, new GuestAccess(_domain, vcpu, AccessPlace.Memory(memory), AccessPlace.Port(port), PortSize(size), Repetitions(count), downwards, default));

    /// <summary>Copies memory, element by element: REP MOVS.</summary>
    /// <param name="vcpu">The number of the vCPU.</param>
    /// <param name="source">The guest-physical address of the first element.</param>
    /// <param name="destination">Where it goes.</param>
    /// <param name="size">The size of an element in bytes: 1, 2, 4 or 8.</param>
    /// <param name="count">How many elements: 1 to <see cref="MostRepetitions"/>.</param>
    /// <param name="downwards">True when each element is below the one before.</param>
    /// <inheritdoc cref="ReadPort"/>
    public GuestAccess RepeatMove(uint vcpu, ulong source, ulong destination, int size, uint count, bool downwards = false)
    {
        if (size is not (1 or 2 or 4 or 8)) throw new ArgumentOutOfRangeException(nameof(size), size, "An element has 1, 2, 4 or 8 bytes.");
        return Begin(vcpu, new GuestAccess(_domain, vcpu, AccessPlace.Memory(source), AccessPlace.Memory(destination), size, Repetitions(count), downwards, default));
    }

    /// <summary>Tells every device model that is on to drop what it has mapped of the guest's memory, as Xen does when pages went; the vCPU waits for all of them.</summary>
    /// <param name="vcpu">The number of the vCPU.</param>
    /// <inheritdoc cref="ReadPort"/>
    public GuestAccess Invalidate(uint vcpu) => Begin(vcpu, new GuestAccess(_domain, vcpu, default, default, 0, 1, false, default));

    /// <summary>Tells the device models that take such requests by how much the guest has set its clock, as Xen's real-time clock does. Nobody waits.</summary>
    /// <param name="seconds">By how many seconds; nothing is told of none.</param>
    /// <returns>How many of them did not get it: Xen only notes that.</returns>
    public int TellTimeOffset(long seconds) => seconds == 0 ? 0 : _domain.IoreqServers.BroadcastBuffered(
        new Ioreq { Data = unchecked((ulong)seconds), Count = 1, ElementSize = sizeof(long), Direction = IoreqDirection.Write, Type = (byte)IoreqType.TimeOffset });

    /// <summary>A vCPU wakes, as it does when the device model sends an event.</summary>
    internal void Wake(uint vcpu) => _waiting[vcpu]?.Wake();

    /// <summary>A vCPU begins to wait, or stops.</summary>
    internal void SetWaiting(uint vcpu, GuestAccess? access) => _waiting[vcpu] = access;

    private static int PortSize(int size) => size is 1 or 2 or 4 ? size : throw new ArgumentOutOfRangeException(nameof(size), size, "An access to ports has 1, 2 or 4 bytes.");

    private static int MemorySize(int length) => length is >= 1 and <= LongestAccess ? length : throw new ArgumentOutOfRangeException(nameof(length), length, $"An access to memory has 1 to {LongestAccess} bytes.");

    private static uint Repetitions(uint count) => count is >= 1 and <= MostRepetitions ? count : throw new ArgumentOutOfRangeException(nameof(count), count, $"There are 1 to {MostRepetitions} repetitions.");

    private GuestAccess Begin(uint vcpu, GuestAccess access)
    {
        ObjectDisposedException.ThrowIf(_domain.IsDestroyed, _domain);
        if (_domain.IsPv) throw new InvalidOperationException("A PV guest has no accesses that are emulated for it.");
        if (WaitingOf(vcpu) is not null) throw new InvalidOperationException($"vCPU {vcpu} waits for a device model, and makes no other access.");
        access.Run();
        return access;
    }
}
