using Holdfast.Abi.Hvm;

namespace Holdfast.Streams.Tests.Images;

/// <summary>An entry of an HVM context.</summary>
internal sealed class HvmEntry(HvmSaveType type, ushort instance, byte[] body)
{
    public HvmSaveType Type { get; set; } = type;

    public ushort Instance { get; set; } = instance;

    public byte[] Body { get; set; } = body;

    /// <summary>The length to announce, where it is not the body's.</summary>
    public uint? ClaimedLength { get; set; }

    /// <summary>Cuts the body, or lengthens it with zeros.</summary>
    public void Resize(int length) => Body = [.. Body.Take(length), .. new byte[Math.Max(0, length - Body.Length)]];
}
