"""How much of a file is read. The whole network is 12,542 units; no list of people needs more than this."""

MEGABYTE = 1_000_000
MAX_FILE = 10 * MEGABYTE
MAX_UNPACKED = 100 * MEGABYTE
MAX_PARTS = 1_000
MAX_SHEETS = 50
MAX_ROWS = 50_000
MAX_COLUMNS = 200
MAX_CELLS = 2_000_000
MAX_TEXT = 30_000_000
"""Characters of all cells of a sheet together: cells may share one long text."""
MAX_CELL_TEXT = 1_000
