using Holdfast.Toolstack.Hosts;

namespace Holdfast.Toolstack.Tests.Hosts;

public sealed class HostSignsTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("holdfast-signs-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Without_a_sign_there_is_no_Xen()
    {
        var signs = HostSigns.LookUnder(_root);
        Assert.False(signs.IsXen);
        Assert.Null(signs.Version);
        Assert.Null(signs.IsControlDomain);
    }

    [Fact]
    public void Linux_tells_the_version_to_anyone()
    {
        Write("sys/hypervisor/type", "xen\n");
        Write("sys/hypervisor/version/major", "4\n");
        Write("sys/hypervisor/version/minor", "20\n");
        Write("sys/hypervisor/version/extra", ".4-pre\n");
        Write("sys/hypervisor/compilation/compiler", "a compiler\n");
        var signs = HostSigns.LookUnder(_root);
        Assert.Equal(["/sys/hypervisor"], signs.Signs);
        Assert.Equal("4.20.4-pre", signs.Version?.ToString());
        Assert.Equal("a compiler", signs.Compiler);
        Assert.Null(signs.Changeset);
    }

    [Fact]
    public void Several_signs_are_told_as_a_part_of_a_sentence()
    {
        Write("sys/hypervisor/type", "xen\n");
        Assert.Equal("as /sys/hypervisor says", HostSigns.LookUnder(_root).Found);
        Directory.CreateDirectory(Path.Combine(_root, "proc/xen"));
        Assert.Equal("as /sys/hypervisor and /proc/xen say", HostSigns.LookUnder(_root).Found);
    }

    [Theory]
    [InlineData("control_d\n", true)]
    [InlineData("", false)]
    [InlineData("other\n", false)]
    public void Linux_tells_whether_this_is_the_control_domain(string capabilities, bool expected)
    {
        Write("proc/xen/capabilities", capabilities);
        Assert.Equal(expected, HostSigns.LookUnder(_root).IsControlDomain);
    }

    [Theory]
    [InlineData("kvm", "4")]
    [InlineData("xen", "four")]
    [InlineData("xen", "")]
    [InlineData("xen", "99999999999")]
    public void What_makes_no_sense_is_no_version(string type, string major)
    {
        Write("sys/hypervisor/type", type);
        Write("sys/hypervisor/version/major", major);
        Write("sys/hypervisor/version/minor", "17");
        if (type == "xen") Assert.Null(HostSigns.LookUnder(_root).Version);
        else Assert.False(HostSigns.LookUnder(_root).IsXen);
    }

    [Fact]
    public void A_long_file_is_read_to_a_limit()
    {
        Write("sys/hypervisor/type", "xen");
        Write("sys/hypervisor/properties/capabilities", new string('x', 100_000));
        Assert.Equal(4096, HostSigns.LookUnder(_root).Capabilities?.Length);
    }

    private void Write(string path, string text)
    {
        string file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
