"""What remains of the hypercalls of every kind of guest: versions, the console, parameters of HVM, scheduling, vCPUs, and those that guests may not make. CC0 1.0."""
from script import DOMAINS, NOBODY, SELF, WRONG, Layout, place, script

FILE = 'others'
XEN_VERSION, CONSOLE_IO, VM_ASSIST, VCPU_OP, SCHED_OP, HVM_OP, SET_TIMER_OP, PHYSDEV_OP = 17, 18, 21, 24, 29, 34, 15, 33


@script(FILE, 'xen-version')
def _(s):
    s.call(XEN_VERSION, 0)
    for command, size in ((1, 16), (2, 0), (3, 32), (4, 0), (5, 8), (7, 0), (8, 16), (9, 32), (10, 4)):
        s.note(f'command {command}')
        s.line('fill B0 4096 0xaa')
        s.call(XEN_VERSION, command, '&B0')
        if command in (3, 5, 9):
            s.line(f'bytes B0 {size}')
        for address in WRONG[s.width]:
            s.call(XEN_VERSION, command, address)
    s.note('features')
    for index in (0, 1, 2, '0xffffffff'):
        s.line(f'put u32 B0 {index}')
        s.line('put u32 B0+4 0xaaaaaaaa')
        s.call(XEN_VERSION, 6, '&B0')
        s.line('show u32 B0+4')
    for address in WRONG[s.width]:
        s.call(XEN_VERSION, 6, address)
    s.note('pages: with no pointer')
    s.call(XEN_VERSION, 7, 0)
    s.note('the build id')
    s.call(XEN_VERSION, 10, 0)
    for length in (0, 1, 19, 20, 100):
        s.line(f'put u32 B0 {length}')
        s.call(XEN_VERSION, 10, '&B0')
    s.note('those that only newer versions have, and which are none')
    for command in (11, 12, 13, 14, 15, 99, '0x7fffffff', '0x80000000', '0xffffffff'):
        s.call(XEN_VERSION, command, '&B0')


@script(FILE, 'console-io')
def _(s):
    s.line('put u32 B0 0x0a6968')
    for command in (0, 1, 2, 99, '0xffffffff'):
        for count in (0, 1, 3):
            s.call(CONSOLE_IO, command, count, '&B0')
        s.call(CONSOLE_IO, command, '0x80000000', '&B0')
    for address in WRONG[s.width]:
        s.call(CONSOLE_IO, 0, 3, address)
        s.call(CONSOLE_IO, 1, 3, address)


@script(FILE, 'vm-assist')
def _(s):
    for command in (0, 1, 2, '0xffffffff'):
        for kind in (0, 1, 2, 3, 4, 5, 6, 31, 32, 33, 63, 64, 65, '0xffffffff'):
            s.call(VM_ASSIST, command, kind)


@script(FILE, 'numbers')
def _(s):
    s.note('hypercalls that this guest does not have, or that do not exist; the arguments would be refused')
    has = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 20, 21, 22, 23, 24, 25, 26, 28, 29, 30, 32, 33, 34} if s.pv else {12, 13, 15, 17, 18, 20, 21, 24, 29, 32, 33, 34}
    for number in [*range(64), 64, 65, 96, 127, 128, 129, 255, 256, 1023, 1024, '0x7fffffff', '0x80000000', '0xffffffff']:
        if number not in has:
            s.note(f'number {number}')
            s.call(number, 99, WRONG[s.width][0], 99, 99, 99)
    if not s.narrow:
        for number in ('0x100000000', '0x100000011', '0x8000000000000000', '0xffffffffffffffff'):
            s.call(number, 0)


@script(FILE, 'not-for-guests')
def _(s):
    s.line('fill B0 512 0')
    s.note('dm_op: on oneself, on others')
    for domain in DOMAINS:
        for count in (0, 1, 2, 3):
            s.put('word', 'B1', '&B0')
            s.put('word', f'B1+{s.width}', 32)
            s.call(41, domain, count, '&B1')
    for address in WRONG[s.width]:
        s.call(41, 'self', 1, address)
        s.call(41, '0', 1, address)
    s.note('domctl, sysctl, platform_op: versions of both releases, and none')
    for number, versions in ((36, ('0x15', '0x17', 0, '0xffffffff')), (35, ('0x15', '0x16', 0, '0xffffffff')), (7, ('0x03000000', '0x03000001', 0))):
        for version in versions:
            for command in (0, 1, 2, 5, 12, 99):
                first, second = (command, version) if number != 7 else (command, version)
                s.line(f'put u32 B0 {first}')
                s.line(f'put u32 B0+4 {second}')
                s.line(f'put u16 B0+8 {SELF}')
                s.call(number, '&B0')
        for address in WRONG[s.width]:
            s.call(number, address)
    s.note('domctls that have a domain: those of others')
    for domain in (SELF, 'self', '0', NOBODY):
        for command in (2, 3, 4, 5, 28, 33, 34, 43, 68):
            for version in ('0x15', '0x17'):
                s.line(f'put u32 B0 {command}')
                s.line(f'put u32 B0+4 {version}')
                s.line(f'put u16 B0+8 {domain}')
                s.call(36, '&B0')
    s.note('the continuation of a paging domctl')
    s.call(55, '&B0')
    s.note('hypfs, argo, pmu, xsm')
    for op in (0, 1, 2, 3, 99):
        for number in (42, 39, 40):
            s.call(number, op, '&B0', 0, 0, 0)
    s.line('fill B0 64 0')
    s.call(27, '&B0')
    for address in WRONG[s.width]:
        s.call(42, 1, address, 4, '&B0', 4)
        s.call(39, 1, address, 0, 0, 0)
        s.call(40, 0, address)


@script(FILE, 'physdev-op')
def _(s):
    for op in range(0, 36):
        s.line('fill B0 64 0')
        s.line(f'put u16 B0 {SELF}')
        s.note(f'operation {op}')
        s.call(PHYSDEV_OP, op, '&B0')
        s.call(PHYSDEV_OP, op, WRONG[s.width][0])
    s.call(PHYSDEV_OP, '0xffffffff', '&B0')
    if s.pv:
        s.note('the older number: the operation stands in the structure')
        for op in (0, 4, 5, 6, 7, 8, 9, 10, 11, 12, 99):
            s.line('fill B0 64 0')
            s.line(f'put u32 B0 {op}')
            s.call(19, '&B0')
        for address in WRONG[s.width]:
            s.call(19, address)
        s.note('a privilege level for ports')
        for level in (0, 1, 2, 3, 4, '0xffffffff'):
            s.line(f'put u32 B0 {level}')
            s.call(PHYSDEV_OP, 6, '&B0')
        s.note('a bitmap of ports')
        for count in (0, 1, 65536, 65537, '0xffffffff'):
            s.line('put u64 B0 &B4')
            s.line(f'put u32 B0+8 {count}')
            s.call(PHYSDEV_OP, 7, '&B0')


HVM_PARAMS = 40
CRASHING = (15, 37)   # HVM_PARAM_VM86_TSS, where what does not fit into 32 bits ends the domain, and HVM_PARAM_VM86_TSS_SIZED, where 0 does as well


@script(FILE, 'hvm-params', callers=('pvh', 'pvh32', 'pv'))
def _(s):
    layout = Layout('u16 domid, u16 pad, u32 index, a64 value', s.width)

    def param(op, index, value=0, domain=SELF, show=False):
        s.fill(layout, {'domid': domain, 'pad': 0, 'index': index, 'value': value})
        s.call(HVM_OP, op, '&B0')
        if show:
            s.line('show u64 B0+8')

    s.note('get')
    for index in [*range(HVM_PARAMS), 99, '0xffffffff']:
        s.note(f'parameter {index}')
        param(1, index, 0x7777, show=True)
    s.note('set')
    for index in [*range(HVM_PARAMS), 99, '0xffffffff']:
        s.note(f'parameter {index}')
        # The callback, and what a context has at its end, are set elsewhere.
        if index not in (0, 37):
            param(0, index, 0)
            param(0, index, '0x1234' if index == 15 else '0x123456789')
    s.note('domains')
    for domain in DOMAINS[1:]:
        param(1, 0, domain=domain)
        param(0, 99, domain=domain)
    for address in WRONG[s.width]:
        s.call(HVM_OP, 0, address)
        s.call(HVM_OP, 1, address)


def crashing(index):
    @script(FILE, f'hvm-param-{index}', callers=('pvh', 'pvh32'))
    def _(s):
        s.note('an address that does not fit into 32 bits')
        s.fill(Layout('u16 domid, u16 pad, u32 index, a64 value', s.width), {'domid': SELF, 'pad': 0, 'index': index, 'value': '0x123456789'})
        s.call(HVM_OP, 0, '&B0')
        s.line('text still here')


for index in CRASHING:
    crashing(index)


@script(FILE, 'hvm-callback', callers=('pvh', 'pvh32'))
def _(s):
    layout = Layout('u16 domid, u16 pad, u32 index, a64 value', s.width)
    s.note('how a guest is told of events: a line, a device, a vector, none')
    for value in (0, 1, 15, 16, 255, '0x100000000000001', '0x1000000ffffffff', '0x200000000000020', '0x2000000000000ff', '0x20000000000000f', '0x200000000000100', '0x300000000000001', '0xff00000000000000', 0):
        s.note(f'callback {value}')
        s.fill(layout, {'domid': SELF, 'pad': 0, 'index': 0, 'value': value})
        s.call(HVM_OP, 0, '&B0')
        s.call(HVM_OP, 1, '&B0')
        s.line('show u64 B0+8')


@script(FILE, 'hvm-op')
def _(s):
    s.note('every operation, with a structure of zeros, of oneself')
    for op in [*range(0, 34), 99, '0x7fffffff', '0x80000000', '0xffffffff']:
        if op in (0, 1):
            continue
        s.note(f'operation {op}')
        s.line('fill B0 64 0')
        s.line(f'put u16 B0 {SELF}')
        s.call(HVM_OP, op, '&B0')
        s.call(HVM_OP, op, WRONG[s.width][0])
        s.call(HVM_OP, op, 0)
    s.note('a type of memory')
    layout = Layout('u16 domid, u16 mem_type, u16 pad0, u16 pad1, a64 pfn', s.width)
    for domain in DOMAINS:
        s.fill(layout, {'domid': domain, 'mem_type': 0x5555, 'pfn': 'gfn:B4' if domain in (SELF, 'self') else '0x1234'})
        s.call(HVM_OP, 15, '&B0')
        s.line('show u16 B0+2')
    for pfn in ('0x12345', '0xfee00', '0xfeffc', '0xfffffffff', '0xffffffffffffffff'):
        s.fill(layout, {'domid': SELF, 'mem_type': 0x5555, 'pfn': pfn})
        s.call(HVM_OP, 15, '&B0')
        s.line('show u16 B0+2')
    s.note('a vector for events of a vCPU')
    layout = Layout('u32 vcpu, u8 vector', s.width)
    for vcpu in (0, 1, 2, 128, '0xffffffff'):
        for vector in (0, 15, 16, 32, 255):
            s.fill(layout, {'vcpu': vcpu, 'vector': vector})
            s.call(HVM_OP, 23, '&B0')
    s.note('translations are flushed')
    s.call(HVM_OP, 5, 0)
    s.call(HVM_OP, 5, '&B0')
    s.note('time of a guest, and its pages of video memory, are not for itself')
    for op in (4, 6, 7, 8, 9, 14, 16, 17, 18, 19, 20, 21, 22):
        for domain in (SELF, 'self', '0', NOBODY):
            s.line('fill B0 64 0')
            s.line(f'put u16 B0 {domain}')
            s.call(HVM_OP, op, '&B0')
    s.note('altp2m: version, command, domain')
    for version in (0, 1, 2):
        for command in (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 16, 17, 99):
            s.line('fill B0 64 0')
            s.line(f'put u32 B0 {version}')
            s.line(f'put u32 B0+4 {command}')
            s.line(f'put u16 B0+8 {SELF}')
            s.call(HVM_OP, 25, '&B0')


@script(FILE, 'sched-op', vcpus=2)
def _(s):
    poll = Layout('word ports, u32 nr_ports, a64 timeout', s.width) if not s.narrow else Layout('word ports, u32 nr_ports, u64 timeout', 4)
    s.note('yield')
    s.call(SCHED_OP, 0)
    s.call(SCHED_OP, 0, WRONG[s.width][0])

    def ask(count, timeout, ports='&B1'):
        s.fill(poll, {'ports': ports, 'nr_ports': count, 'timeout': timeout})
        s.call(SCHED_OP, 3, '&B0')

    s.note('poll: a time that is past')
    for timeout in (1, 1000, '0x8000000000000000', '0xffffffffffffffff'):
        ask(0, timeout)
    s.note('ports that are none')
    s.line('put u32 B1 3')
    ask(1, 1)
    for port in (0, 127, 128, 1023, 1024, 4096, '0xffffffff'):
        s.line(f'put u32 B1 {port}')
        ask(1, 1)
    s.note('how many')
    for count in (128, 129, '0x7fffffff', '0x80000000', '0xffffffff'):
        s.line('fill B1 1024 0')
        ask(count, 1)
    for address in WRONG[s.width]:
        ask(1, 1, address)
        ask(0, 1, address)
        s.call(SCHED_OP, 3, address)
    s.note('a port that is pending, without a time')
    s.line(f'put u16 B2 {SELF}')
    s.line(f'put u16 B2+2 {SELF}')
    s.call(32, 6, '&B2')
    s.line(f'put u16 B2 {SELF}')
    s.line('put u32 B2+4 3')
    s.line('put u32 B2+8 0')
    s.call(32, 0, '&B2')
    s.line('put u32 B1 4')
    ask(1, 0)
    s.line('put u32 B1 3')
    s.line('put u32 B1+4 4')
    ask(2, 0)
    s.note('shutdown: bad pointers')
    for address in WRONG[s.width]:
        s.call(SCHED_OP, 2, address)
        s.call(SCHED_OP, 5, address)
    s.note('of others')
    for domain in DOMAINS:
        for reason in (0, 3, 4, 99):
            s.line(f'put u16 B0 {domain}')
            s.line(f'put u32 B0+4 {reason}')
            s.call(SCHED_OP, 4, '&B0')
    for address in WRONG[s.width]:
        s.call(SCHED_OP, 4, address)
    s.note('a reason alone, and a crash that is not one yet')
    for reason in (0, 99, 255):
        s.line(f'put u32 B0 {reason}')
        s.call(SCHED_OP, 5, '&B0')
    s.note('a processor')
    for processor in (0, 1, 2, '0x7fffffff', '0x80000000', '0xffffffff'):
        s.line(f'put u32 B0 {processor}')
        s.call(SCHED_OP, 7, '&B0')
    s.call(SCHED_OP, 7, WRONG[s.width][0])
    s.note('none of these')
    for op in (8, 9, 99, '0x7fffffff', '0x80000000', '0xffffffff'):
        s.call(SCHED_OP, op, '&B0')


@script(FILE, 'watchdog')
def _(s):
    def ask(number, timeout):
        s.line(f'put u32 B0 {number}')
        s.line(f'put u32 B0+4 {timeout}')
        s.call(SCHED_OP, 6, '&B0')

    s.note('a number that is too large, none')
    for number in (1, 2, 3, '0xffffffff'):
        ask(number, 0)
        ask(number, 100)
    s.note('made')
    for _ in range(3):
        ask(0, 1000)
    s.note('renewed, taken away')
    for number in (1, 2):
        ask(number, 1000)
        ask(number, 0)
        ask(number, 0)
        ask(number, 1000)
    for address in WRONG[s.width]:
        s.call(SCHED_OP, 6, address)
    s.note('for very long')
    ask(1, '0x7fffffff')
    ask(1, '0xffffffff')


def timeout(name, seconds):
    @script(FILE, name)
    def _(s):
        s.line('put u32 B0 0')
        s.line(f'put u32 B0+4 {seconds}')
        s.call(SCHED_OP, 6, '&B0')
        s.note('time goes by: the domain is shut down')
        s.line(f'repeat 1000000 {s.verb} {SCHED_OP} 0')


timeout('watchdog-ends', 1)
timeout('watchdog-of-no-time', 0)


def ending(reason):
    @script(FILE, f'shutdown-{reason}')
    def _(s):
        s.line(f'put u32 B0 {reason}')
        s.call(SCHED_OP, 2, '&B0')
        s.line('text still here')


for reason in (0, 1, 3, 4, 5, 6, 99, '0x80000000', '0xffffffff'):
    ending(reason)


@script(FILE, 'last-vcpu-down')
def _(s):
    s.call(VCPU_OP, 2, 0)
    s.line('text still here')


@script(FILE, 'vcpu-op', vcpus=2)
def _(s):
    wrong = WRONG[s.width]
    s.note('is it up')
    for vcpu in (0, 1, 2, 127, 128, 8191, 8192, '0x80000000', '0xffffffff'):
        s.call(VCPU_OP, 3, vcpu)
    s.note('up without a context, down, of none')
    for vcpu in (1, 2, 128, '0xffffffff'):
        s.call(VCPU_OP, 1, vcpu)
        s.call(VCPU_OP, 2, vcpu)
    s.call(VCPU_OP, 1, 0)
    s.note('times of a run state')
    for vcpu in (0, 1, 2):
        s.line('fill B0 64 0xaa')
        s.call(VCPU_OP, 4, vcpu, '&B0')
        s.line('show u32 B0')
    for address in wrong:
        s.call(VCPU_OP, 4, 0, address)
    s.note('where they are kept up to date')
    for vcpu in (0, 1, 2):
        s.put('word', 'B1', f'&B4+{256 * vcpu}' if vcpu else '&B4')
        s.call(VCPU_OP, 5, vcpu, '&B1')
    s.line('show u32 B4')
    s.line('show u32 B4+256')
    s.put('word', 'B1', wrong[0])
    s.call(VCPU_OP, 5, 0, '&B1')
    s.put('word', 'B1', 0)
    s.call(VCPU_OP, 5, 0, '&B1')
    for address in wrong:
        s.call(VCPU_OP, 5, 0, address)
    s.note('where the time is kept up to date')
    for vcpu in (0, 1, 2):
        s.put('word', 'B1', '&B5')
        s.call(VCPU_OP, 13, vcpu, '&B1')
    s.put('word', 'B1', wrong[0])
    s.call(VCPU_OP, 13, 0, '&B1')
    s.put('word', 'B1', 0)
    s.call(VCPU_OP, 13, 0, '&B1')
    for address in wrong:
        s.call(VCPU_OP, 13, 0, address)
    s.note('by their frames, from 4.18 on')
    for op in (14, 15):
        for vcpu in (0, 1, 2):
            s.line('put u64 B1 &B6')
            s.call(VCPU_OP, op, vcpu, '&B1')
        for value in ('&B6+8', '&B6+4090', '0x123456789000', '0xffffffffffffffff', 0):
            s.line(f'put u64 B1 {value}')
            s.call(VCPU_OP, op, 0, '&B1')
        s.call(VCPU_OP, op, 0, wrong[0])
    s.note('a periodic timer')
    for period in (0, 1, 999999, 1000000, 1000000000, '0x7fffffffffffffff', '0x8000000000000000', '0xffffffffffffffff'):
        s.line(f'put u64 B1 {period}')
        s.call(VCPU_OP, 6, 0, '&B1')
    s.line('put u64 B1 1000000000')
    s.call(VCPU_OP, 6, 1, '&B1')
    s.call(VCPU_OP, 6, 2, '&B1')
    for address in wrong:
        s.call(VCPU_OP, 6, 0, address)
    for vcpu in (0, 1, 2):
        s.call(VCPU_OP, 7, vcpu)
    s.note('a timer for once')
    for time in (0, 1, '0x7fffffffffffffff', '0x8000000000000000'):
        for flags in (0, 1, 2, '0xffffffff'):
            s.line(f'put u64 B1 {time}')
            s.line(f'put u32 B1+8 {flags}')
            s.call(VCPU_OP, 8, 0, '&B1')
    s.call(VCPU_OP, 8, 1, '&B1')
    s.call(VCPU_OP, 8, 2, '&B1')
    for address in wrong:
        s.call(VCPU_OP, 8, 0, address)
    for vcpu in (0, 1, 2):
        s.call(VCPU_OP, 9, vcpu)
    s.note('its processor')
    for vcpu in (0, 1, 2):
        s.line('put u64 B1 0xaaaaaaaaaaaaaaaa')
        s.call(VCPU_OP, 12, vcpu, '&B1')
    s.note('none of these')
    for op in (16, 99, '0x7fffffff', '0x80000000', '0xffffffff'):
        s.call(VCPU_OP, op, 0, '&B1')
        s.call(VCPU_OP, op, 2, '&B1')


@script(FILE, 'vcpu-info', vcpus=2)
def _(s):
    layout = Layout('a64 mfn, u32 offset, u32 rsvd', s.width)
    frame = 'mfn:B4' if s.pv else 'gfn:B4'

    def ask(vcpu=0, mfn=frame, offset=0):
        s.fill(layout, {'mfn': mfn, 'offset': offset, 'rsvd': 0})
        s.call(VCPU_OP, 10, vcpu, '&B0')

    s.note('offsets')
    for offset in (1, 4, 63, 4033, 4036, 4040, 4096, '0xffffffff'):
        s.note(f'offset {offset}')
        ask(offset=offset)
    s.note('frames')
    for mfn in ('0x12345678', '0xfffffffffffff', '0xffffffffffffffff'):
        ask(mfn=mfn)
    s.note('vCPUs')
    for vcpu in (2, 128, '0xffffffff'):
        ask(vcpu)
    for address in WRONG[s.width]:
        s.call(VCPU_OP, 10, 0, address)
    s.note('a good one, which stays')
    ask(offset=4032)
    ask(offset=0)
    s.line('show u8 B4+4033')
    s.line('show u64 B4+4040')
    s.note('of the other')
    ask(1, offset=128)
    s.line('show u8 B4+129')
    s.line('show u64 B4+136')


@script(FILE, 'vcpu-initialise', vcpus=40, memory=8)
def _(s):
    s.line('fill B0 4096 0')
    if s.pv:
        s.note('contexts that are none')
        s.call(VCPU_OP, 0, 1, '&B0')
        s.call(VCPU_OP, 0, 0, '&B0')
        s.call(VCPU_OP, 0, 40, '&B0')
        for address in WRONG[s.width]:
            s.call(VCPU_OP, 0, 1, address)
        s.call(VCPU_OP, 1, 1)
        s.call(VCPU_OP, 3, 1)
        return
    s.note('modes')
    for mode in (2, 3, '0xffffffff'):
        s.line(f'put u32 B0 {mode}')
        s.call(VCPU_OP, 0, 1, '&B0')
    s.note('padding')
    s.line('put u32 B0 0')
    s.line('put u32 B0+4 1')
    s.call(VCPU_OP, 0, 1, '&B0')
    s.line('put u32 B0+4 0')
    for address in WRONG[s.width]:
        s.call(VCPU_OP, 0, 1, address)
    s.note('32 bits: all zero')
    s.call(VCPU_OP, 0, 1, '&B0')
    s.note('segments, as struct vcpu_hvm_x86_32 has them from 60 on')
    names = ['eax', 'ecx', 'edx', 'ebx', 'esp', 'ebp', 'esi', 'edi', 'eip', 'eflags', 'cr0', 'cr3', 'cr4']
    at = {name: 8 + 4 * index for index, name in enumerate(names)}
    efer = Layout('u32 pad1, u64 efer', 8, 8 + 4 * 13).fields['efer'][1]
    bases = efer + 8
    limits = bases + 5 * 4
    attributes = limits + 5 * 4

    tried = iter(range(2, 40))

    def context(vcpu=None, cr0=1, cr4=0, eflags=2, efer_value=0, code=0xc9b, data=0xc93, task=0x8b, cr3=0, ip=0):
        s.line('fill B0 256 0')
        for name, value in (('cr0', cr0), ('cr4', cr4), ('eflags', eflags), ('cr3', cr3), ('eip', ip)):
            s.line(f'put u32 {place("B0", at[name])} {value}')
        s.line(f'put u64 {place("B0", efer)} {efer_value}')
        for index, limit in enumerate(('0xffffffff', '0xffffffff', '0xffffffff', '0xffffffff', 0x67)):
            s.line(f'put u32 {place("B0", limits + 4 * index)} {limit}')
        for index, value in enumerate((code, data, data, data, task)):
            s.line(f'put u16 {place("B0", attributes + 2 * index)} {value}')
        s.call(VCPU_OP, 0, vcpu or next(tried), '&B0')

    for changes in ({'code': 0xc93}, {'code': 0}, {'code': 0x1c9b}, {'data': 0xc9b}, {'data': 0xc13}, {'task': 0x89}, {'task': 0}, {'cr0': 0}, {'cr0': 0x80000000}, {'cr0': 0x80000001}, {'cr0': '0xffffffff'}, {'cr4': '0xffffffff'}, {'cr4': 0x20}, {'eflags': 0},
                    {'eflags': 0x20002}, {'efer_value': 0x500}, {'efer_value': 0x100}, {'efer_value': '0xffffffffffffffff'}):
        s.note(', '.join(f'{name} {value}' for name, value in changes.items()))
        context(**changes)
    s.note('64 bits')

    def wide(cr0='0x80000011', cr4=0x20, cr3=0, efer_value=0x500, flags=2):
        s.line('fill B0 256 0')
        s.line('put u32 B0 1')
        for index, value in ((9, flags), (10, cr0), (11, cr3), (12, cr4), (13, efer_value)):
            s.line(f'put u64 {place("B0", 8 + 8 * index)} {value}')
        s.call(VCPU_OP, 0, next(tried), '&B0')

    for changes in ({'cr0': 0}, {'cr0': 1}, {'cr0': 0x80000000}, {'cr0': '0x1800000011'}, {'cr4': 0}, {'cr4': '0xffffffff'}, {'efer_value': 0}, {'efer_value': 0x100}, {'efer_value': 0x400}, {'efer_value': '0xffffffffffffffff'}, {'cr3': '0xfffffffffffff000'}, {'flags': 0}):
        s.note(', '.join(f'{name} {value}' for name, value in changes.items()))
        wide(**changes)
    s.note('vCPUs that run, that are none')
    for vcpu in (0, 40, 128):
        s.call(VCPU_OP, 0, vcpu, '&B0')
    s.note('a good one: it halts with interrupts off, which takes it down, and again when it comes up')
    s.line('put u32 B1 0xfdebf4')
    context(1, ip='&B1')
    s.call(VCPU_OP, 3, 1)
    s.note('initialised a second time')
    s.call(VCPU_OP, 0, 1, '&B0')
    s.call(VCPU_OP, 1, 1)
    s.line(f'repeat 2000 {s.verb} {SCHED_OP} 0')
    s.call(VCPU_OP, 3, 1)
    s.call(VCPU_OP, 0, 1, '&B0')


@script(FILE, 'nmi')
def _(s):
    s.note('one for a vCPU that is none, one with a pointer, one for oneself')
    s.call(VCPU_OP, 11, 1, 0)
    s.call(VCPU_OP, 11, 0, '&B0')
    if s.pv:
        s.note('a handler of them')
        for op in (0, 1, 2):
            s.call(28, op, '&B0')
            s.call(28, op, WRONG[s.width][0])
    s.call(VCPU_OP, 11, 0, 0)


@script(FILE, 'set-timer')
def _(s):
    for time in (0, 1, '0x7fffffff'):
        s.call(SET_TIMER_OP, time)
    if s.narrow:
        for low, high in ((1, 0), (0, 1), ('0xffffffff', '0xffffffff'), (0, '0x80000000')):
            s.call(SET_TIMER_OP, low, high)
    else:
        for time in ('0x7fffffffffffffff', '0x8000000000000000', '0xffffffffffffffff'):
            s.call(SET_TIMER_OP, time)
    s.note('a time that is past: the interrupt is there at once')
    s.line('put u32 B0 0')
    s.line('put u32 B0+4 0')
    s.call(32, 1, '&B0')
    s.call(SET_TIMER_OP, 1)
    if s.narrow:
        layout = Layout('word ports, u32 nr_ports, u64 timeout', 4)
    else:
        layout = Layout('word ports, u32 nr_ports, a64 timeout', 8)
    s.line('put u32 B1 3')
    s.fill(layout, {'ports': '&B1', 'nr_ports': 1, 'timeout': 0}, 'B2')
    s.call(SCHED_OP, 3, '&B2')


@script(FILE, 'dirty', callers=('pvh32',))
def _(s):
    for number, arguments in ((XEN_VERSION, (0,)), (XEN_VERSION, (7, 0)), (VCPU_OP, (3, 0)), (VCPU_OP, (3, 1)), (SCHED_OP, (0,)), (VM_ASSIST, (0, 4)), (SET_TIMER_OP, (0, 0)), (HVM_OP, (5, 0)), (99, ()), (128, ())):
        s.call(number, *arguments, verb='call32dirty')
    s.note('a console that is not there')
    s.call(CONSOLE_IO, 0, 3, '&B0', verb='call32dirty')
