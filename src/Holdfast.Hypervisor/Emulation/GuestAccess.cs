using System.Numerics;
using Holdfast.Abi.IoReq;
using Holdfast.Hypervisor.DeviceModels;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.Emulation;

/// <summary>
/// An access of a vCPU to a device. Data goes from a place to a place (a register, a port, memory), an element after the other:
/// <code>
///   several elements left ─► all at once, as far as a page goes, with the data in memory ─┬─► sent ─► answered ─► go on behind them
///        │ one left, or that cannot be done                                              └─► done ────────────► go on behind them
///        ▼
///   read an element, piece by piece ─► write it, piece by piece ─► go on behind it         (each piece may be sent, and is waited for)
/// </code>
/// </summary>
public sealed partial class GuestAccess
{
    // Xen looks at no more repetitions of an instruction at once (hvmemul_linear_to_phys in xen/arch/x86/hvm/emulate.c, 4.17).
    private const uint MostAtOnce = 4096;

    // Before 4.18.5 and 4.19.2 there is room for so many parts of an element at devices, each in a page; since then a part is as long as the access (hvmemul_find_mmio_cache).
    private const int MostParts = 3;
    private static readonly XenVersion s_joinsPartsIn418 = new(4, 18, 5);
    private static readonly XenVersion s_first419 = new(4, 19, 0);
    private static readonly XenVersion s_joinsParts = new(4, 19, 2);

    private readonly Domain _domain;
    private readonly byte[] _element;
    private readonly int _size;
    private readonly bool _isDownwards;
    private AccessPlace _from;
    private AccessPlace _to;
    private uint _left;
    private int _read;
    private int _written;
    private uint _atOnce;
    private int _parts;
    private bool _isPartlyAnswered;
    private bool _isRunning;
    private bool _isWoken;

    internal GuestAccess(Domain domain, uint vcpu, AccessPlace from, AccessPlace to, int size, uint count, bool isDownwards, ReadOnlySpan<byte> data)
    {
        _domain = domain;
        Vcpu = vcpu;
        (_from, _to, _size, _left, _isDownwards) = (from, to, size, count, isDownwards);
        _element = new byte[size];
        data.CopyTo(_element);
        State = GuestAccessState.Completed;
    }

    /// <summary>The number of the vCPU that makes it.</summary>
    public uint Vcpu { get; }

    /// <summary>How far it is.</summary>
    public GuestAccessState State { get; private set; }

    /// <summary>The device of the hypervisor's that it is for; null when it is for none.</summary>
    public HypervisorDevice? Device { get; private set; }

    /// <summary>How many repetitions are left; 0 when it is done.</summary>
    public uint Left => _left;

    /// <summary>What was read last. Of an access that has not completed, what was not read is zero.</summary>
    public ReadOnlyMemory<byte> Data => _element;

    /// <summary>The number of the ioreq server whose answer the vCPU waits for; null when it waits for none.</summary>
    public int? Server => _servers == 0 ? null : BitOperations.Log2((uint)_servers);

    private int Step => _isDownwards ? -_size : _size;

    /// <summary>
    /// Looks whether the answer is there, and goes on if so: what a vCPU does when it is woken. The device model's event does this; whoever plays a vCPU that is woken by something else may do it, too. An access whose
    /// server was destroyed goes on only so, as on Xen, where such a vCPU waits until something wakes it.
    /// </summary>
    public void Wake()
    {
        if (State != GuestAccessState.Waiting) return;
        if (_isRunning)
        {
            // The device model answers while it is told.
            _isWoken = true;
            return;
        }

        Run(TakeAnswers());
    }

    /// <summary>Carries it out until it is done or has to wait.</summary>
    internal void Run()
    {
        _isRunning = true;
        Run(_from.IsRegister && _to.IsRegister ? Broadcast() : RequestOutcome.Done);
    }

    /// <summary>Goes on behind a request.</summary>
    private void Run(RequestOutcome outcome)
    {
        _isRunning = true;
        while (true)
        {
            if (outcome == RequestOutcome.Sent)
            {
                State = GuestAccessState.Waiting;
                _domain.Accesses.SetWaiting(Vcpu, this);
                if (!_isWoken) break;
                _isWoken = false;
                outcome = TakeAnswers();
                continue;
            }

            if (outcome != RequestOutcome.Done || IsDone())
            {
                Finish(outcome);
                break;
            }

            outcome = GoOn();
        }

        _isRunning = false;
    }

    private void Finish(RequestOutcome outcome)
    {
        _domain.Accesses.SetWaiting(Vcpu, null);
        State = outcome switch
        {
            RequestOutcome.Done => GuestAccessState.Completed,
            RequestOutcome.OfHypervisor => GuestAccessState.OfHypervisor,
            RequestOutcome.Deferred => GuestAccessState.Deferred,
            RequestOutcome.Crashed => GuestAccessState.Crashed,
            _ => Refuse(),
        };
    }

    /// <summary>Xen does not survive with a domain whose plain access to a port nobody can carry out; of any other access the vCPU is told.</summary>
    private GuestAccessState Refuse()
    {
        bool isPlain = (_from.IsPort && _to.IsRegister) || (_from.IsRegister && _to.IsPort);
        if (!isPlain) return GuestAccessState.Faulted;
        _domain.Crash();
        return GuestAccessState.Crashed;
    }

    private bool IsDone()
    {
        bool isElementDone = (_from.IsRegister || _read == _size) && (_to.IsRegister || _written == _size);
        if (isElementDone && _left > 0) Advance(1);
        return _left == 0;
    }

    private void Advance(uint count)
    {
        long bytes = (long)Step * count;
        (_from, _to) = (_from.Moved(bytes), _to.Moved(bytes));
        _left -= count;
        (_read, _written, _parts, _isPartlyAnswered) = (0, 0, 0, false);
    }

    /// <summary>Does the next piece.</summary>
    private RequestOutcome GoOn()
    {
        if (_left > 1 && _read == 0 && !_from.IsRegister && !_to.IsRegister)
        {
            RequestOutcome outcome = TryAtOnce();
            if (outcome != RequestOutcome.Refused) return outcome;
        }

        if (!_from.IsRegister && _read < _size) return _from.IsPort ? DoPort(_from, IoreqDirection.Read, ref _read) : DoMemory(_from, IoreqDirection.Read, ref _read);
        return _to.IsPort ? DoPort(_to, IoreqDirection.Write, ref _written) : DoMemory(_to, IoreqDirection.Write, ref _written);
    }

    private RequestOutcome DoPort(AccessPlace place, IoreqDirection direction, ref int done)
    {
        var request = new DeviceRequest { Address = place.Address, Size = (uint)_size, Count = 1, Direction = direction };
        return DoPiece(request, ref done);
    }

    /// <summary>Does a piece of an access to memory: as far as a page goes where there is memory, and the largest power of two of bytes, up to eight, where there is not.</summary>
    private RequestOutcome DoMemory(AccessPlace place, IoreqDirection direction, ref int done)
    {
        ulong address = unchecked(place.Address + (ulong)done);
        int length = Math.Min(_size - done, (int)(GuestMemory.PageSize - (address & (GuestMemory.PageSize - 1))));
        Span<byte> bytes = _element.AsSpan(done, length);
        if (!IsOfDevice(address, direction))
        {
            if (direction == IoreqDirection.Read) _domain.Memory.TryRead(address, bytes);
            else Store(address, bytes);
            done += length;
            return RequestOutcome.Done;
        }

        bool isNewPart = done == 0 || (address & (GuestMemory.PageSize - 1)) == 0;
        if (isNewPart && ++_parts > MostParts && !JoinsParts) return GiveUp();
        int piece = 1 << BitOperations.Log2((uint)Math.Min(length, sizeof(ulong)));
        var request = new DeviceRequest { IsMemory = true, Address = address, Size = (uint)piece, Count = 1, Direction = direction };
        return DoPiece(request, ref done);
    }

    private bool JoinsParts => _domain.Version >= s_joinsParts || (_domain.Version >= s_joinsPartsIn418 && _domain.Version < s_first419);

    /// <summary>Xen finds that it cannot carry out the instruction. Of one that a device model has answered some of nobody is told, and the vCPU makes it again, from its beginning.</summary>
    private RequestOutcome GiveUp() => _isPartlyAnswered ? RequestOutcome.Deferred : RequestOutcome.Refused;

    private RequestOutcome DoPiece(DeviceRequest request, ref int done)
    {
        Span<byte> bytes = _element.AsSpan(done, (int)request.Size);
        if (request.Direction == IoreqDirection.Write) request.Data = IntegerOf(bytes);
        (_piece, _atOnce) = ((int)request.Size, 0);
        RequestOutcome outcome = Ask(ref request, bytes);
        if (outcome == RequestOutcome.Done) done += _piece;
        return outcome;
    }

    /// <summary>True when an access to memory is one to a device: nothing is there, or writes of it go to an ioreq server.</summary>
    private bool IsOfDevice(ulong address, IoreqDirection direction) => _domain.Memory.KindOf(address / GuestMemory.PageSize) switch
    {
        FrameKind.None => true,
        FrameKind.IoreqServer => direction == IoreqDirection.Write && !_domain.IoreqServers.IsMemoryTypeGivenUp,
        _ => false,
    };
}
