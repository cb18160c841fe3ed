//! The session cookie: unreadable for scripts, sent to this site only, and over TLS under a name that a
//! neighbouring host cannot set.

use super::SESSION_MS;
use axum::http::{HeaderMap, HeaderValue, header};

/// How the session's token travels.
#[derive(Clone, Copy, Debug)]
pub struct SessionCookie {
    secure: bool,
}

impl SessionCookie {
    /// For an origin reached through TLS, or not.
    #[must_use]
    pub const fn new(secure: bool) -> Self {
        Self { secure }
    }

    const fn name(self) -> &'static str {
        if self.secure { "__Host-dateline" } else { "dateline" }
    }

    /// The token a request brings.
    #[must_use]
    pub fn token(self, headers: &HeaderMap) -> Option<&str> {
        let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        all.flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find_map(|(name, value)| (name == self.name() && !value.is_empty()).then_some(value))
    }

    /// The header that gives a browser its token.
    #[must_use]
    pub fn set(self, token: &str) -> Option<HeaderValue> {
        self.header(token, SESSION_MS / 1000)
    }

    /// The header that takes it away.
    #[must_use]
    pub fn clear(self) -> Option<HeaderValue> {
        self.header("", 0)
    }

    fn header(self, value: &str, seconds: i64) -> Option<HeaderValue> {
        let secure = if self.secure { "; Secure" } else { "" };
        let line = format!("{}={value}; Path=/; HttpOnly; SameSite=Strict; Max-Age={seconds}{secure}", self.name());
        HeaderValue::from_str(&line).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cookie_is_found_among_others() {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_static("a=1; dateline=secret; b=2"));
        assert_eq!(SessionCookie::new(false).token(&headers), Some("secret"));
        assert_eq!(SessionCookie::new(true).token(&headers), None, "plain cookies do not count over TLS");
    }

    #[test]
    fn over_tls_it_is_secure_and_bound_to_the_host() {
        let value = SessionCookie::new(true).set("t").unwrap();
        let value = value.to_str().unwrap();
        assert!(value.starts_with("__Host-dateline=t; Path=/; HttpOnly; SameSite=Strict"));
        assert!(value.ends_with("; Secure"));
    }
}
