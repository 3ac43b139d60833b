using Holdfast.Cli.LivePatch;
using Holdfast.Streams;
using Holdfast.Streams.Pages;

namespace Holdfast.Cli.Check;

/// <summary>Checks one input after the other. What goes wrong with one does not keep the others from being judged.</summary>
internal sealed class CheckRun(Terminal terminal, CheckOptions options, ICheckOutput output, bool strict, CancellationToken cancellation)
{
    private CheckTotals _totals;

    /// <summary>Checks everything that was named.</summary>
    /// <returns>The exit status.</returns>
    public int Run(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            if (path == "-") CheckStandardInput();
            else if (Directory.Exists(path)) CheckFolder(path);
            else CheckFile(path, isNamed: true);
        }

        return Finish();
    }

    /// <summary>Checks one thing that is no file.</summary>
    /// <returns>The exit status.</returns>
    public int Run(string name, Func<ByteSource> open)
    {
        Check(name, open, isNamed: true);
        return Finish();
    }

    private int Finish()
    {
        output.Finish(_totals);
        if (_totals.NotRead > 0) return ExitCode.NotCarriedOut;
        return _totals.Failed > 0 || (strict && _totals.Skipped > 0) ? ExitCode.ErrorsFound : ExitCode.Success;
    }

    private void CheckFolder(string folder)
    {
        int before = _totals.NotRead;
        List<string> files = [.. InputFolder.Files(folder, CouldNotRead)];
        if (files.Count == 0 && _totals.NotRead == before) terminal.Complain($"{folder}: the folder holds no files.");
        foreach (string file in files) CheckFile(file, isNamed: false);
    }

    private void CheckStandardInput() => Check("-", () => ByteSource.FromStream(terminal.Input(), "-"), isNamed: true);

    private void CheckFile(string path, bool isNamed) => Check(path, () => ByteSource.OpenFile(path), isNamed, () => PositionedFile.TryOpen(path));

    private void Check(string path, Func<ByteSource> open, bool isNamed, Func<PositionedFile?>? reopen = null)
    {
        CheckReport report;
        bool isFile;
        try
        {
            using ByteSource source = Open(path, open);
            isFile = source.Length is not null;
            report = Read(source, isFile ? reopen : null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            CouldNotRead(path, exception);
            return;
        }

        if (report.Kind == ImageKind.Unknown && isNamed) Refuse(path, isFile && ObjectFile.IsOne(path));
        else Say(path, report);
    }

    /// <summary>Opens an input. What is wrong with a path as such is told as what is wrong with a file is.</summary>
    private static ByteSource Open(string path, Func<ByteSource> open)
    {
        try
        {
            return open();
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            throw new IOException($"'{path}' is not a path.", exception);
        }
    }

    private CheckReport Read(ByteSource source, Func<PositionedFile?>? reopen)
    {
        using var progress = ProgressLine.Start(terminal, source.Name, source.Length);

        // Hypercalls in flight are looked for when somebody asks about another Xen; what has no length beforehand may be a pipe, which a second opening would wait for.
        using PositionedFile? file = options.TargetXen is null ? null : reopen?.Invoke();
        return ImageChecker.Check(source, file is null ? options : options with { Memory = index => new ImageMemory(file, index) }, progress, cancellation);
    }

    private void Refuse(string name, bool isObjectFile)
    {
        terminal.Complain(isObjectFile
            ? $"{name}: this is a live patch or another object file, and no save image; 'holdfast livepatch check' judges it."
            : $"{name}: this is no save image of any kind known here ({ImageChecker.KnownKinds}).");
        _totals = _totals with { NotRead = _totals.NotRead + 1 };
    }

    private void Say(string name, CheckReport report)
    {
        CheckVerdict verdict = report.Kind == ImageKind.Unknown ? CheckVerdict.Skipped
            : report.Errors > 0 || (strict && report.Warnings > 0) ? CheckVerdict.Fail
            : CheckVerdict.Pass;
        _totals = verdict switch
        {
            CheckVerdict.Pass => _totals with { Passed = _totals.Passed + 1 },
            CheckVerdict.Fail => _totals with { Failed = _totals.Failed + 1 },
            _ => _totals with { Skipped = _totals.Skipped + 1 },
        };
        output.Write(name, report, verdict);
    }

    private void CouldNotRead(string path, Exception exception)
    {
        terminal.Complain($"{path}: {InputError.Describe(exception)}");
        _totals = _totals with { NotRead = _totals.NotRead + 1 };
    }
}
