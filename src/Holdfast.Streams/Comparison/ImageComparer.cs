using Holdfast.Streams.Inspection;

namespace Holdfast.Streams.Comparison;

/// <summary>
/// Compares two save images by what they say of their guests: configuration, registers, devices, policies, memory. In what containers and in which form the two say it
/// is told beside it, and makes no difference (docs/diff.md).
/// </summary>
public static class ImageComparer
{
    /// <summary>Compares two images. Whatever their bytes are, the answer is a comparison.</summary>
    /// <param name="a">The first image.</param>
    /// <param name="b">The second image.</param>
    /// <param name="options">What of them is compared.</param>
    /// <param name="progress">Told the number of bytes of pages that are compared.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="IOException">An image cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ImageComparison Compare(ComparedImage a, ComparedImage b, ComparisonOptions options, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        var first = ReadImage.Read(a, options.ComparesContents, cancellation);
        var second = ReadImage.Read(b, options.ComparesContents, cancellation);
        if ((first.Problem ?? second.Problem) is string problem) return new ImageComparison { Problem = problem, A = first.Describe(), B = second.Describe() };

        Differences found = new(), forms = new();
        List<string> remarks = [];
        var layers = new LayerComparer(first, second, found, forms, cancellation);
        layers.CompareLayers();
        CompareState(first, second, layers, found, forms, remarks);
        PageComparison? pages = new PageComparer(first, second, progress, cancellation).Compare(options.ComparesContents);
        Remark(first, remarks);
        Remark(second, remarks);
        if (options.ComparesContents && pages is { NotCompared: > 0 and var left }) remarks.Add($"The contents of {left} frames are not compared: where they stand is not known of both images.");
        return new ImageComparison
        {
            A = first.Describe(),
            B = second.Describe(),
            Differences = found.Listed,
            DifferenceCount = found.Count,
            Forms = forms.Listed,
            Pages = pages,
            Remarks = remarks,
        };
    }

    private static void CompareState(ReadImage a, ReadImage b, LayerComparer layers, Differences found, Differences forms, List<string> remarks)
    {
        const string part = "state";
        if (a.State is { } stateA && b.State is { } stateB)
        {
            StateComparer.Compare(stateA, stateB, found, forms);
            PieceComparer.Compare(stateA, stateB, forms);
            return;
        }

        if (a.StateProblem is null && b.StateProblem is null)
        {
            if (a.State is not null || b.State is not null) found.Add(part, field: null, PresenceOf(a), PresenceOf(b), "What the hypervisor holds of the domain.");
            return;
        }

        foreach (ReadImage image in (ReadImage[])[a, b])
        {
            if (image.StateProblem is string problem) remarks.Add($"The state of {image.Image.Name} cannot be brought into the form of a domain context: {problem}.");
        }

        if (layers.CompareStateAsItStands())
        {
            remarks.Add("The records of the state are compared as they stand.");
            return;
        }

        found.Add(part, field: null, Shown.Of(a.StateForm), Shown.Of(b.StateForm), "What the hypervisor holds of the domain.");
        remarks.Add("The state is not compared: the images have it in different forms.");
    }

    private static Shown? PresenceOf(ReadImage image) => image.State is null ? null : Shown.Of("there");

    /// <summary>Says how far an image was read that could not be read to its end, or has more than is kept of it.</summary>
    private static void Remark(ReadImage image, List<string> remarks)
    {
        string name = image.Image.Name;
        if (image.Image.Damage is string damage) remarks.Add($"{name} cannot be read behind {image.Report.Image.BytesRead} bytes: {damage}.");
        if (image.Report.Image.Libxc is not { } stream) return;
        if (!stream.IsComplete) remarks.Add($"{name} is compared as far as it can be read: its libxc stream has no end.");
        if (stream.Pages.IsPartial || stream.Index is { IsPartial: true }) remarks.Add($"{name} names more scattered frames than are kept; the rest is not compared.");
        if (stream.RecordCount > stream.Records.Count) remarks.Add($"{name} has more records than are kept; the rest is not compared.");
    }
}
