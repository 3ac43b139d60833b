using Holdfast.Abi.Hvm;
using Holdfast.Content;

namespace Holdfast.Abi.Tests;

public class HvmSaveRecordsTests
{
    [Theory]
    [InlineData("LAPIC", "4.0", 16)]
    [InlineData("LAPIC", "4.17", 24)]
    [InlineData("LAPIC", "4.17.7", 24)]
    [InlineData("LAPIC", "4.18.4", 24)]
    [InlineData("LAPIC", "4.18.5", 32)]
    [InlineData("LAPIC", "4.18", 32)]
    [InlineData("LAPIC", "4.19.1", 24)]
    [InlineData("LAPIC", "4.20.0", 24)]
    [InlineData("LAPIC", "4.20.4", 32)]
    [InlineData("LAPIC", "4.21", 32)]
    [InlineData("LAPIC", "4.22.0", 32)]
    [InlineData("CPU", "3.3", 1016)]
    [InlineData("CPU", "4.0.0", 1024)]
    [InlineData("CPU", "4.6", 1024)]
    [InlineData("CPU", "4.7", 1032)]
    [InlineData("RTC", "4.13", 16)]
    [InlineData("RTC", "4.14", 24)]
    [InlineData("VMCE_VCPU", "4.2", 8)]
    [InlineData("VMCE_VCPU", "4.3", 24)]
    [InlineData("VMCE_VCPU", "4.10", 32)]
    [InlineData("VIRIDIAN_DOMAIN", "4.4", 16)]
    [InlineData("VIRIDIAN_DOMAIN", "4.5", 24)]
    [InlineData("VIRIDIAN_DOMAIN", "4.6", 32)]
    [InlineData("VIRIDIAN_VCPU", "4.6", 8)]
    [InlineData("VIRIDIAN_VCPU", "4.12", 16)]
    [InlineData("VIRIDIAN_VCPU", "4.13", 216)]
    public void A_version_writes_the_newest_form_that_it_knows(string name, string version, int size) =>
        Assert.Equal(size, Record(name).FormOf(XenVersion.Parse(version))!.Size);

    [Theory]
    [InlineData("TSC_ADJUST", "4.2")]
    [InlineData("CPU_MSR", "4.4")]
    [InlineData("CPU_XSAVE", "4.0")]
    [InlineData("VMCE_VCPU", "4.1")]
    public void A_version_before_a_record_has_no_form_of_it(string name, string version) =>
        Assert.Null(Record(name).FormOf(XenVersion.Parse(version)));

    [Fact]
    public void Older_forms_end_where_a_field_ends()
    {
        foreach (HvmSaveForm form in HvmSaveRecords.All.SelectMany(record => record.Forms))
        {
            IEnumerable<int> ends = form.Layout.Fields.Select(field => field.Offset + field.Size);
            Assert.Contains(form.Size, ends);
        }
    }

    [Fact]
    public void Forms_grow_from_version_to_version() => Assert.All(
        HvmSaveRecords.All,
        record => Assert.Equal(record.Forms.Select(form => form.Size).Order(), record.Forms.Select(form => form.Size)));

    [Fact]
    public void Only_devices_that_a_pvh_guest_lacks_are_refused_for_it()
    {
        string[] refused = [.. HvmSaveRecords.All.Where(record => !record.PvhAllowed).Select(record => record.Name)];
        Assert.Equal(["PIC", "IOAPIC", "PIT", "RTC", "HPET", "PMTIMER"], refused);
    }

    [Fact]
    public void Lengths_are_exact_but_for_the_records_that_xen_extends_or_measures()
    {
        string[] extended = [.. HvmSaveRecords.All.Where(record => record.LengthRule == HvmSaveLengthRule.ZeroExtended).Select(record => record.Name)];
        string[] variable = [.. HvmSaveRecords.All.Where(record => record.LengthRule == HvmSaveLengthRule.Variable).Select(record => record.Name)];
        Assert.Equal(["CPU", "LAPIC", "RTC", "VIRIDIAN_DOMAIN", "VIRIDIAN_VCPU", "VMCE_VCPU"], extended);
        Assert.Equal(["CPU_XSAVE", "CPU_MSR"], variable);
    }

    [Fact]
    public void Every_code_up_to_the_largest_is_known_once()
    {
        Assert.Equal(Enumerable.Range(0, 21), HvmSaveRecords.All.Select(record => (int)record.Code));
        Assert.Equal(HvmSaveRecords.All.Select(record => record.Code), Enum.GetValues<HvmSaveType>().Select(code => (ushort)code));
        Assert.False(HvmSaveRecords.TryGet(21, out _));
        Assert.True(HvmSaveRecords.TryGet(5, out HvmSaveRecord? lapic));
        Assert.Equal("LAPIC", lapic.Name);
        Assert.Equal(HvmSaveScope.Vcpu, lapic.Scope);
    }

    private static HvmSaveRecord Record(string name) => HvmSaveRecords.All.Single(record => string.Equals(record.Name, name, StringComparison.Ordinal));
}
