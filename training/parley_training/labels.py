"""The names that the heads' outputs stand for, in order. `export.py` writes them beside the weights."""

ACTS = ["meet", "demand", "offer", "agree", "reject", "give", "suspend", "pressure", "accuse", "state", "obstruct", "progress", "support", "incident"]
# A sentence rarely holds two facts of one act; the second has a query of its own.
SLOTS = [(act, turn) for turn in range(2) for act in ACTS]
STATUSES = ["occurred", "ongoing", "planned", "expected", "possible", "alleged", "cancelled", "negated"]
SOURCES = ["author", "named", "unnamed", "document"]
FORMS = [None, "round", "talks", "summit", "visit", "call", "contact"]
# When the act takes place: at no told time, at a time that some mention of the window tells, or by the day of publication:
# that day (or what is known of it), its month, from it on, up to it.
WHENS = ["none", "mention", "published", "month", "after", "before"]
# Where words begin and end, within the sentence; `issue` may also point at the window's first piece: none.
POINTERS = ["evidence_begin", "evidence_end", "issue_begin", "issue_end"]
# Which mention plays the part. Several may be actor, recipient or person; one is time, place or source, and for these
# the window's first piece stands for none.
MANY = ["actor", "recipient", "person"]
ONE = ["time", "place", "source"]
