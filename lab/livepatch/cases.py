"""cases.py SYMBOLS FOLDER SCRIPTS [STORED]: makes the payloads for the Xen whose symbols are given, and the scripts that say what is asked of them.
The first payloads, which were made before these sources and for one build of Xen 4.17 alone, are copied from STORED. CC0 1.0.

A case is a payload or some of them, and the steps that are asked: see README.md. The functions that are patched are harmless: xen_extra_version,
which has no ENDBR64 and answers the step `extra`, and two handlers of debug keys, which have one and run only when their key is pressed.
"""
import sys

from payloads import *

symbols, folder, scripts = sys.argv[1:4]
make = Maker(symbols, folder)
blocks = []
PLAIN, HANDLER, LOCAL = 'xen_extra_version', 'dump_numa', 'dump_softtsc'
plain, handler = make.address(PLAIN), make.address(HANDLER)
assert make.bytes_at(handler, 4) == bytes.fromhex('f30f1efa') and make.bytes_at(plain, 4) != bytes.fromhex('f30f1efa')


def case(name, purpose, *steps):
    blocks.append((name, purpose, steps))


def tried(payload, *between, a='a'):
    """A payload from its upload to its end."""
    return (f'upload {a} {payload}.livepatch', f'apply {a}', *between, f'revert {a}', f'unload {a}')


def peek(payload):
    """What stands at an address: a payload whose expectation fails."""
    return (f'upload peek {payload}.livepatch', 'apply peek nodeps', 'unload peek')


def looks_at(name, address, of):
    make.payload(name, func(new=hex(address + 64), old=hex(address), name=of, old_size=31, expect=bytes(31)))


def text_of(name, /, text=None, patch=None, **fields):
    """The usual payload: a replacement of xen_extra_version, and the structure for it."""
    symbol = 'new_' + name.replace('-', '_')
    return replacement(symbol, text or '.' + name[:14]) + (patch if patch is not None else func(**{'new': symbol, **fields}))


def one(name, purpose, /, text=None, *between, change=None, extra='', keep=False, **fields):
    """A case of one payload, tried from upload to unload."""
    make.payload(name, (text_of(name, **fields) if text is None else text) + extra, change=change, keep=keep)
    case(name, purpose, *tried(name, *between))


looks_at('peek-plain', plain, PLAIN)
looks_at('peek-handler', handler, HANDLER)
looks_at('peek-handler-24', handler + 24, HANDLER)

# The usual.
one('plain', 'A replacement of a function without ENDBR64, as it should be', None, 'extra')
case('plain-peeks', 'The bytes of a function without ENDBR64 before, while and after it is replaced', *peek('peek-plain'), 'upload a plain.livepatch', 'apply a',
     *peek('peek-plain'), 'revert a', *peek('peek-plain'))

# Jumps out of functions that begin with ENDBR64.
for size in (4, 5, 8, 9, 1837):
    name = f'endbr-size-{size}'
    make.payload(name, announcer(f'lp_endbr_{size}', 'the replacement runs') + func(f'lp_endbr_{size}', HANDLER, old_size=size, old=hex(handler)))
    case(name, f'A replacement of a function with ENDBR64 whose size is said to be {size}', *peek('peek-handler'), f'upload a {name}.livepatch', 'apply a',
         *peek('peek-handler'), 'key u', 'revert a', *peek('peek-handler'))

# Functions that are made to do nothing.
for size in (0, 4, 5, 9, 20, 31, 1, 2, 3):
    name = f'nop-endbr-{size}'
    make.payload(name, func(0, HANDLER, old=hex(handler), new_size=size, old_size=31))
    case(name, f'A NOP of {size} bytes on a function with ENDBR64 whose size is said to be 31', *peek('peek-handler'), *peek('peek-handler-24'), f'upload a {name}.livepatch',
         'apply a', *peek('peek-handler'), *peek('peek-handler-24'), 'revert a', *peek('peek-handler'), *peek('peek-handler-24'))
for size in (4, 9):
    name = f'nop-endbr-full-{size}'
    make.payload(name, func(0, HANDLER, old=hex(handler), new_size=size, old_size=size))
    case(name, f'A NOP of {size} bytes on a function with ENDBR64 whose size is said to be the same', f'upload a {name}.livepatch', 'apply a', *peek('peek-handler'), 'revert a')
for size in (0, 1, 5, 12):
    name = f'nop-plain-{size}'
    make.payload(name, func(0, PLAIN, new_size=size))
    case(name, f'A NOP of {size} bytes on a function without ENDBR64', f'upload a {name}.livepatch', 'apply a', *peek('peek-plain'), 'revert a', *peek('peek-plain'))

for size, old, of, address in ((13, 12, PLAIN, plain), (31, 30, HANDLER, handler), (32, 40, PLAIN, plain), (32, 40, HANDLER, handler)):
    one(f'nop-{"plain" if of == PLAIN else "endbr"}-{size}-of-{old}', f'A NOP of {size} bytes on a function {"without" if of == PLAIN else "with"} ENDBR64 whose size is said to be {old}',
        func(0, of, old=hex(address), new_size=size, old_size=old))

# What counts as ENDBR64: functions of a payload that begin with it, with what Xen puts in its place where it is not to be jumped to, and with something like that.
for kind, start in (('itself', 'f30f1efa'), ('poisoned', '660f1f01'), ('another', '660f1f00')):
    own = f'.text\n.balign 16\n.globl lp_{kind}\nlp_{kind}: .byte {", ".join(map(str, bytes.fromhex(start)))}\nlea 1f(%rip), %rax\nret\n.skip 31, 0x90\n1: ret\n'
    make.payload(f'peek-{kind}', func(f'lp_{kind}', f'lp_{kind}', old_size=31, expect=bytes(31)))
    for size in (4, 5, 8, 9):
        name = f'begins-with-{kind}-{size}'
        make.payload(name, text_of(name, new_size=8, old_size=size, old=f'lp_{kind}', name=f'lp_{kind}') + own)
        case(name, f'A function that begins with {start}, whose size is said to be {size}', f'upload a {name}.livepatch', 'apply a', *(peek(f'peek-{kind}') if size > 4 else ()), 'revert a')
    name = f'nop-begins-with-{kind}'
    make.payload(name, func(0, f'lp_{kind}', old=f'lp_{kind}', old_size=9, new_size=9) + own)
    case(name, f'A NOP of 9 bytes on a function that begins with {start}', f'upload a {name}.livepatch', 'apply a', *peek(f'peek-{kind}'), 'revert a', *peek(f'peek-{kind}'))

# One function, patched more than once.
make.payload('twice', replacement('lp_twice_1', '.first') + replacement('lp_twice_2', '.second') + func('lp_twice_1') + func('lp_twice_2'))
case('twice', 'One payload that patches a function twice', *peek('peek-plain'), 'upload a twice.livepatch', 'apply a', 'extra', *peek('peek-plain'), 'revert a', *peek('peek-plain'), 'anew')
make.payload('twice-endbr', announcer('lp_twice_endbr_1', 'the first runs') + announcer('lp_twice_endbr_2', 'the second runs')
             + func('lp_twice_endbr_1', HANDLER, old=hex(handler), old_size=31) + func('lp_twice_endbr_2', HANDLER, old=hex(handler), old_size=31))
case('twice-endbr', 'The same with a function that begins with ENDBR64', *peek('peek-handler'), 'upload a twice-endbr.livepatch', 'apply a', 'key u', *peek('peek-handler'), 'revert a', *peek('peek-handler'), 'anew')
for number, below in ((1, None), (2, 'stack-1'), (3, 'stack-2')):
    make.payload(f'stack-{number}', text_of(f'stack-{number}', f'.stack-{number}'), depends=below)
make.payload('stack-other', text_of('stack-other', '.stack-other'))
case('stack-peeks', 'Two payloads that patch one function, the second on top of the first', *peek('peek-plain'), 'upload a stack-1.livepatch', 'upload b stack-2.livepatch', 'apply a', 'extra', *peek('peek-plain'),
     'apply b', 'extra', *peek('peek-plain'), 'revert b', 'extra', *peek('peek-plain'), 'revert a', 'extra', *peek('peek-plain'))

# Stacks.
three = tuple(f'upload {name} stack-{number}.livepatch' for name, number in (('a', 1), ('b', 2), ('c', 3)))
case('stack-order', 'Three payloads, each on top of the one before', *three, 'list', 'apply a', 'list', 'apply b', 'apply c', 'list', 'extra', 'revert c', 'revert b', 'revert a', 'list', 'unload c', 'unload b', 'unload a', 'list')
case('stack-wrong-order', 'The same, applied in another order', *three, 'apply b', 'apply c', 'apply a', 'apply c', 'apply b', 'apply a', 'apply c', 'list')
case('stack-revert-middle', 'The same, reverted from below', *three, 'apply a', 'apply b', 'apply c', 'revert b', 'revert a', 'unload b', 'unload a', 'list', 'revert c', 'revert a', 'revert b', 'list')
case('stack-replace', 'A fourth payload, which depends on Xen, in the place of all', *three, 'upload d stack-other.livepatch', 'apply a', 'apply b', 'apply c', 'apply d', 'replace d', 'list', 'extra', 'apply a', 'revert d', 'apply a', 'list')
case('stack-replace-dependent', 'Replace with a payload that depends on another one', *three, 'apply a', 'replace b', 'list', 'replace a', 'list')
case('stack-replace-nothing', 'Replace when nothing is applied', 'upload a stack-1.livepatch', 'replace a', 'extra', 'list', 'replace a', 'revert a')
case('stack-nodeps', 'Dependencies ignored', *three, 'apply c nodeps', 'apply a', 'apply a nodeps', 'extra', 'list', 'apply b', 'revert c', 'revert a', 'revert c', 'list')
case('stack-unload-base', 'The base of a stack is unloaded, and the rest applied', *three, 'apply a', 'unload a', 'revert a', 'unload a', 'apply b', 'apply b nodeps', 'list')
case('stack-again', 'Applied again after it was reverted', *three, 'apply a', 'apply b', 'revert b', 'apply b', 'revert b', 'revert a', 'apply a', 'apply b', 'list')
case('names', 'One file under two names, two files under one name, and names that nobody has', 'upload a stack-1.livepatch', 'upload b stack-1.livepatch', 'upload a stack-2.livepatch', 'get b', 'apply b', 'revert b', 'unload b', 'get a', 'list')
case('timeouts', 'An action that has little time', 'upload a stack-1.livepatch', 'apply a 1', 'revert a 1', 'apply a 30000000', 'revert a 30000000', 'list')
data = '.data\n.quad 7\n'
one('data', 'A payload with data, applied again after it was reverted', None, 'revert a', 'apply a', 'get a', extra='.data\n.quad 7\n')
one('bss', 'The same with data that is zero at first', None, 'revert a', 'apply a', 'get a', extra='.bss\n.skip 8\n')
one('data-empty', 'The same with empty sections of data', None, 'revert a', 'apply a', 'get a')
one('data-not-allocated', 'The same with a writable section that is not allocated', None, 'revert a', 'apply a', 'get a', extra='.section .scratch,"w",@progbits\n.quad 7\n')
one('data-replace', 'A payload with data, reverted, then given to replace', None, 'revert a', 'replace a', 'get a', extra='.data\n.quad 8\n')
make.payload('hooks-only-data', hook('load', 'lp_hod_load', says('load')) + '.data\n.quad 9\n')
case('hooks-only-data', 'No functions, a hook and one section of data, applied again', *tried('hooks-only-data', 'revert a', 'apply a', 'get a'))

# Symbols.
make.payload('symbol-override', replacement(PLAIN, '.override') + func('9f', old=hex(plain)).replace('9f', PLAIN))
case('symbol-override', 'The new function has the name of the old one', *tried('symbol-override', 'extra'))
make.payload('symbol-override-by-name', replacement(PLAIN, '.override') + func(PLAIN))
case('symbol-override-by-name', 'The same, and the old address is looked up by that name', *tried('symbol-override-by-name', 'extra'))
make.payload('symbol-override-static', replacement(PLAIN, '.override', visible=False) + func(PLAIN))
case('symbol-override-static', 'The same with a static symbol', *tried('symbol-override-static', 'extra'))
case('symbol-override-twice', 'Two payloads that override one symbol', 'upload a symbol-override.livepatch', 'upload b symbol-override-by-name.livepatch', 'apply a', 'apply b nodeps', 'extra', 'revert b', 'revert a')
one('symbol-of-xen', 'A symbol that Xen has, for something else', extra=f'.text\n.globl {PLAIN}\n{PLAIN}:\nret\n')
one('symbol-of-xen-static', 'The same, static', extra=f'.text\n{PLAIN}:\nret\n')
one('symbol-of-xen-data', 'A symbol that Xen has, in read-only data', extra='.section .rodata,"a"\n.globl opt_cpu_info\nopt_cpu_info:\n.byte 1\n')
one('symbol-of-xen-absolute', 'A symbol that Xen has, as an absolute one', extra=f'.globl {PLAIN}\n{PLAIN} = 0x1234\n')
one('symbol-of-xen-not-allocated', 'A symbol that Xen has, in a section that is not allocated', extra=f'.section .remarks,"",@progbits\n.globl {PLAIN}\n{PLAIN}:\n.byte 1\n')
one('symbol-of-xen-value-of-new', 'A symbol that Xen has, at the address of the new function beside its own', extra=f'.text\n.globl printk\nprintk = new_symbol_of_xen_value_of_new\n')
one('symbol-local-of-xen', 'A symbol that Xen has as a local one', extra=f'.text\n.globl {LOCAL}\n{LOCAL}:\nret\n')
for number, file in ((1, 'time.c'), (2, 'arch/x86/time.c')):
    one(f'symbol-with-file-{number}', f'A symbol that is called {file}#{LOCAL}', extra=f'.text\n"{file}#{LOCAL}":\nret\n')
    one(f'undefined-with-file-{number}', f'An undefined symbol that is called {file}#{LOCAL}', extra=f'.section .rodata,"a"\n.quad "{file}#{LOCAL}"\n')
    one(f'name-with-file-{number}', f'The function that is patched is called {file}#{LOCAL}', text=replacement(f'lp_nwf_{number}', '.x') + func(f'lp_nwf_{number}', f'{file}#{LOCAL}', old_size=31))
one('undefined-local', 'An undefined symbol that Xen has as a local one', extra=f'.section .rodata,"a"\n.quad {LOCAL}\n')
one('name-local', 'The function that is patched is called as a local one of Xen', text=replacement('lp_name_local', '.x') + func('lp_name_local', LOCAL, old_size=31))
one('undefined-data', 'An undefined symbol that Xen has as data', extra='.section .rodata,"a"\n.quad opt_cpu_info\n')
one('undefined-weak', 'An undefined symbol that is weak', extra='.weak lp_nowhere\n.section .rodata,"a"\n.quad lp_nowhere\n')
one('undefined-unused', 'An undefined symbol that nothing refers to', extra='lp_nowhere_else = new_undefined_unused\n',
    change=lambda e: e.set_symbol('lp_nowhere_else', shndx=0, value=0))
one('undefined-empty-name', 'An undefined symbol without a name', extra='lp_nowhere_else2 = new_undefined_empty_name\n',
    change=lambda e: e.set_symbol('lp_nowhere_else2', shndx=0, value=0, name=0))
one('name-data', 'The function that is patched is data of Xen', name='saved_cmdline')
# Each of a pair has a text of its own: ld makes the build id of the contents alone, and two payloads that differ in symbols alone have one.
for name in ('one', 'two'):
    make.payload(f'symbol-shared-{name}', text_of(f'symbol-shared-{name}', f'.shared-{name}') + '.text\n.globl lp_shared\nlp_shared:\nret\n')
    make.payload(f'symbol-shared-static-{name}', text_of(f'symbol-shared-static-{name}', f'.shared-st-{name}') + '.section .rodata,"a"\nlp_shared_static:\n.byte 1\n')
    make.payload(f'symbol-dot-merge-{name}', text_of(f'symbol-dot-merge-{name}', f'.dot-merge-{name}') + '.section .rodata.str1.1,"aMS",@progbits,1\n.Lshared:\n.asciz "text"\n', keep=True)
    make.payload(f'symbol-dot-{name}', text_of(f'symbol-dot-{name}', f'.dot-{name}') + '.section .rodata,"a"\n.Lshared_elsewhere:\n.byte 1\n', keep=True)
    make.payload(f'symbol-merge-{name}', text_of(f'symbol-merge-{name}', f'.merge-{name}') + '.section .rodata.str1.1,"aMS",@progbits,1\nlp_merged:\n.asciz "text"\n')
    make.payload(f'symbol-file-{name}', text_of(f'symbol-file-{name}', f'.file-{name}') + '.file "same.c"\n')
    make.payload(f'symbol-absolute-{name}', text_of(f'symbol-absolute-{name}', f'.absolute-{name}') + 'lp_absolute = 0x55\n')
for kind, purpose in (('shared', 'have a global symbol of one name'), ('shared-static', 'have a static symbol of one name, in read-only data'),
                      ('dot-merge', 'have a symbol .Lshared in a mergeable section'), ('dot', 'have a symbol .Lshared_elsewhere in a section that is not mergeable'),
                      ('merge', 'have a symbol of one name in a mergeable section'), ('file', 'come from a file of one name'), ('absolute', 'have an absolute symbol of one name')):
    case(f'symbol-{kind}-both', f'Two payloads that {purpose}', f'upload a symbol-{kind}-one.livepatch', f'upload b symbol-{kind}-two.livepatch', 'list')
make.payload('symbol-used', text_of('symbol-used') + '.section .rodata,"a"\n.quad lp_shared\n')
make.payload('symbol-patched', replacement('lp_symbol_patched', '.x') + func('lp_symbol_patched', 'lp_shared', old_size=9))
make.payload('symbol-of-new', text_of('symbol-of-new') + '.section .rodata,"a"\n.quad new_plain\n')
for name in ('one', 'two'):
    make.payload(f'symbol-build-id-{name}', text_of(f'symbol-build-id-{name}', '.same'))
case('symbol-build-id-both', 'Two payloads that differ in the names of symbols alone, which have one build id', 'upload a symbol-build-id-one.livepatch', 'upload b symbol-build-id-two.livepatch', 'list')
case('symbol-of-another', 'A payload that needs a symbol of another one', 'upload b symbol-used.livepatch', 'upload a symbol-shared-one.livepatch', 'upload b symbol-used.livepatch', 'unload a', 'list')
case('symbol-of-another-patched', 'A payload that patches a function of another one', 'upload b symbol-patched.livepatch', 'upload a symbol-shared-one.livepatch', 'upload b symbol-patched.livepatch', 'list')
case('symbol-of-new-function', 'A payload that needs the new function of another one', 'upload a plain.livepatch', 'upload b symbol-of-new.livepatch', 'list')
one('symbol-twice', 'Two symbols of one name in one payload', extra='lp_one_name = new_symbol_twice + 1\n.text\nlp_other_name:\nret\n',
    change=lambda e: e.set_symbol('lp_other_name', name=e._field(e.section('.symtab', 'offset') + 24 * e.symbol('lp_one_name'), 'I', None)))

# Alternatives: a site in the payload's text, and what may stand there instead.
def alternative(name, orig='1b', repl='2b', feature=0, orig_len=3, repl_len=3, pad_len=0, body=None, text=None, repl_section='.altinstr_replacement', size=None):
    body = body if body is not None else f'.long {orig} - ., {repl} - .\n.word {feature}\n.byte {orig_len}, {repl_len}, {pad_len}, 0\n'
    return (text or '.text\n1: nop\nnop\nnop\n') + (f'.section {repl_section},"ax",@progbits\n2: .byte 0x0f, 0x1f, 0x00\n' if repl_section else '') + f'.section .altinstructions,"a",@progbits\n{body}'


long_text = '.text\n1: .skip 260, 0x90\n'
one('alternative', 'An alternative for a feature that is there', extra=alternative('alternative'))
one('alternative-not', 'An alternative for the lack of a feature that is there', extra=alternative('x', feature=0x8000))
one('alternative-pad', 'An alternative that is longer than the instruction, which is padded', extra=alternative('x', orig_len=1, pad_len=2))
one('alternative-empty', 'An empty section of alternatives', extra='.section .altinstructions,"a",@progbits\n')
one('alternative-size-13', 'A section of alternatives of 13 bytes', extra='.section .altinstructions,"a",@progbits\n.skip 13\n')
one('alternative-zero', 'An alternative of zeros', extra=alternative('x', body='.skip 14\n'))
one('alternative-no-replacements', 'Alternatives without a section of replacements', extra=alternative('x', repl='1b', repl_section=None))
one('alternative-origin-in-data', 'An alternative whose origin is in read-only data', extra='.section .rodata,"a"\n3: .skip 3\n' + alternative('x', orig='3b'))
one('alternative-origin-before', 'An alternative whose origin begins before the text', extra=alternative('x', orig='.text - 1'))
one('alternative-origin-in-replacements', 'An alternative whose origin is in the section of replacements', extra=alternative('x', orig='2b'))
one('alternative-origin-end', 'An alternative whose origin goes beyond the text', extra=alternative('x', orig_len=60, repl_len=0))
one('alternative-pad-beyond', 'An alternative whose padding goes beyond the text', extra=alternative('x', orig='4b', orig_len=1, pad_len=60, repl_len=0).replace('2: .byte 0x0f, 0x1f, 0x00', '2: .byte 0x0f, 0x1f, 0x00\n4: nop'))
one('alternative-replacement-elsewhere', 'An alternative whose replacement is in the text', extra=alternative('x', repl='1b'))
one('alternative-replacement-end', 'An alternative whose replacement goes beyond its section', extra=alternative('x', repl='2b + 1'))
one('alternative-replacement-empty', 'An alternative of no bytes, at the end of its section', extra=alternative('x', repl='2b + 3', repl_len=0))
one('alternative-too-long', 'An alternative that is longer than what it replaces', extra=alternative('x', orig_len=2))
one('alternative-254', 'An alternative of 254 bytes in all', extra=alternative('x', orig_len=200, pad_len=54, text=long_text))
one('alternative-255', 'An alternative of 255 bytes in all', extra=alternative('x', orig_len=200, pad_len=55, text=long_text))
one('alternative-256', 'An alternative of 256 bytes in all', extra=alternative('x', orig_len=200, pad_len=56, text=long_text))
for feature in (639, 671, 672, 703, 704, 0x7fff):
    one(f'alternative-feature-{feature}', f'An alternative for feature {feature}', extra=alternative('x', feature=feature))
one('alternative-not-allocated', 'A section of alternatives that is not allocated', extra=alternative('x'), change=lambda e: e.set_section('.altinstructions', flags=0))
one('alternative-replacements-not-allocated', 'A section of replacements that is not allocated', extra=alternative('x', body='.long 1b - ., 0\n.word 0\n.byte 3, 3, 0, 0\n'), change=lambda e: e.set_section('.altinstr_replacement', flags=0))
one('alternative-read-only-text', 'Alternatives in a payload with functions alone, and no text', text=func(hex(plain + 64), old=hex(plain)) + alternative('x', text='.section .rodata,"a"\n1: .skip 3\n', repl='1b', repl_section=None),
    change=lambda e: e)

# Frames of bugs, and tables of exceptions.
for number in range(5):
    one(f'bug-frames-{number}', f'Section {number} of frames of bugs', extra=f'.section .bug_frames.{number},"a",@progbits\n.long 0, 0\n')
    one(f'bug-frames-{number}-size-4', f'Section {number} of frames of bugs, with half a frame', extra=f'.section .bug_frames.{number},"a",@progbits\n.long 0\n')
one('bug-frames-not-allocated', 'A section of frames of bugs that is not allocated', extra='.section .bug_frames.0,"",@progbits\n.long 0, 0\n')
one('exceptions', 'A table of exceptions', extra='.text\n1: nop\n2: ret\n.section .ex_table,"a",@progbits\n.long 2b - ., 1b - .\n.long 1b - ., 2b - .\n')
one('exceptions-size-12', 'A table of exceptions with half an entry', extra='.section .ex_table,"a",@progbits\n.long 0, 0, 0\n')
one('exceptions-empty', 'An empty table of exceptions', extra='.section .ex_table,"a",@progbits\n')
one('exceptions-not-allocated', 'A table of exceptions that is not allocated', extra='.section .ex_table,"",@progbits\n.long 0, 0\n')
one('exceptions-two-not-allocated', 'The same with two entries out of order', extra='.section .ex_table,"",@progbits\n.long 90, 0, 0, 0\n')

# What a payload says of itself.
def modinfo(content, flags='a'):
    return f'.section .modinfo,"{flags}",@progbits\n{content}\n'


one('modinfo-empty', 'An empty section of information', None, 'list', extra=modinfo(''))
one('modinfo-zero', 'Information of a single zero', None, 'list', extra=modinfo('.byte 0'))
one('modinfo-no-equals', 'Information without an equals sign', None, 'list', extra=modinfo('.asciz "text"'))
one('modinfo-no-zero', 'Information that does not end with a zero', None, 'list', extra=modinfo('.ascii "a=b"'))
one('modinfo-two', 'Two texts of information', None, 'list', extra=modinfo('.asciz "a=b"\n.asciz "c=d"'))
one('modinfo-twice', 'One key twice', None, 'list', extra=modinfo('.asciz "a=b"\n.asciz "a=c"'))
one('modinfo-odd', 'Information of odd bytes', None, 'list', extra=modinfo('.byte 0xc3, 0x28, 0x07, 0x3d, 0xff, 0, 0, 0x3d, 0'))
one('modinfo-nobits', 'Information without bytes in the file', None, 'list', extra='.section .modinfo,"aw",@nobits\n.skip 4\n')
one('modinfo-not-allocated', 'Information that is not allocated', None, 'list', extra=modinfo('.asciz "a=b"', ''))
one('modinfo-writable', 'Information that is writable', None, 'revert a', 'apply a', extra=modinfo('.asciz "a=b"', 'aw'))

# Sections with a meaning that are not allocated.
for section in ('.livepatch.funcs', '.note.gnu.build-id', '.livepatch.depends', '.livepatch.xen_depends'):
    one('not-allocated-' + section.strip('.').replace('.', '-'), f'{section} is not allocated', change=lambda e, section=section: e.set_section(section, flags=e.section(section, 'flags') & ~ALLOC))
for kind in ('load', 'preapply', 'postrevert'):
    symbol = f'lp_not_allocated_{kind}'
    one(f'not-allocated-hook-{kind}', f'The section of the hook {kind} is not allocated', extra=hook(kind, symbol, says(kind, 0)), change=lambda e, kind=kind: e.set_section('.livepatch.hooks.' + kind, flags=0))
one('not-allocated-text', 'The text is not allocated', change=lambda e: e.set_section('.text', flags=EXEC))
one('not-allocated-rodata', 'The read-only data, which names the function, is not allocated', change=lambda e: e.set_section('.rodata', flags=0))
one('not-executable-text', 'The text is not executable', change=lambda e: e.set_section('.text', flags=ALLOC))

# Sections of the required ones, changed.
one('funcs-read-only', 'The structures are in read-only memory', change=lambda e: e.set_section('.livepatch.funcs', flags=ALLOC))
one('funcs-read-only-again', 'The same, applied again', None, 'revert a', 'apply a', change=lambda e: e.set_section('.livepatch.funcs', flags=ALLOC))
one('funcs-executable', 'The structures are in executable memory', change=lambda e: e.set_section('.livepatch.funcs', flags=ALLOC | EXEC))
one('build-id-writable', 'The build id is writable; applied again', None, 'revert a', 'apply a', change=lambda e: e.set_section('.note.gnu.build-id', flags=ALLOC | WRITE))
one('depends-short', 'A dependency of four bytes', text=text_of('depends-short') + '', change=lambda e: e.put('.livepatch.depends', 4, b'\4\0\0\0'))
one('build-id-long', 'A build id that says to be one byte longer than its section', change=lambda e: e.put('.note.gnu.build-id', 4, b'\x15\0\0\0'))
one('build-id-short', 'A build id of one byte in a section for twenty', change=lambda e: e.put('.note.gnu.build-id', 4, b'\1\0\0\0'))
one('build-id-wraps', 'A build id whose sizes wrap around', change=lambda e: e.put('.note.gnu.build-id', 0, b'\4\0\0\0\xfc\xff\xff\xff'))
one('build-id-name-8', 'A build id whose name has eight bytes, padding among them', change=lambda e: e.move('.note.gnu.build-id', bytes.fromhex('08000000 14000000 03000000 474e5500 00000000'.replace(' ', '')) + bytes(range(20))))
one('build-id-name-3', 'A build id whose name has three bytes', change=lambda e: e.put('.note.gnu.build-id', 0, b'\3\0\0\0'))
for section in ('.note.gnu.build-id', '.livepatch.depends', '.livepatch.xen_depends'):
    name = section.strip('.').replace('.', '-')
    one(f'note-type-1-{name}', f'The type of the note in {section} is 1', change=lambda e, section=section: e.put(section, 8, b'\1'))
    one(f'note-name-{name}', f'The name of the note in {section} is GNX', change=lambda e, section=section: e.put(section, 14, b'X'))
    one(f'note-size-{name}', f'{section} has twelve bytes', change=lambda e, section=section: e.set_section(section, size=12))
    one(f'note-empty-{name}', f'The note in {section} has no bytes in it', change=lambda e, section=section: e.put(section, 4, b'\0'))
make.payload('build-id-of-xen', text_of('build-id-of-xen'), change=lambda e: e.put('.note.gnu.build-id', 16, make.xen_id))
case('build-id-of-xen', 'The build id of the payload is that of Xen', 'upload a build-id-of-xen.livepatch', 'apply a', 'upload b stack-other.livepatch', 'apply b', 'revert b', 'revert a')
make.payload('depends-on-itself', text_of('depends-on-itself'), change=lambda e: e.put('.livepatch.depends', 16, e.content('.note.gnu.build-id')[16:]))
case('depends-on-itself', 'A payload that depends on itself', *tried('depends-on-itself'))
make.payload('xen-depends-other', text_of('xen-depends-other'), xen_depends=bytes(20))
case('xen-depends-other', 'For another Xen', *tried('xen-depends-other'))
make.payload('xen-depends-short', text_of('xen-depends-short'), xen_depends=make.xen_id[:19])
case('xen-depends-short', 'For a Xen whose build id is shorter', *tried('xen-depends-short'))

one('funcs-empty', 'An empty section of structures', text='.section .livepatch.funcs,"aw",@progbits\n' + replacement('lp_funcs_empty', '.x'))
for section in ('.livepatch.depends', '.livepatch.xen_depends', '.note.gnu.build-id'):
    one('empty-' + section.strip('.').replace('.', '-'), f'{section} is empty', change=lambda e, section=section: e.set_section(section, size=0))

# Hooks.
for kind in ('load', 'unload', 'preapply', 'apply', 'postapply', 'prerevert', 'revert', 'postrevert'):
    make.payload(f'hook-null-{kind}', text_of(f'hook-null-{kind}') + f'.section .livepatch.hooks.{kind},"a",@progbits\n.quad 0\n')
    case(f'hook-null-{kind}', f'The hook {kind} is a null pointer', *tried(f'hook-null-{kind}'))
    if kind not in ('apply', 'revert'):
        one(f'hook-two-{kind}', f'Two hooks {kind}', extra=hook(kind, f'lp_hook_two_{kind}', says(kind, 0), 2))
    one(f'hook-size-12-{kind}', f'A section of the hook {kind} of 12 bytes', extra=hook(kind, f'lp_hook_12_{kind}', says(kind, 0)) + '.long 0\n')
    one(f'hook-empty-{kind}', f'An empty section of the hook {kind}', extra=f'.section .livepatch.hooks.{kind},"a",@progbits\n')
every = ''.join(hook(kind, f'lp_every_{kind}', says(kind, 0)) for kind in ('load', 'unload', 'preapply', 'postapply', 'prerevert', 'postrevert'))
one('hook-every', 'Every hook but the two that act', extra=every)
one('hook-every-again', 'The same, applied again', None, 'revert a', 'apply a', extra=every.replace('lp_every', 'lp_every_again'))
make.payload('hook-only', ''.join(hook(kind, f'lp_only_{kind}', says(kind, 0)) for kind in ('load', 'unload', 'preapply', 'postapply')))
case('hook-only', 'Hooks, and no functions', *tried('hook-only', 'revert a', 'apply a', 'list'))
make.payload('hook-only-acts', ''.join(hook(kind, f'lp_acts_{kind}', says(kind, 0)) for kind in ('apply', 'revert')))
case('hook-only-acts', 'Hooks that act, and no functions', *tried('hook-only-acts'))
one('hook-apply-nothing', 'A hook that applies nothing and says so of success', extra=hook('apply', 'lp_apply_nothing', says('apply', 0)))
one('hook-apply-fails', 'A hook that applies nothing and says that it failed', extra=hook('apply', 'lp_apply_fails', says('apply', -22)))
one('hook-revert-nothing', 'A hook that reverts nothing and says so of success', extra=hook('revert', 'lp_revert_nothing', says('revert', 0)))
one('hook-revert-fails', 'A hook that reverts nothing and says that it failed', extra=hook('revert', 'lp_revert_fails', says('revert', -16)))
one('hook-preapply-fails', 'A hook before apply that fails', None, 'apply a', extra=hook('preapply', 'lp_preapply_fails', says('preapply', -16)))
one('hook-preapply-again', 'A hook before apply that says EAGAIN', extra=hook('preapply', 'lp_preapply_again', says('preapply', -11)))
one('hook-prerevert-fails', 'A hook before revert that fails', None, 'get a', extra=hook('prerevert', 'lp_prerevert_fails', says('prerevert', -16)))
make.payload('hook-replace', text_of('hook-replace') + hook('preapply', 'lp_hook_replace', says('preapply', 0)))
case('hook-replace', 'Replace, with and over a payload that has a hook before apply', 'upload a hook-replace.livepatch', 'replace a', 'apply a', 'upload b stack-other.livepatch', 'replace b', 'list')
make.payload('expect-replace', text_of('expect-replace', expect=bytes(4)))
case('expect-replace', 'Replace with a payload whose expectation fails', 'upload a stack-1.livepatch', 'upload b expect-replace.livepatch', 'apply a', 'replace b', 'list', 'extra')

# Addresses.
def at(name, purpose, /, *between, **fields):
    one(name, purpose, None, *between, **fields)


at('old-init', 'The old address is in the text that is freed after boot', old=hex(make.address('_sinittext')))
at('old-unmapped', 'The old address is not mapped', old='0xffff82d040000000')
at('old-not-canonical', 'The old address is none', old='0x123456789abcdef0')
at('old-low', 'The old address is in dom0', old='0x1000')
at('old-data', 'The old address is in the data of Xen', old=hex(make.address('saved_cmdline')))
at('old-rodata', 'The old address is in the read-only data of Xen', old=hex(make.address('_etext') + 0x1000))
at('old-middle', 'The old address is inside of a function', old=hex(plain + 12))
at('old-end', 'The old address is the last byte of the text of Xen', old=hex(make.address('__2M_text_end') - 1), new_size=0)
make.payload('old-payload', replacement('lp_old_payload', '.x') + func('lp_old_payload', old='lp_old_payload', old_size=12))
case('old-payload', 'The old address is the new function', *tried('old-payload'))
at('new-far-below', 'The new address is 2 GiB below the old one', new=hex(plain - (1 << 31)), old=hex(plain))
at('new-below', 'The new address is a byte less than 2 GiB below the old one', new=hex(plain - (1 << 31) + 1), old=hex(plain))
at('new-above', 'The new address is 2 GiB above the old one', new=hex(plain + (1 << 31)), old=hex(plain))
at('new-far-above', 'The new address is a byte more than 2 GiB above the old one', new=hex(plain + (1 << 31) + 1), old=hex(plain))
make.payload('new-above-endbr', func(hex(handler + (1 << 31)), HANDLER, old=hex(handler), old_size=31))
case('new-above-endbr', 'The same 2 GiB above, and the function begins with ENDBR64', 'upload a new-above-endbr.livepatch', 'apply a', *peek('peek-handler'), 'revert a')
make.payload('new-below-endbr', func(hex(handler - (1 << 31) + 1), HANDLER, old=hex(handler), old_size=31))
case('new-below-endbr', 'A byte less than 2 GiB below, and the function begins with ENDBR64', 'upload a new-below-endbr.livepatch', 'apply a', *peek('peek-handler'), 'revert a')
at('new-low', 'The new address is 16', new='16')
at('new-in-xen', 'The new address is another function of Xen', 'extra', new=hex(make.address('xen_compile_date')))
at('new-symbol-of-xen', 'The same by its symbol', 'extra', new='xen_compile_date')
one('new-data', 'The new function is in writable data', text=replacement('lp_new_data', '.x').replace('.text\n', '.data\n', 1) + func('lp_new_data'))
make.payload('new-rodata', replacement('lp_new_rodata', '.x').replace('.text\n', '.section .rodata,"a"\n', 1) + func('lp_new_rodata'))
case('new-rodata-run', 'The new function is in read-only data, and is called', 'upload a new-rodata.livepatch', 'apply a', 'extra')
at('new-undefined', 'The new address is a symbol that nobody has', new='lp_nobody')
at('old-undefined', 'The old address is a symbol that nobody has', old='lp_nobody_either')
at('old-symbol', 'The old address is a symbol of Xen', old=PLAIN)
at('old-and-name-differ', 'The old address is one function, and the name that of another', 'extra', old=PLAIN, name='printk')
at('name-unknown', 'The name is that of no function, and the old address is given', old=PLAIN, name='no_such_function')
at('name-null', 'There is no name, and the old address is given', old=hex(plain), name=None)
at('name-null-expect', 'The same, and the expectation fails', old=hex(plain), name=None, expect=bytes(4))
at('name-empty', 'The name is empty, and the old address is given', old=hex(plain), name='')
at('name-empty-resolve', 'The name is empty, and the old address is not given', name='')
at('name-unterminated', 'The name has no end in its section, and the expectation fails', old=hex(plain), name_at='lp_nut', expect=bytes(4), extra='.section .rodata.name,"a"\nlp_nut: .ascii "abc"\n')
at('name-odd', 'The name has odd bytes, and the expectation fails', old=hex(plain), name_at='lp_odd', expect=bytes(4), extra='.section .rodata.name,"a"\nlp_odd: .byte 0xc3, 0x28, 0x1b, 0x5b, 0x41, 0xff, 0\n')
at('name-long', 'A name of 300 bytes that nobody has', name='n' * 300)
at('name-long-127', 'A name of 127 bytes that nobody has', name='n' * 127)
at('name-in-xen', 'The name stands in Xen', name_at=hex(make.address('saved_cmdline')), old=hex(plain), expect=bytes(4))
at('old-size-huge', 'The old size is 4 GiB less a byte', old_size=0xffffffff)
at('new-size-huge', 'The new size is 4 GiB less a byte', new_size=0xffffffff)

# Structures and expectations.
right = make.bytes_at(plain, 31)
at('expect-right', 'An expectation of 12 bytes that holds', expect=right[:12])
at('expect-length-0', 'An expectation of no bytes', expect=bytes(3), length=0)
at('expect-length-13', 'An expectation that is longer than the function', expect=right[:13])
at('expect-length-31', 'An expectation of 31 bytes that holds, of a function of 31', expect=right, old_size=31, old=hex(plain))
at('expect-disabled', 'An expectation that would fail, not enabled', expect=bytes(4), enabled=0)
at('expect-disabled-long', 'An expectation that is not enabled, longer than the function, with reserved bits', expect=bytes(31), enabled=0, reserved=3)
for bits in (1, 2, 3):
    at(f'expect-reserved-{bits}', f'An expectation that holds, with reserved bits {bits}', expect=right[:5], reserved=bits)
at('expect-reserved-wrong', 'An expectation with reserved bits that is too long as well', expect=right[:13], reserved=1)
make.payload('expect-nop', func(0, PLAIN, new_size=5, expect=right[:5]))
case('expect-nop', 'An expectation that holds, of a function that is to do nothing', *tried('expect-nop'))
make.payload('expect-second', text_of('expect-second') + func('new_expect_second', 'livepatch_op', expect=bytes(2)))
case('expect-second', 'Two functions, and the expectation of the second fails', *tried('expect-second', *peek('peek-plain')))
case('expect-patched', 'An expectation of the original bytes while they are patched', 'upload a stack-1.livepatch', 'apply a', 'upload b expect-right.livepatch', 'apply b nodeps', 'revert a', 'apply b')
for version in (0, 1, 3, 255):
    at(f'version-{version}', f'A structure of version {version}', version=version)
one('version-1-size-64', 'Structures of 64 bytes, of version 1', patch=f'.section .rodata,"a"\n8: .asciz "{PLAIN}"\n.section .livepatch.funcs,"aw",@progbits\n.quad 8b, new_version_1_size_64, 0\n.long 8, 12\n.byte 1\n.skip 31\n')
one('version-1-size-832', 'Thirteen structures of 64 bytes of version 1, which are as long as eight of 104', patch=f'.section .rodata,"a"\n8: .asciz "{PLAIN}"\n.section .livepatch.funcs,"aw",@progbits\n' + '.quad 8b, new_version_1_size_832, 0\n.long 8, 12\n.byte 1\n.skip 31\n' * 13)
at('padding', 'Padding that is not zero', padding=b'\xff' * 39)
at('two-functions', 'Two functions', extra=func('new_two_functions', 'xen_compile_date'))

# Sections.
second = replacement('lp_second_text', '.second').replace('.text\n', '.section .text.second,"ax",@progbits\n', 1)
one('sections-two-funcs', 'A second section of structures, which is empty of sense', None, 'extra', 'revert a', 'apply a', change=lambda e: e.add('.livepatch.funcs', b'\x41' * 104, flags=ALLOC | WRITE))
one('sections-two-symbol-tables', 'A second symbol table', change=lambda e: e.add('.symtab', e.content('.symtab'), type=SYMTAB, flags=0, link=e.index('.strtab'), entsize=24))
one('sections-two-string-tables', 'A second string table', change=lambda e: e.add('.strtab', b'\0other\0', type=STRTAB, flags=0))
one('sections-two-build-ids', 'A second build id, of zeros', change=lambda e: e.add('.note.gnu.build-id', bytes(36)))
one('align-0-second-text', 'A second section of text whose alignment is 0', None, 'extra', extra=second, change=lambda e: e.set_section('.text.second', align=0))
one('align-0-second-rodata', 'A second section of read-only data whose alignment is 0', None, 'extra', extra='.section .rodata.more,"a"\n.ascii "ABCDEFGH"\n', change=lambda e: e.set_section('.rodata.more', align=0))
for bits in (12, 13, 21, 30, 31, 32, 40, 63):
    one(f'align-{bits}-text', f'The alignment of the text is 2^{bits}', change=lambda e, bits=bits: e.set_section('.text', align=1 << bits))
    one(f'align-{bits}-second-text', f'The alignment of a second section of text is 2^{bits}', text=text_of(f'align-{bits}-second-text') + second.replace('lp_second_text', f'lp_second_text_{bits}'),
        change=lambda e, bits=bits: e.set_section('.text.second', align=1 << bits))
one('align-63-both', 'The alignments of a second section of text and of one of data are 2^63', extra=second.replace('lp_second', 'lp_both') + '.data\n.quad 1\n', change=lambda e: e.set_section('.text.second', align=1 << 63).set_section('.data', align=1 << 63).set_section('.livepatch.funcs', align=1 << 63))
one('align-3', 'An alignment of 3', change=lambda e: e.set_section('.rodata', align=3))
one('align-3-not-allocated', 'An alignment of 3, of a section that is not allocated', change=lambda e: e.set_section('.strtab', align=3))
one('address-1', 'The address of a section is 1, and its alignment 4', change=lambda e: e.set_section('.rodata', addr=1, align=4))
one('address-1-align-1', 'The address of a section is 1, and its alignment 1', change=lambda e: e.set_section('.rodata', addr=1, align=1))
one('address-16', 'The address of a section is 16', None, 'extra', change=lambda e: e.set_section('.text', addr=16))
one('address-1-not-allocated', 'The address of a section that is not allocated is 1, and its alignment 8', change=lambda e: e.set_section('.symtab', addr=1, align=8))


def wraps(section, end):
    """The section ends, wrapped around 2^64, at an offset of the file."""
    return lambda e: e.set_section(section, size=(end - e.section(section, 'offset')) % (1 << 64))


one('wrap-not-allocated', 'A section that is not allocated wraps around 2^64', change=wraps('.note.GNU-stack', 16))
one('wrap-rodata', 'A section of read-only data wraps around 2^64', change=wraps('.rodata', 16))
one('wrap-text', 'A section of text wraps around 2^64', change=wraps('.text', 16))
one('wrap-strtab', 'The string table wraps around 2^64, to a zero', change=wraps('.strtab', 16))
one('wrap-strtab-not-zero', 'The string table wraps around 2^64, to another byte', change=wraps('.strtab', 4))
one('wrap-shstrtab', 'The string table of the sections wraps around 2^64, to a zero', change=wraps('.shstrtab', 16))
one('wrap-symtab', 'The symbol table wraps around 2^64', change=lambda e: e.set_section('.symtab', size=(16 - e.section('.symtab', 'offset')) % (1 << 64) // 24 * 24))
one('wrap-symtab-32', 'The size of the symbol table is more than 4 GiB of symbols', change=lambda e: e.set_section('.symtab', size=24 * ((1 << 64) // 24 - 1)))
one('wrap-rela', 'A table of relocations wraps around 2^64', change=lambda e: e.set_section('.rela.text', size=(16 - e.section('.rela.text', 'offset')) % (1 << 64) // 24 * 24))
one('wrap-offset', 'The offset of a section is near 2^64, and its end in the file', change=lambda e: e.set_section('.note.GNU-stack', offset=(1 << 64) - 8, size=72))
one('offset-in-header', 'The offset of a section that is not allocated is 63', change=lambda e: e.set_section('.note.GNU-stack', offset=63))
one('offset-at-end', 'The offset of an empty section is the end of the file', change=lambda e: e.set_section('.note.GNU-stack', offset=len(e.data)))
one('offset-behind-end', 'The offset of an empty section is behind the end of the file', change=lambda e: e.set_section('.note.GNU-stack', offset=len(e.data) + 1))
one('nobits-offset', 'The offset of a section without bytes in the file is behind its end', change=lambda e: e.set_section('.bss', offset=1 << 40))
one('nobits-offset-in-header', 'The offset of a section without bytes in the file is 63', change=lambda e: e.set_section('.bss', offset=63))
two = 2 << 20
one('nobits-2m', '2 MiB of zeros', change=lambda e: e.set_section('.bss', size=two))
one('nobits-2m-1', '2 MiB and a byte of zeros', change=lambda e: e.set_section('.bss', size=two + 1))
one('nobits-2m-1-not-allocated', 'The same, neither allocated nor writable', change=lambda e: e.set_section('.bss', size=two + 1, flags=0))
one('nobits-2m-1-writable', 'The same, writable but not allocated', change=lambda e: e.set_section('.bss', size=two + 1, flags=WRITE))
one('nobits-2m-1-executable', 'The same, executable and allocated', change=lambda e: e.set_section('.bss', size=two + 1, flags=ALLOC | EXEC))


def many(count, size):
    return lambda e: e.add('.bss', type=NOBITS, flags=ALLOC | WRITE, size=size, times=count)


one('nobits-4-of-2m', 'Four sections of 2 MiB of zeros', change=many(4, two))
one('nobits-100-of-2m', 'A hundred sections of 2 MiB of zeros', change=many(100, two))
one('nobits-900-of-2m', 'Nine hundred sections of 2 MiB of zeros', change=many(900, two))
one('nobits-funcs', 'The structures have no bytes in the file', change=lambda e: e.set_section('.livepatch.funcs', type=NOBITS))
one('nobits-build-id', 'The build id has no bytes in the file', change=lambda e: e.set_section('.note.gnu.build-id', type=NOBITS))
one('nobits-xen-depends', 'The dependency on Xen has no bytes in the file', change=lambda e: e.set_section('.livepatch.xen_depends', type=NOBITS))
one('nobits-text', 'The text has no bytes in the file', change=lambda e: e.set_section('.text', type=NOBITS))
one('nobits-strtab', 'The string table has no bytes in the file', change=lambda e: e.set_section('.strtab', type=NOBITS))
one('nobits-shstrtab', 'The string table of the sections has no bytes in the file', change=lambda e: e.set_section('.shstrtab', type=NOBITS))
one('flags-wx', 'A section is writable and executable', extra='.section .both,"awx",@progbits\n.quad 0\n')
one('flags-wx-not-allocated', 'The same, not allocated', extra='.section .both,"wx",@progbits\n.quad 0\n')
one('flags-wx-empty', 'The same, allocated and empty', extra='.section .both,"awx",@progbits\n')
one('flags-tls', 'A section of thread-local data', extra='.section .tdata,"awT",@progbits\n.quad 0\n')
one('flags-compressed', 'A section that is said to be compressed', change=lambda e: e.set_section('.rodata', flags=ALLOC | 0x800))
one('type-group', 'A section of a group', extra='.section .text.group,"axG",@progbits,lp_group,comdat\nlp_group: ret\n')
one('type-unknown', 'An allocated section of an unknown type', change=lambda e: e.set_section('.rodata', type=0x6fff1234))
one('type-null', 'An allocated section of type 0', change=lambda e: e.set_section('.rodata', type=0))
one('type-strtab-allocated', 'The string table is allocated', change=lambda e: e.set_section('.strtab', flags=ALLOC))
one('type-rela-allocated', 'A table of relocations is allocated', change=lambda e: e.set_section('.rela.text', flags=ALLOC))
one('type-symtab-allocated', 'The symbol table is allocated', change=lambda e: e.set_section('.symtab', flags=ALLOC))


def count_of_sections(count):
    return lambda e: e.add('.more', type=PROGBITS, flags=0, times=count - e.count)


one('sections-1023', '1023 sections', change=count_of_sections(1023))
one('sections-1024', '1024 sections', change=count_of_sections(1024))
one('shentsize-65', 'Headers of sections of 65 bytes', change=lambda e: e.header(58, 'H', 65) and None)


def strided(table, size, stride, keep):
    def change(e):
        old = e.content(table)
        e.move(table, b''.join(old[i:i + size] + bytes(stride - size) for i in range(0, len(old), size)))
        e.set_section(table, entsize=stride)
    return change


def strided_headers(e):
    table = bytes(e.data[e.table:e.table + 64 * e.count])
    e.header(40, 'Q', e.append(b''.join(table[i:i + 64] + bytes(8) for i in range(0, len(table), 64))))
    e.header(58, 'H', 72)


one('shentsize-72', 'Headers of sections of 72 bytes, as the file says', None, 'extra', change=strided_headers)
one('symtab-entsize-25', 'Symbols of 25 bytes in a table of symbols of 24', change=lambda e: e.set_section('.symtab', entsize=25))
one('symtab-entsize-32', 'Symbols of 32 bytes, as the table says', None, 'extra', change=strided('.symtab', 24, 32, True))
one('symtab-entsize-0', 'Symbols of no bytes', change=lambda e: e.set_section('.symtab', entsize=0))
one('symtab-one', 'A symbol table with the first symbol alone', change=lambda e: e.set_section('.symtab', size=24))
one('symtab-link-rodata', 'The string table of the symbols is read-only data', change=lambda e: e.set_section('.symtab', link=e.index('.rodata')))
one('symtab-link-shstrtab', 'The string table of the symbols is that of the sections', change=lambda e: e.set_section('.symtab', link=e.index('.shstrtab')))

# Symbols that are somewhere else.
for name, number in (('common', 0xfff2), ('absolute', 0xfff1), ('xindex', 0xffff), ('ff00', 0xff00), ('fff0', 0xfff0)):
    one(f'symbol-section-{name}', f'A symbol in section {number:#x}', extra=f'.text\nlp_somewhere_{name}: ret\n', change=lambda e, name=name, number=number: e.set_symbol(f'lp_somewhere_{name}', shndx=number))
one('symbol-section-count', 'A symbol in the section behind the last', extra='.text\nlp_somewhere: ret\n', change=lambda e: e.set_symbol('lp_somewhere', shndx=e.count))
one('symbol-section-last', 'A symbol in the last section, which is not allocated', extra='.text\nlp_somewhere_last: ret\n', change=lambda e: e.set_symbol('lp_somewhere_last', shndx=e.count - 1))
one('symbol-not-allocated', 'A symbol in a section that is not allocated', extra='.section .remarks,"",@progbits\nlp_remark: .byte 1\n')
one('symbol-not-allocated-used', 'The same, and something refers to it', extra='.section .remarks,"",@progbits\nlp_remark_used: .byte 1\n.section .rodata,"a"\n.balign 8\n.quad lp_remark_used\n')
one('symbol-not-allocated-twice', 'A symbol of a name of Xen in a writable section that is not allocated', extra=f'.section .remarks,"w",@progbits\n{PLAIN}: .byte 1\n')
one('symbol-name-beyond', 'The name of a symbol is beyond the string table', extra='.text\nlp_beyond: ret\n', change=lambda e: e.set_symbol('lp_beyond', name=e.section('.strtab', 'size')))
one('symbol-name-last', 'The name of a symbol is the last byte of the string table', extra='.text\nlp_last: ret\n', change=lambda e: e.set_symbol('lp_last', name=e.section('.strtab', 'size') - 1))
one('symbol-0', 'The first symbol, which is nobody, has a value and a name beyond the table', change=lambda e: e.set_symbol(0, name=0xffffff, value=7, shndx=1))
one('symbol-value-beyond', 'The value of a symbol is beyond its section', extra='.text\nlp_value: ret\n', change=lambda e: e.set_symbol('lp_value', value=1 << 40))
one('symbol-name-long', 'A symbol whose name has 200 bytes', extra=f'.text\n{"lp_" + "n" * 197}: ret\n')
one('symbol-name-127', 'A symbol whose name has 127 bytes', extra=f'.text\n{"lp_" + "m" * 124}: ret\n')
one('symbol-name-128', 'A symbol whose name has 128 bytes', extra=f'.text\n{"lp_" + "o" * 125}: ret\n')
one('symbol-new-value', 'The new address is that of a symbol that Xen has and the payload defines as absolute', new='lp_absolute_new', extra=f'.globl lp_absolute_new\nlp_absolute_new = {plain + 64:#x}\n')

# Relocations, in a table of two pointers in read-only data.
table = '.section .rodata.table,"a"\n.balign 8\n.quad .rodata.table, .rodata.table\n'
RT = '.rela.rodata.table'


def relocated(name, purpose, /, *between, **fields):
    def change(e):
        for field, value in fields.items():
            e.rela(RT, 1, field, value)
    one(name, purpose, None, *between, extra=table, change=change)


relocated('rela-64-last', 'A relocation of 8 bytes at the last 8 bytes of a section')
relocated('rela-64-edge', 'A relocation of 8 bytes one byte further', offset=9)
relocated('rela-32-last', 'A relocation of 4 bytes at the last 4 bytes of a section', offset=12, type=2)
relocated('rela-32-edge', 'A relocation of 4 bytes one byte further', offset=13, type=2)
relocated('rela-offset-wraps', 'A relocation whose offset wraps around 2^64', offset=(1 << 64) - 4)
relocated('rela-plt32', 'A relocation of type PLT32', type=4)
relocated('rela-overflow', 'A relocation of type PC32 that overflows', type=2, addend=1 << 40)
relocated('rela-overflow-plt', 'A relocation of type PLT32 that overflows', type=4, addend=-(1 << 40))
relocated('rela-pc64', 'A relocation of type PC64', type=24)
relocated('rela-32', 'A relocation of type 32', type=10)
relocated('rela-32s', 'A relocation of type 32S', type=11)
relocated('rela-gotpcrel', 'A relocation of type GOTPCREL', type=9)
relocated('rela-16', 'A relocation of type 16', type=12)
relocated('rela-none', 'A relocation of no type', type=0)
relocated('rela-none-beyond', 'A relocation of no type beyond its section', type=0, offset=1 << 40)
relocated('rela-none-symbol-0', 'A relocation of no type to symbol 0', type=0, symbol=0)
relocated('rela-type-high', 'A relocation whose type is 256', type=256)
one('rela-none-new', 'A relocation of no type for the new address, which stays 0', change=lambda e: e.rela('.rela.livepatch.funcs', 1, 'type', 0) and None)
one('rela-not-allocated', 'Relocations of unknown types for a section that is not allocated', extra='.section .remarks,"",@progbits\n.quad .rodata\n', change=lambda e: e.rela('.rela.remarks', 0, 'type', 10) and None)
one('rela-not-allocated-link', 'The same, with a wrong symbol table', extra='.section .remarks,"",@progbits\n.quad .rodata\n', change=lambda e: e.set_section('.rela.remarks', link=1))
one('rela-nobits', 'Relocations for a section without bytes in the file', extra=table, change=lambda e: e.set_section(RT, info=e.index('.bss')).set_section('.bss', size=64))
one('rela-entsize-32', 'Relocations of 32 bytes, as the table says', None, 'extra', change=strided('.rela.livepatch.funcs', 24, 32, True))
one('rela-entsize-25', 'Relocations of 25 bytes in a table of relocations of 24', change=lambda e: e.set_section('.rela.livepatch.funcs', entsize=25))
one('rela-entsize-48', 'A table of two relocations that says to hold one', change=lambda e: e.set_section('.rela.livepatch.funcs', entsize=48))
one('rela-info-symtab', 'Relocations for the symbol table', extra=table, change=lambda e: e.set_section(RT, info=e.index('.symtab')))
one('rela-info-itself', 'Relocations for their own section', extra=table, change=lambda e: e.set_section(RT, info=e.index(RT)))
one('rela-info-0', 'Relocations for section 0', extra=table, change=lambda e: e.set_section(RT, info=0))
one('rela-info-count', 'Relocations for the section behind the last', extra=table, change=lambda e: e.set_section(RT, info=e.count))
one('rela-rel-empty', 'An empty table of relocations of the other kind', extra=table, change=lambda e: e.set_section(RT, type=REL_TYPE, size=0))
one('rela-rel', 'A table of relocations of the other kind', extra=table, change=lambda e: e.set_section(RT, type=REL_TYPE, size=16, entsize=16))
one('rela-rel-not-allocated', 'The same, for a section that is not allocated', extra='.section .remarks,"",@progbits\n.quad .rodata\n', change=lambda e: e.set_section('.rela.remarks', type=REL_TYPE, size=16, entsize=16))
one('rela-empty', 'An empty table of relocations', extra=table, change=lambda e: e.set_section(RT, size=0))
one('rela-empty-link', 'An empty table of relocations with a wrong symbol table', extra=table, change=lambda e: e.set_section(RT, size=0, link=1))
one('rela-text-pc32-beyond', 'A relocation far beyond the text', change=lambda e: e.rela('.rela.text', 0, 'offset', 1 << 32) and None)
one('rela-twice', 'Two tables of relocations for one section', extra=table, change=lambda e: e.add('.rela.again', e.content(RT), type=RELA_TYPE, flags=0, link=e.index('.symtab'), info=e.index('.rodata.table'), entsize=24))
one('rela-expectation', 'A relocation on the expectation of a structure', change=lambda e: e.rela('.rela.livepatch.funcs', 1, 'offset', 72) and None)

# What a compiler makes.
one('c-pure', 'A replacement in C: a loop, a local function and a switch', compiled('pure.c'), 'extra', change=with_sizes('c_pure_version'))
make.payload('c-say', compiled('say.c'), change=with_sizes('c_say_version'))
case('c-say', 'A replacement in C with data of its own, which cannot be applied again', 'upload a c-say.livepatch', 'apply a', 'extra', 'extra', 'revert a', 'extra', 'apply a', 'unload a',
     'upload a c-say.livepatch', 'apply a', 'extra', 'revert a', 'unload a')
make.payload('c-hooked', compiled('hooked.c').replace('1837', str(make.xen.symbol_size(HANDLER))), change=with_sizes('c_hooked_version', 'c_hooked_handler'))
case('c-hooked', 'Two replacements in C, with hooks that are called while they are applied and reverted', 'upload a c-hooked.livepatch', 'apply a', 'extra', 'key u', 'revert a', 'extra', 'unload a')

# The payloads that were there before these.
FIRST = """
bigendian buildid-name-GNX buildid-namesz5 buildid-size12 buildid-type1 elfclass32 empty-file expect-bad expect-good funcs-offset-oob
funcs-size-huge funcs-size0 garbage4k good hooks machine-arm64 missing-buildid missing-depends missing-funcs missing-xen-depends
modinfo-unterminated newsize0 no-strtab no-symtab nop-func-32 nop-func oldsize5 one-byte rela-entsize0 rela-info-oob rela-info0 rela-link-bad
rela-offset-oob rela-size25 rela-sym-oob rela-sym0 shentsize63 shnum0 shnum1 shoff-oob shstrndx-oob stacked strtab-noterm symtab-entsize23
text-align0 trunc-half type-exec version1 version3 with-modinfo xendep-size16
""".split()
if len(sys.argv) > 4:
    for name in FIRST:
        with open(f'{sys.argv[4]}/{name}.livepatch', 'rb') as file:
            make.write(name, file.read())
        case(f'first-{name}', f'One of the first payloads, {name}', *tried(name, 'extra'))

for name, purpose, steps in blocks:
    assert len(name) < 100 and name.replace('-', '').replace('_', '').isalnum(), name
assert len({name for name, _, _ in blocks}) == len(blocks), 'a case has the name of another'
with open(scripts, 'w') as file:
    file.write('\n'.join(f'# {name}: {purpose}\n' + ''.join(step + '\n' for step in steps) for name, purpose, steps in blocks))
print(f'{len(make.made)} payloads, {len(blocks)} scripts')
