"""The language of the scripts itself: what statements print, and what is refused. CC0 1.0."""
from script import SELF, script

FILE = 'language'


@script(FILE, 'statements', callers=('pvh', 'pv'))
def _(s):
    s.note('numbers')
    for number in ('0', '12', '-1', '0x1f', '18446744073709551615', '0xffffffffffffffff', '1+2-3+4', '-5+3', 'self-self', '&B1-&B0', '&B15-&B0', 'gfn:B2-gfn:B0'):
        s.line(f'print {number}')
    s.note('memory')
    s.line('put u8 B0 0x1ff')
    s.line('put u16 B0+1 0x12345')
    s.line('put u32 B0+4 -1')
    s.line('put u64 B0+8 -2')
    s.line('put word B0+16 0x123456789abcdef0')
    s.line('bytes B0 24')
    for kind in ('u8', 'u16', 'u32', 'u64', 'word'):
        s.line(f'show {kind} B0+8')
    s.line('show u64 B0+5')
    s.line('fill B0+4094 4 0xab')
    s.line('bytes B0+4092 8')
    s.line('show u16 B1')
    s.line('fill B15 4096 1')
    s.line('show u64 B15+4088')
    s.line('fill B15+4096 0 1')
    s.note('variables')
    s.line('let a = 5')
    s.line('let b_2 = $a+$a')
    s.line('print $b_2-$a')
    s.line('let a = $a+1')
    s.line('print $a')
    s.line('get c = u16 B15')
    s.line('print $c')
    s.line('put u16 B15 -1')
    s.line('get c = u16 B15')
    s.line('print $c')
    s.line('same $a 6')
    s.line('same $a $b_2')
    s.note('calls')
    s.line('call 17 0')
    s.line('result version')
    s.line('same $version 0x40011')
    s.line('repeat 3 call 17 0')
    s.line('repeat 3 call 99')
    s.line('result last')
    s.line('print $last')
    s.line(f'put u16 B0 {SELF}')
    s.line(f'put u16 B0+2 {SELF}')
    s.line('repeat 3 call 32 6 &B0')
    s.line('show u32 B0+4')
    s.line('')
    s.line('text   words  with   blanks')
    s.line('   print   1')
    if not s.pv:
        s.line('call32 17 0')
        s.line('call32 99')
        s.line('call32dirty 99')
        s.line('repeat 2 call32 17 0')


@script(FILE, 'terms-of-pv', callers=('pv',))
def _(s):
    for level in (1, 2, 3, 4):
        s.line(f'same table:{level} table:{level}')
    s.line('same table:1 table:2')
    s.line('same mfn:B0 mfn:B1')
    s.line('print pte:B1-pte:B0')
    s.line('same $shared_info 0')


REFUSED = ('bogus', 'print', 'print 1 2', 'print x', 'print 0x', 'print 1+', 'print 18446744073709551616', 'print B0', 'print &B16', 'print &B', 'print $nothing', 'print 0X1', 'print --1', 'print foo:B0', 'put u8 B0', 'put u24 B0 1', 'put u8 B16 1',
           'put u8 &B0 1', 'put u32 B15+4093 1', 'put u8 B0+65536 1', 'fill B0 65537 0', 'fill B0 1 256', 'bytes B0 33', 'bytes B15+4095 2', 'let a 1', 'let A = 1', 'let 1a = 1', 'let a = = 1', 'get a = u8', 'result a', 'call', 'call 17 0 1 2 3 4 5',
           'repeat 0 call 17 0', 'repeat 1048576 call 17 0', 'repeat 2 print 1', 'same 1', 'call 17 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14', 'down')
REFUSED_BY_PVH = ('print mfn:B0', 'print table:1', 'in 3 0x300', 'in 1 0x10000', 'in 8 0x300', 'in 1', 'out 1 0x300', 'read 3 0', 'read 4 0x100000000', 'rep-in 1 0x300 B0', 'rep-in 8 0x300 B0 1', 'rep-in 1 0x300 B15 4097', 'rep-in 4 0x300 B0 2 down',
                  'rep-in 1 0x300 B0 1 up', 'rep-movs-to 3 0 B0 1', 'call32')
REFUSED_BY_PV = ('print table:0', 'print table:5', 'in 1 0x300', 'call32 17 0', 'read 4 0')


def refused(number, line, caller):
    @script(FILE, f'refused-{number}', callers=(caller,))
    def _(s):
        s.line(line)
        s.line('text not reached')


for number, line in enumerate(REFUSED + REFUSED_BY_PVH, 1):
    refused(number, line, 'pvh')
for number, line in enumerate(REFUSED_BY_PV, 1):
    refused(number, line, 'pv')
