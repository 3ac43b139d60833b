using Holdfast.Abi;
using Holdfast.Abi.DmOp;
using Holdfast.Abi.Domctl;
using Holdfast.Abi.Memory;
using Holdfast.Abi.Mmu;
using Holdfast.Abi.Multicall;
using Holdfast.Abi.Sched;
using Holdfast.Streams.Hypercalls;
using Holdfast.X86.Paging;

namespace Holdfast.Streams.Tests.Hypercalls;

/// <summary>Calls as registers and memory have them when a version has preempted them, and as they are when they are made for the first time.</summary>
public sealed class CallDecoderTests
{
    private const ulong Pointer = 0xffff_ffff_8200_0100;
    private const ulong MemoryOp = 12;
    private const ulong MmuUpdate = 1;
    private const ulong MmuextOp = 26;
    private const ulong GrantTableOp = 20;
    private const ulong HvmOp = 34;
    private const ulong Domctl = 36;
    private const ulong DmOp = 41;
    private const ulong PopulatePhysmap = 6;
    private const ulong Again = 0x8000_0000;

    private static readonly byte[] s_vmcall = [0x0f, 0x01, 0xc1];
    private static readonly byte[] s_syscall = [0x0f, 0x05];

    [Theory]
    [InlineData("3.3", 4)]
    [InlineData("3.4", 6)]
    [InlineData("4.17", 6)]
    public void Extents_that_are_done_stand_above_the_operation(string version, int shift)
    {
        DecodedCall call = Hvm(version, MemoryOp, PopulatePhysmap | (37UL << shift), Pointer);
        Assert.Equal("XENMEM_populate_physmap", call.Operation!.XenName);
        Assert.Equal((uint)PopulatePhysmap, call.Code);
        Assert.Equal(CallStage.Begun, call.Stage);
        Assert.Equal(37UL, call.ElementsDone);
        Assert.Equal("37 done", CallText.ProgressOf(call));
        Assert.Equal("memory_op XENMEM_populate_physmap", CallText.NameOf(call));
    }

    [Fact]
    public void No_extent_that_is_done_tells_nothing()
    {
        DecodedCall call = Hvm("4.17", MemoryOp, PopulatePhysmap, Pointer);
        Assert.Equal(CallStage.Untold, call.Stage);
        Assert.Equal(0UL, call.ElementsDone);
        Assert.Equal("none seen", CallText.ProgressOf(call));
    }

    [Fact]
    public void An_operation_that_is_never_preempted_has_not_been_made()
    {
        DecodedCall call = Hvm("4.17", 29, 2, Pointer);
        Assert.Equal("SCHEDOP_shutdown", call.Operation!.XenName);
        Assert.Equal(CallStage.First, call.Stage);
        Assert.Null(call.Encoding);
    }

    [Fact]
    public void An_operation_that_older_versions_never_preempted_has_not_been_made_on_one_of_them()
    {
        Assert.Equal(CallStage.First, Hvm("4.14", MemoryOp, 28, Pointer).Stage);
        Assert.Equal(CallStage.Begun, Hvm("4.15", MemoryOp, 28 | (5 << 6), Pointer).Stage);
    }

    [Fact]
    public void Pages_of_a_range_are_counted_in_their_units()
    {
        DecodedCall call = Hvm("4.6", HvmOp, 8 | (3 << 8), Pointer);
        Assert.Equal("set_mem_type", call.Operation!.XenName);
        Assert.Equal(768UL, call.ElementsDone);
    }

    [Fact]
    public void The_bits_above_an_operation_belong_to_it_in_versions_that_keep_nothing_there()
    {
        DecodedCall call = Hvm("4.4", HvmOp, 8 | (3 << 8), Pointer);
        Assert.Null(call.Operation);
        Assert.Equal(CallStage.Unknown, call.Stage);
        Assert.Equal("hvm_op, operation 776", CallText.NameOf(call));
    }

    [Fact]
    public void An_array_that_is_partly_done_looks_like_a_shorter_one()
    {
        DecodedCall call = Hvm("4.17", GrantTableOp, 0, Pointer, 5);
        Assert.Equal("GNTTABOP_map_grant_ref", call.Operation!.XenName);
        Assert.Equal(CallStage.Untold, call.Stage);
        Assert.Equal("none seen, 5 left", CallText.ProgressOf(call));
    }

    [Fact]
    public void A_search_through_grants_counts_in_4096s()
    {
        DecodedCall call = Hvm("4.17", GrantTableOp, 12 | (2 << 12), Pointer, 1);
        Assert.Equal("GNTTABOP_cache_flush", call.Operation!.XenName);
        Assert.Equal(8192UL, call.ElementsDone);
    }

    [Fact]
    public void The_second_half_of_a_reset_was_preempted()
    {
        DecodedCall call = Hvm("4.17", 32, 14, Pointer);
        Assert.Equal(CallStage.Begun, call.Stage);
        Assert.Equal("begun", CallText.ProgressOf(call));
        Assert.Equal(CallStage.Untold, Hvm("4.17", 32, 10, Pointer).Stage);
    }

    [Fact]
    public void The_top_bit_of_the_count_says_that_entries_are_done()
    {
        DecodedCall call = Pv64("4.17", [], MmuUpdate, Pointer, 3 | Again, 0, 0x7ff0);
        Assert.Equal("rest", call.Encoding!.Case);
        Assert.Equal(CallStage.Begun, call.Stage);
        Assert.Equal("begun, 3 left", CallText.ProgressOf(call));
    }

    [Fact]
    public void A_null_pointer_says_that_all_is_done_but_for_a_page_table()
    {
        foreach (ulong number in (ulong[])[MmuUpdate, MmuextOp])
        {
            DecodedCall call = Pv64("4.17", [], number, 0, Again, 0, 7);
            Assert.Equal("table", call.Encoding!.Case);
            Assert.Equal(CallStage.Begun, call.Stage);
            Assert.Equal(7UL, call.Progress.Single(part => part.Place.Holds == AbiProgress.Result).Value);
        }
    }

    [Fact]
    public void A_null_pointer_says_nothing_to_a_version_that_does_not_write_it() =>
        Assert.Equal("rest", Pv64("4.0", [], MmuUpdate, 0, Again, 0, 7).Encoding!.Case);

    [Fact]
    public void A_count_without_its_top_bit_may_be_that_of_a_call_that_began_anew()
    {
        DecodedCall call = Pv64("4.17", [], MmuUpdate, Pointer, 3, 0, 0x7ff0);
        Assert.Equal(CallStage.Anew, call.Stage);
        Assert.Empty(call.Progress);
        Assert.Equal(CallStage.Untold, Pv64("4.0", [], MmuUpdate, Pointer, 3, 0, 0x7ff0).Stage);
    }

    [Fact]
    public void The_operation_may_be_in_memory()
    {
        byte[] operation = new byte[Holdfast.Abi.Mmu.MmuextOp.LayoutAt(8).Size];
        operation[0] = 4;
        DecodedCall call = Pv64("4.17", operation, MmuextOp, Pointer, 1, 0, 0x7ff0);
        Assert.Equal("MMUEXT_UNPIN_TABLE", call.Operation!.XenName);
        Assert.Equal(operation, call.Structure!.Bytes.ToArray());
    }

    [Fact]
    public void An_operation_in_memory_that_is_not_there_is_not_known()
    {
        DecodedCall call = Pv64("4.17", [], Domctl, Pointer);
        Assert.Null(call.Operation);
        Assert.Null(call.Structure);
        Assert.Equal(CallStage.Unknown, call.Stage);
        Assert.Equal("domctl, operation not known", CallText.NameOf(call));
    }

    [Theory]
    [InlineData(8)]
    [InlineData(4)]
    public void Progress_may_be_in_memory_in_the_callers_width(int width)
    {
        AbiField done = XenMemoryExchange.LayoutAt(width).Find("nr_exchanged")!;
        byte[] structure = new byte[XenMemoryExchange.LayoutAt(width).Size];
        structure[done.Offset] = 9;
        DecodedCall call = width == 8 ? Pv64("4.17", structure, MemoryOp, 11, Pointer) : Hvm32("4.9", structure, MemoryOp, 11, 0x8200_0100);
        Assert.Equal("XENMEM_exchange", call.Operation!.XenName);
        Assert.Equal(CallStage.Begun, call.Stage);
        Assert.Equal(9UL, call.ElementsDone);
    }

    [Fact]
    public void Progress_in_memory_that_is_not_there_tells_nothing()
    {
        DecodedCall call = Pv64("4.17", [], MemoryOp, 11, Pointer);
        Assert.Equal("XENMEM_exchange", call.Operation!.XenName);
        Assert.Equal(CallStage.Untold, call.Stage);
        Assert.Null(Assert.Single(call.Progress).Value);
    }

    [Fact]
    public void A_list_of_calls_says_how_many_are_left_and_how_far_the_first_of_them_is()
    {
        byte[] entry = new byte[MulticallEntry.SizeAt(sizeof(ulong))];
        Array6<UInt128> arguments = default;
        arguments[0] = 6 | (3 << 6);
        new MulticallEntry { Number = MemoryOp, Arguments = arguments }.Write(entry, sizeof(ulong));
        DecodedCall call = Pv64("4.17", entry, 13, Pointer, 2);
        Assert.Equal("multicall", CallText.NameOf(call));
        Assert.Equal("none seen, 2 left, the first of them memory_op XENMEM_populate_physmap (3 done)", CallText.ProgressOf(call));
        Assert.Null(call.First!.First);
    }

    [Fact]
    public void A_list_without_calls_or_out_of_reach_has_no_first()
    {
        Assert.Null(Pv64("4.17", new byte[64], 13, Pointer, 0).First);
        Assert.Null(Pv64("4.17", [], 13, 0x1234_5678_9000, 1).First);
    }

    [Fact]
    public void A_number_private_to_the_hypervisor_goes_on_with_a_call()
    {
        byte[] domctl = new byte[XenDomctl.Layout.Size];
        domctl[XenDomctl.Layout.Find("cmd")!.Offset] = 10;
        domctl[UnionOf(XenDomctl.Layout)] = 11;
        DecodedCall call = Pv64("4.17", domctl, 49, Pointer);
        Assert.Equal("domctl shadow_op_clean", CallText.NameOf(call));
        Assert.Equal(49UL, call.Number);
        Assert.Equal(CallStage.Begun, call.Stage);
        Assert.Equal(CallStage.Untold, Pv64("4.17", domctl, Domctl, Pointer).Stage);
    }

    [Fact]
    public void The_operation_of_a_device_model_is_in_its_first_buffer()
    {
        byte[] memory = new byte[0x400];
        ulong buffer = Pointer + 0x100;
        for (int i = 0; i < 8; i++) memory[XenDmOpBuf.LayoutAt(8).Find("h")!.Offset + i] = (byte)(buffer >> (8 * i));
        memory[0x100] = 11;
        memory[0x100 + UnionOf(XenDmOp.Layout) + XenDmOpModifiedMemory.Layout.Find("opaque")!.Offset] = 6;
        DecodedCall call = Pv64("4.17", memory, DmOp, 7, 2, Pointer);
        Assert.Equal("dm_op modified_memory", CallText.NameOf(call));
        Assert.Equal(6UL, call.ElementsDone);
        Assert.Null(Pv64("4.8", memory, DmOp, 7, 2, Pointer).Hypercall);
    }

    [Fact]
    public void A_part_of_an_operation_is_known_by_its_own_code()
    {
        byte[] operation = new byte[XenMemAccessOp.LayoutAt(8).Size];
        operation[XenMemAccessOp.LayoutAt(8).Find("op")!.Offset] = 4;
        DecodedCall call = Pv64("4.17", operation, MemoryOp, 21 | (2 << 6), Pointer);
        Assert.Equal("XENMEM_access_op_set_access_multi", call.Operation!.XenName);
        Assert.Equal(128UL, call.ElementsDone);
    }

    [Fact]
    public void Arguments_are_those_of_the_callers_width()
    {
        Assert.Equal(["va", "val", "flags"], Names(Pv64("4.17", [], 14, 0x1000, 0x2067, 2)));
        Assert.Equal(["va", "lo", "hi", "flags"], Names(Hvm32("4.17", [], 14, 0x1000, 0x2067)));

        static string[] Names(DecodedCall call) => [.. call.Arguments.Select(argument => argument.Description.Name)];
    }

    [Fact]
    public void An_argument_has_no_more_bits_than_the_hypervisor_looks_at()
    {
        DecodedCall call = Hvm("4.17", GrantTableOp, 0xffff_ffff_0000_0005, Pointer, 0x7777_0000_0001);
        Assert.Equal("GNTTABOP_copy", call.Operation!.XenName);
        Assert.Equal(1UL, call.Arguments[2].Value);
    }

    [Fact]
    public void What_a_pointer_leads_to_is_read()
    {
        byte[] reason = new byte[SchedShutdown.Layout.Size];
        reason[0] = 2;
        DecodedCall call = Pv64("4.17", reason, 29, 2, Pointer);
        Assert.Equal(Pointer, call.Structure!.Address);
        Assert.Equal(2UL, call.Structure.Layout.Find("reason")!.ReadValue(call.Structure.Bytes.Span, ByteOrder.Little));
    }

    [Theory]
    [InlineData(63UL, "number 63")]
    [InlineData(0x1_0000_000cUL, "number 4294967308")]
    [InlineData(0x8000_0002UL, "of the Hyper-V interface")]
    public void A_number_without_a_hypercall_is_not_known(ulong number, string name)
    {
        DecodedCall call = Hvm("4.17", number, 1, 2);
        Assert.Null(call.Hypercall);
        Assert.Equal(CallStage.Unknown, call.Stage);
        Assert.Equal(name, CallText.NameOf(call));
    }

    /// <summary>What a 64-bit HVM guest calls.</summary>
    private static DecodedCall Hvm(string version, ulong number, ulong first = 0, ulong second = 0, ulong third = 0)
    {
        BuiltVcpu vcpu = BuiltVcpu.Hvm().At(s_vmcall);
        vcpu.Cpu = vcpu.Cpu with { Rax = number, Rdi = first, Rsi = second, Rdx = third };
        return vcpu.Find(version)!.Call!;
    }

    /// <summary>What a 32-bit HVM guest calls, with a structure in its memory.</summary>
    private static DecodedCall Hvm32(string version, byte[] structure, ulong number, ulong first, ulong second)
    {
        BuiltVcpu vcpu = BuiltVcpu.Hvm(PagingMode.ThreeLevel, 0xc010_0123, isWide: false).At(s_vmcall);
        if (structure.Length > 0) vcpu.With(second, structure);

        // The upper halves of registers are no part of what a 32-bit caller passes.
        const ulong above = 0xdead_beef_0000_0000;
        vcpu.Cpu = vcpu.Cpu with { Rax = number | above, Rbx = first | above, Rcx = second | above };
        return vcpu.Find(version)!.Call!;
    }

    /// <summary>What a 64-bit PV guest calls, with bytes in its memory at the pointer.</summary>
    private static DecodedCall Pv64(string version, byte[] memory, ulong number, ulong first = 0, ulong second = 0, ulong third = 0, ulong fourth = 0)
    {
        BuiltVcpu vcpu = BuiltVcpu.OfPv64().At(s_syscall);
        if (memory.Length > 0) vcpu.With(Pointer, memory);
        vcpu.Pv64 = vcpu.Pv64 with { UserRegs = vcpu.Pv64.UserRegs with { Rax = number, Rdi = first, Rsi = second, Rdx = third, R10 = fourth } };
        return vcpu.Find(version)!.Call!;
    }

    private static int UnionOf(AbiStructure structure) => structure.Fields.First(field => field.Kind == AbiFieldKind.Union).Offset;
}
