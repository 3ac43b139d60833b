using System.Globalization;
using Holdfast.Abi;
using Holdfast.Abi.DmOp;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.Hvm;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Testing;

namespace Holdfast.Hypervisor.Tests.DeviceModels;

/// <summary>The answers that real Xen gave a device model, asked again.</summary>
public sealed class MeasuredAnswerTests
{
    private const ulong IoreqFrame = 0xfeffd;

    private static readonly AbiStructure[] s_bodies =
    [
        XenDmOp.Layout, XenDmOpCreateIoreqServer.Layout, XenDmOpGetIoreqServerInfo.Layout, XenDmOpIoreqServerRange.Layout, XenDmOpIoreqServerRange.Layout, XenDmOpSetIoreqServerState.Layout,
        XenDmOpDestroyIoreqServer.Layout, XenDmOpTrackDirtyVram.Layout, XenDmOpSetPciIntxLevel.Layout, XenDmOpSetIsaIrqLevel.Layout, XenDmOpSetPciLinkRoute.Layout, XenDmOpModifiedMemory.Layout,
        XenDmOpSetMemType.Layout, XenDmOpInjectEvent.Layout, XenDmOpInjectMsi.Layout, XenDmOpMapMemTypeToIoreqServer.Layout, XenDmOpRemoteShutdown.Layout, XenDmOpRelocateMemory.Layout,
        XenDmOpPinMemoryCacheattr.Layout, XenDmOpSetIrqLevel.Layout, XenDmOpNrVcpus.Layout,
    ];

    private static readonly string[] s_lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Holdfast.Hypervisor.Tests", "DeviceModels", "answers-pvh.txt"));

    public static TheoryData<string, int> Sections()
    {
        TheoryData<string, int> sections = [];
        foreach (string line in s_lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)))
        {
            foreach (int width in new[] { 4, 8, 16 }) sections.Add(line[3..], width);
        }

        return sections;
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void Answers_a_kernel_as_real_Xen_does(string section, int width) => Compare(section, width, isProcess: false);

    [Theory]
    [MemberData(nameof(Sections))]
    public void Answers_a_process_as_real_Xen_and_Linux_do(string section, int width) => Compare(section, width, isProcess: true);

    private static void Compare(string section, int width, bool isProcess)
    {
        using var hypervisor = new EmbeddedHypervisor(HypervisorProfile.Xen417);
        Domain guest = CreateGuest(hypervisor);
        Domain pv = Guests.Create(hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pv });
        int asked = 0;
        foreach (string line in s_lines.SkipWhile(line => line != "## " + section).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string question = line.Split(" -> ")[0];
            string expected = isProcess && s_ofKernel.TryGetValue(question, out string? kernels) ? $"{question} -> {kernels}" : line;
            Assert.Equal(expected, Ask(hypervisor, guest, pv, expected, width, isProcess));
            asked++;
        }

        Assert.NotEqual(0, asked);
    }

    /// <summary>What a kernel answers itself: real Linux was asked, too.</summary>
    private static readonly Dictionary<string, string> s_ofKernel = new(StringComparer.Ordinal)
    {
        ["nr_vcpus buffers=0"] = "0",
        ["nr_vcpus list=0"] = "EFAULT vcpus=0",
        ["nr_vcpus buffers=3"] = "EFAULT vcpus=0",
        ["nr_vcpus buffers=4"] = "EFAULT",
        ["nr_vcpus buffers=16"] = "EFAULT",
        ["track_dirty_vram list=0"] = "EFAULT",
        ["track_dirty_vram nr=0x40001 list=65536"] = "E2BIG",
        ["modified_memory nr_extents=1 buffers=3"] = "EFAULT",
        ["modified_memory list=0"] = "EFAULT",
    };

    /// <summary>The guest that was asked about: with the pages that the toolstack sets aside, and the channels that it has before.</summary>
    private static Domain CreateGuest(EmbeddedHypervisor hypervisor)
    {
        Domain guest = Guests.Create(hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh });
        Assert.True(guest.Memory.TryPopulate(0, 0x4000));
        Assert.True(guest.Memory.TryPopulate(IoreqFrame));
        guest.HvmParams = new CountedList<ContextHvmParams, ContextHvmParam>(default,
            [new ContextHvmParam { Index = (uint)HvmParam.IoreqPfn, Value = IoreqFrame }, new ContextHvmParam { Index = (uint)HvmParam.BufioreqPfn, Value = IoreqFrame - 2 }]);
        for (int i = 0; i < 6; i++) Assert.True(guest.Events.TryAllocateForHypervisor(0, 0, null, out _, out _));
        return guest;
    }

    /// <summary>Makes the call of a line.</summary>
    /// <returns>The line as it would be with this answer.</returns>
    private static string Ask(EmbeddedHypervisor hypervisor, Domain guest, Domain pv, string line, int width, bool isProcess)
    {
        string[] sides = line.Split(" -> ");
        string[] words = sides[0].Split(' ');
        AbiOperation? named = DmOpHypercall.Table.Operations.FirstOrDefault(operation => operation.XenName == words[0]);
        uint code = (uint)(named?.Code ?? Number(words[0]));
        AbiStructure body = code < s_bodies.Length ? s_bodies[code] : XenDmOp.Layout;
        byte[] bytes = new byte[XenDmOp.Size];
        ushort target = guest.Id.Value;
        uint? buffers = null;
        int size = XenDmOp.Size;
        uint pad = 0;
        byte[]? second = null;
        foreach (string word in words.Skip(1))
        {
            string[] pair = word.Split('=');
            switch (pair[0])
            {
                case "size": size = (int)Number(pair[1]); break;
                case "op.pad": pad = (uint)Number(pair[1]); break;
                case "buffers": buffers = (uint)Number(pair[1]); break;
                case "list": second = new byte[(int)Number(pair[1])]; break;
                case "extents": second = Extents(pair[1]); break;
                case "domain": target = pair[1] == "pv" ? pv.Id.Value : (ushort)Number(pair[1]); break;
                default: Put(bytes, body, pair[0], Number(pair[1])); break;
            }
        }

        // The number of pages to move has the name that the length of the buffer has here.
        if (named?.XenName == "relocate_memory") (size, bytes) = (XenDmOp.Size, With(bytes, body, "size", size == XenDmOp.Size ? 0 : (ulong)size));
        new XenDmOp { Op = code, Pad = pad, U = XenDmOp.Read(bytes).U }.Write(bytes);
        var caller = new DeviceModelCaller(hypervisor, hypervisor.ControlDomain, target, width, isProcess) { Second = second };
        HypercallResult result = caller.CallBytes(bytes.AsSpan(0, Math.Max(size, 0)), buffers);
        string answer = result.Succeeded ? result.Value.ToString(CultureInfo.InvariantCulture) : Name(result.Error);
        IEnumerable<string> told = sides[1].Split(' ').Skip(1).Select(word => Tell(caller.Operation, body, word));
        return string.Join(' ', [sides[0] + " -> " + answer, .. told]);
    }

    private static string Tell(byte[] operation, AbiStructure body, string word)
    {
        string name = word.Split('=')[0];
        (int offset, int size) = Place(body, name);
        ulong value = 0;
        for (int i = size - 1; i >= 0; i--) value = (value << 8) | operation[offset + i];
        string text = word.Contains("=0x", StringComparison.Ordinal) ? "0x" + value.ToString("x", CultureInfo.InvariantCulture) : value.ToString(CultureInfo.InvariantCulture);
        return $"{name}={text}";
    }

    private static byte[] Extents(string text)
    {
        string[] extents = text.Split(';');
        byte[] bytes = new byte[extents.Length * XenDmOpModifiedMemoryExtent.Size];
        for (int i = 0; i < extents.Length; i++)
        {
            string[] parts = extents[i].Split(',');
            new XenDmOpModifiedMemoryExtent { FirstPfn = Number(parts[0]), Nr = (uint)Number(parts[1]), Pad = (uint)Number(parts[2]) }.Write(bytes.AsSpan(i * XenDmOpModifiedMemoryExtent.Size));
        }

        return bytes;
    }

    private static byte[] With(byte[] bytes, AbiStructure body, string name, ulong value)
    {
        Put(bytes, body, name, value);
        return bytes;
    }

    private static void Put(byte[] bytes, AbiStructure body, string name, ulong value)
    {
        (int offset, int size) = Place(body, name);
        for (int i = 0; i < size; i++) bytes[offset + i] = (byte)(value >> (8 * i));
    }

    private static (int Offset, int Size) Place(AbiStructure body, string name)
    {
        string[] parts = name.Split('[', ']');
        AbiField field = body.Fields.Single(field => field.XenName == parts[0]);
        int index = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        return (XenDmOp.Offsets.U + field.Offset + (index * field.ElementSize), field.ElementSize);
    }

    private static string Name(XenErrno error) => error.ToString().ToUpperInvariant();

    private static ulong Number(string text) => text.StartsWith("0x", StringComparison.Ordinal) ? ulong.Parse(text[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture) : ulong.Parse(text, CultureInfo.InvariantCulture);
}
