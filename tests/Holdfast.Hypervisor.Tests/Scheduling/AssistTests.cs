using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.VmAssist;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.Hypercalls;
using static Holdfast.Abi.VmAssist.VmAssistHypercall;

namespace Holdfast.Hypervisor.Tests.Scheduling;

public sealed class AssistTests
{
    [Theory]
    [InlineData(ContextGuestKind.Pv, 8u, 0x1_0000_003fUL)]
    [InlineData(ContextGuestKind.Pv, 4u, 0x3fUL)]
    [InlineData(ContextGuestKind.Pvh, 8u, 0x20UL)]
    public void A_guest_has_the_assists_of_its_kind(ContextGuestKind kind, uint width, ulong assists)
    {
        using var hypervisor = new EmbeddedHypervisor(HypervisorProfile.Xen417);
        Domain domain = Guests.Create(hypervisor, new DomainConfiguration { Kind = kind, Width = width });
        var caller = new TestCaller(hypervisor, domain, (int)width);
        for (uint type = 0; type < 70; type++)
        {
            bool isThere = type < 64 && (assists & (1UL << (int)type)) != 0;
            Assert.Equal(isThere ? HypercallResult.Of(0) : HypercallResult.Failed(XenErrno.Einval), caller.Call(Number, Codes.Enable, type));
            Assert.Equal(HypercallResult.Failed(isThere ? XenErrno.Enosys : XenErrno.Einval), caller.Call(Number, 2, type));
        }

        Assert.Equal(assists, domain.Assists!.Value.Assists);
        Assert.Equal(HypercallResult.Of(0), caller.Call(Number, Codes.Disable, 5));
        Assert.Equal(assists & ~0x20ul, domain.Assists!.Value.Assists);
    }
}
