namespace Holdfast.Testing;

/// <summary>A pipe to write into: it goes forward only, and keeps what was written.</summary>
public sealed class PipeOutput : MemoryStream
{
    /// <inheritdoc/>
    public override bool CanSeek => false;
}
