"""What came of a run, out of its console. CC0 1.0.

results.py scripts CONSOLE SCRIPTS RESULTS REST      adds what was answered to RESULTS, and writes the scripts that are left to REST
results.py left SCRIPTS RESULTS REST                 writes the scripts that RESULTS has no answer of to REST
results.py mutations FILE SCRIPTS                    writes scripts that change every byte of FILE's header and of its headers of sections
results.py table RESULTS TABLE                       makes a table of what came of those
results.py order RESULTS SCRIPTS                     puts what was answered into the order of the scripts
results.py some SCRIPTS PAYLOADS REST [NAME...]      writes the scripts whose payloads are in a folder, or those of them that are named
results.py compare RESULTS STORED                    says which answers are others than those that are stored; lines of Xen's are not compared

Exit status: 0 when something was answered, 1 when nothing was; of compare, 1 when something is different.
"""
import itertools
import os
import re
import sys

MARK = re.compile(r'ask> (block|asking|answer|anew|end)(?:: (.*))?$')
LINE = re.compile(r'\(XEN\) (?:\[[^]]*\] )?(livepatch: .*)$')
XEN = re.compile(r'\(XEN\) (?:\[[^]]*\] )?(.*)$')


def printable(text):
    return ''.join(c if ' ' <= c <= '~' else f'\\x{ord(c):02x}' for c in text)


def read_console(path):
    with open(path, 'rb') as file:
        return [line.rstrip('\r') for line in file.read().decode('latin-1').split('\n')]


def death(lines):
    """How Xen died, from what it said last."""
    said = [match.group(1) for match in map(XEN.search, lines) if match]
    at = next((match.group(1) for line in said if (match := re.search(r'RIP:\s+\S+:\[<[0-9a-f]+>\] (\S+)', line))), None)
    bug = next((line for line in said if re.match(r'(Xen BUG at|Assertion .* failed)', line)), None)
    why = None
    for number, line in enumerate(said):
        if 'DOUBLE FAULT' in line:
            why = 'double fault'
        if line.startswith('Panic on CPU'):
            why = said[number + 1].strip() if number + 1 < len(said) else ''
            if number + 2 < len(said) and said[number + 2].strip() and not said[number + 2].startswith('*'):
                why += ' ' + said[number + 2].strip()
            break
    if at is None and why is None and bug is None:
        return 'CRASH without a word' if said else 'CRASH or hang without a word'
    return 'CRASH' + (f' at {at}' if at else '') + (f': {bug or why}' if bug or why else '')


def scripts_of(path):
    """The blocks of a file of scripts: (name, all of its lines)."""
    blocks = []
    with open(path) as file:
        for line in file.read().splitlines():
            if line.startswith('#'):
                blocks.append((line[1:].strip(), [line]))
            elif line and blocks:
                blocks[-1][1].append(line)
    return blocks


def names_of(results):
    with open(results) as file:
        return {line[1:].strip() for line in file if line.startswith('#')}


def left(scripts, results, rest):
    known = names_of(results)
    blocks = [lines for name, lines in scripts_of(scripts) if name not in known]
    with open(rest, 'w') as file:
        file.write('\n'.join('\n'.join(lines) + '\n' for lines in blocks))
    return 0


def collect(console, scripts, results, rest):
    answered, current, done, last = [], None, False, 0
    lines = read_console(console)
    for number, line in enumerate(lines):
        mark = MARK.search(line)
        if mark:
            last = number
            kind, text = mark.groups()
            if kind == 'block':
                current = [text, []]
                answered.append(current)
            elif kind == 'asking':
                current[1].append([text, None, []])
            elif kind == 'answer':
                name, _, result = text.partition(' -> ')
                if current[1] and current[1][-1][0] == name:
                    current[1][-1][1] = result
                else:
                    current[1].append([name, result, []])
            else:
                done = True
                break
        elif current and current[1] and (message := LINE.search(line)):
            current[1][-1][2].append(message.group(1))
    if not answered:
        return 1
    if not done:
        steps = answered[-1][1]
        if steps and steps[-1][1] is None:
            steps[-1][1] = death(lines[last:])
        else:
            steps.append(['(afterwards)', death(lines[last:]), []])
    with open(results, 'a') as file:
        for name, steps in answered:
            file.write(f'# {name}\n')
            for step, result, messages in steps:
                if not step.startswith('(afterwards)') or (result is not None and ('CRASH' in result or step.startswith('(afterwards) unload'))):
                    file.write(f'{step} -> {printable(result or "?")}\n')
                    file.writelines(f'| {printable(message)}\n' for message in messages)
            file.write('\n')
    return left(scripts, results, rest)


def mutations(path, scripts):
    with open(path, 'rb') as file:
        data = file.read()
    table, count = int.from_bytes(data[40:48], 'little'), int.from_bytes(data[60:62], 'little')
    name = path.rsplit('/', 1)[-1]
    with open(scripts, 'w') as file:
        for offset in [*range(64), *range(table, table + 64 * count)]:
            old, seen = data[offset], set()
            for value in (0, 255, old ^ 1, *([old ^ 128] if offset < 64 else [])):
                if value != old and value not in seen:
                    seen.add(value)
                    file.write(f'# {offset} {value}\nmutate {name} {offset} {value} m\n')
    return 0


def order(results, scripts):
    blocks = {}
    with open(results) as file:
        for block in file.read().split('\n\n'):
            if block.strip():
                blocks[block.strip().splitlines()[0][1:].strip()] = block.strip()
    names = [name for name, _ in scripts_of(scripts)]
    with open(results, 'w') as file:
        for name in [name for name in names if name in blocks] + [name for name in blocks if name not in set(names)]:
            file.write(blocks[name] + '\n\n')
    return 0


def some(scripts, payloads, rest, *names):
    blocks = [lines for name, lines in scripts_of(scripts)
              if (not names or name.split(':')[0] in names)
              and all(os.path.exists(os.path.join(payloads, line.split()[2])) for line in lines if line.startswith('upload '))]
    with open(rest, 'w') as file:
        file.write('\n'.join('\n'.join(lines) + '\n' for lines in blocks))
    return 0 if blocks else 1


def answers_of(results):
    with open(results) as file:
        blocks = [block.strip().splitlines() for block in file.read().split('\n\n') if block.strip()]
    return {lines[0]: [line for line in lines[1:] if not line.startswith('|')] for lines in blocks}


def compare(results, stored):
    new, old = answers_of(results), answers_of(stored)
    different = 0
    for name, answers in new.items():
        if name not in old or answers == old[name]:
            continue
        different += 1
        print(name)
        for was, here in itertools.zip_longest(old[name], answers, fillvalue='nothing'):
            if was != here:
                print(f'    stored: {was}\n    now:    {here}')
    print(f'{sum(map(len, new.values()))} answers to {len(new)} scripts; {different} scripts are answered otherwise than before')
    return 1 if different else 0


def table(results, path):
    """offset, value, result, and what Xen said of it; an upload that succeeded and an unload that did not have both results."""
    with open(results) as file, open(path, 'w') as out:
        out.write('offset\tvalue\tresult\thypervisor_lines\n')
        for block in file.read().split('\n\n'):
            lines = block.strip().splitlines()
            if not lines:
                continue
            offset, value = lines[0][1:].split()
            answers = [line.partition(' -> ')[2] for line in lines[1:] if not line.startswith('|')]
            said = [line[2:].replace('livepatch: m: ', '').replace('livepatch: ', '') for line in lines[1:] if line.startswith('|')]
            out.write(f'{offset}\t{int(value):#04x}\t{"; ".join(answers)}\t{" ; ".join(said)}\n')
    return 0


if __name__ == '__main__':
    commands = {'scripts': collect, 'left': left, 'mutations': mutations, 'table': table, 'order': order, 'some': some, 'compare': compare}
    sys.exit(commands[sys.argv[1]](*sys.argv[2:]))
