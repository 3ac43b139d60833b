using System.Buffers;
using Holdfast.Abi.IoReq;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.Emulation;

/// <content>Repeated string instructions: several elements at once, with the data in the domain's memory.</content>
public sealed partial class GuestAccess
{
    /// <summary>Does several elements at once.</summary>
    /// <returns><see cref="RequestOutcome.Refused"/> when that cannot be done: then it goes on element by element.</returns>
    private RequestOutcome TryAtOnce()
    {
        uint count = Math.Min(_left, MostAtOnce);
        if (_from.IsPort) return IsNothing(_to) ? RequestOutcome.Refused : AskAtOnce(_from, IoreqDirection.Read, _to.Address, count);
        if (_to.IsPort) return IsNothing(_from) ? RequestOutcome.Refused : AskAtOnce(_to, IoreqDirection.Write, _from.Address, count);
        return (IsNothing(_from), IsNothing(_to)) switch
        {
            (true, true) => RequestOutcome.Refused,
            (true, false) => AskAtOnce(_from, IoreqDirection.Read, _to.Address, count),
            (false, true) => AskAtOnce(_to, IoreqDirection.Write, _from.Address, count),
            _ => CopyAtOnce(count),
        };
    }

    private bool IsNothing(AccessPlace place) => IsNothing(place.Address);

    private bool IsNothing(ulong address) => _domain.Memory.KindOf(address / GuestMemory.PageSize) == FrameKind.None;

    /// <summary>Asks a device for as many elements as lie in one page of the domain's memory (hvmemul_do_io_addr). One that lies in two pages is asked for alone.</summary>
    private RequestOutcome AskAtOnce(AccessPlace device, IoreqDirection direction, ulong memory, uint count)
    {
        uint size = (uint)_size;
        uint offset = (uint)(memory & (GuestMemory.PageSize - 1));
        uint fits = _isDownwards ? ((offset + size - 1) & (GuestMemory.PageSize - 1)) / size : (GuestMemory.PageSize - offset) / size;
        count = Math.Min(count, fits);
        if (count == 0)
        {
            if (IsNothing(unchecked(memory + (ulong)(_isDownwards ? -GuestMemory.PageSize : GuestMemory.PageSize)))) return RequestOutcome.Refused;
            count = 1;
        }

        var request = new DeviceRequest
        {
            IsMemory = device.IsMemory,
            Address = device.Address,
            Size = size,
            Count = count,
            Direction = direction,
            IsDownwards = _isDownwards,
            IsIndirect = true,
            Data = memory,
        };
        RequestOutcome outcome = Ask(ref request, default);
        (_piece, _atOnce) = (0, request.Count);
        if (outcome == RequestOutcome.Done) Advance(request.Count);
        return outcome;
    }

    /// <summary>Copies memory to memory, unless the first element would change what is copied later.</summary>
    private RequestOutcome CopyAtOnce(uint count)
    {
        ulong length = (ulong)count * (uint)_size;
        ulong back = _isDownwards ? length - (uint)_size : 0;
        ulong source = unchecked(_from.Address - back);
        ulong destination = _to.Address;
        if (unchecked(destination + (uint)_size) > source && destination < unchecked(source + length)) return RequestOutcome.Refused;
        destination = unchecked(destination - back);
        byte[] rented = ArrayPool<byte>.Shared.Rent((int)length);
        Span<byte> bytes = rented.AsSpan(0, (int)length);
        bool isCopied = TryReadPages(source, bytes) && TryWritePages(destination, bytes);
        ArrayPool<byte>.Shared.Return(rented);
        if (!isCopied) return RequestOutcome.Refused;
        Advance(count);
        return RequestOutcome.Done;
    }

    private bool TryReadPages(ulong address, Span<byte> destination)
    {
        while (!destination.IsEmpty)
        {
            int length = LengthInPage(address, destination.Length);
            if (!_domain.Memory.TryRead(address, destination[..length])) return false;
            address = unchecked(address + (ulong)length);
            destination = destination[length..];
        }

        return true;
    }

    private bool TryWritePages(ulong address, ReadOnlySpan<byte> source)
    {
        while (!source.IsEmpty)
        {
            int length = LengthInPage(address, source.Length);
            if (IsOfDevice(address, IoreqDirection.Write)) return false;
            Store(address, source[..length]);
            address = unchecked(address + (ulong)length);
            source = source[length..];
        }

        return true;
    }

    private static int LengthInPage(ulong address, int length) => Math.Min(length, (int)(GuestMemory.PageSize - (address & (GuestMemory.PageSize - 1))));

    /// <summary>Writes memory that is there; what may only be read is not changed.</summary>
    private void Store(ulong address, ReadOnlySpan<byte> source)
    {
        GuestMemory memory = _domain.Memory;
        if (memory.KindOf(address / GuestMemory.PageSize) == FrameKind.IoreqServer) memory.TryWrite(address, source);
        else memory.TryWriteAsHypervisor(address, source);
    }
}
