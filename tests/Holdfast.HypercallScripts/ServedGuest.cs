using System.Buffers.Binary;
using System.Globalization;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;

namespace Holdfast.HypercallScripts;

/// <summary>The memory of a guest that carries out a script, as its device model sees it.</summary>
internal sealed class ServedGuest : IDisposable
{
    private const ulong PageSize = IScriptMachine.PageSize;

    private readonly IForeignMemoryGate _memory;
    private readonly ushort _domain;
    private readonly ulong _pages;
    private readonly ulong _line;
    private readonly IMappedPages _pageOfLine;

    /// <param name="memory">The way to it.</param>
    /// <param name="domain">The guest's number.</param>
    /// <param name="pages">Where it has the pages of its script.</param>
    /// <param name="line">Where it has the number of the line that it carries out.</param>
    public ServedGuest(IForeignMemoryGate memory, ushort domain, ulong pages, ulong line)
    {
        _memory = memory;
        _domain = domain;
        _pages = pages;
        _line = line;
        _pageOfLine = Map(line, 1) ?? throw new ScriptException("the guest does not have the memory that it is said to have");
    }

    /// <summary>The number of the line that it carries out.</summary>
    public uint Line => BinaryPrimitives.ReadUInt32LittleEndian(_pageOfLine[0][(int)(_line % PageSize)..]);

    /// <summary>An address as its script would say it.</summary>
    public string NameOf(ulong address) => address >= _pages && address - _pages < IScriptMachine.Pages * PageSize
        ? string.Create(CultureInfo.InvariantCulture, $"B{(address - _pages) / PageSize}+{(address - _pages) % PageSize}")
        : ScriptRunner.Hexadecimal(address);

    /// <summary>Reads memory.</summary>
    /// <returns>False where it has none.</returns>
    public bool TryRead(ulong address, Span<byte> destination)
    {
        using IMappedPages? pages = Map(address, PagesOf(address, destination.Length));
        for (int done = 0; pages is not null && done < destination.Length;)
        {
            Span<byte> part = PartOf(pages, address, done, destination.Length);
            part.CopyTo(destination[done..]);
            done += part.Length;
        }

        return pages is not null;
    }

    /// <summary>Writes memory.</summary>
    /// <inheritdoc cref="TryRead"/>
    public bool TryWrite(ulong address, ReadOnlySpan<byte> source)
    {
        using IMappedPages? pages = Map(address, PagesOf(address, source.Length));
        for (int done = 0; pages is not null && done < source.Length;)
        {
            Span<byte> part = PartOf(pages, address, done, source.Length);
            source.Slice(done, part.Length).CopyTo(part);
            done += part.Length;
        }

        return pages is not null;
    }

    public void Dispose() => _pageOfLine.Dispose();

    private static int PagesOf(ulong address, int length) => (int)(((address % PageSize) + (ulong)length + PageSize - 1) / PageSize);

    /// <summary>What lies in one page of what is behind the bytes that are done.</summary>
    private static Span<byte> PartOf(IMappedPages pages, ulong address, int done, int length)
    {
        int offset = (int)(address % PageSize) + done;
        int inPage = offset % (int)PageSize;
        return pages[offset / (int)PageSize].Slice(inPage, Math.Min(length - done, (int)PageSize - inPage));
    }

    private IMappedPages? Map(ulong address, int count)
    {
        ulong[] frames = new ulong[count];
        for (int i = 0; i < count; i++) frames[i] = (address / PageSize) + (ulong)i;
        var errors = new XenErrno[count];
        HypercallResult result = _memory.Map(_domain, frames, errors, out IMappedPages? pages);
        if (result.Succeeded && Array.TrueForAll(errors, error => error == default)) return pages;
        pages?.Dispose();
        return null;
    }
}
