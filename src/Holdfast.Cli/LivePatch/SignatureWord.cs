using Holdfast.Abi.LivePatch;
using Holdfast.LivePatching.Signing;

namespace Holdfast.Cli.LivePatch;

/// <summary>The words for signatures, on the command line and in what is written.</summary>
internal static class SignatureWord
{
    /// <summary>Where signatures go.</summary>
    public static Dictionary<string, SignatureLayout> Layouts { get; } = new(StringComparer.Ordinal)
    {
        ["note"] = SignatureLayout.Note,
        ["note-header"] = SignatureLayout.NoteHeader,
        ["trailer"] = SignatureLayout.Trailer,
    };

    /// <summary>What is signed.</summary>
    public static Dictionary<string, PayloadDigest> Digests { get; } = new(StringComparer.Ordinal)
    {
        ["sha256"] = PayloadDigest.Sha256,
        ["sha384"] = PayloadDigest.Sha384,
        ["sha512"] = PayloadDigest.Sha512,
    };

    /// <summary>The word for a layout.</summary>
    public static string Of(SignatureLayout layout) => Layouts.First(pair => pair.Value == layout).Key;

    /// <summary>The word for a digest that is accepted.</summary>
    public static string Of(PayloadDigest digest) => Digests.First(pair => pair.Value == digest).Key;

    /// <summary>The word for a verdict.</summary>
    public static string Of(SignatureStatus status) => status switch
    {
        SignatureStatus.Valid => "valid",
        SignatureStatus.Unsigned => "unsigned",
        SignatureStatus.KeyUnknown => "key-unknown",
        _ => "invalid",
    };
}
