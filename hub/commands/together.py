"""Carries a command on the tree out, or rehearses it: all its writes in one transaction."""

from dataclasses import dataclass
from typing import Protocol

from hub.commands import rules
from hub.commands.on_tree import OnTree
from hub.feed.commit import Trial
from hub.feed.journal import Progress, Stages
from hub.feed.write import Refusal, Refused, Written
from hub.reform.plan import Plan


class Together(Protocol):
    """The journal, as far as it takes writes that belong together."""

    async def together(self, stages: Stages, *, rehearse: bool = False, progress: Progress = ...) -> list[list[Trial]]:
        """All of them or none."""
        ...


@dataclass(frozen=True)
class Carried:
    """What it came to. No plan: it was refused, or had been carried out before."""

    trials: list[Trial]
    plan: Plan | None
    refusals: tuple[Refusal, ...]

    @property
    def written(self) -> Written | None:
        """What the first write came to."""
        outcome = self.trials[0].outcome
        return outcome if isinstance(outcome, Written) and not self.refusals else None


async def carry_out(
    journal: Together, command: OnTree, *, rehearse: bool = False, progress: Progress = lambda *_: None
) -> Carried:
    """Raises Unavailable or TimedOut when the outcome is not known."""
    # Looking the tree up holds up every other write: not for who may not change it.
    if forbidden := tuple(rules.operators_only(command.viewer)):
        return Carried([Trial(Refused(*forbidden))], None, forbidden)
    found = await journal.together(command.stages(), rehearse=rehearse, progress=progress)
    trials = [trial for stage in found for trial in stage]
    refused = [trial.outcome for trial in trials if isinstance(trial.outcome, Refused)]
    refusals = tuple(refusal for outcome in refused for refusal in outcome.refusals)
    return Carried(trials, None if refused else command.planned.plan, refusals)
