using Holdfast.Abi.Gates;
using Holdfast.Testing;
using Holdfast.Toolstack;

namespace Holdfast.Cli.Tests;

/// <summary>What one command line came to.</summary>
/// <param name="Status">The exit status.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Command(int Status, string Output, string Error)
{
    /// <summary>The lines of standard output.</summary>
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs the command with nothing on standard input.</summary>
    public static Command Run(params string[] arguments) => RunWith(Stream.Null, arguments);

    /// <summary>Runs the command.</summary>
    public static Command RunWith(Stream input, params string[] arguments) => RunWith(input, showsProgress: false, arguments);

    /// <summary>Runs the command with standard error a terminal.</summary>
    public static Command RunOnTerminal(Stream input, params string[] arguments) => RunWith(input, showsProgress: true, arguments);

    /// <summary>Runs the command where a hypervisor is behind a gate of the test's.</summary>
    public static Command RunOn(IHypercallGate gate, params string[] arguments) => RunOn(gate, binaryOutput: null, arguments);

    /// <inheritdoc cref="RunOn(IHypercallGate, string[])"/>
    /// <param name="gate">The gate.</param>
    /// <param name="binaryOutput">Takes what goes to standard output as bytes; null when that is a terminal.</param>
    /// <param name="arguments">The command line.</param>
    public static Command RunOn(IHypercallGate gate, Stream? binaryOutput, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int status = CommandLine.Run(arguments, new Terminal(output, error, Stream.Null, showsProgress: false, binaryOutput), () => new Answer<IHypercallGate>(gate));
        return new Command(status, output.ToString(), error.ToString());
    }

    /// <summary>Runs the command between two pipes. It says nothing beside the bytes.</summary>
    /// <returns>The exit status.</returns>
    public static int RunInPipe(Stream input, Stream output, params string[] arguments)
    {
        using var error = new StringWriter();
        int status = RunInPipe(input, output, error, arguments);
        Assert.Equal("", error.ToString());
        return status;
    }

    /// <summary>Runs the command between two pipes, and has what it says on standard error. Nothing but the bytes goes to standard output.</summary>
    /// <returns>The exit status.</returns>
    public static int RunInPipe(Stream input, Stream output, TextWriter error, params string[] arguments)
    {
        using var text = new StringWriter();
        int status = CommandLine.Run(arguments, new Terminal(text, error, input, showsProgress: false, output));
        Assert.Equal("", text.ToString());
        return status;
    }

    private static Command RunWith(Stream input, bool showsProgress, string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int status = CommandLine.Run(arguments, new Terminal(output, error, input, showsProgress));
        return new Command(status, output.ToString(), error.ToString());
    }

    /// <summary>The path of a file in the repository.</summary>
    public static string Stored(params string[] path) => Path.Combine([Repository.Root, .. path]);
}
