"""Serves the webhooks: each in order, one message after the other, from where it stands until it is removed.

A message may come twice, when the process or the database dies between the answer and its note; it then has the same
changes, by whose numbers a receiver knows them. None is left out.
"""

import asyncio
import logging
import random
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import uuid4

from hub.database.deliveries import Deliveries, Held
from hub.errors import BadUserInput, CursorExpired, HubError
from hub.feed.webhooks.message import message
from hub.feed.webhooks.post import GONE, Poster
from hub.plan.run import Event

log = logging.getLogger(__name__)
GIVEN_UP_AFTER: Final = timedelta(days=5)
_LONGEST_PAUSE: Final = 3_600.0
Pages = Callable[["Webhook", int], AsyncGenerator[Sequence[Event], None]]
"""The changes after that number as the webhook's tier sees them, page by page, for ever."""


@dataclass(frozen=True)
class Webhook:
    """Where changes go, how far it reads, and of whose subtree it is told."""

    id: str
    url: str
    tier: str
    within: str | None


@dataclass(frozen=True)
class Patience:
    """Seconds: between two looks for webhooks, of a lease, and after so many failures in a row."""

    look: float = 5.0
    lease: float = 30.0
    pause: Callable[[int], float] = lambda failures: (
        min(_LONGEST_PAUSE, 2.0**failures) * random.uniform(0.5, 1)  # noqa: S311 (jitter is no secret)
    )


class Deliverer:
    """One process's share of the work: the webhooks whose leases it has."""

    def __init__(
        self,
        deliveries: Deliveries,
        pages: Pages,
        poster: Poster,
        clock: Callable[[], datetime],
        patience: Patience = Patience(),
    ) -> None:
        self._deliveries, self._pages, self._poster, self._clock = deliveries, pages, poster, clock
        self._patience, self._owner = patience, uuid4().hex
        self._serving: dict[Webhook, asyncio.Task[None]] = {}

    async def run(self) -> None:
        """Until it is cancelled."""
        try:
            while True:
                with suppress(HubError):
                    await self._look()
                await asyncio.sleep(self._patience.look)
        finally:
            for task in self._serving.values():
                task.cancel()
            await asyncio.gather(*self._serving.values(), return_exceptions=True)

    async def _look(self) -> None:
        """Begins with those that are new, ends with those that are gone."""
        found = {_webhook(row) for row in await self._deliveries.all() if not row["givenUpAt"]}
        for webhook, task in list(self._serving.items()):
            if task.done():
                del self._serving[webhook]
            elif webhook not in found:
                task.cancel()
        for webhook in found - self._serving.keys():
            self._serving[webhook] = asyncio.create_task(self._serve(webhook))

    async def _serve(self, webhook: Webhook) -> None:
        """As long as the lease lasts. Whatever ends it, the next look begins again from what was noted."""
        try:
            held = await self._deliveries.hold(webhook.id, self._owner, self._patience.lease)
            if held:
                await self._hold_while_sending(webhook, held)
        except HubError as error:
            log.warning("webhook %s: %s", webhook.id, error.message)
        except Exception:
            log.exception("webhook %s", webhook.id)

    async def _hold_while_sending(self, webhook: Webhook, held: Held) -> None:
        tasks = [asyncio.create_task(self._send(webhook, held)), asyncio.create_task(self._renew(webhook))]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)
            with suppress(HubError):
                await self._deliveries.let_go(webhook.id, self._owner)

    async def _renew(self, webhook: Webhook) -> None:
        """Returns when the lease is lost."""
        while await self._deliveries.hold(webhook.id, self._owner, self._patience.lease):  # noqa: ASYNC110
            await asyncio.sleep(self._patience.lease / 3)

    async def _send(self, webhook: Webhook, held: Held) -> None:
        begun = False
        try:
            async with aclosing(self._pages(webhook, held.delivered)) as pages:
                async for events in pages:
                    begun = True
                    if events and not await self._deliver(webhook, held, events):
                        return
        except (CursorExpired, BadUserInput) as error:
            # On the way it tells of another load, such as a restored backup: that may still have the place.
            if not begun:
                await self._give_up(webhook, error.message)

    async def _deliver(self, webhook: Webhook, held: Held, events: Sequence[Event]) -> bool:
        """Tries until it is taken; false when it is not to be tried any more, here or at all."""
        sent = message(webhook.id, events)
        while fault := await self._poster.post(webhook.url, sent.headers(held.secret, self._clock()), sent.body):
            now = self._clock()
            failed = await self._deliveries.fail(webhook.id, self._owner, fault, now.isoformat(timespec="seconds"))
            if failed is None:
                return False
            failures, since = failed
            if fault == GONE or now - datetime.fromisoformat(since) > GIVEN_UP_AFTER:
                await self._give_up(webhook, fault)
                return False
            await asyncio.sleep(self._patience.pause(failures))
        return bool(await self._deliveries.advance(webhook.id, self._owner, events[-1].place, self._patience.lease))

    async def _give_up(self, webhook: Webhook, fault: str) -> None:
        log.warning("webhook %s is given up: %s", webhook.id, fault)
        now = self._clock().isoformat(timespec="seconds")
        await self._deliveries.give_up(webhook.id, self._owner, fault, now)


def _webhook(row: dict[str, Any]) -> Webhook:
    return Webhook(row["id"], row["url"], row["tier"], row["within"])
