"""The mail server: one connection for many mails."""

import smtplib
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from typing import Final

from hub.errors import BadUserInput, HubError, Unavailable
from hub.mail.reminder import one_line
from hub.settings import SmtpSettings

_REFUSALS: Final = (smtplib.SMTPResponseException, smtplib.SMTPRecipientsRefused, smtplib.SMTPNotSupportedError)


class NotSent(HubError):
    """The server refused the mail: nobody has it."""

    code = "NOT_SENT"


class Unsure(Unavailable):
    """The connection was lost: the mail may have gone out, or not."""


@contextmanager
def outbox(settings: SmtpSettings) -> Iterator[Callable[[EmailMessage], None]]:
    """What sends a mail. Raises BadUserInput or Unavailable; sending raises NotSent or Unsure."""
    if settings.host is None or settings.sender is None:
        raise BadUserInput("HUB_SMTP_HOST and HUB_SMTP_SENDER say through which server, and from whom, mails go.")
    if settings.user and settings.tls == "none":
        raise BadUserInput("HUB_SMTP_USER: a password is not sent without TLS.")
    try:
        server = _opened(settings, settings.host)
    except (smtplib.SMTPException, OSError) as error:
        raise Unavailable(f"The mail server of HUB_SMTP_HOST does not take us: {_reason(error)}.") from error
    with server:
        yield lambda message: _send(server, message)


def _opened(settings: SmtpSettings, host: str) -> smtplib.SMTP:
    context = ssl.create_default_context()
    if settings.tls == "implicit":
        server: smtplib.SMTP = smtplib.SMTP_SSL(host, settings.port, timeout=settings.timeout, context=context)
    else:
        server = smtplib.SMTP(host, settings.port, timeout=settings.timeout)
    try:
        if settings.tls == "starttls":
            server.starttls(context=context)
        if settings.user:
            server.login(settings.user, settings.password.get_secret_value())
    except (smtplib.SMTPException, OSError):
        server.close()
        raise
    return server


def _send(server: smtplib.SMTP, message: EmailMessage) -> None:
    try:
        server.send_message(message)
    except _REFUSALS as error:
        raise NotSent(_reason(error)) from error
    except OSError as error:
        raise Unsure(f"The mail server went away: {_reason(error)}.") from error


def _reason(error: Exception) -> str:
    """Its words on one line; never what we sent."""
    match error:
        case smtplib.SMTPRecipientsRefused():
            said = "; ".join(f"{code} {text.decode(errors='replace')}" for code, text in error.recipients.values())
        case smtplib.SMTPResponseException():
            text = error.smtp_error
            said = f"{error.smtp_code} {text.decode(errors='replace') if isinstance(text, bytes) else text}"
        case _:
            said = str(error)
    return one_line(said)[:200]
