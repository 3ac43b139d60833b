using System.Text;
using Holdfast.Abi;
using Holdfast.Abi.Gates;
using Holdfast.Abi.LivePatch;
using Holdfast.Hypervisor.Callers;
using Holdfast.Hypervisor.LivePatching;

namespace Holdfast.Hypervisor.Tests.LivePatching;

/// <summary>Who makes the calls: a toolstack in a PV domain, with some memory.</summary>
internal sealed class Caller(LivePatchOperations operations) : ICallerMemory
{
    /// <summary>The first address that a PV caller cannot have.</summary>
    public const ulong FirstOfXen = 1UL << 47;

    private const ulong PageSize = 0x1000;
    private const ulong First = 0x10000;

    private readonly Dictionary<ulong, byte[]> _pieces = [];
    private ulong _next = First;

    public bool IsReachable(ulong address, ulong length) => address < FirstOfXen;

    public bool TryRead(ulong address, Span<byte> destination)
    {
        if (destination.IsEmpty) return true;
        if (Find(address, destination.Length) is not (byte[] piece, int offset)) return false;
        piece.AsSpan(offset, destination.Length).CopyTo(destination);
        return true;
    }

    public bool TryWrite(ulong address, ReadOnlySpan<byte> source)
    {
        if (source.IsEmpty) return true;
        if (Find(address, source.Length) is not (byte[] piece, int offset)) return false;
        source.CopyTo(piece.AsSpan(offset));
        return true;
    }

    /// <summary>Puts bytes into its memory, with nothing mapped behind them.</summary>
    public ulong Put(params byte[] bytes)
    {
        ulong address = _next;
        _pieces.Add(address, bytes);
        _next += ((ulong)bytes.Length + (2 * PageSize)) & ~(PageSize - 1);
        return address;
    }

    /// <summary>The bytes of what was put somewhere.</summary>
    public byte[] At(ulong address) => _pieces[address];

    /// <summary>A name in its memory.</summary>
    public XenLivepatchName Name(string name)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(name + '\0');
        return new XenLivepatchName { Name = Put(bytes), NameLength = (ushort)bytes.Length };
    }

    public HypercallResult Upload(string name, byte[] payload) =>
        operations.Upload(new XenSysctlLivepatchUpload { Name = Name(name), Payload = Put(payload), PayloadSize = (ulong)payload.Length }, this);

    public HypercallResult Get(string name, out XenLivepatchStatus status)
    {
        var get = new XenSysctlLivepatchGet { Name = Name(name) };
        HypercallResult result = operations.Get(ref get, this);
        status = get.Status;
        return result;
    }

    public XenLivepatchStatus StatusOf(string name)
    {
        Assert.Equal(HypercallResult.Of(0), Get(name, out XenLivepatchStatus status));
        return status;
    }

    public HypercallResult Act(LivepatchAction action, string name, LivepatchActionFlags flags = default, uint timeout = 0) =>
        operations.Act(new XenSysctlLivepatchAction { Name = Name(name), Cmd = (uint)action, Flags = (uint)flags, Timeout = timeout }, this);

    /// <summary>An action that has to be done, with the rendezvous.</summary>
    public void Do(LivepatchAction action, string name, LivepatchActionFlags flags = default)
    {
        Assert.Equal(HypercallResult.Of(0), Act(action, name, flags));
        operations.RunPending();
        if (action != LivepatchAction.Unload) Assert.Equal(0, StatusOf(name).Rc);
    }

    private (byte[] Piece, int Offset)? Find(ulong address, int length)
    {
        foreach ((ulong start, byte[] piece) in _pieces)
            if (address >= start && address - start <= (ulong)piece.Length && (ulong)piece.Length - (address - start) >= (ulong)length)
                return (piece, (int)(address - start));
        return null;
    }
}
