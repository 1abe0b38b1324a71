"""The mail server's words: what it refuses, what is not sure, what it asks of the settings."""

import ssl
from email.message import EmailMessage
from pathlib import Path

import pytest
import trustme
from aiosmtpd.smtp import AuthResult

from hub.errors import BadUserInput, Unavailable
from hub.mail.outbox import NotSent, Unsure, outbox
from hub.settings import SmtpSettings
from tests.mail.server import mail_server


def settings(port: int, **more: object) -> SmtpSettings:
    """Of a server here."""
    given = {"host": "127.0.0.1", "port": port, "tls": "none", "sender": "hub@network.example", **more}
    return SmtpSettings.model_validate(given)


def mail(to: str = "a@b.example") -> EmailMessage:
    """A mail."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "hub@network.example", to, "Thử"
    message.set_content("Thử")
    return message


def test_many_mails_go_over_one_connection() -> None:
    with mail_server() as inbox, outbox(settings(inbox.port)) as post:
        for n in range(3):
            post(mail(f"a{n}@b.example"))
    assert inbox.recipients == [["a0@b.example"], ["a1@b.example"], ["a2@b.example"]]


def test_a_refused_recipient_was_not_sent_to_and_the_next_is() -> None:
    with mail_server() as inbox, outbox(settings(inbox.port)) as post:
        inbox.refuse.add("a@b.example")
        with pytest.raises(NotSent) as refused:
            post(mail())
        assert "550 5.1.1" in refused.value.message
        assert "\x1b" not in refused.value.message
        post(mail("other@b.example"))
    assert inbox.recipients == [["other@b.example"]]


def test_a_lost_line_leaves_it_open_whether_the_mail_went_out() -> None:
    with mail_server() as inbox:
        inbox.hang_up = True
        with outbox(settings(inbox.port)) as post, pytest.raises(Unsure):
            post(mail())
        assert len(inbox.mails) == 1


def test_a_server_that_is_not_there_is_said_so() -> None:
    with mail_server() as inbox:
        port = inbox.port
    with pytest.raises(Unavailable, match="HUB_SMTP_HOST"), outbox(settings(port)):
        pass


def test_no_mail_goes_in_the_clear_where_tls_is_wanted() -> None:
    with mail_server() as inbox, pytest.raises(Unavailable), outbox(settings(inbox.port, tls="starttls")):
        pass
    assert inbox.mails == []


@pytest.fixture
def certified(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """A server's certificate whose authority is trusted here, but for one that a test takes away."""
    authority, context = trustme.CA(), ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    authority.issue_cert("127.0.0.1").configure_cert(context)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    return context


def test_by_starttls_the_password_and_the_mail_go_encrypted(certified: ssl.SSLContext) -> None:
    said = list[bytes]()

    def known(_server: object, session: object, _envelope: object, _mechanism: str, data: object) -> AuthResult:
        said.append(data.password)  # type: ignore[attr-defined]
        assert getattr(session, "ssl", None) is not None
        return AuthResult(success=True)

    options = {"tls_context": certified, "require_starttls": True, "authenticator": known}
    with mail_server(**options) as inbox:
        wanted = settings(inbox.port, tls="starttls", user="hub", password="secret")
        with outbox(wanted) as post:
            post(mail())
    assert (said, len(inbox.mails)) == ([b"secret"], 1)


def test_a_server_that_cannot_prove_its_name_gets_nothing(
    certified: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    with mail_server(tls_context=certified) as inbox:
        with pytest.raises(Unavailable, match="CERTIFICATE"), outbox(settings(inbox.port, tls="starttls")):
            pass
        assert inbox.mails == []


@pytest.mark.parametrize("missing", [{"host": None}, {"sender": None}, {"user": "hub", "password": "secret"}], ids=str)
def test_settings_that_do_not_do_are_refused(missing: dict[str, object]) -> None:
    with pytest.raises(BadUserInput) as refused, outbox(settings(25, **missing)):
        pass
    assert "secret" not in refused.value.message
