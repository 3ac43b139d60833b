using System.Text;
using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Signing;

namespace Holdfast.LivePatching.Tests.Signing;

/// <summary>What OpenSSL and binutils make of what is written here, and what is made of what they write.</summary>
public sealed class OpensslTests
{
    private const string NoOpenssl = "There is no openssl here.";
    private const string NoBinutils = "There are no binutils here.";

    [Theory]
    [InlineData(SignatureLayout.Note, PayloadDigest.Sha256, "-sha256")]
    [InlineData(SignatureLayout.NoteHeader, PayloadDigest.Sha256, "-sha256")]
    [InlineData(SignatureLayout.Trailer, PayloadDigest.Sha256, "-sha256")]
    [InlineData(SignatureLayout.Trailer, PayloadDigest.Sha384, "-sha384")]
    [InlineData(SignatureLayout.Trailer, PayloadDigest.Sha512, "-sha512")]
    public void It_verifies_the_signature_over_the_bytes_that_the_specification_names(SignatureLayout layout, PayloadDigest digest, string option)
    {
        byte[] payload = TestKeys.Sign(TestPayload.Bytes, layout, digest);
        int place = layout == SignatureLayout.Trailer
            ? TestPayload.Bytes.Length + 28 + 12
            : (int)ElfFile.Read(payload)!.Find(".note.Xen.signature")!.Header.Offset + (layout == SignatureLayout.Note ? 16 : 24);
        byte[] signature = payload[place..(place + 256)];
        byte[] covered = layout == SignatureLayout.Trailer ? payload[..TestPayload.Bytes.Length] : [.. payload[..place], .. new byte[256], .. payload[(place + 256)..]];
        var files = new Dictionary<string, byte[]> { ["key"] = Encoding.ASCII.GetBytes(TestKeys.Own.ExportSubjectPublicKeyInfoPem()), ["signature"] = signature, ["payload"] = covered };
        Assert.Equal((0, "Verified OK\n"), Tool.Run(NoOpenssl, "openssl", ["dgst", option, "-verify", "@key", "-signature", "@signature", "@payload"], files));
    }

    /// <summary>The way of XenServer's tool: objcopy adds a note with zeros, OpenSSL signs the file, objcopy removes the note and adds one with the signature.</summary>
    [Theory]
    [InlineData(SignatureLayout.Note)]
    [InlineData(SignatureLayout.NoteHeader)]
    public void What_objcopy_and_openssl_signed_is_valid(SignatureLayout layout)
    {
        var files = new Dictionary<string, byte[]>
        {
            ["key"] = Encoding.ASCII.GetBytes(TestKeys.Own.ExportPkcs8PrivateKeyPem()),
            ["note"] = NoteOf(layout, new byte[256]),
            ["payload"] = [.. TestPayload.Bytes],
            ["signature"] = [],
        };
        string[] add = ["--remove-section=.note.Xen.signature", "--add-section", ".note.Xen.signature=@note", "@payload"];
        Assert.Equal((0, ""), Tool.Run(NoBinutils, "objcopy", add, files));
        Assert.Equal(0, Tool.Run(NoOpenssl, "openssl", ["dgst", "-sha256", "-sign", "@key", "-out", "@signature", "@payload"], files).Status);
        files["note"] = NoteOf(layout, files["signature"]);
        Assert.Equal(0, Tool.Run(NoBinutils, "objcopy", ["--remove-section=.note.Xen.signature", "@payload"], files).Status);
        Assert.Equal(0, Tool.Run(NoBinutils, "objcopy", ["--add-section", ".note.Xen.signature=@note", "@payload"], files).Status);

        SignatureVerdict verdict = PayloadVerifier.Verify(files["payload"], TestKeys.RingOf(TestKeys.Own), TestKeys.Now);
        Assert.Empty(verdict.Findings);
        Assert.Equal((SignatureStatus.Valid, layout), (verdict.Status, verdict.Layout));
    }

    [Theory]
    [InlineData(SignatureLayout.Note)]
    [InlineData(SignatureLayout.NoteHeader)]
    public void Readelf_has_nothing_to_say_against_a_signed_payload(SignatureLayout layout)
    {
        (int status, string output) = Tool.Run(NoBinutils, "readelf", ["-W", "-a", "@payload"], new() { ["payload"] = TestKeys.Sign(TestPayload.Bytes, layout) });
        Assert.Equal(0, status);
        Assert.DoesNotContain("Warning", output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Error", output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(".note.Xen.signature NOTE", output, StringComparison.Ordinal);
    }

    private static byte[] NoteOf(SignatureLayout layout, byte[] signature) =>
        layout == SignatureLayout.Note ? ElfNotes.Write("Xen\0"u8, 1, signature) : ElfNotes.Write("Xen\0"u8, 0, [1, 0, 0, 0, 0, 1, 0, 0, .. signature]);
}
