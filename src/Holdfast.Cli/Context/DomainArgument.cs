using System.CommandLine;
using System.Globalization;
using Holdfast.Abi.DomainIds;

namespace Holdfast.Cli.Context;

/// <summary>Which domain a verb is about.</summary>
internal static class DomainArgument
{
    /// <summary>The greatest number of a domain; the numbers behind it stand for something else.</summary>
    private const ushort Greatest = DomainIdsConstants.FirstReserved - 1;

    /// <summary>The domain's number.</summary>
    public static Argument<ushort> Create() => new("DOMID")
    {
        Description = "The domain's number, as xl list shows it.",
        CustomParser = result =>
        {
            string text = result.Tokens[^1].Value;
            if (ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ushort number) && number <= Greatest) return number;
            result.AddError(text.Length > 0 && text.All(char.IsAsciiDigit)
                ? $"There is no domain {text}: their numbers end at {Greatest}."
                : $"'{text}' is not the number of a domain. Names are not looked up; xl domid NAME gives the number.");
            return 0;
        },
    };
}
