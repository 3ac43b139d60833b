"""cases FOLDER: writes the scripts of every subject, for every kind of caller, to a folder. CC0 1.0."""
import os
import sys

# Each declares its scripts.
import emulation
import event_channels
import grants
import language
import memory
import multicalls
import others
import paravirtual
from script import FILES

for name, scripts in FILES.items():
    with open(os.path.join(sys.argv[1], f'{name}.txt'), 'w', encoding='ascii') as file:
        file.write('\n'.join('\n'.join(one.lines) + '\n' for one in scripts))
