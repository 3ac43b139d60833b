using Holdfast.Testing.Vectors;

namespace Holdfast.Abi.Tests.Vectors;

/// <summary>The generated C# against the test vectors, which were made without it.</summary>
public class VectorTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_structure_is_read_and_written_as_the_vectors_say()
    {
        List<string> differences = [];
        foreach ((AbiVector vector, int width) in Cases()) differences.AddRange(VectorComparison.Run(vector, width));
        Assert.Equal("", string.Join('\n', differences.Take(20)));

        int values = AbiVectorFile.All.Sum(vector => vector.Values.Count);
        output.WriteLine($"{AbiVectorFile.All.Count} vectors of {GeneratedStructure.All.Count} structures, {values} values; {Cases().Sum(item => item.Vector.Bytes.Length)} bytes at {Cases().Count()} widths");
        Assert.True(AbiVectorFile.All.Count > 800 && values > 9000, $"only {AbiVectorFile.All.Count} vectors with {values} values");
    }

    [Fact]
    public void Every_structure_has_vectors_at_each_of_its_widths()
    {
        IEnumerable<string> expected = GeneratedStructure.All.SelectMany(structure => (structure.DependsOnWidth ? structure.Widths : [4, 8, 16]).Select(width => $"{structure.Name} at {width}"));
        IEnumerable<string> found = AbiVectorFile.All.SelectMany(vector => vector.Widths.Select(width => $"{vector.Structure} at {width}")).Distinct(StringComparer.Ordinal);
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_byte_that_is_changed_is_noticed()
    {
        foreach ((AbiVector vector, int width) in Cases().Where(item => item.Vector.Bytes.Length > 0))
        {
            foreach (int index in (int[])[0, vector.Bytes.Length / 2, vector.Bytes.Length - 1])
                Assert.True(VectorComparison.Run(vector.WithByteChanged(index), width).Count > 0, $"{vector} at width {width}, byte {index}");
        }
    }

    [Fact]
    public void A_value_that_is_changed_is_noticed()
    {
        AbiVector vector = AbiVectorFile.All.First(item => item.Structure == "XenDmOpModifiedMemory");
        for (int i = 0; i < vector.Values.Count; i++)
        {
            AbiVectorValue[] values = [.. vector.Values];
            values[i] = values[i] with { Number = values[i].Number ^ 1 };
            Assert.NotEmpty(VectorComparison.Run(vector with { Values = values }, 8));
        }
    }

    /// <summary>What does not depend on the width is tried once.</summary>
    private static IEnumerable<(AbiVector Vector, int Width)> Cases() =>
        from vector in AbiVectorFile.All
        from width in GeneratedStructure.Find(vector.Structure).DependsOnWidth ? vector.Widths : [8]
        select (vector, width);
}
