using Holdfast.Streams;

namespace Holdfast.Cli;

/// <summary>How kinds of files are written in output.</summary>
internal static class ImageKindName
{
    public static string Of(ImageKind kind) => kind switch
    {
        ImageKind.XlSaveFile => "xl-save-file",
        ImageKind.LibxlStream => "libxl-stream",
        ImageKind.LibxcStream => "libxc-stream",
        ImageKind.HvmContext => "hvm-context",
        ImageKind.DomainContext => "domain-context",
        ImageKind.LegacyImage => "legacy-image",
        _ => "unknown",
    };
}
