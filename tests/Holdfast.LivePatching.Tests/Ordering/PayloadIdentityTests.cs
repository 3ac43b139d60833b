using System.Text;
using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Ordering;
using static Holdfast.LivePatching.Tests.Ordering.PayloadBytes;

namespace Holdfast.LivePatching.Tests.Ordering;

public sealed class PayloadIdentityTests
{
    private static readonly byte[] s_whole = Payload(Id(1), Id(2), Id(3), ["do_domctl", ":do_sysctl", "-xen_extra_version"], brings: ["table"], hooks: ["load", "preapply"], expected: [0xf3, 0x0f, 0x1e, 0xfa]);

    [Fact]
    public void Says_what_a_payload_is_and_depends_on()
    {
        PayloadIdentity payload = Read(s_whole);
        Assert.Equal(("fix", Id(1), Id(2), Id(3)), (payload.Name, payload.BuildId, payload.Depends, payload.XenDepends));
        Assert.Equal(["load", "preapply"], payload.Hooks);
        Assert.Equal(["preapply"], payload.VetoingHooks);
        Assert.Empty(payload.Complaints);
    }

    [Fact]
    public void Finds_functions_by_their_names_and_by_their_symbols()
    {
        PayloadIdentity payload = Read(s_whole);
        Assert.Equal([("do_domctl", "do_domctl", false), ("do_sysctl", "do_sysctl", false), ("xen_extra_version", "xen_extra_version", true)], payload.Functions.Select(function => (function.Name, function.Symbol ?? "", function.IsFilled)));
        Assert.All(payload.Functions, function => Assert.Equal([0xf3, 0x0f, 0x1e, 0xfa], function.Expected.ToArray()));
    }

    [Fact]
    public void Leaves_functions_that_run_instead_of_others_and_labels_of_texts_out_of_the_symbols_that_it_brings()
    {
        PayloadIdentity payload = Read(s_whole);
        Assert.Equal(["table"], payload.NewSymbols);
        Assert.Equal(["do_sysctl"], payload.OpenSymbols);
    }

    [Fact]
    public void Cuts_off_the_name_of_a_symbol_where_Xen_does()
    {
        PayloadIdentity payload = Read(Payload(Id(1), Id(2), Id(3), [], brings: [new string('a', 300)]));
        Assert.Equal(126, Assert.Single(payload.NewSymbols).Length);
    }

    [Fact]
    public void Says_what_is_missing()
    {
        byte[] bytes = Payload(Id(1), Id(2), null, ["do_domctl"]);
        PayloadIdentity payload = Read(Renamed(bytes, ".livepatch.depends", ".livepatch.dePends"));
        Assert.True(payload.XenDepends.IsEmpty);
        Assert.Equal("It has no section .livepatch.depends.", Assert.Single(payload.Complaints).Message);
    }

    [Fact]
    public void Says_why_a_note_cannot_be_read()
    {
        int note = s_whole.AsSpan().IndexOf("GNU\0"u8);
        byte[] bytes = [.. s_whole];
        bytes[note] = (byte)'X';
        IdentityComplaint complaint = Assert.Single(Read(bytes).Complaints);
        Assert.Equal((".note.gnu.build-id", "The note in .note.gnu.build-id cannot be read: its name is not GNU."), (complaint.Path, complaint.Message));
    }

    [Fact]
    public void Never_throws_whatever_byte_is_changed()
    {
        foreach (int change in new[] { 0x00, 0x01, 0x7f, 0x80, 0xff })
        {
            for (int i = 0; i < s_whole.Length; i++)
            {
                byte[] bytes = [.. s_whole];
                bytes[i] = change is 0 or 0xff ? (byte)change : (byte)(bytes[i] ^ change);
                if (ElfFile.Read(bytes) is ElfFile file) Order(PayloadIdentity.Read(file, "fix", "fix.livepatch"));
            }
        }
    }

    [Fact]
    public void Never_throws_wherever_a_file_ends()
    {
        for (int i = 0; i < s_whole.Length; i++)
            if (ElfFile.Read(s_whole.AsMemory(0, i)) is ElfFile file)
                Assert.NotEmpty(PayloadIdentity.Read(file, "fix", "fix.livepatch").Complaints);
    }

    [Theory]
    [InlineData("folder/xsa-444.livepatch", "xsa-444")]
    [InlineData("folder.d/fix", "fix")]
    [InlineData("a.b.livepatch.gz", "a.b")]
    public void A_payload_is_called_as_its_file_without_the_end(string file, string name) => Assert.Equal(name, PayloadIdentity.NameOf(file));

    [Fact]
    public void Payloads_of_bytes_are_ordered_for_a_hypervisor_of_bytes()
    {
        HypervisorImage xen = HypervisorImage.Read(Hypervisor(Id(3), "do_domctl", "table"), out _)!;
        PayloadIdentity first = Read(Payload(Id(1), Id(3), Id(3), ["do_domctl"]));
        PayloadIdentity second = Read(Payload(Id(2), Id(1), Id(3), [":do_domctl"], brings: ["table"])) with { Name = "second" };
        PayloadOrder order = PayloadOrder.Of([second, first], OrderedHypervisor.Of(xen));
        Assert.Equal(["HF3708 second"], Payloads.Found(order));
        Assert.Equal("fix", Assert.Single(order.Payloads[1].Overrides).Below.Name);
    }

    private static PayloadIdentity Read(byte[] bytes) => PayloadIdentity.Read(ElfFile.Read(bytes)!, "fix", "fix.livepatch");

    private static void Order(PayloadIdentity payload)
    {
        PayloadOrder order = Payloads.Order(payload);
        Assert.NotEmpty(OrderTree.Lines(order));
        Assert.NotEmpty(OrderGraph.Text(order));
    }

    private static byte[] Renamed(byte[] bytes, string from, string to)
    {
        byte[] changed = [.. bytes];
        Encoding.Latin1.GetBytes(to).CopyTo(changed.AsSpan(changed.AsSpan().IndexOf(Encoding.Latin1.GetBytes(from))));
        return changed;
    }
}
