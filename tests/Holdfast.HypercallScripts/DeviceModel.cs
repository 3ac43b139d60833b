using System.Globalization;
using Holdfast.Abi.Gates;
using Holdfast.Abi.IoReq;
using Holdfast.Abi.Memory;

namespace Holdfast.HypercallScripts;

/// <summary>
/// The device model of a guest that carries out a script: it does what the script's <c>dm</c> lines say before the guest runs, then answers the guest's accesses by a rule, and says what it was asked
/// (lab/accesses/README.md).
/// </summary>
public sealed class DeviceModel : IDisposable
{
    private const uint RequestFrame = 1; // XENMEM_resource_ioreq_server_frame_ioreq(0)
    private const int MostBytesShown = 16;

    private readonly GateMachine _machine;
    private readonly ScriptNumbers _numbers;
    private readonly IResourceGate _resources;
    private readonly IEventChannelGate _events;
    private readonly ushort _domain;
    private readonly ServedGuest _guest;
    private readonly Dictionary<ushort, RequestServer> _servers = [];
    private readonly List<string> _answers = [];
    private uint _elements;

    /// <param name="calls">The way to the hypervisor.</param>
    /// <param name="resources">The way to the pages of its servers.</param>
    /// <param name="memory">The way to the guest's memory.</param>
    /// <param name="events">The way to its event channels.</param>
    /// <param name="known">What is known of the guest: its number, <c>pvh</c>; where it has the pages of its script, <c>pages</c>; and where it has the number of the line that it carries out, <c>line</c>.</param>
    public DeviceModel(IHypercallGate calls, IResourceGate resources, IForeignMemoryGate memory, IEventChannelGate events, IReadOnlyDictionary<string, ulong> known)
    {
        _resources = resources;
        _events = events;
        _domain = (ushort)known["pvh"];
        _guest = new ServedGuest(memory, _domain, known["pages"], known["line"]);
        _machine = new GateMachine(calls, resources, known);
        _numbers = new ScriptNumbers(_machine);
        _machine.Do(["serve", "$pvh"], _numbers);
    }

    /// <summary>What it did and was asked so far: the number of the script's line, and what is to be said of it.</summary>
    public IReadOnlyList<string> Answers => _answers;

    /// <summary>Does what a script says that is for a device model.</summary>
    /// <exception cref="ScriptException">There is no such statement, or it must not be carried out.</exception>
    public void Prepare(Script script)
    {
        for (int line = 1; line < script.Lines.Count; line++)
        {
            string[] words = script.Lines[line].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length >= 2 && words[0] == "dm") Say((uint)line, Do(words));
        }
    }

    /// <summary>Answers what it is told of.</summary>
    /// <param name="patience">How long it waits to be told.</param>
    /// <returns>False when it was told of nothing.</returns>
    public bool TryServe(TimeSpan patience)
    {
        if (!_events.TryTake(patience, out uint port)) return false;
        Demand(_events.Unmask(port));
        foreach (RequestServer server in _servers.Values)
        {
            if (server.Port == port && server.Request.State == IoreqState.Ready) Answer(server);
        }

        return true;
    }

    public void Dispose()
    {
        foreach (RequestServer server in _servers.Values) server.Dispose();
        _guest.Dispose();
        _machine.Dispose();
    }

    private static void Demand(HypercallResult result)
    {
        if (!result.Succeeded) throw new ScriptException($"the device model cannot go on: {result}");
    }

    private string Do(string[] words)
    {
        if (words is [_, "pages", string number]) return MapPages((ushort)_numbers.Evaluate(number));
        ushort? turnedOn = words is [_, "state", string id, string state] && _numbers.Evaluate(state) != 0 ? (ushort)_numbers.Evaluate(id) : null;

        // A host does not survive an access to a server that is on and has no pages.
        if (turnedOn is { } server && !_servers.ContainsKey(server)) throw new ScriptException("a server without pages is not turned on");
        string answer = (_machine.Do(words, _numbers) ?? throw new ScriptException("unknown statement"))[0];
        if (turnedOn is { } listening) Listen(_servers[listening]);
        return answer;
    }

    private string MapPages(ushort id)
    {
        HypercallResult result = _resources.Map(_domain, (uint)MemoryResource.IoreqServer, id, RequestFrame, 1, out IMappedPages? pages);
        if (pages is null) return result.ToString();
        if (_servers.Remove(id, out RequestServer? before)) before.Dispose();
        _servers.Add(id, new RequestServer(id, pages));
        return result.ToString();
    }

    private void Listen(RequestServer server)
    {
        if (server.Port is not null) return;
        HypercallResult result = _events.BindInterdomain(_domain, server.Request.VpEport);
        Demand(result);
        server.Port = (uint)result.Value;
    }

    private void Answer(RequestServer server)
    {
        Ioreq request = server.Request;
        Ioreq answer = request;
        string data = request switch
        {
            { Count: 0 } => ScriptRunner.Hexadecimal(request.Data),
            { DataIsPointer: true } => Move(request),
            { Direction: IoreqDirection.Read } => Read(request, ref answer),
            _ => ScriptRunner.Hexadecimal(request.Data),
        };
        Say(_guest.Line, string.Create(CultureInfo.InvariantCulture, $"server {server.Id}: {(IoreqType)request.Type} {request.Direction} {(request.Type == (byte)IoreqType.Memory ? _guest.NameOf(request.Addr) : ScriptRunner.Hexadecimal(request.Addr))} size {request.ElementSize} count {request.Count}{(request.Downwards ? " down" : "")} state {(int)request.State} data {data}"));

        // The answer before the word that it is there.
        server.Request = answer;
        Thread.MemoryBarrier();
        server.Request = answer with { State = IoreqState.ResponseReady };
        Demand(_events.Notify(server.Port!.Value));
    }

    private string Read(Ioreq request, ref Ioreq answer)
    {
        // All eight bytes, also where fewer are wanted.
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        FillNext(bytes);
        answer = answer with { Data = System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bytes) };
        return ScriptRunner.Hexadecimal(request.Data);
    }

    /// <summary>Moves elements between the device and the guest's memory.</summary>
    private string Move(Ioreq request)
    {
        int size = (int)request.ElementSize;
        int count = (int)request.Count;
        byte[] bytes = new byte[size * count];
        ulong first = request.Downwards ? request.Data - (ulong)(size * (count - 1)) : request.Data;
        bool isRead = request.Direction == IoreqDirection.Read;
        if (isRead)
        {
            for (int i = 0; i < count; i++) FillNext(ElementOf(bytes, i));
        }

        bool isThere = isRead ? _guest.TryWrite(first, bytes) : _guest.TryRead(first, bytes);
        if (!isThere) return $"at {_guest.NameOf(request.Data)}, where there is no memory";
        byte[] shown = new byte[Math.Min(count, MostBytesShown / size) * size];
        for (int i = 0; i < shown.Length / size; i++) ElementOf(bytes, i).CopyTo(shown.AsSpan(i * size));
        return $"at {_guest.NameOf(request.Data)}: {Convert.ToHexStringLower(shown)}{(shown.Length < bytes.Length ? "..." : "")}";

        Span<byte> ElementOf(byte[] all, int index) => all.AsSpan((request.Downwards ? count - 1 - index : index) * size, size);
    }

    /// <summary>The next element that is read: its number in the upper half of each byte, and which byte it is in the lower one.</summary>
    private void FillNext(Span<byte> element)
    {
        _elements++;
        for (int i = 0; i < element.Length; i++) element[i] = (byte)((_elements << 4) + (uint)i);
    }

    private void Say(uint line, string what) => _answers.Add(string.Create(CultureInfo.InvariantCulture, $"{line}: {what}"));
}
