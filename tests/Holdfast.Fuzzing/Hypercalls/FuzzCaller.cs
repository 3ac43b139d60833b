using Holdfast.Abi.DmOp;
using Holdfast.Abi.Gates;
using Holdfast.Hypervisor;
using Holdfast.Hypervisor.Callers;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Kernels;

namespace Holdfast.Fuzzing.Hypercalls;

/// <summary>Somebody who makes calls: a kernel, whose memory is translated or not, or a process with a kernel above it. It has some pages, its rooms, which a call's pointers lead to.</summary>
internal sealed class FuzzCaller
{
    /// <summary>The number of rooms.</summary>
    public const int Rooms = 4;

    /// <summary>The size of a room in bytes.</summary>
    public const int RoomSize = 4096;

    private readonly HypercallCaller _caller;
    private readonly PrivcmdFile? _file;
    private readonly ulong[] _rooms = new ulong[Rooms];

    private FuzzCaller(Domain domain, int width, ICallerMemory memory, uint vcpu, PrivcmdFile? file)
    {
        (Domain, Width, _file) = (domain, width, file);
        _caller = new HypercallCaller(domain, width, memory, vcpu);
    }

    /// <summary>The domain that it is of.</summary>
    public Domain Domain { get; }

    /// <summary>Its width in bytes.</summary>
    public int Width { get; }

    /// <summary>True for a process, for which its kernel calls.</summary>
    public bool IsProcess => _file is not null;

    /// <summary>A kernel that has memory of its own, which is nobody's frames.</summary>
    public static FuzzCaller Of(Domain domain, int width, uint vcpu = 0)
    {
        var memory = new ProcessMemory(width);
        return new FuzzCaller(domain, width, memory, vcpu, null).WithRooms(memory);
    }

    /// <summary>A process of a domain whose kernel is one of 8 bytes, or as wide as the process.</summary>
    public static FuzzCaller OfProcess(EmbeddedHypervisor hypervisor, Domain domain, int width)
    {
        var memory = new ProcessMemory(width);
        return new FuzzCaller(domain, width, memory, 0, new Privcmd(hypervisor, domain, Math.Max(width, sizeof(ulong))).Open(memory)).WithRooms(memory);
    }

    /// <summary>A kernel whose rooms are frames of its domain, at addresses that its memory translates.</summary>
    public static FuzzCaller At(Domain domain, int width, ICallerMemory memory, ulong firstRoom, uint vcpu = 0)
    {
        var caller = new FuzzCaller(domain, width, memory, vcpu, null);
        for (int room = 0; room < Rooms; room++) caller._rooms[room] = firstRoom + ((ulong)room * RoomSize);
        return caller;
    }

    /// <summary>Where a room is.</summary>
    public ulong AddressOf(int room) => _rooms[room];

    /// <summary>Fills a room. What is not there any more, as the domain gave the frame away, stays away.</summary>
    public void Fill(int room, ReadOnlySpan<byte> contents) => _caller.Memory.TryWrite(_rooms[room], contents);

    /// <summary>What the rooms have; zeros where there are none.</summary>
    public void Read(Span<byte> rooms)
    {
        for (int room = 0; room < Rooms; room++)
        {
            Span<byte> contents = rooms.Slice(room * RoomSize, RoomSize);
            if (!_caller.Memory.TryRead(_rooms[room], contents)) contents.Clear();
        }
    }

    /// <summary>Makes a call, or a part of it.</summary>
    /// <returns>True when it is done; false when it was preempted.</returns>
    public bool Call(EmbeddedHypervisor hypervisor, ref HypercallRegisters registers)
    {
        if (_file is null) return hypervisor.Call(_caller, ref registers);

        // A kernel lets nothing through that is half done.
        uint number = (uint)registers.Accumulator;
        registers.Accumulator = (UInt128)(Int128)Signed(number == DmOpHypercall.Number
            ? _file.DmOp((ushort)registers[0], (uint)registers[1], registers[2])
            : _file.Hypercall(number, registers[0], registers[1], registers[2], registers[3], registers[4]));
        return true;
    }

    private static long Signed(HypercallResult result) => result.Succeeded ? result.Value : -(long)(uint)result.Error;

    private FuzzCaller WithRooms(ProcessMemory memory)
    {
        for (int room = 0; room < Rooms; room++) _rooms[room] = memory.Allocate(RoomSize, out _);
        return this;
    }
}
