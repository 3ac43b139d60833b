using System.CommandLine;
using System.Globalization;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Loading;
using Holdfast.AbiCompiler.Model;
using Holdfast.AbiCompiler.Rendering;

namespace Holdfast.Cli.Abi;

/// <summary><c>holdfast abi layout NAME</c>: where the fields of a structure stand.</summary>
internal static class LayoutCommand
{
    private const int DefaultWidth = 8;

    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = "A structure: its name here or in Xen, as in XenDmOp or xen_dm_op." };
        var width = new Option<int>("--width") { Description = "The caller's width in bytes: 4, 8 or 16.", HelpName = "4|8|16", DefaultValueFactory = _ => DefaultWidth };
        width.AcceptOnlyFromAmong("4", "8", "16");
        var profile = new Option<string?>("--profile") { Description = "A version of the ABI: a profile, such as 4.17 or next, or a version of Xen.", HelpName = "P" };
        Option<string?> root = AbiCommand.Root();
        Option<LayoutFormat> format = Format();
        var layout = new Command("layout", "Show where the fields of a structure stand.") { name, width, profile, root, format };
        layout.SetAction(parsed =>
        {
            if (LoadedDescription.Load(terminal, parsed.GetValue(root), out int status) is not AbiDescription description) return status;
            return Run(terminal, description, parsed.GetRequiredValue(name), parsed.GetValue(width), parsed.GetValue(profile), parsed.GetValue(format));
        });
        return layout;
    }

    private static Option<LayoutFormat> Format() => new("--format")
    {
        Description = "How to write it: text, json for programs, or markdown.",
        HelpName = "text|json|markdown",
        CustomParser = result =>
        {
            if (Enum.TryParse(result.Tokens[^1].Value, ignoreCase: true, out LayoutFormat format) && Enum.IsDefined(format)) return format;
            result.AddError($"'{result.Tokens[^1].Value}' is no format; there are text, json and markdown.");
            return LayoutFormat.Text;
        },
    };

    private static int Run(Terminal terminal, AbiDescription description, string name, int width, string? profileName, LayoutFormat format)
    {
        XenVersion? version = null;
        if (profileName is not null)
        {
            version = description.FindVersion(profileName);
            if (version is null)
            {
                terminal.Complain($"there is no profile '{profileName}'; there are {string.Join(", ", description.Profiles.Select(profile => profile.Name))}, and versions such as 4.18.");
                return ExitCode.NotCarriedOut;
            }
        }

        StructureDescription[] named = [.. description.FindStructures(name)];
        if (named.Length == 0)
        {
            terminal.Complain($"there is no structure '{name}'.{NearMatch.Suggest(name, [.. description.StructureNames, .. description.XenStructureNames])}");
            return ExitCode.NotCarriedOut;
        }

        StructureDescription[] found = [.. named.Where(structure => version is not XenVersion wanted || structure.Versions.Includes(wanted))];
        if (found.Length == 0)
        {
            terminal.Complain($"Xen {version} has no {name}; it is in {string.Join(" and in ", named.Select(structure => VersionText.Of(structure.Versions)))}.");
            return ExitCode.NotCarriedOut;
        }

        // Of several forms of one structure, today's is described last or has no end.
        StructureDescription structure = found.FirstOrDefault(structure => structure.Versions.Until is null) ?? found[^1];
        var layouts = new LayoutEngine(description, version);
        if (!LayoutEngine.WidthsOf(structure).Contains(width))
        {
            terminal.Complain(string.Create(CultureInfo.InvariantCulture, $"{structure.Name} exists for callers of {string.Join(" or ", LayoutEngine.WidthsOf(structure))} bytes."));
            return ExitCode.NotCarriedOut;
        }

        StructureLayout layout = layouts.Compute(structure, width);
        terminal.Output.Write(format switch
        {
            LayoutFormat.Json => Documents.Write(LayoutDocument.Of(layout, profileName)) + "\n",
            LayoutFormat.Markdown => LayoutText.ToMarkdown(layout),
            _ => LayoutText.ToText(layout),
        });
        return ExitCode.Success;
    }
}
