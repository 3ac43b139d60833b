# Tells what a program's debug information says of types of C. Run by gdb:
#
#     gdb -batch -nx -x symbols.py xen-syms <questions
#
# A question is a line: "type T" (struct xen_dm_op; after a dot, the type of a member), "constant C" (a constant of an
# enumeration). Answers come in the order of the questions; what is not known has none. Columns are separated by tabs.
#
#     version   what the program calls itself, always the first line
#     type      type, size in bytes
#     member    type, name, offset, size in bytes; 0 for an array without a length. What stands in a member follows it: a.b
#     bits      type, name, first bit from the start of the type, number of bits
#     constant  name, value
#     end       always the last line
import re
import sys

import gdb


def has_members(of):
    return of.code in (gdb.TYPE_CODE_STRUCT, gdb.TYPE_CODE_UNION)


def members(of, start=0):
    """The members of a type with their first bits. Those of a member without a name are the type's own."""
    for field in of.fields():
        first = start + field.bitpos
        if field.name:
            yield field, first
        else:
            yield from members(field.type.strip_typedefs(), first)


def find_type(spelling):
    """The type that is spelled so, or None. An array of structures stands for one of them."""
    name, *path = spelling.split(".")
    try:
        found = gdb.lookup_type(name).strip_typedefs()
    except gdb.error:
        return None
    for part in path:
        if found is None or not has_members(found):
            return None
        found = next((field.type.strip_typedefs() for field, _ in members(found) if field.name == part), None)
        if found is not None and found.code == gdb.TYPE_CODE_ARRAY and has_members(found.target().strip_typedefs()):
            found = found.target().strip_typedefs()
    return found


def tell(*columns):
    print(*columns, sep="\t")


def tell_members(spelling, of, path="", start=0):
    for field, first in members(of, start):
        name, inside = path + field.name, field.type.strip_typedefs()
        if field.bitsize:
            tell("bits", spelling, name, first, field.bitsize)
            continue
        tell("member", spelling, name, first // 8, inside.sizeof)
        if has_members(inside):
            tell_members(spelling, inside, name + ".", first)


def tell_type(spelling):
    found = find_type(spelling)
    if found is None or found.sizeof == 0 or found.code == gdb.TYPE_CODE_FUNC:
        return
    tell("type", spelling, found.sizeof)
    if has_members(found):
        tell_members(spelling, found)


def tell_constant(name):
    symbol = gdb.lookup_static_symbol(name)
    if symbol is not None and symbol.addr_class == gdb.SYMBOL_LOC_CONST and symbol.type.code == gdb.TYPE_CODE_ENUM:
        tell("constant", name, next(field.enumval for field in symbol.type.fields() if field.name == name))


gdb.execute("set language c")
with open(gdb.objfiles()[0].filename, "rb") as program:
    version = re.search(rb"\0(4\.[0-9]+[.-][^\0\n ]*)\0", program.read())
tell("version", version.group(1).decode("ascii", "replace") if version else "")
for question in sys.stdin:
    kind, name = question.rstrip("\n").split(" ", 1)
    if kind == "type":
        tell_type(name)
    else:
        tell_constant(name)
tell("end")
