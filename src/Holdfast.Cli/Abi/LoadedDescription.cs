using Holdfast.AbiCompiler;
using Holdfast.AbiCompiler.Loading;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.Cli.Abi;

/// <summary>Loads the description that a verb works on, and tells what is wrong with it.</summary>
internal static class LoadedDescription
{
    /// <summary>Loads it.</summary>
    /// <param name="terminal">Where problems are told.</param>
    /// <param name="root">The folder that holds <c>abi/</c>; null for the description that this program was built with.</param>
    /// <param name="status">The exit status when there is none.</param>
    /// <returns>The description; null when it is wrong or not there.</returns>
    public static AbiDescription? Load(Terminal terminal, string? root, out int status)
    {
        status = ExitCode.Success;
        string folder = Path.Combine(root ?? "", "abi");
        if (root is not null && !Directory.Exists(folder))
        {
            terminal.Complain($"{folder}: there is no such folder.");
            status = ExitCode.NotCarriedOut;
            return null;
        }

        LoadResult result = AbiLoader.Load(root is null ? AbiSources.Embedded() : AbiSources.InFolder(folder));
        if (result.Succeeded) return result.Description;
        foreach (Problem problem in result.Problems) terminal.WriteLine(problem.ToString());
        status = ExitCode.ErrorsFound;
        return null;
    }
}
