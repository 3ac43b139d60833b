"""What came of a run of scripts, out of its console. CC0 1.0.

results.py left RESULTS REST SCRIPTS...        writes the scripts that RESULTS has no answer of to REST
results.py guests REST FOLDER                  writes each script of REST, and its guest's configuration, to a folder
results.py collect CONSOLE REST RESULTS RUN    adds what was answered to RESULTS, of a run that ended with the status RUN
results.py order RESULTS SCRIPTS...            puts what was answered into the order of the scripts
results.py some REST SCRIPTS... -- [NAME...]   writes the scripts, or those of them that are named, to REST
results.py compare RESULTS STORED              says which answers are others than those that are stored

Exit status: 0 when something was answered, 1 when nothing was; of compare, 1 when something is different.
"""
import os
import re
import sys

MARK = re.compile(r'ask> (\d+) (begins$|ends with (\d+)$|\| (.*)$|xl (.*)$|model (.*)$)')
GUEST = re.compile(r'\(d(\d+)\) (.*)$')
XEN = re.compile(r'\(XEN\) (?:\[[^]]*\] )?(.*)$')
DEATH = re.compile(r'\(XEN\) (?:\[[^]]*\] )?(?:\*\*\* DOUBLE FAULT|Panic on CPU|Domain 0 (?:crashed|shutdown)|Hardware Dom0 (?:crashed|shutdown))|Kernel panic - not syncing')
ENDED = re.compile(r'has shut down, reason code (\d+) ')
KILLED = 137
DID_NOT_LIVE = 126  # what lab/run ends with then
GUEST_MEMORY = {'pvh': 2, 'pv': 4}


class Bad(Exception):
    pass


def scripts_of(*paths):
    """The scripts of some files: (name, all lines from that of the name on), without empty ones at the end."""
    scripts = []
    for path in paths:
        with open(path, encoding='ascii') as file:
            for number, line in enumerate(file.read().splitlines(), 1):
                if line.startswith('# '):
                    scripts.append((line[2:].strip(), [line]))
                elif scripts:
                    scripts[-1][1].append(line)
                elif line.strip() and not line.startswith('//'):
                    raise Bad(f'{path}:{number}: a line before the first script')
    for name, lines in scripts:
        while not lines[-1].strip() or lines[-1].startswith('//'):
            lines.pop()
    names = [name for name, _ in scripts]
    if len(set(names)) != len(names):
        raise Bad('two scripts are called ' + next(name for name in names if names.count(name) > 1))
    return scripts


def write(path, scripts):
    with open(path, 'w', encoding='ascii') as file:
        file.write('\n'.join('\n'.join(lines) + '\n' for _, lines in scripts))


def results_of(path):
    """What is answered: {name: lines}."""
    results = {}
    with open(path, encoding='ascii') as file:
        for line in file.read().splitlines():
            if line.startswith('# '):
                current = results[line[2:]] = []
            elif line:
                current.append(line)
    return results


def store(path, results):
    with open(path, 'w', encoding='ascii') as file:
        file.write('\n'.join('\n'.join([f'# {name}', *lines]) + '\n' for name, lines in results.items()))


def left(results, rest, *paths):
    known = results_of(results)
    write(rest, [script for script in scripts_of(*paths) if script[0] not in known])
    return 0


def guests(rest, folder):
    os.mkdir(folder)
    for number, (name, lines) in enumerate(scripts_of(rest)):
        words = [line.split() for line in lines[1:] if line.strip() and not line.startswith('//')]
        said = {line[0]: line[1] for line in words if len(line) == 2 and line[0] in ('guest', 'vcpus', 'memory')}
        kind = said.get('guest')
        if kind not in GUEST_MEMORY:
            raise Bad(f'{name} does not say for which guest it is')
        with open(os.path.join(folder, f'{number:04}.txt'), 'w', encoding='ascii') as file:
            file.write('\n'.join(lines) + '\n')
        with open(os.path.join(folder, f'{number:04}.cfg'), 'w', encoding='ascii') as file:
            file.write(f'name="{number:04}"\ntype="{kind}"\nkernel="/in/{kind}-script.elf"\nramdisk="/in/scripts/{number:04}.txt"\n'
                       f'memory={said.get("memory", GUEST_MEMORY[kind])}\nvcpus={said.get("vcpus", 1)}\n'
                       + ''.join(f'on_{what}="destroy"\n' for what in ('poweroff', 'reboot', 'crash', 'watchdog', 'soft_reset')))
    return 0


def death(lines):
    """How Xen died, from what it said last."""
    said = [match.group(1) for match in map(XEN.search, lines) if match]
    at = next((match.group(1) for line in said if (match := re.search(r'RIP:\s+\S+:\[<[0-9a-f]+>\] ([^+ ]+)', line))), None)
    bug = next((line for line in said if re.match(r'(Xen BUG at|Assertion .* failed)', line)), None)
    return 'Xen died' + (f' at {at}' if at else '') + (f': {bug}' if bug else '')


def collect(console, rest, results, run='0'):
    with open(console, 'rb') as file:
        lines = [line.rstrip('\r') for line in file.read().decode('latin-1').split('\n')]
    names = [name for name, _ in scripts_of(rest)]
    answers, current = {}, None
    for number, line in enumerate(lines):
        if mark := MARK.search(line):
            at, what, status, printed, said, served = mark.groups()
            if what == 'begins':
                current, by_model, said_by_xl, begun = [], [], '', number
            elif current is None:
                continue
            elif printed is not None:
                current.append(printed)
            elif said is not None:
                said_by_xl += said + '\n'
            elif served is not None:
                by_model.append(served)
            else:
                reason = ENDED.search(said_by_xl)
                if reason is None and int(status) != KILLED:
                    # The toolstack did not bring the guest up: no answer at all.
                    print(f'{names[int(at)]}: xl ended with {status}: {said_by_xl}', file=sys.stderr)
                else:
                    if not current or current[-1] not in ('done', 'stopped'):
                        current.append(f'ended with reason {reason.group(1)}' if reason else 'did not end')
                    answers[names[int(at)]] = merged(by_model, current)
                current = None
        elif current is not None and (printed := GUEST.search(line)):
            current.append(printed.group(2))
    if current is not None:
        # A host stands still for no reason now and then: that is an answer when it does so at once in the boot after that.
        if any(map(DEATH.search, lines[begun:])):
            answers[name_at(lines[begun], names)] = [*current, death(lines[begun:])]
        elif int(run) == DID_NOT_LIVE and not answers:
            answers[name_at(lines[begun], names)] = [*current, 'the host stood still']
    known = results_of(results)
    known.update(answers)
    store(results, known)
    return 0 if answers else 1


def merged(by_model, by_guest):
    """What a device model and its guest said, by the lines of the script: the request comes before the answer."""
    def line_of(said):
        number = said.partition(':')[0]
        return int(number) if number.isdigit() else sys.maxsize
    return sorted([*by_model, *by_guest], key=line_of)


def name_at(line, names):
    return names[int(MARK.search(line).group(1))]


def order(results, *paths):
    known = results_of(results)
    names = [name for name, _ in scripts_of(*paths)]
    store(results, {name: known[name] for name in [*(name for name in names if name in known), *(name for name in known if name not in names)]})
    return 0


def some(rest, *words):
    paths, names = words[:words.index('--')], words[words.index('--') + 1:]
    chosen = [script for script in scripts_of(*paths) if not names or script[0] in names]
    write(rest, chosen)
    return 0 if len(chosen) == len(names) or not names else 1


def by_line(lines):
    """The answers by what is before the colon: a line's number; what a line printed several of stays together."""
    table = {}
    for line in lines:
        at, colon, rest = line.partition(': ')
        table.setdefault(at if colon else '', []).append(rest if colon else line)
    return table


def compare(results, stored):
    new, old = results_of(results), results_of(stored)
    different = 0
    for name, lines in new.items():
        if name not in old or lines == old[name]:
            continue
        different += 1
        print(f'# {name}')
        was, here = by_line(old[name]), by_line(lines)
        for at in [*was, *(at for at in here if at not in was)]:
            if was.get(at) != here.get(at):
                print(f'    line {at or "of the end"}: stored {" / ".join(was.get(at, ["nothing"]))}; now {" / ".join(here.get(at, ["nothing"]))}')
    print(f'{sum(map(len, new.values()))} lines of {len(new)} scripts; {different} scripts are answered otherwise than before')
    return 1 if different else 0


if __name__ == '__main__':
    commands = {'left': left, 'guests': guests, 'collect': collect, 'order': order, 'some': some, 'compare': compare}
    try:
        sys.exit(commands[sys.argv[1]](*sys.argv[2:]))
    except Bad as bad:
        sys.exit(f'results.py: {bad}')
