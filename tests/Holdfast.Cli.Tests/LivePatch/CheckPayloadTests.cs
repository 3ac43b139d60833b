using System.IO.Compression;
using System.Security.Cryptography;
using Holdfast.LivePatching.Tests.Agreement;
using Holdfast.Testing;

namespace Holdfast.Cli.Tests.LivePatch;

/// <summary>The verb, on payloads that real Xen has judged.</summary>
public sealed class CheckPayloadTests : IDisposable
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "tests", "agreement", "livepatch");
    private static readonly Lazy<byte[]> s_xen = new(() => SmallHypervisor.Parse(File.ReadAllText(Path.Combine(s_folder, "hypervisor-4.17.txt"))).Build());

    private readonly Workspace _workspace = new();
    private readonly string _xen;

    public CheckPayloadTests() => _xen = _workspace.Add("xen-syms", s_xen.Value);

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("good", 0)]
    [InlineData("nop-func", 1)]
    [InlineData("stacked", 1)]
    [InlineData("hooks", 0)]
    [InlineData("rela-info0", 1)]
    [InlineData("twice", 1)]
    public void What_is_said_is_what_is_stored(string payload, int status)
    {
        Command command = Check(payload);
        Assert.Equal((status, ""), (command.Status, command.Error));
        string text = command.Output.Replace(Payload(payload), payload, StringComparison.Ordinal);
        Assert.Equal(StoredText.Read($"tests/Holdfast.Cli.Tests/LivePatch/Goldens/check-{payload}.golden", text), text);
    }

    [Fact]
    public void Each_payload_is_judged_and_the_worst_decides_the_exit_status()
    {
        Command command = Command.Run("livepatch", "check", Payload("good"), Payload("nop-func"), Payload("good"), "--xen", _xen);
        Assert.Equal(1, command.Status);
        Assert.Equal(["pass", "FAIL", "pass"], command.Lines.Where(line => line[0] != ' ').Select(line => line[..4]));
    }

    [Fact]
    public void What_is_loaded_before_is_what_a_payload_stands_on()
    {
        Command command = Check("stacked", "--loaded", Payload("good"));
        Assert.Equal(0, command.Status);
        Assert.Contains("apply succeeds", command.Output, StringComparison.Ordinal);
        Command twice = Check("good", "--loaded", Payload("good"));
        Assert.Equal(1, twice.Status);
        Assert.Contains("upload fails with EEXIST", twice.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "The file is empty.")]
    [InlineData((2 << 20) + 1, "The file has more than 2097152 bytes.")]
    [InlineData((2 << 20) + 4096, "The file has more than 2097152 bytes.")]
    public void A_file_of_a_length_that_Xen_does_not_take_fails_at_upload(int length, string what)
    {
        Command command = Command.Run("livepatch", "check", _workspace.Add("payload", new byte[length]), "--xen", _xen);
        Assert.Equal(1, command.Status);
        Assert.Contains("      upload fails with EINVAL", command.Lines);
        Assert.Contains("        " + what, command.Lines);
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_is_said_to_be_one()
    {
        Command command = Command.Run("livepatch", "check", _workspace.Root, "--xen", _xen);
        Assert.Equal((2, $"holdfast: {_workspace.Root}: it is a folder, or may not be read.\n"), (command.Status, command.Error));
    }

    [Fact]
    public void Json_is_as_the_schema_says()
    {
        foreach (string payload in (string[])["good", "nop-func", "hooks", "rela-info0", "garbage4k"])
        {
            Command command = Check(payload, "--format", "json");
            Assert.Equal("", command.Error);
            Assert.Empty(SchemaTests.FaultsOf("holdfast.livepatch-check-1", Assert.Single(command.Lines)));
        }
    }

    [Fact]
    public void A_warning_is_an_error_to_who_is_strict() => Assert.Equal((0, 1), (Check("hooks").Status, Check("hooks", "--strict").Status));

    [Fact]
    public void Gzip_and_standard_input_are_read()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(s_xen.Value);
        string xen = _workspace.Add("xen-syms.gz", packed.ToArray());
        Command command = Command.RunWith(File.OpenRead(Payload("good")), "livepatch", "check", "-", "--xen", xen);
        Assert.Equal((0, ""), (command.Status, command.Error));
        Assert.StartsWith("pass  -: for Xen 4.17.7, build 151b373fd64b", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_payload_that_nobody_signed_fails_where_a_signature_is_required()
    {
        using var key = RSA.Create(2048);
        string ring = Path.GetDirectoryName(_workspace.Add(Path.Combine("ring", "key.pem"), System.Text.Encoding.ASCII.GetBytes(key.ExportSubjectPublicKeyInfoPem())))!;
        string secret = _workspace.Add("secret.pem", System.Text.Encoding.ASCII.GetBytes(key.ExportPkcs8PrivateKeyPem()));
        string signed = _workspace.PathOf("signed.livepatch");
        Assert.Equal(0, Command.Run("livepatch", "sign", Payload("good"), signed, "--key", secret).Status);

        Command unsigned = Check("good", "--require-signature", "--keyring", ring);
        Assert.Equal(1, unsigned.Status);
        Assert.Contains("HF3801", unsigned.Output, StringComparison.Ordinal);
        Assert.Equal(0, Command.Run("livepatch", "check", signed, "--xen", _xen, "--require-signature", "--keyring", ring).Status);
    }

    [Fact]
    public void What_cannot_be_done_is_said()
    {
        string text = _workspace.Add("text", "text"u8.ToArray());
        Assert.Equal((2, $"holdfast: {text}: this is no 64-bit little-endian ELF file.\n"), Failing("good", "--xen", text));
        Assert.Equal((2, "holdfast: Live patches are judged for Xen 4.14 to 4.22, and not for 4.13.\nholdfast: see 'holdfast livepatch check --help'.\n"), Failing("good", "--xen", _xen, "--target-xen", "4.13"));
        Assert.Equal((2, "holdfast: --keyring says whose signatures --require-signature takes.\nholdfast: see 'holdfast livepatch check --help'.\n"), Failing("good", "--xen", _xen, "--require-signature"));
        (int status, string error) = Failing("good", "--xen", _xen, "--loaded", text);
        Assert.Equal(2, status);
        Assert.StartsWith($"holdfast: {text}: it cannot be loaded itself, its upload fails with EINVAL: ", error, StringComparison.Ordinal);
        string missing = _workspace.PathOf("missing");
        Command command = Command.Run("livepatch", "check", missing, "--xen", _xen);
        Assert.Equal((2, $"holdfast: {missing}: there is no such file.\n"), (command.Status, command.Error));
    }

    private static string Payload(string name) => Path.Combine(s_folder, "payloads-4.17", $"{name}.livepatch");

    private static (int Status, string Error) Failing(string payload, params string[] options)
    {
        Command command = Command.Run(["livepatch", "check", Payload(payload), .. options]);
        return (command.Status, command.Error);
    }

    private Command Check(string payload, params string[] options) => Command.Run(["livepatch", "check", Payload(payload), "--xen", _xen, .. options]);
}
