using System.Globalization;
using Holdfast.Content;

namespace Holdfast.Toolstack.Hypervisors;

/// <summary>What a hypervisor says its version is.</summary>
/// <param name="Major">The major number.</param>
/// <param name="Minor">The minor number.</param>
/// <param name="Extra">What follows them, as in <c>.7</c>, <c>.4-pre</c>, <c>-rc2</c> or <c>-unstable</c>; vendors have other forms.</param>
public sealed record ReportedVersion(int Major, int Minor, string Extra)
{
    /// <summary>
    /// The release that it is, or that it is on the way to. Before a release its series already has that release's name, and interfaces hardly change in the
    /// end, so <c>4.20.4-pre</c> stands for 4.20.4 and <c>4.22-rc2</c> for 4.22.0. Without a point release when the text gives none.
    /// </summary>
    public XenVersion Version => new(Major, Minor, Point);

    /// <summary>True when it is not a release but on the way to one.</summary>
    public bool IsUnreleased => Extra.Contains("-pre", StringComparison.Ordinal) || Extra.Contains("-rc", StringComparison.Ordinal) || Extra.Contains("-unstable", StringComparison.Ordinal);

    private int? Point
    {
        get
        {
            if (Extra.StartsWith('.'))
            {
                string digits = new([.. Extra.Skip(1).TakeWhile(char.IsAsciiDigit)]);
                return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int point) && point <= HighestPoint ? point : null;
            }

            return IsUnreleased ? 0 : null;
        }
    }

    /// <summary>No series comes near to it; a text that claims more is not one of Xen's.</summary>
    private const int HighestPoint = 1_000_000;

    /// <summary>As Xen itself writes it: 4.20.4-pre.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}{Extra}");
}
