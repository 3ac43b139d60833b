"""What PV guests alone have: page tables, descriptors, traps, debug registers. CC0 1.0."""
from script import DOMAINS, SELF, WRONG, place, script

FILE = 'paravirtual'
PV = ('pv',)
(SET_TRAP_TABLE, MMU_UPDATE, SET_GDT, STACK_SWITCH, SET_CALLBACKS, FPU_TASKSWITCH, SCHED_OP_COMPAT, _, SET_DEBUGREG, GET_DEBUGREG, UPDATE_DESCRIPTOR) = range(11)
UPDATE_VA_MAPPING, UPDATE_VA_MAPPING_OTHERDOMAIN, IRET, SET_SEGMENT_BASE, MMUEXT_OP, NMI_OP, CALLBACK_OP, XENOPROF_OP, KEXEC_OP, MCA = 14, 22, 23, 25, 26, 28, 30, 31, 37, 48
PRESENT_WRITABLE, READ_ONLY = 0x63, 0x61
(PIN_L1, PIN_L2, PIN_L3, PIN_L4, UNPIN, NEW_BASEPTR, TLB_FLUSH_LOCAL, INVLPG_LOCAL, TLB_FLUSH_MULTI, INVLPG_MULTI, TLB_FLUSH_ALL, INVLPG_ALL, FLUSH_CACHE, SET_LDT, _, NEW_USER_BASEPTR, CLEAR_PAGE, COPY_PAGE,
 FLUSH_CACHE_GLOBAL, MARK_SUPER, UNMARK_SUPER) = range(21)
WRONG_64 = WRONG[8]


def remap(s, page, flags, of=None):
    """Maps a page where it is, or another one there, with flags."""
    s.shifted('entry', f'mfn:{of or page}')
    s.call(UPDATE_VA_MAPPING, f'&{page}', f'$entry+{flags}', 2)


@script(FILE, 'update-va-mapping', PV)
def _(s):
    s.note('a page away, and back')
    s.line('put u32 B4 0x4444')
    s.call(UPDATE_VA_MAPPING, '&B4', 0, 2)
    remap(s, 'B4', PRESENT_WRITABLE)
    s.line('show u32 B4')
    s.note('read only, and another page in its place')
    remap(s, 'B4', READ_ONLY)
    remap(s, 'B4', PRESENT_WRITABLE, 'B5')
    s.line('show u32 B4')
    remap(s, 'B4', PRESENT_WRITABLE)
    s.note('flags of an entry')
    for flags in (0x1, 0x3, 0x5, 0x7, 0x27, 0x67, 0xe3, 0x163, 0x263, 0x463, 0x863, 0xe63, 0x1b, 0x6b, 0x73, '0x8000000000000063', '0x10000000000063', '0x7ff0000000000063', '0x40000000000063'):
        s.note(f'flags {flags}')
        remap(s, 'B4', flags)
    remap(s, 'B4', PRESENT_WRITABLE)
    s.note('frames that are not ours, or none')
    for frame in ('0x123456789000', '0xfffffffffff000', '0x0', '0xf000000000000', '0xa0000', '0xfee00000', '0x1000'):
        s.note(f'at {frame}')
        s.call(UPDATE_VA_MAPPING, '&B4', f'{frame}+{PRESENT_WRITABLE}', 2)
    s.note('not present: anything goes')
    s.call(UPDATE_VA_MAPPING, '&B4', '0xfffffffffffffffe', 2)
    s.call(UPDATE_VA_MAPPING, '&B4', 0, 2)
    remap(s, 'B4', PRESENT_WRITABLE)
    s.note('a page table, for writing and for reading')
    for level in (1, 2, 3, 4):
        s.shifted('entry', f'table:{level}')
        s.call(UPDATE_VA_MAPPING, '&B4', f'$entry+{PRESENT_WRITABLE}', 2)
        s.call(UPDATE_VA_MAPPING, '&B4', f'$entry+{READ_ONLY}', 2)
    remap(s, 'B4', PRESENT_WRITABLE)
    s.note('flags of the flush')
    for flags in (0, 1, 2, 3, 4, 5, 6, 7, 8, '0xffffffff', '0x1000', '0xffff800000000001'):
        s.note(f'flush {flags}')
        s.shifted('entry', 'mfn:B4')
        s.call(UPDATE_VA_MAPPING, '&B4', f'$entry+{PRESENT_WRITABLE}', flags)
    s.note('addresses')
    for address in (*WRONG_64, '0x40000000', '0x8000000000', '0xffff800000000000', '0xffff880000000000', '&B4+8', '&B4+0xfff'):
        s.note(f'address {address}')
        s.call(UPDATE_VA_MAPPING, address, f'$entry+{PRESENT_WRITABLE}', 0)
    s.note('of other domains')
    for domain in DOMAINS:
        s.note(f'of {domain}')
        s.call(UPDATE_VA_MAPPING_OTHERDOMAIN, '&B4', f'$entry+{PRESENT_WRITABLE}', 2, domain)
    s.call(UPDATE_VA_MAPPING_OTHERDOMAIN, '&B4', f'$entry+{PRESENT_WRITABLE}', 2, '0x17ff0')


def updates(s, *requests, count=None, done='&B2', domain=SELF, at='B1'):
    for number, (pointer, value) in enumerate(requests):
        s.line(f'put u64 {place(at, 16 * number)} {pointer}')
        s.line(f'put u64 {place(at, 16 * number + 8)} {value}')
    s.line('put u32 B2 0x5555')
    s.call(MMU_UPDATE, f'&{at}', len(requests) if count is None else count, done, domain)
    s.line('show u32 B2')


@script(FILE, 'mmu-update', PV)
def _(s):
    s.shifted('four', 'mfn:B4')
    s.shifted('five', 'mfn:B5')
    s.line('put u32 B4 0x4444')
    s.line('put u32 B5 0x5555')
    s.note('another page in the place of one; the translation is not flushed')
    updates(s, ('pte:B4', '$five+0x63'))
    s.call(MMUEXT_OP, '&B3', 0, 0, SELF)
    s.line('put u32 B3 6')
    s.call(MMUEXT_OP, '&B3', 1, 0, SELF)
    s.line('show u32 B4')
    updates(s, ('pte:B4', '$four+0x63'), ('pte:B6', 0), ('pte:B6', '$five+0x61'))
    s.note('three, of which the second is refused: one is done')
    updates(s, ('pte:B6', 0), ('pte:B6', '0x123456789063'), ('pte:B6', '$five+0x61'))
    s.note('none')
    updates(s, count=0)
    updates(s, count='0x80000000')
    updates(s, count='0x80000001')
    s.note('without a count of what was done')
    updates(s, ('pte:B6', '$five+0x61'), done=0)
    updates(s, ('pte:B6', '$five+0x61'), done=WRONG_64[0])
    s.note('kinds of update')
    for kind in (1, 2, 3, 4):
        s.note(f'kind {kind}')
        updates(s, (f'pte:B6+{kind}', '$five+0x61'))
    s.note('the table of machine frames')
    updates(s, ('$four+1', 'gfn:B4'))
    updates(s, ('$four+1', '0x12345678'))
    updates(s, ('$four+1', 'gfn:B4'))
    updates(s, ('0x123456789001', 5))
    s.note('places that are no page table, or none')
    updates(s, ('$four', '$five+0x63'))
    updates(s, ('0x123456789000', '$five+0x63'))
    updates(s, ('0xfffffffffffff000', '$five+0x63'))
    s.note('entries of higher tables')
    for level in (2, 3, 4):
        s.note(f'level {level}')
        s.shifted('table', f'table:{level}')
        updates(s, ('$table+4080', 0))
        updates(s, ('$table+4080', '$five+0x63'))
        updates(s, ('$table+4080', '$five+0xe3'))
        updates(s, ('$table+4080', '0x123456789067'))
        updates(s, ('$table+4080', '$table+0x67'))
        updates(s, ('$table+4080', 0))
    s.note("entries of Xen's own, in the topmost table")
    for slot in (255, 256, 257, 260, 271, 272, 511):
        updates(s, (f'$table+{8 * slot}', 0))
    s.note('domains')
    for domain in DOMAINS[1:]:
        updates(s, ('pte:B6', '$five+0x61'), domain=domain)
    for domain in ('0x10000', '0x17ff0', '0x7ff10000', '0x80000000', '0xffffffff'):
        updates(s, ('pte:B6', '$five+0x61'), domain=domain)
    s.note('lists')
    for address in WRONG_64:
        for count in (0, 1):
            s.call(MMU_UPDATE, address, count, 0, SELF)


def extended(s, command, first=0, second=0, count=1, done='&B2', domain=SELF):
    s.line(f'put u32 B1 {command}')
    s.line(f'put u64 B1+8 {first}')
    s.line(f'put u64 B1+16 {second}')
    s.line('put u32 B2 0x5555')
    s.call(MMUEXT_OP, '&B1', count, done, domain)
    s.line('show u32 B2')


@script(FILE, 'mmuext-op', PV)
def _(s):
    s.note('tables that are none')
    for command in (PIN_L1, PIN_L2, PIN_L3, PIN_L4):
        s.note(f'command {command}')
        for frame in ('0x12345678', '0xffffffffffffffff', 'mfn:B4', 'table:1', 'table:2', 'table:3', 'table:4'):
            extended(s, command, frame)
    for frame in ('0x12345678', 'mfn:B4', 'table:1'):
        s.note(f'unpin {frame}')
        extended(s, UNPIN, frame)
    s.note('an empty page as a table of level 1: mapped read only first')
    s.shifted('five', 'mfn:B5')
    s.call(UPDATE_VA_MAPPING, '&B5', '$five+0x61', 2)
    extended(s, PIN_L1, 'mfn:B5')
    extended(s, PIN_L1, 'mfn:B5')
    extended(s, PIN_L2, 'mfn:B5')
    s.call(UPDATE_VA_MAPPING, '&B5', '$five+0x63', 2)
    extended(s, UNPIN, 'mfn:B5')
    extended(s, UNPIN, 'mfn:B5')
    for command in (PIN_L2, PIN_L3, PIN_L4):
        s.note(f'as a table of command {command}')
        extended(s, command, 'mfn:B5')
        extended(s, UNPIN, 'mfn:B5')
    s.call(UPDATE_VA_MAPPING, '&B5', '$five+0x63', 2)
    s.note('a page with rubbish')
    s.line('fill B6 64 0xff')
    s.shifted('six', 'mfn:B6')
    s.call(UPDATE_VA_MAPPING, '&B6', '$six+0x61', 2)
    for command in (PIN_L1, PIN_L2, PIN_L3, PIN_L4):
        extended(s, command, 'mfn:B6')
    s.call(UPDATE_VA_MAPPING, '&B6', '$six+0x63', 2)
    s.note('the topmost table')
    extended(s, NEW_BASEPTR, 'table:4')
    extended(s, NEW_BASEPTR, 'table:3')
    extended(s, NEW_BASEPTR, 'mfn:B4')
    extended(s, NEW_BASEPTR, '0x12345678')
    extended(s, NEW_USER_BASEPTR, 0)
    extended(s, NEW_USER_BASEPTR, 'table:4')
    extended(s, NEW_USER_BASEPTR, 'table:3')
    extended(s, NEW_USER_BASEPTR, '0x12345678')
    extended(s, NEW_USER_BASEPTR, 0)
    s.note('flushes')
    s.line('put u64 B3 1')
    for command in (TLB_FLUSH_LOCAL, INVLPG_LOCAL, TLB_FLUSH_MULTI, INVLPG_MULTI, TLB_FLUSH_ALL, INVLPG_ALL, FLUSH_CACHE, FLUSH_CACHE_GLOBAL):
        s.note(f'command {command}')
        extended(s, command, '&B4', '&B3')
        extended(s, command, WRONG_64[0], WRONG_64[0])
        extended(s, command, WRONG_64[1], 0)
    s.note('local descriptors')
    for address, count in ((0, 0), ('&B4', 0), ('&B4', 1), ('&B4', 512), ('&B4', 8192), ('&B4', 8193), ('&B4+8', 1), (WRONG_64[0], 1), (WRONG_64[1], 1), ('&B4', '0xffffffff'), (0, 0)):
        s.note(f'{count} at {address}')
        extended(s, SET_LDT, address, count)
    s.note('pages cleared and copied')
    s.line('put u32 B4 0x4444')
    extended(s, CLEAR_PAGE, 'mfn:B7')
    extended(s, COPY_PAGE, 'mfn:B7', 'mfn:B4')
    s.line('show u32 B7')
    extended(s, CLEAR_PAGE, 'mfn:B7')
    s.line('show u32 B7')
    for frame in ('0x12345678', 'table:1', '0xffffffffffffffff'):
        extended(s, CLEAR_PAGE, frame)
        extended(s, COPY_PAGE, frame, 'mfn:B4')
        extended(s, COPY_PAGE, 'mfn:B7', frame)
    s.note('large pages')
    extended(s, MARK_SUPER, 'mfn:B4')
    extended(s, UNMARK_SUPER, 'mfn:B4')
    s.note('none of these')
    for command in (14, 21, 22, 99, '0xffffffff'):
        extended(s, command)
    s.note('counts')
    for count in (0, '0x80000000', '0x80000001'):
        extended(s, TLB_FLUSH_LOCAL, count=count)
    extended(s, TLB_FLUSH_LOCAL, done=0)
    extended(s, TLB_FLUSH_LOCAL, done=WRONG_64[0])
    s.note('three, of which the second is refused: one is done')
    for number, command in enumerate((TLB_FLUSH_LOCAL, 99, TLB_FLUSH_LOCAL)):
        s.line(f'put u32 {place("B1", 24 * number)} {command}')
    s.line('put u32 B2 0x5555')
    s.call(MMUEXT_OP, '&B1', 3, '&B2', SELF)
    s.line('show u32 B2')
    s.note('domains')
    for domain in (*DOMAINS[1:], '0x10000', '0x17ff0', '0xffffffff'):
        s.note(f'of {domain}')
        extended(s, TLB_FLUSH_LOCAL, domain=domain)
        extended(s, PIN_L1, 'mfn:B4', domain=domain)
    for address in WRONG_64:
        for count in (0, 1):
            s.call(MMUEXT_OP, address, count, 0, SELF)


@script(FILE, 'traps', PV)
def _(s):
    def trap(number, vector, flags, selector, address):
        base = 16 * number
        s.line(f'put u8 {place("B1", base)} {vector}')
        s.line(f'put u8 {place("B1", base + 1)} {flags}')
        s.line(f'put u16 {place("B1", base + 2)} {selector}')
        s.line(f'put u64 {place("B1", base + 8)} {address}')

    s.note('none: the table is cleared')
    s.call(SET_TRAP_TABLE, 0)
    s.note('one, and the end')
    trap(0, 3, 0, '0xe033', '0x100000')
    trap(1, 0, 0, 0, 0)
    s.call(SET_TRAP_TABLE, '&B1')
    s.note('selectors')
    for selector in (0, 3, '0xe033', '0xe02b', '0xe030', '0xe008', '0x8', '0xffff'):
        trap(0, 3, 0, selector, '0x100000')
        s.call(SET_TRAP_TABLE, '&B1')
    s.note('addresses')
    for address in WRONG_64:
        trap(0, 3, 0, '0xe033', address)
        s.call(SET_TRAP_TABLE, '&B1')
        s.call(SET_TRAP_TABLE, address)
    s.note('flags')
    for flags in (1, 3, 4, 7, 255):
        trap(0, 128, flags, '0xe033', '0x100000')
        s.call(SET_TRAP_TABLE, '&B1')
    s.note('without an end: until the page that is not there')
    s.call(UPDATE_VA_MAPPING, '&B5', 0, 2)
    for number in range(3):
        s.line(f'put u64 {place("B4", 4096 - 16 * (number + 1))} 0xe0330003')
        s.line(f'put u64 {place("B4", 4096 - 16 * (number + 1) + 8)} 0x100000')
    s.call(SET_TRAP_TABLE, '&B4+4048')


@script(FILE, 'descriptors', PV)
def _(s):
    s.note('counts of entries, and frames')
    s.line('put u64 B1 mfn:B4')
    for count in (0, 1, 512, 513, 7168, 7169, 8192, '0xffffffff'):
        s.note(f'{count} entries')
        s.call(SET_GDT, '&B1', count)
    s.line('put u64 B1 0x12345678')
    s.call(SET_GDT, '&B1', 1)
    s.line('put u64 B1 table:1')
    s.call(SET_GDT, '&B1', 1)
    for address in WRONG_64:
        s.call(SET_GDT, address, 1)
        s.call(SET_GDT, address, 0)
    s.note('a page that is mapped read only')
    remap(s, 'B5', READ_ONLY)
    s.line('put u64 B1 mfn:B5')
    s.call(SET_GDT, '&B1', 512)
    s.note('and cannot be written then')
    remap(s, 'B5', PRESENT_WRITABLE)
    s.note('its descriptors')
    s.shifted('table', 'mfn:B5')
    for offset in (0, 8, 16, 9, 12):
        s.call(UPDATE_DESCRIPTOR, f'$table+{offset}', 0)
    for descriptor in ('0xcff3000000ffff', '0xcffb000000ffff', '0xcf93000000ffff', '0xaffb000000ffff', '0xaf9b000000ffff', '0x8900000067', '0xe900000067', '0xec00000000', '0x8c00000000', '0xffffffffffffffff', '0xc09300000000', 0):
        s.note(f'descriptor {descriptor}')
        s.call(UPDATE_DESCRIPTOR, '$table+16', descriptor)
        s.line('show u64 B5+16')
    s.note('places that hold no descriptors')
    s.shifted('four', 'mfn:B4')
    s.call(UPDATE_DESCRIPTOR, '$four', 0)
    s.call(UPDATE_DESCRIPTOR, '$four+0xff8', '0xcff3000000ffff')
    s.call(UPDATE_DESCRIPTOR, '0x123456789000', 0)
    s.shifted('one', 'table:1')
    s.call(UPDATE_DESCRIPTOR, '$one', 0)
    s.note('given back')
    s.call(SET_GDT, 0, 0)
    remap(s, 'B5', PRESENT_WRITABLE)


@script(FILE, 'registers', PV)
def _(s):
    s.note('debug registers')
    for register in (*range(0, 9), '0xffffffff'):
        s.note(f'register {register}')
        s.call(GET_DEBUGREG, register)
        for value in (0, '0x1000', *WRONG_64[:2], '0xffff', '0xffffffffffffffff', '0x3', '0x401', '0x2401'):
            s.call(SET_DEBUGREG, register, value)
        s.call(GET_DEBUGREG, register)
        s.call(SET_DEBUGREG, register, 0)
    s.note('bases of segments')
    for which in (0, 1, 2, 3, 4, '0xffffffff'):
        for base in (0, '0x1000', '0xffff8000', '0xffff800000000000', *WRONG_64[:2], '0xffffffffffffffff', 0):
            s.call(SET_SEGMENT_BASE, which, base)
    for selector in (0, 3, '0xe02b', '0xe033', '0xffff'):
        s.call(SET_SEGMENT_BASE, 3, selector)
    s.call(SET_SEGMENT_BASE, 3, 0)
    s.note('the stack of the kernel')
    for selector in ('0xe02b', 0, 3, '0xe008', '0xffff'):
        for pointer in ('&B15', WRONG_64[0], WRONG_64[1]):
            s.call(STACK_SWITCH, selector, pointer)
    s.note('a task that has not used the FPU')
    for value in (1, 0, 2, '0xffffffff', 0):
        s.call(FPU_TASKSWITCH, value)


@script(FILE, 'callbacks', PV)
def _(s):
    s.note('three at once')
    for event, failsafe, system in (('0x100000', '0x100000', '0x100000'), (WRONG_64[0], '0x100000', '0x100000'), ('0x100000', WRONG_64[0], 0), ('0x100000', '0x100000', WRONG_64[0]), (0, 0, 0)):
        s.call(SET_CALLBACKS, event, failsafe, system)
    s.note('registered, and taken back')
    for op in (0, 1, 2, '0xffffffff'):
        for kind in (*range(0, 9), '0xffff'):
            s.line(f'put u16 B0 {kind}')
            s.line('put u16 B0+2 0')
            s.line('put u64 B0+8 0x100000')
            s.call(CALLBACK_OP, op, '&B0')
    for flags in (1, 2, '0xffff'):
        s.line('put u16 B0 0')
        s.line(f'put u16 B0+2 {flags}')
        s.call(CALLBACK_OP, 0, '&B0')
    for address in WRONG_64:
        s.line('put u16 B0 0')
        s.line(f'put u64 B0+8 {address}')
        s.call(CALLBACK_OP, 0, '&B0')
        s.call(CALLBACK_OP, 0, address)
        s.call(CALLBACK_OP, 1, address)


@script(FILE, 'old-numbers', PV)
def _(s):
    s.note('sched_op_compat')
    s.call(SCHED_OP_COMPAT, 0, 0)
    for op in (3, 4, 5, 99, '0xffffffff'):
        s.call(SCHED_OP_COMPAT, op, 0)
    s.note('what is for domain 0, or for nobody')
    for number, arguments in ((KEXEC_OP, (0, '&B0')), (KEXEC_OP, (1, '&B0')), (KEXEC_OP, (99, WRONG_64[0])), (XENOPROF_OP, (0, '&B0')), (XENOPROF_OP, (1, '&B0')), (XENOPROF_OP, (15, '&B0')), (XENOPROF_OP, (99, '&B0')),
                              (MCA, ('&B0',)), (MCA, (WRONG_64[0],)), (NMI_OP, (0, '&B0')), (NMI_OP, (1, 0)), (NMI_OP, (2, 0))):
        s.call(number, *arguments)
    for version in ('0x01ecc003', '0x01ecc002', 0):
        for command in (1, 2, 3, 4, 5, 99):
            s.line(f'put u32 B0 {command}')
            s.line(f'put u32 B0+4 {version}')
            s.call(MCA, '&B0')
    s.note('the old way to shut down, last')
    s.call(SCHED_OP_COMPAT, 2, 1)
    s.line('text still here')


@script(FILE, 'iret-nowhere', PV)
def _(s):
    s.note('a return to a frame that is none')
    s.call(IRET)
    s.line('text still here')


@script(FILE, 'no-handlers', PV)
def _(s):
    s.note('a fault without a handler is the end')
    s.call(SET_TRAP_TABLE, 0)
    s.call(UPDATE_VA_MAPPING, '&B4', 0, 2)
    s.line('show u32 B4')


@script(FILE, 'a-fault', PV)
def _(s):
    s.call(UPDATE_VA_MAPPING, '&B4', 0, 2)
    s.line('show u32 B4')
