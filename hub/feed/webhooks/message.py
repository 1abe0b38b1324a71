"""What is sent to a webhook, signed as the Standard Webhooks specification says. Pure."""

import base64
import hmac
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any, Final

import orjson

from hub.plan.run import Event

_PREFIX: Final = "whsec_"
_SECRET_BYTES: Final = 32
TYPE: Final = "network.changes"


def new_secret() -> str:
    """A secret that nobody guesses, in the form that receivers' libraries read."""
    return _PREFIX + base64.b64encode(secrets.token_bytes(_SECRET_BYTES)).decode()


@dataclass(frozen=True)
class Message:
    """Some changes, in order. Sent again, it has the same id and the same body."""

    id: str
    body: bytes

    def headers(self, secret: str, now: datetime) -> dict[str, str]:
        """With the signature of id, moment and body."""
        moment = str(int(now.timestamp()))
        return {
            "content-type": "application/json",
            "user-agent": "policy-network-hub",
            "webhook-id": self.id,
            "webhook-timestamp": moment,
            "webhook-signature": f"v1,{signature(secret, self.id, moment, self.body)}",
        }


def signature(secret: str, identifier: str, moment: str, body: bytes) -> str:
    """HMAC-SHA256 of id, moment and body, in base64."""
    key = base64.b64decode(secret.removeprefix(_PREFIX))
    return base64.b64encode(hmac.digest(key, f"{identifier}.{moment}.".encode() + body, sha256)).decode()


def message(webhook: str, events: Sequence[Event]) -> Message:
    """The events as one message. One that could not be answered is told by its number alone."""
    changes = [_change(event) for event in events]
    told = {"type": TYPE, "timestamp": changes[-1].get("at"), "data": {"webhook": webhook, "changes": changes}}
    return Message(f"msg_{webhook}_{events[0].place}_{events[-1].place}", orjson.dumps(told))


def _change(event: Event) -> dict[str, Any]:
    change: dict[str, Any] | None = event.data and event.data.get("changes")
    return change or {"seq": event.place}
