using System.Text;

namespace Holdfast.Streams.Inspection.Records;

/// <summary>Text in fixed fields.</summary>
internal static class Characters
{
    /// <summary>The characters, without the NULs at the end.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes.TrimEnd((byte)0));
}
