using Holdfast.Abi;
using Holdfast.Abi.GrantTable;
using Holdfast.Abi.Memory;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Tests.Hypercalls;

/// <summary>The argument that holds an operation's code and what is done of it, as each version reads it.</summary>
public sealed class HypercallCommandTests
{
    [Theory]
    [InlineData(3, 3, 0x46ul, 6u, 4ul)]
    [InlineData(3, 4, 0x46ul, 6u, 1ul)]
    [InlineData(3, 3, 0x16ul, 6u, 1ul)]
    [InlineData(3, 4, 0x16ul, 22u, 0ul)]
    [InlineData(4, 20, 0xffff_ffff_ffff_ffc6ul, 6u, 0x03ff_ffff_ffff_fffful)]
    [InlineData(4, 17, 0xffff_ffff_ffff_ffd5ul, 21u, 0xffff_ffff_ffff_ffc0ul)]
    public void A_version_reads_a_command_of_memory_op_by_its_own_bits(int major, int minor, ulong word, uint code, ulong progress)
    {
        var command = HypercallCommand.Of(MemoryOpHypercall.Table, new XenVersion(major, minor), word);
        Assert.Equal((code, progress), (command.Code, command.Progress));
    }

    [Theory]
    [InlineData(3, 3, 0x0fff_fffful)]
    [InlineData(3, 4, 0x03ff_fffful)]
    public void So_much_fits_into_a_command_of_32_bits(int major, int minor, ulong most) => Assert.Equal(most, HypercallCommand.Of(MemoryOpHypercall.Table, new XenVersion(major, minor), 0).MostProgress);

    [Theory]
    [InlineData(4, 4, 0x100cu, 0ul)]
    [InlineData(4, 5, 12u, 4096ul)]
    public void Before_there_were_bits_for_progress_all_of_a_command_is_the_code(int major, int minor, uint code, ulong progress)
    {
        var command = HypercallCommand.Of(GrantTableOpHypercall.Table, new XenVersion(major, minor), 0x100c);
        Assert.Equal((code, progress), (command.Code, command.Progress));
    }
}
