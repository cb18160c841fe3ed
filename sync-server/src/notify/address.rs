//! Where a webhook may lead: over TLS into the internet, and nowhere into the network the relay stands in.

use axum::http::Uri;
use axum::http::uri::Scheme;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

/// What this relay lets webhooks reach.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// This machine, also without TLS: where the relay itself listens on this machine only.
    pub own_machine: bool,
    /// Private networks: where whoever runs the relay says so.
    pub private: bool,
}

/// Why an address is no target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TargetError {
    /// It cannot be read.
    #[error("not a web address")]
    Unreadable,
    /// It is not https.
    #[error("the address must begin with https://")]
    NotSecure,
    /// It leads into a network that webhooks do not reach here.
    #[error("the address leads into a private network")]
    Private,
}

/// A target that can be connected to.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub(super) uri: Uri,
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) secure: bool,
}

impl Target {
    /// Reads an address; what its name leads to is seen when it is connected to.
    pub(super) fn parse(text: &str, reach: Reach) -> Result<Self, TargetError> {
        let uri: Uri = text.trim().parse().map_err(|_| TargetError::Unreadable)?;
        let authority = uri.authority().ok_or(TargetError::Unreadable)?;
        let host = authority.host().trim_matches(['[', ']']).to_owned();
        if host.is_empty() || authority.as_str().contains('@') || text.len() > 1000 {
            return Err(TargetError::Unreadable);
        }
        let secure = uri.scheme() == Some(&Scheme::HTTPS);
        if !secure && (uri.scheme() != Some(&Scheme::HTTP) || !reach.own_machine) {
            return Err(TargetError::NotSecure);
        }
        // A name that is not this machine's own would leave it, whatever it resolves to.
        if !secure && host.parse::<IpAddr>().is_err() && host != "localhost" {
            return Err(TargetError::NotSecure);
        }
        let port = authority.port_u16().unwrap_or(if secure { 443 } else { 80 });
        if let Ok(address) = host.parse() {
            reach.check(address, secure)?;
        }
        Ok(Self { host, port, secure, uri })
    }

    /// The addresses behind the name, each of them checked: the connection goes to one of exactly these.
    pub(super) async fn resolve(&self, reach: Reach) -> Result<Vec<SocketAddr>, Option<TargetError>> {
        let found = tokio::net::lookup_host((self.host.as_str(), self.port)).await.map_err(|_| None)?;
        let found: Vec<SocketAddr> = found.collect();
        for address in &found {
            reach.check(address.ip(), self.secure).map_err(Some)?;
        }
        if found.is_empty() { Err(None) } else { Ok(found) }
    }
}

impl Reach {
    /// May this address be a target?
    pub fn allows(self, text: &str) -> Result<(), TargetError> {
        Target::parse(text, self).map(drop)
    }

    fn check(self, address: IpAddr, secure: bool) -> Result<(), TargetError> {
        let address = address.to_canonical();
        match (address.is_loopback(), secure) {
            (true, _) if self.own_machine => Ok(()),
            // Plain HTTP never leaves this machine.
            (false, false) => Err(TargetError::NotSecure),
            _ if is_public(address) || self.private => Ok(()),
            _ => Err(TargetError::Private),
        }
    }
}

fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let special = address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation()
        || matches!((a, b, c), (0 | 224.., _, _) | (100, 64..=127, _) | (192, 0, 0) | (198, 18 | 19, _));
    !special
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let [a, b, c, d, e, f, g, h] = address.segments();
    let four = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        is_public_v4(Ipv4Addr::new(a, b, c, d))
    };
    match (a, b) {
        // IPv4 in disguise: what counts is what it leads to.
        (0x64, 0xff9b) => four(g, h) && [c, d, e, f] == [0; 4],
        (0x2002, _) => four(b, c),
        // Teredo, benchmarking, ORCHID, documentation.
        (0x2001, 0..=0x1ff | 0xdb8) => false,
        // Global unicast; everything else is local, multicast or not given out.
        (0x2000..=0x3ffe, _) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_internet_over_tls_is_a_target() {
        let strict = Reach::default();
        assert_eq!(strict.allows("https://hooks.slack.com/services/T/B/x"), Ok(()));
        assert_eq!(strict.allows("https://8.8.8.8/x"), Ok(()));
        assert_eq!(strict.allows("http://example.com/"), Err(TargetError::NotSecure));
        assert_eq!(strict.allows("file:///etc/passwd"), Err(TargetError::Unreadable));
        for bad in ["https://me:pw@example.com/", "https://", "example.com/x", ""] {
            assert_eq!(strict.allows(bad), Err(TargetError::Unreadable), "{bad}");
        }
        for inside in [
            "127.0.0.1",
            "10.1.2.3",
            "192.168.0.1",
            "172.16.0.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "[::1]",
            "[::ffff:10.0.0.1]",
            "[fd00::1]",
            "[fe80::1]",
            "[64:ff9b::a00:1]",
            "[2002:a00:1::]",
            "224.0.0.1",
        ] {
            assert_eq!(strict.allows(&format!("https://{inside}/")), Err(TargetError::Private), "{inside}");
        }
    }

    #[test]
    fn plain_http_stays_on_this_machine() {
        let own = Reach { own_machine: true, private: true };
        assert_eq!(own.allows("http://127.0.0.1:9000/x"), Ok(()));
        assert_eq!(own.allows("http://localhost:9000/x"), Ok(()));
        assert_eq!(own.allows("http://example.com/x"), Err(TargetError::NotSecure));
        assert_eq!(own.allows("http://10.0.0.1/x"), Err(TargetError::NotSecure));
        assert_eq!(own.allows("https://10.0.0.1/x"), Ok(()));
        assert_eq!(
            Reach { private: true, own_machine: false }.allows("http://127.0.0.1/"),
            Err(TargetError::NotSecure)
        );
    }

    #[tokio::test]
    async fn a_name_that_leads_inside_is_seen_when_it_is_looked_up() {
        let target = Target::parse("https://localhost/x", Reach::default()).unwrap();
        assert_eq!(target.resolve(Reach::default()).await, Err(Some(TargetError::Private)));
    }
}
