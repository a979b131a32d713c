/**
 * True for a host that nobody outside this machine or its network can reach, so that no provider
 * could fetch from it: `localhost`, names without a dot or under `.local`, `.localhost` and
 * `.internal`, and the private, loopback and link-local addresses of IPv4 and IPv6.
 *
 * @param hostname as `URL` gives it: lower case, IPv4 in four parts, IPv6 in brackets
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (host.startsWith('[')) return isPrivateIpv6(host.slice(1, -1));
  const ipv4 = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(host);
  if (ipv4) return isPrivateIpv4(Number(ipv4[1]), Number(ipv4[2]));
  return !host.includes('.') || /\.(?:localhost|local|internal|lan|home\.arpa)$/.test(host);
}

function isPrivateIpv4(first: number, second: number): boolean {
  return (
    first === 0 ||
    first === 10 ||
    first === 127 ||
    (first === 100 && second >= 64 && second <= 127) ||
    (first === 169 && second === 254) ||
    (first === 172 && second >= 16 && second <= 31) ||
    (first === 192 && second === 168)
  );
}

function isPrivateIpv6(address: string): boolean {
  const mapped = /^::ffff:([0-9a-f]{1,4}):[0-9a-f]{1,4}$/.exec(address);
  if (mapped) {
    const high = Number.parseInt(mapped[1]!, 16);
    return isPrivateIpv4(high >> 8, high & 0xff);
  }
  // Unspecified and loopback; unique local fc00::/7; link-local fe80::/10.
  return address === '::' || address === '::1' || /^(?:f[cd]|fe[89ab])/.test(address);
}
