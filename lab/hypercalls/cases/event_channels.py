"""event_channel_op, by number 32 and by the older number 16. CC0 1.0."""
from script import DOMAINS, NOBODY, NOT_CANONICAL, OF_XEN, SELF, WRONG, Layout, place, script

FILE = 'event-channel-op'
EVENT_CHANNEL_OP, EVENT_CHANNEL_OP_COMPAT, MEMORY_OP, HVM_OP, SCHED_OP = 32, 16, 12, 34, 29
(BIND_INTERDOMAIN, BIND_VIRQ, BIND_PIRQ, CLOSE, SEND, STATUS, ALLOC_UNBOUND, BIND_IPI, BIND_VCPU, UNMASK, RESET, INIT_CONTROL, EXPAND_ARRAY, SET_PRIORITY,
 RESET_CONT) = range(15)

FIELDS = {
    BIND_INTERDOMAIN: 'u16 remote_dom, u32 remote_port, u32 local_port',
    BIND_VIRQ: 'u32 virq, u32 vcpu, u32 port',
    BIND_PIRQ: 'u32 pirq, u32 flags, u32 port',
    CLOSE: 'u32 port',
    SEND: 'u32 port',
    STATUS: 'u16 dom, u32 port, u32 status, u32 vcpu, u32 what, u32 remote_port',
    ALLOC_UNBOUND: 'u16 dom, u16 remote_dom, u32 port',
    BIND_IPI: 'u32 vcpu, u32 port',
    BIND_VCPU: 'u32 port, u32 vcpu',
    UNMASK: 'u32 port',
    RESET: 'u16 dom',
    INIT_CONTROL: 'a64 control_gfn, u32 offset, u32 vcpu, u8 link_bits',
    EXPAND_ARRAY: 'a64 array_gfn',
    SET_PRIORITY: 'u32 port, u32 priority',
    RESET_CONT: 'u16 dom',
}
SHARED = 'B15'       # where the shared info page is mapped
PENDING, MASK = 2048, 2560


def ask(s, op, show='', at='B0', **values):
    layout = Layout(FIELDS[op], s.width)
    s.fill(layout, values, at)
    s.call(EVENT_CHANNEL_OP, op, f'&{at}')
    s.show_fields(layout, show, at)


def unbound(s, dom=SELF, remote=SELF, show='port'):
    ask(s, ALLOC_UNBOUND, show, dom=dom, remote_dom=remote, port=0)


def interdomain(s, dom, port, show='local_port'):
    ask(s, BIND_INTERDOMAIN, show, remote_dom=dom, remote_port=port, local_port=0)


def status(s, port, show='status vcpu what', dom=SELF):
    s.line('fill B0 24 0')
    ask(s, STATUS, show, dom=dom, port=port)


def port(s, op, number):
    ask(s, op, port=number)


def map_shared(s):
    """The shared info page where a script can see it."""
    if s.pv:
        s.line(f'call 14 &{SHARED} $shared_info+0x63 2')
    else:
        layout = Layout('u16 domid, u16 size, u32 space, word idx, word gpfn', s.width)
        s.fill(layout, {'domid': SELF, 'size': 0, 'space': 0, 'idx': 0, 'gpfn': f'gfn:{SHARED}'}, 'B14')
        s.call(MEMORY_OP, 7, '&B14')


def begin_bits(s):
    """Ports 8 and up are looked at. Events of the console and of xenstore come when they like, so that the first eight are masked and not shown."""
    map_shared(s)
    layout = Layout(FIELDS[BIND_IPI], s.width)
    s.fill(layout, {'vcpu': 0})
    s.line(f'repeat 5 {s.verb} {EVENT_CHANNEL_OP} {BIND_IPI} &B0')
    s.line(f'put u8 {place(SHARED, MASK)} 0xff')
    lower(s)


def lower(s):
    s.line(f'put u8 {SHARED}+0 0')
    s.line(f'put u64 {SHARED}+8 0')


def show_bits(s):
    """The upcall flag of vCPU 0, its selector, and the pending and mask bits of ports 8 to 15."""
    s.line(f'show u8 {SHARED}+0')
    s.line(f'show u64 {SHARED}+8')
    s.line(f'show u8 {place(SHARED, PENDING + 1)}')
    s.line(f'show u8 {place(SHARED, MASK + 1)}')


@script(FILE, 'ports-at-the-start')
def _(s):
    for number in range(5):
        s.note(f'status of port {number}')
        status(s, number, 'status vcpu')
    unbound(s)
    unbound(s)


@script(FILE, 'alloc-unbound')
def _(s):
    for dom in DOMAINS:
        s.note(f'a port of domain {dom}')
        unbound(s, dom=dom)
    for remote in DOMAINS:
        s.note(f'for domain {remote}')
        unbound(s, remote=remote)
        if remote in (SELF, 'self'):
            s.line('get port = u32 B0+4')
            status(s, '$port', 'status vcpu')
            s.line('get dom = u16 B0+16')
            s.line('same $dom self')
    s.note('what stands in port is not looked at')
    ask(s, ALLOC_UNBOUND, 'port', dom=SELF, remote_dom=SELF, port=0x12345)


@script(FILE, 'bind-interdomain')
def _(s):
    s.note('to oneself')
    unbound(s)
    for dom in DOMAINS:
        s.note(f'to port 3 of {dom}')
        interdomain(s, dom, 3)
    for number in (3, 4):
        status(s, number, 'status vcpu')
        s.line('get dom = u16 B0+16')
        s.line('same $dom self')
        s.show('u32', 'B0+20')
    s.note('to a port that is bound, closed, none, past the end')
    for number in (1, 2, 3, 4, 5, 0, 127, 128, 1023, 1024, 4095, 4096, 131071, 131072, '0xffffffff'):
        interdomain(s, SELF, number)
    s.note("domain 0's: none that is for this domain")
    for number in (0, 131072, '0xffffffff'):
        interdomain(s, '0', number)
    s.note('a port for somebody else')
    unbound(s, remote='0')
    s.line('get port = u32 B0+4')
    interdomain(s, SELF, '$port')
    s.note('one end closed, the other is unbound for this domain; bound again')
    port(s, CLOSE, 4)
    status(s, 3, 'status vcpu')
    interdomain(s, SELF, 3)
    port(s, CLOSE, 3)
    status(s, 4, 'status')
    status(s, 3, 'status')


@script(FILE, 'bind-virq', vcpus=2)
def _(s):
    for virq in [*range(0, 26), '0x7fffffff', '0x80000000', '0xffffffff']:
        s.note(f'virq {virq}')
        ask(s, BIND_VIRQ, 'port', virq=virq, vcpu=0, port=0)
    s.note('again')
    for virq in (0, 1, 3):
        ask(s, BIND_VIRQ, 'port', virq=virq, vcpu=0)
    s.note('on vCPU 1')
    for virq in (0, 1, 2, 3, 4, 13, 16, 23, 24):
        ask(s, BIND_VIRQ, 'port', virq=virq, vcpu=1, port=0)
    s.note('on none')
    for vcpu in (2, 32, 128, 8192, '0xffffffff'):
        for virq in (0, 3):
            ask(s, BIND_VIRQ, '', virq=virq, vcpu=vcpu)
    for number in (3, 4, 5, 27, 28):
        status(s, number)
    s.note('closed, and bound again')
    port(s, CLOSE, 3)
    ask(s, BIND_VIRQ, 'port', virq=0, vcpu=0)
    s.note('sent to: nobody may')
    port(s, SEND, 3)


@script(FILE, 'bind-ipi', vcpus=2)
def _(s):
    for vcpu in (0, 1, 2, 127, 128, 8191, 8192, '0x80000000', '0xffffffff'):
        ask(s, BIND_IPI, 'port', vcpu=vcpu, port=0)
    for number in (3, 4):
        status(s, number)
    port(s, SEND, 3)
    port(s, SEND, 4)
    s.note('moved: not an IPI')
    ask(s, BIND_VCPU, '', port=3, vcpu=1)
    port(s, CLOSE, 3)
    ask(s, BIND_IPI, 'port', vcpu=1)
    status(s, 3)


@script(FILE, 'bind-pirq')
def _(s):
    for pirq in (0, 1, 4, 9, 15, 16, 31, 32, 255, 256, 0x7fffffff, '0xffffffff'):
        for flags in (0, 1, 2):
            ask(s, BIND_PIRQ, 'port' if flags == 0 else '', pirq=pirq, flags=flags, port=0)
    status(s, 3)
    s.note('moved, sent to, closed')
    ask(s, BIND_VCPU, '', port=3, vcpu=0)
    port(s, SEND, 3)
    port(s, CLOSE, 3)
    status(s, 3, 'status')


@script(FILE, 'close')
def _(s):
    for number in (0, 3, 4, 126, 127, 128, 1022, 1023, 1024, 4095, 4096, 131071, 131072, '0x7fffffff', '0x80000000', '0xffffffff'):
        s.note(f'port {number}')
        port(s, CLOSE, number)
    unbound(s)
    port(s, CLOSE, 3)
    port(s, CLOSE, 3)
    s.note('the lowest free one is next')
    unbound(s)
    unbound(s)
    unbound(s)
    port(s, CLOSE, 4)
    unbound(s)
    if not s.pv:
        s.note("xenstore's and the console's")
        port(s, CLOSE, 1)
        port(s, CLOSE, 2)
        status(s, 1, 'status')
        unbound(s)


@script(FILE, 'send')
def _(s):
    for number in (0, 3, 127, 128, 1023, 1024, 4095, 4096, '0x80000000', '0xffffffff'):
        s.note(f'port {number}')
        port(s, SEND, number)
    s.note('unbound: accepted, and dropped')
    unbound(s)
    port(s, SEND, 3)
    interdomain(s, SELF, 3)
    port(s, SEND, 3)
    port(s, SEND, 4)
    ask(s, BIND_VIRQ, 'port', virq=0, vcpu=0)
    port(s, SEND, 5)
    port(s, CLOSE, 3)
    port(s, SEND, 3)
    port(s, SEND, 4)


@script(FILE, 'status', vcpus=2)
def _(s):
    for dom in DOMAINS:
        s.note(f'port 1 of {dom}')
        status(s, 1, 'status vcpu' if dom in (SELF, 'self') else '', dom)
    for number in (0, 3, 127, 128, 1023, 1024, 4095, 4096, 131072, '0x80000000', '0xffffffff'):
        s.note(f'port {number}')
        status(s, number, 'status vcpu')
    s.note('of a kind each')
    unbound(s)
    ask(s, BIND_VIRQ, 'port', virq=0, vcpu=1)
    ask(s, BIND_VIRQ, 'port', virq=3, vcpu=0)
    ask(s, BIND_IPI, 'port', vcpu=1)
    for number in (3, 4, 5, 6):
        status(s, number, 'status vcpu')
    s.note('what stands behind it is left alone')
    s.line('fill B0 24 0xaa')
    ask(s, STATUS, '', dom=SELF, port=6)
    s.line('bytes B0 24')


@script(FILE, 'bind-vcpu', vcpus=2)
def _(s):
    unbound(s)
    unbound(s)
    interdomain(s, SELF, 4)
    ask(s, BIND_VIRQ, 'port', virq=0, vcpu=0)
    ask(s, BIND_VIRQ, 'port', virq=3, vcpu=0)
    ask(s, BIND_IPI, 'port', vcpu=0)
    ask(s, BIND_VIRQ, 'port', virq=13, vcpu=0)
    for number in range(0, 11):
        s.note(f'port {number}, to vCPU 1 and back')
        ask(s, BIND_VCPU, '', port=number, vcpu=1)
        status(s, number, 'status vcpu')
        ask(s, BIND_VCPU, '', port=number, vcpu=0)
    s.note('a vCPU that is none comes before a port that is none')
    for vcpu in (2, 128, 8192, '0xffffffff'):
        ask(s, BIND_VCPU, '', port=3, vcpu=vcpu)
        ask(s, BIND_VCPU, '', port='0xffffffff', vcpu=vcpu)
    for number in (127, 128, 4096, '0xffffffff'):
        ask(s, BIND_VCPU, '', port=number, vcpu=0)
    s.note('closed, it is forgotten')
    ask(s, BIND_VCPU, '', port=3, vcpu=1)
    port(s, CLOSE, 3)
    unbound(s)
    status(s, 3, 'status vcpu')


@script(FILE, 'exhaustion')
def _(s):
    layout = Layout(FIELDS[ALLOC_UNBOUND], s.width)
    s.fill(layout, {'dom': SELF, 'remote_dom': SELF})
    s.line(f'repeat 2000 {s.verb} {EVENT_CHANNEL_OP} {ALLOC_UNBOUND} &B0')
    s.show('u32', 'B0+4')
    unbound(s)
    interdomain(s, SELF, 3)
    ask(s, BIND_VIRQ, '', virq=0, vcpu=0)
    ask(s, BIND_IPI, '', vcpu=0)
    ask(s, BIND_PIRQ, '', pirq=0, flags=0)
    s.note('a bad argument comes before')
    interdomain(s, NOBODY, 3)
    ask(s, BIND_VIRQ, '', virq=99, vcpu=0)
    ask(s, BIND_IPI, '', vcpu=9)
    s.note('one closed is the next one')
    port(s, CLOSE, 700)
    unbound(s)
    unbound(s)
    s.note('the last')
    for number in (1022, 1023, 1024):
        status(s, number, 'status')
        port(s, SEND, number)
        port(s, UNMASK, number)


@script(FILE, 'unmask')
def _(s):
    for number in (0, 1, 2, 3, 127, 128, 1023, 1024, 4095, 4096, 131072, '0xffffffff'):
        s.note(f'port {number}')
        port(s, UNMASK, number)


@script(FILE, 'shared-bits')
def _(s):
    pending, mask = place(SHARED, PENDING + 1), place(SHARED, MASK + 1)
    begin_bits(s)
    s.line(f'show u8 {SHARED}+1')
    unbound(s)
    interdomain(s, SELF, 8)
    s.note('a new interdomain port is pending at its own end')
    show_bits(s)
    s.note('cleared')
    lower(s)
    s.line(f'put u8 {pending} 0')
    port(s, SEND, 8)
    show_bits(s)
    port(s, SEND, 9)
    show_bits(s)
    s.note('already pending: the upcall is not raised again')
    lower(s)
    port(s, SEND, 8)
    show_bits(s)
    s.note('masked: pending, and no upcall')
    s.line(f'put u8 {pending} 0')
    s.line(f'put u8 {mask} 0xff')
    port(s, SEND, 8)
    show_bits(s)
    s.note('unmasked by hypercall: the upcall comes')
    port(s, UNMASK, 9)
    show_bits(s)
    s.note('not pending: nothing comes')
    lower(s)
    port(s, UNMASK, 8)
    show_bits(s)
    s.note('unmasked though it is free: the bit goes')
    port(s, UNMASK, 12)
    show_bits(s)
    s.note('pending by the guest itself, and unmasked though it is free')
    s.line(f'put u8 {pending} 0x20')
    s.line(f'put u8 {mask} 0xff')
    port(s, UNMASK, 13)
    show_bits(s)
    lower(s)
    s.note('closing clears what is pending, and leaves the mask')
    s.line(f'put u8 {pending} 0')
    s.line(f'put u8 {mask} 0xff')
    port(s, SEND, 8)
    show_bits(s)
    port(s, CLOSE, 9)
    show_bits(s)
    s.note('what a guest writes over free ports is left alone')
    s.line(f'put u8 {pending} 0xf0')
    unbound(s)
    port(s, CLOSE, 9)
    show_bits(s)
    s.note('an IPI')
    s.line(f'put u8 {mask} 0')
    ask(s, BIND_IPI, 'port', vcpu=0)
    port(s, SEND, 9)
    show_bits(s)
    s.note('a port that is pending already when it is bound: the guest set its bit')
    lower(s)
    s.line(f'put u8 {pending} 0x04')
    ask(s, BIND_IPI, 'port', vcpu=0)
    show_bits(s)
    port(s, SEND, 10)
    show_bits(s)
    s.note('the flag is up already, and the selector is not')
    s.line(f'put u8 {pending} 0')
    s.line(f'put u8 {SHARED}+0 1')
    s.line(f'put u64 {SHARED}+8 0')
    port(s, SEND, 10)
    show_bits(s)
    s.note('the selector is up already, and the flag is not')
    s.line(f'put u8 {pending} 0')
    s.line(f'put u8 {SHARED}+0 0')
    s.line(f'put u64 {SHARED}+8 1')
    port(s, SEND, 10)
    show_bits(s)
    s.note('high ports')
    s.line('put u32 B0 0')
    s.line(f'repeat 80 {s.verb} {EVENT_CHANNEL_OP} {BIND_IPI} &B0')
    s.line(f'put u8 {place(SHARED, MASK + 8)} 0')
    lower(s)
    port(s, SEND, 70)
    show_bits(s)
    s.line(f'show u64 {place(SHARED, PENDING + 8)}')


@script(FILE, 'shared-bits-of-two', vcpus=2)
def _(s):
    pending = place(SHARED, PENDING + 1)

    def both():
        show_bits(s)
        s.line(f'show u8 {SHARED}+64')
        s.line(f'show u64 {SHARED}+72')

    def lower_both():
        lower(s)
        s.line(f'put u8 {SHARED}+64 0')
        s.line(f'put u64 {SHARED}+72 0')
        s.line(f'put u8 {pending} 0')

    begin_bits(s)
    ask(s, BIND_IPI, 'port', vcpu=1)
    unbound(s)
    interdomain(s, SELF, 9)
    ask(s, BIND_VCPU, '', port=9, vcpu=1)
    lower_both()
    port(s, SEND, 8)
    both()
    port(s, SEND, 10)
    both()
    s.note('moved while it is pending')
    ask(s, BIND_VCPU, '', port=9, vcpu=0)
    both()
    s.note('sent while it is pending: nothing')
    port(s, SEND, 10)
    both()
    s.note('a vCPU that registers other memory for its info')
    lower_both()
    layout = Layout('a64 mfn, u32 offset, u32 rsvd', s.width)
    s.fill(layout, {'mfn': 'mfn:B7' if s.pv else 'gfn:B7', 'offset': 64, 'rsvd': 0}, 'B1')
    s.call(24, 10, 1, '&B1')
    s.line('bytes B7+64 16')
    s.call(24, 10, 1, '&B1')
    s.line('put u8 B7+64 0')
    s.line('put u64 B7+72 0')
    port(s, SEND, 8)
    s.line('bytes B7+64 16')
    s.line(f'show u8 {SHARED}+64')


@script(FILE, 'reset')
def _(s):
    if not s.pv:
        for dom in DOMAINS:
            if dom not in (SELF, 'self'):
                ask(s, RESET, '', dom=dom)
    unbound(s)
    ask(s, BIND_IPI, 'port', vcpu=0)
    ask(s, BIND_VIRQ, 'port', virq=0, vcpu=0)
    s.note('the continuation of a reset that did not begin')
    ask(s, RESET_CONT, '', dom=NOBODY)
    ask(s, RESET, '', dom=SELF)
    for number in range(1, 7):
        status(s, number, 'status vcpu')
    s.note('the first port is 1 then')
    unbound(s)
    ask(s, BIND_VIRQ, 'port', virq=0, vcpu=0)
    ask(s, RESET, '', dom='self')
    ask(s, RESET_CONT, '', dom=SELF)
    unbound(s)


@script(FILE, 'fifo', vcpus=2)
def _(s):
    frame = (lambda page: f'mfn:{page}') if s.pv else (lambda page: f'gfn:{page}')
    s.note('without a control block')
    ask(s, EXPAND_ARRAY, '', array_gfn=frame('B5'))
    for priority in (0, 7, 15, 16, '0xffffffff'):
        ask(s, SET_PRIORITY, '', port=1, priority=priority)
    ask(s, SET_PRIORITY, '', port='0xffffffff', priority=7)
    s.note('bad control blocks')
    for offset in (1, 4, 8, 4024, 4023, 4025, 4028, 4032, 4096, '0xffffffff'):
        if offset not in (8, 4024):
            s.note(f'offset {offset}')
            ask(s, INIT_CONTROL, 'link_bits', control_gfn=frame('B4'), offset=offset, vcpu=0, link_bits=0)
    for vcpu in (2, 128, '0xffffffff'):
        ask(s, INIT_CONTROL, 'link_bits', control_gfn=frame('B4'), offset=0, vcpu=vcpu, link_bits=0)
    for gfn in ('0x123456789', '0xffffffffff', '0xffffffffffffffff', '0x10000'):
        ask(s, INIT_CONTROL, 'link_bits', control_gfn=gfn, offset=0, vcpu=0, link_bits=0)
    unbound(s)
    interdomain(s, SELF, 3)
    s.note('good ones')
    ask(s, INIT_CONTROL, 'link_bits', control_gfn=frame('B4'), offset=4024, vcpu=0, link_bits=0)
    ask(s, INIT_CONTROL, 'link_bits', control_gfn=frame('B4'), offset=0, vcpu=0, link_bits=0)
    ask(s, INIT_CONTROL, 'link_bits', control_gfn=frame('B6'), offset=0, vcpu=1, link_bits=0)
    s.note('no array yet')
    port(s, SEND, 4)
    s.line('bytes B4+4024 16')
    s.note('bad pages of the array')
    for gfn in ('0x123456789', '0xffffffffffffffff'):
        ask(s, EXPAND_ARRAY, '', array_gfn=gfn)
    s.note('events of the console and of xenstore come when they like: masked')
    s.line('put u32 B5+4 0x40000000')
    s.line('put u32 B5+8 0x40000000')
    ask(s, EXPAND_ARRAY, '', array_gfn=frame('B5'))
    s.note('what was pending is raised')
    s.line('bytes B5+12 12')
    s.line('bytes B4+4024 32')
    s.line('bytes B4+4056 32')
    s.note('priorities')
    for priority in (0, 7, 15, 16, 17, '0xffffffff'):
        ask(s, SET_PRIORITY, '', port=3, priority=priority)
    for number in (0, 5, 127, 128, 1023, 1024, 4096, 131072, '0xffffffff'):
        ask(s, SET_PRIORITY, '', port=number, priority=7)
    s.note('sent')
    s.line('fill B5+12 52 0')
    s.line('fill B4 4096 0')
    port(s, SEND, 3)
    s.line('bytes B5+12 12')
    s.line('bytes B4+4024 8')
    port(s, SEND, 4)
    s.line('bytes B5+12 12')
    s.line('show u32 B4+4024')
    s.line('show u32 B4+4088')
    s.note('masked')
    s.line('put u32 B5+12 0x40000000')
    port(s, SEND, 4)
    s.line('show u32 B5+12')
    port(s, UNMASK, 3)
    s.line('show u32 B5+12')
    port(s, UNMASK, 20)
    s.note('closed')
    port(s, CLOSE, 4)
    s.line('bytes B5+12 12')
    s.note('more pages of the array')
    s.line(f'repeat 200 {s.verb} {EVENT_CHANNEL_OP} {EXPAND_ARRAY} &B0')
    ask(s, EXPAND_ARRAY, '', array_gfn=frame('B8'))
    s.line(f'repeat 200 {s.verb} {EVENT_CHANNEL_OP} {EXPAND_ARRAY} &B0')
    s.note('status of ports past 1023')
    status(s, 2000, 'status')


@script(FILE, 'fifo-reset')
def _(s):
    frame = 'mfn:B4' if s.pv else 'gfn:B4'
    map_shared(s)
    ask(s, INIT_CONTROL, 'link_bits', control_gfn=frame, offset=0, vcpu=0, link_bits=0)
    ask(s, RESET, '', dom=SELF)
    s.note('two levels again')
    ask(s, EXPAND_ARRAY, '', array_gfn=frame)
    unbound(s)
    interdomain(s, SELF, 1)
    s.line(f'show u64 {place(SHARED, PENDING)}')
    s.line(f'show u64 {place(SHARED, MASK)}')
    s.note('and the control block can be given once more')
    ask(s, INIT_CONTROL, 'link_bits', control_gfn=frame, offset=0, vcpu=0, link_bits=0)


@script(FILE, 'bad-pointers')
def _(s):
    for op in range(0, 17):
        s.note(f'operation {op}')
        for address in WRONG[s.width]:
            s.call(EVENT_CHANNEL_OP, op, address)
    s.note('no such operation')
    for op in (15, 16, 99, '0x7fffffff', '0x80000000', '0xffffffff', '0x100000004' if not s.narrow else '0x40000004'):
        s.call(EVENT_CHANNEL_OP, op, '&B0')


@script(FILE, 'structure-across-pages')
def _(s):
    s.note('one that lies in two pages')
    layout = Layout(FIELDS[ALLOC_UNBOUND], s.width)
    for at in (4088, 4090, 4092, 4094, 4095):
        s.fill(layout, {'dom': SELF, 'remote_dom': SELF, 'port': 0}, 'B2', at)
        s.call(EVENT_CHANNEL_OP, ALLOC_UNBOUND, f'&B2+{at}')
        s.line(f'show u32 B2+{at + 4}')


@script(FILE, 'old-number')
def _(s):
    s.note('event_channel_op_compat: the operation stands in the structure')
    for op in [*range(0, 15), 15, '0xffffffff']:
        s.line('fill B0 32 0')
        s.line(f'put u32 B0 {op}')
        if op in (ALLOC_UNBOUND, STATUS):
            s.line(f'put u16 B0+4 {SELF}')
            s.line(f'put u16 B0+6 {SELF if op == ALLOC_UNBOUND else 0}')
        if op == STATUS:
            s.line('put u32 B0+8 3')
        if op in (RESET, RESET_CONT):
            s.line(f'put u16 B0+4 {NOBODY}')
        s.call(EVENT_CHANNEL_OP_COMPAT, '&B0')
        s.line('bytes B0 20')
    for address in (NOT_CANONICAL, OF_XEN):
        if not s.narrow:
            s.call(EVENT_CHANNEL_OP_COMPAT, address)


@script(FILE, 'upper-halves', callers=('pvh32',))
def _(s):
    s.note('what stands in the upper halves is not believed')
    layout = Layout(FIELDS[ALLOC_UNBOUND], s.width)
    s.fill(layout, {'dom': SELF, 'remote_dom': SELF, 'port': 0})
    s.call(EVENT_CHANNEL_OP, ALLOC_UNBOUND, '&B0', verb='call32dirty')
    s.line('show u32 B0+4')
    s.line('put u32 B0 3')
    for op in (SEND, UNMASK, CLOSE, CLOSE):
        s.call(EVENT_CHANNEL_OP, op, '&B0', verb='call32dirty')
    s.call(EVENT_CHANNEL_OP, 99, '&B0', verb='call32dirty')


@script(FILE, 'wide-arguments', callers=('pvh', 'pv'))
def _(s):
    s.note('an operation is 32 bits: what stands above is not looked at')
    s.line(f'put u16 B0 {SELF}')
    s.line(f'put u16 B0+2 {SELF}')
    s.call('0x20', '0x100000006', '&B0')
    s.line('show u32 B0+4')
    s.note('a number of a hypercall is 64 bits')
    s.call('0x100000020', 6, '&B0')
    s.call('0x8000000000000020', 6, '&B0')
    s.note('a number of a port is 32 bits')
    s.line('put u64 B0 0x100000003')
    s.call(32, CLOSE, '&B0')


@script(FILE, 'latched-32', callers=('pvh',))
def _(s):
    s.note('a 32-bit caller that sets the callback has the shared info laid out for 32 bits')
    map_shared(s)
    ask(s, BIND_IPI, 'port', vcpu=0)
    s.line(f'put u16 B1 {SELF}')
    s.line('put u32 B1+4 0')
    s.line('put u64 B1+8 0')
    s.call(HVM_OP, 0, '&B1', verb='call32')
    port(s, SEND, 3)
    s.line(f'bytes {SHARED}+0 16')
    s.line(f'bytes {SHARED}+2048 8')
    s.line(f'bytes {SHARED}+2176 8')
    s.note('and back')
    s.call(HVM_OP, 0, '&B1')
    port(s, CLOSE, 3)
    ask(s, BIND_IPI, 'port', vcpu=0)
    port(s, SEND, 3)
    s.line(f'bytes {SHARED}+0 16')
    s.line(f'bytes {SHARED}+2048 8')
