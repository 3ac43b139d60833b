using System.Reflection;
using Holdfast.Abi;
using Holdfast.Streams.Hypercalls;

namespace Holdfast.Streams.Tests.Hypercalls;

/// <summary>The lists that the decoder goes by, against the description that they are taken from.</summary>
public sealed class KnownHypercallsTests
{
    [Fact]
    public void Every_hypercall_that_is_described_is_known()
    {
        IEnumerable<AbiHypercall> described = typeof(AbiHypercall).Assembly.GetTypes()
            .Select(type => type.GetProperty("Table", BindingFlags.Public | BindingFlags.Static))
            .Where(property => property?.PropertyType == typeof(AbiHypercall))
            .Select(property => (AbiHypercall)property!.GetValue(null)!);
        Assert.Equal(described.Select(hypercall => hypercall.Name).Order(StringComparer.Ordinal), KnownHypercalls.All.Select(hypercall => hypercall.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    public void Every_structure_that_holds_a_code_or_progress_is_known(int width)
    {
        IEnumerable<string> places = KnownHypercalls.All.SelectMany(hypercall => hypercall.Selectors.Concat(hypercall.SubSelectors).Select(selector => selector.Place)
            .Concat(hypercall.Continuations.SelectMany(continuation => continuation.Places).Where(place => place.Kind == AbiProgressPlaceKind.Field).Select(place => place.Name)));
        foreach (string place in places.Where(place => place.Contains('.', StringComparison.Ordinal)))
        {
            string[] parts = place.Split('.');
            AbiField? field = ArgumentStructures.Find(parts[0], width)?.Find(parts[1]);
            Assert.True(field is { Kind: not (AbiFieldKind.Structure or AbiFieldKind.Union) }, $"{place} for callers of {width} bytes");
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    public void Every_structure_that_the_kernel_of_a_guest_passes_is_known(int width)
    {
        IEnumerable<AbiOperation> operations = KnownHypercalls.All.SelectMany(hypercall => hypercall.Operations).Where(operation => operation.Callers.HasFlag(AbiCallers.GuestKernel));
        foreach (AbiOperation operation in operations)
        {
            foreach (string name in operation.Arguments.Concat(operation.Instead.Select(other => other.Structure))) Assert.True(ArgumentStructures.Find(name, width) is not null, $"{operation.Name} takes {name}");
        }
    }

    [Fact]
    public void A_structure_that_nobody_needs_is_not_known() => Assert.Null(ArgumentStructures.Find("HvmHwCpu", 8));

    [Theory]
    [InlineData(29, "4.17", "sched_op")]
    [InlineData(41, "4.17", "dm_op")]
    [InlineData(49, "4.17", "domctl")]
    [InlineData(41, "4.8", null)]
    [InlineData(49, "4.2", null)]
    [InlineData(1000, "4.17", null)]
    public void A_number_means_what_the_version_makes_of_it(uint number, string version, string? name) =>
        Assert.Equal(name, KnownHypercalls.Find(number, XenVersion.Parse(version))?.XenName);
}
