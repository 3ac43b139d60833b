using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Holdfast.Abi.Hvm;

namespace Holdfast.Cli.Tests;

/// <summary>Images to give to the command.</summary>
internal static class Samples
{
    private const int OptionalFlagsOffset = 40;
    private const int OptionalLengthOffset = 44;
    private const int ConfigLengthOffset = 48;
    private const int ConfigOffset = 52;

    /// <summary>A sound image.</summary>
    public static string Sound { get; } = Command.Stored("samples", "guests", "pvh-1vcpu-xen-4.17.xlsave.gz");

    /// <summary>A broken image, which breaks one rule.</summary>
    public static string Broken { get; } = Command.Stored("samples", "broken", "pvh-pae-clear-in-long-mode.xlsave.gz");

    /// <summary>The sound image, as it is packed.</summary>
    public static byte[] Packed => File.ReadAllBytes(Sound);

    /// <summary>The sound image, unpacked.</summary>
    public static byte[] Bytes
    {
        get
        {
            using var packed = new GZipStream(File.OpenRead(Sound), CompressionMode.Decompress);
            var image = new MemoryStream();
            packed.CopyTo(image);
            return image.ToArray();
        }
    }

    /// <summary>An image that gives reason for a warning: an optional flag that nobody knows.</summary>
    public static byte[] Suspicious
    {
        get
        {
            byte[] image = Bytes;
            image[OptionalFlagsOffset] = 1;
            return image;
        }
    }

    /// <summary>The sound image with its vCPU at the instruction behind which it stands, about to make a call.</summary>
    public static byte[] InFlight(ulong number, ulong command)
    {
        const ulong Behind = 0x1053a8, At = Behind - 3;
        byte[] image = Bytes;
        int cpu = image.AsSpan().IndexOf(BitConverter.GetBytes(Behind)) - HvmHwCpu.Offsets.Rip;
        foreach ((int offset, ulong value) in ((int, ulong)[])[(HvmHwCpu.Offsets.Rip, At), (HvmHwCpu.Offsets.Rax, number), (HvmHwCpu.Offsets.Rdi, command)])
            BinaryPrimitives.WriteUInt64LittleEndian(image.AsSpan(cpu + offset), value);
        return image;
    }

    /// <summary>The sound image with other text in its configuration.</summary>
    public static byte[] Configured(string old, string replacement)
    {
        byte[] image = Bytes;
        int length = (int)BinaryPrimitives.ReadUInt32LittleEndian(image.AsSpan(ConfigLengthOffset));
        string config = Encoding.UTF8.GetString(image, ConfigOffset, length);
        Assert.Contains(old, config, StringComparison.Ordinal);
        byte[] changed = Encoding.UTF8.GetBytes(config.Replace(old, replacement, StringComparison.Ordinal));
        byte[] start = image[..ConfigOffset];
        BinaryPrimitives.WriteUInt32LittleEndian(start.AsSpan(OptionalLengthOffset), (uint)changed.Length + sizeof(uint));
        BinaryPrimitives.WriteUInt32LittleEndian(start.AsSpan(ConfigLengthOffset), (uint)changed.Length);
        return [.. start, .. changed, .. image[(ConfigOffset + length)..]];
    }
}
