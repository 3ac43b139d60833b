using Holdfast.Abi.Gates;
using Holdfast.Abi.GrantTable;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Tests.Hypercalls;
using static Holdfast.Hypervisor.Tests.GrantTables.GrantGuests;

namespace Holdfast.Hypervisor.Tests.GrantTables;

/// <summary>Every call that works off an array, stopped wherever it may be stopped.</summary>
public sealed class GrantPreemptionTests
{
    private const int Elements = 70;
    private const ulong Place = 0x40_0000;

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    public void Mappings_that_are_stopped_at_any_point_end_as_if_they_were_not(int width)
    {
        string expected = MapAndUnmap(width, null, out _);
        for (int stop = 0; stop < Elements + 4; stop++)
        {
            int asked = 0;
            Assert.Equal(expected, MapAndUnmap(width, _ => asked++ == stop, out int preemptions));
            Assert.InRange(preemptions, 0, 1);
        }

        Assert.Equal(expected, MapAndUnmap(width, _ => true, out int all));
        Assert.Equal(Elements - 1 + 2, all);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    public void Copies_that_are_stopped_at_any_point_end_as_if_they_were_not(int width)
    {
        string expected = CopyInTurn(width, null, out _);
        for (int stop = 0; stop < Elements; stop++)
        {
            int asked = 0;
            Assert.Equal(expected, CopyInTurn(width, _ => asked++ == stop, out int preemptions));
            Assert.InRange(preemptions, 0, 1);
        }

        Assert.Equal(expected, CopyInTurn(width, _ => true, out int all));
        Assert.Equal(Elements - 1, all);
    }

    private static string MapAndUnmap(int width, PreemptionPolicy? preemption, out int preemptions)
    {
        using var guests = new GrantGuests();
        var caller = new TestCaller(guests.Hypervisor, guests.User, width);
        for (uint i = 0; i < Elements; i++) Grant(guests.Granter, 8 + i, guests.UserId, i % 20);
        byte[] bytes = new byte[Elements * GnttabMapGrantRef.Size];
        for (uint i = 0; i < Elements; i++) new GnttabMapGrantRef { HostAddr = Place + (i << 12), HostMap = true, Reference = 8 + i, Dom = guests.GranterId }.Write(bytes.AsSpan((int)i * GnttabMapGrantRef.Size));
        ulong array = caller.Put(bytes);
        guests.Hypervisor.Preemption = preemption;
        Assert.Equal(HypercallResult.Of(0), caller.Call(Operation, GrantTableOpHypercall.Codes.MapGrantRef, array, Elements));
        string result = Convert.ToHexString(caller.At(array)) + StateOf(guests);
        bytes = new byte[Elements * GnttabUnmapGrantRef.Size];
        for (int i = 0; i < Elements; i++)
        {
            GnttabMapGrantRef mapped = GnttabMapGrantRef.Read(caller.At(array).AsSpan(i * GnttabMapGrantRef.Size));
            new GnttabUnmapGrantRef { HostAddr = mapped.HostAddr, MappingHandle = mapped.MappingHandle, Status = 99 }.Write(bytes.AsSpan(i * GnttabUnmapGrantRef.Size));
        }

        array = caller.Put(bytes);
        Assert.Equal(HypercallResult.Of(0), caller.Call(Operation, GrantTableOpHypercall.Codes.UnmapGrantRef, array, Elements));
        preemptions = caller.Preemptions;
        return result + Convert.ToHexString(caller.At(array)) + StateOf(guests);
    }

    private static string CopyInTurn(int width, PreemptionPolicy? preemption, out int preemptions)
    {
        using var guests = new GrantGuests();
        var caller = new TestCaller(guests.Hypervisor, guests.User, width);
        for (uint i = 0; i < 16; i++) Grant(guests.Granter, 8 + i, guests.UserId, i, i % 5 == 0 ? ReadOnlyAccess : Access);
        int size = GnttabCopy.SizeAt(width);
        byte[] bytes = new byte[Elements * size];
        for (uint i = 0; i < Elements; i++)
        {
            // Back and forth, so that each copy takes what the ones before it have left.
            bool isOut = i % 2 == 0;
            GnttabCopyPtr grant = ByGrant(guests.Granter, 8 + (i * 7 % 17), (ushort)i), frame = ByFrame(i * 3 % 16, (ushort)(i + 1));
            new GnttabCopy { Source = isOut ? grant : frame, Destination = isOut ? frame : grant, Length = 40, SourceIsGrant = isOut, DestinationIsGrant = !isOut, Status = 99 }.Write(bytes.AsSpan((int)i * size), width);
        }

        ulong array = caller.Put(bytes);
        guests.Hypervisor.Preemption = preemption;
        Assert.Equal(HypercallResult.Of(0), caller.Call(Operation, GrantTableOpHypercall.Codes.Copy, array, Elements));
        preemptions = caller.Preemptions;
        return Convert.ToHexString(caller.At(array)) + StateOf(guests);
    }

    private static string StateOf(GrantGuests guests)
    {
        byte[] memory = new byte[Pages * PageSize];
        guests.User.Memory.CopyTo(0, memory);
        string user = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(memory));
        guests.Granter.Memory.CopyTo(0, memory);
        return $"{user} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(memory))} {Convert.ToHexString(guests.Granter.GrantFrames[0].Contents.Span)}";
    }
}
