using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using Holdfast.Abi.Elf;
using Holdfast.LivePatching.Elf;

namespace Holdfast.Cli.Tests.LivePatch;

public sealed class SignatureCommandTests : IDisposable
{
    private static readonly RSA s_key = RSA.Create(2048);
    private static readonly RSA s_other = RSA.Create(2048);
    private static readonly string s_certificate = new CertificateRequest("CN=Patch Signing", s_key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
        .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200)).ExportCertificatePem();

    private readonly Workspace _workspace = new();
    private readonly string _payload;
    private readonly string _keyFile;
    private readonly string _publicFile;
    private readonly string _keyring;

    public SignatureCommandTests()
    {
        var writer = new ElfWriter();
        writer.AddSection(".text", ElfSectionType.Program, ElfSectionFlags.Allocated | ElfSectionFlags.Execute, [0xc3]);
        _payload = _workspace.Add("payload", writer.ToArray());
        _keyFile = Add("key.pem", s_key.ExportPkcs8PrivateKeyPem());
        _publicFile = Add("public.pem", s_key.ExportSubjectPublicKeyInfoPem());
        Add("ring/release.crt", s_certificate);
        _keyring = _workspace.PathOf("ring");
    }

    private string Output => _workspace.PathOf("signed");

    [Theory]
    [InlineData("note", "sha256")]
    [InlineData("note-header", "sha256")]
    [InlineData("trailer", "sha256")]
    [InlineData("trailer", "sha384")]
    [InlineData("trailer", "sha512")]
    public void A_payload_is_signed_and_verified(string layout, string digest)
    {
        Command signed = Command.Run("livepatch", "sign", _payload, Output, "--key", _keyFile, "--certificate", Path.Combine(_keyring, "release.crt"), "--layout", layout, "--digest", digest);
        Assert.Equal((0, "", ""), (signed.Status, signed.Output, signed.Error));
        Command verified = Command.Run("livepatch", "verify", Output, "--keyring", _keyring);
        Assert.Equal((0, $"pass  {Output}: valid, {layout}, {digest}, key release.crt of 2048 bits (CN=Patch Signing)\n", ""), (verified.Status, verified.Output, verified.Error));
    }

    [Fact]
    public void A_note_with_SHA_256_is_what_is_made_unless_it_is_said()
    {
        Assert.Equal(0, Command.Run("livepatch", "sign", _payload, Output, "--key", _keyFile).Status);
        Assert.Equal((0, $"pass  {Output}: valid, note, sha256, key public.pem of 2048 bits\n"), (Verify("--key", _publicFile).Status, Verify("--key", _publicFile).Output));
    }

    [Fact]
    public void A_payload_is_signed_in_its_place_and_in_a_pipe()
    {
        byte[] payload = File.ReadAllBytes(_payload);
        var piped = new MemoryStream();
        Assert.Equal(0, Command.RunInPipe(new MemoryStream(payload), piped, "livepatch", "sign", "-", "-", "--key", _keyFile));
        Assert.Equal(0, Command.Run("livepatch", "sign", _payload, _payload, "--key", _keyFile).Status);
        Assert.Equal(piped.ToArray(), File.ReadAllBytes(_payload));
        Assert.Equal(0, Command.RunWith(new MemoryStream(piped.ToArray()), "livepatch", "verify", "-", "--key", _publicFile).Status);
    }

    [Fact]
    public void An_unsigned_payload_is_a_failure()
    {
        Command command = Command.Run("livepatch", "verify", _payload, "--keyring", _keyring);
        Assert.Equal((1, $"FAIL  {_payload}: unsigned"), (command.Status, command.Lines[0]));
        Assert.Contains("error HF3801", command.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_payload_is_a_failure()
    {
        Sign();
        byte[] bytes = File.ReadAllBytes(Output);
        bytes[Elf64Header.Size] ^= 1;
        File.WriteAllBytes(Output, bytes);
        Command command = Verify("--keyring", _keyring);
        Assert.Equal((1, $"FAIL  {Output}: invalid, note, sha256, key release.crt of 2048 bits (CN=Patch Signing)"), (command.Status, command.Lines[0]));
        Assert.Contains("HF3816", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_payload_of_another_key_is_a_failure()
    {
        Sign();
        Command command = Verify("--key", Add("other.pem", s_other.ExportSubjectPublicKeyInfoPem()));
        Assert.Equal((1, $"FAIL  {Output}: key-unknown, note, sha256"), (command.Status, command.Lines[0]));
    }

    [Fact]
    public void Every_payload_is_verified_though_one_cannot_be_read()
    {
        Sign();
        string missing = _workspace.PathOf("missing");
        Command command = Command.Run("livepatch", "verify", missing, Output, _payload, "--keyring", _keyring);
        Assert.Equal((2, $"holdfast: {missing}: there is no such file.\n"), (command.Status, command.Error));
        Assert.StartsWith($"pass  {Output}: valid", command.Output, StringComparison.Ordinal);
        Assert.Contains($"FAIL  {_payload}: unsigned", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_verdict_is_written_as_json()
    {
        Sign();
        string[] lines = [.. Command.Run("livepatch", "verify", Output, _payload, "--keyring", _keyring, "--format", "json").Lines];
        Assert.All(lines, line => Assert.Empty(SchemaTests.FaultsOf("holdfast.livepatch-verify-1", line)));
        JsonNode signed = JsonNode.Parse(lines[0])!;
        Assert.Equal(("valid", "note", "sha256", "release.crt", 2048), ((string?)signed["verdict"], (string?)signed["layout"], (string?)signed["digest"], (string?)signed["key"]!["name"], (int)signed["key"]!["bits"]!));
        JsonNode unsigned = JsonNode.Parse(lines[1])!;
        Assert.Equal(("unsigned", null, "HF3801"), ((string?)unsigned["verdict"], (string?)unsigned["layout"], (string?)unsigned["diagnostics"]![0]!["id"]));
    }

    [Fact]
    public void What_was_signed_is_written_as_json()
    {
        Command command = Command.Run("livepatch", "sign", _payload, Output, "--key", _keyFile, "--format", "json");
        string line = Assert.Single(command.Lines);
        Assert.Empty(SchemaTests.FaultsOf("holdfast.livepatch-sign-1", line));
        Assert.Equal(new FileInfo(Output).Length, (long)JsonNode.Parse(line)!["bytes"]!);
    }

    [Theory]
    [InlineData("note")]
    [InlineData("note-header")]
    public void A_note_cannot_name_another_digest(string layout)
    {
        Command command = Command.Run("livepatch", "sign", _payload, Output, "--key", _keyFile, "--layout", layout, "--digest", "sha512");
        Assert.Equal((2, $"holdfast: the layout {layout} can name no digest but sha256; trailer can.\n"), (command.Status, command.Error));
        Assert.False(File.Exists(Output));
    }

    [Fact]
    public void Weak_digests_are_no_choice()
    {
        Command command = Command.Run("livepatch", "sign", _payload, Output, "--key", _keyFile, "--layout", "trailer", "--digest", "sha1");
        Assert.Equal(2, command.Status);
        Assert.StartsWith("holdfast: 'sha1' is none of sha256, sha384, sha512.\n", command.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_cannot_be_used_is_told_and_nothing_is_written()
    {
        using var weak = RSA.Create(1024);
        string file = Add("weak.pem", weak.ExportPkcs8PrivateKeyPem());
        Command command = Command.Run("livepatch", "sign", _payload, Output, "--key", file);
        Assert.Equal((2, $"holdfast: {file}: Its key has 1024 bits: nothing is signed with less than 2048 bits, or with an exponent below 65537.\n"), (command.Status, command.Error));
        Assert.False(File.Exists(Output));
        Assert.Equal((2, $"holdfast: {_publicFile}: It holds no private key in PEM.\n"), (Command.Run("livepatch", "sign", _payload, Output, "--key", _publicFile) is var other ? (other.Status, other.Error) : default));
    }

    [Fact]
    public void What_is_no_payload_is_not_signed()
    {
        string file = _workspace.Add("nonsense", [1, 2, 3]);
        Command command = Command.Run("livepatch", "sign", file, Output, "--key", _keyFile);
        Assert.Equal((2, $"holdfast: {file}: It is no 64-bit little-endian ELF file.\n"), (command.Status, command.Error));
    }

    [Fact]
    public void A_keyring_that_cannot_be_read_ends_it()
    {
        Sign();
        Assert.Equal((2, $"holdfast: {_workspace.PathOf("nowhere")}: there is no such folder.\n"), (Verify("--keyring", _workspace.PathOf("nowhere")).Status, Verify("--keyring", _workspace.PathOf("nowhere")).Error));
        Add("ring/z.pem", "nonsense");
        Command command = Verify("--keyring", _keyring);
        Assert.Equal((2, "", $"holdfast: {_keyring}: z.pem: It holds no key and no certificate in PEM.\n"), (command.Status, command.Output, command.Error));
    }

    [Theory]
    [InlineData]
    [InlineData("--keyring", "a", "--key", "b")]
    public void It_has_to_be_said_once_whose_signatures_are_trusted(params string[] options)
    {
        Command command = Command.Run(["livepatch", "verify", _payload, .. options]);
        Assert.Equal(2, command.Status);
        Assert.StartsWith("holdfast: One of --keyring, --key and --certificate says whose signatures are trusted.\n", command.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_of_signatures_is_explained() => Assert.StartsWith("HF3812 (error): ", Command.Run("explain", "hf3812").Output, StringComparison.Ordinal);

    public void Dispose() => _workspace.Dispose();

    private void Sign() => Assert.Equal(0, Command.Run("livepatch", "sign", _payload, Output, "--key", _keyFile).Status);

    private Command Verify(params string[] options) => Command.Run(["livepatch", "verify", Output, .. options]);

    private string Add(string name, string contents) => _workspace.Add(name, Encoding.ASCII.GetBytes(contents));
}
