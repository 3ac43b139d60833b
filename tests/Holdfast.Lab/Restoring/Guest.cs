namespace Holdfast.Lab.Restoring;

/// <summary>The guest in an image, by which it is known what it does when it is well.</summary>
/// <param name="Program">What runs in it.</param>
/// <param name="Vcpus">How many vCPUs it uses.</param>
public sealed record Guest(GuestProgram Program, int Vcpus)
{
    /// <summary>True for an HVM guest: dom0 must have QEMU for it.</summary>
    public bool NeedsDeviceModel { get; init; }

    /// <summary>The guest of an unmodified image, from the start of its name: <c>pvh1</c>, <c>hvm1-4.17</c>, <c>h2_base</c>, <c>p1m4</c>, <c>linux-pvh</c>.</summary>
    /// <exception cref="ArgumentException">The name is not one of those.</exception>
    public static Guest Of(string image) => image switch
    {
        ['l', 'i', 'n', 'u', 'x', '-', ..] => new Guest(GuestProgram.Linux, 1),
        ['h', 'v', 'm', ..] => new Guest(GuestProgram.TinyPvh, 1) { NeedsDeviceModel = true },
        ['h', '2', ..] or ['p', 'v', 'h', '2', ..] => new Guest(GuestProgram.TinyPvh, 2),
        ['h', ..] or ['p', 'v', 'h', ..] => new Guest(GuestProgram.TinyPvh, 1),
        ['p', ..] => new Guest(GuestProgram.TinyPv, 1),
        _ => throw new ArgumentException($"No guest is known by the name of {image}.", nameof(image)),
    };
}
