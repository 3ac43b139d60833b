using Holdfast.AbiCompiler.Model;
using Holdfast.Content;
using YamlDotNet.RepresentationModel;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>Reads the versions that are compared, which stand in a file of their own.</summary>
internal static class ProfileLoader
{
    private const string Key = "profiles";
    private static readonly string[] _fileKeys = [Key];
    private static readonly string[] _keys = ["name", "version", "doc"];

    /// <summary>True for the file of profiles.</summary>
    public static bool IsProfiles(YamlNode root) => root is YamlMappingNode mapping && mapping.Children.Keys.Any(key => key is YamlScalarNode { Value: Key });

    /// <summary>Reads the file.</summary>
    public static IEnumerable<Profile> Load(string file, YamlNode root, ProblemList problems)
    {
        MappingReader reader = new(file, root, "a list of profiles", _fileKeys, problems);
        List<Profile> profiles = [];
        foreach (YamlNode node in reader.List(Key))
        {
            MappingReader profile = new(file, node, "a profile", _keys, problems);
            string name = profile.RequiredText("name");
            string text = profile.RequiredText("version");
            if (!XenVersion.TryParse(text, out XenVersion version))
            {
                if (text.Length > 0) problems.Add(profile.LocationOf("version"), $"'{text}' is no version of Xen, such as 4.17 or 4.18.5");
                continue;
            }

            if (profiles.Exists(other => string.Equals(other.Name, name, StringComparison.Ordinal))) problems.Add(profile.Location, $"a second profile is named '{name}'");
            if (profiles is [.., var last] && last.Version >= version) problems.Add(profile.LocationOf("version"), "the versions of the profiles should rise");
            profiles.Add(new Profile(name, version, profile.Sentence("doc"), profile.Location));
        }

        return profiles;
    }
}
