using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace Holdfast.Cli;

/// <summary>Where a verb writes: results to standard output, everything else to standard error. Tests give writers of their own.</summary>
internal sealed class Terminal
{
    private const nint StandardOutput = 1;
    private const int UsualWidth = 120;
    private const int NarrowestWidth = 80;
    private const int WidestWidth = 240;

    private readonly Lazy<IAnsiConsole>? _console;

    /// <summary>The process's own streams.</summary>
    public Terminal()
    {
        Output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
        Error = Console.Error;
        Input = Console.OpenStandardInput;
        ShowsProgress = !Console.IsErrorRedirected;
        OpenBinaryOutput = Console.IsOutputRedirected ? OpenStandardOutput : null;

        // Looking at the terminal's abilities takes a while, and is for terminals only.
        if (Console.IsOutputRedirected) return;
        _console = new Lazy<IAnsiConsole>(() => AnsiConsole.Console);
        Width = WidthOfConsole();
    }

    /// <summary>Streams of a test's. Output is no terminal; standard error may be one.</summary>
    public Terminal(TextWriter output, TextWriter error, Stream input, bool showsProgress = false, Stream? binaryOutput = null)
    {
        OpenBinaryOutput = binaryOutput is null ? null : () => binaryOutput;
        ShowsProgress = showsProgress;
        Output = output;
        Error = error;
        Input = () => input;
    }

    /// <summary>Where results go.</summary>
    public TextWriter Output { get; }

    /// <summary>How many characters a line of what stands side by side may have.</summary>
    public int Width { get; } = UsualWidth;

    /// <summary>Opens standard output for bytes that are no text; null when it is a terminal, which they would garble.</summary>
    public Func<Stream>? OpenBinaryOutput { get; }

    /// <summary>Where complaints and progress go.</summary>
    public TextWriter Error { get; }

    /// <summary>Opens standard input.</summary>
    public Func<Stream> Input { get; }

    /// <summary>True when somebody looks at standard error.</summary>
    public bool ShowsProgress { get; }

    /// <summary>Writes to standard output, in a colour where that is a terminal. The text is one line's, or a part of it.</summary>
    public void Write(string text, Color? colour = null)
    {
        string printable = Printable(text);
        if (_console is null || colour is null) Output.Write(printable);
        else _console.Value.Write(new Text(printable, new Style(colour)));
    }

    /// <summary>Writes a line to standard output.</summary>
    public void WriteLine(string text = "") => Output.Write($"{Printable(text)}\n");

    /// <summary>Says what went wrong, in one line on standard error.</summary>
    public void Complain(string message) => Error.Write($"holdfast: {Printable(message)}\n");

    /// <summary>The console's own stream takes bytes that nobody reads any more as if they had been written; one who pipes an image must hear of it.</summary>
    private static Stream OpenStandardOutput() => OperatingSystem.IsWindows()
        ? Console.OpenStandardOutput()
        : new FileStream(new SafeFileHandle(StandardOutput, ownsHandle: false), FileAccess.Write, bufferSize: 0);

    private static int WidthOfConsole()
    {
        try
        {
            return Console.WindowWidth is int width and > 0 ? Math.Clamp(width, NarrowestWidth, WidestWidth) : UsualWidth;
        }
        catch (Exception exception) when (exception is IOException or PlatformNotSupportedException)
        {
            return UsualWidth;
        }
    }

    /// <summary>Names and texts come from untrusted content: what would steer a terminal is shown as a replacement character.</summary>
    public static string Printable(string text) =>
        text.Any(IsUnwanted) ? string.Concat(text.Select(character => IsUnwanted(character) ? '\ufffd' : character)) : text;

    private static bool IsUnwanted(char character) => char.IsControl(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
