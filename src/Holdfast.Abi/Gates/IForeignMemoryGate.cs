namespace Holdfast.Abi.Gates;

/// <summary>The way to the memory of other domains.</summary>
/// <remarks>A gate is for one thread at a time.</remarks>
public interface IForeignMemoryGate : IDisposable
{
    /// <summary>Maps pages of a domain.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="frames">The numbers of the pages; at least one.</param>
    /// <param name="errors">As long as that: receives for each what went wrong, the default for one that is mapped.</param>
    /// <param name="pages">The pages, those that are not mapped among them; null when nothing was mapped.</param>
    /// <returns>What is wrong with the whole; 0 when each page has an answer of its own.</returns>
    /// <exception cref="ArgumentException">No page is asked for, or there is not an error for each.</exception>
    /// <exception cref="IOException">The machine has no memory for it.</exception>
    /// <exception cref="ObjectDisposedException">The gate is closed.</exception>
    HypercallResult Map(ushort domain, ReadOnlySpan<ulong> frames, Span<Errors.XenErrno> errors, out IMappedPages? pages);

    /// <summary>Restricts the gate to one domain. It cannot be taken back.</summary>
    /// <exception cref="ObjectDisposedException">The gate is closed.</exception>
    HypercallResult Restrict(ushort domain);
}
