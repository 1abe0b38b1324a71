"""What the hub keeps beside the network: the feed, who may read and write, what is asked and reported, who is told."""

from graph_schema.network import SPEAKS_FOR, SPOKESPERSON, UNIT
from graph_schema.properties import ID, VERSION
from graph_schema.shape import Label, Property, RelationshipType
from graph_schema.vocabulary import TIERS, ReportState

SEQUENCE = Label(
    "Sequence",
    "The network's one sequence node: every write moves it; its lock orders the writes.",
    (
        ID,
        Property("epoch", required=True, doc="Made anew at each load. With `seq` it is the network's version."),
        Property("seq", "integer", required=True, doc="Number of the last change."),
        Property("shape", required=True, doc="Fingerprint of the shape that the data was written in."),
    ),
)
CHANGE = Label(
    "Change",
    "One entry of the change feed, written in the transaction of what it tells.",
    (
        ID,
        Property("seq", "integer", required=True, doc="Its place in the feed, without gaps."),
        Property("at", "datetime", required=True),
        Property("actor", doc="Who did it."),
        Property("action", required=True),
        Property("entity", doc="Id of the node that was changed."),
        Property("unit", doc="Id of the unit that it belongs to."),
        Property("path", doc="The unit's place in the tree at the time of the change."),
        Property("version", "integer", doc="The node's version after it."),
        Property("tier", "integer", doc="Least reader tier that sees `before` and `after`."),
        Property("before", "json", doc="The node's properties before."),
        Property("after", "json", doc="The node's properties after."),
        Property("edits", "json", doc="All that was written, so that a replay can write it again."),
        Property("key", doc="The writer's idempotency key: the same key writes once."),
        Property("request", doc="Digest of the request that came with the key."),
        Property("salt", doc="Makes the digest tell nothing once the body is erased."),
        Property("digest", doc="Of the salt and the body."),
        Property("chain", doc="Of the entry before and this one's digest: no entry can be changed unnoticed."),
        Property("digests", "json", doc="Digests of the sources that a load read."),
    ),
    order=("seq",),
    id_prefix="change",
)
FEED_START = Label(
    "FeedStart",
    "Where the feed begins, once its oldest entries were pruned.",
    (
        ID,
        Property("seq", "integer", required=True, doc="Number of the last entry that is not kept."),
        Property("chain", required=True, doc="That entry's link of the chain, with which the first kept one goes on."),
    ),
    id_prefix="feedstart",
)
TOKEN = Label(
    "Token",
    "A secret that somebody writes or reads with; the secret itself is never stored.",
    (
        ID,
        Property("name", required=True, doc="Whose it is, in words; the feed's actor."),
        Property("digest", required=True, doc="SHA-256 of the secret."),
        Property("tier", required=True, values=TIERS, doc="How far it reads."),
        Property("operates", "boolean", required=True, doc="Whether it writes everywhere."),
        Property("createdAt", "datetime", required=True),
        Property("expiresAt", "datetime", doc="It is good until then."),
        Property("revokedAt", "datetime", doc="It is good no more since then."),
        VERSION,
    ),
    id_prefix="token",
)
CONFIRM_LINK = Label(
    "ConfirmLink",
    "A secret with which somebody without a token may confirm a unit's entries once.",
    (
        ID,
        Property("digest", required=True, doc="SHA-256 of the secret."),
        Property("createdAt", "datetime", required=True),
        Property("goodUntil", "date", required=True, doc="First day on which it is good no more."),
        Property("mailedOn", "date", doc="The day on which it was made to be mailed: a unit gets one mail a day."),
        Property("usedAt", "datetime", doc="It is good no more since then: all its entries were confirmed."),
        Property("withdrawnAt", "datetime", doc="It is good no more since then: nobody got it."),
        VERSION,
    ),
    id_prefix="confirmlink",
)
REPORT = Label(
    "Report",
    "What somebody outside says is wrong in the network, and what the unit answered.",
    (
        ID,
        Property("digest", required=True, doc="SHA-256 of the secret with which its sender reads the answer."),
        Property("subject", required=True, doc="Id of the node that it is about."),
        Property("message", doc="What is wrong, in the sender's words; erased some time after the answer."),
        Property("contact", doc="How to reach the sender; erased with the message."),
        Property("state", required=True, values=tuple(ReportState)),
        Property("reportedAt", "datetime", required=True),
        Property("reportedOn", "date", required=True, doc="The same, as a day in Viet Nam."),
        Property("answer", doc="What the unit says to its sender."),
        Property("answeredOn", "date"),
        Property("erasedOn", "date", doc="When the sender's words were taken out."),
        VERSION,
    ),
    order=("reportedAt", "id"),
    id_prefix="report",
)
WEBHOOK = Label(
    "Webhook",
    "An address to which the changes are sent as they are written.",
    (
        ID,
        Property("url", required=True, doc="Where they are sent."),
        Property("tier", required=True, values=TIERS, doc="How far it reads."),
        Property("createdAt", "datetime", required=True),
        Property("removedAt", "datetime", doc="Nothing is sent since then."),
        VERSION,
    ),
    id_prefix="webhook",
)
DELIVERY = Label(
    "Delivery",
    "How far a webhook was served, and its secret; written beside the feed, since a delivery changes nothing there.",
    (
        ID,
        Property("webhook", required=True, doc="Id of the webhook."),
        Property("secret", required=True, doc="Signs what is sent; as it was shown to who made the webhook."),
        Property("delivered", "integer", required=True, doc="Number of the last change that was taken there."),
        Property("owner", doc="The process that serves it."),
        Property("leaseUntil", "integer", doc="For how long: milliseconds since 1970, by the database's clock."),
        Property("failures", "integer", doc="How often it failed since it last succeeded."),
        Property("failingSince", "datetime", doc="Since when it fails."),
        Property("fault", doc="Why it failed last."),
        Property("givenUpAt", "datetime", doc="Nothing is sent since then, until it is resumed."),
    ),
    id_prefix="delivery",
    journaled=False,
)

WITHIN = RelationshipType("WITHIN", "The unit of whose subtree it tells; of all without one.", (WEBHOOK,), UNIT)
EDITS = RelationshipType("EDITS", "The unit in whose subtree the token writes.", (TOKEN,), UNIT, most_from=100)
ASKS = RelationshipType("ASKS", "The unit that is asked to confirm.", (CONFIRM_LINK,), UNIT, to_one=True)
CONFIRMS = RelationshipType(
    "CONFIRMS", "An entry that the link confirms.", (CONFIRM_LINK,), SPOKESPERSON, most_from=SPEAKS_FOR.most
)
ABOUT = RelationshipType("ABOUT", "The unit that answers it.", (REPORT,), UNIT, to_one=True)
