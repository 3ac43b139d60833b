namespace Holdfast.Hypervisor.GrantTables;

/// <summary>What the hypervisor knows of a grant that is in use (active_grant_entry in xen/common/grant_table.c, 4.17). The guest may change its entry meanwhile, and this says what was granted.</summary>
internal struct ActiveGrant
{
    /// <summary>One more mapping for processors that writes.</summary>
    public const uint HostWrite = 1;

    /// <summary>One more for processors that reads.</summary>
    public const uint HostRead = 1 << 8;

    /// <summary>One more for devices that writes.</summary>
    public const uint DeviceWrite = 1 << 16;

    /// <summary>One more for devices that reads.</summary>
    public const uint DeviceRead = 1 << 24;

    private const uint Counter = 0xff;
    private const uint Writes = Counter * (HostWrite | DeviceWrite);
    private const int CounterWidth = 8;

    /// <summary>How often the page is in use: four counts of eight bits. While all are 0, nothing else here means anything.</summary>
    public uint Pin;

    /// <summary>The number of the domain that uses it.</summary>
    public ushort User;

    /// <summary>The first byte that is granted for copying.</summary>
    public ushort Start;

    /// <summary>How many bytes are.</summary>
    public ushort Length;

    /// <summary>True when only a part of the page is granted, or the page is a third domain's: it is not to be mapped.</summary>
    public bool IsSubPage;

    /// <summary>The table that the page was granted by, and the grant there: this one, unless it is transitive.</summary>
    public GrantTable? Source;

    /// <inheritdoc cref="Source"/>
    public uint SourceReference;

    /// <summary>The page.</summary>
    public GrantedPage Page;

    /// <summary>True when somebody writes.</summary>
    public readonly bool IsWritten => (Pin & Writes) != 0;

    /// <summary>True when one of the counts that would be raised might overflow.</summary>
    public readonly bool WouldOverflow(uint increment) => (Pin & (increment << (CounterWidth - 1))) != 0;

    /// <summary>Lowers counts; one that is 0 stays.</summary>
    public void Unpin(uint increment)
    {
        for (int shift = 0; shift < 4 * CounterWidth; shift += CounterWidth)
        {
            uint one = increment & (Counter << shift);
            if (one != 0 && (Pin & (Counter << shift)) != 0) Pin -= one;
        }
    }
}
