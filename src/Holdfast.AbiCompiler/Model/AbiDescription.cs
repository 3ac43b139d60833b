using Holdfast.Content;

namespace Holdfast.AbiCompiler.Model;

/// <summary>The whole description: every file of <c>abi/</c>, with every reference resolved.</summary>
public sealed class AbiDescription
{
    private readonly Dictionary<string, (AbiFile File, StructureDescription Structure)> _structures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (AbiFile File, EnumDescription Enum)> _enums = new(StringComparer.Ordinal);

    /// <summary>A description of <paramref name="files"/>. Of two structures with one name the first counts.</summary>
    public AbiDescription(IReadOnlyList<AbiFile> files, IReadOnlyList<Profile>? profiles = null)
    {
        Files = files;
        Profiles = profiles ?? [];
        foreach (AbiFile file in files)
        {
            foreach (StructureDescription structure in file.Structures) _structures.TryAdd(structure.Name, (file, structure));
            foreach (EnumDescription @enum in file.Enums) _enums.TryAdd(@enum.Name, (file, @enum));
        }
    }

    /// <summary>The files, in order of their names.</summary>
    public IReadOnlyList<AbiFile> Files { get; }

    /// <summary>The versions that are compared, from the oldest on.</summary>
    public IReadOnlyList<Profile> Profiles { get; }

    /// <summary>The hypercalls of all files.</summary>
    public IEnumerable<HypercallDescription> Hypercalls => Files.SelectMany(file => file.Hypercalls);

    /// <summary>The names of all structures.</summary>
    public IEnumerable<string> StructureNames => _structures.Keys;

    /// <summary>The names of all enumerations.</summary>
    public IEnumerable<string> EnumNames => _enums.Keys;

    /// <summary>The structure with a name, or null.</summary>
    public StructureDescription? FindStructure(string name) => _structures.TryGetValue(name, out var found) ? found.Structure : null;

    /// <summary>Xen's names of all structures.</summary>
    public IEnumerable<string> XenStructureNames => _structures.Values.Select(found => found.Structure.XenName);

    /// <summary>The structures with a name, ours or Xen's: several where one had several forms.</summary>
    public IEnumerable<StructureDescription> FindStructures(string name) => FindStructure(name) is { } exact
        ? [exact]
        : _structures.Values.Select(found => found.Structure).Where(structure => string.Equals(structure.XenName, name, StringComparison.Ordinal));

    /// <summary>The profile with a name, or null.</summary>
    public Profile? FindProfile(string name) => Profiles.FirstOrDefault(profile => string.Equals(profile.Name, name, StringComparison.Ordinal));

    /// <summary>The version that somebody names: by a profile, or by its own numbers. Null when it is neither.</summary>
    public XenVersion? FindVersion(string name) => FindProfile(name)?.Version ?? (XenVersion.TryParse(name, out XenVersion version) ? version : null);

    /// <summary>The enumeration with a name, or null.</summary>
    public EnumDescription? FindEnum(string name) => _enums.TryGetValue(name, out var found) ? found.Enum : null;

    /// <summary>The subject that a structure or an enumeration belongs to.</summary>
    /// <exception cref="KeyNotFoundException">There is no such structure or enumeration.</exception>
    public string SubjectOf(string name) => FileOf(name).Subject;

    /// <summary>The file that a structure or an enumeration stands in.</summary>
    /// <exception cref="KeyNotFoundException">There is no such structure or enumeration.</exception>
    public AbiFile FileOf(string name) => _structures.TryGetValue(name, out var found) ? found.File : _enums[name].File;
}
