using System.Globalization;
using System.Runtime.Intrinsics.X86;
using System.Text;
using Holdfast.Toolstack.Hypervisors;

namespace Holdfast.Toolstack.Hosts;

/// <summary>
/// What a Linux system says of Xen to any user, without a hypercall: <c>/sys/hypervisor</c>, <c>/proc/xen</c>, and the processor's own leaves for hypervisors.
/// It is what was there when it was looked at. Each may be missing, as modules and file systems are. The build id that Linux shows there is left out: it is bytes that end at the first zero.
/// </summary>
public sealed class HostSigns
{
    private const string Signature = "XenVMMXenVMM";
    private const uint FirstLeaf = 0x40000000;

    /// <summary>Some hypervisors show themselves to Windows first; Xen's own leaves then begin at a later multiple of this.</summary>
    private const uint LeafStep = 0x100;

    private const int LeafBlocks = 16;

    /// <summary>The most that is read of a file of the kernel's; each is a page at the most.</summary>
    private const int LongestText = 4096;

    private const string ControlFile = "proc/xen/capabilities";

    private readonly string _root;

    private HostSigns(string root, bool asksProcessor)
    {
        _root = root;
        List<string> found = [];
        if (Read("sys/hypervisor/type") == "xen") found.Add("/sys/hypervisor");
        if (Directory.Exists(Path.Combine(root, "proc/xen"))) found.Add("/proc/xen");
        if (asksProcessor && ProcessorSaysSo()) found.Add("CPUID");
        Signs = found;
        Version = ReadVersion();
        Compiler = Read("sys/hypervisor/compilation/compiler");
        CompileDate = Read("sys/hypervisor/compilation/compile_date");
        Changeset = Read("sys/hypervisor/properties/changeset");
        Capabilities = Read("sys/hypervisor/properties/capabilities");
        GuestType = Read("sys/hypervisor/guest_type");
        IsControlDomain = File.Exists(Path.Combine(root, ControlFile)) ? Read(ControlFile) is { } text && text.Contains("control_d", StringComparison.Ordinal) : null;
    }

    /// <summary>Where something says that this is Xen: <c>/sys/hypervisor</c>, <c>/proc/xen</c>, <c>CPUID</c>. Empty when nothing does.</summary>
    public IReadOnlyList<string> Signs { get; }

    /// <summary>True when this machine runs under Xen.</summary>
    public bool IsXen => Signs.Count > 0;

    /// <summary>The signs as a part of a sentence.</summary>
    public string Found => Signs.Count <= 1 ? $"as {string.Concat(Signs)} says" : $"as {string.Join(", ", Signs.SkipLast(1))} and {Signs[^1]} say";

    /// <summary>The version; null when Linux does not say, or not as Xen would.</summary>
    public ReportedVersion? Version { get; }

    /// <summary>The compiler of the hypervisor; null when Linux does not say.</summary>
    public string? Compiler { get; }

    /// <summary>When the hypervisor was compiled; null when Linux does not say.</summary>
    public string? CompileDate { get; }

    /// <summary>Which commit the hypervisor was built from; null when Linux does not say.</summary>
    public string? Changeset { get; }

    /// <summary>Which kinds of guests it can run; null when Linux does not say.</summary>
    public string? Capabilities { get; }

    /// <summary>What kind of guest this system is to Xen, as in <c>PV</c>, <c>HVM</c> or <c>PVH</c>; null when Linux does not say.</summary>
    public string? GuestType { get; }

    /// <summary>True when this is the control domain, false when it is another one; null when <c>/proc/xen</c> is not mounted, so that nothing says.</summary>
    public bool? IsControlDomain { get; }

    /// <summary>Looks at this machine.</summary>
    public static HostSigns Look() => new("/", asksProcessor: true);

    /// <summary>Looks at files under another root, and not at the processor.</summary>
    internal static HostSigns LookUnder(string root) => new(root, asksProcessor: false);

    private ReportedVersion? ReadVersion() =>
        int.TryParse(Read("sys/hypervisor/version/major"), NumberStyles.None, CultureInfo.InvariantCulture, out int major) && int.TryParse(Read("sys/hypervisor/version/minor"), NumberStyles.None, CultureInfo.InvariantCulture, out int minor)
            ? new ReportedVersion(major, minor, Read("sys/hypervisor/version/extra") ?? "") : null;

    /// <summary>The first of a file's bytes as text, without blanks around; null when there are none to be had.</summary>
    private string? Read(string path)
    {
        if (!OperatingSystem.IsLinux() && _root == "/") return null;
        try
        {
            using FileStream file = new(Path.Combine(_root, path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            byte[] bytes = new byte[LongestText];
            int length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            string text = Encoding.UTF8.GetString(bytes, 0, length).Trim();
            return text.Length > 0 ? text : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A sign that cannot be read is no sign: the others are looked at, and what it would have said stays unknown.
            return null;
        }
    }

    private static bool ProcessorSaysSo()
    {
        if (!X86Base.IsSupported) return false;
        for (uint block = 0; block < LeafBlocks; block++)
        {
            (_, int second, int third, int fourth) = X86Base.CpuId((int)(FirstLeaf + block * LeafStep), 0);
            if (Letters(second) + Letters(third) + Letters(fourth) == Signature) return true;
        }

        return false;
    }

    /// <summary>The four letters that stand in a register, the first in its lowest byte.</summary>
    private static string Letters(int register) => string.Concat(Enumerable.Range(0, 4).Select(index => (char)((register >> (8 * index)) & 0xff)));
}
