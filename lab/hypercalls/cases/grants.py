"""grant_table_op. CC0 1.0."""
from script import DOMAINS, NOBODY, SELF, WRONG, Layout, place, script

FILE = 'grant-table-op'
GRANT_TABLE_OP, MEMORY_OP = 20, 12
(MAP, UNMAP, SETUP, DUMP, TRANSFER, COPY, QUERY, UNMAP_AND_REPLACE, SET_VERSION, STATUS_FRAMES, GET_VERSION, SWAP, CACHE_FLUSH) = range(13)
PERMIT, ACCEPT, TRANSITIVE, READ_ONLY, SUB_PAGE = 1, 2, 3, 4, 256
DEVICE_MAP, HOST_MAP, MAP_READ_ONLY, APPLICATION_MAP, CONTAINS_PTE, CAN_FAIL = 1, 2, 4, 8, 16, 32
TABLE = 'B15'        # where frame 0 of the table is mapped

FIELDS = {
    MAP: 'u64 host_addr, u32 flags, u32 ref, u16 dom, s16 status, u32 handle, u64 dev_bus_addr',
    UNMAP: 'u64 host_addr, u64 dev_bus_addr, u32 handle, s16 status',
    SETUP: 'u16 dom, u32 nr_frames, s16 status, word frame_list',
    DUMP: 'u16 dom, s16 status',
    TRANSFER: 'word mfn, u16 domid, u32 ref, s16 status',
    QUERY: 'u16 dom, u32 nr_frames, u32 max_nr_frames, s16 status',
    UNMAP_AND_REPLACE: 'u64 host_addr, u64 new_addr, u32 handle, s16 status',
    SET_VERSION: 'u32 version',
    STATUS_FRAMES: 'u32 nr_frames, u16 dom, s16 status, a64 frame_list',
    GET_VERSION: 'u16 dom, u16 pad, u32 version',
    SWAP: 'u32 ref_a, u32 ref_b, s16 status',
    CACHE_FLUSH: 'u64 a, u16 offset, u16 length, u32 what',
}


def copy_layout(width):
    # Source and destination are structures of their own, which end where a word does.
    end = 'u32 implicit, ' if width == 8 else ''
    return Layout(f'word source, u16 source_dom, u16 source_offset, word dest, u16 dest_dom, u16 dest_offset, {end}u16 len, u16 flags, s16 status', width)


def layout_of(s, op):
    return copy_layout(s.width) if op == COPY else Layout(FIELDS[op], s.width)


def ask(s, op, show='status', count=1, at='B0', **values):
    layout = layout_of(s, op)
    if 'status' in layout.fields:
        values.setdefault('status', 99)
    s.fill(layout, values, at)
    s.call(GRANT_TABLE_OP, op, f'&{at}', count)
    s.show_fields(layout, show, at)


def map_table(s):
    """Frame 0 of the grant table where a script can see it."""
    if s.pv:
        ask(s, SETUP, 'status', dom=SELF, nr_frames=1, frame_list='&B1')
        s.line('get table = u64 B1')
        s.shifted('table', '$table')
        s.line(f'call 14 &{TABLE} $table+0x63 2')
    else:
        layout = Layout('u16 domid, u16 size, u32 space, word idx, word gpfn', s.width)
        s.fill(layout, {'domid': SELF, 'size': 0, 'space': 1, 'idx': 0, 'gpfn': f'gfn:{TABLE}'}, 'B14')
        s.call(MEMORY_OP, 7, '&B14')


def frame(s, page):
    return f'mfn:{page}' if s.pv else f'gfn:{page}'


def grant(s, ref, page, flags=PERMIT, domid='self', frame_number=None):
    """An entry of version 1."""
    s.line(f'put u16 {place(TABLE, 8 * ref + 2)} {domid}')
    s.line(f'put u32 {place(TABLE, 8 * ref + 4)} {frame_number or frame(s, page)}')
    s.line(f'put u16 {place(TABLE, 8 * ref)} {flags}')


def entry(s, ref):
    s.line(f'show u16 {place(TABLE, 8 * ref)}')


@script(FILE, 'query-size')
def _(s):
    for domain in DOMAINS:
        ask(s, QUERY, 'nr_frames max_nr_frames status' if domain in (SELF, 'self') else 'status', dom=domain, nr_frames=0, max_nr_frames=0)
    s.note('a count of other than one')
    for count in (0, 2, '0xffffffff'):
        ask(s, QUERY, 'status', count=count, dom=SELF)
    for address in WRONG[s.width]:
        s.call(GRANT_TABLE_OP, QUERY, address, 1)


@script(FILE, 'setup-table')
def _(s):
    s.note('how many frames')
    for count in (0, 1, 2, 64, 65, 1024, '0xffffffff'):
        s.note(f'{count} frames')
        ask(s, SETUP, 'status', dom=SELF, nr_frames=count, frame_list='&B1')
        ask(s, QUERY, 'nr_frames max_nr_frames status', dom=SELF)
    for domain in DOMAINS[1:]:
        ask(s, SETUP, 'status', dom=domain, nr_frames=1, frame_list='&B1')
    for count in (0, 2, '0xffffffff'):
        ask(s, SETUP, 'status', count=count, dom=SELF, nr_frames=1, frame_list='&B1')
    for address in WRONG[s.width]:
        ask(s, SETUP, 'status', dom=SELF, nr_frames=1, frame_list=address)
        ask(s, SETUP, 'status', dom=SELF, nr_frames=0, frame_list=address)
        s.call(GRANT_TABLE_OP, SETUP, address, 1)
    if not s.pv:
        s.note('what is in the list, before and after a frame is mapped')
        ask(s, SETUP, 'status', dom=SELF, nr_frames=2, frame_list='&B1')
        s.show('word', 'B1')
        map_table(s)
        ask(s, SETUP, 'status', dom=SELF, nr_frames=2, frame_list='&B1')
        s.line('get frame = u32 B1')
        s.line(f'same $frame gfn:{TABLE}')
    else:
        s.note('frames are the same each time')
        ask(s, SETUP, 'status', dom=SELF, nr_frames=2, frame_list='&B1')
        ask(s, SETUP, 'status', dom=SELF, nr_frames=2, frame_list='&B2')
        for offset in (0, 8):
            s.line(f'get one = u64 B1+{offset}')
            s.line(f'get two = u64 B2+{offset}')
            s.line('same $one $two')


@script(FILE, 'version')
def _(s):
    for domain in DOMAINS:
        ask(s, GET_VERSION, 'version' if domain in (SELF, 'self') else '', dom=domain, pad=0, version=0)
    ask(s, GET_VERSION, 'version', dom=SELF, pad=1)
    for version in (0, 3, 1, 2, 2, 1, '0xffffffff'):
        s.note(f'set {version}')
        ask(s, SET_VERSION, 'version', version=version)
        ask(s, GET_VERSION, 'version', dom=SELF)
    for count in (0, 2):
        ask(s, SET_VERSION, 'version', count=count, version=1)
        ask(s, GET_VERSION, 'version', count=count, dom=SELF)
    for address in WRONG[s.width]:
        s.call(GRANT_TABLE_OP, SET_VERSION, address, 1)
        s.call(GRANT_TABLE_OP, GET_VERSION, address, 1)


@script(FILE, 'status-frames')
def _(s):
    s.note('of version 1')
    for count in (0, 1, 2):
        ask(s, STATUS_FRAMES, dom=SELF, nr_frames=count, frame_list='&B1')
    ask(s, SET_VERSION, 'version', version=2)
    s.note('of version 2')
    for count in (0, 1, 2, 64, '0xffffffff'):
        ask(s, STATUS_FRAMES, dom=SELF, nr_frames=count, frame_list='&B1')
    for domain in DOMAINS[1:]:
        ask(s, STATUS_FRAMES, dom=domain, nr_frames=1, frame_list='&B1')
    for count in (0, 2):
        ask(s, STATUS_FRAMES, count=count, dom=SELF, nr_frames=1, frame_list='&B1')
    for address in WRONG[s.width]:
        ask(s, STATUS_FRAMES, dom=SELF, nr_frames=1, frame_list=address)
        s.call(GRANT_TABLE_OP, STATUS_FRAMES, address, 1)


@script(FILE, 'entries')
def _(s):
    map_table(s)
    s.note('the two that the toolstack made')
    for ref in (2, 3):
        entry(s, ref)
    s.line(f'show u16 {TABLE}+2')
    s.line(f'show u16 {TABLE}+10')
    s.note('what version 2 makes of them, and back')
    ask(s, SET_VERSION, 'version', version=2)
    s.line(f'bytes {TABLE} 8')
    s.line(f'bytes {TABLE}+16 8')
    ask(s, SET_VERSION, 'version', version=1)
    for ref in (2, 3):
        entry(s, ref)
    s.note('a version with other grants made: the first eight stay')
    grant(s, 5, 'B4')
    grant(s, 9, 'B5')
    ask(s, SET_VERSION, 'version', version=2)
    ask(s, SET_VERSION, 'version', version=1)
    entry(s, 5)
    entry(s, 9)



@script(FILE, 'map')
def _(s):
    map_table(s)
    grant(s, 8, 'B4')
    grant(s, 9, 'B5', PERMIT | READ_ONLY)
    grant(s, 10, 'B6', domid=0)
    grant(s, 11, 'B6', ACCEPT)
    grant(s, 12, 'B6', frame_number='0x12345678')
    grant(s, 13, 'B6', PERMIT | SUB_PAGE)
    grant(s, 14, 'B6', TRANSITIVE)
    s.line('put u32 B4 0x4444')
    s.line('put u32 B5 0x5555')
    show = 'status handle'
    s.note('no map at all')
    for flags in (0, MAP_READ_ONLY, APPLICATION_MAP, CONTAINS_PTE, '0xffff0000'):
        ask(s, MAP, 'status', host_addr='&B8', flags=flags, ref=8, dom='self')
    s.note('domains')
    for domain in DOMAINS:
        if domain != 'self':
            ask(s, MAP, 'status', host_addr='&B8', flags=HOST_MAP, ref=8, dom=domain)
    s.note('references')
    for ref in (0, 1, 2, 7, 10, 11, 12, 13, 14, 511, 512, 1023, 32767, 32768, '0xffffffff'):
        s.note(f'reference {ref}')
        ask(s, MAP, 'status', host_addr='&B8', flags=HOST_MAP | MAP_READ_ONLY, ref=ref, dom='self')
    s.note('a read-only one for writing')
    ask(s, MAP, 'status', host_addr='&B8', flags=HOST_MAP, ref=9, dom='self')
    entry(s, 9)
    s.note('for reading')
    ask(s, MAP, show, host_addr='&B9', flags=HOST_MAP | MAP_READ_ONLY, ref=9, dom='self')
    entry(s, 9)
    s.line('get second = u32 B0+20')
    s.note('for writing')
    ask(s, MAP, show, host_addr='&B8', flags=HOST_MAP, ref=8, dom='self')
    s.line('get first = u32 B0+20')
    entry(s, 8)
    s.line('show u32 B8')
    s.line('show u32 B9')
    s.line('put u32 B8 0x8888')
    s.line('show u32 B4')
    s.note('a second time')
    ask(s, MAP, show, host_addr='&B10', flags=HOST_MAP, ref=8, dom='self')
    s.line('get third = u32 B0+20')
    s.note('for a device')
    ask(s, MAP, show, host_addr='&B11', flags=DEVICE_MAP, ref=8, dom='self')
    s.line('get fourth = u32 B0+20')
    s.note('the guest withdraws a grant that is in use')
    s.line(f'put u16 {TABLE}+64 0')
    entry(s, 8)
    s.note('unmapped: bad handles, bad addresses')
    for handle in ('$fourth+1', 1000, '0xffffffff'):
        ask(s, UNMAP, host_addr='&B8', dev_bus_addr=0, handle=handle)
    ask(s, UNMAP, host_addr='&B9', dev_bus_addr=0, handle='$first')
    ask(s, UNMAP, host_addr='&B8+8', dev_bus_addr=0, handle='$first')
    ask(s, UNMAP, host_addr='&B8', dev_bus_addr=1, handle='$first')
    s.note('good ones')
    ask(s, UNMAP, host_addr='&B8', dev_bus_addr=0, handle='$first')
    ask(s, UNMAP, host_addr='&B8', dev_bus_addr=0, handle='$first')
    if not s.pv:
        s.line('show u32 B8')
    entry(s, 8)
    ask(s, UNMAP, host_addr='&B10', dev_bus_addr=0, handle='$third')
    entry(s, 8)
    ask(s, UNMAP, host_addr='&B9', dev_bus_addr=0, handle='$second')
    entry(s, 9)
    ask(s, UNMAP, host_addr=0, dev_bus_addr=0, handle='$fourth')
    s.note('a version cannot change while grants are in use')
    grant(s, 8, 'B4')
    ask(s, MAP, show, host_addr='&B8', flags=HOST_MAP, ref=8, dom='self')
    ask(s, SET_VERSION, 'version', version=2)
    ask(s, UNMAP, host_addr='&B8', dev_bus_addr=0, handle='$first')
    ask(s, SET_VERSION, 'version', version=2)


@script(FILE, 'map-places')
def _(s):
    map_table(s)
    grant(s, 8, 'B4')
    s.note('places to map it at')
    for address in ('&B7+8', '&B8+0xff', '0x7fffffff000', '0xffffffff000', '0x800000000000', '0xffff82d080000000', '0xfffffffffffff000', '0x10000000'):
        s.note(f'at {address}')
        ask(s, MAP, 'status', host_addr=address, flags=HOST_MAP, ref=8, dom='self')
        entry(s, 8)
    s.note('flags')
    for flags in (HOST_MAP | DEVICE_MAP, HOST_MAP | APPLICATION_MAP, HOST_MAP | CONTAINS_PTE, HOST_MAP | CAN_FAIL, 0xffff0002):
        s.note(f'flags {flags}')
        ask(s, MAP, 'status', host_addr='&B9', flags=flags, ref=8, dom='self')
    if s.pv:
        s.note('by its page table entry')
        ask(s, MAP, 'status', host_addr='pte:B10', flags=HOST_MAP | CONTAINS_PTE, ref=8, dom='self')
        s.line('get handle = u32 B0+20')
        s.line('put u32 B10 0x1010')
        s.line('show u32 B4')
        ask(s, UNMAP, host_addr='&B10', dev_bus_addr=0, handle='$handle')
        ask(s, UNMAP, host_addr='pte:B10', dev_bus_addr=0, handle='$handle')


@script(FILE, 'map-many')
def _(s):
    map_table(s)
    grant(s, 8, 'B4')
    grant(s, 9, 'B5')
    layout = layout_of(s, MAP)
    s.note('three, of which the second is bad: each has its status')
    for number, ref in enumerate((8, 100, 9)):
        s.fill(layout, {'host_addr': f'&B{10 + number}', 'flags': HOST_MAP, 'ref': ref, 'dom': 'self', 'status': 99}, base=number * layout.size)
    s.call(GRANT_TABLE_OP, MAP, '&B0', 3)
    for number in range(3):
        s.show_fields(layout, 'status handle', base=number * layout.size)
    for number, which in enumerate((0, 2)):
        s.line(f'get handle = u32 {place("B0", which * layout.size + layout.fields["handle"][1])}')
        s.line(f'let handle_{"ab"[number]} = $handle')
    s.note('counts')
    for count in (0, '0x80000000', '0xffffffff'):
        s.call(GRANT_TABLE_OP, MAP, '&B0', count)
        s.call(GRANT_TABLE_OP, UNMAP, '&B0', count)
    s.note('a list that leads to where nothing is')
    for address in WRONG[s.width]:
        for op in (MAP, UNMAP, UNMAP_AND_REPLACE):
            s.call(GRANT_TABLE_OP, op, address, 1)
            s.call(GRANT_TABLE_OP, op, address, 0)
    s.note('unmapped together')
    layout = layout_of(s, UNMAP)
    for number, (page, handle) in enumerate((('B10', '$handle_a'), ('B10', 9999), ('B12', '$handle_b'))):
        s.fill(layout, {'host_addr': f'&{page}', 'dev_bus_addr': 0, 'handle': handle, 'status': 99}, base=number * layout.size)
    s.call(GRANT_TABLE_OP, UNMAP, '&B0', 3)
    for number in range(3):
        s.show_fields(layout, 'status', base=number * layout.size)
    entry(s, 8)
    entry(s, 9)


@script(FILE, 'map-over-a-grant')
def _(s):
    map_table(s)
    grant(s, 8, 'B4')
    grant(s, 9, 'B5')
    ask(s, MAP, 'status handle', host_addr='&B8', flags=HOST_MAP, ref=8, dom='self')
    ask(s, MAP, 'status handle', host_addr='&B8', flags=HOST_MAP, ref=9, dom='self')
    s.line('text still here')


@script(FILE, 'unmap-and-replace')
def _(s):
    map_table(s)
    grant(s, 8, 'B4')
    s.line('put u32 B4 0x4444')
    s.line('put u32 B9 0x9999')
    ask(s, MAP, 'status handle', host_addr='&B8', flags=HOST_MAP, ref=8, dom='self')
    s.line('get handle = u32 B0+20')
    s.line('show u32 B8')
    ask(s, UNMAP_AND_REPLACE, host_addr='&B8', new_addr='&B9', handle=77)
    ask(s, UNMAP_AND_REPLACE, host_addr='&B8', new_addr='&B9', handle='$handle')
    entry(s, 8)
    s.line('show u32 B8')
    for count in (0, '0xffffffff'):
        s.call(GRANT_TABLE_OP, UNMAP_AND_REPLACE, '&B0', count)
    s.note('the place that it came from')
    s.line('show u32 B9')


@script(FILE, 'unmap-and-replace-fails')
def _(s):
    map_table(s)
    grant(s, 8, 'B4')
    ask(s, MAP, 'status handle', host_addr='&B8', flags=HOST_MAP, ref=8, dom='self')
    s.line('get handle = u32 B0+20')
    s.note('a place where it is not mapped')
    ask(s, UNMAP_AND_REPLACE, host_addr='&B10', new_addr='&B9', handle='$handle')
    s.note('the place of the replacement')
    s.line('show u32 B9')


@script(FILE, 'unmap-and-replace-by-nothing')
def _(s):
    map_table(s)
    grant(s, 8, 'B4')
    ask(s, MAP, 'status handle', host_addr='&B8', flags=HOST_MAP, ref=8, dom='self')
    s.line('get handle = u32 B0+20')
    ask(s, UNMAP_AND_REPLACE, host_addr='&B8', new_addr='0x7ffffffff000', handle='$handle')
    ask(s, UNMAP_AND_REPLACE, host_addr='&B8', new_addr=0, handle='$handle')
    entry(s, 8)
    s.line('show u32 B8')


@script(FILE, 'copy')
def _(s):
    map_table(s)
    grant(s, 8, 'B4')
    grant(s, 9, 'B5', PERMIT | READ_ONLY)
    grant(s, 10, 'B6', domid=0)
    grant(s, 11, 'B6', ACCEPT)
    s.line('fill B4 64 0x44')
    s.line('fill B5 64 0x55')
    s.line('fill B6 64 0x66')

    def copy(flags, source, dest, source_dom=SELF, dest_dom=SELF, source_offset=0, dest_offset=0, length=8, count=1):
        ask(s, COPY, 'status', count, 'B0', source=source, source_dom=source_dom, source_offset=source_offset, dest=dest, dest_dom=dest_dom, dest_offset=dest_offset, len=length, flags=flags)

    one, other = frame(s, 'B4'), frame(s, 'B7')
    s.note('from a frame to a frame')
    copy(0, one, other)
    s.line('bytes B7 16')
    s.note('from a grant to a frame')
    copy(1, 9, other, source_dom='self', dest_offset=4)
    s.line('bytes B7 16')
    s.note('from a frame to a grant')
    copy(2, frame(s, 'B6'), 8, dest_dom='self', dest_offset=12)
    s.line('bytes B4 32')
    s.note('from a grant to a grant')
    copy(3, 9, 8, source_dom='self', dest_dom='self', source_offset=2, dest_offset=30, length=3)
    s.line('bytes B4+24 16')
    entry(s, 8)
    entry(s, 9)
    s.note('to a read-only grant')
    copy(2, one, 9, dest_dom='self')
    s.note('grants that are none')
    for ref in (0, 1, 2, 10, 11, 600, '0xffffffff'):
        copy(1, ref, other, source_dom='self')
        copy(2, one, ref, dest_dom='self')
    s.note('grants with DOMID_SELF')
    copy(1, 9, other)
    copy(2, one, 8)
    s.note('frames with the own number, of others, of nobody')
    for domain in DOMAINS[1:]:
        copy(0, one, other, source_dom=domain)
        copy(0, one, other, dest_dom=domain)
        if domain != 'self':
            copy(1, 9, other, source_dom=domain)
            copy(2, one, 9, dest_dom=domain)
    s.note('frames that are none')
    copy(0, '0x12345678', other)
    copy(0, one, '0x12345678')
    copy(0, '0xffffffff', other)
    s.note('lengths and offsets')
    for source_offset, dest_offset, length in ((0, 0, 0), (0, 0, 4096), (0, 0, 4097), (4095, 0, 1), (4095, 0, 2), (0, 4095, 1), (0, 4095, 2), (4096, 0, 0), (4096, 0, 1), (0, 4096, 0), (0, 0, 65535),
                                               (65535, 0, 1), (0, 65535, 1), (2048, 2048, 2048), (2048, 2049, 2048)):
        s.note(f'{length} bytes from {source_offset} to {dest_offset}')
        copy(0, one, other, source_offset=source_offset, dest_offset=dest_offset, length=length)
    s.note('flags that are none')
    for flags in (4, 8, 0x8000, 0xfffc):
        copy(flags, one, other)
    s.note('within a page')
    copy(0, one, one, dest_offset=4, length=60)
    s.line('bytes B4 32')
    s.note('counts')
    for count in (0, '0xffffffff'):
        copy(0, one, other, count=count)
    layout = layout_of(s, COPY)
    for number, length in enumerate((4, 5000, 4)):
        s.fill(layout, {'source': one, 'source_dom': SELF, 'source_offset': 0, 'dest': other, 'dest_dom': SELF, 'dest_offset': 16 * number, 'len': length, 'flags': 0, 'status': 99}, base=number * layout.size)
    s.call(GRANT_TABLE_OP, COPY, '&B0', 3)
    for number in range(3):
        s.show_fields(layout, 'status', base=number * layout.size)
    s.line('bytes B7 32')
    for address in WRONG[s.width]:
        s.call(GRANT_TABLE_OP, COPY, address, 1)
        s.call(GRANT_TABLE_OP, COPY, address, 0)


@script(FILE, 'version-2')
def _(s):
    map_table(s)
    ask(s, SET_VERSION, 'version', version=2)
    s.note('entries of 16 bytes: one of a whole page, one of a part, one that passes on another')

    def entry2(ref, flags, domid, fields):
        for kind, offset, value in fields:
            s.line(f'put {kind} {place(TABLE, 16 * ref + offset)} {value}')
        s.line(f'put u16 {place(TABLE, 16 * ref + 2)} {domid}')
        s.line(f'put u16 {place(TABLE, 16 * ref)} {flags}')

    s.line('fill B4 64 0x44')
    entry2(8, PERMIT, 'self', [('u64', 8, frame(s, 'B4'))])
    entry2(9, PERMIT | SUB_PAGE, 'self', [('u16', 4, 16), ('u16', 6, 16), ('u64', 8, frame(s, 'B4'))])
    entry2(10, TRANSITIVE, 'self', [('u16', 4, 'self'), ('u32', 8, 8)])
    entry2(11, PERMIT | SUB_PAGE, 'self', [('u16', 4, 4090), ('u16', 6, 16), ('u64', 8, frame(s, 'B4'))])
    other = frame(s, 'B7')

    def copy(ref, offset=0, length=8):
        ask(s, COPY, 'status', 1, 'B0', source=ref, source_dom='self', source_offset=offset, dest=other, dest_dom=SELF, dest_offset=0, len=length, flags=1)

    for ref in (8, 9, 10, 11, 12):
        s.note(f'copied from {ref}')
        copy(ref)
    for offset, length in ((16, 16), (15, 1), (16, 17), (31, 1), (32, 1)):
        s.note(f'a part, {length} bytes from {offset}')
        copy(9, offset, length)
    s.note('mapped')
    for ref in (8, 9, 10):
        ask(s, MAP, 'status', host_addr='&B8', flags=HOST_MAP, ref=ref, dom='self')
    s.line(f'show u16 {place(TABLE, 16 * 8)}')
    ask(s, SET_VERSION, 'version', version=1)
    ask(s, STATUS_FRAMES, dom=SELF, nr_frames=1, frame_list='&B1')


@script(FILE, 'transfer')
def _(s):
    map_table(s)
    grant(s, 11, 'B6', ACCEPT)
    for domain in DOMAINS:
        s.note(f'to {domain}')
        ask(s, TRANSFER, mfn='0x12345678', domid=domain, ref=11)
    ask(s, TRANSFER, mfn=frame(s, 'B9'), domid=NOBODY, ref=11)
    for ref in (8, 11, 600, '0xffffffff'):
        ask(s, TRANSFER, mfn=frame(s, 'B10'), domid=0, ref=ref)
    for count in (0, '0xffffffff'):
        s.call(GRANT_TABLE_OP, TRANSFER, '&B0', count)
    for address in WRONG[s.width]:
        s.call(GRANT_TABLE_OP, TRANSFER, address, 1)


@script(FILE, 'swap')
def _(s):
    map_table(s)
    grant(s, 8, 'B4')
    grant(s, 9, 'B5', PERMIT | READ_ONLY)
    ask(s, SWAP, ref_a=8, ref_b=9)
    entry(s, 8)
    entry(s, 9)
    for a, b in ((8, 8), (8, 511), (8, 512), (8, 100000), ('0xffffffff', 8), ('0xffffffff', '0xffffffff'), (0, 1), (2, 3)):
        s.note(f'{a} and {b}')
        ask(s, SWAP, ref_a=a, ref_b=b)
    s.note('one that is in use')
    ask(s, MAP, 'status', host_addr='&B8', flags=HOST_MAP, ref=9, dom='self')
    ask(s, SWAP, ref_a=8, ref_b=9)
    entry(s, 8)
    for count in (0, '0xffffffff'):
        s.call(GRANT_TABLE_OP, SWAP, '&B0', count)
    for address in WRONG[s.width]:
        s.call(GRANT_TABLE_OP, SWAP, address, 1)


@script(FILE, 'unknown')
def _(s):
    s.line('fill B0 64 0')
    for op in (DUMP, CACHE_FLUSH, 13, 14, 99, 0xfff, 0x1000, '0x7fffffff', '0x80000000', '0xffffffff', 0x10008, 0x1006):
        for count in (0, 1, '0xffffffff'):
            s.call(GRANT_TABLE_OP, op, '&B0', count)
    s.note('a cache is flushed')
    for a, offset, length, what in ((0, 0, 0, 0), (0, 0, 16, 1), (0, 0, 16, 2), (0, 0, 16, 3), (0, 4095, 2, 1), (0, 0, 16, '0x80000001'), (0, 0, 16, 4)):
        ask(s, CACHE_FLUSH, '', a=a, offset=offset, length=length, what=what)
    s.note('dumped')
    for domain in (SELF, '0', NOBODY):
        ask(s, DUMP, 'status', dom=domain)


@script(FILE, 'upper-halves', callers=('pvh32',))
def _(s):
    s.fill(layout_of(s, QUERY), {'dom': SELF})
    s.call(GRANT_TABLE_OP, QUERY, '&B0', 1, verb='call32dirty')
    s.show_fields(layout_of(s, QUERY), 'nr_frames max_nr_frames status')
    s.call(GRANT_TABLE_OP, QUERY, '&B0', 0, verb='call32dirty')
    s.call(GRANT_TABLE_OP, 99, '&B0', 1, verb='call32dirty')


@script(FILE, 'wide-arguments', callers=('pvh', 'pv'))
def _(s):
    s.note('operation and count are 32 bits')
    s.fill(layout_of(s, QUERY), {'dom': SELF})
    s.call(GRANT_TABLE_OP, '0x100000006', '&B0', '0x100000001')
    s.show_fields(layout_of(s, QUERY), 'nr_frames max_nr_frames status')
    s.call(GRANT_TABLE_OP, QUERY, '&B0', '0x100000000')
