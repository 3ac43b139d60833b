using Holdfast.Abi.Gates;
using Holdfast.Abi.GrantTable;
using static Holdfast.Hypervisor.Tests.GrantTables.GrantGuests;

namespace Holdfast.Hypervisor.Tests.GrantTables;

public sealed class GrantCostTests
{
    private const int Rounds = 100;
    private const ulong Place = 0x40_0000;

    [Fact]
    public void Calls_about_pages_that_were_used_before_allocate_nothing()
    {
        using var guests = new GrantGuests();
        Grant(guests.Granter, 9, guests.UserId, 5);
        ulong copy = guests.Caller.Memory.Allocate(GnttabCopy.SizeAt(8), out byte[] bytes);
        new GnttabCopy { Source = ByGrant(guests.Granter, 9), Destination = ByFrame(3), Length = 4096, SourceIsGrant = true }.Write(bytes, 8);
        ulong map = guests.Caller.Memory.Allocate(GnttabMapGrantRef.Size, out bytes);
        new GnttabMapGrantRef { HostAddr = Place, HostMap = true, Reference = 9, Dom = guests.GranterId }.Write(bytes);
        ulong unmap = guests.Caller.Memory.Allocate(GnttabUnmapGrantRef.Size, out byte[] room);
        Measure(1);

        // Code that is not optimised allocates on the way to any call; the rest is what the elements cost.
        Assert.Equal(Measure(0), Measure(1));

        long Measure(uint count)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < Rounds; i++)
            {
                bool isDone = guests.Caller.Call(Operation, GrantTableOpHypercall.Codes.Copy, copy, count) == HypercallResult.Of(0)
                    && guests.Caller.Call(Operation, GrantTableOpHypercall.Codes.MapGrantRef, map, count) == HypercallResult.Of(0);
                new GnttabUnmapGrantRef { HostAddr = Place, MappingHandle = GnttabMapGrantRef.Read(bytes).MappingHandle }.Write(room);
                isDone &= guests.Caller.Call(Operation, GrantTableOpHypercall.Codes.UnmapGrantRef, unmap, count) == HypercallResult.Of(0) && GnttabUnmapGrantRef.Read(room).Status == 0;
                if (!isDone) throw new InvalidOperationException("A call failed.");
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
