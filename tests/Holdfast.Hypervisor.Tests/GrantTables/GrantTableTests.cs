using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.GrantTables;

namespace Holdfast.Hypervisor.Tests.GrantTables;

public sealed class GrantTableTests : IDisposable
{
    private const uint Shared = 0;
    private const uint Status = 1;

    private readonly EmbeddedHypervisor _hypervisor = new();
    private readonly Domain _domain;

    public GrantTableTests() => _domain = _hypervisor.Create(new DomainConfiguration { Kind = ContextGuestKind.Pvh, MaxGrantFrames = 12 }, out _)!;

    public void Dispose() => _hypervisor.Dispose();

    [Fact]
    public void A_table_has_one_page_from_the_start()
    {
        Assert.Equal(1u, _domain.GrantTable!.Value.Frames);
        Assert.Equal(12u, _domain.GrantTable!.Value.MaxFrames);
        Assert.Equal(SharedPage.Nowhere, Assert.Single(_domain.GrantFrames).Gfn);
        Assert.Equal(512u, _domain.Grants.EntryCount);
    }

    [Fact]
    public void A_page_that_is_to_be_in_the_guests_memory_comes_into_being_with_those_before_it()
    {
        Assert.True(_domain.Grants.TryGetFrameForPhysmap(5, out SharedPage? page, out _));
        Assert.Equal(6, _domain.GrantFrames.Count);
        Assert.Same(_domain.GrantFrames[5], page);
        Assert.Equal(6u, _domain.GrantTable!.Value.Frames);
    }

    [Theory]
    [InlineData(12ul)]
    [InlineData(0xffff_fffful)]
    [InlineData(0x8000_0000ul)]
    public void Refuses_a_page_beyond_the_limit_and_makes_none(ulong index)
    {
        Assert.False(_domain.Grants.TryGetFrameForPhysmap(index, out _, out XenErrno error));
        Assert.Equal(XenErrno.Einval, error);
        Assert.Single(_domain.GrantFrames);
    }

    [Fact]
    public void An_index_counts_by_its_low_half()
    {
        Assert.True(_domain.Grants.TryGetFrameForPhysmap(0x1_0000_0000, out SharedPage? page, out _));
        Assert.Same(_domain.GrantFrames[0], page);
    }

    [Fact]
    public void A_table_of_version_2_has_pages_of_status_words_for_eight_pages_each()
    {
        _domain.GrantTable = _domain.GrantTable!.Value with { Version = 2 };
        _domain.Grants.Grow(1);
        Assert.Single(_domain.GrantStatus);
        Assert.True(_domain.Grants.TryGetFrameForPhysmap(0x8000_0000, out SharedPage? page, out _));
        Assert.Same(_domain.GrantStatus[0], page);
        Assert.Single(_domain.GrantFrames);
        Assert.Equal(256u, _domain.Grants.EntryCount);

        // The second one goes with sixteen pages of entries, of which there may be twelve.
        Assert.False(_domain.Grants.TryGetFrameForPhysmap(0x8000_0001, out _, out _));
        Assert.True(_domain.Grants.TryGetFrameForPhysmap(8, out _, out _));
        Assert.Equal(2, _domain.GrantStatus.Count);
        Assert.True(_domain.Grants.TryGetFrameForPhysmap(0x8000_0001, out page, out _));
        Assert.Same(_domain.GrantStatus[1], page);
    }

    [Fact]
    public void A_resource_is_as_long_as_the_limit_and_comes_into_being_as_it_is_asked_for()
    {
        Assert.Equal((12u, 2u, 0u), (_domain.Grants.MaxFramesOfResource(Shared), _domain.Grants.MaxFramesOfResource(Status), _domain.Grants.MaxFramesOfResource(2)));
        Assert.True(_domain.Grants.TryGetResource(Shared, 1, 3, out IReadOnlyList<SharedPage> pages, out _));
        Assert.Equal(4, pages.Count);
        Assert.Same(_domain.GrantFrames[3], pages[3]);
    }

    [Theory]
    [InlineData(Shared, 0ul, 0u)]
    [InlineData(Shared, 11ul, 2u)]
    [InlineData(Status, 0ul, 1u)]
    [InlineData(2u, 0ul, 1u)]
    public void Refuses_a_resource_that_is_not_there(uint id, ulong first, uint count)
    {
        Assert.False(_domain.Grants.TryGetResource(id, first, count, out IReadOnlyList<SharedPage> pages, out XenErrno error));
        Assert.Equal(XenErrno.Einval, error);
        Assert.Empty(pages);
        Assert.Single(_domain.GrantFrames);
    }
}
