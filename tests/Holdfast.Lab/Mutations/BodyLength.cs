namespace Holdfast.Lab.Mutations;

/// <summary>Other lengths for the body of a record.</summary>
internal static class BodyLength
{
    /// <summary>Another length than the old one, most often near to it.</summary>
    public static int Next(Random random, int old)
    {
        int length = random.Next(6) switch
        {
            0 => 0,
            1 => old - random.Next(1, 9),
            2 => old - 8,
            3 => old + 8,
            4 => old + random.Next(1, 65),
            _ => random.Next(old + 1),
        };
        return length < 0 || length == old ? old + 1 : length;
    }

    /// <summary>The body cut, or with zeros at its end.</summary>
    public static byte[] Resize(byte[] body, int length)
    {
        byte[] resized = new byte[length];
        body.AsSpan(0, Math.Min(length, body.Length)).CopyTo(resized);
        return resized;
    }
}
