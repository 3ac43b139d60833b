"""Accesses of a PVH guest that Xen emulates, where no device model serves it. CC0 1.0."""
from script import script

FILE = 'emulation'
PVH = ('pvh',)


@script(FILE, 'ports', PVH)
def _(s):
    s.note('ports of what a PVH guest does not have, and of what it has')
    for port in ('0x20', '0x21', '0x40', '0x43', '0x60', '0x61', '0x64', '0x70', '0x71', '0x80', '0xcf8', '0xcfc', '0x300', '0x3f8', '0x510', '0xaff', '0xb000', '0xffff'):
        for size in (1, 2, 4):
            s.note(f'{size} at {port}')
            s.line(f'in {size} {port}')
            s.line(f'out {size} {port} 0')
    s.note('the address of a configuration space')
    s.line('out 4 0xcf8 0x80000000')
    s.line('in 4 0xcf8')
    s.line('in 4 0xcfc')
    s.line('in 2 0xcfe')
    s.line('in 1 0xcff')
    s.line('in 1 0xcf8')


@script(FILE, 'power-management', PVH)
def _(s):
    s.note('a timer, whose value is its own affair')
    for port in ('0xb000', '0xb004', '0xb009', '0x1f40', '0x400', '0x500'):
        for size in (1, 2):
            s.line(f'in {size} {port}')


@script(FILE, 'memory', PVH)
def _(s):
    s.note('where no memory is')
    for address in ('0x800000', '0x10000000', '0xa0000', '0xb8000', '0xf0000', '0xc0000000', '0xe0000000', '0xfec00000', '0xfed00000', '0xfed40000', '0xfee00020', '0xff000000', '0xfffff000', '0xfffffff0'):
        for size in (1, 2, 4, 8):
            s.note(f'{size} at {address}')
            s.line(f'read {size} {address}')
            if address not in ('0xfee00020', '0xa0000', '0xb8000', '0xf0000'):
                s.line(f'write {size} {address} 0x1234')
                s.line(f'read {size} {address}')
    s.note('across the end of a page')
    for address in ('0x800ffd', '0x800fff', '0xc0000ffe'):
        s.line(f'read 4 {address}')
        s.line(f'read 8 {address}')
        s.line(f'write 4 {address} 0')


@script(FILE, 'local-apic', PVH)
def _(s):
    s.note('registers at 32 bits')
    for register in ('0x20', '0x30', '0x80', '0x90', '0xa0', '0xb0', '0xc0', '0xd0', '0xe0', '0xf0', '0x100', '0x170', '0x180', '0x200', '0x280', '0x300', '0x310', '0x320', '0x330', '0x340', '0x350', '0x360', '0x370', '0x380', '0x390', '0x3e0', '0x3f0', '0x400', '0xff0'):
        s.line(f'read 4 0xfee00000+{register}')
    s.line('write 4 0xfee000f0 0x1ff')
    s.line('read 4 0xfee000f0')
    s.line('write 4 0xfee00080 0xff')
    s.line('read 4 0xfee00080')
    s.line('write 4 0xfee00320 0x10040')
    s.line('read 4 0xfee00320')
    s.line('read 1 0xfee00080')
    s.line('read 2 0xfee00080')
    s.line('read 8 0xfee00080')
    s.line('read 4 0xfee00084')


@script(FILE, 'string-instructions', PVH)
def _(s):
    for size in (1, 2, 4):
        s.note(f'{size} bytes from a port')
        s.line('fill B1 64 0x11')
        s.line(f'rep-in {size} 0x300 B1+8 3')
        s.line('bytes B1 32')
        s.line('fill B1 64 0x11')
        s.line(f'rep-in {size} 0x300 B1+16 3 down')
        s.line('bytes B1 32')
        s.line(f'rep-out {size} 0x300 B1 3')
        s.line(f'rep-out {size} 0x300 B1+16 3 down')
        s.line(f'rep-in {size} 0x300 B1 0')
    s.note('more than a page')
    s.line('rep-in 1 0x300 B2+100 8192')
    s.line('bytes B4+96 8')
    s.line('rep-out 4 0x300 B2+2 2000')
    for size in (1, 2, 4, 8):
        s.note(f'{size} bytes from where no memory is')
        s.line('fill B1 64 0x11')
        s.line(f'rep-movs-from {size} 0x800000 B1+8 2')
        s.line('bytes B1 32')
        s.line(f'rep-movs-from {size} 0x800100 B1+16 2 down')
        s.line(f'rep-movs-to {size} 0x800000 B1 2')
        s.line(f'rep-movs-to {size} 0x800100 B1+16 2 down')
        s.line(f'rep-movs-from {size} 0x800000 B1 0')
    s.note('more than a page, and across pages')
    s.line('rep-movs-from 4 0x800000 B2 2048')
    s.line('rep-movs-from 4 0x800ffe B2+1 3')
    s.line('rep-movs-to 8 0x800ff8 B2+4092 4')
    s.note('between memory')
    s.line('fill B6 64 0x66')
    s.line('rep-movs-from 4 &B6 B7 16')
    s.line('bytes B7 32')


@script(FILE, 'a-hole', PVH)
def _(s):
    s.note('memory that the guest gave back')
    s.line('put u32 B4 0x4444')
    s.line('put u64 B1 gfn:B4')
    s.line('put u64 B0 &B1')
    s.line('put u64 B0+8 1')
    s.line('put u16 B0+24 0x7ff0')
    s.line('call 12 1 &B0')
    for size in (1, 2, 4, 8):
        s.line(f'read {size} &B4')
        s.line(f'write {size} &B4 7')
        s.line(f'read {size} &B4')
    s.line('rep-movs-to 4 &B4 B5 8')
    s.line('rep-movs-from 4 &B4 B5 8')
    s.line('bytes B5 8')
    s.note('an instruction that changes what is not there')
    s.line('fill B4 8 1')
    s.line('show u64 B4')
    s.note('and as the argument of a hypercall')
    s.line('call 32 4 &B4')
    s.line('call 17 1 &B4')
