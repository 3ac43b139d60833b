using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Holdfast.Content;

/// <summary>A released version of Xen. Images record the series (4.17); rules sometimes turn on the point release (4.18.5).</summary>
/// <param name="Major">The major number, 4 in 4.17.</param>
/// <param name="Minor">The minor number, 17 in 4.17.</param>
/// <param name="Point">The point release, 5 in 4.18.5. Null means the newest of the series: a change that was carried back
/// to a stable series counts as present.</param>
public readonly record struct XenVersion(int Major, int Minor, int? Point = null) : IComparable<XenVersion>
{
    /// <summary>Reads "4.17", "4.17.7" or "4.17.7-pre"; what follows the numbers is ignored.</summary>
    public static bool TryParse(string? text, out XenVersion version)
    {
        version = default;
        string[] parts = (text ?? "").Split('.', 3);
        if (parts.Length < 2 || !TryNumber(parts[0], out int major) || !TryNumber(parts[1], out int minor)) return false;
        int? point = null;
        if (parts.Length == 3)
        {
            string digits = new(parts[2].TakeWhile(char.IsAsciiDigit).ToArray());
            if (!TryNumber(digits, out int number)) return false;
            point = number;
        }

        version = new XenVersion(major, minor, point);
        return true;
    }

    /// <summary>Reads a version that the program itself wrote down; see <see cref="TryParse"/>.</summary>
    /// <exception cref="FormatException">The text is no version.</exception>
    public static XenVersion Parse(string text) =>
        TryParse(text, out XenVersion version) ? version : throw new FormatException($"'{text}' is not a version of Xen, such as 4.17 or 4.18.5.");

    /// <inheritdoc/>
    public int CompareTo(XenVersion other)
    {
        int order = Major.CompareTo(other.Major);
        if (order == 0) order = Minor.CompareTo(other.Minor);
        return order != 0 ? order : (Point ?? int.MaxValue).CompareTo(other.Point ?? int.MaxValue);
    }

    /// <summary>True when this is the same release or a later one.</summary>
    public static bool operator >=(XenVersion left, XenVersion right) => left.CompareTo(right) >= 0;

    /// <summary>True when this is the same release or an earlier one.</summary>
    public static bool operator <=(XenVersion left, XenVersion right) => left.CompareTo(right) <= 0;

    /// <summary>True when this is a later release.</summary>
    public static bool operator >(XenVersion left, XenVersion right) => left.CompareTo(right) > 0;

    /// <summary>True when this is an earlier release.</summary>
    public static bool operator <(XenVersion left, XenVersion right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public override string ToString() =>
        Point is int point ? string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{point}") : string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    private static bool TryNumber([NotNullWhen(true)] string? text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= 1_000_000;
}
