# In dom0: makes a guest for each script of a device model, which is paused and stays so, and has the scripts carried out. What they print stands on Xen's console.
chmod 755 Holdfast.HypercallScripts
xl create -e -p pv1.cfg >/dev/null || exit 1
xl create -e -p pvh2.cfg >/dev/null || exit 1
pv=$(xl domid pv1) other=$(xl domid pvh2)
# What a domctl begins with, and where its flags of devices are when a domain is to be created.
case $(xl info xen_version | cut -d . -f 2) in
    17) control='interface=21 emulation=72' ;;
    *) control='interface=23 emulation=76' ;;
esac
grep '^# ' device-model.txt | cut -d ' ' -f 2 | while read -r script; do
    # What is wrong with one is wrong with its script alone.
    xl create -e -p pvh1.cfg "name=\"$script\"" >"$script.log" 2>&1 || { cat "$script.log"; continue; }
    echo "$script pvh=$(xl domid "$script") pv=$pv other=$other $control" >>numbers.txt
done
# What was asked last stands on the console, for when Xen dies of it.
timeout 900 ./Holdfast.HypercallScripts device-model.txt numbers.txt | tee /out/answers.txt | while IFS= read -r line; do echo "ask> $line"; done >/dev/console
