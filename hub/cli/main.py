"""All commands, and what they share: the version, and errors in one line instead of a traceback."""

import logging
from importlib.metadata import version
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from hub.cli import (
    ask,
    backup,
    demo,
    due,
    explain,
    export_list,
    feed,
    import_list,
    operations,
    reform,
    reports,
    schema,
    sdl,
    seed,
    serve,
    token,
    verify_feed,
    webhook,
)
from hub.cli.output import out, say_error
from hub.errors import HubError


class Commands(TyperGroup):
    """Says an error in one line."""

    def invoke(self, ctx: Any) -> Any:
        """Runs the command."""
        try:
            return super().invoke(ctx)
        except HubError as error:
            say_error(error.code, error.message)
            raise typer.Exit(1) from error


def _print_version(wanted: bool) -> None:
    if wanted:
        out.print(f"hub {version('policy-network-hub')}")
        raise typer.Exit


def hub(
    _version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """The hub of the policy communication network: its units, who speaks for them, and since when."""
    logging.basicConfig(level=logging.ERROR, format="%(asctime)s %(levelname)s %(name)s: %(message)s")


app = typer.Typer(cls=Commands, no_args_is_help=True, rich_markup_mode="rich", add_completion=False)
app.callback()(hub)
app.command(epilog=demo.EXAMPLES)(demo.demo)
app.command(epilog=serve.EXAMPLES)(serve.serve)
app.command(epilog=seed.EXAMPLES)(seed.seed)
app.command(epilog=backup.BACKUP_EXAMPLES)(backup.backup)
app.command(epilog=backup.RESTORE_EXAMPLES)(backup.restore)
app.command(epilog=ask.EXAMPLES)(ask.ask)
app.command(epilog=due.EXAMPLES)(due.due)
app.command(epilog=explain.EXAMPLES)(explain.explain)
app.command(epilog=sdl.EXAMPLES)(sdl.sdl)
app.command("import", epilog=import_list.EXAMPLES)(import_list.import_list)
app.command("export", epilog=export_list.EXAMPLES)(export_list.export_list)
app.command(epilog=import_list.TEMPLATE_EXAMPLES)(import_list.template)
schema_app = typer.Typer(no_args_is_help=True, help="The declared indexes and constraints, and the shape in words.")
schema_app.command(epilog=schema.APPLY_EXAMPLES)(schema.apply)
schema_app.command(epilog=schema.CHECK_EXAMPLES)(schema.check)
schema_app.command("docs", epilog=schema.DOCS_EXAMPLES)(schema.print_docs)
app.add_typer(schema_app, name="schema")
operations_app = typer.Typer(no_args_is_help=True, help="Manifests of trusted documents.")
operations_app.command(epilog=operations.CHECK_EXAMPLES)(operations.check)
operations_app.command(epilog=operations.MAKE_EXAMPLES)(operations.make)
app.add_typer(operations_app, name="operations")
token_app = typer.Typer(no_args_is_help=True, help="Tokens: who reads as a member, and who writes.")
token_app.command(epilog=token.CREATE_EXAMPLES)(token.create)
token_app.command("list", epilog=token.LIST_EXAMPLES)(token.show)
token_app.command(epilog=token.REVOKE_EXAMPLES)(token.revoke)
token_app.command("hand-over", epilog=token.HAND_OVER_EXAMPLES)(token.hand_over)
app.add_typer(token_app, name="token")
feed_app = typer.Typer(no_args_is_help=True, help="The change feed: whether it is whole, and how long it is kept.")
feed_app.command(epilog=verify_feed.VERIFY_EXAMPLES)(verify_feed.verify)
feed_app.command(epilog=feed.PRUNE_EXAMPLES)(feed.prune)
app.add_typer(feed_app, name="feed")
reports_app = typer.Typer(no_args_is_help=True, help="Reports from outside.")
reports_app.command(epilog=reports.PRUNE_EXAMPLES)(reports.prune)
app.add_typer(reports_app, name="reports")
reform_app = typer.Typer(no_args_is_help=True, help="Reorganisations: rehearsed, then applied.")
reform_app.command(epilog=reform.REHEARSE_EXAMPLES)(reform.rehearse)
reform_app.command(epilog=reform.APPLY_EXAMPLES)(reform.apply)
app.add_typer(reform_app, name="reform")
webhook_app = typer.Typer(no_args_is_help=True, help="Webhooks: where changes are sent as they are written.")
webhook_app.command(epilog=webhook.CREATE_EXAMPLES)(webhook.create)
webhook_app.command("list", epilog=webhook.LIST_EXAMPLES)(webhook.show)
webhook_app.command(epilog=webhook.REMOVE_EXAMPLES)(webhook.remove)
webhook_app.command(epilog=webhook.RESUME_EXAMPLES)(webhook.resume)
app.add_typer(webhook_app, name="webhook")
