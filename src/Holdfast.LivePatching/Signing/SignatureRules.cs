namespace Holdfast.LivePatching.Signing;

/// <summary>The rules of signatures.</summary>
internal static class SignatureRules
{
    private const string Refusals = "docs/specs/live-patch-signatures.md §4";

    public static readonly Rule Unsigned = new("HF3801", Severity.Error,
        "A payload that has to be signed is.",
        "Anybody may have made it. A payload runs with every right that the hypervisor has.",
        Refusals);

    public static readonly Rule NotWhole = new("HF3802", Severity.Error,
        "A payload whose signature is verified is a 64-bit little-endian ELF file that has all that its headers tell of.",
        "Where the file ends, and so what was signed, cannot be said otherwise.",
        Refusals);

    public static readonly Rule Several = new("HF3803", Severity.Error,
        "A payload has one signature.",
        "One reader takes the first and another one the second, and each of them believes that it was the only one.",
        "docs/specs/live-patch-signatures.md §1.3; xen-devel, livepatch signing, versions 1 to 3");

    public static readonly Rule Allocated = new("HF3804", Severity.Error,
        "The section of a signature has no place in memory.",
        "It would be loaded into the hypervisor, and the signature's bytes are the only ones that nobody signed.",
        Refusals);

    public static readonly Rule NoNote = new("HF3805", Severity.Error,
        "The section of a signature has a note named Xen, which lies in it with the zeros behind it.",
        "Where Xen verifies, it refuses any other.",
        "docs/specs/live-patch-signatures.md §2.1.1");

    public static readonly Rule Misplaced = new("HF3806", Severity.Error,
        "A signature behind the file begins right at its end, with the marker, and goes on in the order of Xen's design.",
        "The order of Linux's modules is the reverse one. A payload that was signed with a tool for modules would pass for one without a signature.",
        "docs/specs/live-patch-signatures.md §2.3.1, §2.3.2");

    public static readonly Rule Lengths = new("HF3807", Severity.Error,
        "The lengths of a signature are those of what is there, and of its key.",
        "What is left over would be signed by nobody, and what is missing is not there to be verified.",
        Refusals);

    public static readonly Rule Reserved = new("HF3808", Severity.Error,
        "What is reserved in a signature behind the file is zero.",
        "Nobody signed it, so that anybody could keep something there.",
        "docs/specs/live-patch-signatures.md §3.2");

    public static readonly Rule Version = new("HF3809", Severity.Error,
        "A signature in a note is of version 1.",
        "Another one may mean anything.",
        Refusals);

    public static readonly Rule Algorithm = new("HF3810", Severity.Error,
        "A signature was made with RSA.",
        "Xen never had DSA, NIST withdrew it for making signatures, and other numbers mean nothing.",
        Refusals);

    public static readonly Rule Naming = new("HF3811", Severity.Error,
        "The key of a signature behind the file is named by the subject key identifier of X.509.",
        "Keys of OpenPGP are not read here, and other numbers mean nothing.",
        Refusals);

    public static readonly Rule WeakDigest = new("HF3812", Severity.Error,
        "The digest that is signed is no weaker than SHA-256.",
        "With MD4, MD5 and SHA-1 anybody makes two files of one digest, has the harmless one signed, and ships the other. What is left of them here has a margin of less than 128 bits.",
        "docs/specs/live-patch-signatures.md §4.1");

    public static readonly Rule UnknownDigest = new("HF3813", Severity.Error,
        "The digest that is signed is SHA-256, SHA-384 or SHA-512.",
        "Others are not computed here, and other numbers mean nothing.",
        Refusals);

    public static readonly Rule WeakKey = new("HF3814", Severity.Error,
        "A key has 2048 bits or more, and a public exponent of 65537 or more.",
        "Who can factor the modulus signs what he likes. Small exponents have a history of forged signatures.",
        "docs/specs/live-patch-signatures.md §4; FIPS 186-5, appendix A.1.1");

    public static readonly Rule Overlap = new("HF3815", Severity.Error,
        "The bytes of a signature are no part of anything else.",
        "What else they are part of has bytes that nobody signed.",
        Refusals);

    public static readonly Rule Changed = new("HF3816", Severity.Error,
        "A signed payload is the one that was signed.",
        "It was changed afterwards: on its way, by a tool that strips or rewrites ELF files, or by somebody who hoped that nobody would look.",
        "docs/specs/live-patch-signatures.md §3");

    public static readonly Rule UnknownKey = new("HF3817", Severity.Error,
        "The key that signed a payload is one that is trusted.",
        "Anybody can sign with a key of his own. Where the layout does not name the key, a changed payload whose key is not there looks the same.",
        "docs/specs/live-patch-signatures.md §6, §8.1");

    public static readonly Rule SignerName = new("HF3818", Severity.Error,
        "The name of a signer behind the file is the one that the key's certificate has.",
        "Nobody signed it. A public key alone does not tell whose it is.",
        "docs/specs/live-patch-signatures.md §5.4");

    public static readonly Rule OutOfDate = new("HF3819", Severity.Warning,
        "The certificate of the key that signed has begun, and has not ended.",
        "No layout says when it was signed, so that a signature stays good; whether it was made while the certificate held cannot be told.",
        "docs/specs/live-patch-signatures.md §7");

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Unsigned, NotWhole, Several, Allocated, NoNote, Misplaced, Lengths, Reserved, Version, Algorithm, Naming, WeakDigest, UnknownDigest, WeakKey, Overlap, Changed, UnknownKey, SignerName,
        OutOfDate,
    ];
}
