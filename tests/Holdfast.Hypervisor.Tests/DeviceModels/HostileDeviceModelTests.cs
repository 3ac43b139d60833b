using Holdfast.Abi.DmOp;
using Holdfast.Abi.Gates;
using Holdfast.Hypervisor.Callers;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Profiles;

namespace Holdfast.Hypervisor.Tests.DeviceModels;

/// <summary>A device model that asks for anything: nothing is thrown, and of its memory nothing changes that the operation does not give back.</summary>
public sealed class HostileDeviceModelTests
{
    private const int Calls = 20_000;
    private const int MostRepetitions = 8;
    private const int Room = 64;

    [Theory]
    [InlineData(1, 4)]
    [InlineData(2, 8)]
    [InlineData(3, 16)]
    public void Survives_whatever_it_is_asked(int seed, int width)
    {
        foreach (HypervisorProfile profile in HypervisorProfile.All)
        {
            var random = new Random(seed);
            using var hypervisor = new EmbeddedHypervisor(profile) { Preemption = _ => random.Next(2) == 0 };
            Domain guest = Guests.CreateWhole(hypervisor);
            Assert.True(guest.Memory.TryPopulate(0, 0x400));
            if (seed == 2) guest.Memory.EnableLogDirty();
            var memory = new ProcessMemory(width);
            var caller = new HypercallCaller(hypervisor.ControlDomain, width, memory);
            ulong first = memory.Allocate(Room, out byte[] operation);
            ulong second = memory.Allocate(Room, out byte[] list);
            ulong array = memory.Allocate(2 * XenDmOpBuf.SizeAt(width), out byte[] buffers);
            int succeeded = 0;
            for (int i = 0; i < Calls; i++)
            {
                Fill(random, operation);
                Fill(random, list);
                new XenDmOp { Op = (uint)random.Next(1, 21), Pad = random.Next(50) == 0 ? 1u : 0, U = XenDmOp.Read(operation).U }.Write(operation);
                new XenDmOpBuf { H = first, Length = (uint)random.Next(20, Room) }.Write(buffers, width);
                new XenDmOpBuf { H = random.Next(8) == 0 ? 0x10u : second, Length = (uint)random.Next(Room) }.Write(buffers.AsSpan(XenDmOpBuf.SizeAt(width)), width);
                byte[] before = [.. operation];
                HypercallResult? result = Call(hypervisor, caller, guest, array, (uint)random.Next(1, 3));
                if (result is { Succeeded: true }) succeeded++;
                Assert.Equal(before.AsSpan(XenDmOp.Size..).ToArray(), operation.AsSpan(XenDmOp.Size..).ToArray());
                Assert.Equal(before.AsSpan(..XenDmOp.Offsets.U).ToArray(), operation.AsSpan(..XenDmOp.Offsets.U).ToArray());
                foreach (Vcpu vcpu in guest.Vcpus) vcpu.TakeInjectedEvent();
            }

            Assert.NotEqual(0, succeeded);
            Assert.NotNull(Guests.ContextOf(guest));
        }
    }

    /// <summary>Small numbers and zeros among the bytes, so that operations are not all refused at once.</summary>
    private static void Fill(Random random, byte[] bytes)
    {
        Array.Clear(bytes);
        for (int i = 0; i < bytes.Length; i++)
        {
            if (random.Next(4) == 0) bytes[i] = (byte)random.Next(random.Next(3) == 0 ? 256 : 6);
        }
    }

    /// <summary>Makes a call, and again when it is preempted, some times.</summary>
    /// <returns>Null when it was not done then.</returns>
    private static HypercallResult? Call(EmbeddedHypervisor hypervisor, HypercallCaller caller, Domain guest, ulong array, uint count)
    {
        var registers = new HypercallRegisters(DmOpHypercall.Number, guest.Id.Value, count, array);
        for (int i = 0; i < MostRepetitions; i++)
        {
            if (hypervisor.Call(caller, ref registers))
                return HypercallResult.FromRegister(caller.Width == sizeof(uint) ? (int)(uint)registers.Accumulator : (long)(ulong)registers.Accumulator);
        }

        return null;
    }
}
