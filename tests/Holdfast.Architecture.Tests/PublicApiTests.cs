using Holdfast.Testing;

namespace Holdfast.Architecture.Tests;

/// <summary>What each library offers, stored as text so that a change of it is seen in review.</summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Libraries => [.. Product.Libraries.Select(library => library.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Is_the_one_that_is_stored(string library)
    {
        string listing = PublicApiListing.Of(Product.Libraries.Single(assembly => assembly.GetName().Name == library));
        Assert.Equal(StoredText.Read($"tests/Holdfast.Architecture.Tests/PublicApi/{library}.golden", listing), listing);
    }
}
