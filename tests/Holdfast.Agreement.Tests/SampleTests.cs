using Holdfast.Testing;

namespace Holdfast.Agreement.Tests;

/// <summary>The files in <c>samples</c> are judged images under names that a newcomer understands.</summary>
public sealed class SampleTests
{
    [Theory]
    [InlineData("guests/pvh-1vcpu-xen-4.17", "h_base")]
    [InlineData("guests/pvh-2vcpu-xen-4.17", "h2_base")]
    [InlineData("guests/pv-1vcpu-xen-4.17", "p_base")]
    [InlineData("guests/pvh-1vcpu-xen-4.20", "h1m2")]
    [InlineData("broken/pvh-pae-clear-in-long-mode", "cpu_cr4_nopae")]
    [InlineData("broken/pv-page-table-beyond-the-domain", "pv_pte_oor")]
    [InlineData("broken/pv-cut-short", "pv_trunc_page")]
    public void Is_the_image_that_its_note_describes(string sample, string image)
    {
        JudgedImages stored = JudgedImages.Stored;
        string file = Path.Combine(Repository.Root, "samples", sample + JudgedImages.ImageSuffix);
        Assert.Equal(stored.Newer.GetValueOrDefault(image) ?? stored.Image(image), JudgedImages.ReadImage(file));
    }
}
