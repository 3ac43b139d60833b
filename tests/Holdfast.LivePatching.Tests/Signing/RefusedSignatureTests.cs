using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Signing;

namespace Holdfast.LivePatching.Tests.Signing;

public sealed class RefusedSignatureTests
{
    private static readonly Keyring s_ring = TestKeys.RingOf(TestKeys.Own);
    private static readonly byte[] s_identifier = Convert.FromHexString(s_ring.Keys[0].Identifier);

    /// <summary>Whoever signed did so over the digest that the number names, where .NET has it.</summary>
    [Theory]
    [InlineData(PayloadDigest.Md4, "HF3812")]
    [InlineData(PayloadDigest.Md5, "HF3812")]
    [InlineData(PayloadDigest.Sha1, "HF3812")]
    [InlineData(PayloadDigest.Sha224, "HF3812")]
    [InlineData(PayloadDigest.RipeMd128, "HF3812")]
    [InlineData(PayloadDigest.RipeMd160, "HF3812")]
    [InlineData(PayloadDigest.RipeMd256, "HF3812")]
    [InlineData(PayloadDigest.RipeMd320, "HF3812")]
    [InlineData(PayloadDigest.Tiger128, "HF3812")]
    [InlineData(PayloadDigest.Tiger160, "HF3812")]
    [InlineData(PayloadDigest.Tiger192, "HF3812")]
    [InlineData(PayloadDigest.Whirlpool256, "HF3813")]
    [InlineData(PayloadDigest.Whirlpool384, "HF3813")]
    [InlineData(PayloadDigest.Whirlpool512, "HF3813")]
    [InlineData((PayloadDigest)17, "HF3813")]
    [InlineData((PayloadDigest)255, "HF3813")]
    public void A_weak_or_an_unknown_digest_is_refused(PayloadDigest digest, string rule)
    {
        HashAlgorithmName algorithm = digest switch
        {
            PayloadDigest.Md5 => HashAlgorithmName.MD5,
            PayloadDigest.Sha1 => HashAlgorithmName.SHA1,
            _ => HashAlgorithmName.SHA256,
        };
        byte[] signature = TestKeys.Own.SignData(TestPayload.Bytes, algorithm, RSASignaturePadding.Pkcs1);
        Assert.Equal((SignatureStatus.Invalid, rule), StatusAndRule(Trailer(new PayloadSignatureTrailer { Algo = 1, Hash = (byte)digest, IdType = 1 }, signature, s_identifier)));
    }

    [Theory]
    [InlineData(0, "It was made with DSA.")]
    [InlineData(2, "The algorithm has the number 2, which is none.")]
    public void Another_algorithm_than_RSA_is_refused(byte algorithm, string message)
    {
        SignatureVerdict verdict = Verify(Trailer(new PayloadSignatureTrailer { Algo = algorithm, Hash = 4, IdType = 1 }, SignPayload(TestKeys.Own), s_identifier));
        Assert.Equal((SignatureStatus.Invalid, "HF3810", message), (verdict.Status, Assert.Single(verdict.Findings).Id, Assert.Single(verdict.Findings).Message));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void A_key_that_is_named_otherwise_is_refused(byte type) =>
        Assert.Equal((SignatureStatus.Invalid, "HF3811"), StatusAndRule(Trailer(new PayloadSignatureTrailer { Algo = 1, Hash = 4, IdType = type }, SignPayload(TestKeys.Own), s_identifier)));

    [Fact]
    public void What_is_reserved_is_zero()
    {
        byte[] payload = TestKeys.Sign(TestPayload.Bytes, SignatureLayout.Trailer);
        payload[TestPayload.Bytes.Length + LivePatchConstants.AppendedSignatureMarker.Length + PayloadSignatureTrailer.Offsets.Pad] = 1;
        Assert.Equal((SignatureStatus.Invalid, "HF3808"), StatusAndRule(payload));
    }

    [Fact]
    public void A_trailer_without_an_identifier_is_tried_with_each_key()
    {
        byte[] payload = Trailer(new PayloadSignatureTrailer { Algo = 1, Hash = 4, IdType = 1 }, SignPayload(TestKeys.Own), []);
        Assert.True(Verify(payload).IsValid);
    }

    [Fact]
    public void A_small_key_is_refused_although_it_made_the_signature()
    {
        byte[] payload = Trailer(new PayloadSignatureTrailer { Algo = 1, Hash = 4, IdType = 1 }, SignPayload(TestKeys.Weak), []);
        SignatureVerdict verdict = PayloadVerifier.Verify(payload, TestKeys.RingOf(TestKeys.Weak), TestKeys.Now);
        Assert.Equal((SignatureStatus.Invalid, "HF3814", "The key test.pem has 1024 bits."), (verdict.Status, Assert.Single(verdict.Findings).Id, Assert.Single(verdict.Findings).Message));
    }

    [Fact]
    public void Wild_lengths_in_a_trailer_never_throw_and_are_refused()
    {
        Gen<(uint Signature, byte Identifier, byte Signer, int Cut)> lengths =
            from signature in Gen.OneOf(Gen.Choose(0, 300).Select(value => (uint)value), Gen.Elements(0x7fffffffU, 0x80000000U, uint.MaxValue, 256U))
            from identifier in Gen.Choose(0, 255)
            from signer in Gen.Choose(0, 255)
            from cut in Gen.Choose(0, 320)
            select (signature, (byte)identifier, (byte)signer, cut);
        byte[] signed = TestKeys.Sign(TestPayload.Bytes, SignatureLayout.Trailer);
        Prop.ForAll(lengths.ToArbitrary(), wild =>
        {
            byte[] payload = [.. signed];
            new PayloadSignatureTrailer { Algo = 1, Hash = 4, IdType = 1, SigLen = wild.Signature, KeyIdLen = wild.Identifier, SignerLen = wild.Signer }
                .Write(payload.AsSpan(TestPayload.Bytes.Length + LivePatchConstants.AppendedSignatureMarker.Length));
            payload = payload[..^Math.Min(wild.Cut, payload.Length)];
            Assert.Equal(payload.AsSpan().SequenceEqual(signed), Verify(payload).IsValid);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_order_of_Linux_is_refused_and_told()
    {
        byte[] header = new byte[PayloadSignatureTrailer.Size];
        new PayloadSignatureTrailer { Algo = 1, Hash = 4, IdType = 1, SigLen = 256 }.Write(header);
        SignatureVerdict verdict = Verify([.. TestPayload.Bytes, .. SignPayload(TestKeys.Own), .. header, .. LivePatchConstants.AppendedSignatureMarker]);
        Diagnostic finding = Assert.Single(verdict.Findings);
        Assert.Equal((SignatureStatus.Invalid, "HF3806"), (verdict.Status, finding.Id));
        Assert.StartsWith("The file ends with the marker, as a module of Linux that is signed does", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_marker_with_bytes_before_it_is_refused()
    {
        byte[] signed = TestKeys.Sign(TestPayload.Bytes, SignatureLayout.Trailer);
        Assert.Equal((SignatureStatus.Invalid, "HF3806"), StatusAndRule([.. TestPayload.Bytes, 0, .. signed[TestPayload.Bytes.Length..]]));
    }

    [Fact]
    public void A_note_and_a_trailer_are_two_signatures()
    {
        byte[] note = TestKeys.Sign(TestPayload.Bytes, SignatureLayout.Note);
        byte[] trailer = TestKeys.Sign(TestPayload.Bytes, SignatureLayout.Trailer);
        Assert.Contains(Verify([.. note, .. trailer[TestPayload.Bytes.Length..]]).Findings, finding => finding.Id == "HF3803");
    }

    [Fact]
    public void Two_notes_are_two_signatures()
    {
        byte[] note = ElfNotes.Write("Xen\0"u8, 1, new byte[256]);
        Assert.Contains(Verify(WithSections([.. note, .. note])).Findings, finding => finding.Id == "HF3803" && finding.Message == "There is a second note named Xen.");
    }

    [Fact]
    public void Two_sections_are_two_signatures()
    {
        byte[] note = ElfNotes.Write("Xen\0"u8, 1, new byte[256]);
        Assert.Contains(Verify(WithSections(note, note)).Findings, finding => finding.Id == "HF3803" && finding.Message == "There are 2 sections of that name.");
        using SigningKey signer = TestKeys.SignerOf(TestKeys.Own);
        Assert.Equal("It has more than one section .note.Xen.signature.", PayloadSigner.Sign(WithSections(note, note), signer, SignatureLayout.Note, PayloadDigest.Sha256).Problem);
    }

    [Fact]
    public void A_section_with_a_place_in_memory_is_refused_and_loses_it_when_it_is_signed()
    {
        ElfWriter writer = TestPayload.Write();
        writer.AddNote(".note.Xen.signature", ElfSectionFlags.Allocated, "Xen\0"u8, 1, new byte[256]);
        Assert.Contains(Verify(writer.ToArray()).Findings, finding => finding.Id == "HF3804");
        byte[] signed = TestKeys.Sign(writer.ToArray(), SignatureLayout.Note);
        Assert.True(Verify(signed).IsValid);
        Assert.False(ElfFile.Read(signed)!.Find(".note.Xen.signature")!.IsAllocated);
    }

    public static TheoryData<byte[], string> Notes => new()
    {
        { [], "HF3805" },
        { new byte[31], "HF3805" },
        { ElfNotes.Write("GNU\0"u8, 1, new byte[256]), "HF3805" },
        { ElfNotes.Write("Xen\0"u8, 1, new byte[256])[..^4], "HF3805" },
        { [.. ElfNotes.Write("Xen\0"u8, 1, new byte[256]), 0, 0, 0, 0], "HF3805" },
        { ElfNotes.Write("Xen\0"u8, 2, new byte[256]), "HF3809" },
        { ElfNotes.Write("Xen\0"u8, 0x01_00_0001, new byte[256]), "HF3813" },
        { ElfNotes.Write("Xen\0"u8, 0x00_01_0001, new byte[256]), "HF3810" },
        { ElfNotes.Write("Xen\0"u8, 1, new byte[1024]), "HF3807" },
        { [.. ElfNotes.Write("Xen\0"u8, 1, []), .. ElfNotes.Write("Y\0"u8, 1, new byte[64])], "HF3807" },
        { ElfNotes.Write("Xen\0"u8, 0, new byte[16]), "HF3809" },
        { ElfNotes.Write("Xen\0"u8, 0, [1, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8]), "HF3807" },
        { ElfNotes.Write("Xen\0"u8, 0, [1, 0, 0, 0, 9, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8]), "HF3807" },
        { ElfNotes.Write("Xen\0"u8, 0, [1, 0, 0, 0, 255, 255, 255, 255, 1, 2, 3, 4, 5, 6, 7, 8]), "HF3807" },
        { ElfNotes.Write("Xen\0"u8, 0, [1, 0, 1, 0, 8, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8]), "HF3810" },
        { ElfNotes.Write("Xen\0"u8, 0, [1, 0, 0, 1, 8, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8]), "HF3813" },
        { [4, 0, 0, 0, 255, 255, 255, 255, 1, 0, 0, 0, (byte)'X', (byte)'e', (byte)'n', 0, .. new byte[64]], "HF3805" },
        { [255, 255, 255, 255, 4, 0, 0, 0, 1, 0, 0, 0, (byte)'X', (byte)'e', (byte)'n', 0, .. new byte[64]], "HF3805" },
    };

    [Theory]
    [MemberData(nameof(Notes))]
    public void A_note_of_another_form_is_refused(byte[] notes, string rule)
    {
        SignatureVerdict verdict = Verify(WithSections(notes));
        Assert.Equal(SignatureStatus.Invalid, verdict.Status);
        Assert.Contains(verdict.Findings, finding => finding.Id == rule);
    }

    [Fact]
    public void A_signature_that_is_a_part_of_another_section_is_refused()
    {
        byte[] payload = TestKeys.Sign(TestPayload.Bytes, SignatureLayout.Note);
        ElfFile file = ElfFile.Read(payload)!;
        ElfSection text = file.Find(".text")!;
        (text.Header with { Offset = file.Find(".note.Xen.signature")!.Header.Offset + 16 }).Write(payload.AsSpan((int)text.HeaderOffset));
        Assert.Contains(Verify(payload).Findings, finding => finding.Id == "HF3815");
    }

    [Fact]
    public void A_signature_may_be_shorter_than_the_note_in_the_layout_with_a_header()
    {
        // What is left is signed like everything else.
        byte[] note = ElfNotes.Write("Xen\0"u8, 0, [1, 0, 0, 0, 0, 1, 0, 0, .. new byte[256], 1, 2, 3, 4]);
        byte[] payload = WithSections(note);
        byte[] signature = SignedBy(TestKeys.Own, payload);
        signature.CopyTo(payload, (int)ElfFile.Read(payload)!.Find(".note.Xen.signature")!.Header.Offset + 24);
        Assert.True(Verify(payload).IsValid);
    }

    [Fact]
    public void Notes_of_other_names_are_passed_over()
    {
        byte[] other = ElfNotes.Write("Somebody\0"u8, 7, new byte[20]);
        byte[] payload = WithSections([.. other, .. ElfNotes.Write("Xen\0"u8, 1, new byte[256])]);
        byte[] signature = SignedBy(TestKeys.Own, payload);
        signature.CopyTo(payload, (int)ElfFile.Read(payload)!.Find(".note.Xen.signature")!.Header.Offset + other.Length + 16);
        Assert.True(Verify(payload).IsValid);
    }

    private static SignatureVerdict Verify(byte[] payload) => PayloadVerifier.Verify(payload, s_ring, TestKeys.Now);

    private static (SignatureStatus Status, string Rule) StatusAndRule(byte[] payload)
    {
        SignatureVerdict verdict = Verify(payload);
        return (verdict.Status, Assert.Single(verdict.Findings).Id);
    }

    private static byte[] SignPayload(RSA key) => SignedBy(key, TestPayload.Bytes);

    private static byte[] SignedBy(RSA key, byte[] bytes) => key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    private static byte[] Trailer(PayloadSignatureTrailer header, byte[] signature, byte[] identifier, string signer = "")
    {
        byte[] written = new byte[PayloadSignatureTrailer.Size];
        byte[] name = Encoding.UTF8.GetBytes(signer);
        (header with { SigLen = (uint)signature.Length, KeyIdLen = (byte)identifier.Length, SignerLen = (byte)name.Length }).Write(written);
        return [.. TestPayload.Bytes, .. LivePatchConstants.AppendedSignatureMarker, .. written, .. signature, .. identifier, .. name];
    }

    private static byte[] WithSections(params byte[][] contents)
    {
        ElfWriter writer = TestPayload.Write();
        foreach (byte[] notes in contents) writer.AddSection(".note.Xen.signature", ElfSectionType.Notes, default, notes, alignment: 4);
        return writer.ToArray();
    }
}
