"""multicall. CC0 1.0."""
import memory
from script import SELF, WRONG, place, script

FILE = 'multicall'
MULTICALL, XEN_VERSION, EVENT_CHANNEL_OP, SCHED_OP, GRANT_TABLE_OP = 13, 17, 32, 29, 20
ARGUMENTS = 6


def entry(s, number, op, *arguments, at='B0', offset=0):
    """struct multicall_entry: op, result, six arguments, all of the caller's width."""
    base = offset + number * 8 * s.width
    s.put('word', place(at, base), op)
    s.put('word', place(at, base + s.width), '0x5555')
    for index in range(ARGUMENTS):
        s.put('word', place(at, base + (2 + index) * s.width), arguments[index] if index < len(arguments) else 0)


def results(s, count, at='B0', offset=0):
    for number in range(count):
        s.show('word', place(at, offset + number * 8 * s.width + s.width))


def run(s, count, at='&B0'):
    s.call(MULTICALL, at, count)


def before_a_hole(s):
    """A page with none behind it."""
    if s.pv:
        s.line('call 14 &B9 0 2')
    else:
        memory.reserve(s, memory.DECREASE, frames=['gfn:B9'])
    return 'B8'


@script(FILE, 'lists')
def _(s):
    s.line(f'put u16 B4 {SELF}')
    s.line(f'put u16 B4+2 {SELF}')
    s.line(f'put u16 B5 {SELF}')
    s.note('one')
    entry(s, 0, XEN_VERSION, 0)
    run(s, 1)
    s.line(f'bytes {place("B0", 0)} {2 * s.width}')
    s.note('none: the list is not looked at')
    run(s, 0)
    run(s, 0, '0x7ffffffff000' if not s.narrow else '0xfffff000')
    s.note('several, of which some fail')
    entry(s, 0, EVENT_CHANNEL_OP, 6, '&B4')
    entry(s, 1, 99)
    entry(s, 2, EVENT_CHANNEL_OP, 99, '&B4')
    entry(s, 3, memory.MEMORY_OP, memory.CURRENT, '&B5')
    entry(s, 4, GRANT_TABLE_OP, 99, '&B4', 1)
    entry(s, 5, EVENT_CHANNEL_OP, 6, '&B4')
    entry(s, 6, SCHED_OP, 0)
    run(s, 7)
    results(s, 7)
    s.line('show u32 B4+4')
    s.note('what stands in an entry afterwards')
    s.line(f'bytes {place("B0", 8 * s.width)} {min(32, 8 * s.width)}')
    s.line(f'bytes B0 {3 * s.width}')
    s.note('fewer than there are')
    entry(s, 0, XEN_VERSION, 0)
    entry(s, 1, XEN_VERSION, 0)
    run(s, 1)
    results(s, 2)


@script(FILE, 'nested')
def _(s):
    entry(s, 0, XEN_VERSION, 0)
    entry(s, 1, MULTICALL, '&B1', 1)
    entry(s, 2, XEN_VERSION, 0)
    entry(s, 0, XEN_VERSION, 0, at='B1')
    run(s, 3)
    results(s, 3)
    results(s, 1, 'B1')
    s.note('and not in the way of the next')
    run(s, 1)
    results(s, 1)


@script(FILE, 'numbers')
def _(s):
    s.note('numbers that are no hypercall, or not of this kind of guest')
    numbers = [5, 9, 10, 11, 16, 19, 22, 26, 27, 28, 30, 31, 37, 38, 42, 43, 47, 49, 50, 55, 56, 57, 62, 63, 64, 127, 128, '0x7fffffff', '0x80000000', '0xffffffff']
    if not s.narrow:
        numbers += ['0x100000011', '0x8000000000000011', '0xffffffffffffffff']
    for number, op in enumerate(numbers):
        entry(s, number, op, 99, 0)
    run(s, len(numbers))
    for number, op in enumerate(numbers):
        s.note(f'number {op}')
        s.show('word', place('B0', number * 8 * s.width + s.width))


@script(FILE, 'bad-lists')
def _(s):
    s.note('lists that lead to where nothing is')
    for address in WRONG[s.width]:
        for count in (0, 1, 2):
            run(s, count, address)
    s.note('a list that runs into a page that is not there: the first is done')
    edge = before_a_hole(s)
    last = 4096 - 8 * s.width
    entry(s, 0, XEN_VERSION, 0, at=edge, offset=last)
    run(s, 2, f'&{edge}+{last}')
    results(s, 1, edge, last)
    s.note('an entry that lies half in it')
    s.put('word', place(edge, 4096 - 4 * s.width), XEN_VERSION)
    s.put('word', place(edge, 4096 - 3 * s.width), '0x5555')
    run(s, 1, f'&{edge}+{4096 - 4 * s.width}')
    s.show('word', place(edge, 4096 - 3 * s.width))
    for count in ('0x7fffffff', '0x80000000', '0xffffffff'):
        entry(s, 0, XEN_VERSION, 0, at=edge, offset=last)
        run(s, count, f'&{edge}+{last}')
        results(s, 1, edge, last)
    s.note('a list that is not aligned')
    entry(s, 0, XEN_VERSION, 0, at='B1', offset=1)
    run(s, 1, '&B1+1')
    results(s, 1, 'B1', 1)


@script(FILE, 'long-list')
def _(s):
    s.note('one that fills several pages; it may be preempted, which is not seen')
    count = 400 // (8 // s.width)
    entry(s, 0, XEN_VERSION, 0, at='B4')
    for number in (1, 63, 64, 127, count - 1):
        entry(s, number, XEN_VERSION, 0, at='B4')
    run(s, count, '&B4')
    for number in (0, 1, 63, 64, 127, count - 1):
        s.show('word', place('B4', number * 8 * s.width + s.width))


@script(FILE, 'bad-sub-calls')
def _(s):
    s.note('a sub-call with a bad pointer, and one that does nothing with arguments that are not its')
    entry(s, 0, EVENT_CHANNEL_OP, 6, WRONG[s.width][0])
    entry(s, 1, XEN_VERSION, 0, 1, 2, 3, 4, 5)
    entry(s, 2, SCHED_OP, 99, 0)
    entry(s, 3, 18, 0, 1, WRONG[s.width][0])
    entry(s, 4, 34, 99, 0)
    entry(s, 5, 24, 3, 0, 0)
    entry(s, 6, 24, 3, 99, 0)
    entry(s, 7, 21, 0, 99)
    run(s, 8)
    results(s, 8)


@script(FILE, 'wide', callers=('pvh', 'pv'))
def _(s):
    s.note('upper halves of arguments: of the number of an operation, of a count')
    s.line(f'put u16 B4 {SELF}')
    s.line(f'put u16 B4+2 {SELF}')
    entry(s, 0, XEN_VERSION, '0x100000000')
    entry(s, 1, EVENT_CHANNEL_OP, '0x100000006', '&B4')
    entry(s, 2, memory.MEMORY_OP, '0x100000003', '&B4')
    entry(s, 3, GRANT_TABLE_OP, '0x100000063', '&B4', 1)
    entry(s, 4, XEN_VERSION, 0, '0x7ffffffff000')
    run(s, 5)
    results(s, 5)
    s.note('of the count: a list that is longer than memory runs into a page that is not there')
    edge, last = before_a_hole(s), 4096 - 8 * s.width
    for count in ('0x100000000', '0x100000001'):
        entry(s, 0, XEN_VERSION, 0, at=edge, offset=last)
        s.call(MULTICALL, f'&{edge}+{last}', count)
        results(s, 1, edge, last)


@script(FILE, 'dirty', callers=('pvh32',))
def _(s):
    entry(s, 0, XEN_VERSION, 0)
    s.call(MULTICALL, '&B0', 1, verb='call32dirty')
    results(s, 1)
    s.call(MULTICALL, '&B0', 0, verb='call32dirty')
    s.note('a list for 64 bits, read as one for 32')
    for offset, value in ((0, XEN_VERSION), (8, '0x5555'), (16, 0)):
        s.line(f'put u64 {place("B0", offset)} {value}')
    s.call(MULTICALL, '&B0', 1)
    s.line('bytes B0 32')
