using Holdfast.Abi.DmOp;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.Hypercalls;
using Holdfast.Abi.LinuxDevices;
using Holdfast.Abi.VersionOp;
using Holdfast.Hypervisor.Callers;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Kernels;

namespace Holdfast.Hypervisor.Tests.Kernels;

/// <summary>What a kernel passes on of what its processes ask for.</summary>
public sealed class PrivcmdTests : IDisposable
{
    private readonly EmbeddedHypervisor _hypervisor = new();
    private readonly Domain _guest;
    private readonly Domain _other;

    public PrivcmdTests()
    {
        _guest = Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh, Vcpus = 3 });
        _other = Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh, Vcpus = 5 });
    }

    public void Dispose() => _hypervisor.Dispose();

    public static TheoryData<int, int> Widths => [.. from user in (int[])[4, 8, 16] from kernel in (int[])[4, 8, 16] where kernel >= user select (user, kernel)];

    [Theory]
    [MemberData(nameof(Widths))]
    public void Translates_the_list_of_a_process_into_its_own_width(int user, int kernel)
    {
        var process = new Process(_hypervisor, user, kernel);
        ulong operation = process.Operation(DmOpHypercall.Codes.NrVcpus);
        Assert.Equal(HypercallResult.Of(0), process.File.DmOp(_guest.Id.Value, 1, process.List((operation, XenDmOp.Size))));
        Assert.Equal(3u, XenDmOpNrVcpus.Read(process.At(operation).AsSpan(XenDmOp.Offsets.U)).Vcpus);
    }

    [Fact]
    public void Refuses_an_address_that_does_not_fit_into_the_kernels_width()
    {
        var process = new Process(_hypervisor, 8, 4, first: 1UL << 33);
        ulong operation = process.Operation(DmOpHypercall.Codes.NrVcpus);
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), process.File.DmOp(_guest.Id.Value, 1, process.List((operation, XenDmOp.Size))));
    }

    [Theory]
    [InlineData(0u, 0u)]
    [InlineData(17u, (uint)XenErrno.E2big)]
    [InlineData(uint.MaxValue, (uint)XenErrno.E2big)]
    public void Looks_at_the_number_of_buffers_before_it_looks_at_them(uint count, uint error) =>
        Assert.Equal((XenErrno)error, new Process(_hypervisor, 8, 8).File.DmOp(999, count, 0).Error);

    [Theory]
    [InlineData(0UL, 32UL, XenErrno.Efault)]
    [InlineData(0x7fff_ffff_f000UL, 32UL, XenErrno.Efault)]
    [InlineData(0x7fff_ffff_fff0UL, 32UL, XenErrno.Efault)]
    [InlineData(0xffff_8880_0000_0000UL, 32UL, XenErrno.Efault)]
    [InlineData(0xffff_ffff_ffff_fff0UL, 32UL, XenErrno.Efault)]
    [InlineData(0UL, 4097UL, XenErrno.E2big)]
    [InlineData(0UL, ulong.MaxValue, XenErrno.E2big)]
    [InlineData(0UL, 0UL, XenErrno.Efault)]
    public void Refuses_memory_that_is_not_the_processs(ulong address, ulong length, XenErrno error)
    {
        var process = new Process(_hypervisor, 8, 8);
        Assert.Equal(HypercallResult.Failed(error), process.File.DmOp(_guest.Id.Value, 1, process.List((address, length))));
    }

    [Fact]
    public void Judges_every_buffer_before_the_first_is_looked_for()
    {
        var process = new Process(_hypervisor, 8, 8);
        Assert.Equal(HypercallResult.Failed(XenErrno.E2big), process.File.DmOp(_guest.Id.Value, 2, process.List((0x5000, 32), (0x6000, 4097))));
    }

    [Fact]
    public void Does_not_read_a_list_that_is_not_the_processs()
    {
        var process = new Process(_hypervisor, 8, 8);
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), process.File.DmOp(_guest.Id.Value, 1, 0x5000));
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), process.File.DmOp(_guest.Id.Value, 1, UInt128.MaxValue));
    }

    [Fact]
    public void A_restricted_file_serves_its_domain_and_nothing_else()
    {
        var process = new Process(_hypervisor, 8, 8, passesKernelCalls: true);
        ulong operation = process.Operation(DmOpHypercall.Codes.NrVcpus);
        UInt128 list = process.List((operation, XenDmOp.Size));
        Assert.Equal(HypercallResult.Of(0), process.File.Restrict(_guest.Id.Value));
        Assert.Equal(HypercallResult.Of(0), process.File.DmOp(_guest.Id.Value, 1, list));
        Assert.Equal(HypercallResult.Failed(XenErrno.Eperm), process.File.DmOp(_other.Id.Value, 1, list));
        Assert.Equal(HypercallResult.Failed(XenErrno.Eperm), process.File.DmOp(999, 0, 0));
        for (uint number = 0; number < 64; number++) Assert.Equal(HypercallResult.Failed(XenErrno.Eperm), process.File.Hypercall(number));
    }

    [Fact]
    public void A_restriction_cannot_be_changed()
    {
        PrivcmdFile file = new Process(_hypervisor, 8, 8).File;
        Assert.Equal(HypercallResult.Of(0), file.Restrict(_guest.Id.Value));
        Assert.Equal(HypercallResult.Of(0), file.Restrict(_guest.Id.Value));
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), file.Restrict(_other.Id.Value));
        Assert.Equal(_guest.Id.Value, file.Restriction);
    }

    [Theory]
    [InlineData(HypercallNumber.SetTrapTable)]
    [InlineData(HypercallNumber.UpdateVaMapping)]
    [InlineData(HypercallNumber.Iret)]
    [InlineData(HypercallNumber.Multicall)]
    [InlineData(HypercallNumber.VcpuOp)]
    public void Keeps_calls_that_the_kernel_rests_on_to_itself_unless_it_is_told_otherwise(HypercallNumber number)
    {
        Assert.Equal(HypercallResult.Failed(XenErrno.Eperm), new Process(_hypervisor, 8, 8).File.Hypercall((uint)number, 0, 0, 0));
        Assert.NotEqual(HypercallResult.Failed(XenErrno.Eperm), new Process(_hypervisor, 8, 8, passesKernelCalls: true).File.Hypercall((uint)number, 0, 0, 0));
    }

    [Fact]
    public void Passes_on_what_a_toolstack_asks_and_cannot_translate_it_for_another_width()
    {
        Assert.True(new Process(_hypervisor, 8, 8).File.Hypercall(XenVersionHypercall.Number, XenVersionHypercall.Codes.Version).Value > 0);
        Assert.Equal(HypercallResult.Failed(XenErrno.Eopnotsupp), new Process(_hypervisor, 4, 8).File.Hypercall(XenVersionHypercall.Number, XenVersionHypercall.Codes.Version));
    }

    [Fact]
    public void A_stub_domain_serves_its_target_alone()
    {
        Domain stub = Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pv });
        stub.Target = _guest;
        var process = new Process(_hypervisor, 8, 8, domain: stub);
        UInt128 list = process.List((process.Operation(DmOpHypercall.Codes.NrVcpus), XenDmOp.Size));
        Assert.Equal(HypercallResult.Of(0), process.File.DmOp(_guest.Id.Value, 1, list));
        Assert.Equal(HypercallResult.Failed(XenErrno.Eperm), process.File.DmOp(_other.Id.Value, 1, list));
        Assert.Equal(HypercallResult.Failed(XenErrno.Eperm), process.File.DmOp(stub.Id.Value, 1, list));
    }

    /// <summary>A process with a file of its kernel's open.</summary>
    private sealed class Process
    {
        private readonly ProcessMemory _memory;
        private readonly Dictionary<ulong, byte[]> _buffers = [];

        public Process(EmbeddedHypervisor hypervisor, int user, int kernel, ulong first = ProcessMemory.Lowest, bool passesKernelCalls = false, Domain? domain = null)
        {
            _memory = new ProcessMemory(user, first);
            File = new Privcmd(hypervisor, domain, kernel) { PassesKernelCalls = passesKernelCalls }.Open(_memory);
        }

        public PrivcmdFile File { get; }

        public byte[] At(ulong address) => _buffers[address];

        public ulong Operation(uint code)
        {
            byte[] bytes = Put(XenDmOp.Size, out ulong address);
            new XenDmOp { Op = code }.Write(bytes);
            return address;
        }

        public UInt128 List(params (ulong Address, ulong Length)[] buffers)
        {
            int size = PrivcmdDmOpBuf.SizeAt(_memory.Width);
            byte[] bytes = Put(size * buffers.Length, out ulong address);
            for (int i = 0; i < buffers.Length; i++) new PrivcmdDmOpBuf { Address = buffers[i].Address, Length = buffers[i].Length }.Write(bytes.AsSpan(i * size), _memory.Width);
            return address;
        }

        private byte[] Put(int length, out ulong address)
        {
            address = _memory.Allocate(length, out byte[] bytes);
            _buffers.Add(address, bytes);
            return bytes;
        }
    }
}
