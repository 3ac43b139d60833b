namespace Holdfast.Streams.Tests.Images;

/// <summary>The flaws of one subject.</summary>
internal sealed class FlawTable(string subject, params Flaw[] flaws)
{
    public string Subject { get; } = subject;

    public IReadOnlyList<Flaw> Flaws { get; } = flaws;

    public TheoryData<string> Names => [.. Flaws.Select(flaw => flaw.Name)];

    public void AssertFound(string name) => Flaws.Single(flaw => flaw.Name == name).AssertFound();
}
