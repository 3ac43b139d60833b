using Holdfast.Abi.Cpuid;
using Holdfast.Abi.DmOp;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.IoReq;
using Holdfast.Hypervisor.DeviceModels;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.Emulation;

/// <content>Requests: who gets them, and what comes back (hvmemul_do_io in xen/arch/x86/hvm/emulate.c, ioreq_send and wait_for_io in xen/common/ioreq.c, 4.17).</content>
public sealed partial class GuestAccess
{
    private const uint PciAddressPort = 0xcf8;
    private const uint PciDataPort = 0xcfc;
    private const uint PciPorts = 4;
    private const uint PciEnabled = 1u << 31;
    private const int PciFunctionShift = 8;
    private const uint PciFunctionMask = 0xffff;
    private const uint PciRegisterMask = 0xfc;
    private const int PciExtendedShift = 16;
    private const uint PciExtendedMask = 0x0f00_0000;
    private const uint FirstAmdFamily = 0x10;
    private const uint LastAmdFamily = 0x16;
    private const int FunctionShift = 32;

    // The memory of a VGA card, to which plain writes need no answer (xen/arch/x86/hvm/stdvga.c, 4.17).
    private const ulong VgaFirst = 0xa_0000;
    private const ulong VgaLast = 0xb_ffff;

    private readonly IoreqServer?[] _waitedFor = new IoreqServer?[DmOpConstants.MaxIoreqServers];
    private byte _servers;
    private int _piece;
    private bool _defers;

    private static ulong IntegerOf(ReadOnlySpan<byte> bytes)
    {
        Span<byte> padded = stackalloc byte[sizeof(ulong)];
        padded.Clear();
        bytes.CopyTo(padded);
        return new ByteReader(padded).U64();
    }

    /// <summary>Asks whoever is responsible.</summary>
    /// <param name="request">What is asked; behind it, as many elements as were asked for.</param>
    /// <param name="bytes">Where read data goes that does not go to memory.</param>
    private RequestOutcome Ask(ref DeviceRequest request, Span<byte> bytes)
    {
        if (!request.IsMemory && AnswerOfPort(request) is byte answer)
        {
            Answer(request, bytes, answer);
            return RequestOutcome.Done;
        }

        if (request.IsMemory && request.Count > 1) request.Count = CountInPage(request);
        RequestOutcome? own = request.IsMemory ? AskHypervisorAtAddress(request) : AskHypervisorAtPort(ref request);
        if (own is RequestOutcome outcome) return outcome;
        bool isClaimed = request is { IsMemory: true, Direction: IoreqDirection.Write } && _domain.Memory.KindOf(request.Address / GuestMemory.PageSize) == FrameKind.IoreqServer;
        if (isClaimed && _domain.IoreqServers.OfMemoryType is null) return RequestOutcome.Deferred;
        IoreqType type = IoreqType.Memory;
        IoreqServer? server = isClaimed ? _domain.IoreqServers.OfMemoryType : SelectServer(ref request, out type);

        // Real Xen does not look whether a server has pages; one that has none counts as none (docs/specs/dm-op.md §16.3).
        if (server is { Requests.Page: not null }) return Send(server, request.ToIoreq(type));

        // Nobody is responsible: all ones are read, and what is written is lost.
        Answer(request, bytes, byte.MaxValue);
        return RequestOutcome.Done;
    }

    /// <summary>
    /// What every byte is that is read at a port which no server is asked for; null where servers are. A port that is left to the guest is one of them: its processor makes the access without the hypervisor. But
    /// where that emulates the instruction, because its data is a device's, it looks for a server.
    /// </summary>
    private byte? AnswerOfPort(in DeviceRequest request)
    {
        bool isEmulated = (_from.IsMemory && IsOfDevice(_from.Address, IoreqDirection.Read)) || (_to.IsMemory && IsOfDevice(_to.Address, IoreqDirection.Write));
        if (!isEmulated && HypervisorDevices.IsLeftToGuest(request.Address, request.Size)) return byte.MaxValue;
        return HypervisorDevices.ConsoleAnswer(_domain, request.Address, request.Size, request.Direction == IoreqDirection.Read);
    }

    /// <summary>How many elements begin and end in the page of the device's memory.</summary>
    private static uint CountInPage(in DeviceRequest request)
    {
        uint offset = (uint)(request.Address & (GuestMemory.PageSize - 1));
        uint tail = GuestMemory.PageSize - offset;
        return tail < request.Size ? 1 : Math.Min(request.Count, (request.IsDownwards ? offset + request.Size : tail) / request.Size);
    }

    private RequestOutcome? AskHypervisorAtPort(ref DeviceRequest request)
    {
        uint port = (uint)request.Address;
        bool isRead = request.Direction == IoreqDirection.Read;
        if (port >= PciAddressPort && port + request.Size <= PciAddressPort + PciPorts)
        {
            // Who has the port sees this as well, one element at a time.
            request.Count = 1;
            if (!isRead && request.Size == PciPorts) _domain.SelectedPciRegister = (uint)FirstElementOf(request);
            return null;
        }

        if (HypervisorDevices.IsSeenFirst(port, request.Size, isRead)) request.Count = 1;
        Device = HypervisorDevices.AtPort(_domain, port, request.Size, isRead);
        return Device is null ? null : RequestOutcome.OfHypervisor;
    }

    private RequestOutcome? AskHypervisorAtAddress(in DeviceRequest request)
    {
        Device = HypervisorDevices.AtAddress(_domain, _domain.Vcpus[(int)Vcpu], request.FirstByte, request.LastByte, out bool isWhole);
        if (Device is not null)
        {
            // Real Xen ends a domain whose access leaves a device's registers.
            if (isWhole) return RequestOutcome.OfHypervisor;
            _domain.Crash();
            return RequestOutcome.Crashed;
        }

        bool isVga = _domain.Configuration.Kind == ContextGuestKind.Hvm && request is { Direction: IoreqDirection.Write, IsIndirect: false, Count: 1, FirstByte: >= VgaFirst, LastByte: <= VgaLast };
        if (!isVga || _domain.IoreqServers.Select(XenDmOpIoRange.Memory, request.FirstByte, request.LastByte) is not { } server) return null;
        return _domain.IoreqServers.TrySendBuffered(server, request.ToIoreq(IoreqType.Memory)) ? RequestOutcome.Done : null;
    }

    /// <summary>Finds the server that is responsible, and the form in which it gets the request.</summary>
    private IoreqServer? SelectServer(ref DeviceRequest request, out IoreqType type)
    {
        IoreqServers servers = _domain.IoreqServers;
        if (request.IsMemory)
        {
            type = IoreqType.Memory;
            return servers.Select(XenDmOpIoRange.Memory, request.FirstByte, request.LastByte);
        }

        uint selected = _domain.SelectedPciRegister;
        if ((request.Address & ~3UL) != PciDataPort || (selected & PciEnabled) == 0)
        {
            type = IoreqType.PortIo;
            return servers.Select(XenDmOpIoRange.Port, request.Address, request.Address + request.Size - 1);
        }

        type = IoreqType.PciConfig;
        ulong function = (selected >> PciFunctionShift) & PciFunctionMask;
        ulong register = (selected & PciRegisterMask) | (request.Address & 3);
        if (ReachesExtendedPci(selected)) register |= (selected & PciExtendedMask) >> PciExtendedShift;
        request.Address = (function << FunctionShift) | register;
        return servers.Select(XenDmOpIoRange.Pci, function, function);
    }

    /// <summary>True when the selected register is beyond the first 256 and the guest's processor is one that reaches those so.</summary>
    private bool ReachesExtendedPci(uint selected)
    {
        if ((selected & PciExtendedMask) == 0 || !_domain.Hypervisor.ReachesExtendedPci || _domain.CpuidPolicy is not { } policy) return false;
        bool isAmd = false;
        uint signature = 0;
        foreach (CpuidLeaf leaf in policy.Elements)
        {
            // "AuthenticAMD".
            if (leaf.Leaf == 0) isAmd = leaf is { Ebx: 0x6874_7541, Edx: 0x6974_6e65, Ecx: 0x444d_4163 };
            else if (leaf.Leaf == 1) signature = leaf.Eax;
        }

        uint family = (signature >> 8) & 0xf;
        if (family == 0xf) family += (signature >> 20) & 0xff;
        return isAmd && family is >= FirstAmdFamily and <= LastAmdFamily;
    }

    /// <summary>Has a request done at once: the same is read for every byte, and what is written is lost.</summary>
    private void Answer(in DeviceRequest request, Span<byte> bytes, byte value)
    {
        if (request.Direction == IoreqDirection.Write) return;
        bytes.Fill(value);
        if (!request.IsIndirect) return;
        Span<byte> element = stackalloc byte[(int)request.Size];
        element.Fill(value);
        for (uint i = 0; i < request.Count; i++) TryWritePages(unchecked(request.Data + (ulong)((long)Step * i)), element);
    }

    private ulong FirstElementOf(in DeviceRequest request)
    {
        if (!request.IsIndirect) return request.Data;
        Span<byte> bytes = stackalloc byte[(int)request.Size];
        return TryReadPages(request.Data, bytes) ? IntegerOf(bytes) : ulong.MaxValue;
    }

    /// <summary>Hands a request to a server's device model.</summary>
    /// <returns><see cref="RequestOutcome.Refused"/> when the device model has broken the page of requests.</returns>
    private RequestOutcome Send(IoreqServer server, Ioreq request)
    {
        if (!_defers && !_domain.TryDeferShutdown()) return RequestOutcome.Deferred;
        _defers = true;
        Span<byte> place = server.RequestOf(Vcpu);
        var there = Ioreq.Read(place);
        uint port = server.Ports[Vcpu];
        if (there.State != IoreqState.None || there.VpEport != port) return Refused();
        (request with { VpEport = port, State = IoreqState.Ready }).Write(place);
        _waitedFor[server.Id] = server;
        _servers |= (byte)(1 << server.Id);
        State = GuestAccessState.Waiting;
        _domain.Accesses.SetWaiting(Vcpu, this);
        _domain.Events.NotifyFromHypervisor(port);
        return RequestOutcome.Sent;
    }

    private RequestOutcome Refused()
    {
        if (_servers == 0) EndDeferral();
        return RequestOutcome.Refused;
    }

    private void EndDeferral()
    {
        if (!_defers) return;
        _defers = false;
        _domain.EndDeferral();
    }

    /// <summary>Sends the same request to every server that is on; what one cannot get, it does not get.</summary>
    private RequestOutcome Broadcast()
    {
        var request = new Ioreq { Data = ulong.MaxValue, Count = 0, ElementSize = sizeof(uint), Direction = IoreqDirection.Write, Type = (byte)IoreqType.Invalidate };
        int id = _waitedFor.Length;
        bool isSent = false;
        while (_domain.IoreqServers.TryFindEnabledBelow(id, out IoreqServer? server))
        {
            isSent |= server.Requests.Page is not null && Send(server, request) == RequestOutcome.Sent;
            id = server.Id;
        }

        return isSent ? RequestOutcome.Sent : RequestOutcome.Done;
    }

    /// <summary>Takes the answers of the servers that are waited for, as far as they are there.</summary>
    private RequestOutcome TakeAnswers()
    {
        Span<byte> data = stackalloc byte[sizeof(ulong)];
        data.Clear();
        for (int id = _waitedFor.Length - 1; id >= 0; id--)
        {
            if ((_servers & (1 << id)) == 0) continue;
            RequestOutcome outcome = TakeAnswer(id, data);
            if (outcome == RequestOutcome.Sent) return outcome;
            _servers &= (byte)~(1 << id);
            if (outcome == RequestOutcome.Done) continue;
            _servers = 0;
            EndDeferral();
            return outcome;
        }

        bool isAnotherAccess = _from.IsPort && _to.IsMemory && _atOnce == 0 && _read == _size;
        Complete(data);
        EndDeferral();
        if (!isAnotherAccess) return RequestOutcome.Done;

        // Xen emulates INS anew with the answer, which begins with the port: another access than the one that was answered (docs/specs/dm-op.md §6.4, §7.4).
        _domain.Crash();
        return RequestOutcome.Crashed;
    }

    /// <summary>Takes the answer of a server. One that was destroyed gives none, and a request that is gone counts as answered with all ones.</summary>
    private RequestOutcome TakeAnswer(int id, Span<byte> data)
    {
        IoreqServer server = _waitedFor[id]!;
        if (_domain.IoreqServers[(uint)id] != server) return RequestOutcome.Done;
        Span<byte> place = server.RequestOf(Vcpu);
        var request = Ioreq.Read(place);
        if (request.State == IoreqState.None)
        {
            data.Fill(byte.MaxValue);
            return RequestOutcome.Done;
        }

        if (request.State > IoreqState.ResponseReady)
        {
            _domain.Crash();
            return RequestOutcome.Crashed;
        }

        if (request.State != IoreqState.ResponseReady) return RequestOutcome.Sent;
        place.Slice(Ioreq.Offsets.Data, data.Length).CopyTo(data);
        (request with { State = IoreqState.None }).Write(place);
        return RequestOutcome.Done;
    }

    private void Complete(ReadOnlySpan<byte> data)
    {
        _isPartlyAnswered = true;
        if (_atOnce > 0)
        {
            Advance(_atOnce);
        }
        else if (!_from.IsRegister && _read < _size)
        {
            data[.._piece].CopyTo(_element.AsSpan(_read));
            _read += _piece;
        }
        else if (!_to.IsRegister)
        {
            _written += _piece;
        }
    }
}
