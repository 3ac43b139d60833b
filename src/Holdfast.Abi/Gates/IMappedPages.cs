namespace Holdfast.Abi.Gates;

/// <summary>Pages of a domain's, or of the hypervisor's, in the memory of this process. They belong to the gate that mapped them.</summary>
public interface IMappedPages : IDisposable
{
    /// <summary>How many pages there are.</summary>
    int Count { get; }

    /// <summary>The bytes of a page, which others may change at any time. What is written is there for all who have the page.</summary>
    /// <param name="page">Which, from 0 on.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such page.</exception>
    /// <exception cref="IOException">The page could not be mapped, or cannot be read.</exception>
    /// <exception cref="ObjectDisposedException">The pages have been given back.</exception>
    Span<byte> this[int page] { get; }
}
