"""What scripts are written with: structures laid out for a caller, and calls of a kind of guest. CC0 1.0."""

SELF = '0x7ff0'      # DOMID_SELF
IO = '0x7ff1'        # DOMID_IO
XEN = '0x7ff2'       # DOMID_XEN
COW = '0x7ff3'       # DOMID_COW
INVALID = '0x7ff4'   # DOMID_INVALID
NOBODY = '0x7000'    # a number that no domain has
DOMAINS = (SELF, 'self', '0', NOBODY, IO, XEN, COW, INVALID, '0x7ff5', '0x7fff', '0xffff')

# Addresses that no structure can be at, for callers of each width: not canonical, in Xen's own part, where nothing is mapped, at the very end.
NOT_CANONICAL, OF_XEN = '0x800000000000', '0xffff82d080000000'
WRONG = {8: (NOT_CANONICAL, OF_XEN, '0x7ffffffff000', '0xfffffffffffffffc'), 4: ('0xfffff000', '0xfffffffc')}

SIZES = {'u8': 1, 's8': 1, 'u16': 2, 's16': 2, 'u32': 4, 's32': 4, 'u64': 8, 'a64': 8}

CALLERS = {'pvh': ('pvh', 8), 'pvh32': ('pvh', 4), 'pv': ('pv', 8)}
ALL = tuple(CALLERS)
FILES = {}


class Layout:
    """A structure: fields `type name`, at the places where a compiler for that width puts them. `a64` is a u64 that is aligned to 8 everywhere."""

    def __init__(self, text, width, before=0):
        self.fields, at, strictest = {}, before, 1
        for field in text.split(','):
            kind, name = field.split()
            size = SIZES.get(kind, width)
            align = min(size, width) if kind == 'u64' else size
            at += -at % align
            self.fields[name] = ('word' if kind == 'word' and width == 8 else f'u{8 * size}', at)
            at += size
            strictest = max(strictest, align)
        self.size = at + -at % strictest


class Script:
    def __init__(self, name, caller, vcpus, memory):
        self.kind, self.width = CALLERS[caller]
        self.caller = caller
        self.lines = [f'# {name}', f'guest {self.kind}']
        if vcpus:
            self.lines.append(f'vcpus {vcpus}')
        if memory:
            self.lines.append(f'memory {memory}')
        self.verb = 'call32' if caller == 'pvh32' else 'call'

    @property
    def pv(self):
        return self.kind == 'pv'

    @property
    def narrow(self):
        return self.width == 4

    def line(self, text):
        self.lines.append(text)

    def note(self, text):
        self.lines.append(f'// {text}')

    def put(self, kind, place, value):
        if kind == 'word' and self.narrow:
            kind = 'u32'
        self.line(f'put {kind} {place} {value}')

    def show(self, kind, place):
        self.line(f'show {"u32" if kind == "word" and self.narrow else kind} {place}')

    def call(self, number, *arguments, verb=None):
        self.line(' '.join([verb or self.verb, str(number), *map(str, arguments)]))

    def fill(self, layout, values, at='B0', base=0):
        """Puts the fields of a structure; those that are not named stay as they are."""
        for name, value in values.items():
            kind, offset = layout.fields[name]
            self.put(kind, place(at, base + offset), value)

    def show_fields(self, layout, names, at='B0', base=0):
        for name in names.split():
            kind, offset = layout.fields[name]
            self.show(kind, place(at, base + offset))

    def shifted(self, name, value):
        """A variable with a frame's address: the frame number times 4096."""
        self.line(f'let {name} = {value}')
        for _ in range(12):
            self.line(f'let {name} = ${name}+${name}')


def place(page, offset):
    return f'{page}+{offset}' if offset else page


def script(file, name, callers=ALL, vcpus=None, memory=None):
    """Declares a script: a function that is called once for each kind of caller."""
    def declare(function):
        for caller in callers if isinstance(callers, tuple) else (callers,):
            made = Script(f'{file}/{name}/{caller}', caller, vcpus, memory)
            function(made)
            FILES.setdefault(file, []).append(made)
        return function
    return declare
