using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;
using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Signing;

namespace Holdfast.LivePatching.Tests.Signing;

public sealed class PayloadSigningTests
{
    private static readonly Keyring s_ring = TestKeys.RingOf(TestKeys.Own);

    public static TheoryData<SignatureLayout, PayloadDigest> Ways => new()
    {
        { SignatureLayout.Note, PayloadDigest.Sha256 },
        { SignatureLayout.NoteHeader, PayloadDigest.Sha256 },
        { SignatureLayout.Trailer, PayloadDigest.Sha256 },
        { SignatureLayout.Trailer, PayloadDigest.Sha384 },
        { SignatureLayout.Trailer, PayloadDigest.Sha512 },
    };

    public static TheoryData<SignatureLayout> Layouts => [.. Enum.GetValues<SignatureLayout>()];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_signed_payload_is_valid(SignatureLayout layout, PayloadDigest digest)
    {
        SignatureVerdict verdict = Verify(TestKeys.Sign(TestPayload.Bytes, layout, digest));
        Assert.Empty(verdict.Findings);
        Assert.Equal((SignatureStatus.Valid, layout, digest, "test.pem", ""), (verdict.Status, verdict.Layout, verdict.Digest, verdict.Key?.Name, verdict.Signer));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Signing_twice_gives_the_same_bytes(SignatureLayout layout, PayloadDigest digest) =>
        Assert.Equal(TestKeys.Sign(TestPayload.Bytes, layout, digest), TestKeys.Sign(TestPayload.Bytes, layout, digest));

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_signature_takes_the_place_of_the_one_before(SignatureLayout layout)
    {
        using SigningKey other = TestKeys.SignerOf(TestKeys.Other);
        byte[] first = PayloadSigner.Sign(TestPayload.Bytes, other, layout, PayloadDigest.Sha256).Payload!;
        Assert.Equal(TestKeys.Sign(TestPayload.Bytes, layout), TestKeys.Sign(first, layout));
    }

    [Fact]
    public void The_two_notes_take_the_place_of_each_other() =>
        Assert.Equal(TestKeys.Sign(TestPayload.Bytes, SignatureLayout.Note), TestKeys.Sign(TestKeys.Sign(TestPayload.Bytes, SignatureLayout.NoteHeader), SignatureLayout.Note));

    [Theory]
    [InlineData(SignatureLayout.Note, SignatureLayout.Trailer, "It is signed in a note, and has one signature: sign the payload without it.")]
    [InlineData(SignatureLayout.Trailer, SignatureLayout.NoteHeader, "It is signed behind the file, and has one signature: sign the payload without it.")]
    public void A_signature_of_the_other_family_is_not_replaced(SignatureLayout first, SignatureLayout second, string problem)
    {
        using SigningKey signer = TestKeys.SignerOf(TestKeys.Own);
        Assert.Equal(new SigningResult(null, problem), PayloadSigner.Sign(TestKeys.Sign(TestPayload.Bytes, first), signer, second, PayloadDigest.Sha256));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Sections_and_symbols_stay_as_they_were(SignatureLayout layout)
    {
        ElfFile before = ElfFile.Read(TestPayload.Bytes)!;
        ElfFile after = ElfFile.Read(TestKeys.Sign(TestPayload.Bytes, layout))!;
        foreach (ElfSection section in before.RealSections.SkipLast(1))
        {
            Assert.Equal((section.Name, section.Header), (after.Sections[section.Index].Name, after.Sections[section.Index].Header));
            Assert.Equal(section.Contents.ToArray(), after.Sections[section.Index].Contents.ToArray());
        }
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Every_changed_byte_is_noticed(SignatureLayout layout)
    {
        byte[] payload = TestKeys.Sign(TestPayload.Bytes, layout, certificate: TestKeys.Certificate);
        Keyring ring = TestKeys.RingOf(TestKeys.Certificate);
        Assert.True(PayloadVerifier.Verify(payload, ring, TestKeys.Now).IsValid);
        var missed = new List<int>();
        for (int place = 0; place < payload.Length; place++)
        {
            byte was = payload[place];
            foreach (byte change in (byte[])[0xff, (byte)(1 << (place % 8))])
            {
                payload[place] = (byte)(was ^ change);
                if (PayloadVerifier.Verify(payload, ring, TestKeys.Now).IsValid) missed.Add(place);
            }

            payload[place] = was;
        }

        Assert.Empty(missed);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void What_is_cut_off_is_not_valid_wherever(SignatureLayout layout)
    {
        byte[] payload = TestKeys.Sign(TestPayload.Bytes, layout);
        for (int length = 0; length < payload.Length; length++) Assert.False(Verify(payload[..length]).IsValid, $"{length} of {payload.Length} bytes");
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void What_is_put_behind_is_noticed(SignatureLayout layout)
    {
        byte[] payload = TestKeys.Sign(TestPayload.Bytes, layout);
        Assert.False(Verify([.. payload, 0]).IsValid);
        Assert.False(Verify([.. payload, .. LivePatchConstants.AppendedSignatureMarker]).IsValid);
        Assert.False(Verify([.. payload, .. payload]).IsValid);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Arbitrary_changes_never_throw_and_are_noticed(SignatureLayout layout)
    {
        byte[] signed = TestKeys.Sign(TestPayload.Bytes, layout);
        Gen<(int Place, byte Value)> change = from place in Gen.Choose(0, signed.Length - 1) from value in Gen.Choose(0, 255) select (place, (byte)value);
        Prop.ForAll(change.NonEmptyListOf().ToArbitrary(), changes =>
        {
            byte[] payload = [.. signed];
            foreach ((int place, byte value) in changes) payload[place] = value;
            Assert.Equal(payload.AsSpan().SequenceEqual(signed), Verify(payload).IsValid);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Somebody_elses_key_is_not_known(SignatureLayout layout)
    {
        SignatureVerdict verdict = PayloadVerifier.Verify(TestKeys.Sign(TestPayload.Bytes, layout), TestKeys.RingOf(TestKeys.Other), TestKeys.Now);
        Assert.Equal((SignatureStatus.KeyUnknown, "HF3817"), (verdict.Status, Assert.Single(verdict.Findings).Id));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_changed_payload_is_told_from_one_of_another_key(SignatureLayout layout)
    {
        byte[] payload = TestKeys.Sign(TestPayload.Bytes, layout);
        payload[(int)ElfFile.Read(payload)!.Find(".text")!.Header.Offset]++;
        SignatureVerdict verdict = Verify(payload);
        Assert.Equal((SignatureStatus.Invalid, "HF3816", "test.pem"), (verdict.Status, Assert.Single(verdict.Findings).Id, verdict.Key?.Name));
        Assert.Equal("The key test.pem made the signature, and over something else.", Assert.Single(verdict.Findings).Message);
    }

    [Fact]
    public void A_payload_without_a_signature_is_unsigned()
    {
        SignatureVerdict verdict = Verify(TestPayload.Bytes);
        Assert.Equal((SignatureStatus.Unsigned, null, "HF3801"), (verdict.Status, verdict.Layout, Assert.Single(verdict.Findings).Id));
        Assert.Equal(SignatureStatus.Unsigned, PayloadVerifier.Verify(TestPayload.Bytes, Keyring.Empty, TestKeys.Now).Status);
    }

    [Fact]
    public void What_is_no_ELF_file_is_invalid() => Assert.Equal((SignatureStatus.Invalid, "HF3802"), StatusAndRule([.. "~Module signature appended~\n"u8]));

    [Theory]
    [InlineData(SignatureLayout.Note)]
    [InlineData(SignatureLayout.NoteHeader)]
    public void A_note_cannot_name_another_digest(SignatureLayout layout)
    {
        using SigningKey signer = TestKeys.SignerOf(TestKeys.Own);
        Assert.Equal("A note can name no digest but SHA-256.", PayloadSigner.Sign(TestPayload.Bytes, signer, layout, PayloadDigest.Sha512).Problem);
    }

    [Theory]
    [InlineData(PayloadDigest.Sha1, "SHA1 is not signed.")]
    [InlineData((PayloadDigest)99, "99 is not signed.")]
    public void A_weak_or_an_unknown_digest_is_not_signed(PayloadDigest digest, string problem)
    {
        using SigningKey signer = TestKeys.SignerOf(TestKeys.Own);
        Assert.Equal(problem, PayloadSigner.Sign(TestPayload.Bytes, signer, SignatureLayout.Trailer, digest).Problem);
    }

    [Fact]
    public void What_stands_behind_a_file_unknown_is_neither_signed_nor_lost()
    {
        using SigningKey signer = TestKeys.SignerOf(TestKeys.Own);
        Assert.All(Enum.GetValues<SignatureLayout>(), layout =>
            Assert.Equal("3 bytes stand behind the ELF file, and it is not known what they are.", PayloadSigner.Sign((byte[])[.. TestPayload.Bytes, 1, 2, 3], signer, layout, PayloadDigest.Sha256).Problem));
    }

    [Fact]
    public void A_payload_that_would_be_too_long_for_Xen_is_not_signed()
    {
        var writer = new ElfWriter();
        writer.AddSection(".data", ElfSectionType.Program, ElfSectionFlags.Allocated, new byte[(int)LivePatchConstants.MaxPayloadSize - 512]);
        using SigningKey signer = TestKeys.SignerOf(TestKeys.Own);
        Assert.EndsWith("and Xen takes no more than 2097152.", PayloadSigner.Sign(writer.ToArray(), signer, SignatureLayout.Trailer, PayloadDigest.Sha256).Problem, StringComparison.Ordinal);
    }

    private static SignatureVerdict Verify(byte[] payload) => PayloadVerifier.Verify(payload, s_ring, TestKeys.Now);

    private static (SignatureStatus Status, string Rule) StatusAndRule(byte[] payload)
    {
        SignatureVerdict verdict = Verify(payload);
        return (verdict.Status, Assert.Single(verdict.Findings).Id);
    }
}
