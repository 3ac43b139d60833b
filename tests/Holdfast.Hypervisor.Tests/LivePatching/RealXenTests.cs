using Holdfast.LivePatching.Hypervisors;

namespace Holdfast.Hypervisor.Tests.LivePatching;

/// <summary>The same with the code of the real hypervisor that was asked.</summary>
public sealed class RealXenTests
{
    private const string Variable = "HOLDFAST_XEN_SYMS_417";
    private const string Function = "xen_extra_version";
    private const uint Length = 12;

    [Fact]
    public void Every_answer_is_that_of_real_Xen_with_its_own_code()
    {
        string? path = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(path), "The symbols of Xen 4.17 are not here.");
        HypervisorImage? xen = HypervisorImage.Read(File.ReadAllBytes(path!), out string complaint);
        Assert.True(xen is not null, complaint);
        Assert.Equal(new XenVersion(4, 17, 7), xen.Version);

        byte[] id = Convert.FromHexString(xen.BuildId.ToString());
        SmallPayload Payload(string name) => new(name) { Depends = id, XenDepends = id, Functions = [(Function, null, Length, [])] };
        SmallPayload a = Payload("hf_a");
        SysctlAnswerTests.Compare(xen, new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["a"] = a.Build(),
            ["s"] = (Payload("hf_s") with { Depends = a.BuildId }).Build(),
            ["r"] = Payload("hf_r").Build(),
            ["o"] = Payload("hf_o").Build(),
            ["u"] = (Payload("hf_u") with { XenDepends = [.. id.Reverse()] }).Build(),
        });
    }
}
