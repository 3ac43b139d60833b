using System.Globalization;
using Holdfast.Agreement;

namespace Holdfast.Lab.Comparison;

/// <summary>What is to be compared.</summary>
public sealed record AgreeOptions
{
    /// <summary>How to ask for it.</summary>
    public const string Usage =
        "agree [--xen 4.14,4.17,4.20] [--stored N|all|new] [--random N] [--seed S] [--minutes M] [--guests pv1,pvh1,...] [--keep] [--record]";

    /// <summary>The versions of Xen, side by side.</summary>
    public IReadOnlyList<string> Versions { get; init; } = JudgedImages.Versions;

    /// <summary>The guests that each version saves: all of the lab's, unless some are named.</summary>
    public IReadOnlyList<string> Guests { get; init; } = XenHost.Guests;

    /// <summary>How many of the stored images each version restores, spread over all of them.</summary>
    public int Stored { get; init; } = 40;

    /// <summary>Leave out the stored images that a version has judged before.</summary>
    public bool OnlyUnrecorded { get; init; }

    /// <summary>How many new images each version restores.</summary>
    public int Random { get; init; } = 40;

    /// <summary>Decides which.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How long it may take.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Store what the two disagree about.</summary>
    public bool Keep { get; init; }

    /// <summary>Store the verdicts of a version on images that it had not judged, and what crosses from version to version.</summary>
    public bool Record { get; init; }

    /// <summary>Reads a command line; null when it is not one.</summary>
    public static AgreeOptions? Parse(ReadOnlySpan<string> arguments)
    {
        var options = new AgreeOptions();
        while (arguments.Length > 0)
        {
            string name = arguments[0];
            arguments = arguments[1..];
            if (name is "--keep" or "--record")
            {
                options = name == "--keep" ? options with { Keep = true } : options with { Record = true };
                continue;
            }

            if (arguments.Length == 0) return null;
            string value = arguments[0];
            arguments = arguments[1..];
            if (name == "--xen")
            {
                options = options with { Versions = value.Split(',') };
                if (options.Versions.Except(JudgedImages.Versions, StringComparer.Ordinal).Any() || options.Versions.Distinct(StringComparer.Ordinal).Count() != options.Versions.Count) return null;
            }
            else if (name == "--guests")
            {
                options = options with { Guests = value.Split(',') };
                if (options.Guests.Except(XenHost.Guests, StringComparer.Ordinal).Any() || options.Guests.Distinct(StringComparer.Ordinal).Count() != options.Guests.Count || !options.Guests.Contains(XenHost.ProofGuest, StringComparer.Ordinal)) return null;
            }
            else if (name == "--stored" && (value is "all" or "new")) options = options with { Stored = int.MaxValue, OnlyUnrecorded = value == "new" };
            else if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)) return null;
            else if (name == "--stored") options = options with { Stored = number };
            else if (name == "--random") options = options with { Random = number };
            else if (name == "--seed") options = options with { Seed = number };
            else if (name == "--minutes" && number is > 0 and < 10_000) options = options with { Time = TimeSpan.FromMinutes(number) };
            else return null;
        }

        return options;
    }
}
