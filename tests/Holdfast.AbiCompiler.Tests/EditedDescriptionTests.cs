using Holdfast.AbiCompiler.Comparing;
using Holdfast.AbiCompiler.Loading;
using Holdfast.AbiCompiler.Model;
using Holdfast.Content;

namespace Holdfast.AbiCompiler.Tests;

/// <summary>
/// Changes to the real description that are easily overlooked: each is compared with the description as it is, and none of them
/// is harmless.
/// </summary>
public class EditedDescriptionTests
{
    [Theory]
    [InlineData("hvm-context", "apic_base_msr, type: u64,", "apic_base_msr, type: u64, by: guest,", "LAPIC", Compatibility.Breaking, "whatever the caller left there: apic_base_msr")]
    [InlineData("hvm-context", "timer_divisor, type: u32,", "timer_divisor, type: u16, count: 2,", "LAPIC", Compatibility.Breaking, "misread: timer_divisor")]
    [InlineData("hvm-context", "HvmHwLapic\n    scope: vcpu", "HvmHwLapic\n    scope: domain", "LAPIC", Compatibility.Breaking, "its instance is misread")]
    [InlineData("dm-op", "    xen: xen_dm_op_modified_memory_extent\n", "    xen: xen_dm_op_modified_memory_extent\n    order: big\n", "dm_op.modified_memory", Compatibility.Breaking, "misread: nr, first_pfn")]
    [InlineData("dm-op", "    xen: xen_dm_op_set_mem_type\n", "    xen: xen_dm_op_set_mem_type\n    order: big\n", "dm_op.set_mem_type", Compatibility.Breaking, "misread: nr, mem_type, first_pfn")]
    [InlineData("dm-op", "      - name: modified_memory\n        code: 11", "      - name: touched_memory\n        code: 11", "dm_op.modified_memory", Compatibility.Breaking, "every call is taken for touched_memory")]
    [InlineData("start-info", "when: 0x23, structure: Dom0VgaFrameBuffer,", "when: 0x24, structure: Dom0VgaFrameBuffer,", "Dom0VgaConsoleInfo", Compatibility.Breaking, "refused or ignored: u.35")]
    [InlineData("mmu", "type: u64, show: hex, doc: \"The new entry, or page number.\" }\n", "type: u64, show: hex, doc: \"The new entry, or page number.\" }\n      - { name: more, type: u64, mbz: true }\n", "mmu_update.mmu_update", Compatibility.Breaking, "every element but the first is misread")]
    [InlineData("mmu", "    xen: mmuext_op\n    widths: [4, 8]", "    xen: mmuext_op\n    widths: [8]", "mmuext_op.MMUEXT_SET_LDT", Compatibility.Breaking, "there is none for them")]
    [InlineData("mmu", "name: vcpumask, type: handle<void>", "name: vcpumask, type: handle<MmuUpdate>", "MmuextVcpus", Compatibility.Breaking, "what it points to is misread: vcpumask")]
    [InlineData("mmu", "    number: 1\n", "    number: 61\n", "mmu_update", Compatibility.Breaking, "every call is another one")]
    [InlineData("ioreq", "      - { name: data, type: u32, show: hex, doc: \"The data.\" }\n", "      - { name: data, type: u32, show: hex, doc: \"The data.\" }\n      - { name: data2, type: u32, doc: \"More.\" }\n", "BufferedIopage", Compatibility.Breaking, "misread from the second on: buf_ioreq")]
    [InlineData("vcpu-op", "callers: [guest-kernel]", "callers: [control-plane]", "vcpu_op.VCPUOP_initialise", Compatibility.Breaking, "every call of guest-kernel is refused")]
    public void What_breaks_is_found(string file, string text, string edited, string item, Compatibility compatibility, string effect)
    {
        AbiVerdict verdict = Find(file, text, edited, item).Forward;
        Assert.Equal(compatibility, verdict.Compatibility);
        Assert.Contains(effect, verdict.Effects);
    }

    [Theory]
    [InlineData("memory-op", "{ argument: cmd, bits: 6..31, holds: index }", "{ argument: cmd, bits: 6..31, holds: remaining }", "memory_op.XENMEM_populate_physmap")]
    [InlineData("dm-op", "XenDmOpModifiedMemory.opaque, holds: index", "XenDmOpModifiedMemory.opaque, holds: index, unit: 64", "dm_op.modified_memory")]
    [InlineData("dm-op", "XenDmOpModifiedMemory.opaque, holds: index", "XenDmOpModifiedMemory.opaque, bits: 8..31, holds: index", "dm_op.modified_memory")]
    [InlineData("dm-op", "{ field: XenDmOpSetMemType.nr, holds: remaining }", "{ field: XenDmOpSetMemType.nr, holds: remaining }\n          - { field: XenDmOpSetMemType.mem_type, holds: index }", "dm_op.set_mem_type")]
    [InlineData("dm-op", "    xen: xen_dm_op_modified_memory_extent\n", "    xen: xen_dm_op_modified_memory_extent\n    order: big\n", "dm_op.modified_memory")]
    [InlineData("mmu", "bits: 0..30, holds: remaining", "bits: 0..29, holds: remaining", "mmu_update.mmu_update")]
    [InlineData("memory-op", "    number: 12\n", "    number: 61\n", "memory_op.XENMEM_populate_physmap")]
    public void A_call_in_flight_is_not_right(string file, string text, string edited, string item) =>
        Assert.Equal(InFlightOutcome.Misread, Find(file, text, edited, item).Forward.InFlight!.Outcome);

    [Fact]
    public void A_stable_operation_of_a_versioned_hypercall_is_not_told_by_the_version()
    {
        AbiDescription description = Load((_, text) => text);
        AbiDifference operation = AbiComparer.Compare(new AbiSide("4.21", description, new XenVersion(4, 21)), new AbiSide("next", description, new XenVersion(4, 23))).Single(item => item.Name == "domctl.get_domain_state");
        Assert.True(operation.Forward.InFlight!.IsRight);
    }

    private static AbiDifference Find(string file, string text, string edited, string item)
    {
        AbiSide before = new("before", Load((_, text) => text), XenVersion.Parse("4.22"));
        bool isFound = false;
        AbiSide after = new("after", Load((path, source) =>
        {
            if (Path.GetFileNameWithoutExtension(path) != file) return source;
            int at = source.IndexOf(text, StringComparison.Ordinal);
            isFound = at >= 0;
            return isFound ? source[..at] + edited + source[(at + text.Length)..] : source;
        }), XenVersion.Parse("4.22"));
        Assert.True(isFound, text);
        return AbiComparer.Compare(before, after).Single(difference => difference.Name == item);
    }

    private static AbiDescription Load(Func<string, string, string> edit)
    {
        LoadResult result = AbiLoader.Load(AbiSources.InFolder(Path.Combine(Descriptions.Root, "abi")).Select(file => (file.Path, edit(file.Path, file.Text))));
        Assert.Empty(result.Problems);
        return result.Description;
    }
}
