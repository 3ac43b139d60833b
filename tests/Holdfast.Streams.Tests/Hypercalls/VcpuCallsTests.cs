using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Hvm;
using Holdfast.Streams.Hvm;
using Holdfast.Streams.Hypercalls;
using Holdfast.Streams.Tests.Images;
using Holdfast.X86.Paging;
using Holdfast.X86.Registers;

namespace Holdfast.Streams.Tests.Hypercalls;

public sealed class VcpuCallsTests
{
    private const uint UserStack = 0xcf3;
    private const byte Nop = 0x90;
    private const byte Move = 0xb8;
    private const byte SchedOp = 29;

    private static readonly byte[] s_vmcall = [0x0f, 0x01, 0xc1];
    private static readonly byte[] s_vmmcall = [0x0f, 0x01, 0xd9];
    private static readonly byte[] s_syscall = [0x0f, 0x05];
    private static readonly byte[] s_int82 = [0xcd, 0x82];

    /// <summary>Modes of HVM guests: paging, an address of the instruction pointer, and whether code is 64 bits wide.</summary>
    public static TheoryData<PagingMode, ulong, bool> Modes => new()
    {
        { PagingMode.None, 0x10_0123, false },
        { PagingMode.TwoLevel, 0xc010_0123, false },
        { PagingMode.ThreeLevel, 0xc010_0123, false },
        { PagingMode.FourLevel, 0xc010_0123, false },
        { PagingMode.FourLevel, 0xffff_ffff_8100_0123, true },
        { PagingMode.FiveLevel, 0xff11_0000_8100_0123, true },
        { PagingMode.FourLevel, 0x1000, true },
    };

    [Theory]
    [MemberData(nameof(Modes))]
    public void A_vcpu_at_the_instruction_is_in_a_call(PagingMode mode, ulong address, bool isWide)
    {
        foreach ((byte[] code, ContextCallInstruction instruction) in ((byte[], ContextCallInstruction)[])[(s_vmcall, ContextCallInstruction.Vmcall), (s_vmmcall, ContextCallInstruction.Vmmcall)])
        {
            BuiltVcpu vcpu = BuiltVcpu.Hvm(mode, address, isWide).At(code);
            vcpu.Cpu = vcpu.Cpu with { Rax = SchedOp, Rdi = 3, Rbx = 3, Rsi = 0x5000, Rcx = 0x5000 };
            VcpuCall call = vcpu.Find()!;
            Assert.Equal(CallState.InFlight, call.State);
            Assert.Equal(instruction, call.Instruction);
            Assert.Equal(address, call.Address);
            Assert.Equal(isWide ? 8 : 4, call.Width);
            Assert.Equal("SCHEDOP_poll", call.Call!.Operation!.XenName);
            Assert.Equal(isWide ? "rdi=3 rsi=20480" : "ebx=3 ecx=20480", string.Join(' ', call.Call.Arguments.Select(argument => $"{argument.Register}={argument.Value}")));
            Assert.Null(call.Result);
        }
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void A_vcpu_behind_the_instruction_is_done_with_its_call(PagingMode mode, ulong address, bool isWide)
    {
        if ((address & 0xfff) == 0) return;
        BuiltVcpu vcpu = BuiltVcpu.Hvm(mode, address, isWide).At(Nop).Behind([Move, SchedOp, 0, 0, 0, .. s_vmmcall]);
        vcpu.Cpu = vcpu.Cpu with { Rax = isWide ? unchecked((ulong)-22L) : 0x1234_5678_ffff_ffea, Rdi = 2, Rbx = 2 };
        VcpuCall call = vcpu.Find()!;
        Assert.Equal(CallState.Done, call.State);
        Assert.Equal(address - 3, call.Address);
        Assert.Equal("SCHEDOP_shutdown", call.Call!.Operation!.XenName);
        Assert.Equal("EINVAL", CallText.ResultOf(call.Result!.Value, call.Width));
    }

    [Fact]
    public void A_call_that_is_done_has_no_number_where_the_code_does_not_say_it()
    {
        BuiltVcpu vcpu = BuiltVcpu.Hvm().At(Nop).Behind([Nop, Nop, Nop, Nop, Nop, .. s_vmcall]);
        vcpu.Cpu = vcpu.Cpu with { Rax = SchedOp };
        VcpuCall call = vcpu.Find()!;
        Assert.Equal(CallState.Done, call.State);
        Assert.Equal(29UL, call.Result);
        Assert.Null(call.Call);
    }

    [Theory]
    [InlineData(0xffff_ffff_8100_0000 + (29 * 32) + 5, true)]
    [InlineData(0xffff_ffff_8100_0000 + (28 * 32) + 5, false)]
    public void An_instruction_in_a_hypercall_page_is_known_by_its_place(ulong address, bool isThere)
    {
        VcpuCall call = BuiltVcpu.Hvm(address: address).Behind(Move, SchedOp, 0, 0, 0).At(s_vmcall).Find()!;
        Assert.Equal(CallState.InFlight, call.State);
        Assert.Equal(isThere, call.IsInHypercallPage);
    }

    [Theory]
    [InlineData(UserStack, 0UL)]
    [InlineData(0xc93U, 0x20000UL)]
    public void A_vcpu_that_runs_no_kernel_makes_no_call(uint stack, ulong rflags)
    {
        BuiltVcpu vcpu = BuiltVcpu.Hvm(PagingMode.ThreeLevel, 0xc010_0123, isWide: false).At(s_vmcall);
        vcpu.Cpu = vcpu.Cpu with { SsArbytes = stack, Rflags = rflags };
        Assert.Equal(CallState.NoCaller, vcpu.Find()!.State);
    }

    [Fact]
    public void A_vcpu_in_real_mode_calls_as_one_of_32_bits_whatever_its_stack_says()
    {
        BuiltVcpu vcpu = BuiltVcpu.Hvm(PagingMode.None, 0x1_0123, isWide: false).At(s_vmcall);
        CallState inProtectedMode = vcpu.Find()!.State;
        Assert.NotEqual(CallState.NoCaller, inProtectedMode);
        vcpu.Cpu = vcpu.Cpu with { Cr0 = 0, SsArbytes = UserStack };
        Assert.Equal(inProtectedMode, vcpu.Find()!.State);
    }

    [Fact]
    public void The_base_of_the_code_segment_counts_outside_of_long_mode()
    {
        BuiltVcpu vcpu = BuiltVcpu.Hvm(PagingMode.TwoLevel, 0xc010_0123, isWide: false).At(s_vmcall);
        vcpu.Cpu = vcpu.Cpu with { CsBase = 0xc000_0000, Rip = 0x10_0123 };
        Assert.Equal(CallState.InFlight, vcpu.Find()!.State);
        vcpu.Cpu = vcpu.Cpu with { CsBase = 0xffff_0000, Rip = 0xc011_0123 };
        Assert.Equal(CallState.InFlight, vcpu.Find()!.State);
    }

    [Fact]
    public void The_base_of_the_code_segment_does_not_count_in_long_mode()
    {
        BuiltVcpu vcpu = BuiltVcpu.Hvm().At(s_vmcall);
        vcpu.Cpu = vcpu.Cpu with { CsBase = 0x1000 };
        Assert.Equal(CallState.InFlight, vcpu.Find()!.State);
    }

    [Fact]
    public void Other_code_is_no_call()
    {
        Assert.Equal(CallState.Elsewhere, BuiltVcpu.Hvm().At(Nop).Find()!.State);
        Assert.Equal(CallState.Elsewhere, BuiltVcpu.Hvm().At(s_syscall).Find()!.State);
        Assert.Equal(CallState.Elsewhere, BuiltVcpu.Hvm().At(s_int82).Find()!.State);
        Assert.Equal(CallState.Elsewhere, BuiltVcpu.OfPv64().At(s_vmcall).Find()!.State);
        Assert.Equal(CallState.Elsewhere, BuiltVcpu.OfPv64().At(s_int82).Find()!.State);
        Assert.Equal(CallState.Elsewhere, BuiltVcpu.OfPv32().At(s_syscall).Find()!.State);
    }

    [Fact]
    public void The_kernel_of_a_64_bit_pv_guest_calls_by_syscall()
    {
        BuiltVcpu vcpu = BuiltVcpu.OfPv64().At(s_syscall);
        vcpu.Pv64 = vcpu.Pv64 with { UserRegs = vcpu.Pv64.UserRegs with { Rax = SchedOp, Rdi = 1 } };
        VcpuCall call = vcpu.Find()!;
        Assert.Equal(CallState.InFlight, call.State);
        Assert.Equal(ContextCallInstruction.Syscall, call.Instruction);
        Assert.Equal("SCHEDOP_block", call.Call!.Operation!.XenName);
    }

    [Fact]
    public void The_user_code_of_a_pv_guest_calls_its_own_kernel_by_syscall()
    {
        BuiltVcpu vcpu = BuiltVcpu.OfPv64().At(s_syscall);
        vcpu.Pv64 = vcpu.Pv64 with { InKernel = false };
        Assert.Equal(CallState.NoCaller, vcpu.Find()!.State);
    }

    [Fact]
    public void The_kernel_of_a_32_bit_pv_guest_calls_by_int_82()
    {
        BuiltVcpu vcpu = BuiltVcpu.OfPv32().At(s_int82);
        vcpu.Pv32 = vcpu.Pv32 with { UserRegs = vcpu.Pv32.UserRegs with { Eax = SchedOp, Ebx = 1 } };
        VcpuCall call = vcpu.Find()!;
        Assert.Equal(ContextCallInstruction.Int82, call.Instruction);
        Assert.Equal("SCHEDOP_block", call.Call!.Operation!.XenName);
        Assert.Equal(4, call.Width);
    }

    [Fact]
    public void Calls_of_a_pv_guest_that_are_done_are_found()
    {
        Assert.Equal(CallState.Done, BuiltVcpu.OfPv64().Behind([Move, SchedOp, 0, 0, 0, .. s_syscall]).At(0x41, 0x5b).Find()!.State);
        Assert.Equal(CallState.Done, BuiltVcpu.OfPv32().Behind([Move, SchedOp, 0, 0, 0, .. s_int82]).At(0xc3).Find()!.State);
    }

    [Fact]
    public void A_vcpu_that_is_down_stands_nowhere()
    {
        BuiltVcpu vcpu = BuiltVcpu.OfPv64().At(s_syscall);
        vcpu.Pv64 = vcpu.Pv64 with { Online = false };
        Assert.Null(vcpu.Find());
        var context = new HvmContext { Offset = 0 };
        context.VcpuOf(new HvmContextEntry(0, default, default));
        Assert.Empty(VcpuCalls.Find(context, null, vcpu.Memory, XenVersions.Newest));
    }

    [Fact]
    public void Code_that_is_not_mapped_cannot_be_read()
    {
        BuiltVcpu vcpu = BuiltVcpu.Hvm().At(s_vmcall);
        vcpu.Cpu = vcpu.Cpu with { Rip = 0x5_0000 };
        VcpuCall call = vcpu.Find()!;
        Assert.Equal(CallState.Unreadable, call.State);
        Assert.Equal("no page table in the image maps its code", call.Reason);
    }

    [Fact]
    public void Code_that_the_image_lacks_cannot_be_read()
    {
        BuiltVcpu vcpu = BuiltVcpu.Hvm().At(s_vmcall);
        vcpu.Memory.Remove(0x77);
        Assert.Equal("the image has no contents of frame 0x77, where its code is", vcpu.Find()!.Reason);
    }

    [Fact]
    public void An_address_that_no_processor_has_is_mapped_to_nothing()
    {
        BuiltVcpu vcpu = BuiltVcpu.Hvm().At(s_vmcall);
        vcpu.Cpu = vcpu.Cpu with { Rip = 0x1234_ffff_8100_0123 };
        Assert.Equal(CallState.Unreadable, vcpu.Find()!.State);
    }

    [Theory]
    [InlineData(0xffff_ffff_8100_0fff, 1)]
    [InlineData(0xffff_ffff_8100_0ffe, 2)]
    public void An_instruction_across_pages_is_found_when_both_are_there(ulong address, int inFirst)
    {
        BuiltVcpu vcpu = BuiltVcpu.Hvm(address: address).At(s_vmcall.AsSpan(0, inFirst));
        Assert.Equal("its code goes on in a page that is not in the image", vcpu.Find()!.Reason);
        vcpu.With(0xffff_ffff_8100_1000, s_vmcall.AsSpan(inFirst));
        Assert.Equal(CallState.InFlight, vcpu.Find()!.State);
    }

    [Fact]
    public void An_instruction_that_ends_the_page_before_is_found()
    {
        BuiltVcpu vcpu = BuiltVcpu.Hvm(address: 0xffff_ffff_8100_1000).At(Nop).With(0xffff_ffff_8100_0ff8, [Move, SchedOp, 0, 0, 0, .. s_vmcall]);
        Assert.Equal(CallState.Done, vcpu.Find()!.State);
        Assert.Equal(29UL, vcpu.Find()!.Call!.Number);
        vcpu.Memory.Remove(0x200);
        Assert.Equal(CallState.Elsewhere, vcpu.Find()!.State);
    }

    [Fact]
    public void A_call_right_behind_another_is_the_one_that_counts()
    {
        VcpuCall call = BuiltVcpu.Hvm().Behind(s_vmcall).At(s_vmmcall).Find()!;
        Assert.Equal(CallState.InFlight, call.State);
        Assert.Equal(ContextCallInstruction.Vmmcall, call.Instruction);
    }

    [Fact]
    public void Tables_that_name_themselves_are_walked_once()
    {
        BuiltVcpu vcpu = BuiltVcpu.Hvm();
        for (int slot = 0; slot < 512; slot++) vcpu.Memory.SetEntry(vcpu.Memory.Root, slot, vcpu.Memory.Root | 3);
        Assert.Equal(CallState.Elsewhere, vcpu.Find()!.State);
        Assert.InRange(vcpu.Memory.Reads, 1, 100);
    }

    [Theory]
    [InlineData("pvh-2vcpu-xen-4.17", "0 Done SCHEDOP_shutdown 0, 1 Elsewhere")]
    [InlineData("pvh-1vcpu-xen-4.20", "0 Done SCHEDOP_shutdown 0")]
    [InlineData("pv-1vcpu-intel-xen-4.17", "0 Done SCHEDOP_shutdown 0")]
    public void A_real_guest_that_suspended_itself_is_done_with_its_call(string sample, string expected)
    {
        byte[] image = SampleImage.Bytes(sample);
        using ByteSource source = ByteSource.FromBytes(image, "image");
        GuestImage guest = ImageChecker.Check(source, new CheckOptions { IndexPages = true }, cancellation: TestContext.Current.CancellationToken).Image;
        IReadOnlyList<VcpuCall> calls = VcpuCalls.Find(guest, new GuestMemory(image, guest.Libxc!.Index!), guest.Libxc.Producer);
        Assert.Equal(expected, string.Join(", ", calls.Select(call => $"{call.Vcpu} {call.State} {call.Call?.Operation?.XenName} {call.Result}".TrimEnd())));
    }

    [Fact]
    public void Whatever_registers_and_memory_hold_there_is_an_answer()
    {
        var random = new Random(82);
        for (int trial = 0; trial < 500; trial++)
        {
            BuiltVcpu vcpu = BuiltVcpu.Hvm((PagingMode)random.Next(5), (ulong)random.NextInt64() & 0x7fff_fff0, isWide: random.Next(2) == 0).At(s_vmcall);
            byte[] bytes = new byte[HvmHwCpu.Size];
            random.NextBytes(bytes);
            HvmHwCpu noise = HvmHwCpu.Read(bytes);
            vcpu.Cpu = vcpu.Cpu with { Rax = (ulong)random.Next(64), Rdi = noise.Rdi & 0xff, Rbx = noise.Rbx & 0xff, Rsi = vcpu.Address, Rcx = vcpu.Address, Rdx = noise.Rdx };
            if (random.Next(4) == 0) vcpu.Cpu = noise;
            random.NextBytes(vcpu.Memory.Page(vcpu.Memory.Root / 4096).AsSpan(random.Next(4096)));
            foreach (string version in (string[])["3.3", "4.4", "4.6", "4.17", "4.22"]) Assert.NotNull(vcpu.Find(version));
        }
    }
}
