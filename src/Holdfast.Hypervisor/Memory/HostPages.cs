namespace Holdfast.Hypervisor.Memory;

/// <summary>The pages that the host has for domains whose memory counts on it.</summary>
/// <param name="count">How many there are.</param>
internal sealed class HostPages(long count)
{
    /// <summary>How many are left. Negative when what a domain had before it counted was more than that.</summary>
    public long Free { get; private set; } = count;

    /// <summary>Takes pages, or gives them back when the number is negative.</summary>
    public void Take(long pages) => Free -= pages;
}
