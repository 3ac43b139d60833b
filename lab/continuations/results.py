"""What came of a run of scenarios, out of its console. CC0 1.0.

A file of scenarios has their names, each behind `# `. The commands are those of lab/hypercalls/results.py, and `guests`, `collect` and `compare` are
different: a guest is told the name of its scenario; `compare` compares what has to be the same each time. Beside them:

results.py late RESULTS FROM REST SCENARIOS           writes the scenarios of which RESULTS does not know what became of images of the version FROM on itself to REST
results.py carried REST FOLDER SCENARIOS              writes the guests of REST that are suspended in mid-call, as lab/scripts/save.sh has them, to a folder
results.py crossed RESULTS FROM TO FOLDER TOLD SCENARIOS   adds what lab/scripts/restore.sh left of them in a folder to RESULTS, images of the version FROM on TO,
                                                           and what holdfast check said of the images in another
"""
import json
import os
import re
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'hypercalls'))
import results as scripts  # noqa: E402

# PVH guests have more memory than they need, which they give back at once, so that they may ask for more.
GUEST = {'pvh': ('pvh', 64), 'pvh32': ('pvh', 64), 'pv': ('pv', 16)}
PORTS = 4095  # a guest makes thousands of ports
# What is not chance in a PVH guest; beside these, lines of guests and hosts that did not live.
CERTAIN = ('units ', 'begun ', 'ended ', 'whole ', 'finally ', 'error', 'fault', 'did not', 'Xen died', 'the host')
NEEDS_SECOND = re.compile('^vcpu_op/|-saved/')


def kind_of(name):
    caller = name.rpartition('/')[2]
    if caller not in GUEST:
        raise scripts.Bad(f'{name} does not say who calls')
    return GUEST[caller]


def configuration(domain, name, end='destroy'):
    kind, memory = kind_of(name)
    vcpus = 2 if NEEDS_SECOND.search(name) else 1
    return (f'name="{domain}"\ntype="{kind}"\nkernel="/in/{kind}-continuations.elf"\ncmdline="{name}"\nmemory={memory}\nvcpus={vcpus}\nmax_event_channels={PORTS}\n'
            + ''.join(f'on_{what}="{end}"\n' for what in ('poweroff', 'reboot', 'crash', 'watchdog', 'soft_reset')))


def guests(rest, folder):
    os.mkdir(folder)
    for number, (name, _) in enumerate(scripts.scripts_of(rest)):
        for suffix, text in (('txt', name + '\n'), ('cfg', configuration(f'{number:04}', name))):
            with open(os.path.join(folder, f'{number:04}.{suffix}'), 'w', encoding='ascii') as file:
                file.write(text)
    return 0


def collect(console, rest, results, run='0'):
    """As that of scripts, without the name that a guest prints itself and the line that says that it is done."""
    status = scripts.collect(console, rest, results, run)
    scripts.store(results, {name: [line for line in lines if line != 'done'] for name, lines in scripts.results_of(results).items()})
    return status


def domains_of(names):
    """The scenarios and the domains that carry them out: xl takes a name that is a number for that of a domain."""
    return {name: f'carried{number:02}' for number, (name, _) in enumerate(scripts.scripts_of(names))}


MOST_CARRIED = 40


def carried(rest, folder, names):
    """The guests of scenarios whose domains are carried to another host: NAME.cfg, and their names in `guests`, as lab/scripts/save.sh has them."""
    os.mkdir(folder)
    # Dom0 keeps their images in memory, 17 MB each.
    wanted = [name for name, _ in scripts.scripts_of(rest)][:MOST_CARRIED]
    with open(os.path.join(folder, 'guests'), 'w', encoding='ascii') as listed:
        for name, domain in domains_of(names).items():
            if name in wanted:
                listed.write(domain + '\n')
                with open(os.path.join(folder, domain + '.cfg'), 'w', encoding='ascii') as file:
                    file.write(configuration(domain, name))
    return 0


GUEST_LINE = re.compile(r'^(?:\(XEN\) )?(?:\[[^]]*\] )?\(d\d+\) (.*)$')


def arrived(folder, kind):
    """What a guest said on the host where its call went on, from its heading on."""
    def lines(name):
        path = os.path.join(folder, name)
        if not os.path.exists(path):
            return []
        with open(path, encoding='latin-1') as file:
            return [line.rstrip('\r') for line in file.read().split('\n')]
    said = lines('console') if kind == 'pv' else [match.group(1) for match in map(GUEST_LINE.match, lines('hypervisor')) if match]
    said = [line for line in said if line]
    status = re.search(r' status=(\d+) ', ''.join(lines('result')))
    if status and int(status.group(1)):
        return ['not restored']
    return said


def crossings_of(path):
    """What is known of scenarios, by their names and the two versions."""
    crossings = {}
    with open(path, encoding='ascii') as file:
        for block in file.read().split('\n\n'):
            lines = block.strip().split('\n')
            if len(lines) > 2:
                crossings[lines[0][2:], lines[1].removeprefix('from '), lines[2].removeprefix('to ')] = lines[3:]
    return crossings


def late(results, version, rest, names):
    """A guest may be suspended too late, or not at all: that tells nothing of the call."""
    known = {name for (name, *versions), lines in crossings_of(results).items() if versions == [version, version] and any(line.startswith('ended ') for line in lines)}
    left = [script for script in scripts.scripts_of(names) if script[0] not in known]
    scripts.write(rest, left)
    return 0 if left else 1


def told(path):
    """What holdfast check says of an image: the calls that its vCPUs stand at."""
    with open(path, encoding='utf-8') as file:
        calls = json.load(file)['calls'] or []
    return [f'told {call["call"]} ({call["progress"]}): {call["target"]}' for call in calls] or ['told nothing']


def crossed(results, version_from, version_to, folder, told_folder, names):
    """Adds what came of the images of one host on another."""
    known = crossings_of(results)
    for name, domain in domains_of(names).items():
        here = os.path.join(folder, domain)
        if os.path.isdir(here):
            known[name, version_from, version_to] = told(os.path.join(told_folder, domain + '.json')) + [line for line in arrived(here, kind_of(name)[0]) if line != 'done' and not line.startswith('# ')]
    order = list(domains_of(names))
    blocks = ['\n'.join([f'# {name}', f'from {one}', f'to {other}', *known[name, one, other]]) + '\n'
              for name, one, other in sorted(known, key=lambda key: (order.index(key[0]) if key[0] in order else len(order), *key[1:]))]
    with open(results, 'w', encoding='ascii') as file:
        file.write('\n'.join(blocks))
    return 0


def progress(lines):
    """How much was done when the call was seen last: where an interrupt comes is chance in a PVH guest, and what a forged number leads to may depend on it."""
    done = [int(line.rpartition(' ')[2]) for line in lines if line.startswith('seen ')]
    return done[-1] if done else 0


def same(name, one, other):
    """Whether what has to be the same each time is: all of a PV guest, where Xen looks for events at each unit."""
    if name.endswith('/pv'):
        return one == other
    certain = [[line for line in lines if line.startswith(CERTAIN)] for lines in (one, other)]
    if len(certain[0]) != len(certain[1]):
        return False
    numbers = [progress(one), progress(other)]
    for first, second in zip(*certain):
        if first == second:
            continue
        word, _, value = first.partition(' ')
        if word not in ('ended', 'finally') or not second.startswith(word + ' '):
            return False
        if int(value) - numbers[0] != int(second.partition(' ')[2]) - numbers[1]:
            return False
    return True


def compare(results, stored):
    new, old = scripts.results_of(results), scripts.results_of(stored)
    different = 0
    for name, lines in new.items():
        if name not in old:
            print(f'# {name}\n    is not stored')
        elif not same(name, lines, old[name]):
            print(f'# {name}')
            was, now = old[name], lines
            for line in was:
                if line not in now:
                    print(f'    stored  {line}')
            for line in now:
                if line not in was:
                    print(f'    now     {line}')
        else:
            continue
        different += 1
    print(f'{len(new)} scenarios; {different} are otherwise than before')
    return 1 if different else 0


if __name__ == '__main__':
    commands = {'left': scripts.left, 'guests': guests, 'collect': collect, 'order': scripts.order, 'some': scripts.some, 'compare': compare,
                'late': late, 'carried': carried, 'crossed': crossed}
    try:
        sys.exit(commands[sys.argv[1]](*sys.argv[2:]))
    except scripts.Bad as bad:
        sys.exit(f'results.py: {bad}')
