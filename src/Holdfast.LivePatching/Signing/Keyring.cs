namespace Holdfast.LivePatching.Signing;

/// <summary>The public keys whose signatures are trusted (docs/specs/live-patch-signatures.md §6).</summary>
public sealed class Keyring
{
    /// <summary>The longest file of a key, in bytes.</summary>
    public const int MaxFileLength = 1 << 20;

    private static readonly string[] s_extensions = [".pem", ".crt", ".cer"];

    private Keyring(ImmutableArray<VerificationKey> keys) => Keys = keys;

    /// <summary>The keys, in the order in which they are tried.</summary>
    public ImmutableArray<VerificationKey> Keys { get; }

    /// <summary>One without any key, for which every signature is somebody else's.</summary>
    public static Keyring Empty { get; } = new([]);

    /// <summary>The keys of one file; null when one of them cannot be used, or there is none.</summary>
    /// <param name="name">What the file is called.</param>
    /// <param name="file">What it holds: keys and certificates in PEM, or one certificate in DER. The public half of a private key will do.</param>
    /// <param name="complaint">What is wrong, as a sentence.</param>
    public static Keyring? Read(string name, ReadOnlySpan<byte> file, out string complaint) =>
        PemKeys.ReadPublic(name, file, mayBePrivate: true, out complaint) is ImmutableArray<VerificationKey> keys ? new(keys) : null;

    /// <summary>The keys of the files in a folder that are called <c>*.pem</c>, <c>*.crt</c> or <c>*.cer</c>; null when one of them cannot be used, or there is none.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="complaint">What is wrong, as a sentence that says with which file.</param>
    /// <exception cref="IOException">The folder or a file in it cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller may not read it.</exception>
    public static Keyring? ReadFolder(string folder, out string complaint)
    {
        complaint = "";
        var keys = ImmutableArray.CreateBuilder<VerificationKey>();
        foreach (FileInfo file in new DirectoryInfo(folder).EnumerateFiles().Where(file => s_extensions.Contains(file.Extension)).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            if (file.Length > MaxFileLength) complaint = $"It has {file.Length} bytes, and no file of keys more than {MaxFileLength}.";
            else if (PemKeys.ReadPublic(file.Name, File.ReadAllBytes(file.FullName), mayBePrivate: false, out complaint) is ImmutableArray<VerificationKey> found) keys.AddRange(found);
            if (complaint.Length == 0) continue;
            complaint = $"{file.Name}: {complaint}";
            return null;
        }

        if (keys.Count > 0) return new(keys.ToImmutable());
        complaint = "It has no keys: none of its files is called *.pem, *.crt or *.cer.";
        return null;
    }
}
