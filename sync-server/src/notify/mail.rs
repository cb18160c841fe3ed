//! E-mail by SMTP: plain text, one recipient, a Message-ID that stays the same when a mail is sent again.

use super::{Failure, PATIENCE};
use crate::store::Notice;
use lettre::message::Mailbox;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

/// Why no mail can be sent with what was configured.
#[derive(Debug, thiserror::Error)]
pub enum SmtpError {
    /// The address of the SMTP server cannot be read.
    #[error("the SMTP address cannot be read; write smtps://user:password@host, or smtp://host:587?tls=required")]
    Address,
    /// The sender's address cannot be read.
    #[error("the sender's address cannot be read; write 'Dateline <notices@example.com>'")]
    Sender,
    /// A password would travel for everybody to read.
    #[error("a password over plain SMTP could be read on the way: use smtps://, or add ?tls=required")]
    PasswordInTheOpen,
}

/// Sends mail.
#[derive(Clone, Debug)]
pub struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Mailer {
    /// Through this server (`smtps://user:password@host`, `smtp://host:587?tls=required`, `smtp://127.0.0.1:25`),
    /// from this address.
    pub fn new(url: &str, from: &str) -> Result<Self, SmtpError> {
        let from = from.parse().map_err(|_| SmtpError::Sender)?;
        let (plain, rest) = match url.strip_prefix("smtp://") {
            Some(rest) => (!rest.contains("tls=required"), rest),
            None => (false, ""),
        };
        let here = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
        let local = here.starts_with("127.") || here.starts_with("localhost") || here.starts_with("[::1]");
        if plain && rest.contains('@') && !local {
            return Err(SmtpError::PasswordInTheOpen);
        }
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|_| SmtpError::Address)?;
        Ok(Self { transport: builder.timeout(Some(PATIENCE)).build(), from })
    }

    /// Is this a mail address?
    #[must_use]
    pub fn is_address(text: &str) -> bool {
        text.len() <= 254 && text.parse::<Address>().is_ok()
    }

    pub(super) async fn send(&self, to: &str, notice: &Notice, link: &str) -> Result<(), Failure> {
        let mail = self.written(to, notice, link)?;
        let sent = self.transport.send(mail).await;
        sent.map(drop).map_err(|error| {
            let words = match error.status() {
                Some(code) => format!("SMTP {code}"),
                None if error.is_timeout() => "no answer from the SMTP server".to_owned(),
                None => "the SMTP server cannot be reached".to_owned(),
            };
            tracing::debug!(%error, "a mail was not taken");
            Failure { words, is_final: error.is_permanent(), after: None }
        })
    }

    fn written(&self, to: &str, notice: &Notice, link: &str) -> Result<Message, Failure> {
        let to: Address = to.parse().map_err(|_| Failure::for_good("not a mail address"))?;
        let id = format!("<{}@{}>", notice.id, self.from.email.domain());
        let mail = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(notice.title.replace(['\r', '\n'], " "))
            .message_id(Some(id))
            .raw_header(raw("Auto-Submitted", "auto-generated"))
            .header(ContentType::TEXT_PLAIN);
        let body = format!("{}\n\n{link}\n", notice.body.trim_end());
        mail.body(body).map_err(|error| Failure::for_good(error.to_string()))
    }
}

fn raw(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn passwords_do_not_travel_in_the_open() {
        let from = "Dateline <notices@example.com>";
        assert!(Mailer::new("smtps://me:secret@mail.example", from).is_ok());
        assert!(Mailer::new("smtp://me:secret@mail.example:587?tls=required", from).is_ok());
        assert!(Mailer::new("smtp://mail.example:25", from).is_ok());
        assert!(Mailer::new("smtp://me:secret@127.0.0.1:25", from).is_ok());
        let open = Mailer::new("smtp://me:secret@mail.example:25", from);
        assert!(matches!(open, Err(SmtpError::PasswordInTheOpen)));
        assert!(matches!(Mailer::new("nonsense", from), Err(SmtpError::Address)));
        assert!(matches!(Mailer::new("smtp://mail.example", "nobody"), Err(SmtpError::Sender)));
    }
}
