using System.Text;
using Holdfast.Abi.ConsoleIo;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Tests.Hypercalls;
using static Holdfast.Abi.ConsoleIo.ConsoleIoHypercall;

namespace Holdfast.Hypervisor.Tests.Consoles;

public sealed class ConsoleTests : IDisposable
{
    private readonly EmbeddedHypervisor _hypervisor = new();
    private readonly TestCaller _control;

    public ConsoleTests() => _control = new TestCaller(_hypervisor, _hypervisor.ControlDomain);

    public void Dispose() => _hypervisor.Dispose();

    [Fact]
    public void Is_the_control_domains_alone()
    {
        Domain domain = Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh });
        var caller = new TestCaller(_hypervisor, domain);
        Assert.Equal(HypercallResult.Failed(XenErrno.Eperm), caller.Call(Number, Codes.Write, 2, caller.Put("ab"u8)));
        Assert.Equal(HypercallResult.Failed(XenErrno.Eperm), caller.Call(Number, 7, 2, TestCaller.Nowhere));
        Assert.Equal(HypercallResult.Failed(XenErrno.Enosys), _control.Call(Number, 7, 2, TestCaller.Nowhere));
        Assert.Empty(_hypervisor.Console.ReadWritten());
    }

    [Fact]
    public void Keeps_what_was_written_last()
    {
        List<string> told = [];
        _hypervisor.Console.Written = bytes => told.Add(Encoding.ASCII.GetString(bytes.Span));
        Assert.Equal(HypercallResult.Of(0), _control.Call(Number, Codes.Write, 5, _control.Put("hello"u8)));
        Assert.Equal("hello"u8.ToArray(), _hypervisor.Console.ReadWritten());
        Assert.Equal(["hello"], told);
        byte[] many = new byte[20000];
        for (int i = 0; i < many.Length; i++) many[i] = (byte)i;
        Assert.Equal(HypercallResult.Of(0), _control.Call(Number, Codes.Write, (uint)many.Length, _control.Put(many)));
        Assert.Equal(many[^16384..], _hypervisor.Console.ReadWritten());
    }

    [Fact]
    public void A_write_that_is_preempted_goes_on_behind_what_is_written()
    {
        byte[] many = new byte[500];
        for (int i = 0; i < many.Length; i++) many[i] = (byte)i;
        _hypervisor.Preemption = PreemptionPolicies.Always;
        Assert.Equal(HypercallResult.Of(0), _control.Call(Number, Codes.Write, (uint)many.Length, _control.Put(many)));
        Assert.Equal(3, _control.Preemptions);
        Assert.Equal(many, _hypervisor.Console.ReadWritten());
    }

    [Fact]
    public void Writes_the_parts_before_what_cannot_be_read()
    {
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), _control.Call(Number, Codes.Write, 200, _control.Put(new byte[150])));
        Assert.Equal(127, _hypervisor.Console.ReadWritten().Length);
        Assert.Equal(HypercallResult.Of(0), _control.Call(Number, Codes.Write, 0, TestCaller.Nowhere));
    }

    [Fact]
    public void Reads_what_was_typed_and_loses_nothing_to_a_fault()
    {
        Assert.Equal(HypercallResult.Of(0), _control.Call(Number, Codes.Read, 10, TestCaller.Nowhere));
        Assert.Equal(5, _hypervisor.Console.Type("hello"u8));
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), _control.Call(Number, Codes.Read, 10, TestCaller.Nowhere));
        Assert.Equal(HypercallResult.Failed(XenErrno.E2big), _control.Call(Number, Codes.Read, 1u << 31, TestCaller.Nowhere));
        ulong room = _control.Put(new byte[16]);
        Assert.Equal(HypercallResult.Of(3), _control.Call(Number, Codes.Read, 3, room));
        Assert.Equal("hel\0"u8.ToArray(), _control.At(room)[..4]);
        Assert.Equal(HypercallResult.Of(2), _control.Call(Number, Codes.Read, 16, room));
        Assert.Equal(128, _hypervisor.Console.Type(new byte[200]));
        Assert.Equal(0, _hypervisor.Console.Type("x"u8));
    }
}
