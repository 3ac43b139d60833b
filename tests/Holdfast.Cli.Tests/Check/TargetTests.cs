namespace Holdfast.Cli.Tests.Check;

public sealed class TargetTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("4.17", 1)]
    [InlineData("4.20.0", 1)]
    [InlineData("4.20", 0)]
    [InlineData("4.18.5-pre", 0)]
    public void An_image_is_judged_for_the_version_that_is_named(string version, int status) =>
        Assert.Equal(status, Command.Run("check", "--target-xen", version, Command.Stored("samples", "guests", "pvh-1vcpu-xen-4.20.xlsave.gz")).Status);

    [Theory]
    [InlineData("nonsense")]
    [InlineData("4")]
    [InlineData("")]
    public void What_is_no_version_is_a_usage_error(string version)
    {
        Command command = Command.Run("check", "--target-xen", version, Samples.Sound);
        Assert.Equal(2, command.Status);
        Assert.Contains($"'{version}' is not a version of Xen", command.Error, StringComparison.Ordinal);
        Assert.Empty(command.Output);
    }

    [Theory]
    [InlineData("tests", "agreement", "xen-4.17", "host-cpu-policy.txt")]
    [InlineData("tests", "agreement", "xen-4.20", "host-cpu-policy.txt")]
    [InlineData("samples", "guests", "pvh-2vcpu-xen-4.17.xlsave.gz")]
    public void A_processor_is_told_by_its_policy_or_by_an_image(params string[] policy)
    {
        string path = Command.Stored(policy);
        Command command = Command.Run("check", "--target-cpu", path, Samples.Sound);
        Assert.Equal(0, command.Status);
        Assert.Contains($"with the processor of {path}: nothing wrong", command.Output, StringComparison.Ordinal);
        Assert.Empty(command.Error);
    }

    /// <summary>Real Xen 4.17.7 refuses both, for these reasons.</summary>
    [Theory]
    [InlineData("pv-1vcpu-intel-xen-4.17", "pv-1vcpu-xen-4.17", "HF1922")]
    [InlineData("pv-1vcpu-xen-4.17", "pv-1vcpu-intel-xen-4.17", "HF2001")]
    public void A_guest_of_one_vendors_processor_does_not_restore_on_the_others(string guest, string host, string rule)
    {
        Command command = Command.Run("check", "--target-cpu", Command.Stored("samples", "guests", host + ".xlsave.gz"), Command.Stored("samples", "guests", guest + ".xlsave.gz"));
        Assert.Equal(1, command.Status);
        Assert.Contains($"error {rule}", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_processor_that_cannot_give_enough_is_found()
    {
        string weaker = _workspace.Add("policy", [.. File.ReadAllText(Command.Stored("tests", "agreement", "xen-4.17", "host-cpu-policy.txt"))
            .Replace("80000000:ffffffff -> 80000021", "80000000:ffffffff -> 80000008", StringComparison.Ordinal).Select(character => (byte)character)]);
        Command command = Command.Run("check", "--target-cpu", weaker, Samples.Sound);
        Assert.Equal(1, command.Status);
        Assert.Contains("error HF2001", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_policy_is_told()
    {
        string readme = Command.Stored("README.md");
        Command command = Command.Run("check", "--target-cpu", readme, Samples.Sound);
        Assert.Equal(2, command.Status);
        Assert.Equal($"holdfast: {readme}: this is neither what 'xen-cpuid -p' prints nor an image with a CPUID policy.\n", command.Error);
        Assert.Empty(command.Output);
    }

    [Fact]
    public void A_policy_that_does_not_exist_is_told()
    {
        string missing = _workspace.PathOf("missing");
        Command command = Command.Run("check", "--target-cpu", missing, Samples.Sound);
        Assert.Equal(2, command.Status);
        Assert.Equal($"holdfast: {missing}: there is no such file.\n", command.Error);
    }

    public void Dispose() => _workspace.Dispose();
}
