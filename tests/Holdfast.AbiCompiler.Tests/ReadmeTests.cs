using Holdfast.AbiCompiler.Emitting;
using Holdfast.AbiCompiler.Emitting.CSharp;
using Holdfast.AbiCompiler.Loading;

namespace Holdfast.AbiCompiler.Tests;

public class ReadmeTests
{
    [Fact]
    public void The_example_of_the_language_is_a_description()
    {
        string readme = File.ReadAllText(Path.Combine(Descriptions.Root, "abi/README.md"));
        int start = readme.IndexOf("```yaml\n", StringComparison.Ordinal) + "```yaml\n".Length;
        string example = readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
        LoadResult result = AbiLoader.Load([("abi/README.md", example)]);

        Assert.Empty(result.Problems);
        Assert.Contains("Mail/MailHeader.cs", CSharpEmitter.Emit(result.Description).Select(file => file.Path));
    }
}
