"""`hub webhook` makes, lists, resumes and removes webhooks; the secret is shown once."""

import base64

import pytest

from tests.cli.conftest import Outcome

URL = "https://portal.example.vn/changes"


@pytest.mark.usefixtures("at_small")
def test_a_webhook_from_its_making_to_its_removal() -> None:
    made = Outcome("webhook", "create", URL, "--within", "03", "--tier", "press")
    assert made.code == 0, made.err
    secret = made.out.strip()
    assert len(base64.b64decode(secret.removeprefix("whsec_"))) == 32
    listed = Outcome("webhook", "list").out
    assert "https://por" in listed
    assert "PRESS" in listed
    assert "well" in listed
    assert secret not in listed
    identifier = next(word for word in listed.split() if word.startswith("webhook_"))
    assert Outcome("token", "create", "Sở").code == 0
    assert "after change 2" in Outcome("webhook", "resume", identifier).err
    assert "after change 3" in Outcome("webhook", "resume", identifier, "--from-now").err
    assert Outcome("webhook", "remove", identifier).code == 0
    assert "webhook_" not in Outcome("webhook", "list").out


@pytest.mark.usefixtures("at_small")
def test_what_cannot_be_is_told() -> None:
    assert "https" in Outcome("webhook", "create", "http://portal.example.vn/").err
    assert "NOT_FOUND" in Outcome("webhook", "create", URL, "--within", "99999").err
    assert "NOT_FOUND" in Outcome("webhook", "resume", "webhook_0000000000000000").err
    assert "no such webhook" in Outcome("webhook", "remove", "webhook_0000000000000000").err
