# In dom0: makes a guest for each script, all of them paused. The program serves one after the other, and says by its name when a guest is to run. A guest prints
# on Xen's console itself; what its device model says of it follows there when it is done.
chmod 755 Holdfast.HypercallScripts
mkdir scripts && tar xf scripts.tar -C scripts && rm scripts.tar && cd scripts || exit 1
for script in *.txt; do
    name=${script%.txt}
    xl create -e -p "$name.cfg" >"$name.log" 2>&1 || { sed "s/^/ask> $name xl /" "$name.log" >/dev/console; continue; }
    sed "1s/.*/# $name/" "$script" >>../all.txt
    echo "$name pvh=$(xl domid "$name") $(cat ../addresses)" >>../numbers.txt
done
timeout -s KILL 1500 ../Holdfast.HypercallScripts ../all.txt ../numbers.txt 2>../program.log | while IFS= read -r line; do
    case $line in
        '# '*)
            # xl takes a name that is a number for the number of a domain.
            name=${line#\# } status=0
            domain=$(sed -n "s/^$name pvh=\([0-9]*\) .*/\1/p" ../numbers.txt)
            echo "ask> $name begins" >/dev/console
            xl unpause "$domain" </dev/null
            ;;
        '')
            [ $status -eq 0 ] || xl destroy "$domain" </dev/null
            echo "ask> $name ends with $status" >/dev/console
            ;;
        'ended with reason '*) echo "ask> $name xl The domain has shut down, reason code ${line##* } " >/dev/console ;;
        'did not end') status=137 ;;
        *) echo "ask> $name model $line" >/dev/console ;;
    esac
done
cat ../program.log
