namespace Holdfast.Fuzzing;

/// <summary>A record of libxc or libxl that can be written with a length that is not its own.</summary>
/// <param name="Type">The type, with libxc's optional bit.</param>
/// <param name="Body">The body, without padding.</param>
public sealed record ImageRecord(uint Type, byte[] Body)
{
    /// <summary>The record that ends a stream.</summary>
    public const uint End = 0;

    /// <summary>Page contents.</summary>
    public const uint PageData = 1;

    /// <summary>An HVM context.</summary>
    public const uint HvmContext = 9;

    /// <summary>A domain context.</summary>
    public const uint DomainContext = 0x13;

    /// <summary>The length to claim, where it is not the body's.</summary>
    public uint? ClaimedLength { get; init; }
}
