using System.Security.Cryptography;

namespace Holdfast.LivePatching.Signing;

/// <summary>Which digests are accepted, and why others are not (docs/specs/live-patch-signatures.md §4).</summary>
internal static class DigestChoice
{
    /// <summary>The digest of that number for .NET; null when it is not accepted.</summary>
    public static HashAlgorithmName? Of(PayloadDigest digest) => digest switch
    {
        PayloadDigest.Sha256 => HashAlgorithmName.SHA256,
        PayloadDigest.Sha384 => HashAlgorithmName.SHA384,
        PayloadDigest.Sha512 => HashAlgorithmName.SHA512,
        _ => null,
    };

    /// <summary>True for one with a margin of less than 128 bits against two files of one digest, whatever its length.</summary>
    public static bool IsWeak(PayloadDigest digest) => digest is
        PayloadDigest.Md4 or PayloadDigest.Md5 or PayloadDigest.Sha1 or PayloadDigest.Sha224
        or PayloadDigest.RipeMd128 or PayloadDigest.RipeMd160 or PayloadDigest.RipeMd256 or PayloadDigest.RipeMd320
        or PayloadDigest.Tiger128 or PayloadDigest.Tiger160 or PayloadDigest.Tiger192;

    /// <summary>The name of a digest for a person: SHA256, or the number when it has none.</summary>
    public static string NameOf(PayloadDigest digest) => PayloadDigestValues.Table.Find((ulong)digest)?.XenName.Replace("_", "-", StringComparison.Ordinal) ?? $"{(byte)digest}";

    /// <summary>Digests the start of a file, in which some bytes count as zeros.</summary>
    /// <param name="digest">How.</param>
    /// <param name="bytes">What is digested.</param>
    /// <param name="place">Where the bytes begin that count as zeros.</param>
    /// <param name="length">How many they are; 0 for none.</param>
    public static byte[] Compute(HashAlgorithmName digest, ReadOnlySpan<byte> bytes, int place, int length)
    {
        using var hash = IncrementalHash.CreateHash(digest);
        if (length == 0)
        {
            hash.AppendData(bytes);
            return hash.GetHashAndReset();
        }

        hash.AppendData(bytes[..place]);
        hash.AppendData(new byte[length]);
        hash.AppendData(bytes[(place + length)..]);
        return hash.GetHashAndReset();
    }
}
