"""memory_op. CC0 1.0."""
from script import DOMAINS, NOBODY, NOT_CANONICAL, OF_XEN, SELF, WRONG, Layout, script

FILE = 'memory-op'
MEMORY_OP = 12
(INCREASE, DECREASE, MAXIMUM_RAM_PAGE, CURRENT, MAXIMUM, MACHPHYS_LIST, POPULATE, ADD, REMOVE_OLD, MEMORY_MAP, MACHINE_MAP, EXCHANGE, MACHPHYS_MAPPING,
 SET_MEMORY_MAP, MAXIMUM_GPFN, REMOVE, SET_POD, GET_POD, FREED, SHARED, PAGING, ACCESS, SHARING, BATCH, CLAIM, COMPAT_LIST, VNUMA, RDM, ACQUIRE) = range(29)
EXTENT = 64          # 1 << MEMOP_EXTENT_SHIFT: a start extent stands in the bits from 6 on

RESERVATION = 'word extent_start, word nr_extents, u32 extent_order, u32 mem_flags, u16 domid'


def frame(s, page):
    return f'mfn:{page}' if s.pv else f'gfn:{page}'


def reserve(s, op, order=0, frames=(), count=None, domid=SELF, flags=0, start='&B1', extent=0):
    layout = Layout(RESERVATION, s.width)
    for number, one in enumerate(frames):
        s.put('word', f'B1+{number * s.width}' if number else 'B1', one)
    s.fill(layout, {'extent_start': start, 'nr_extents': len(frames) if count is None else count, 'extent_order': order, 'mem_flags': flags, 'domid': domid})
    s.call(MEMORY_OP, op + extent * EXTENT, '&B0')


def add(s, space, idx, gpfn, domid=SELF, size=0, extent=0):
    layout = Layout('u16 domid, u16 size, u32 space, word idx, word gpfn', s.width)
    s.fill(layout, {'domid': domid, 'size': size, 'space': space, 'idx': idx, 'gpfn': gpfn})
    s.call(MEMORY_OP, ADD + extent * EXTENT, '&B0')


def remove(s, gpfn, domid=SELF, extent=0):
    s.fill(Layout('u16 domid, word gpfn', s.width), {'domid': domid, 'gpfn': gpfn})
    s.call(MEMORY_OP, REMOVE + extent * EXTENT, '&B0')


def current(s, op=CURRENT):
    s.line(f'put u16 B0 {SELF}')
    s.call(MEMORY_OP, op, '&B0')


def unmap(s, *pages):
    """PV: a page that is mapped does not go."""
    if s.pv:
        for page in pages:
            s.line(f'call 14 &{page} 0 2')


@script(FILE, 'reservations')
def _(s):
    for op in (CURRENT, MAXIMUM, MAXIMUM_GPFN):
        s.note(('current', 'maximum', 'maximum gpfn')[(CURRENT, MAXIMUM, MAXIMUM_GPFN).index(op)])
        for domain in DOMAINS:
            s.line(f'put u16 B0 {domain}')
            s.call(MEMORY_OP, op, '&B0')
        for address in WRONG[s.width]:
            s.call(MEMORY_OP, op, address)
        s.note('it takes no start extent')
        s.line(f'put u16 B0 {SELF}')
        for extent in (1, 2, 0x3ffffff):
            s.call(MEMORY_OP, op + extent * EXTENT, '&B0')
    s.call(MEMORY_OP, MAXIMUM_RAM_PAGE + EXTENT, '&B0')
    s.call(MEMORY_OP, MAXIMUM_RAM_PAGE, '&B0')
    s.line('result page')
    s.line('same $page 0')


@script(FILE, 'layout', callers=('pvh',))
def _(s):
    s.note('where a guest of 2 MB has memory: 0 is memory, 2 is none')
    layout = Layout('u16 domid, u16 mem_type, u16 pad0, u16 pad1, a64 pfn', s.width)
    for pfn in (0, 1, 0x9f, 0xa0, 0xff, 0x100, 0x1fe, 0x1ff, 0x200, 0x201, *range(0xfbfff, 0xfc00c), *range(0xfeff0, 0xff001), 0xfec00, 0xfee00, 0x100000):
        s.note(f'frame 0x{pfn:x}')
        s.fill(layout, {'domid': SELF, 'mem_type': 0x5555, 'pfn': f'0x{pfn:x}'})
        s.call(34, 15, '&B0')
        s.line('show u16 B0+2')


@script(FILE, 'decrease')
def _(s):
    current(s)
    unmap(s, *(f'B{n}' for n in range(4, 12)))
    s.note('two pages')
    reserve(s, DECREASE, frames=[frame(s, 'B4'), frame(s, 'B5')])
    current(s)
    s.note('again: none')
    reserve(s, DECREASE, frames=[frame(s, 'B4')])
    s.note('a good one, a bad one, a good one: stops at the bad one')
    reserve(s, DECREASE, frames=[frame(s, 'B6'), '0x12345678', frame(s, 'B7')])
    reserve(s, DECREASE, frames=[frame(s, 'B6'), frame(s, 'B7')])
    reserve(s, DECREASE, frames=['0xffffffff' if s.narrow else '0xffffffffffffffff'])
    current(s)
    s.note('with a start extent: what is before it is passed over, and counted')
    reserve(s, DECREASE, frames=[frame(s, 'B6'), frame(s, 'B8')], extent=1)
    for extent in (1, 2, 3, 1000):
        reserve(s, DECREASE, frames=[frame(s, 'B9')], extent=extent)
    s.note('counts')
    for count in (0, 1 << 26, (1 << 26) - 1, 0x3ffffff, '0xffffffff'):
        reserve(s, DECREASE, frames=[frame(s, 'B6')], count=count)
    if not s.narrow:
        for count in ('0x100000001', '0xffffffffffffffff'):
            reserve(s, DECREASE, frames=[frame(s, 'B6')], count=count)
    s.note('orders')
    for order in (1, 2, 9, 10, 11, 18, 19, 20, 63, 64, '0xffffffff'):
        reserve(s, DECREASE, order, frames=['0x12345678'])
    if not s.pv:
        reserve(s, DECREASE, 1, frames=[frame(s, 'B10')])
        current(s)
        s.note('an order, of which the first is gone')
        reserve(s, DECREASE, 1, frames=[frame(s, 'B10')])
        s.note('an order, of which the second is gone')
        reserve(s, DECREASE, 1, frames=['gfn:B3'])
        current(s)
    s.note('domains')
    for domain in DOMAINS[1:]:
        reserve(s, DECREASE, frames=[frame(s, 'B9') if domain == 'self' else '0x12345678'], domid=domain)
    current(s)
    s.note('lists')
    for address in WRONG[s.width]:
        reserve(s, DECREASE, count=1, start=address)
    s.note('the structure')
    for address in WRONG[s.width]:
        s.call(MEMORY_OP, DECREASE, address)
        s.call(MEMORY_OP, DECREASE + 5 * EXTENT, address)
    s.note('memory flags are not looked at')
    reserve(s, DECREASE, frames=['0x12345678'], flags='0xffffffff')


@script(FILE, 'populate')
def _(s):
    current(s)
    if s.pv:
        s.note('the guest says which pfns they will be, and is told the mfns')
        reserve(s, POPULATE, frames=['gfn:B4'])
        s.line('get frame = u64 B1')
        s.line('same $frame gfn:B4')
        current(s)
        unmap(s, 'B4')
        reserve(s, DECREASE, frames=['$frame'])
    else:
        s.note('where a page is already: it is replaced, and the guest has lost one')
        s.line('put u32 B4 0x1234')
        reserve(s, POPULATE, frames=['gfn:B4'])
        current(s)
        s.line('show u32 B4')
        s.note('where none is')
        reserve(s, DECREASE, frames=['gfn:B5'])
        current(s)
        s.line('show u32 B5')
        reserve(s, POPULATE, frames=['gfn:B5'])
        s.line('show u32 B5')
        s.line('put u32 B5 7')
        s.line('show u32 B5')
        current(s)
    s.note('counts')
    high = '0x10000'
    for count in (0, 1 << 26, '0xffffffff'):
        reserve(s, POPULATE, frames=[high], count=count)
    current(s)
    s.note('orders')
    for order in (0, 1, 2, 3, 4, 5, 6, 7):
        reserve(s, POPULATE, order, frames=[f'0x{0x20000 + (order << 8):x}'])
        current(s)
    for order in (8, 9, 10, 11, 18, 19, 20, 21, 63, 64, '0xffffffff'):
        reserve(s, POPULATE, order, frames=['0x40000'])
    current(s)
    current(s, MAXIMUM_GPFN)
    s.note('until nothing is left: the part that was done is the answer')
    s.line('fill B1 4096 0')
    for number in range(8):
        s.put('word', f'B1+{number * s.width}' if number else 'B1', f'0x{0x30000 + number:x}')
    layout = Layout(RESERVATION, s.width)
    s.fill(layout, {'extent_start': '&B1', 'nr_extents': 8, 'extent_order': 4, 'mem_flags': 0, 'domid': SELF})
    s.call(MEMORY_OP, POPULATE, '&B0')
    current(s)
    s.line(f'repeat 60 {s.verb} {MEMORY_OP} {POPULATE} &B0')
    current(s)
    reserve(s, POPULATE, frames=['0x50000'])
    s.note('start extents')
    for extent in (1, 2, 3):
        reserve(s, POPULATE, frames=['0x50000', '0x50001'], extent=extent)


@script(FILE, 'populate-bad')
def _(s):
    s.note('frames')
    for gfn in ('0xfffff', '0x100000', '0xfffffff', '0x10000000', '0xfffffffff', '0x1000000000', '0xffffffffff', '0x10000000000', '0xfffffffffffff', '0xffffffffffffffff'):
        if s.narrow and len(gfn) > 10:
            continue
        s.note(f'frame {gfn}')
        reserve(s, POPULATE, frames=[gfn])
        current(s)
    s.note('an order that the frame is not a multiple of')
    reserve(s, POPULATE, 1, frames=['0x20001'])
    reserve(s, POPULATE, 3, frames=['0x20012'])
    current(s)
    s.note('domains')
    for domain in DOMAINS[1:]:
        reserve(s, POPULATE, frames=['0x20100'], domid=domain)
    s.note('memory flags: address bits, node, exact node, populate on demand, vnode')
    for flags in (1, 12, 13, 20, 31, 32, 33, 40, 255, 0x100, 0xff00, 0x8000, 1 << 16, 1 << 17, 1 << 18, 1 << 19, 1 << 20, '0x80000000', '0xffffffff', (1 << 17) | (1 << 8), (1 << 18) | (1 << 8)):
        s.note(f'flags {flags}')
        reserve(s, POPULATE, frames=['0x20200'], flags=flags)
    s.note('lists')
    for address in WRONG[s.width]:
        reserve(s, POPULATE, count=1, start=address)
    s.note('a list that cannot be read from its second frame on')
    reserve(s, POPULATE, frames=[], count=2, start='0xfffffffffffffff8' if not s.narrow else '0xfffffffc')
    for address in WRONG[s.width]:
        s.call(MEMORY_OP, POPULATE, address)
        s.call(MEMORY_OP, POPULATE + 3 * EXTENT, address)


@script(FILE, 'increase')
def _(s):
    current(s)
    s.note('pages that stand nowhere, in a translated guest')
    reserve(s, INCREASE, frames=[0])
    if s.pv:
        s.line('get frame = u64 B1')
        s.line('same $frame 0')
    else:
        s.line('show word B1' if not s.narrow else 'show u32 B1')
    current(s)
    s.note('without a list')
    reserve(s, INCREASE, count=3, start=0)
    current(s)
    for order in (1, 4, 8, 9, 10, 18, 19, '0xffffffff'):
        reserve(s, INCREASE, order, count=1, start=0)
    current(s)
    for count in (0, 1 << 26, '0xffffffff', 100000):
        reserve(s, INCREASE, count=count, start=0)
    current(s)
    for address in WRONG[s.width]:
        reserve(s, INCREASE, count=1, start=address)
    for domain in DOMAINS[1:]:
        reserve(s, INCREASE, count=1, start=0, domid=domain)
    for flags in (1, 12, 13, 20, 32, 0x100, 0x8000, 1 << 16, 1 << 17, 1 << 18, '0xffffffff'):
        reserve(s, INCREASE, count=1, start=0, flags=flags)
    for extent in (1, 2):
        reserve(s, INCREASE, count=2, start=0, extent=extent)
    current(s)


@script(FILE, 'exchange')
def _(s):
    reservation = Layout(RESERVATION, s.width)
    size = reservation.size
    exchanged = 'u64 B0+64' if not s.narrow else 'u32 B0+40'

    def exchange(ins, outs, in_order=0, out_order=0, in_count=None, out_count=None, in_dom=SELF, out_dom=SELF, done=0, flags=0, in_at='&B1', out_at='&B2', extent=0):
        for number, one in enumerate(ins):
            s.put('word', f'B1+{number * s.width}' if number else 'B1', one)
        for number, one in enumerate(outs):
            s.put('word', f'B2+{number * s.width}' if number else 'B2', one)
        s.fill(reservation, {'extent_start': in_at, 'nr_extents': len(ins) if in_count is None else in_count, 'extent_order': in_order, 'mem_flags': 0, 'domid': in_dom})
        s.fill(reservation, {'extent_start': out_at, 'nr_extents': len(outs) if out_count is None else out_count, 'extent_order': out_order, 'mem_flags': flags, 'domid': out_dom}, base=size)
        kind, at = exchanged.split()
        s.line(f'put {kind} {at} {done}')
        s.call(MEMORY_OP, EXCHANGE + extent * EXTENT, '&B0')
        s.line(f'show {exchanged}')

    unmap(s, *(f'B{n}' for n in range(4, 12)))
    s.note('a page for another')
    exchange([frame(s, 'B4')], ['gfn:B4'])
    if s.pv:
        s.line('get new = u64 B2')
        s.line('same $new mfn:B4')
    current(s)
    s.note('two pages')
    exchange([frame(s, 'B5'), frame(s, 'B6')], ['gfn:B5', 'gfn:B6'])
    s.note('nothing')
    exchange([], [])
    s.note('all is done already')
    exchange([frame(s, 'B5')], ['gfn:B5'], done=1)
    s.note('more is done than there is')
    exchange([frame(s, 'B5')], ['gfn:B5'], done=2)
    s.note('a frame that is none')
    exchange(['0x12345678'], ['gfn:B5'])
    exchange([frame(s, 'B7'), '0x12345678'], ['gfn:B7', 'gfn:B8'])
    current(s)
    s.note('sizes that differ')
    exchange([frame(s, 'B7')], ['gfn:B7', 'gfn:B8'])
    exchange([frame(s, 'B7')], ['gfn:B7'], out_order=1)
    exchange([frame(s, 'B7')], ['gfn:B7'], in_order=1)
    s.note('orders that are not for guests')
    for order in (9, 10, 18, 19, 63, 64):
        exchange([frame(s, 'B7')], ['gfn:B7'], in_order=order, out_order=order)
    exchange([frame(s, 'B7')], ['gfn:B7'], in_count='0xffffffff', out_count='0xffffffff', in_order=4, out_order=4)
    s.note('two single pages for one of order 1')
    exchange([frame(s, 'B8'), frame(s, 'B9')], ['gfn:B8'], out_order=1)
    current(s)
    s.note('domains')
    for domain in DOMAINS:
        exchange(['0x12345678'], ['gfn:B7'], in_dom=domain, out_dom=domain)
    exchange(['0x12345678'], ['gfn:B7'], in_dom='self', out_dom=SELF)
    s.note('flags')
    for flags in (1, 12, 13, 32, 0x100, 1 << 16, 1 << 17, 1 << 18):
        exchange(['0x12345678'], ['gfn:B7'], flags=flags)
    s.note('lists')
    for address in WRONG[s.width]:
        exchange([], [], in_count=1, out_count=1, in_at=address)
        exchange(['0x12345678'], [], out_count=1, out_at=address)
    s.note('a start extent')
    exchange([frame(s, 'B7')], ['gfn:B7'], extent=1)
    for address in WRONG[s.width]:
        s.call(MEMORY_OP, EXCHANGE, address)


@script(FILE, 'add-to-physmap')
def _(s):
    s.note('the shared info page')
    add(s, 0, 0, 'gfn:B15')
    current(s)
    add(s, 0, 1, 'gfn:B14')
    add(s, 0, '0xffffffff', 'gfn:B14')
    s.note('once more, elsewhere: it moves')
    s.line('put u32 B14 0x55')
    add(s, 0, 0, 'gfn:B14')
    s.line('show u8 B14+1')
    s.line('show u32 B15')
    s.note('frames of the grant table')
    for idx in (0, 1, 2, 3, 63, 64, 65, 0x7fffffff, '0x80000000', '0x80000001', '0xffffffff'):
        s.note(f'frame {idx}')
        add(s, 1, idx, 'gfn:B13')
    current(s)
    s.note('an old page of the guest to another place')
    s.line('put u32 B11 0x77')
    add(s, 2, 'gfn:B11', 'gfn:B12')
    s.line('show u32 B12')
    s.line('show u32 B11')
    current(s)
    add(s, 2, 'gfn:B11', 'gfn:B12')
    add(s, 2, '0x12345678', 'gfn:B12')
    s.note('a range')
    for size in (0, 1, 2):
        add(s, 3, 'gfn:B9', 'gfn:B7', size=size)
    current(s)
    s.note('spaces that are not for this, or that are none')
    for space in (4, 5, 6, 7, 99, '0xffffffff'):
        s.note(f'space {space}')
        add(s, space, 0, 'gfn:B10')
    s.note('domains')
    for domain in DOMAINS[1:]:
        for space in (0, 2):
            add(s, space, '0x12345678' if space else 0, 'gfn:B10', domid=domain)
    s.note('frames to put it at')
    for gpfn in ('0x10000', '0xfffff', '0xfffffff', '0xfffffffff', '0x1000000000', '0xfffffffffffff', '0xffffffffffffffff'):
        if not s.narrow or len(gpfn) < 10:
            s.note(f'at frame {gpfn}')
            add(s, 0, 0, gpfn)
    s.note('start extents')
    for extent in (1, 2, 0xffff, 0x10000, 0x3ffffff):
        s.note(f'extent {extent}')
        add(s, 0, 0, 'gfn:B10', extent=extent)
    for extent in (1, 2, 3):
        add(s, 3, 'gfn:B5', 'gfn:B4', size=2, extent=extent)
    for address in WRONG[s.width]:
        s.call(MEMORY_OP, ADD, address)
        s.call(MEMORY_OP, ADD + 0x10000 * EXTENT, address)


@script(FILE, 'add-to-physmap-batch')
def _(s):
    layout = Layout('u16 domid, u16 space, u16 size, u16 extra, word idxs, word gpfns, word errs', s.width)

    def batch(space, idxs, gpfns, size=None, extra=0, domid=SELF, extent=0, at=('&B1', '&B2', '&B3')):
        s.line('fill B3 32 0xaa')
        for page, values in (('B1', idxs), ('B2', gpfns)):
            for number, one in enumerate(values):
                s.put('word', f'{page}+{number * s.width}' if number else page, one)
        s.fill(layout, {'domid': domid, 'space': space, 'size': len(idxs) if size is None else size, 'extra': extra, 'idxs': at[0], 'gpfns': at[1], 'errs': at[2]})
        s.call(MEMORY_OP, BATCH + extent * EXTENT, '&B0')
        s.line('bytes B3 12')

    batch(0, [0, 1], ['gfn:B15', 'gfn:B14'])
    batch(1, [0, 1, 63, 64], ['gfn:B13', 'gfn:B12', 'gfn:B11', 'gfn:B10'], size=3)
    batch(2, ['gfn:B9', '0x12345678', 'gfn:B8'], ['gfn:B7', 'gfn:B7', 'gfn:B6'])
    s.note('none')
    batch(0, [], [])
    batch(2, [], [])
    s.note('spaces')
    for space in (3, 4, 5, 6, 99, 0xffff):
        s.note(f'space {space}')
        batch(space, ['0x12345678'], ['gfn:B5'])
    s.note('frames of others')
    for other in DOMAINS:
        s.note(f'of {other}')
        batch(4, ['0x12345678'], ['gfn:B5'], extra=other)
    s.note('extra is for foreign frames alone')
    batch(2, ['0x12345678'], ['gfn:B5'], extra=1)
    s.note('domains')
    for domain in DOMAINS[1:]:
        batch(2, ['0x12345678'], ['gfn:B5'], domid=domain)
    s.note('start extents')
    for extent in (1, 2, 0xffff, 0x10000):
        s.note(f'extent {extent}')
        batch(2, ['0x12345678', '0x12345678'], ['gfn:B5', 'gfn:B5'], extent=extent)
    s.note('lists')
    for address in WRONG[s.width]:
        for which in range(3):
            at = ['&B1', '&B2', '&B3']
            at[which] = address
            batch(2, ['0x12345678'], ['gfn:B5'], at=at)
        s.call(MEMORY_OP, BATCH, address)


@script(FILE, 'remove-from-physmap')
def _(s):
    current(s)
    unmap(s, 'B4')
    remove(s, 'gfn:B4')
    current(s)
    remove(s, 'gfn:B4')
    s.line('show u32 B5')
    remove(s, '0x12345678')
    remove(s, '0xffffffff')
    for domain in DOMAINS[1:]:
        remove(s, '0x12345678', domid=domain)
    remove(s, 'gfn:B5', extent=1)
    for address in WRONG[s.width]:
        s.call(MEMORY_OP, REMOVE, address)
    s.note('the shared info page, and back')
    add(s, 0, 0, 'gfn:B15')
    remove(s, 'gfn:B15')
    remove(s, 'gfn:B15')
    add(s, 0, 0, 'gfn:B15')
    s.note('and given back as memory')
    reserve(s, DECREASE, frames=['gfn:B15'])
    current(s)


@script(FILE, 'memory-map')
def _(s):
    layout = Layout('u32 nr_entries, word buffer', s.width)

    def ask(op, entries, buffer='&B1', extent=0):
        s.fill(layout, {'nr_entries': entries, 'buffer': buffer})
        s.call(MEMORY_OP, op + extent * EXTENT, '&B0')

    for entries in (0, 1, 2, 3, 128, '0xffffffff'):
        s.line('fill B1 80 0xaa')
        ask(MEMORY_MAP, entries)
        s.show('u32', 'B0')
        s.line('bytes B1 20')
        s.line('bytes B1+20 20')
        s.line('bytes B1+40 20')
    s.line('bytes B1+60 20')
    s.line('bytes B1+80 20')
    for address in WRONG[s.width]:
        ask(MEMORY_MAP, 128, address)
        s.call(MEMORY_OP, MEMORY_MAP, address)
    ask(MEMORY_MAP, 128, extent=1)
    s.note("the machine's")
    ask(MACHINE_MAP, 128)
    ask(MACHINE_MAP, 0)
    ask(MACHINE_MAP, 128, extent=1)
    s.note('set')
    layout = Layout(f'u16 domid, {"" if s.narrow else "u32 implicit, "}u32 nr_entries, word buffer', s.width)
    for domain in DOMAINS:
        for entries in (0, 1, 129, '0xffffffff'):
            s.line('fill B1 20 0')
            s.fill(layout, {'domid': domain, 'nr_entries': entries, 'buffer': '&B1'})
            s.call(MEMORY_OP, SET_MEMORY_MAP, '&B0')
    for address in WRONG[s.width]:
        s.call(MEMORY_OP, SET_MEMORY_MAP, address)
    s.note('what was set, is got')
    s.line('fill B2 20 0x22')
    s.fill(layout, {'domid': SELF, 'nr_entries': 1, 'buffer': '&B2'})
    s.call(MEMORY_OP, SET_MEMORY_MAP, '&B0')
    s.fill(Layout('u32 nr_entries, word buffer', s.width), {'nr_entries': 128, 'buffer': '&B1'})
    s.call(MEMORY_OP, MEMORY_MAP, '&B0')
    s.show('u32', 'B0')
    s.line('bytes B1 20')


@script(FILE, 'machine-to-physical')
def _(s):
    layout = Layout('u32 max_extents, word extent_start, u32 nr_extents', s.width)
    for op in (MACHPHYS_LIST, COMPAT_LIST):
        for count in (0, 1, 2):
            s.fill(layout, {'max_extents': count, 'extent_start': '&B1', 'nr_extents': 0})
            s.call(MEMORY_OP, op, '&B0')
            s.show('u32', 'B0+16' if not s.narrow else 'B0+8')
        for address in WRONG[s.width]:
            s.fill(layout, {'max_extents': 1, 'extent_start': address, 'nr_extents': 0})
            s.call(MEMORY_OP, op, '&B0')
            s.call(MEMORY_OP, op, address)
        s.call(MEMORY_OP, op + EXTENT, '&B0')
    s.call(MEMORY_OP, MACHPHYS_MAPPING, '&B0')
    for offset in (0, s.width):
        s.show('word', f'B0+{offset}' if offset else 'B0')
    s.call(MEMORY_OP, MACHPHYS_MAPPING + EXTENT, '&B0')
    for address in WRONG[s.width]:
        s.call(MEMORY_OP, MACHPHYS_MAPPING, address)


@script(FILE, 'not-for-guests')
def _(s):
    s.note('operations of toolstacks, and codes that are none')
    for op in (REMOVE_OLD, SET_POD, GET_POD, FREED, SHARED, PAGING, ACCESS, SHARING, CLAIM, VNUMA, RDM, ACQUIRE, *range(29, 64)):
        s.note(f'operation {op}')
        s.line('fill B0 64 0')
        s.line(f'put u16 B0 {SELF}')
        s.call(MEMORY_OP, op, '&B0')
        if op in (FREED, SHARED):
            continue
        s.call(MEMORY_OP, op + EXTENT, '&B0')
        for address in WRONG[s.width][:2]:
            s.call(MEMORY_OP, op, address)
    s.note('populate on demand: for a domain')
    for op in (SET_POD, GET_POD):
        for domain in DOMAINS:
            s.fill(Layout('a64 target_pages, a64 tot_pages, a64 pod_cache_pages, a64 pod_entries, u16 domid', s.width), {'target_pages': 0, 'domid': domain})
            s.call(MEMORY_OP, op, '&B0')
    s.note('claims')
    for domain in (SELF, 'self', '0'):
        s.line('fill B0 40 0')
        s.fill(Layout(RESERVATION, s.width), {'nr_extents': 1, 'domid': domain})
        s.call(MEMORY_OP, CLAIM, '&B0')
    for field in ('extent_start', 'extent_order', 'mem_flags'):
        s.line('fill B0 40 0')
        s.fill(Layout(RESERVATION, s.width), {'nr_extents': 1, 'domid': 'self', field: 1})
        s.call(MEMORY_OP, CLAIM, '&B0')
    s.note('memory of nodes')
    vnuma = Layout('u16 domid, u16 pad, u32 nr_vnodes, u32 nr_vcpus, u32 nr_vmemranges, a64 vdistance, a64 vcpu_to_vnode, a64 vmemrange', s.width)
    for domain in DOMAINS:
        s.line('fill B0 64 0')
        s.fill(vnuma, {'domid': domain})
        s.call(MEMORY_OP, VNUMA, '&B0')
    s.fill(vnuma, {'domid': SELF, 'pad': 1})
    s.call(MEMORY_OP, VNUMA, '&B0')
    s.note('accesses')
    access = Layout('u8 op, u8 access, u16 domid, u32 nr, a64 pfn, a64 pfn_list, a64 access_list', s.width)
    for domain in (SELF, 'self', '0', NOBODY):
        for op in range(6):
            s.line('fill B0 40 0')
            s.fill(access, {'op': op, 'domid': domain, 'pfn': '0x12345678', 'nr': 1})
            s.call(MEMORY_OP, ACCESS, '&B0')


@script(FILE, 'acquire-resource')
def _(s):
    layout = Layout('u16 domid, u16 type, u32 id, u32 nr_frames, u32 pad, a64 frame, word frame_list', s.width)

    def ask(domid=SELF, kind=1, id=0, count=1, pad=0, first=0, frames='&B1', extent=0):
        s.fill(layout, {'domid': domid, 'type': kind, 'id': id, 'nr_frames': count, 'pad': pad, 'frame': first, 'frame_list': frames})
        s.put('word', 'B1', 'gfn:B9')
        s.call(MEMORY_OP, ACQUIRE + extent * EXTENT, '&B0')
        s.line('show u32 B0+8')

    for domain in DOMAINS:
        for kind in (0, 1, 2, 3, 0xffff):
            s.note(f'type {kind} of {domain}')
            ask(domain, kind)
    s.note('sizes')
    for kind in (0, 1, 2):
        ask(kind=kind, count=0, frames=0)
        ask(kind=kind, count=1, frames=0)
        ask(kind=kind, count=0)
    ask(pad=1)
    ask(count=33)
    ask(count='0xffffffff')
    ask(first='0xffffffffffffffff')
    for extent in (1, 0x3ffffff):
        ask(extent=extent)
    for address in WRONG[s.width]:
        ask(frames=address)
        s.call(MEMORY_OP, ACQUIRE, address)


@script(FILE, 'wide-commands', callers=('pvh', 'pv'))
def _(s):
    s.note('a command is 64 bits: a start extent above 32 bits is one')
    s.line(f'put u16 B0 {SELF}')
    s.call(MEMORY_OP, '0x100000003', '&B0')
    s.call(MEMORY_OP, '0x8000000000000003', '&B0')
    s.call(MEMORY_OP, '0x800000000000000e', '&B0')
    layout = Layout(RESERVATION, 8)
    s.line('put u64 B1 0x12345678')
    s.fill(layout, {'extent_start': '&B1', 'nr_extents': 1, 'extent_order': 0, 'mem_flags': 0, 'domid': SELF})
    for command in ('0x4000000041', '0x8000000000000001', '0x4000000000000001', '0x1000000006', '0x4000000000'):
        s.note(f'command {command}')
        s.call(MEMORY_OP, command, '&B0')
        s.call(MEMORY_OP, command, OF_XEN)
        s.call(MEMORY_OP, command, NOT_CANONICAL)
    add(s, 0, 0, 'gfn:B15', extent=1 << 32)


@script(FILE, 'narrow', callers=('pvh32',))
def _(s):
    s.note('upper halves of registers')
    s.line(f'put u16 B0 {SELF}')
    for op in (CURRENT, MAXIMUM, MAXIMUM_GPFN, CURRENT + EXTENT):
        s.call(MEMORY_OP, op, '&B0', verb='call32dirty')
    s.note('counts that do not fit into 64 bits of bytes')
    for op in (INCREASE, DECREASE, POPULATE):
        for count in (0x3fffffe, 0x3ffffff, 0x4000000, 0x7fffffff, '0x80000000', '0xffffffff'):
            if op == DECREASE:
                reserve(s, op, frames=['0x12345678'], count=count)
            else:
                reserve(s, op, 20, frames=['0x12345678'], count=count)
