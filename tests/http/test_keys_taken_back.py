"""A key that the issuer took back opens nothing soon after, however busy the tokens are that it signed."""

from hub.access.issuer import issuer_of
from hub.access.signed_tokens import SignedTokens
from hub.access.signing_keys import FRESH
from hub.database.database import Database
from tests.access.issuer import local_issuer, new_key
from tests.asking import NOW
from tests.waiting import until


async def test_a_token_that_is_known_does_not_keep_its_key(database: Database) -> None:
    async with local_issuer() as issuer:
        trusted = issuer_of(issuer.settings())
        assert trusted
        signed = SignedTokens(trusted, database.reader, database.version)
        token = issuer.token(exp=int((NOW + 2 * FRESH).timestamp()))
        assert (await signed.viewer(token, NOW)).actor
        issuer.keys = [new_key("k2")]

        async def unknown() -> bool:
            return signed.known(token, NOW + FRESH) is None

        # Nobody but the holder of this one token asks anything.
        await until(unknown)
        await signed.close()
