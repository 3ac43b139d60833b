# In dom0: asks this Xen what the scripts say. What is asked and answered stands on Xen's console.
payloads=$(mktemp -d)
tar xf payloads.tar -C "$payloads" && rm payloads.tar
chmod 755 ask
./ask scripts.txt "$payloads" >/out/answers.txt
[ $? -ne 2 ]
