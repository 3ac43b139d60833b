using Holdfast.AbiCompiler.Model;
using Holdfast.AbiCompiler.Rendering;

namespace Holdfast.AbiCompiler.Emitting.Markdown;

/// <summary>The pages of a description, and how one links to what another shows. An anchor is the name in lower case.</summary>
internal sealed class MarkdownPages
{
    private readonly Dictionary<string, string> _pages = new(StringComparer.Ordinal);

    public MarkdownPages(AbiDescription description)
    {
        Description = description;
        foreach (AbiFile file in description.Files)
        {
            foreach (string name in file.Structures.Select(structure => structure.Name).Concat(file.Enums.Select(item => item.Name))) _pages.TryAdd(name, PageOf(file));
        }
    }

    /// <summary>What is shown.</summary>
    public AbiDescription Description { get; }

    /// <summary>The page of a file of the description.</summary>
    public static string PageOf(AbiFile file) => Path.GetFileNameWithoutExtension(file.Path) + ".md";

    /// <summary>A link from a page to a structure or an enumeration, as code; only the code when nothing has that name.</summary>
    /// <param name="page">Where the link stands.</param>
    /// <param name="name">What it leads to.</param>
    /// <param name="text">What is read; null for the name.</param>
    public string Link(string page, string name, string? text = null)
    {
        string code = MarkdownText.Code(text ?? name);
        return _pages.TryGetValue(name, out string? target) ? $"[{code}]({(target == page ? "" : target)}#{name.ToLowerInvariant()})" : code;
    }

    /// <summary>A type with the number of its elements, and a link to the structure in it.</summary>
    public string Type(string page, FieldDescription field)
    {
        string type = Type(page, field.Type, TypeText.Of(field));
        return field.Enum is null ? type : $"{type} {Link(page, field.Enum)}";
    }

    /// <summary>A type, and a link to the structure in it.</summary>
    public string Type(string page, FieldType type, string? text = null) => type switch
    {
        FieldType.Structure { Name: var name } => Link(page, name, text ?? TypeText.Of(type)),
        FieldType.Handle { Target: var target } => Link(page, target, text ?? TypeText.Of(type)),
        FieldType.Handle64 { Target: var target } => Link(page, target, text ?? TypeText.Of(type)),
        _ => MarkdownText.Code(text ?? TypeText.Of(type)),
    };
}
