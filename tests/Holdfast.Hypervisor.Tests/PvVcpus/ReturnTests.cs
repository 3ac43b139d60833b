using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Multicall;
using Holdfast.Abi.Pv;
using Holdfast.Abi.PvVcpu;
using Holdfast.Abi.VersionOp;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.Hypercalls;
using Holdfast.Hypervisor.Tests.Paging;
using Holdfast.Hypervisor.Tests.Scripts;

namespace Holdfast.Hypervisor.Tests.PvVcpus;

public sealed class ReturnTests : IDisposable
{
    private const ulong InSyscall = 1 << 8;
    private const ulong Interrupts = 1 << 9;
    private const ulong IoPrivilege = 3 << 12;
    private const ulong Virtual8086 = 1 << 17;
    private const ulong StackPage = 0x20;
    private const ulong Stack = (StackPage * GuestMemory.PageSize) + 0x100;

    private static readonly IretContext s_frame = new() { Rax = 0xffff_ffff_ffff_fff2, R11 = 0x11, Rcx = 0x22, Rip = 0x1000, Cs = 0x1_0030, Rflags = Interrupts | IoPrivilege | Virtual8086 | 1, Rsp = 0x2000, Ss = 0x28 };

    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen417);

    public void Dispose() => _hypervisor.Dispose();

    [Fact]
    public void A_vcpu_goes_on_with_what_was_on_its_stack()
    {
        Domain domain = CreateAtStack(s_frame);
        ContextVcpuPv before = domain.Vcpus[0].Pv!.Value;
        Assert.True(_hypervisor.Call(domain, 0));
        Assert.Equal(
            before with { Rax = s_frame.Rax, R11 = 0x11, Rcx = 0x22, Rip = 0x1000, Rsp = 0x2000, Cs = 0x33, Ss = 0x2b, Rflags = Interrupts | 3 },
            domain.Vcpus[0].Pv!.Value);
        Assert.False(domain.Vcpus[0].MasksEvents || domain.IsShutDown);
    }

    [Fact]
    public void Events_are_masked_when_the_frame_has_interrupts_disabled()
    {
        Domain domain = CreateAtStack(s_frame with { Rflags = 0 });
        domain.Vcpus[0].WriteInfo(VcpuInfo.Offsets.EvtchnUpcallMask(8), [0]);
        Assert.True(_hypervisor.Call(domain, 0));
        Assert.True(domain.Vcpus[0].MasksEvents);
        Assert.Equal(Interrupts | 2, domain.Vcpus[0].Pv!.Value.Rflags);
    }

    [Fact]
    public void A_return_by_sysret_leaves_rcx_and_r11()
    {
        Domain domain = CreateAtStack(s_frame with { Flags = InSyscall });
        Assert.True(_hypervisor.Call(domain, 0));
        ContextVcpuPv state = domain.Vcpus[0].Pv!.Value;
        Assert.Equal((0xc1ul, 0xc2ul, 0x1000ul, true), (state.Rcx, state.R11, state.Rip, state.InSyscall));
    }

    [Theory]
    [InlineData(0x10ul, 3)]
    [InlineData(0ul, 1)]
    public void The_level_for_io_is_the_guests_own_with_the_assist_for_that(ulong assists, int expected)
    {
        Domain domain = CreateAtStack(s_frame);
        domain.Assists = new ContextAssists { Assists = assists };
        domain.Vcpus[0].Pv = domain.Vcpus[0].Pv!.Value with { IoPrivilege = 1 };
        Assert.True(_hypervisor.Call(domain, 0));
        Assert.Equal(expected, domain.Vcpus[0].Pv!.Value.IoPrivilege);
    }

    [Fact]
    public void User_code_needs_page_tables_of_its_own()
    {
        Domain domain = CreateAtStack(s_frame with { Cs = 0x33 });
        domain.Vcpus[0].Pv = domain.Vcpus[0].Pv!.Value with { UserPageTable = LabPvGuest.Root };
        Assert.True(_hypervisor.Call(domain, 0));
        Assert.Equal((0x1000ul, false), (domain.Vcpus[0].Pv!.Value.Rip, domain.Vcpus[0].Pv!.Value.InKernel));
        Assert.False(domain.IsShutDown);

        Domain without = CreateAtStack(s_frame with { Cs = 0x33 });
        Assert.True(_hypervisor.Call(without, 0));
        Assert.True(without.HasCrashed && without.Vcpus[0].Pv!.Value.InKernel);
    }

    [Fact]
    public void A_guest_without_a_frame_is_ended()
    {
        Domain domain = CreateAtStack(s_frame);
        domain.Vcpus[0].Pv = domain.Vcpus[0].Pv!.Value with { Rsp = 0xffff_8000_0000_0000 };
        Assert.True(_hypervisor.Call(domain, 0));
        Assert.True(domain.HasCrashed);
    }

    [Fact]
    public void The_handler_of_an_nmi_is_done_when_it_returns()
    {
        Domain domain = CreateAtStack(s_frame);
        domain.Vcpus[0].Activity = new ContextVcpuActivity { BlockedByNmi = true, Nmi = true };
        Assert.True(_hypervisor.Call(domain, 0));
        Assert.Equal(new ContextVcpuActivity { Nmi = true }, domain.Vcpus[0].Activity);
    }

    [Fact]
    public void A_return_ends_the_list_that_it_is_in()
    {
        Domain domain = CreateAtStack(s_frame);
        int size = MulticallEntry.SizeAt(8);
        byte[] list = new byte[3 * size];
        uint[] numbers = [XenVersionHypercall.Number, IretHypercall.Number, XenVersionHypercall.Number];
        for (int i = 0; i < numbers.Length; i++) new MulticallEntry { Number = numbers[i], Result = 0x5555 }.Write(list.AsSpan(i * size), 8);
        WriteAt(domain, Stack + 0x100, list);
        domain.Vcpus[0].Pv = domain.Vcpus[0].Pv!.Value with { Rax = MulticallHypercall.Number, Rdi = Stack + 0x100, Rsi = 3 };
        Assert.True(_hypervisor.Call(domain, 0));
        byte[] after = ReadAt(domain, Stack + 0x100, list.Length);
        Assert.Equal([(4 << 16) | 17, s_frame.Rax, 0x5555], Enumerable.Range(0, 3).Select(i => (ulong)MulticallEntry.Read(after.AsSpan(i * size), 8).Result));
        ContextVcpuPv state = domain.Vcpus[0].Pv!.Value;
        Assert.Equal((s_frame.Rax, 0x1000ul, 0x2000ul), (state.Rax, state.Rip, state.Rsp));
    }

    [Fact]
    public void A_32_bit_kernel_returns_to_itself_behind_the_frame()
    {
        PvGuest guest = CreateNarrow(new IretFrame32 { Eax = 0xffff_fff2, Eip = 0x1000, Cs = 0xe019, Eflags = (uint)(Interrupts | IoPrivilege), Esp = 0x7777, Ss = 0x7777 }, length: 16);
        ContextVcpuPv before = guest.Domain.Vcpus[0].Pv!.Value;
        Assert.True(_hypervisor.Call(guest.Domain, 0));
        Assert.Equal(before with { Rax = 0xffff_fff2, Rip = 0x1000, Cs = 0xe019, Rflags = Interrupts | 2, Rsp = before.Rsp + 16 }, guest.Domain.Vcpus[0].Pv!.Value);
        Assert.False(guest.Domain.Vcpus[0].MasksEvents);
    }

    [Fact]
    public void A_32_bit_kernel_returns_to_user_code_with_another_stack()
    {
        PvGuest guest = CreateNarrow(new IretFrame32 { Eax = 5, Eip = 0x1000, Cs = 0x73, Eflags = 0, Esp = 0x2000, Ss = 0x7b }, length: 24);
        Assert.True(_hypervisor.Call(guest.Domain, 0));
        ContextVcpuPv state = guest.Domain.Vcpus[0].Pv!.Value;
        Assert.Equal((5ul, 0x1000ul, 0x73, 0x2000ul, 0x7b, false), (state.Rax, state.Rip, state.Cs, state.Rsp, state.Ss, state.InKernel));
        Assert.True(guest.Domain.Vcpus[0].MasksEvents);
    }

    [Theory]
    [InlineData(0xe018u, 0u, 24)]
    [InlineData(0x73u, 0u, 16)]
    [InlineData(0xe019u, 0u, 12)]
    [InlineData(0x73u, (uint)Virtual8086, 24)]
    public void A_32_bit_guest_with_half_a_frame_or_with_Xens_level_is_ended(uint cs, uint flags, int length)
    {
        PvGuest guest = CreateNarrow(new IretFrame32 { Cs = cs, Eflags = flags }, length);
        ContextVcpuPv before = guest.Domain.Vcpus[0].Pv!.Value;
        Assert.True(_hypervisor.Call(guest.Domain, 0));
        Assert.True(guest.Domain.HasCrashed);
        Assert.Equal(before with { Rax = 0 }, guest.Domain.Vcpus[0].Pv!.Value);
    }

    [Theory]
    [InlineData(true, (uint)Interrupts, true)]
    [InlineData(false, (uint)Interrupts, false)]
    [InlineData(false, 0u, true)]
    public void A_return_to_virtual_8086_mode_is_a_fault_on_the_kernels_stack(bool clearsEvents, uint flags, bool masksEvents)
    {
        var frame = new IretFrame32 { Eax = 5, Eip = 0x1000, Cs = 0x73, Eflags = flags | (uint)Virtual8086 | 0x1_4100, Esp = 0x2000, Ss = 0x7b, Es = 1, Ds = 2, Fs = 3, Gs = 4 };
        PvGuest guest = CreateNarrow(frame, length: IretFrame32.Size);
        Array256<ContextTrap> traps = default;
        traps[13] = new ContextTrap { Address = 0x9000, Cs = 0x61, ClearsEvents = clearsEvents };
        guest.Domain.Vcpus[0].Traps = new ContextVcpuTraps { Trap = traps };
        guest.Domain.Vcpus[0].Pv = guest.Domain.Vcpus[0].Pv!.Value with { KernelSs = 0x69, KernelSp = 0x880 };
        Assert.True(_hypervisor.Call(guest.Domain, 0));
        ContextVcpuPv state = guest.Domain.Vcpus[0].Pv!.Value;
        Assert.Equal((5ul, 0x9000ul, 0x61, 0x858ul, 0x69, Interrupts | 2), (state.Rax, state.Rip, state.Cs, state.Rsp, state.Ss, state.Rflags));
        byte[] copied = new byte[IretFrame32.Size];
        Assert.True(guest.Domain.Memory.TryRead((32 * GuestMemory.PageSize) + 0x858, copied));
        Assert.Equal(frame with { Eax = 0 }, IretFrame32.Read(copied));
        Assert.Equal(masksEvents, guest.Domain.Vcpus[0].MasksEvents);
    }

    /// <summary>A 64-bit guest that is about to return, with a frame on its stack.</summary>
    private Domain CreateAtStack(in IretContext frame)
    {
        Domain domain = LabPvGuest.Create(_hypervisor, megabytes: 2, vcpus: 1, handlers: 0x10_0000).Domain;
        WriteAt(domain, Stack, TestCaller.BytesOf(frame));
        domain.Vcpus[0].Pv = domain.Vcpus[0].Pv!.Value with { Rax = IretHypercall.Number, Rcx = 0xc1, R11 = 0xc2, Rsp = Stack, Rdi = 1, Rsi = 2, Rdx = 3, R10 = 4, R8 = 5 };
        return domain;
    }

    private static void WriteAt(Domain domain, ulong address, ReadOnlySpan<byte> bytes) => Assert.True(domain.Memory.TryWrite(PhysicalOf(address), bytes));

    private static byte[] ReadAt(Domain domain, ulong address, int length)
    {
        byte[] bytes = new byte[length];
        Assert.True(domain.Memory.TryRead(PhysicalOf(address), bytes));
        return bytes;
    }

    private static ulong PhysicalOf(ulong address) => (LabPvGuest.FrameOf(address / GuestMemory.PageSize) * GuestMemory.PageSize) + (address % GuestMemory.PageSize);

    /// <summary>A 32-bit guest that is about to return, with some bytes of a frame on its stack, behind which there is no memory.</summary>
    private PvGuest CreateNarrow(in IretFrame32 frame, int length)
    {
        var guest = new PvGuest(_hypervisor, 4);
        ulong offset = (ulong)(GuestMemory.PageSize - length);
        guest.SetEntry(PvGuest.Level1, 1, 0);
        Assert.True(guest.Domain.Memory.TryWrite((32 * GuestMemory.PageSize) + offset, TestCaller.BytesOf(frame).AsSpan(0, length)));
        guest.Domain.Vcpus[0].Pv = guest.Domain.Vcpus[0].PvOrFirst with { Rax = IretHypercall.Number, Rsp = offset, KernelPageTable = PvGuest.Level3, Cs = 0xe019, Ss = 0xe021, Rbx = 1, Rcx = 2, Rdx = 3, Rsi = 4, Rdi = 5 };
        return guest;
    }
}
