using Holdfast.Streams.Conversion;
using Holdfast.Streams.DomainContext;
using Holdfast.Streams.Inspection;

namespace Holdfast.Streams.Comparison;

/// <summary>An image as a comparison needs it: its layers and records, and its state in the one form that every image's can be brought into.</summary>
internal sealed class ReadImage
{
    private static readonly HashSet<string> s_nothing = new(StringComparer.Ordinal);

    private ReadImage(ComparedImage image, CheckReport report, DomainContextRecords? state, string? stateProblem)
    {
        Image = image;
        Report = report;
        State = state;
        StateProblem = stateProblem;
    }

    public ComparedImage Image { get; }

    /// <summary>What a check read.</summary>
    public CheckReport Report { get; }

    /// <summary>The state as the records of a domain context; null when there is none, or it cannot be brought into that form.</summary>
    public DomainContextRecords? State { get; }

    /// <summary>Why the state cannot be brought into that form, as the middle of a sentence; null when it can, or there is none.</summary>
    public string? StateProblem { get; }

    /// <summary>Reads an image.</summary>
    /// <param name="image">The image.</param>
    /// <param name="indexesPages">True to note where the contents of pages stand.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static ReadImage Read(ComparedImage image, bool indexesPages, CancellationToken cancellation)
    {
        CheckReport report;
        using (ByteSource source = image.Open()) report = ImageChecker.Check(source, new CheckOptions { IndexPages = indexesPages }, progress: null, cancellation);
        if (ProblemOf(report.Kind) is not null) return new ReadImage(image, report, state: null, stateProblem: null);
        try
        {
            return new ReadImage(image, report, CollectedContext.Find(image.Open, cancellation)?.ToRecords(new Losses(s_nothing)), stateProblem: null);
        }
        catch (ConversionException refusal)
        {
            return new ReadImage(image, report, state: null, refusal.Message);
        }
    }

    /// <summary>The form in which the image has its state.</summary>
    public string StateForm => Report.Image.DomainContext is null ? "Xen's records" : "domain context";

    /// <summary>Why the image cannot be compared with any, in a sentence; null when it can.</summary>
    public string? Problem => ProblemOf(Report.Kind) is string problem ? $"{Image.Name}: {problem}" : null;

    /// <summary>What the image is.</summary>
    public ComparedSide Describe()
    {
        var inspected = new InspectedImage(Image.Name, Length: null, Report, Report.Image.HvmContext);
        XenVersion? producer = Report.Image.Libxc is { Domain.XenMajor: > 0 } stream ? stream.Producer : null;
        return new ComparedSide
        {
            Name = Image.Name,
            Kind = Report.Kind,
            GuestType = inspected.GuestType,
            GuestName = Report.Image.Xl?.Config?.Name,
            Producer = producer,
            Errors = Report.Errors,
        };
    }

    private static string? ProblemOf(ImageKind kind) => kind switch
    {
        ImageKind.Unknown => ImageChecker.UnknownKind,
        ImageKind.LegacyImage => "The file is a save image in the legacy format, of which nothing is known here.",
        _ => null,
    };
}
