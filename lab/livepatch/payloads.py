"""What live patch payloads are made of: assembler text for as and ld, and changes to the ELF files that come of it. CC0 1.0."""
import os
import struct
import subprocess
import tempfile

SECTION = {'name': (0, 'I'), 'type': (4, 'I'), 'flags': (8, 'Q'), 'addr': (16, 'Q'), 'offset': (24, 'Q'), 'size': (32, 'Q'), 'link': (40, 'I'),
           'info': (44, 'I'), 'align': (48, 'Q'), 'entsize': (56, 'Q')}
SYMBOL = {'name': (0, 'I'), 'info': (4, 'B'), 'other': (5, 'B'), 'shndx': (6, 'H'), 'value': (8, 'Q'), 'size': (16, 'Q')}
RELA = {'offset': (0, 'Q'), 'type': (8, 'I'), 'symbol': (12, 'I'), 'addend': (16, 'q')}
PROGBITS, SYMTAB, STRTAB, RELA_TYPE, NOBITS, REL_TYPE = 1, 2, 3, 4, 8, 9
WRITE, ALLOC, EXEC = 1, 2, 4


class Elf:
    """A relocatable file whose fields can be changed, right or wrong."""

    def __init__(self, data):
        self.data = bytearray(data)

    def header(self, offset, form, value=None):
        return self._field(offset, form, value)

    def _field(self, offset, form, value):
        if value is None:
            return struct.unpack_from('<' + form, self.data, offset)[0]
        struct.pack_into('<' + form, self.data, offset, value)
        return value

    @property
    def table(self):
        return self.header(40, 'Q')

    @property
    def count(self):
        return self.header(60, 'H')

    def text_at(self, offset):
        return self.data[offset:self.data.index(b'\0', offset)].decode()

    def names(self):
        start = self._field(self.table + 64 * self.header(62, 'H') + 24, 'Q', None)
        return [self.text_at(start + self._field(self.table + 64 * i, 'I', None)) for i in range(self.count)]

    def index(self, section):
        return section if isinstance(section, int) else self.names().index(section)

    def section(self, section, field, value=None):
        offset, form = SECTION[field]
        return self._field(self.table + 64 * self.index(section) + offset, form, value)

    def set_section(self, section, **fields):
        index = self.index(section)
        for field, value in fields.items():
            self.section(index, field, value)
        return self

    def content(self, section):
        offset = self.section(section, 'offset')
        return bytes(self.data[offset:offset + self.section(section, 'size')])

    def put(self, section, offset, content):
        at = self.section(section, 'offset') + offset
        self.data[at:at + len(content)] = content
        return self

    def symbol(self, name):
        """The number of a symbol."""
        strings = self.section(self.section('.symtab', 'link'), 'offset')
        at = self.section('.symtab', 'offset')
        for i in range(self.section('.symtab', 'size') // 24):
            if self.text_at(strings + self._field(at + 24 * i, 'I', None)) == name:
                return i
        raise KeyError(name)

    def set_symbol(self, symbol, **fields):
        number = symbol if isinstance(symbol, int) else self.symbol(symbol)
        at = self.section('.symtab', 'offset') + 24 * number
        for field, value in fields.items():
            offset, form = SYMBOL[field]
            self._field(at + offset, form, value)
        return self

    def symbol_size(self, name):
        return self._field(self.section('.symtab', 'offset') + 24 * self.symbol(name) + 16, 'Q', None)

    def rela(self, section, number, field, value=None):
        offset, form = RELA[field]
        return self._field(self.section(section, 'offset') + 24 * number + offset, form, value)

    def append(self, content, align=16):
        self.data += bytes(-len(self.data) % align)
        at = len(self.data)
        self.data += content
        return at

    def move(self, section, content):
        """Gives a section other content, at the end of the file."""
        at = self.append(content)
        return self.set_section(section, offset=at, size=len(content))

    def add(self, name, content=b'', times=1, **fields):
        """Adds a section at the end, or as many like it; the table of sections moves."""
        strings = self.header(62, 'H')
        at = len(self.content(strings))
        self.move(strings, self.content(strings) + name.encode() + b'\0')
        fields = {'type': PROGBITS, 'flags': ALLOC, 'align': 1, 'size': len(content), **fields}
        fields = {'name': at, 'offset': self.append(content) if content else 64, **fields}
        table = bytes(self.data[self.table:self.table + 64 * self.count])
        self.header(40, 'Q', self.append(table + bytes(64 * times)))
        first = self.count
        self.header(60, 'H', first + times)
        for index in range(first, first + times):
            for field, value in fields.items():
                self.section(index, field, value)
        return self


class Maker:
    """Makes payloads for the Xen whose symbols it is given, in a folder."""

    def __init__(self, symbols, folder):
        self.folder = folder
        self.symbols = {}
        for line in subprocess.run(['nm', symbols], capture_output=True, text=True, check=True).stdout.splitlines():
            value, _, name = line.rpartition(' ')[0].partition(' ')[0], None, line.rpartition(' ')[2]
            self.symbols.setdefault(name, int(value, 16) if value.strip() else 0)
        self.xen = Elf(open(symbols, 'rb').read())
        self.xen_id = self.xen.content('.note.gnu.build-id')[16:]
        self.made = {}

    def address(self, name):
        return self.symbols[name]

    def bytes_at(self, address, length):
        """Bytes of Xen as its file has them."""
        for i in range(self.xen.count):
            start, size = self.xen.section(i, 'addr'), self.xen.section(i, 'size')
            if start <= address < start + size and self.xen.section(i, 'type') == PROGBITS:
                at = self.xen.section(i, 'offset') + address - start
                return bytes(self.xen.data[at:at + length])
        raise ValueError(hex(address))

    def payload(self, name, text, depends=None, xen_depends=None, change=None, keep=False, build_id=True):
        """Assembles and links a payload; `change` may do anything to the file then."""
        depends = self.id_of(depends) if isinstance(depends, str) else depends or self.xen_id
        text += note('.livepatch.depends', depends) + note('.livepatch.xen_depends', xen_depends or self.xen_id)
        with tempfile.TemporaryDirectory() as work:
            source, unlinked, linked = (os.path.join(work, 'payload.' + end) for end in ('s', 'o', 'livepatch'))
            with open(source, 'w') as file:
                file.write(text)
            subprocess.run(['as', '--64'] + (['-L'] if keep else []) + ['-o', unlinked, source], check=True)
            subprocess.run(['ld', '-r', '-z', 'noexecstack'] + (['--build-id=sha1'] if build_id else []) + ['-o', linked, unlinked], check=True)
            with open(linked, 'rb') as file:
                elf = Elf(file.read())
        if change:
            elf = change(elf) or elf
        self.write(name, elf.data)
        return name

    def write(self, name, data):
        assert name not in self.made, name
        self.made[name] = bytes(data)
        with open(os.path.join(self.folder, name + '.livepatch'), 'wb') as file:
            file.write(data)

    def id_of(self, name):
        elf = Elf(self.made[name])
        return elf.content('.note.gnu.build-id')[16:]


# As Xen itself is compiled, as far as it matters: relocations that it takes, and no instructions that it must not use.
C_FLAGS = ['-O1', '-fpic', '-fvisibility=hidden', '-ffreestanding', '-fno-asynchronous-unwind-tables', '-fno-stack-protector', '-mno-red-zone', '-mno-sse',
           '-fcf-protection=none', '-fno-toplevel-reorder', '-fno-ident', '-std=gnu11']


def compiled(source):
    """A source in C, as assembler text; the structures are those that are generated for C."""
    here = os.path.dirname(os.path.abspath(__file__))
    bindings = os.path.join(here, '..', '..', 'bindings', 'c', 'versioned')
    return subprocess.run(['gcc', *C_FLAGS, '-I', bindings, '-S', '-o', '-', source], cwd=os.path.join(here, 'c'), capture_output=True, text=True, check=True).stdout


def with_sizes(*functions):
    """Fills in the sizes of new functions, which a compiler cannot say."""
    def change(elf):
        for number, function in enumerate(functions):
            elf.put('.livepatch.funcs', 104 * number + 24, struct.pack('<I', elf.symbol_size(function)))
    return change


def note(section, build_id, flags='a', align=4):
    return (f'.section {section},"{flags}",@progbits\n.balign {align}\n.long 4, {len(build_id)}, 3\n.asciz "GNU"\n'
            f'.byte {", ".join(map(str, build_id))}\n')


def replacement(symbol, text, visible=True):
    """A function in the place of xen_extra_version: it returns a text."""
    return (f'.text\n{".globl " + symbol if visible else ""}\n.type {symbol},@function\n{symbol}:\nlea 9f(%rip), %rax\nret\n.size {symbol}, . - {symbol}\n'
            f'.section .rodata,"a"\n9: .asciz "{text}"\n')


def announcer(symbol, text):
    """A function in the place of a handler of a debug key: it prints a text."""
    return (f'.text\n.globl {symbol}\n.type {symbol},@function\n{symbol}:\nlea 9f(%rip), %rdi\nxor %eax, %eax\njmp printk\n.size {symbol}, . - {symbol}\n'
            f'.section .rodata,"a"\n9: .asciz "livepatch: {text}\\n"\n')


def func(new=0, name='xen_extra_version', old=0, new_size=8, old_size=12, version=2, padding=None, expect=None, enabled=1, length=None, reserved=0,
         section='.livepatch.funcs', flags='aw', name_at=None):
    """One of the structures that say what is patched. `expect` holds bytes; `name` None leaves its address zero."""
    text = ''
    if name is not None and name_at is None:
        text += f'.section .rodata,"a"\n8: .asciz "{name}"\n'
        name_at = '8b'
    expect_head = 0
    if expect is not None:
        expect_head = enabled | (len(expect) if length is None else length) << 1 | reserved << 6
    padding = (padding or b'').ljust(39, b'\0')
    data = (expect or b'').ljust(31, b'\0')
    return text + (f'.section {section},"{flags}",@progbits\n.balign 8\n.quad {name_at or 0}, {new}, {old}\n.long {new_size}, {old_size}\n.byte {version}\n'
                   f'.byte {", ".join(map(str, padding))}\n.byte {expect_head}\n.byte {", ".join(map(str, data))}\n')


def hook(kind, function, body, count=1):
    """A hook, and the function that it calls."""
    return (f'.text\n.type {function},@function\n{function}:\n{body}\n.size {function}, . - {function}\n'
            f'.section .livepatch.hooks.{kind},"a",@progbits\n.balign 8\n' + f'.quad {function}\n' * count)


def says(text, result=None):
    """The body of a hook that prints a text, and returns a number where it is to return one."""
    value = '' if result is None else f'mov ${result}, %eax\n'
    return f'sub $8, %rsp\nlea 7f(%rip), %rdi\nxor %eax, %eax\ncall printk\n{value}add $8, %rsp\nret\n.section .rodata,"a"\n7: .asciz "livepatch: hook {text}\\n"\n.text'
