using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Holdfast.LivePatching.Signing;

namespace Holdfast.LivePatching.Tests.Signing;

public sealed class KeyTests
{
    [Fact]
    public void Keys_and_certificates_are_read_in_every_form()
    {
        X509Certificate2 certificate = TestKeys.CertificateOf(TestKeys.Own, "CN=A");
        byte[][] files =
        [
            Encoding.ASCII.GetBytes(TestKeys.Own.ExportSubjectPublicKeyInfoPem()),
            Encoding.ASCII.GetBytes(TestKeys.Own.ExportRSAPublicKeyPem()),
            Encoding.ASCII.GetBytes(TestKeys.Own.ExportPkcs8PrivateKeyPem()),
            Encoding.ASCII.GetBytes(TestKeys.Own.ExportRSAPrivateKeyPem()),
            Encoding.ASCII.GetBytes(certificate.ExportCertificatePem()),
            certificate.RawData,
        ];
        byte[] payload = TestKeys.Sign(TestPayload.Bytes, SignatureLayout.Note);
        Assert.All(files, file => Assert.True(PayloadVerifier.Verify(payload, Keyring.Read("key", file, out _)!, TestKeys.Now).IsValid));
    }

    [Theory]
    [InlineData("", "It holds no key and no certificate in PEM.")]
    [InlineData("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n", "Its 'PUBLIC KEY' is no RSA key that can be read.")]
    [InlineData("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "Its certificate cannot be read.")]
    [InlineData("-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n", "What it holds is no RSA key, but 'OPENSSH PRIVATE KEY'.")]
    [InlineData("-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n", "Its private key is encrypted. Decrypt it into a pipe, as with openssl pkey.")]
    [InlineData("-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nAAAA\n-----END RSA PRIVATE KEY-----\n", "Its private key is encrypted. Decrypt it into a pipe, as with openssl pkey.")]
    public void What_is_no_key_is_told_in_a_sentence(string file, string expected)
    {
        Assert.Null(Keyring.Read("key", Encoding.ASCII.GetBytes(file), out string complaint));
        Assert.Equal(expected, complaint);
    }

    [Fact]
    public void Keys_of_elliptic_curves_are_refused()
    {
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Assert.Null(Keyring.Read("key", Encoding.ASCII.GetBytes(curve.ExportSubjectPublicKeyInfoPem()), out string complaint));
        Assert.Equal("Its 'PUBLIC KEY' is no RSA key that can be read.", complaint);
        Assert.Null(SigningKey.Read(Encoding.ASCII.GetBytes(curve.ExportPkcs8PrivateKeyPem()), null, out complaint));
        Assert.Equal("Its 'PRIVATE KEY' is no RSA key that can be read.", complaint);
        using X509Certificate2 certificate = new CertificateRequest("CN=A", curve, HashAlgorithmName.SHA256).CreateSelfSigned(TestKeys.Now, TestKeys.Now.AddDays(1));
        Assert.Null(Keyring.Read("key", certificate.RawData, out complaint));
    }

    [Fact]
    public void Damaged_keys_and_certificates_never_throw()
    {
        byte[][] files = [TestKeys.CertificateOf(TestKeys.Own, "CN=A").RawData, TestKeys.Own.ExportSubjectPublicKeyInfo(), TestKeys.Own.ExportRSAPublicKey(), TestKeys.Own.ExportPkcs8PrivateKey()];
        string[] labels = ["CERTIFICATE", "PUBLIC KEY", "RSA PUBLIC KEY", "PRIVATE KEY"];
        byte[] payload = TestKeys.Sign(TestPayload.Bytes, SignatureLayout.Note);
        Gen<(int File, int Place, byte Value)> damage = from file in Gen.Choose(0, files.Length - 1) from place in Gen.Choose(0, files[file].Length - 1) from value in Gen.Choose(0, 255) select (file, place, (byte)value);
        Prop.ForAll(damage.ToArbitrary(), one =>
        {
            byte[] damaged = [.. files[one.File]];
            damaged[one.Place] = one.Value;
            Keyring? ring = Keyring.Read("key", Encoding.ASCII.GetBytes(PemEncoding.WriteString(labels[one.File], damaged)), out string complaint);
            Assert.Equal(ring is null, complaint.Length > 0);
            if (ring is not null) PayloadVerifier.Verify(payload, ring, TestKeys.Now);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_small_exponent_is_refused()
    {
        // With an exponent of 1 a signature is its own padding, which anybody writes.
        RSAParameters parameters = TestKeys.Own.ExportParameters(includePrivateParameters: false);
        using var weak = RSA.Create(new RSAParameters { Modulus = parameters.Modulus, Exponent = [3] });
        Assert.Equal("has the public exponent 3", TestKeys.RingOf(weak).Keys[0].Weakness);
        Assert.Null(TestKeys.RingOf(TestKeys.Own).Keys[0].Weakness);
    }

    [Fact]
    public void A_key_of_1024_bits_does_not_sign()
    {
        Assert.Null(SigningKey.Read(Encoding.ASCII.GetBytes(TestKeys.Weak.ExportPkcs8PrivateKeyPem()), null, out string complaint));
        Assert.Equal("Its key has 1024 bits: nothing is signed with less than 2048 bits, or with an exponent below 65537.", complaint);
    }

    [Fact]
    public void A_public_key_does_not_sign()
    {
        Assert.Null(SigningKey.Read(Encoding.ASCII.GetBytes(TestKeys.Own.ExportSubjectPublicKeyInfoPem()), null, out string complaint));
        Assert.Equal("It holds no private key in PEM.", complaint);
    }

    [Fact]
    public void The_certificate_of_another_key_is_refused()
    {
        Assert.Null(SigningKey.Read(Encoding.ASCII.GetBytes(TestKeys.Other.ExportPkcs8PrivateKeyPem()), Encoding.ASCII.GetBytes(TestKeys.Certificate), out string complaint));
        Assert.Equal("The certificate is for another key.", complaint);
    }

    [Fact]
    public void A_trailer_names_the_key_as_its_certificate_does()
    {
        byte[] payload = TestKeys.Sign(TestPayload.Bytes, SignatureLayout.Trailer, certificate: TestKeys.Certificate);
        Assert.EndsWith("Patch Signing", Encoding.UTF8.GetString(payload), StringComparison.Ordinal);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], payload[^21..^13]);
        SignatureVerdict verdict = PayloadVerifier.Verify(payload, TestKeys.RingOf(TestKeys.Certificate), TestKeys.Now);
        Assert.Equal((SignatureStatus.Valid, "Patch Signing", "0102030405060708"), (verdict.Status, verdict.Signer, verdict.Key?.Identifier));
    }

    [Fact]
    public void A_trailer_without_a_certificate_names_the_key_by_its_bits()
    {
        byte[] expected = [.. new X509SubjectKeyIdentifierExtension(new PublicKey(TestKeys.Own), critical: false).SubjectKeyIdentifierBytes.Span];
        Assert.Equal(20, expected.Length);
        Assert.Equal(expected, TestKeys.Sign(TestPayload.Bytes, SignatureLayout.Trailer)[^20..]);
        Assert.True(PayloadVerifier.Verify(TestKeys.Sign(TestPayload.Bytes, SignatureLayout.Trailer), TestKeys.RingOf(TestKeys.Certificate), TestKeys.Now).IsValid);
    }

    [Fact]
    public void A_name_that_the_key_does_not_have_is_refused()
    {
        byte[] payload = TestKeys.Sign(TestPayload.Bytes, SignatureLayout.Trailer, certificate: TestKeys.Certificate);
        string other = TestKeys.CertificateOf(TestKeys.Own, "CN=Somebody").ExportCertificatePem();
        SignatureVerdict verdict = PayloadVerifier.Verify(payload, TestKeys.RingOf(other), TestKeys.Now);
        Diagnostic finding = Assert.Single(verdict.Findings);
        Assert.Equal((SignatureStatus.Invalid, "HF3818", "It says 'Patch Signing', and the certificate test.pem says 'Somebody'."), (verdict.Status, finding.Id, finding.Message));
    }

    [Fact]
    public void A_trailer_that_a_certificate_named_is_unknown_to_the_bare_key()
    {
        byte[] payload = TestKeys.Sign(TestPayload.Bytes, SignatureLayout.Trailer, certificate: TestKeys.Certificate);
        Assert.Equal(SignatureStatus.KeyUnknown, PayloadVerifier.Verify(payload, TestKeys.RingOf(TestKeys.Own), TestKeys.Now).Status);
    }

    [Theory]
    [InlineData(2025, "The certificate test.pem begins on 2026-01-01.")]
    [InlineData(2028, "The certificate test.pem ended on 2027-01-01.")]
    public void A_signature_stays_good_outside_of_the_dates_and_that_is_told(int year, string message)
    {
        byte[] payload = TestKeys.Sign(TestPayload.Bytes, SignatureLayout.Note);
        SignatureVerdict verdict = PayloadVerifier.Verify(payload, TestKeys.RingOf(TestKeys.Certificate), new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero));
        Diagnostic finding = Assert.Single(verdict.Findings);
        Assert.Equal((SignatureStatus.Valid, "HF3819", Severity.Warning, message), (verdict.Status, finding.Id, finding.Severity, finding.Message));
    }

    [Fact]
    public void A_keyring_is_the_keys_of_a_folder_in_the_order_of_their_names()
    {
        using var folder = new KeyFolder();
        folder.Add("b.pem", TestKeys.Own.ExportSubjectPublicKeyInfoPem() + "\n" + TestKeys.Other.ExportRSAPublicKeyPem());
        folder.Add("a.crt", TestKeys.Certificate);
        folder.Add("README", "-----BEGIN nonsense");
        Keyring? ring = Keyring.ReadFolder(folder.Path, out string complaint);
        Assert.Equal("", complaint);
        Assert.Equal(["a.crt", "b.pem#1", "b.pem#2"], ring!.Keys.Select(key => key.Name));
        Assert.Equal("a.crt", PayloadVerifier.Verify(TestKeys.Sign(TestPayload.Bytes, SignatureLayout.Note), ring, TestKeys.Now).Key?.Name);
    }

    [Fact]
    public void A_keyring_is_read_as_a_whole_or_not_at_all()
    {
        using var folder = new KeyFolder();
        Assert.Null(Keyring.ReadFolder(folder.Path, out string complaint));
        Assert.Equal("It has no keys: none of its files is called *.pem, *.crt or *.cer.", complaint);
        folder.Add("a.pem", TestKeys.Own.ExportSubjectPublicKeyInfoPem());
        folder.Add("b.pem", "nonsense");
        Assert.Null(Keyring.ReadFolder(folder.Path, out complaint));
        Assert.Equal("b.pem: It holds no key and no certificate in PEM.", complaint);
        folder.Add("b.pem", TestKeys.Own.ExportPkcs8PrivateKeyPem());
        Assert.Null(Keyring.ReadFolder(folder.Path, out complaint));
        Assert.Equal("b.pem: It holds a private key, which does not belong where signatures are verified.", complaint);
    }

    private sealed class KeyFolder : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("holdfast-");

        public string Path => _folder.FullName;

        public void Add(string name, string contents) => File.WriteAllText(System.IO.Path.Combine(Path, name), contents);

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
