using Holdfast.AbiCompiler.Loading;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Tests;

public class NamesTests
{
    [Theory]
    [InlineData("msr_tsc_aux", "MsrTscAux")]
    [InlineData("X86_PV_INFO", "X86PvInfo")]
    [InlineData("_res1", "Res1")]
    [InlineData("r15", "R15")]
    [InlineData("STREAMv2", "STREAMv2")]
    [InlineData("cs_arbytes", "CsArbytes")]
    [InlineData("P2M", "P2m")]
    public void Names_of_xens_become_pascal_case(string name, string pascal) => Assert.Equal(pascal, Names.ToPascalCase(name));

    [Theory]
    [InlineData("fields", "fields", 0)]
    [InlineData("feilds", "fields", 2)]
    [InlineData("Fields", "fields", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("u23", "u32", 2)]
    public void Distance_counts_changed_letters(string left, string right, int distance) => Assert.Equal(distance, NearMatch.Distance(left, right));

    [Fact]
    public void Only_what_is_near_is_offered()
    {
        Assert.Equal(" Did you mean 'count'?", NearMatch.Suggest("cuont", ["doc", "count"]));
        Assert.Equal("", NearMatch.Suggest("elephant", ["doc", "count"]));
    }
}
