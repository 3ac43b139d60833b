using System.Globalization;

namespace Holdfast.Toolstack.Hosts;

/// <summary>The error numbers of Linux that opening devices and allocating memory turn on.</summary>
internal static class LinuxError
{
    public const int NotPermitted = 1;
    public const int NoSuchFile = 2;
    public const int Interrupted = 4;
    public const int NoSuchAddress = 6;
    public const int Again = 11;
    public const int NoMemory = 12;
    public const int NoAccess = 13;
    public const int NoSuchDevice = 19;
    public const int NotAFolder = 20;

    /// <summary>EINVAL: the device cannot do what is asked.</summary>
    public const int NotPossible = 22;

    /// <summary>ENOTTY: the device does not know the request.</summary>
    public const int NotATerminal = 25;

    /// <summary>What a number means, for the end of a sentence.</summary>
    public static string Name(int error) => error switch
    {
        NotPermitted => "it is not permitted (EPERM)",
        NoSuchFile => "there is no such file (ENOENT)",
        NoSuchAddress => "no driver serves it (ENXIO)",
        Again => "the limit for locked memory is reached (EAGAIN)",
        NoMemory => "there is not enough memory, or the limit for locked memory is reached (ENOMEM)",
        NoAccess => "this user may not (EACCES)",
        NoSuchDevice => "no driver serves it (ENODEV)",
        _ => string.Create(CultureInfo.InvariantCulture, $"Linux answers with error {error}"),
    };
}
