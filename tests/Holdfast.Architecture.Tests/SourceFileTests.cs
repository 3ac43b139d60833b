using System.Text.RegularExpressions;

namespace Holdfast.Architecture.Tests;

public sealed partial class SourceFileTests
{
    private const int LongFile = 600;

    /// <summary>Files that are longer than a reader likes, each with the reason.</summary>
    private static readonly Dictionary<string, string> s_longFiles = new(StringComparer.Ordinal);

    [Fact]
    public void Long_files_have_a_listed_reason()
    {
        IEnumerable<string> found = SourceTree.WrittenCode.Where(file => SourceTree.Read(file).AsSpan().Count('\n') > LongFile);
        Assert.Equal(s_longFiles.Keys.Order(StringComparer.Ordinal), found);
    }

    [Fact]
    public void Only_generated_code_and_the_bounded_reader_turn_bytes_into_integers()
    {
        IEnumerable<string> exempt = SourceTree.WrittenCode
            .Where(file => file.StartsWith("src/", StringComparison.Ordinal) && SourceTree.Read(file).StartsWith("#pragma warning disable RS0030", StringComparison.Ordinal));
        Assert.Equal(["src/Holdfast.Abi/WireInteger.cs", "src/Holdfast.Content/ByteReader.cs"], exempt);
    }

    [Fact]
    public void No_file_names_a_place_on_the_machine_that_it_was_written_on()
    {
        string[] named =
        [
            .. from file in SourceTree.TextFiles
               from Match match in MachinePath().Matches(SourceTree.Read(file))
               select $"{file}: {match.Value}",
        ];
        Assert.Empty(named);
    }

    // A folder of the machine's root, not a part of a longer path or of an address.
    [GeneratedRegex(@"(?<![\w.:/$}])/(?:work|tmp|home|root|Users)/\w+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MachinePath();
}
