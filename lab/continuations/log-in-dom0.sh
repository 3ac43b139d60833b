# Has /in/log preempt operations on the log of a guest that runs. What it says goes to /out/answers.txt, when that is all of it.
. /etc/lab.sh

xl create /in/linux-pvh.cfg >/dev/null || exit 1
waitfor linux-pvh . 150 || exit 1
/in/log "$(xl domid linux-pvh)" "$(cat /in/version)" >/out/answers.new || exit 1
mv /out/answers.new /out/answers.txt
xl destroy linux-pvh
