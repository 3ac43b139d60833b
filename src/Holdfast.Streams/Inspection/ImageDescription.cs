namespace Holdfast.Streams.Inspection;

/// <summary>
/// What there is to show of an image, told apart from how it is shown: <see cref="InspectionText"/> writes it for people and
/// <see cref="InspectionJson"/> for programs.
/// </summary>
public sealed class ImageDescription
{
    private ImageDescription(Section root, string? problem) => (Root, Problem) = (root, problem);

    /// <summary>Why what was asked for cannot be shown, in a sentence; null when it can.</summary>
    public string? Problem { get; }

    internal Section Root { get; }

    internal static ImageDescription Of(Section root) => new(root, null);

    internal static ImageDescription Impossible(string problem) => new(new Section("", ""), problem);
}
