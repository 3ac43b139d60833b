namespace Holdfast.Cli.Tests.Abi;

public sealed class AbiLayoutTests
{
    [Fact]
    public void A_structure_is_shown_with_its_fields_and_its_bytes() => Assert.Equal(
        """
        LibxcDomainHeader (xc_sr_dhdr) for every caller: 16 bytes, aligned to 4
        What kind of guest the stream holds, and which Xen saved it.

          offset  size  type  name        by         meaning
          0          4  u32   type        toolstack  The kind of guest.
          4          2  u16   page_shift  toolstack  The size of the guest's pages as a power of two: 12 on x86.
          6          2  u16   _res1       toolstack  Reserved: zero when written.
          8          4  u32   xen_major   toolstack  The major version of the Xen that saved the guest; 0 when the stream was converted from a legacy one.
          12         4  u32   xen_minor   toolstack  The minor version of the Xen that saved the guest, or that of the converter.

                0       1       2       3       4       5       6       7
               +-------+-------+-------+-------+-------+-------+-------+-------+
         0x000 | type                          | page_shift    | _res1         |
               +-------+-------+-------+-------+-------+-------+-------+-------+
         0x008 | xen_major                     | xen_minor                     |
               +-------+-------+-------+-------+-------+-------+-------+-------+

        """.ReplaceLineEndings("\n"),
        Command.Run("abi", "layout", "xc_sr_dhdr").Output);

    [Theory]
    [InlineData("4.17", "24 bytes")]
    [InlineData("4.20", "32 bytes")]
    [InlineData("4.20.0", "24 bytes")]
    [InlineData("next", "32 bytes")]
    public void A_profile_has_the_fields_of_its_version(string profile, string size) =>
        Assert.Contains($": {size}, aligned to 8\n", Command.Run("abi", "layout", "hvm_hw_lapic", "--profile", profile).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("4", "for callers of 4 bytes: 1112 bytes")]
    [InlineData("8", "for callers of 8 bytes: 1168 bytes")]
    public void A_structure_with_words_is_as_wide_as_its_caller(string width, string headline) =>
        Assert.Contains(headline, Command.Run("abi", "layout", "StartInfo", "--width", width).Output, StringComparison.Ordinal);

    [Fact]
    public void Markdown_is_for_documents()
    {
        string output = Command.Run("abi", "layout", "LibxcDomainHeader", "--format", "markdown").Output;
        Assert.Contains("\n| 4 | 2 | `u16` | `page_shift` | toolstack | ", output, StringComparison.Ordinal);
        Assert.EndsWith("+\n```\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no structure 'StartInf'. Did you mean 'StartInfo'?", "StartInf")]
    [InlineData("there is no profile '4.x'; there are 3.3, 3.4, 4.4, 4.5, 4.17, 4.20, next, and versions such as 4.18.", "StartInfo", "--profile", "4.x")]
    [InlineData("Xen 4.17 has no HvmHwCpuBefore34; it is in 3.4 and earlier.", "HvmHwCpuBefore34", "--profile", "4.17")]
    [InlineData("VcpuInfo exists for callers of 4 or 8 bytes.", "VcpuInfo", "--width", "16")]
    public void What_is_not_there_is_told(string message, params string[] arguments)
    {
        Command command = Command.Run(["abi", "layout", .. arguments]);
        Assert.Equal((2, "", $"holdfast: {message}\n"), (command.Status, command.Output, command.Error));
    }
}
