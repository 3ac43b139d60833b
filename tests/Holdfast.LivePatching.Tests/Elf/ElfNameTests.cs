using Holdfast.Abi.Elf;
using Holdfast.LivePatching.Elf;
using static Holdfast.LivePatching.Tests.Ordering.PayloadBytes;

namespace Holdfast.LivePatching.Tests.Elf;

public sealed class ElfNameTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(511, 511)]
    [InlineData(512, 512)]
    [InlineData(513, 512)]
    [InlineData(100_000, 512)]
    public void A_name_is_kept_up_to_a_limit(int length, int kept)
    {
        ElfFile file = ElfFile.Read(Payload(Id(1), Id(2), Id(3), [], brings: [new string('a', length)]))!;
        Assert.Equal(kept, file.SymbolsOf(file.Find(ElfSectionType.Symbols)!)[^1].Name.Length);
    }
}
