using FsCheck;
using FsCheck.Fluent;
using Holdfast.Abi.GrantTable;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Tests.Hypercalls;
using static Holdfast.Hypervisor.Tests.GrantTables.GrantGuests;

namespace Holdfast.Hypervisor.Tests.GrantTables;

/// <summary>Any sequence of what guests do with grants, compared with a description of it that shares no code with what is tested.</summary>
public sealed class GrantModelTests
{
    private const int Tests = 200;
    private const int StepsOfChoice = 12;
    private const uint First = 8;
    private const int References = 4;
    private const int Frames = 5;
    private const int Places = 4;
    private const ulong FirstPlace = 0x400;
    private const int Modelled = 8;
    private const int General = -1;
    private const int BadPage = -9;

    [Fact]
    public void Every_sequence_of_grants_ends_as_described() =>
        Prop.ForAll<int[]>(choices =>
        {
            using var guests = new GrantGuests();
            var model = new Model([guests.Granter, guests.User, guests.Third]);
            TestCaller[] callers = [.. model.Domains.Select(domain => new TestCaller(guests.Hypervisor, domain))];
            foreach (int choice in choices)
            {
                var random = new System.Random(choice);
                for (int i = 0; i < StepsOfChoice; i++)
                {
                    Step(guests, model, callers, random);
                    model.Compare();
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Tests));

    private static void Step(GrantGuests guests, Model model, TestCaller[] callers, System.Random random)
    {
        int who = random.Next(3), other = (who + 1 + random.Next(2)) % 3;
        int reference = random.Next(References), frame = random.Next(Frames), place = random.Next(Places);
        bool isReadOnly = random.Next(2) == 0;
        guests.Caller = callers[who];
        switch (random.Next(8))
        {
            case 0 or 1:
                ushort flags = random.Next(6) switch { 0 => 0, 1 or 2 => ReadOnlyAccess, _ => Access };
                Grant(model.Domains[other], First + (uint)reference, model.Domains[who].Id.Value, (uint)frame, flags);
                model.Grant(other, reference, who, frame, flags);
                break;
            case 2 or 3:
                uint how = GnttabMapGrantRef.Bits.HostMapMask | (isReadOnly ? GnttabMapGrantRef.Bits.ReadOnlyMask : 0);
                GrantStatus mapped = guests.Map(First + (uint)reference, (FirstPlace + (ulong)place) << 12, out uint handle, how, model.Domains[other].Id.Value);
                Assert.Equal(model.Map(who, other, reference, place, isReadOnly, handle), (int)mapped);
                break;
            case 4 when model.HandlesOf(who) is { Length: > 0 } handles:
                uint chosen = handles[random.Next(handles.Length)];
                int at = random.Next(3) == 0 ? place : model.PlaceOf(who, chosen);
                GrantStatus unmapped = guests.Unmap(chosen, (FirstPlace + (ulong)at) << 12);
                Assert.Equal(model.Unmap(who, chosen, at), (int)unmapped);
                break;
            case 5 or 6:
                bool fromGrant = random.Next(2) == 0, toGrant = random.Next(2) == 0;
                int toReference = random.Next(References), toFrame = random.Next(Frames), start = random.Next(Modelled - 2);
                GrantStatus copied = guests.Copy(new GnttabCopy
                {
                    Source = fromGrant ? ByGrant(model.Domains[other], First + (uint)reference, (ushort)start) : ByFrame((ulong)frame, (ushort)start),
                    Destination = toGrant ? ByGrant(model.Domains[other], First + (uint)toReference, 1) : ByFrame((ulong)toFrame, 1),
                    Length = 2,
                    SourceIsGrant = fromGrant,
                    DestinationIsGrant = toGrant,
                });
                Assert.Equal(model.Copy(who, other, fromGrant ? reference : -1, frame, start, toGrant ? toReference : -1, toFrame), (int)copied);
                break;
            case 7 when random.Next(8) == 0:
                Assert.Equal(model.Remove(who, frame), model.Domains[who].Memory.TryRemove((ulong)frame));
                break;
            default:
                byte value = (byte)random.Next(256);
                ulong address = isReadOnly ? (ulong)frame << 12 : (FirstPlace + (ulong)place) << 12;
                Assert.Equal(model.Write(who, isReadOnly ? frame : -1, place, value), model.Domains[who].Memory.TryWrite(address, [value]));
                break;
        }
    }

    private sealed class Model(Domain[] domains)
    {
        private readonly Entry[,] _entries = Make();
        private readonly Dictionary<int, byte[]>[] _memory = [.. domains.Select(domain => Enumerable.Range(0, Frames).ToDictionary(frame => frame, frame => Enumerable.Repeat(Filling(domain, (ulong)frame), Modelled).ToArray()))];
        private readonly Dictionary<int, byte[]>[] _places = [[], [], []];
        private readonly Dictionary<uint, (int Granter, int Reference, int Place, bool IsReadOnly)>[] _mappings = [[], [], []];

        public Domain[] Domains => domains;

        public uint[] HandlesOf(int who) => [.. _mappings[who].Keys.Order()];

        public int PlaceOf(int who, uint handle) => _mappings[who][handle].Place;

        public void Grant(int granter, int reference, int to, int frame, int flags)
        {
            Entry entry = _entries[granter, reference];
            (entry.Flags, entry.To, entry.Frame) = (flags, to, frame);
        }

        public int Map(int who, int granter, int reference, int place, bool isReadOnly, uint handle)
        {
            Entry entry = _entries[granter, reference];
            int status = Take(granter, entry, who, isReadOnly, mayKeepPinned: true);
            if (status != 0) return status;
            if (_places[who].ContainsKey(place))
            {
                entry.Give(isReadOnly);
                return General;
            }

            _places[who][place] = entry.Page!;
            Assert.True(_mappings[who].TryAdd(handle, (granter, reference, place, isReadOnly)));
            return 0;
        }

        public int Unmap(int who, uint handle, int place)
        {
            (int granter, int reference, _, bool isReadOnly) = _mappings[who][handle];
            Entry entry = _entries[granter, reference];
            if (!_places[who].TryGetValue(place, out byte[]? page) || page != entry.Page) return General;
            _places[who].Remove(place);
            _mappings[who].Remove(handle);
            entry.Give(isReadOnly);
            return 0;
        }

        public int Copy(int who, int granter, int from, int fromFrame, int start, int to, int toFrame)
        {
            Entry? source = from < 0 ? null : _entries[granter, from], destination = to < 0 ? null : _entries[granter, to];
            int status = source is null ? _memory[who].ContainsKey(fromFrame) ? 0 : BadPage : Take(granter, source, who, isReadOnly: true, mayKeepPinned: false);
            if (status != 0) return status;
            byte[] read = source is null ? _memory[who][fromFrame] : source.Page!;
            status = destination is null ? _memory[who].ContainsKey(toFrame) ? 0 : BadPage : Take(granter, destination, who, isReadOnly: false, mayKeepPinned: false);
            if (status == 0)
            {
                byte[] bytes = read[start..(start + 2)];
                bytes.CopyTo(destination is null ? _memory[who][toFrame] : destination.Page!, 1);
                destination?.Give(isReadOnly: false);
            }

            source?.Give(isReadOnly: true);
            return status;
        }

        public bool Remove(int who, int frame) => _memory[who].Remove(frame);

        public bool Write(int who, int frame, int place, byte value)
        {
            byte[]? page = (frame >= 0 ? _memory[who] : _places[who]).GetValueOrDefault(frame >= 0 ? frame : place);
            if (page is null) return false;
            page[0] = value;
            return true;
        }

        public void Compare()
        {
            for (int who = 0; who < domains.Length; who++)
            {
                for (int reference = 0; reference < References; reference++) Assert.Equal(_entries[who, reference].Flags, FlagsOf(domains[who], First + (uint)reference));
                for (int frame = 0; frame < Frames; frame++) Compare(domains[who], (ulong)frame, _memory[who].GetValueOrDefault(frame));
                for (int place = 0; place < Places; place++) Compare(domains[who], FirstPlace + (ulong)place, _places[who].GetValueOrDefault(place));
            }
        }

        private static void Compare(Domain domain, ulong frame, byte[]? expected)
        {
            byte[] there = new byte[Modelled];
            Assert.Equal(expected is not null, domain.Memory.TryRead(frame << 12, there));
            if (expected is not null) Assert.Equal(expected, there);
        }

        /// <summary>A use of a grant, which is counted until it is given back.</summary>
        private int Take(int granter, Entry entry, int who, bool isReadOnly, bool mayKeepPinned)
        {
            bool isUsed = entry.Reads + entry.Writes > 0;
            if (isUsed && entry.User != who) return General;
            if (isUsed && (isReadOnly || entry.Writes > 0)) return entry.Count(isReadOnly);
            if (!isUsed && ((entry.Flags & 3) != 1 || entry.To != who)) return General;
            if (!isReadOnly && (entry.Flags & 4) != 0) return General;
            entry.Flags |= isReadOnly ? 8 : 24;

            // A mapping takes the page that is in use; a copy looks again, and wants it to be the same.
            byte[]? page = isUsed && mayKeepPinned ? entry.Page : _memory[granter].GetValueOrDefault(entry.Frame);
            if (page is null || (isUsed && page != entry.Page))
            {
                entry.Unmark(isReadOnly);
                return page is null ? BadPage : General;
            }

            (entry.User, entry.Page) = (who, page);
            return entry.Count(isReadOnly);
        }

        private static Entry[,] Make()
        {
            var entries = new Entry[3, References];
            for (int who = 0; who < 3; who++)
                for (int reference = 0; reference < References; reference++) entries[who, reference] = new Entry();
            return entries;
        }
    }

    private sealed class Entry
    {
        public int Flags { get; set; }

        public int To { get; set; }

        public int Frame { get; set; }

        public int User { get; set; }

        public int Reads { get; set; }

        public int Writes { get; set; }

        public byte[]? Page { get; set; }

        public int Count(bool isReadOnly)
        {
            if (isReadOnly) Reads++;
            else Writes++;
            return 0;
        }

        public void Give(bool isReadOnly)
        {
            if (isReadOnly) Reads--;
            else Writes--;
            Unmark(isReadOnly);
        }

        public void Unmark(bool isReadOnly)
        {
            if (Reads + Writes == 0) Flags &= ~8;
            if (!isReadOnly && Writes == 0) Flags &= ~16;
        }
    }
}
