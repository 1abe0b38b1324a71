"""The mails of `hub due`: one a unit and day, each with a link of its own; dry unless they shall be sent."""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from email.message import EmailMessage
from uuid import uuid4

from hub.access.tokens import digest_of, new_secret
from hub.app import utc_now
from hub.cli.operator import operator
from hub.cli.output import err, out
from hub.cli.writing import journal_of
from hub.commands.create_confirm_link import DAYS, CreateConfirmLink, link_id
from hub.commands.withdraw_confirm_link import WithdrawConfirmLink
from hub.database.database import Database
from hub.errors import BadUserInput
from hub.feed.journal import Journal
from hub.feed.write import Refused
from hub.graphql.confirm_link_mutations import PREFIX
from hub.mail.outbox import NotSent, outbox
from hub.mail.reminder import DueUnit, one_line, reminder
from hub.plan.context import VIET_NAM
from hub.settings import SmtpSettings

_REHEARSED = 200
"""Links that are made, and taken back, in one transaction."""

_SENT, _REFUSED, _LEFT_OUT = "sent", "refused", "left out"


def say(text: str) -> None:
    """A line of the answer, without what a terminal would take for more than text."""
    out.print("".join(c for c in text if c.isprintable()), soft_wrap=True, markup=False, highlight=False)


@dataclass
class Mailing:
    """How to reach people, and whether to."""

    public_url: str | None
    smtp: SmtpSettings
    send: bool

    async def run(self, database: Database, units: Sequence[DueUnit]) -> bool:
        """Shows or sends the mails. Whether something failed."""
        reached = [unit for unit in units if unit.addresses]
        for unit in units:
            if not unit.addresses:
                _tell(unit, "nobody to write to.")
        async with journal_of(database) as journal:
            return await self._send(journal, reached) if self.send else await self._show(journal, reached)

    async def _show(self, journal: Journal, units: Sequence[DueUnit]) -> bool:
        shown = 0
        for start in range(0, len(units), _REHEARSED):
            some = units[start : start + _REHEARSED]
            links = [_link(unit, new_secret(PREFIX)) for unit in some]
            (trials,) = await journal.together([links], rehearse=True)
            for unit, trial in zip(some, trials, strict=True):
                if isinstance(trial.outcome, Refused):
                    _tell(unit, str(trial.outcome))
                    continue
                shown += 1
                message = self._mail(unit, "…", self.smtp.sender or "sender@hub.example")
                say(f"To: {message['To']}")
                say(f"Subject: {message['Subject']}")
                out.print(message.get_content(), soft_wrap=True, markup=False, highlight=False)
        err.print(f"Mails to send: {shown:,}. With --send they go out.")
        return False

    async def _send(self, journal: Journal, units: Sequence[DueUnit]) -> bool:
        if self.public_url is None:
            raise BadUserInput("HUB_PUBLIC_URL says where people reach this hub: a link needs it.")
        became = Counter[str]()
        with outbox(self.smtp) as post:
            for unit in units:
                became[await self._sent(journal, unit, post)] += 1
        err.print(f"Mails sent: {became[_SENT]:,}; refused: {became[_REFUSED]:,}.")
        return became[_REFUSED] > 0

    async def _sent(self, journal: Journal, unit: DueUnit, post: Callable[[EmailMessage], None]) -> str:
        """What became of one unit's mail."""
        secret = new_secret(PREFIX)
        try:
            await journal.append(_link(unit, secret))
        except Refused as refused:
            _tell(unit, str(refused))
            return _LEFT_OUT
        try:
            await asyncio.to_thread(post, self._mail(unit, secret, str(self.smtp.sender)))
        except NotSent as error:
            # Nobody has the link, so the unit may be mailed again today; not so after a mail that may have gone out.
            await journal.append(_withdrawn(secret))
            _tell(unit, error.message)
            return _REFUSED
        return _SENT

    def _mail(self, unit: DueUnit, secret: str, sender: str) -> EmailMessage:
        now = utc_now().astimezone(VIET_NAM)
        link = f"{(self.public_url or 'https://hub.example').rstrip('/')}/confirm/{secret}"
        return reminder(unit, link, (now.date() + timedelta(days=DAYS)).isoformat(), sender, now)


def _link(unit: DueUnit, secret: str) -> CreateConfirmLink:
    return CreateConfirmLink(
        viewer=operator(),
        key=uuid4().hex,
        unit=unit.id,
        entries=tuple(entry["id"] for entry in unit.entries),
        digest=digest_of(secret),
        mailed=True,
    )


def _withdrawn(secret: str) -> WithdrawConfirmLink:
    return WithdrawConfirmLink(viewer=operator(), key=uuid4().hex, id=link_id(digest_of(secret)))


def _tell(unit: DueUnit, why: str) -> None:
    err.print(f"{one_line(unit.name)}: {why}", soft_wrap=True, markup=False)
