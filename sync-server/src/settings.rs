//! What can be set from outside, and what follows from it.

use std::net::SocketAddr;
use std::time::Duration;

/// How the relay behaves. Everything has a default that is right for one machine.
#[derive(Clone, Debug)]
pub struct Settings {
    /// A document nobody follows leaves memory after this long.
    pub idle: Duration,
    /// How often a socket is pinged.
    pub ping: Duration,
    /// A socket that says nothing for this long is gone.
    pub silence: Duration,
    /// How often rights changed by other processes are looked for.
    pub rights: Duration,
    /// Sockets one person may have open.
    pub sockets_per_person: usize,
    /// Documents one socket may have open.
    pub documents_per_socket: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            idle: Duration::from_secs(60),
            ping: Duration::from_secs(25),
            silence: Duration::from_secs(60),
            rights: Duration::from_millis(250),
            sockets_per_person: 20_000,
            documents_per_socket: 16,
        }
    }
}

/// Where people reach this relay, and which pages may talk to it.
#[derive(Clone, Debug)]
pub struct Origins {
    public: String,
    allowed: Vec<String>,
}

impl Origins {
    /// From the configured public origin, or from the address listened on.
    #[must_use]
    pub fn new(configured: Option<&str>, listen: SocketAddr) -> Self {
        let port = listen.port();
        if let Some(public) = configured {
            let public = public.trim_end_matches('/').to_owned();
            return Self { allowed: vec![public.clone()], public };
        }
        // Without a configured origin only this machine's own names count: a page that pointed its own
        // name at 127.0.0.1 must not get in.
        let mut allowed: Vec<String> =
            ["127.0.0.1", "localhost", "[::1]"].iter().map(|host| format!("http://{host}:{port}")).collect();
        let public =
            if listen.ip().is_unspecified() { format!("http://127.0.0.1:{port}") } else { format!("http://{listen}") };
        if !allowed.contains(&public) {
            allowed.push(public.clone());
        }
        if port == 80 {
            allowed.extend(["http://127.0.0.1", "http://localhost", "http://[::1]"].map(str::to_owned));
        }
        Self { public, allowed }
    }

    /// The origin links are made with.
    #[must_use]
    pub fn public(&self) -> &str {
        &self.public
    }

    /// May a page of this origin talk to us?
    #[must_use]
    pub fn allows(&self, origin: &str) -> bool {
        self.allowed.iter().any(|it| it.eq_ignore_ascii_case(origin))
    }

    /// Do people reach us through TLS?
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.public.starts_with("https://")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machines_names_count_without_a_configured_origin() {
        let origins = Origins::new(None, SocketAddr::from(([127, 0, 0, 1], 8080)));
        assert_eq!(origins.public(), "http://127.0.0.1:8080");
        assert!(origins.allows("http://localhost:8080"));
        assert!(!origins.allows("http://evil.example:8080"));
        assert!(!origins.allows("http://127.0.0.1:9090"));
        assert!(!origins.allows("null"));
    }

    #[test]
    fn a_configured_origin_is_the_only_one() {
        let origins = Origins::new(Some("https://plan.example/"), SocketAddr::from(([0, 0, 0, 0], 8080)));
        assert!(origins.is_secure());
        assert!(origins.allows("https://plan.example"));
        assert!(!origins.allows("http://127.0.0.1:8080"));
    }
}
