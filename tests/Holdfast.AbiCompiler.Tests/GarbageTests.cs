using System.Text;
using FsCheck.Fluent;
using Holdfast.AbiCompiler.Emitting.CSharp;
using Holdfast.AbiCompiler.Emitting.Markdown;
using Holdfast.AbiCompiler.Loading;

namespace Holdfast.AbiCompiler.Tests;

public class GarbageTests
{
    private static readonly (string Path, string Text)[] _files = [.. AbiSources.Embedded()];

    [Fact]
    public void Damaged_descriptions_yield_problems_and_never_an_exception() => Check(seed =>
    {
        Random random = new(seed);
        int victim = random.Next(_files.Length);
        (string Path, string Text)[] files = [.. _files];
        files[victim].Text = Damage(files[victim].Text, random);
        LoadResult result = AbiLoader.Load(files);
        Assert.All(result.Problems, problem => Assert.True(problem.Location.Line >= 1 && problem.Location.File.Length > 0 && problem.Message.Length > 0));
        if (!result.Succeeded) return;
        Assert.NotEmpty(CSharpEmitter.Emit(result.Description));
        Assert.NotEmpty(MarkdownEmitter.Emit(result.Description));
    });

    [Fact]
    public void Random_text_yields_problems_and_never_an_exception() => Check(seed =>
    {
        Random random = new(seed);
        const string Letters = "abc:{}[],-#&*!|>'\"%@` \n\t0123\0é\ud83d";
        string text = string.Concat(Enumerable.Range(0, random.Next(200)).Select(_ => Letters[random.Next(Letters.Length)]));
        Assert.NotEmpty(AbiLoader.Load([("abi/random.yaml", text)]).Problems);
    });

    private static void Check(Action<int> check) =>
        FsCheck.Check.One(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(ArbMap.Default.ArbFor<int>(), check));

    private static string Damage(string text, Random random)
    {
        StringBuilder damaged = new(text);
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            int at = random.Next(damaged.Length);
            int length = Math.Min(random.Next(1, 40), damaged.Length - at);
            switch (random.Next(5))
            {
                case 0:
                    damaged.Remove(at, length);
                    break;
                case 1:
                    damaged.Insert(at, damaged.ToString(at, length));
                    break;
                case 2:
                    damaged[at] = (char)random.Next(1, 0x250);
                    break;
                case 3:
                    damaged.Insert(at, "{}[]:,-&*\n"[random.Next(10)]);
                    break;
                default:
                    int from = random.Next(damaged.Length - length);
                    damaged.Insert(at, damaged.ToString(from, length));
                    break;
            }
        }

        return damaged.ToString();
    }
}
