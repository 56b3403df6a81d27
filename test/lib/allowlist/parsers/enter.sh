# enter.sh PARSERS ROOT FILES SCRIPT : process 1 of private namespaces. Lays the unpacked packages over the machine's own
# /usr, /etc and /var, with all that is written kept in memory, and runs SCRIPT there, in a copy of FILES.
set -euo pipefail
parsers=$1 root=$2 files=$3 script=$4
mount -t tmpfs -o mode=755 tmpfs "$root"
mkdir -p "$root"/{proc,sys,dev/shm,run/lock,tmp,root,home,upper,work}
for name in bin sbin lib lib64; do ln -s usr/$name "$root/$name"; done
for name in usr etc var; do
  mkdir "$root"/{,upper/,work/}$name
  mount -t overlay overlay -o "lowerdir=$parsers/$name:/$name,upperdir=$root/upper/$name,workdir=$root/work/$name" "$root/$name"
done
mount -t proc proc "$root/proc"
mount -t sysfs sysfs "$root/sys"
for node in null zero full random urandom tty; do
  : >"$root/dev/$node"
  mount --bind /dev/$node "$root/dev/$node"
done
ln -s /proc/self/fd "$root/dev/fd"
chmod 1777 "$root/tmp"
hostname mx.example
echo mx.example >"$root/etc/mailname"
printf '127.0.0.1 localhost\n192.0.2.25 mx.example mx\n' >"$root/etc/hosts"
rm -f "$root/etc/resolv.conf"
echo 'nameserver 127.0.0.1' >"$root/etc/resolv.conf"

# The packages were not configured: the users they would have made, and the programs that their links would name.
id=64900
for user in postfix postdrop postgrey sqlgrey Debian-exim smmta smmsp opensmtpd opensmtpq _rspamd debian-spamd amavis haproxy; do
  id=$((id + 1))
  grep -q "^$user:" /etc/passwd || echo "$user:x:$id:$id::/var/empty:/bin/false" >>"$root/etc/passwd"
  grep -q "^$user:" /etc/group || echo "$user:x:$id:" >>"$root/etc/group"
done
# No service manager runs here, and nothing that a snippet reloads.
mkdir "$root/shims" "$root/files"
for name in systemctl service; do printf '#!/bin/sh\nexit 0\n' >"$root/shims/$name"; done
chmod 755 "$root/shims"/*
cp -a "$files"/. "$root/files"
chroot "$root" /usr/sbin/ip link set lo up
exec chroot "$root" env -i PATH=/shims:/usr/sbin:/usr/bin HOME=/root LC_ALL=C bash -c "cd /files && $script"
