using Holdfast.Abi.DmOp;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.HvmOp;
using Holdfast.Abi.IoReq;
using Holdfast.Hypervisor.DeviceModels;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Emulation;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.DeviceModels;

namespace Holdfast.Hypervisor.Tests.Emulation;

public sealed class GuestAccessTests : IDisposable
{
    private const ulong PageSize = GuestMemory.PageSize;
    private const ulong Device = 0xf000_0000;

    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen417);
    private readonly Domain _guest;
    private readonly DeviceModelCaller _model;
    private readonly List<string> _seen = [];

    public GuestAccessTests()
    {
        _guest = Guests.Create(_hypervisor, Guests.WholeConfiguration with { Vcpus = 2 });
        Assert.True(_guest.Memory.TryPopulate(0, 0xa0));
        _model = new DeviceModelCaller(_hypervisor, _hypervisor.ControlDomain, _guest.Id.Value);
        CreateServer();
    }

    public void Dispose() => _hypervisor.Dispose();

    [Fact]
    public void Reads_ones_and_drops_writes_where_nobody_is()
    {
        GuestAccess read = _guest.Accesses.ReadPort(0, 0x5000, 2);
        Assert.Equal((GuestAccessState.Completed, "FFFF"), (read.State, Hex(read)));
        Assert.Equal(GuestAccessState.Completed, _guest.Accesses.WritePort(0, 0x5000, [1]).State);
        read = _guest.Accesses.ReadMemory(0, Device, 12);
        Assert.Equal((GuestAccessState.Completed, "FFFFFFFFFFFFFFFFFFFFFFFF"), (read.State, Hex(read)));
        read = _guest.Accesses.RepeatIn(0, 0x5000, 2, 0x1ffc, 4);
        byte[] memory = new byte[8];
        Assert.True(_guest.Memory.TryRead(0x1ffc, memory.AsSpan(0, 4)) && _guest.Memory.TryRead(0x2000, memory.AsSpan(4)));
        Assert.Equal((GuestAccessState.Completed, "FFFFFFFFFFFFFFFF"), (read.State, Convert.ToHexString(memory)));
    }

    [Fact]
    public void Waits_for_the_server_that_has_the_port_and_takes_its_answer()
    {
        Assert.Equal(DeviceModelOperationTests.Done, _model.Map(0, XenDmOpIoRange.Port, 0x5000, 0x5007));
        GuestAccess read = _guest.Accesses.ReadPort(1, 0x5000, 1);
        Assert.Equal((GuestAccessState.Waiting, (int?)0), (read.State, read.Server));
        Assert.Throws<InvalidOperationException>(() => _guest.Accesses.ReadPort(1, 0x5000, 1));
        Assert.Equal("PortIo Read 5000 1x1 0", Describe(RequestOf(0, 1)));
        _guest.Accesses.Wake(1);
        Assert.Equal(GuestAccessState.Waiting, read.State);
        Put(0, 1, RequestOf(0, 1) with { State = IoreqState.InProcess });
        _guest.Accesses.Wake(1);
        Assert.Equal(GuestAccessState.Waiting, read.State);
        Answer(0, 1, 0x5c);
        Assert.Equal((GuestAccessState.Completed, "5C"), (read.State, Hex(read)));
        Assert.Equal(IoreqState.None, RequestOf(0, 1).State);
        Assert.Null(_guest.Accesses.WaitingOf(1));
    }

    [Fact]
    public void Gives_an_access_to_a_server_only_when_a_range_has_all_of_it()
    {
        _model.Map(0, XenDmOpIoRange.Port, 0x5000, 0x5003);
        _model.Map(0, XenDmOpIoRange.Port, 0x5006, 0x5007);
        Assert.Equal("FFFF", Hex(_guest.Accesses.ReadPort(0, 0x5003, 2)));
        Assert.Equal(GuestAccessState.Waiting, _guest.Accesses.ReadPort(0, 0x5006, 2).State);
    }

    [Theory]
    [InlineData(0x80)]
    [InlineData(0xed)]
    public void Leaves_a_byte_at_a_port_that_guests_wait_with_to_the_machine_whoever_has_the_port(ushort port)
    {
        _model.Map(0, XenDmOpIoRange.Port, 0, 0xffff);
        GuestAccess read = _guest.Accesses.ReadPort(0, port, 1);
        Assert.Equal((GuestAccessState.Completed, "FF"), (read.State, Hex(read)));
        Assert.Equal(GuestAccessState.Completed, _guest.Accesses.WritePort(0, port, [1]).State);
        Assert.Equal(GuestAccessState.Completed, _guest.Accesses.RepeatOut(0, port, 1, 0x1000, 3).State);
        Assert.Equal(GuestAccessState.Waiting, _guest.Accesses.ReadPort(0, port, 2).State);
    }

    [Fact]
    public void Asks_for_a_port_that_guests_wait_with_where_the_data_is_a_device_s()
    {
        _model.Map(0, XenDmOpIoRange.Port, 0, 0xffff);
        _guest.Accesses.RepeatOut(0, 0x80, 1, Device, 1);
        Assert.Equal("PortIo Write 80 1x1 ff", Describe(RequestOf(0, 0)));
    }

    [Fact]
    public void Reads_the_port_of_the_console_as_its_own_number_in_versions_that_answer_it()
    {
        Assert.Equal("FF", Hex(_guest.Accesses.ReadPort(0, 0xe9, 1)));
        using var newer = new EmbeddedHypervisor(HypervisorProfile.Xen420);
        Domain guest = Guests.Create(newer, Guests.WholeConfiguration);
        Assert.True(guest.Memory.TryPopulate(0, 1));
        Assert.Equal("E9", Hex(guest.Accesses.ReadPort(0, 0xe9, 1)));
        Assert.Equal("FFFF", Hex(guest.Accesses.ReadPort(0, 0xe9, 2)));
        guest.Accesses.RepeatIn(0, 0xe9, 1, 0x10, 3);
        byte[] memory = new byte[4];
        Assert.True(guest.Memory.TryRead(0x10, memory));
        Assert.Equal("E9E9E900", Convert.ToHexString(memory));
    }

    [Fact]
    public void Has_an_element_that_lies_in_two_pages_of_devices_at_both_ends_made_again_where_there_is_no_room_for_its_parts()
    {
        _model.Map(0, XenDmOpIoRange.Memory, Device, Device + (4 * PageSize) - 1);
        GuestAccess access = _guest.Accesses.RepeatMove(0, Device + 0xffe, Device + 0x2ffe, 4, 1);
        while (access.State == GuestAccessState.Waiting) AnswerAndNote(0x1234);
        Assert.Equal(["Memory Read f0000ffe 2x1 0", "Memory Read f0001000 2x1 0", "Memory Write f0002ffe 2x1 1234"], _seen);
        Assert.Equal((GuestAccessState.Deferred, 1u), (access.State, access.Left));
    }

    [Fact]
    public void Faults_on_such_an_element_when_nobody_has_answered_any_of_it() =>
        Assert.Equal(GuestAccessState.Faulted, _guest.Accesses.RepeatMove(0, Device + 0xffe, Device + 0x2ffe, 4, 1).State);

    [Fact]
    public void Does_such_an_element_in_versions_that_have_room_for_its_parts()
    {
        using var newer = new EmbeddedHypervisor(HypervisorProfile.Xen420);
        Domain guest = Guests.Create(newer, Guests.WholeConfiguration);
        Assert.Equal(GuestAccessState.Completed, guest.Accesses.RepeatMove(0, Device + 0xffe, Device + 0x2ffe, 4, 1).State);
    }

    [Fact]
    public void Prefers_the_server_with_the_highest_number_that_is_on()
    {
        CreateServer();
        _model.Map(0, XenDmOpIoRange.Port, 0x5000, 0x5007);
        _model.Map(1, XenDmOpIoRange.Port, 0x5000, 0x5003);
        GuestAccess access = _guest.Accesses.ReadPort(0, 0x5000, 4);
        Assert.Equal(1, access.Server);
        Answer(1, 0, 1);
        _model.SetState(1, false);
        Assert.Equal(0, _guest.Accesses.ReadPort(0, 0x5000, 4).Server);
    }

    [Fact]
    public void Cuts_memory_accesses_into_powers_of_two_at_pages()
    {
        _model.Map(0, XenDmOpIoRange.Memory, Device, Device + 0x1fff);
        GuestAccess read = _guest.Accesses.ReadMemory(0, Device + 0xffb, 13);
        for (ulong i = 1; read.State == GuestAccessState.Waiting; i++) AnswerAndNote(i * 0x0101_0101_0101_0101);
        Assert.Equal(["Memory Read f0000ffb 4x1 0", "Memory Read f0000fff 1x1 0", "Memory Read f0001000 8x1 0"], _seen);
        Assert.Equal("01010101020303030303030303", Hex(read));
        _seen.Clear();
        GuestAccess write = _guest.Accesses.WriteMemory(0, Device + 1, [1, 2, 3, 4, 5, 6, 7]);
        while (write.State == GuestAccessState.Waiting) AnswerAndNote(0);
        Assert.Equal(["Memory Write f0000001 4x1 4030201", "Memory Write f0000005 2x1 605", "Memory Write f0000007 1x1 7"], _seen);
    }

    [Fact]
    public void Reads_and_writes_memory_where_there_is_some()
    {
        Assert.Equal(GuestAccessState.Completed, _guest.Accesses.WriteMemory(0, 0x1ffe, [1, 2, 3, 4]).State);
        Assert.Equal("01020304", Hex(_guest.Accesses.ReadMemory(0, 0x1ffe, 4)));
        _guest.Memory.SetKind(2, FrameKind.ReadOnlyRam);
        _guest.Accesses.WriteMemory(0, 0x1ffe, [9, 9, 9, 9]);
        Assert.Equal("09090304", Hex(_guest.Accesses.ReadMemory(0, 0x1ffe, 4)));
    }

    [Fact]
    public void Gives_writes_to_memory_of_the_type_to_its_server_and_reads_the_memory()
    {
        _model.Call(DmOpHypercall.Codes.MapMemTypeToIoreqServer, new XenDmOpMapMemTypeToIoreqServer { Type = (ushort)HvmMemType.IoreqServer, Flags = 2 });
        Assert.Equal(DeviceModelOperationTests.Done, _model.SetMemType(0x10, 1, (ushort)HvmMemType.IoreqServer));
        Assert.Equal("00000000", Hex(_guest.Accesses.ReadMemory(0, 0x10 * PageSize, 4)));
        GuestAccess write = _guest.Accesses.WriteMemory(0, 0x10 * PageSize, [1, 2]);
        AnswerAndNote(0);
        Assert.Equal((GuestAccessState.Completed, "Memory Write 10000 2x1 201"), (write.State, _seen[0]));
        _model.Destroy(0);
        Assert.Equal(GuestAccessState.Deferred, _guest.Accesses.WriteMemory(0, 0x10 * PageSize, [1, 2]).State);
        Assert.Equal(DeviceModelOperationTests.Done, _model.SetMemType(0x10, 1, (ushort)HvmMemType.RamRw));
        Assert.Equal(GuestAccessState.Completed, _guest.Accesses.WriteMemory(0, 0x10 * PageSize, [1, 2]).State);
        Assert.Equal("0102", Hex(_guest.Accesses.ReadMemory(0, 0x10 * PageSize, 2)));
    }

    [Fact]
    public void Routes_pci_configuration_by_function_and_to_nobody_else()
    {
        _model.Map(0, XenDmOpIoRange.Pci, 0x28, 0x28);
        _model.Map(0, XenDmOpIoRange.Port, 0xcf8, 0xcff);
        GuestAccess select = _guest.Accesses.WritePort(0, 0xcf8, [0x10, 0x28, 0x00, 0x80]);
        AnswerAndNote(0);
        Assert.Equal(GuestAccessState.Completed, select.State);
        Assert.Equal(0x8000_2810u, _guest.PciAddress!.Value.Address);
        GuestAccess read = _guest.Accesses.ReadPort(0, 0xcfe, 2);
        AnswerAndNote(0xabcd);
        Assert.Equal("CDAB", Hex(read));
        _guest.PciAddress = new ContextPciAddress { Address = 0x8000_3010 };
        Assert.Equal("FFFFFFFF", Hex(_guest.Accesses.ReadPort(0, 0xcfc, 4)));
        _guest.PciAddress = new ContextPciAddress { Address = 0x0000_2810 };
        _guest.Accesses.ReadPort(0, 0xcfc, 4);
        AnswerAndNote(0);
        Assert.Equal(["PortIo Write cf8 4x1 80002810", "PciConfig Read 2800000012 2x1 0", "PortIo Read cfc 4x1 0"], _seen);
    }

    [Fact]
    public void Does_not_latch_an_address_that_is_not_written_as_a_whole()
    {
        _guest.Accesses.WritePort(0, 0xcf8, [1, 2]);
        _guest.Accesses.WritePort(0, 0xcfa, [1, 2, 3, 4]);
        Assert.Equal(0u, _guest.PciAddress!.Value.Address);
    }

    [Theory]
    [InlineData(0x20, 1, HypervisorDevice.Pic)]
    [InlineData(0x43, 1, HypervisorDevice.Pit)]
    [InlineData(0x70, 2, HypervisorDevice.Rtc)]
    [InlineData(0x1f48, 4, HypervisorDevice.PmTimer)]
    [InlineData(0x21, 2, null)]
    [InlineData(0x4d0, 2, null)]
    [InlineData(0xe9, 1, null)]
    [InlineData(0xb008, 4, null)]
    public void Leaves_ports_of_the_hypervisors_devices_to_them(int port, int size, HypervisorDevice? device)
    {
        GuestAccess access = _guest.Accesses.ReadPort(0, (ushort)port, size);
        Assert.Equal(device, access.Device);
        Assert.Equal(device is null ? GuestAccessState.Completed : GuestAccessState.OfHypervisor, access.State);
    }

    [Fact]
    public void Leaves_registers_of_the_hypervisors_devices_to_them_and_ends_a_domain_that_leaves_them()
    {
        Assert.Equal(HypervisorDevice.Ioapic, _guest.Accesses.ReadMemory(0, 0xfec0_0010, 4).Device);
        Assert.Equal(HypervisorDevice.Hpet, _guest.Accesses.ReadMemory(0, 0xfed0_00f0, 8).Device);
        Assert.Equal(HypervisorDevice.LocalApic, _guest.Accesses.ReadMemory(0, 0xfee0_0020, 4).Device);
        Assert.Equal(HypervisorDevice.DebugConsole, _guest.Accesses.WritePort(0, 0xe9, [0x41]).Device);
        Assert.Equal(GuestAccessState.Crashed, _guest.Accesses.ReadMemory(0, 0xfec0_00fc, 8).State);
        Assert.Equal((byte?)3, _guest.ShutdownCode);
    }

    [Fact]
    public void Hands_as_many_repetitions_to_a_server_as_lie_in_a_page_and_the_last_one_by_itself()
    {
        _model.Map(0, XenDmOpIoRange.Port, 0x5000, 0x5001);
        GuestAccess access = _guest.Accesses.RepeatIn(0, 0x5000, 2, 0x1ff8, 5);
        while (access.State == GuestAccessState.Waiting) AnswerAndNote(0x1234);
        Assert.Equal(["PortIo Read 5000 2x4 *1ff8", "PortIo Read 5000 2x1 0"], _seen);
        Assert.Equal("3412", Hex(_guest.Accesses.ReadMemory(0, 0x2000, 2)));
        Assert.Equal((GuestAccessState.Completed, 0u), (access.State, access.Left));
    }

    [Fact]
    public void Hands_over_an_element_that_lies_in_two_pages_alone()
    {
        _model.Map(0, XenDmOpIoRange.Port, 0x5000, 0x5003);
        GuestAccess access = _guest.Accesses.RepeatOut(0, 0x5000, 4, 0x1ffe, 3);
        while (access.State == GuestAccessState.Waiting) AnswerAndNote(0);
        Assert.Equal(["PortIo Write 5000 4x1 *1ffe", "PortIo Write 5000 4x2 *2002"], _seen);
    }

    [Fact]
    public void Cuts_a_copy_to_a_device_at_the_devices_page()
    {
        _model.Map(0, XenDmOpIoRange.Memory, Device, Device + 0x1fff);
        GuestAccess access = _guest.Accesses.RepeatMove(0, 0x3000, Device + 0xff0, 8, 6);
        while (access.State == GuestAccessState.Waiting) AnswerAndNote(0);
        Assert.Equal(["Memory Write f0000ff0 8x2 *3000", "Memory Write f0001000 8x4 *3010"], _seen);
        _seen.Clear();
        access = _guest.Accesses.RepeatMove(0, Device + 0x1008, 0x3100, 8, 4, downwards: true);
        while (access.State == GuestAccessState.Waiting) AnswerAndNote(0);
        Assert.Equal(["Memory Read f0001008 8x2 *3100 down", "Memory Read f0000ff8 8x2 *30f0 down"], _seen);
    }

    [Fact]
    public void Copies_from_device_to_device_element_by_element()
    {
        _model.Map(0, XenDmOpIoRange.Memory, Device, Device + 0xfff);
        GuestAccess access = _guest.Accesses.RepeatMove(0, Device, Device + 0x800, 4, 2);
        while (access.State == GuestAccessState.Waiting) AnswerAndNote(0x77);
        Assert.Equal(["Memory Read f0000000 4x1 0", "Memory Write f0000800 4x1 77", "Memory Read f0000004 4x1 0", "Memory Write f0000804 4x1 77"], _seen);
    }

    [Theory]
    [InlineData(0x3000, 0x3004, false)]
    [InlineData(0x3004, 0x3000, false)]
    [InlineData(0x30f0, 0x30f4, true)]
    [InlineData(0x30f4, 0x30f0, true)]
    [InlineData(0x2ff8, 0x5ff0, false)]
    public void Copies_memory_as_one_element_after_the_other_would(int source, int destination, bool downwards)
    {
        byte[] model = new byte[0x6000];
        Random.Shared.NextBytes(model);
        for (ulong frame = 0; frame < 6; frame++) _guest.Memory.TryWrite(frame * PageSize, model.AsSpan((int)(frame * PageSize), (int)PageSize));
        Assert.Equal(GuestAccessState.Completed, _guest.Accesses.RepeatMove(0, (ulong)source, (ulong)destination, 4, 4, downwards).State);
        for (int i = 0; i < 4; i++)
        {
            int offset = (downwards ? -4 : 4) * i;
            model.AsSpan(source + offset, 4).ToArray().CopyTo(model, destination + offset);
        }

        byte[] memory = new byte[model.Length];
        for (ulong frame = 0; frame < 6; frame++) _guest.Memory.TryRead(frame * PageSize, memory.AsSpan((int)(frame * PageSize), (int)PageSize));
        Assert.Equal(model, memory);
    }

    [Fact]
    public void Buffers_writes_to_the_vga_cards_memory_until_the_ring_is_full()
    {
        _model.Destroy(0);
        CreateServer(IoreqServerBufferedRequests.Atomic);
        _model.Map(0, XenDmOpIoRange.Memory, 0xa_0000, 0xb_ffff);
        Assert.Equal(GuestAccessState.Completed, _guest.Accesses.WriteMemory(0, 0xa_0010, [1, 2, 3, 4, 5, 6, 7, 8]).State);
        Span<byte> ring = _guest.IoreqServers[0]!.Ring.Page!.Bytes;
        Assert.Equal(new BufferedPointers { WritePointer = 2 }, BufferedPointers.Read(ring));
        Assert.Equal(new BufIoreq { Type = IoreqType.Memory, SizeLog2 = 3, Address = 0xa_0010, Data = 0x0403_0201 }, BufIoreq.Read(ring[8..]));
        Assert.Equal(new BufIoreq { Type = IoreqType.Memory, SizeLog2 = 3, Address = 0xa_0010, Data = 0x0807_0605 }, BufIoreq.Read(ring[16..]));
        for (int i = 2; i < 510; i++) Assert.Equal(GuestAccessState.Completed, _guest.Accesses.WriteMemory(0, 0xa_0000, [1]).State);
        GuestAccess access = _guest.Accesses.WriteMemory(0, 0xa_0000, [1, 2, 3, 4, 5, 6, 7, 8]);
        Assert.Equal(GuestAccessState.Waiting, access.State);
        Answer(0, 0, 0);
        Assert.Equal(GuestAccessState.Completed, _guest.Accesses.WriteMemory(0, 0xa_0000, [1]).State);
        new BufferedPointers { ReadPointer = 511, WritePointer = 511 }.Write(ring);
        Assert.Equal(0, _guest.Accesses.TellTimeOffset(-5));
        Assert.Equal(new BufferedPointers { ReadPointer = 0, WritePointer = 2 }, BufferedPointers.Read(ring));
        Assert.Equal(GuestAccessState.Waiting, _guest.Accesses.ReadMemory(0, 0xa_0000, 1).State);
    }

    [Fact]
    public void Ends_the_domain_when_the_device_model_breaks_the_page_of_requests()
    {
        _model.Map(0, XenDmOpIoRange.Port, 0x5000, 0x5007);
        Put(0, 0, RequestOf(0, 0) with { State = IoreqState.InProcess });
        Assert.Equal(GuestAccessState.Crashed, _guest.Accesses.ReadPort(0, 0x5000, 1).State);
        Assert.True(_guest.IsShutDown);
    }

    [Fact]
    public void Tells_the_vcpu_of_a_fault_when_memory_cannot_be_accessed_for_that_reason()
    {
        _model.Map(0, XenDmOpIoRange.Memory, Device, Device + 0xfff);
        Put(0, 0, RequestOf(0, 0) with { VpEport = 99 });
        Assert.Equal(GuestAccessState.Faulted, _guest.Accesses.ReadMemory(0, Device, 4).State);
        Assert.False(_guest.IsShuttingDown);
    }

    [Fact]
    public void Takes_ones_for_a_request_that_is_gone_and_ends_the_domain_for_a_state_that_there_is_not()
    {
        _model.Map(0, XenDmOpIoRange.Port, 0x5000, 0x5007);
        GuestAccess gone = _guest.Accesses.ReadPort(1, 0x5000, 4);
        Put(0, 1, RequestOf(0, 1) with { State = IoreqState.None });
        _guest.Accesses.Wake(1);
        Assert.Equal((GuestAccessState.Completed, "FFFFFFFF"), (gone.State, Hex(gone)));
        GuestAccess access = _guest.Accesses.ReadPort(0, 0x5000, 4);
        foreach (IoreqState state in new[] { IoreqState.InProcess, IoreqState.Ready })
        {
            Put(0, 0, RequestOf(0, 0) with { State = state });
            _guest.Accesses.Wake(0);
            Assert.Equal(GuestAccessState.Waiting, access.State);
        }

        Put(0, 0, RequestOf(0, 0) with { State = (IoreqState)4 });
        _guest.Accesses.Wake(0);
        Assert.Equal((GuestAccessState.Crashed, (byte?)3), (access.State, _guest.ShutdownCode));
    }

    [Fact]
    public void Counts_a_server_that_was_turned_on_without_pages_as_none()
    {
        Assert.Equal(DeviceModelOperationTests.Done, _model.Create());
        Assert.Equal(DeviceModelOperationTests.Done, _model.SetState(1, true));
        _model.Map(1, XenDmOpIoRange.Port, 0x5000, 0x5007);
        Assert.Equal("FF", Hex(_guest.Accesses.ReadPort(0, 0x5000, 1)));
    }

    [Fact]
    public void Ends_the_domain_when_a_port_is_read_into_a_device_models_memory()
    {
        _model.Map(0, XenDmOpIoRange.Port, 0x5000, 0x5003);
        _model.Map(0, XenDmOpIoRange.Memory, Device, Device + 0xfff);
        GuestAccess access = _guest.Accesses.RepeatIn(0, 0x5000, 4, Device, 2);
        while (access.State == GuestAccessState.Waiting) AnswerAndNote(0x77);
        Assert.Equal(["PortIo Read 5000 4x1 0", "Memory Write f0000000 4x1 77"], _seen);
        Assert.Equal(GuestAccessState.Crashed, access.State);
    }

    [Fact]
    public void Stops_a_domain_that_shuts_down_when_its_last_vcpu_has_its_answer()
    {
        _model.Map(0, XenDmOpIoRange.Port, 0x5000, 0x5007);
        GuestAccess access = _guest.Accesses.ReadPort(0, 0x5000, 1);
        Assert.NotNull(Refusal());
        _model.Call(DmOpHypercall.Codes.RemoteShutdown, new XenDmOpRemoteShutdown { Reason = 2 });
        Assert.Equal((true, false), (_guest.IsShuttingDown, _guest.IsShutDown));
        Assert.Equal(GuestAccessState.Deferred, _guest.Accesses.ReadPort(1, 0x5000, 1).State);
        Answer(0, 0, 0x11);
        Assert.Equal((GuestAccessState.Completed, true), (access.State, _guest.IsShutDown));
        Assert.Null(Refusal());

        DomainRefusal? Refusal()
        {
            _guest.SaveContext(out DomainRefusal? refusal);
            return refusal;
        }
    }

    [Fact]
    public void Leaves_a_vcpu_waiting_when_its_server_is_destroyed_until_something_wakes_it()
    {
        _model.Map(0, XenDmOpIoRange.Port, 0x5000, 0x5007);
        GuestAccess access = _guest.Accesses.ReadPort(0, 0x5000, 4);
        _model.Destroy(0);
        Assert.Equal(GuestAccessState.Waiting, access.State);
        access.Wake();
        Assert.Equal((GuestAccessState.Completed, "00000000"), (access.State, Hex(access)));
    }

    [Fact]
    public void Tells_every_server_that_is_on_to_drop_its_mappings()
    {
        CreateServer();
        CreateServer();
        _model.SetState(1, false);
        GuestAccess access = _guest.Accesses.Invalidate(0);
        Assert.Equal("Invalidate Write 0 4x0 ffffffffffffffff", Describe(RequestOf(2, 0)));
        Answer(2, 0, 0);
        Assert.Equal(GuestAccessState.Waiting, access.State);
        Answer(0, 0, 0);
        Assert.Equal(GuestAccessState.Completed, access.State);
    }

    [Fact]
    public void Repeats_no_more_than_it_says()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _guest.Accesses.RepeatIn(0, 0x5000, 1, 0, GuestAccesses.MostRepetitions + 1));
        GuestAccess access = _guest.Accesses.RepeatMove(0, Device, Device, 1, 10_000);
        Assert.Equal((GuestAccessState.Completed, 0u), (access.State, access.Left));
    }

    private static string Hex(GuestAccess access) => Convert.ToHexString(access.Data.Span);

    private static string Describe(Ioreq request) =>
        $"{(IoreqType)request.Type} {request.Direction} {request.Addr:x} {request.ElementSize}x{request.Count} {(request.DataIsPointer ? "*" : "")}{request.Data:x}{(request.Downwards ? " down" : "")}";

    /// <summary>Makes a server whose device model has acquired its pages, and turns it on.</summary>
    private void CreateServer(IoreqServerBufferedRequests buffering = IoreqServerBufferedRequests.Off)
    {
        Assert.Equal(DeviceModelOperationTests.Done, _model.Create(buffering));
        ushort id = _model.Body<XenDmOpCreateIoreqServer>().Id;
        Assert.True(_guest.IoreqServers.TryGetResource(_hypervisor.ControlDomain, id, 1, out _, out XenErrno error), error.ToString());
        Assert.Equal(DeviceModelOperationTests.Done, _model.SetState(id, true));
    }

    private Span<byte> PlaceOf(uint server, uint vcpu) => _guest.IoreqServers[server]!.RequestOf(vcpu);

    private Ioreq RequestOf(uint server, uint vcpu) => Ioreq.Read(PlaceOf(server, vcpu));

    private void Put(uint server, uint vcpu, Ioreq request) => request.Write(PlaceOf(server, vcpu));

    private void Answer(uint server, uint vcpu, ulong data)
    {
        Put(server, vcpu, RequestOf(server, vcpu) with { State = IoreqState.ResponseReady, Data = data });
        _guest.Accesses.Wake(vcpu);
    }

    private void AnswerAndNote(ulong data)
    {
        _seen.Add(Describe(RequestOf(0, 0)));
        Answer(0, 0, data);
    }
}
