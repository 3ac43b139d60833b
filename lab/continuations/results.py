"""What came of a run of scenarios, out of its console. CC0 1.0.

A file of scenarios has their names, each behind `# `. The commands are those of lab/hypercalls/results.py, and `guests`, `collect` and `compare` are
different: a guest is told the name of its scenario; `compare` compares what has to be the same each time. Beside them:

results.py carried SCENARIOS FOLDER                     writes the guests that are suspended in mid-call, as lab/scripts/save.sh has them, to a folder
results.py crossed SCENARIOS FOLDER FROM TO RESULTS     adds what lab/scripts/restore.sh left of them in a folder to RESULTS: images of the version FROM on TO
"""
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


def domain_of(number):
    """xl takes a name that is a number for that of a domain."""
    return f'carried{number:02}'


def carried(names, folder):
    """The guests of scenarios whose domains are carried to another host: NAME.cfg, and their names in `guests`, as lab/scripts/save.sh has them."""
    os.mkdir(folder)
    with open(os.path.join(folder, 'guests'), 'w', encoding='ascii') as listed:
        for number, (name, _) in enumerate(scripts.scripts_of(names)):
            domain = domain_of(number)
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


def crossed(names, folder, version_from, version_to, results):
    """Adds what came of the images of one host on another."""
    blocks = []
    for number, (name, _) in enumerate(scripts.scripts_of(names)):
        here = os.path.join(folder, domain_of(number))
        said = arrived(here, kind_of(name)[0]) if os.path.isdir(here) else ['not saved']
        said = [line for line in said if line != 'done' and not line.startswith('# ')]
        blocks.append('\n'.join([f'# {name}', f'from {version_from}', f'to {version_to}', *said]) + '\n')
    with open(results, 'a', encoding='ascii') as file:
        file.write('\n'.join(blocks) + '\n')
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
                'carried': carried, 'crossed': crossed}
    try:
        sys.exit(commands[sys.argv[1]](*sys.argv[2:]))
    except scripts.Bad as bad:
        sys.exit(f'results.py: {bad}')
