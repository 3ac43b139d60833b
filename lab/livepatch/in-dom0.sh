# In dom0: asks this Xen what the scripts say. What is asked and answered stands on Xen's console.
mkdir -p /tmp/payloads
tar xf payloads.tar -C /tmp/payloads && rm payloads.tar
chmod 755 ask
./ask scripts.txt /tmp/payloads >/out/answers.txt
[ $? -ne 2 ]
