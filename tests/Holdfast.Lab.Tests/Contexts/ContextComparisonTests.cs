using Holdfast.Abi;
using Holdfast.Abi.Hvm;
using Holdfast.Lab.Contexts;

namespace Holdfast.Lab.Tests.Contexts;

public sealed class ContextComparisonTests
{
    /// <summary>What xen-hvmctx leaves out of the entries that it prints.</summary>
    private static readonly Dictionary<HvmSaveType, string[]> s_notPrinted = new()
    {
        [HvmSaveType.Cpu] = ["msr_flags", "msr_tsc_aux", "pad0"],
        [HvmSaveType.Lapic] = ["tdt_msr", "pending_esr", "pad"],
        [HvmSaveType.PciLink] = ["pad0"],
        [HvmSaveType.Pit] = ["pad0"],
        [HvmSaveType.Rtc] = ["pad0", "rtc_offset"],
        [HvmSaveType.Hpet] = ["res0", "res1", "res2", "res3", "res5"],
        [HvmSaveType.ViridianDomain] = ["time_ref_count", "reference_tsc"],
        [HvmSaveType.ViridianVcpu] = ["_pad", "simp_msr", "sint_msr", "stimer_config_msr", "stimer_count_msr"],
        [HvmSaveType.VmceVcpu] = ["mcg_ext_ctl"],
    };

    public static TheoryData<string> Names => Capture.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void What_real_Xen_said_agrees(string name)
    {
        Capture capture = Capture.Load(name);
        ContextComparison comparison = ContextComparison.Compare(capture.Before, capture.Context, capture.After);
        Assert.Empty(comparison.Differences);
        Assert.Equal(capture.Before.Entries.Count, comparison.Entries);
        Assert.Equal(capture.Before.Entries.Sum(entry => entry.Fields.Count), comparison.Fields);
    }

    [Fact]
    public void Every_type_that_xen_hvmctx_prints_is_among_the_captures()
    {
        IEnumerable<ushort> printed = Capture.Names.SelectMany(row => Capture.Load(row.Data).Before.Entries).Where(entry => entry.IsPrinted).Select(entry => entry.Type);
        Assert.Equal(HvmSaveRecords.All.Select(record => record.Code).Where(code => HvmctxFormats.Of(code) is not null).Order(), printed.Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_changed_value_is_noticed_in_every_field_that_is_printed(string name)
    {
        Capture capture = Capture.Load(name);
        IReadOnlyList<InspectedEntry> shown = ContextComparison.Inspect(capture.Context);
        for (int i = 0; i < shown.Count; i++)
        {
            HvmctxEntry entry = capture.Before.Entries[i];
            for (int j = 0; j < entry.Fields.Count; j++)
            {
                // Behind what inspect shows, which is wrong of a counter as well; or a bit that goes, which is wrong of bits that come and stay.
                ulong value = shown[i].Find(entry.Fields[j].Name)!.Value;
                HvmctxField changed = entry.Fields[j] with { Value = value == 0 ? 1 : value + 1 };
                HvmctxEntry other = entry with { Fields = [.. entry.Fields.Take(j), changed, .. entry.Fields.Skip(j + 1)] };
                ContextComparison comparison = ContextComparison.Compare([other], [shown[i]], [capture.After.Entries[i]]);
                Assert.Contains($", {changed.Name} (line {changed.Line}): xen-hvmctx prints 0x{changed.Value:x}, ", Assert.Single(comparison.Differences), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_changed_byte_of_the_context_is_noticed_unless_xen_hvmctx_does_not_print_its_field(string name)
    {
        Capture capture = Capture.Load(name);
        int at = 0;
        for (int i = 0; i < capture.Before.Entries.Count; i++)
        {
            HvmctxEntry entry = capture.Before.Entries[i];
            at += HvmSaveDescriptor.Size;
            if (entry.IsPrinted && HvmSaveRecords.TryGet(entry.Type, out HvmSaveRecord? record) && record.Forms.LastOrDefault(form => form.Size == entry.Length) is { } form)
            {
                foreach (AbiField field in form.Layout.Fields.Where(field => field.Offset + field.Size <= entry.Length))
                {
                    bool isPrinted = !(s_notPrinted.TryGetValue((HvmSaveType)entry.Type, out string[]? names) && names.Contains(field.XenName));
                    Assert.Equal(isPrinted, IsNoticed(capture, i, at, field));
                }
            }

            at += (int)entry.Length;
        }

        Assert.Equal(capture.Context.Length, at);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void An_entry_that_is_missing_or_another_is_noticed(int dropped)
    {
        Capture capture = Capture.Load(Capture.Names.First().Data);
        IReadOnlyList<InspectedEntry> shown = ContextComparison.Inspect(capture.Context);
        HvmctxEntry[] fewer = [.. capture.Before.Entries.Where((_, index) => index != dropped)];
        Assert.Single(ContextComparison.Compare(fewer, shown, fewer).Differences);
        Assert.NotEmpty(ContextComparison.Compare(fewer, [.. shown.SkipLast(1)], fewer).Differences);
    }

    [Fact]
    public void A_text_that_is_not_understood_is_a_difference() =>
        Assert.Equal(["Line 1 is not the title of an HVM context: 'Error: can't open libxc handle'."],
            ContextComparison.Compare(HvmctxText.Parse("Error: can't open libxc handle\n"), default, HvmctxText.Parse("")).Differences);

    private static bool IsNoticed(Capture capture, int index, int body, AbiField field)
    {
        HvmctxEntry entry = capture.Before.Entries[index];
        byte[] context = [.. capture.Context];
        Span<byte> bytes = context.AsSpan(body + field.Offset, field.Size);
        if (MovingField.Find(entry.Type, field.XenName) is { Bits: > 0 } && entry.Fields.FirstOrDefault(printed => printed.Name == field.XenName) is { } counter)
        {
            // A counter that went back.
            for (int i = 0; i < bytes.Length; i++) bytes[i] = (byte)((counter.Value - 1) >> (8 * i));
        }
        else bytes[0] ^= MovingField.Find(entry.Type, field.XenName) is null ? (byte)1 : (byte)0x80;

        InspectedEntry shown = ContextComparison.Inspect(context, index);
        return ContextComparison.Compare([entry], [shown], [capture.After.Entries[index]]).Differences.Count > 0;
    }
}
