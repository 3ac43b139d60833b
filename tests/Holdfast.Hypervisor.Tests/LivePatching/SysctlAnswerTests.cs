using System.Globalization;
using System.Text;
using Holdfast.Abi;
using Holdfast.Abi.Gates;
using Holdfast.Abi.LivePatch;
using Holdfast.Abi.Sysctl;
using Holdfast.Hypervisor.LivePatching;
using Holdfast.Hypervisor.Profiles;
using Holdfast.LivePatching.Hypervisors;
using Holdfast.Testing;

namespace Holdfast.Hypervisor.Tests.LivePatching;

/// <summary>Puts the questions of <c>sysctl-answers.txt</c> to the embedded hypervisor, as hypercalls; the answers there are those of real Xen.</summary>
public sealed class SysctlAnswerTests
{
    private const string Answers = "tests/Holdfast.Hypervisor.Tests/LivePatching/sysctl-answers.txt";
    private const uint OldInterface = 0x14;
    private const uint Interface = 0x15;
    private const uint ListRoom = 4096;
    private const int Shown = 2;

    [Fact]
    public void Every_answer_is_that_of_real_Xen()
    {
        var a = new SmallPayload("a");
        byte[] otherBuild = [.. SmallXen.BuildId.Reverse()];
        Compare(SmallXen.Image, new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["a"] = a.Build(),
            ["s"] = new SmallPayload("s") { Depends = a.BuildId }.Build(),
            ["r"] = new SmallPayload("r").Build(),
            ["o"] = new SmallPayload("o").Build(),
            ["u"] = new SmallPayload("u") { XenDepends = otherBuild }.Build(),
        });
    }

    internal static void Compare(HypervisorImage xen, IReadOnlyDictionary<string, byte[]> payloads)
    {
        using var hypervisor = new EmbeddedHypervisor(HypervisorProfile.Xen417, xen);
        string[] lines = [.. File.ReadAllLines(Path.Combine(Repository.Root, Answers)).Where(line => line.Length > 0 && line[0] != '#')];
        Assert.Equal(lines.Select(Plain), lines.Select(line => Plain(Ask(hypervisor.LivePatches!, payloads, line))));
        Assert.True(hypervisor.LivePatches!.Text.IsPristine);
    }

    private static string Plain(string line) => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The line with the answer that the embedded hypervisor gives in its place.</summary>
    private static string Ask(LivePatchOperations operations, IReadOnlyDictionary<string, byte[]> payloads, string line)
    {
        string[] sides = line.Split(" = ", 2);
        string[] words = sides[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        uint version = words[0] == "old-interface" ? OldInterface : Interface;
        if (version == OldInterface) words = words[1..];
        bool isSeen = sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > 1;

        var caller = new Caller(operations);
        var question = new Question(words, caller, payloads);
        (uint command, byte[] arguments) = question.Form();
        byte[] operation = new byte[XenSysctl.Size];
        new XenSysctl { Cmd = SysctlHypercall.Codes.LivepatchAction, InterfaceVersion = version }.Write(operation);
        Span<byte> inner = operation.AsSpan(XenSysctl.Offsets.U);
        new XenSysctlLivepatchOp { Cmd = command, Flags = words[0] == "op" ? (uint)question.Number("pad", 0) : 0 }.Write(inner);
        arguments.CopyTo(inner[XenSysctlLivepatchOp.Offsets.U..]);
        ulong address = caller.Put(operation);

        HypercallResult result = operations.Sysctl(address, caller);
        string answer = result.ToString().Replace("XEN_", "", StringComparison.Ordinal);
        operations.RunPending();
        string seen = !isSeen ? "" : words[0] == "list" ? question.Listed(operation.AsSpan(XenSysctl.Offsets.U + XenSysctlLivepatchOp.Offsets.U)) : StateOf(operations, question.Name);
        return $"{sides[0]} = {answer} {seen}";
    }

    private static string StateOf(LivePatchOperations operations, string name)
    {
        if (!new Caller(operations).Get(name, out XenLivepatchStatus status).Succeeded) return "gone";
        return $"{((LivepatchState)status.State).ToString().ToUpperInvariant()} {status.Rc}";
    }

    private sealed class Question(string[] words, Caller caller, IReadOnlyDictionary<string, byte[]> payloads)
    {
        private readonly string _payload = words.Length > 1 && words[0] == "upload" ? words[1][(words[1].IndexOf('=') + 1)..] : "";
        private XenSysctlLivepatchList _list;

        public string Name { get; } = words.Length < 2 || words[1] == "-" ? "" : words[1].Split('=')[0];

        public ulong Number(string key, ulong otherwise)
        {
            string? word = words.Skip(1).FirstOrDefault(word => word.StartsWith(key + "=", StringComparison.Ordinal));
            if (word is null) return otherwise;
            string number = word[(key.Length + 1)..];
            return number.StartsWith("0x", StringComparison.Ordinal) ? ulong.Parse(number.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) : ulong.Parse(number, CultureInfo.InvariantCulture);
        }

        public (uint Command, byte[] Arguments) Form() => words[0] switch
        {
            "upload" => ((uint)LivepatchOperation.Upload, Bytes(Upload())),
            "get" => ((uint)LivepatchOperation.Get, Bytes(new XenSysctlLivepatchGet { Name = GivenName() })),
            "list" => ((uint)LivepatchOperation.List, Bytes(_list = List())),
            "op" => ((uint)Number("cmd", 0), []),
            _ => ((uint)LivepatchOperation.Action, Bytes(Action())),
        };

        public string Listed(ReadOnlySpan<byte> answer)
        {
            var list = XenSysctlLivepatchListBefore421.Read(answer);
            var text = new StringBuilder($"version={list.Version} nr={list.Nr} names={list.NameTotalSize} metadata={list.MetadataTotalSize}");
            int place = 0;
            for (int i = 0; i < Shown; i++)
            {
                var status = XenLivepatchStatus.Read(caller.At(_list.Status).AsSpan(i * XenLivepatchStatus.Size));
                int length = (int)new ByteReader(caller.At(_list.Len).AsSpan(i * sizeof(uint))).U32();
                string name = length == 0 ? "" : Encoding.Latin1.GetString(caller.At(_list.Name), place, length - 1);
                text.Append(length == 0 && status == default ? " -" : $" {name},{length},{status.State},{status.Rc}");
                place += length;
            }

            return text.ToString();
        }

        private XenSysctlLivepatchUpload Upload()
        {
            byte[] bytes = payloads[_payload];
            ulong address = Has("null") ? 0 : Has("xen") ? SmallXen.Start : caller.Put(bytes);
            return new XenSysctlLivepatchUpload { Name = caller.Name(Name), PayloadSize = Number("length", (ulong)bytes.Length), Payload = address };
        }

        private XenSysctlLivepatchAction Action() => new()
        {
            Name = GivenName(),
            Cmd = words[0] == "action" ? (uint)Number("cmd", 0) : (uint)Enum.Parse<LivepatchAction>(words[0], ignoreCase: true),
            Flags = (uint)Number("flags", 0),
            Timeout = (uint)Number("timeout", 0),
            Pad = (uint)Number("pad", 0),
        };

        private XenSysctlLivepatchList List()
        {
            ulong Room() => Has("null") ? 0 : caller.Put(new byte[ListRoom]);
            return new XenSysctlLivepatchList
            {
                Idx = (uint)Number("idx", 0),
                Nr = (uint)Number("nr", 0),
                Pad = (uint)Number("pad", 0),
                NameTotalSize = ListRoom,
                MetadataTotalSize = ListRoom,
                Status = Room(),
                Name = Room(),
                Len = Room(),
                Metadata = Room(),
                MetadataLen = Room(),
            };
        }

        private XenLivepatchName GivenName()
        {
            byte[] text = new byte[256];
            if (Has("full")) text.AsSpan().Fill((byte)'a');
            Encoding.Latin1.GetBytes(Name).CopyTo(text, 0);
            Array3<ushort> pad = default;
            pad[1] = (ushort)Number("namepad", 0);
            return new XenLivepatchName { Name = Has("null") ? 0 : caller.Put(text), NameLength = (ushort)Number("size", (ulong)Name.Length + 1), Pad = pad };
        }

        private bool Has(string word) => words.Skip(1).Contains(word, StringComparer.Ordinal);

        private static byte[] Bytes<T>(T structure)
            where T : struct, IAbiStructure<T>
        {
            byte[] bytes = new byte[T.Layout.Size];
            structure.Write(bytes);
            return bytes;
        }
    }
}
